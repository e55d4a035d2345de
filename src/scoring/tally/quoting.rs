//! Chooses what to quote of what was heard.

use super::{Tally, WORTH_QUOTING};
use crate::scoring::Rubric;
use crate::scoring::evidence::{Evidence, SMALL_SIGN};
use crate::scoring::wording::column_of;
use crate::vocabulary::{Mark, PerTechnique, Technique};
use std::ops::Range;

/// A single small sign tells something by itself from this weight on, in hundredths.
const TELLING: i32 = 20;

/// Praise of a named cue is quoted from this weight on, in hundredths: a twelfth of a mark explains none.
const WORTH_NAMING: i32 = 8;

/// Beside a mark of 0 a named cue is quoted from this weight on.
const WORTH_NAMING_BESIDE_NONE: i32 = 15;

/// A fault in a technique that was shown all the same is quoted from this weight on: a lighter one may be a mishearing.
const OUTWEIGHS_ITS_MARK: i32 = 30;

/// Whether what stands around these words says more of them: praise inside a fault is none, whichever technique the fault cost
/// (a step is one all the same), and praise inside longer praise of the same technique that did as much says nothing new.
fn is_said_by(found: &Evidence, (technique, weight, words): &(Technique, i32, Range<usize>)) -> bool {
    let inside = words.start <= found.start && found.end <= words.end;
    let same = *technique == found.technique;
    let longer = words.len() > found.end - found.start;
    let in_a_fault = *weight < 0 && (same || found.technique != Technique::Resolution);
    inside && (in_a_fault || same && longer && *weight >= found.weight)
}

impl Tally {
    /// What to quote beside these marks, in order of place.
    ///
    /// A quote teaches something where it agrees with its mark: a kind word in a jibe earned nothing anybody should repeat, the
    /// times of a story are no plan, and words nobody has named are quoted only where no named cue explains the mark.
    pub(in crate::scoring) fn quotes(
        &mut self,
        rubric: &Rubric,
        marks: &PerTechnique<Mark>,
    ) -> Vec<Evidence> {
        let (mut quotes, small): (Vec<Evidence>, Vec<Evidence>) =
            std::mem::take(&mut self.evidence).into_iter().partition(Evidence::is_named);
        let none = Mark::default();
        let unkind = marks[Technique::Composure] < none;
        let is_praise = |found: &Evidence| {
            let technique = found.technique;
            let least = if marks[technique] > none { WORTH_NAMING } else { WORTH_NAMING_BESIDE_NONE };
            found.weight >= least
                && marks[technique] >= none
                && (!unkind || technique == Technique::Resolution)
                && (self.backed[technique] || marks[technique] > none)
        };
        let is_fault = |found: &Evidence| match marks[found.technique].value() {
            ..0 => found.weight < 0,
            0 => found.weight <= -WORTH_NAMING_BESIDE_NONE,
            _ => found.weight <= -OUTWEIGHS_ITS_MARK,
        };
        quotes.retain(|found| is_fault(found) || is_praise(found));
        let said: Vec<(Technique, i32, Range<usize>)> =
            quotes.iter().map(|found| (found.technique, found.weight, found.start..found.end)).collect();
        quotes.retain(|found| found.weight < 0 || !said.iter().any(|other| is_said_by(found, other)));
        quotes.append(&mut self.own);
        for &technique in Technique::ALL {
            let sign = marks[technique].value().signum();
            let explains =
                |found: &&Evidence| found.technique == technique && i64::from(found.weight.signum()) == sign;
            if sign == 0 || quotes.iter().any(|found| explains(&found)) {
                continue;
            }
            let before = quotes.len();
            let plain = small.iter().filter(explains).filter(|found| found.weight.abs() >= TELLING);
            quotes.extend(plain.cloned());
            if quotes.len() == before {
                let part = self.part(rubric, technique, sign, &quotes);
                quotes.extend(part);
            }
        }
        quotes.sort_by_key(|found| (found.start, found.end, found.technique));
        quotes
    }

    /// The part of the reply that did most for a mark of this sign, where small signs did something. `named` is what is quoted already.
    fn part(&self, rubric: &Rubric, technique: Technique, sign: i64, named: &[Evidence]) -> Option<Evidence> {
        let column = column_of(technique);
        let same = |weight: i32| i64::from(weight.signum()) == sign;
        // Nobody understands words that earn by name and cost by sum.
        let unpraised = |part: &Range<usize>| {
            let praised = named.iter().filter(|found| found.weight > 0 && found.is_named());
            let shared = praised.map(|f| f.end.min(part.end).saturating_sub(f.start.max(part.start)));
            shared.max().unwrap_or_default() <= part.len() / 2
        };
        let part = if sign < 0 { self.parts.lowest(column, unpraised) } else { self.parts.highest(column) };
        let own = part.filter(|(_, weight)| same(*weight) && weight.abs() >= WORTH_QUOTING);
        let heard = || self.overtone_part(technique).filter(|(part, _)| sign < 0 && unpraised(part));
        let coaching = if sign < 0 { &rubric.part_hurts } else { &rubric.part_helps };
        let (bytes, weight) = own.or_else(heard).filter(|_| !coaching.is_empty())?;
        let Range { start, end } = bytes;
        Some(Evidence { technique, cue: SMALL_SIGN.into(), start, end, weight, coaching: coaching.clone() })
    }

    /// The part where the red flag is heard whose overtone takes most from a technique, with what it takes.
    fn overtone_part(&self, technique: Technique) -> Option<(Range<usize>, i32)> {
        let (flag, taken) = self.takes_most[technique]?;
        Some((self.heard_at(flag)?, taken))
    }
}
