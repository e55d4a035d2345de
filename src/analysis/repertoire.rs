//! What can be said and done in a case, looked up once for all the contacts that are simulated.

use super::lookup;
use crate::phrase::Phrases;
use crate::scenario::{Cost, Resolution, Scenario};
use crate::session::{Action, Case, Handover};
use crate::vocabulary::{Fit, Lane, Language, Reason, Warmth};
use std::sync::Arc;

/// Words by which an apology is recognised in the languages of the interface.
const APOLOGIES: &[&str] = &[
    "sorry",
    "apologise",
    "apologize",
    "apologies",
    "forgive",
    "desculpa",
    "desculpas",
    "desculpe",
    "lamento",
    "lamentamos",
    "perdón",
    "perdone",
    "disculpa",
    "disculpas",
    "disculpe",
    "siento",
    "sentimos",
    "scusi",
    "scusa",
    "scuse",
    "dispiace",
    "spiacente",
    "spiacenti",
    "piedod*",
    "atvain*",
    "atvaino*",
];

/// A case with everything a simulated trainee would otherwise look up in every turn.
pub struct Repertoire {
    case: Arc<Case>,
    language: Language,
    apologies: Phrases,
    apologises: Vec<Vec<bool>>,
    by_fit: Vec<usize>,
    money: Vec<usize>,
    desk: Vec<Action>,
    told: Arc<str>,
    nothing: Arc<str>,
}

impl Repertoire {
    /// Looks at a case, played in its own language.
    #[must_use]
    pub fn new(case: Arc<Case>) -> Self {
        let scenario = &case.scenario;
        let language = scenario.language;
        let apologies =
            Phrases::parse(APOLOGIES.iter().map(|&word| word.to_owned()).collect()).unwrap_or_default();
        let nodes = scenario.script.nodes.iter();
        let apologises = nodes
            .map(|node| {
                node.replies.iter().map(|reply| apologies.matches(reply.text.get(language))).collect()
            })
            .collect();
        let allowed = |resolution: &Resolution| !resolution.is_beyond(&scenario.briefing.authority);
        let mut by_fit: Vec<usize> = (0..scenario.resolutions.len())
            .filter(|&index| {
                scenario.resolutions[index].fit != Fit::None && allowed(&scenario.resolutions[index])
            })
            .collect();
        by_fit.sort_by_key(|&index| scenario.resolutions[index].fit != Fit::Well);
        let gives_money = |resolution: &Resolution| matches!(resolution.costs, Some(Cost::Refund(_)));
        let named = |resolution: &Resolution| resolution.id.contains("refund");
        let money = (0..scenario.resolutions.len())
            .filter(|&index| gives_money(&scenario.resolutions[index]) || named(&scenario.resolutions[index]))
            .collect();
        let told = Arc::clone(&case.edition(language).example.words);
        let desk = lookup::worth_doing(scenario);
        Self { language, apologies, apologises, by_fit, money, desk, told, nothing: Arc::from(""), case }
    }

    /// The case.
    #[must_use]
    pub const fn case(&self) -> &Arc<Case> {
        &self.case
    }

    /// The scenario.
    #[must_use]
    pub fn scenario(&self) -> &Scenario {
        &self.case.scenario
    }

    /// The language the contacts are played in.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// Whether a scripted reply apologises, by the positions of its node and of itself.
    pub(super) fn apologises(&self, node: usize, reply: usize) -> bool {
        self.apologises[node][reply]
    }

    /// Whether these words apologise.
    pub(super) fn is_apology(&self, words: &str) -> bool {
        self.apologies.matches(words)
    }

    /// The positions of the resolutions that help at all and that the trainee may decide, those that fit well first.
    pub(super) fn by_fit(&self) -> &[usize] {
        &self.by_fit
    }

    /// The positions of the resolutions that give money back.
    pub(super) fn money(&self) -> &[usize] {
        &self.money
    }

    /// What at the desk something in the conversation depends on.
    pub(super) fn desk(&self) -> &[Action] {
        &self.desk
    }

    /// An escalation to a step of the path, told as the author's examples tell it when `well`, with these facts.
    pub(super) fn handover(
        &self,
        target: &Arc<str>,
        lane: Lane,
        reason: Reason,
        well: bool,
        known: &[bool],
    ) -> Handover {
        let facts = self.scenario().facts.iter().zip(known);
        let facts =
            facts.filter(|(_, known)| **known && well).map(|(fact, _)| Arc::clone(&fact.id)).collect();
        Handover {
            lane,
            target: Arc::clone(target),
            reason,
            warmth: if well { Warmth::Warm } else { Warmth::Cold },
            presentation: Arc::clone(if well { &self.told } else { &self.nothing }),
            facts,
            note: Arc::clone(&self.nothing),
        }
    }
}
