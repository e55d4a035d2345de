//! Adds up what was heard: strengths, evidence and red flags.

mod parts;
mod quoting;

use super::evidence::{Evidence, Flagged, SMALL_SIGN};
use super::listener::{CueFind, Heard};
use super::reply::Reply;
use super::rubric::{Cue, Rubric, Tone};
use super::wording::{WEIGHTS, Wording, column_of, column_of_flag, signs};
use crate::phrase::{ExtraCue, Words};
use crate::vocabulary::{Mark, PerTechnique, RedFlag, Technique};
use parts::Parts;
use std::cell::OnceCell;
use std::ops::Range;
use std::sync::Arc;

/// A small sign, or a part of the reply with all its small signs, is quoted from this weight on, in hundredths.
const WORTH_QUOTING: i32 = 12;

/// Signs of more tokens than this are about the whole reply.
const LONGEST_SIGN: usize = 4;

/// A word must have so many bytes to be quoted as a small sign by itself.
const SHORTEST_QUOTED: usize = 4;

/// A red flag is raised at this strength unless the rubric says otherwise.
const FLAG_CUT: i32 = 50;

/// The running totals of one reply.
pub(super) struct Tally {
    /// Hundredths, techniques first, then red flags.
    strength: [i32; WEIGHTS],
    /// What spoke for and against each technique, named cues only.
    for_and_against: PerTechnique<(i32, i32)>,
    evidence: Vec<Evidence>,
    /// What the scenario's own cues said.
    own: Vec<Evidence>,
    /// For each red flag, the cue that spoke loudest for it.
    loudest: [Option<(i32, Range<usize>)>; WEIGHTS],
    /// What small signs added, part by part.
    parts: Parts,
    /// For each technique, the red flag whose overtone takes most from it.
    takes_most: PerTechnique<Option<(RedFlag, i32)>>,
    /// For each technique, whether a named cue stands behind its praise.
    backed: PerTechnique<bool>,
    pub(super) drowned: bool,
}

/// Whether people would hardly raise this flag on a reply with these marks: who gives the customer's story back is not
/// repeating a line, who loses no composure does not insult, and a step that is real is no promise beyond authority. Of the
/// labelled replies with such marks and a flag's words, at most one in four carried the flag.
fn contradicts(flag: RedFlag, marks: &PerTechnique<Mark>) -> bool {
    let present = |technique| marks[technique].value() >= 1;
    let strong = |technique| marks[technique].value() == 2;
    use Technique::{ActiveListening, Composure, Empathy, Resolution};
    match flag {
        RedFlag::Insult => marks[Composure].value() >= 0 || present(Empathy),
        RedFlag::Condescension => [Composure, ActiveListening, Empathy].into_iter().any(present),
        RedFlag::Blame => {
            [Composure, ActiveListening, Empathy].into_iter().any(present) || strong(Resolution)
        }
        RedFlag::RepeatedLine => [ActiveListening, Empathy, Resolution].into_iter().any(present),
        RedFlag::PromiseBeyondAuthority => present(Resolution),
        RedFlag::UnderstandBut => strong(Empathy),
        RedFlag::Interruption => strong(ActiveListening),
        _ => false,
    }
}

impl Tally {
    /// Adds up everything that was heard.
    ///
    /// `text` is the reply.
    pub(super) fn of(
        rubric: &Rubric,
        wording: &Wording,
        extra: &[ExtraCue],
        heard: &Heard,
        text: &str,
    ) -> Self {
        let cues = rubric.cues.iter().zip(&heard.cues);
        let found: Vec<(&Cue, &CueFind)> =
            cues.filter_map(|(cue, find)| Some((cue, find.as_ref()?))).collect();
        let drowned = found.iter().any(|(cue, _)| cue.drowns);
        let mut tally = Self {
            strength: [0; WEIGHTS],
            for_and_against: PerTechnique::default(),
            evidence: Vec::new(),
            own: Vec::new(),
            loudest: Default::default(),
            parts: Parts::of(text, &heard.words),
            takes_most: PerTechnique::default(),
            backed: PerTechnique::default(),
            drowned,
        };
        let silenced = PerTechnique::from_fn(|t| found.iter().any(|(cue, _)| cue.silences.contains(&t)));
        for (cue, find) in found.iter().filter(|(cue, _)| !drowned || cue.drowns) {
            tally.add_cue(cue, find, &silenced);
        }
        if !drowned {
            for &technique in Technique::ALL {
                tally.strength[column_of(technique)] += rubric.base[technique];
            }
            for (&flag, &base) in &rubric.flag_base {
                tally.strength[column_of_flag(flag)] += base;
            }
            tally.add_small_signs(rubric, wording, heard, text);
            tally.discount_praise(rubric, &found);
            tally.add_overtones(rubric);
            let unkind = rubric.cuts.composure.mark(tally.strength(Technique::Composure)) < Mark::default();
            tally.add_extra(extra, &heard.words, |t| silenced[t] || unkind && t == Technique::Empathy);
        }
        tally
    }

