//! A case in one language: what is the same in every attempt, made once for all of them.

use super::{AudienceBrief, CueBrief, ENGINE, Lines, Saying, Setup, Started, TargetBrief};
use crate::escalation;
use crate::scenario::{Presentation, PresentationElement, Scenario, Text};
use crate::vocabulary::{Deadline, Language, Mode};
use std::sync::{Arc, OnceLock};

/// A case in one language.
pub struct Edition {
    /// What each node says and offers, by position in the script.
    pub lines: Vec<Lines>,
    /// How an escalation is told in the words of the author's examples.
    pub example: Telling,
    start: Started,
}

/// Words that present an escalation. What they say of it is looked over once, when it is first asked for.
pub struct Telling {
    /// The words.
    pub words: Arc<str>,
    told: OnceLock<Vec<PresentationElement>>,
}

impl Edition {
    /// The edition of a scenario in a language. `known` looks up what is known of a reply's words.
    pub fn of(scenario: &Scenario, language: Language, known: impl Fn(&str) -> Saying) -> Self {
        let nodes = scenario.script.nodes.iter();
        Self {
            lines: nodes.map(|node| Lines::of(node, language, &known)).collect(),
            example: Telling::example(scenario, language),
            start: start(scenario, language),
        }
    }

    /// How an attempt begins.
    #[must_use]
    pub fn start(&self, setup: &Setup) -> Started {
        Started { mode: setup.mode, seed: setup.seed, ..self.start.clone() }
    }
}

impl Telling {
    /// The author's examples, one after the other.
    fn example(scenario: &Scenario, language: Language) -> Self {
        let expected = &scenario.escalation.presentation;
        let examples =
            PresentationElement::ALL.map(|element| &**expected.element(element).example.get(language));
        Self { words: Arc::from(examples.join(" ").trim()), told: OnceLock::new() }
    }

    /// The elements they say, of those that are expected.
    pub fn told(&self, expected: &Presentation) -> &[PresentationElement] {
        self.told.get_or_init(|| escalation::told(&self.words, expected))
    }
}

/// How an attempt begins, with nothing yet of how it is set up.
fn start(scenario: &Scenario, language: Language) -> Started {
    let words = |text: &Text| Arc::clone(text.get(language));
    let cues = scenario.escalation.cues.iter().map(|cue| CueBrief {
        id: Arc::clone(&cue.id),
        reason: cue.reason,
        what: words(&cue.what),
        lane: cue.lane,
        targets: cue.targets.clone(),
        necessity: cue.necessity,
    });
    let path = scenario.escalation.path.iter().map(|step| TargetBrief {
        id: Arc::clone(&step.id),
        name: words(&step.name),
        lane: step.lane,
    });
    let limits = &scenario.briefing.deadlines;
    let deadlines = [(Deadline::Respond, limits.respond_secs), (Deadline::Resolve, limits.resolve_secs)];
    let audience = scenario.audience.as_ref();
    Started {
        scenario: Arc::clone(&scenario.id),
        title: words(&scenario.title),
        customer: Arc::clone(&scenario.customer.name),
        pronoun: Arc::from(scenario.customer.pronoun.key()),
        portrait: scenario.customer.portrait,
        channel: scenario.channel,
        magnitude: scenario.magnitude,
        language,
        mode: Mode::default(),
        seed: 0,
        engine: Arc::from(ENGINE),
        mood: scenario.customer.mood,
        patience: i64::from(scenario.customer.patience),
        weights: scenario.dynamics.weights,
        cues: cues.collect(),
        path: path.collect(),
        audience: audience.map(|audience| AudienceBrief { what: words(&audience.what), size: audience.size }),
        deadlines: deadlines.into_iter().filter_map(|(deadline, secs)| Some((deadline, secs?))).collect(),
    }
}
