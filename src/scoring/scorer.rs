//! A rubric made ready: finds the cues of a reply and adds them up.

use super::clause::{Clauses, Reach};
use super::coaching::coach;
use super::evidence::{Evidence, Flagged, Scored};
use super::reply::Reply;
use super::rubric::{Rubric, Scope};
use super::structure::{Feature, Surroundings, features};
use crate::phrase::{ExtraCue, Phrases, Words};
use crate::vocabulary::{PerTechnique, Technique};
use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::Arc;

/// English number words; they become times beside "at" and "by".
const NUMBERS: &[&str] = &[
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "fifteen", "twenty", "half",
];

/// Marks replies by one rubric; build it once and use it for all replies.
#[derive(Clone, Debug)]
pub struct Scorer {
    rubric: Rubric,
    phrases: Phrases,
    /// Which cue each phrase of `phrases` belongs to.
    owner: Vec<usize>,
    cue_of_feature: HashMap<Feature, usize>,
    /// For each cue, the cues it needs and the cues that forbid it.
    conditions: Vec<(Vec<usize>, Vec<usize>)>,
    clauses: Clauses,
    common: HashSet<String>,
    extra: Vec<ExtraCue>,
}

/// Where a cue was found first, and whether it is turned into its opposite.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CueFind {
    /// The bytes that show it, on character boundaries.
    pub range: Range<usize>,
    /// Whether a negation or a quotation turns it.
    pub turned: bool,
}

impl Scorer {
    /// Makes a rubric ready.
    #[must_use]
    pub fn new(rubric: &Rubric) -> Self {
        Self::with_cues(rubric, &[])
    }

    /// Makes a rubric ready together with a scenario's own cues.
    #[must_use]
    pub fn with_cues(rubric: &Rubric, extra: &[ExtraCue]) -> Self {
        let mut sources = Vec::new();
        let mut owner = Vec::new();
        let index: HashMap<&str, usize> =
            rubric.cues.iter().enumerate().map(|(i, c)| (c.id.as_ref(), i)).collect();
        for (i, cue) in rubric.cues.iter().enumerate() {
            sources.extend(cue.phrases.iter().map(|phrase| rubric.expand(phrase)));
            owner.resize(sources.len(), i);
        }
        let known = |ids: &[Arc<str>]| ids.iter().filter_map(|id| index.get(id.as_ref()).copied()).collect();
        Self {
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
            extra: extra.to_vec(),
            rubric: rubric.clone(),
        }
    }

    /// Marks a reply and quotes the words that earned or cost the marks.
    #[must_use]
    pub fn score(&self, reply: &Reply<'_>) -> Scored {
        let words = Words::of(reply.text);
        let finds = self.find_cues(reply, &words);
        let mut scored = self.add_up(&finds);
        self.add_extra(&words, &mut scored);
        scored.marks = PerTechnique::from_fn(|t| self.rubric.cuts[t].mark(scored.strength[t]));
        scored.evidence.sort_by_key(|e| (e.start, e.end, e.technique));
        scored.red_flags.sort_by_key(|f| (f.flag, f.start, f.end));
        scored.red_flags.dedup_by_key(|f| f.flag);
        scored.coaching = coach(&self.rubric, reply.stage, &scored.marks);
        scored
    }

    /// Every cue of the rubric, in its order, with the place where the reply shows it.
    #[must_use]
    pub fn cues_in(&self, reply: &Reply<'_>) -> Vec<Option<CueFind>> {
        self.find_cues(reply, &Words::of(reply.text))
    }

    fn find_cues(&self, reply: &Reply<'_>, words: &Words) -> Vec<Option<CueFind>> {
        let reach = self.clauses.reach(reply.text, words);
        let mut finds = self.find(reply, words, &reach);
        self.apply_conditions(reply, &mut finds);
        finds
    }