    /// The strength of a technique.
    pub(super) fn strength(&self, technique: Technique) -> i32 {
        self.strength[column_of(technique)]
    }

    /// What named cues said for and against a technique, both as positive numbers.
    pub(super) fn for_and_against(&self, technique: Technique) -> (i32, i32) {
        self.for_and_against[technique]
    }

    /// The red flags whose strength reaches their cut, and that neither the marks nor the moment contradict.
    pub(super) fn red_flags(
        &self,
        rubric: &Rubric,
        marks: &PerTechnique<Mark>,
        reply: &Reply<'_>,
    ) -> Vec<Flagged> {
        let cut = |flag| rubric.flag_cuts.get(&flag).copied().unwrap_or(FLAG_CUT);
        let reached = |flag| self.strength[column_of_flag(flag)] >= cut(flag);
        let unnamed = |flag| self.loudest[column_of_flag(flag)].is_none();
        let untimely = |flag| match flag {
            RedFlag::Interruption => reply.heard_out && unnamed(flag),
            // In a conversation that is followed, nothing has been said before the first reply.
            RedFlag::RepeatedLine => {
                reply.asks_anew || reply.heard_out && reply.earlier.is_empty() && unnamed(flag)
            }
            _ => false,
        };
        RedFlag::ALL
            .iter()
            .filter(|&&flag| reached(flag) && !contradicts(flag, marks) && !untimely(flag))
            .map(|&flag| {
                let named = self.loudest[column_of_flag(flag)].as_ref().map(|(_, range)| range.clone());
                let range = named.or_else(|| self.heard_at(flag)).unwrap_or_default();
                Flagged { flag, start: range.start, end: range.end }
            })
            .collect()
    }

    fn add_cue(&mut self, cue: &Cue, find: &CueFind, silenced: &PerTechnique<bool>) {
        let sign = if find.turned { -1 } else { 1 };
        for &technique in Technique::ALL {
            let weight = cue.weights[technique] * sign;
            if weight == 0 || weight > 0 && silenced[technique] {
                continue;
            }
            self.strength[column_of(technique)] += weight;
            // A warm lie may sound courteous, but its sentence is no praise: only what fits the sentence is quoted.
            if !cue.means(cue.weights[technique]) {
                continue;
            }
            let (good, bad) = &mut self.for_and_against[technique];
            *good += weight.max(0);
            *bad -= weight.min(0);
            if let Some(coaching) = &cue.coaching {
                self.quote(technique, cue.id.clone(), find.range.clone(), weight, coaching.clone());
            }
        }
        for (&flag, &weight) in &cue.flags {
            let column = column_of_flag(flag);
            self.strength[column] += weight * sign;
            if sign > 0
                && weight > 0
                && self.loudest[column].as_ref().is_none_or(|(loudest, _)| weight > *loudest)
            {
                self.loudest[column] = Some((weight, find.range.clone()));
            }
        }
    }

