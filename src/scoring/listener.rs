//! Listens to a reply: which cues of a rubric it shows, and where.

use super::clause::{Clauses, Reach};
use super::reply::Reply;
use super::restated::{Restated, restated};
use super::rubric::{Rubric, Scope};
use super::structure::{Feature, Surroundings, features};
use super::turned_down::TurnedDown;
use crate::phrase::{Phrases, Words};
use rustc_hash::{FxHashMap, FxHashSet};
use std::cmp::Reverse;
use std::ops::Range;
use std::sync::Arc;

/// English number words; they become times beside "at" and "by".
const NUMBERS: &[&str] = &[
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "fifteen", "twenty", "half",
];

/// The cues of a rubric, ready to be found.
#[derive(Clone, Debug)]
pub(super) struct Listener {
    phrases: Phrases,
    /// Which cue each phrase of `phrases` belongs to.
    owner: Vec<usize>,
    cue_of_feature: FxHashMap<Feature, usize>,
    /// For each cue, the cues it needs and the cues that forbid it.
    conditions: Vec<(Vec<usize>, Vec<usize>)>,
    clauses: Clauses,
    common: FxHashSet<String>,
}

/// What was heard in a reply.
#[derive(Clone, Debug)]
pub struct Heard {
    /// Every cue of the rubric, in its order, with the place where the reply shows it.
    pub cues: Vec<Option<CueFind>>,
    /// What of the customer's message returns.
    pub restated: Restated,
    /// What the customer had turned down and comes back.
    pub turned_down: TurnedDown,
    /// The reply, word by word.
    pub words: Words,
}

/// Where a cue was found first, and whether it is turned into its opposite.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CueFind {
    /// The bytes that show it, on character boundaries.
    pub range: Range<usize>,
    /// Whether a negation or a quotation turns it.
    pub turned: bool,
}

impl Listener {
    pub(super) fn new(rubric: &Rubric) -> Self {
        let mut sources = Vec::new();
        let mut owner = Vec::new();
        let index: FxHashMap<&str, usize> =
            rubric.cues.iter().enumerate().map(|(i, c)| (c.id.as_ref(), i)).collect();
        for (i, cue) in rubric.cues.iter().enumerate() {
            sources.extend(cue.phrases.iter().map(|phrase| rubric.expand(phrase)));
            owner.resize(sources.len(), i);
        }
        let known = |ids: &[Arc<str>]| ids.iter().filter_map(|id| index.get(id.as_ref()).copied()).collect();
        Self {
            // `Rubric::parse` refuses phrases that cannot be read; a rubric built by hand loses only its phrases.
            phrases: Phrases::parse(sources).unwrap_or_default(),
            owner,
            cue_of_feature: rubric
                .cues
                .iter()
                .enumerate()
                .filter_map(|(i, c)| Some((c.feature?, i)))
                .collect(),
            conditions: rubric.cues.iter().map(|c| (known(&c.all), known(&c.none))).collect(),
            clauses: Clauses::new(rubric),
            common: rubric.common_words.iter().cloned().collect(),
        }
    }

    /// Listens to one reply.
    pub(super) fn hear(&self, rubric: &Rubric, reply: &Reply<'_>) -> Heard {
        let words = Words::of(reply.text);
        let theirs = Words::of(reply.context);
        let mut cues = vec![None; rubric.cues.len()];
        let reach = self.clauses.reach(reply.text, &words);
        self.hear_phrases(rubric, &words, &theirs, &reach, &mut cues);
        let restated = restated(&words, &theirs, &self.common);
        let around = Surroundings {
            reply,
            words: &words,
            theirs: &theirs,
            restated: &restated.tokens,
            common: &self.common,
            numbers: NUMBERS,
        };
        for (feature, range) in features(&around) {
            if let Some(&cue) = self.cue_of_feature.get(&feature) {
                keep(&mut cues[cue], CueFind { range, turned: false });
            }
        }
        self.apply_conditions(rubric, reply, &mut cues);
        let turned_down = TurnedDown::of(&words, reply.context, &theirs);
        Heard { cues, restated, turned_down, words }
    }

    fn hear_phrases(
        &self,
        rubric: &Rubric,
        words: &Words,
        theirs: &Words,
        reach: &Reach,
        cues: &mut [Option<CueFind>],
    ) {
        let mut said: Option<FxHashSet<&str>> = None;
        for (phrase, first, last) in self.phrases.tokens_in(words) {
            let cue = self.owner[phrase];
            let rules = &rubric.cues[cue];
            let denied = reach.denies(first) && rules.negated != Scope::Ignored;
            let quoted = reach.quotes(first) && rules.quoted != Scope::Ignored;
            if denied && rules.negated == Scope::Cancels || quoted && rules.quoted == Scope::Cancels {
                continue;
            }
            let back = rules.restated != Scope::Ignored && {
                let said = said.get_or_insert_with(|| theirs.iter().collect());
                (first..=last).all(|i| said.contains(words.word(i)))
            };
            if back && rules.restated == Scope::Cancels {
                continue;
            }
            let start = words.tokens()[first].start;
            let range = start..words.tokens()[last].end.max(start);
            keep(&mut cues[cue], CueFind { range, turned: denied ^ quoted ^ back });
        }
    }

    /// Cues that need other cues, or the absence of other cues, or a stage.
    fn apply_conditions(&self, rubric: &Rubric, reply: &Reply<'_>, cues: &mut [Option<CueFind>]) {
        let plain: Vec<bool> = cues.iter().map(|f| f.as_ref().is_some_and(|f| !f.turned)).collect();
        for (i, cue) in rubric.cues.iter().enumerate() {
            let (all, none) = &self.conditions[i];
            if cue.phrases.is_empty()
                && cue.feature.is_none()
                && !all.is_empty()
                && all.iter().all(|&c| plain[c])
            {
                cues[i] = cues[all[0]].clone();
            }
            let wrong_stage = !cue.stages.is_empty() && reply.stage.is_some_and(|s| !cue.stages.contains(&s));
            if wrong_stage || !all.iter().all(|&c| plain[c]) || none.iter().any(|&c| plain[c]) {
                cues[i] = None;
            }
        }
    }
}

/// Keeps the first plain find, or else the first turned one; of two that begin together the longer.
fn keep(slot: &mut Option<CueFind>, find: CueFind) {
    let place = |find: &CueFind| (find.turned, find.range.start, Reverse(find.range.end));
    if slot.as_ref().is_none_or(|old| place(&find) < place(old)) {
        *slot = Some(find);
    }
}
