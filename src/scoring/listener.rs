//! Listens to a reply: which cues of a rubric it shows, and where.

use super::clause::{Clauses, Reach};
use super::reply::Reply;
use super::restated::Restated;
use super::rubric::{Cue, Rubric, Scope};
use super::structure::{Feature, Surroundings, features};
use super::terms::{keys, terms};
use super::turned_down::TurnedDown;
use crate::phrase::{Phrases, Words, is_mark};
use crate::vocabulary::Stage;
use rustc_hash::{FxHashMap, FxHashSet};
use std::cmp::Reverse;
use std::ops::Range;
use std::sync::Arc;

/// The cues of a rubric, ready to be found.
#[derive(Clone, Debug)]
pub(super) struct Listener {
    phrases: Phrases,
    /// Which cue each phrase of `phrases` belongs to.
    owner: Vec<usize>,
    cue_of_feature: FxHashMap<Feature, usize>,
    /// In the order of the cues, all that need more than their words.
    conditions: Vec<Condition>,
    clauses: Clauses,
    /// The keys of the words that are no particulars of a case.
    common: FxHashSet<u64>,
}

/// What a cue needs beside its own words.
#[derive(Clone, Debug)]
struct Condition {
    cue: usize,
    /// The cues that must be there, and those that must not.
    all: Vec<usize>,
    none: Vec<usize>,
    stages: Vec<Stage>,
    /// Whether the cue has no words of its own and is shown by the first of `all`.
    borrows: bool,
}

impl Condition {
    fn of(cue: &Cue, place: usize, all: Vec<usize>, none: Vec<usize>) -> Option<Self> {
        let borrows = cue.phrases.is_empty() && cue.feature.is_none() && !all.is_empty();
        let something = !all.is_empty() || !none.is_empty() || !cue.stages.is_empty();
        something.then(|| Self { cue: place, all, none, stages: cue.stages.clone(), borrows })
    }
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
        let mut owner = Vec::new();
        let index: FxHashMap<&str, usize> =
            rubric.cues.iter().enumerate().map(|(i, c)| (c.id.as_ref(), i)).collect();
        for (i, cue) in rubric.cues.iter().enumerate() {
            owner.resize(owner.len() + cue.phrases.len(), i);
        }
        let known = |ids: &[Arc<str>]| {
            ids.iter().filter_map(|id| index.get(id.as_ref()).copied()).collect::<Vec<_>>()
        };
        Self {
            phrases: rubric.cue_phrases(),
            owner,
            cue_of_feature: rubric
                .cues
                .iter()
                .enumerate()
                .filter_map(|(i, c)| Some((c.feature?, i)))
                .collect(),
            conditions: (0..)
                .zip(&rubric.cues)
                .filter_map(|(i, c)| Condition::of(c, i, known(&c.all), known(&c.none)))
                .collect(),
            clauses: Clauses::new(rubric),
            common: keys(&rubric.common_words),
        }
    }

    /// Listens to one reply.
    pub(super) fn hear(&self, rubric: &Rubric, reply: &Reply<'_>) -> Heard {
        let words = Words::of(reply.text);
        let theirs = Words::of(reply.context);
        let (mut terms, mut their_terms) = (terms(&words, &self.common), terms(&theirs, &self.common));
        if !reply.name.is_empty() {
            let name = Words::of(reply.name);
            let name: FxHashSet<u64> =
                self::terms(&name, &self.common).iter().map(|term| term.stem).collect();
            let all = terms.iter_mut().chain(&mut their_terms);
            all.filter(|term| name.contains(&term.stem)).for_each(|term| term.content = false);
        }
        let mut cues = vec![None; rubric.cues.len()];
        let reach = self.clauses.reach(reply.text, &words);
        self.hear_phrases(rubric, &words, &theirs, &reach, &mut cues);
        let restated = Restated::of((&words, &terms), (&theirs, &their_terms));
        let around = Surroundings {
            reply,
            words: &words,
            terms: &terms,
            count: terms.iter().filter(|term| !term.mark).count(),
            theirs: &theirs,
            their_terms: &their_terms,
            restated: &restated.tokens,
        };
        for (feature, range) in features(&around) {
            if let Some(&cue) = self.cue_of_feature.get(&feature) {
                keep(&mut cues[cue], CueFind { range, turned: false });
            }
        }
        self.apply_conditions(reply, &mut cues);
        let turned_down = TurnedDown::of(&terms, reply.context, &theirs, &their_terms);
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
        let mut said: Option<FxHashSet<u64>> = None;
        let key = |words: &Words, i| words.key(i).number();
        for (phrase, first, last) in self.phrases.tokens_in(words) {
            let cue = self.owner[phrase];
            let rules = &rubric.cues[cue];
            let denied = reach.denies(first, last) && rules.negated != Scope::Ignored;
            let quoted = reach.quotes(first) && rules.quoted != Scope::Ignored;
            if denied && rules.negated == Scope::Cancels || quoted && rules.quoted == Scope::Cancels {
                continue;
            }
            let back = rules.restated != Scope::Ignored && {
                let said = said.get_or_insert_with(|| spoken(theirs).map(|i| key(theirs, i)).collect());
                (first..=last).all(|i| said.contains(&key(words, i)))
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
    fn apply_conditions(&self, reply: &Reply<'_>, cues: &mut [Option<CueFind>]) {
        let plain: Vec<bool> = cues.iter().map(|f| f.as_ref().is_some_and(|f| !f.turned)).collect();
        for Condition { cue, all, none, stages, borrows } in &self.conditions {
            let met = all.iter().all(|&c| plain[c]);
            if *borrows && met {
                cues[*cue] = cues[all[0]].clone();
            }
            let wrong_stage = !stages.is_empty() && reply.stage.is_some_and(|s| !stages.contains(&s));
            if wrong_stage || !met || none.iter().any(|&c| plain[c]) {
                cues[*cue] = None;
            }
        }
    }
}

/// The tokens that are words and no marks.
fn spoken(words: &Words) -> impl Iterator<Item = usize> {
    (0..words.tokens().len()).filter(|&i| !is_mark(words.word(i)))
}

/// Keeps the first plain find, or else the first turned one; of two that begin together the longer.
fn keep(slot: &mut Option<CueFind>, find: CueFind) {
    let place = |find: &CueFind| (find.turned, find.range.start, Reverse(find.range.end));
    if slot.as_ref().is_none_or(|old| place(&find) < place(old)) {
        *slot = Some(find);
    }
}
