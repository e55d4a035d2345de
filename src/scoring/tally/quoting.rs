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
        let faults: Vec<(Technique, Range<usize>)> =
            quotes.iter().filter(|found| found.weight < 0).map(|f| (f.technique, f.start..f.end)).collect();
        quotes.retain(|found| {
            let technique = found.technique;
            let in_a_fault = |(of, words): &(Technique, Range<usize>)| {
                *of == technique && words.start <= found.start && found.end <= words.end
            };
            let praise = marks[technique] >= none
                && (!unkind || technique == Technique::Resolution)
                && (self.backed[technique] || marks[technique] > none)
                && !faults.iter().any(in_a_fault);
            found.weight < 0 || found.weight >= WORTH_NAMING && praise
        });
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
                quotes.extend(self.part(rubric, technique, sign));
            }
        }
        quotes.sort_by_key(|found| (found.start, found.end, found.technique));
        quotes
    }

    /// The part of the reply that did most for a mark of this sign, where small signs did something.
    fn part(&self, rubric: &Rubric, technique: Technique, sign: i64) -> Option<Evidence> {
        let column = column_of(technique);
        let same = |weight: i32| i64::from(weight.signum()) == sign;
        let part = if sign < 0 { self.parts.lowest(column) } else { self.parts.highest(column) };
        let own = part.filter(|(_, weight)| same(*weight) && weight.abs() >= WORTH_QUOTING);
        let heard = || self.overtone_part(technique).filter(|_| sign < 0);
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