    /// The first place of every cue that has phrases or a feature.
    fn find(&self, reply: &Reply<'_>, words: &Words, reach: &Reach) -> Vec<Option<CueFind>> {
        let mut finds: Vec<Option<CueFind>> = vec![None; self.rubric.cues.len()];
        let mut keep = |cue: usize, find: CueFind| {
            let slot = &mut finds[cue];
            if slot.as_ref().is_none_or(|old| (find.turned, find.range.start) < (old.turned, old.range.start))
            {
                *slot = Some(find);
            }
        };
        for (phrase, first, last) in self.phrases.tokens_in(words) {
            let cue = self.owner[phrase];
            let rules = &self.rubric.cues[cue];
            let denied = reach.denies(first) && rules.negated != Scope::Ignored;
            let quoted = reach.quotes(first) && rules.quoted != Scope::Ignored;
            if denied && rules.negated == Scope::Cancels || quoted && rules.quoted == Scope::Cancels {
                continue;
            }
            let start = words.tokens()[first].start;
            keep(
                cue,
                CueFind { range: start..words.tokens()[last].end.max(start), turned: denied != quoted },
            );
        }
        let theirs = Words::of(reply.context);
        let around = Surroundings { reply, words, theirs: &theirs, common: &self.common, numbers: NUMBERS };
        for (feature, range) in features(&around) {
            if let Some(&cue) = self.cue_of_feature.get(&feature) {
                keep(cue, CueFind { range, turned: false });
            }
        }
        finds
    }

    /// Cues that need other cues, or the absence of other cues, or a stage.
    fn apply_conditions(&self, reply: &Reply<'_>, finds: &mut [Option<CueFind>]) {
        let simple: Vec<bool> = finds.iter().map(|f| f.as_ref().is_some_and(|f| !f.turned)).collect();
        for (i, cue) in self.rubric.cues.iter().enumerate() {
            let (all, none) = &self.conditions[i];
            if cue.phrases.is_empty()
                && cue.feature.is_none()
                && !all.is_empty()
                && all.iter().all(|&c| simple[c])
            {
                finds[i] = finds[all[0]].clone();
            }
            let wrong_stage = !cue.stages.is_empty() && reply.stage.is_some_and(|s| !cue.stages.contains(&s));
            if wrong_stage || !all.iter().all(|&c| simple[c]) || none.iter().any(|&c| simple[c]) {
                finds[i] = None;
            }
        }
    }

    fn add_up(&self, finds: &[Option<CueFind>]) -> Scored {
        let mut scored = Scored::default();
        let drowned = self.rubric.cues.iter().zip(finds).any(|(cue, find)| cue.drowns && find.is_some());
        let counting = || self.rubric.cues.iter().zip(finds).filter(move |(cue, _)| !drowned || cue.drowns);
        let silenced =
            |t: Technique| counting().any(|(cue, find)| find.is_some() && cue.silences.contains(&t));
        let silenced = PerTechnique::from_fn(silenced);
        scored.strength = PerTechnique::from_fn(|t| if drowned { 0 } else { self.rubric.base[t] });
        for (cue, find) in counting() {
            let Some(find) = find else { continue };
            for &technique in Technique::ALL {
                let sign = if find.turned { -1 } else { 1 };
                let weight = cue.weights[technique] * sign;
                if weight == 0 || weight > 0 && silenced[technique] {
                    continue;
                }
                scored.strength[technique] += weight;
                if let Some(coaching) = &cue.coaching {
                    let Range { start, end } = find.range.clone();
                    scored.evidence.push(Evidence {
                        technique,
                        cue: cue.id.clone(),
                        start,
                        end,
                        weight,
                        coaching: coaching.clone(),
                    });
                }
            }
            if let Some(flag) = cue.flag.filter(|_| !find.turned) {
                scored.red_flags.push(Flagged { flag, start: find.range.start, end: find.range.end });
            }
        }
        scored
    }

    fn add_extra(&self, words: &Words, scored: &mut Scored) {
        for cue in &self.extra {
            if let Some(hit) = cue.phrases.find_in(words).first() {
                scored.strength[cue.technique] += cue.weight;
                scored.evidence.push(Evidence {
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
}