    fn add_small_signs(&mut self, rubric: &Rubric, wording: &Wording, heard: &Heard, text: &str) {
        if wording.is_empty() {
            return;
        }
        let tokens = heard.words.tokens();
        let mut seen = vec![0u64; wording.len().div_ceil(64)];
        let small_sign: Arc<str> = SMALL_SIGN.into();
        // Nobody learns from a quoted full stop, nor from "and". Of most tokens it is never asked.
        let telling: Vec<OnceCell<bool>> = vec![OnceCell::new(); tokens.len()];
        let tells = |i: usize| {
            *telling[i].get_or_init(|| {
                let word = text.get(tokens[i].start..tokens[i].end).unwrap_or_default();
                word.len() >= SHORTEST_QUOTED
                    && !rubric.common_words.iter().any(|w| w.eq_ignore_ascii_case(word))
            })
        };
        signs(heard, |sign, range| {
            let Some((number, weights)) = wording.get(&sign) else { return };
            let (place, bit) = (number as usize / 64, 1 << (number % 64));
            if seen[place] & bit != 0 {
                return;
            }
            seen[place] |= bit;
            for (sum, &weight) in self.strength.iter_mut().zip(weights) {
                *sum += i32::from(weight);
            }
            if range.len() <= LONGEST_SIGN {
                self.parts.add(&range, weights);
            }
            if range.len() > 2 {
                return;
            }
            // The techniques have the first columns.
            for (&technique, &weight) in Technique::ALL.iter().zip(weights) {
                if i32::from(weight.abs()) >= WORTH_QUOTING && range.clone().any(tells) {
                    let bytes = tokens[range.start].start..tokens[range.end - 1].end;
                    let says = if weight > 0 { &rubric.small_sign_helps } else { &rubric.small_sign_hurts };
                    self.quote(technique, small_sign.clone(), bytes, weight.into(), says[technique].clone());
                }
            }
        });
    }

    /// The part in which small signs speak most for a red flag, where they do at all.
    fn heard_at(&self, flag: RedFlag) -> Option<Range<usize>> {
        let (bytes, heard) = self.parts.highest(column_of_flag(flag))?;
        (heard >= WORTH_QUOTING).then_some(bytes)
    }

    /// Takes away what does not count of praise that no named cue stands behind.
    fn discount_praise(&mut self, rubric: &Rubric, found: &[(&Cue, &CueFind)]) {
        for &technique in Technique::ALL {
            let plain = found.iter().filter(|(_, find)| !find.turned);
            let percent = rubric.percent_counted(technique, plain.map(|(cue, _)| *cue));
            self.backed[technique] = percent == 100;
            let strength = &mut self.strength[column_of(technique)];
            if *strength > 0 {
                *strength = *strength * percent / 100;
            }
        }
    }

    /// Adds what the strengths mean beside each other.
    fn add_overtones(&mut self, rubric: &Rubric) {
        let strength = |tone| match tone {
            Tone::Technique(technique) => self.strength[column_of(technique)],
            Tone::Flag(flag) => self.strength[column_of_flag(flag)],
        };
        let added = rubric.overtones(strength);
        self.takes_most = PerTechnique::from_fn(|technique| rubric.takes_most(technique, strength));
        for &technique in Technique::ALL {
            let strength = &mut self.strength[column_of(technique)];
            *strength = strength.saturating_add(added.techniques[technique]);
        }
        for (flag, hundredths) in added.flags {
            let strength = &mut self.strength[column_of_flag(flag)];
            *strength = strength.saturating_add(hundredths);
        }
    }

    /// Adds what the scenario listens for; where a fault silences praise, its own words are no praise either.
    fn add_extra(&mut self, extra: &[ExtraCue], words: &Words, silenced: impl Fn(Technique) -> bool) {
        for cue in extra.iter().filter(|cue| cue.weight <= 0 || !silenced(cue.technique)) {
            if let Some(hit) = cue.phrases.find_in(words).first() {
                self.strength[column_of(cue.technique)] += cue.weight;
                self.own.push(Evidence {
                    technique: cue.technique,
                    cue: cue.id.clone(),
                    start: hit.start,
                    end: hit.end,
                    weight: cue.weight,
                    coaching: cue.coaching.clone(),
                });
            }
        }
    }

    fn quote(
        &mut self,
        technique: Technique,
        cue: Arc<str>,
        range: Range<usize>,
        weight: i32,
        coaching: Arc<str>,
    ) {
        let Range { start, end } = range;
        self.evidence.push(Evidence { technique, cue, start, end, weight, coaching });
    }
}
