//! A reply of the trainee with its marks, the words behind them, and what else could have been said.

use super::weights::Weights;
use super::{Alternative, Marking, Overrule, Quote, RedFlagQuote};
use crate::scoring::Coaching;
use crate::session::{CannedUse, Offer, Replied, Source};
use crate::vocabulary::{Manner, PerTechnique, RedFlag, Stage};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// A reply.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reply {
    /// Where it came from.
    pub source: Source,
    /// The words.
    pub text: Arc<str>,
    /// The stage it was said in.
    pub stage: Stage,
    /// The node it was said at.
    pub node: Arc<str>,
    /// A mark for each technique, with the trainer's ruling where there is one.
    pub marks: PerTechnique<Marking>,
    /// The words that earned or cost the marks; empty for a picked reply.
    pub quotes: Vec<Quote>,
    /// Red flags with the words that raised them; an interruption is always among them.
    pub red_flags: Vec<RedFlagQuote>,
    /// What the reply did to the customer, by the author; `None` for a written one.
    pub coach: Option<Arc<str>>,
    /// What would have raised the weakest technique, by the scorer; `None` for a picked one.
    pub coaching: Option<Coaching>,
    /// Whether the customer had not finished.
    pub interrupted: bool,
    /// What the customer still had to say then.
    pub cut_off: Vec<Arc<str>>,
    /// How often the trainee had said the same before.
    pub said_before: u32,
    /// The voice and face it was given with.
    #[serde(default, skip_serializing_if = "Manner::is_plain")]
    pub manner: Manner,
    /// What became of the canned reply it began as; `None` when it began as none.
    pub canned: Option<CannedUse>,
    /// What it asked for although it was known: the labels of the facts.
    pub asked_again: Vec<Arc<str>>,
    /// Weight × mark over the techniques, −200 to 200, with the marks that count.
    pub impact: i64,
    /// The other replies that were on offer, in their order.
    pub others: Vec<Alternative>,
    /// The id of the one among them with the highest impact; `None` when none would have been better, and for an
    /// interruption, where letting the customer finish comes before any words.
    pub best: Option<Arc<str>>,
    /// How much impact was left on the table, 0 to 400: what the best reply on offer would have added, for an
    /// interruption the best one once the customer had finished.
    pub left: i64,
}

/// What stood around a reply when it was given.
pub(super) struct Setting<'a> {
    pub(super) turn: u32,
    pub(super) offer: Option<&'a Offer>,
    pub(super) unsaid: &'a [Arc<str>],
    pub(super) weights: Weights,
    pub(super) overrules: &'a [Overrule],
}

impl Reply {
    pub(super) fn new(replied: &Replied, setting: &Setting<'_>) -> Self {
        let marks = PerTechnique::from_fn(|t| {
            Marking::new(setting.turn, t, replied.marks[t], replied.unsure[t], setting.overrules)
        });
        // Only a ruling makes the figure another one; without it the tape's own stands.
        let ruled = marks.iter().any(|(_, marking)| marking.overruled.is_some());
        let impact =
            if ruled { setting.weights.impact(replied.stage, |t| marks[t].mark) } else { replied.impact };
        let others = others(replied, setting);
        // The first of equals, so that the order of the offer decides and nothing else.
        let highest = others.iter().rev().max_by_key(|o| o.impact).filter(|o| o.impact > impact);
        let best = highest.filter(|_| !replied.interrupted);
        Self {
            source: replied.source.clone(),
            text: replied.text.clone(),
            stage: replied.stage,
            node: replied.node.clone(),
            marks,
            quotes: replied.evidence.iter().map(|e| Quote::new(&replied.text, e)).collect(),
            red_flags: red_flags(replied),
            coach: replied.coach.clone(),
            coaching: replied.coaching.clone(),
            interrupted: replied.interrupted,
            cut_off: if replied.interrupted { setting.unsaid.to_vec() } else { Vec::new() },
            said_before: replied.said_before,
            manner: replied.manner,
            canned: replied.canned.clone(),
            asked_again: replied.asked_again.clone(),
            impact,
            best: best.map(|o| o.id.clone()),
            left: highest.map_or(0, |o| o.impact.saturating_sub(impact)),
            others,
        }
    }

    /// The best of the other replies; `None` when none would have been better.
    #[must_use]
    pub fn best_other(&self) -> Option<&Alternative> {
        let best = self.best.as_ref()?;
        self.others.iter().find(|other| other.id == *best)
    }
}

fn others(replied: &Replied, setting: &Setting<'_>) -> Vec<Alternative> {
    let picked = match &replied.source {
        Source::Picked { reply } => Some(reply),
        Source::Written | Source::Offered { .. } => None,
    };
    let on_offer = setting.offer.into_iter().flat_map(Offer::iter);
    let not_picked = on_offer.filter(|choice| Some(&choice.id) != picked);
    not_picked.map(|choice| Alternative::new(choice, replied.stage, setting.weights)).collect()
}

/// The red flags of the tape; replying before the vent was out is one in any case.
fn red_flags(replied: &Replied) -> Vec<RedFlagQuote> {
    let mut flags: Vec<_> = replied.red_flags.iter().map(|f| RedFlagQuote::new(&replied.text, f)).collect();
    if replied.interrupted && !flags.iter().any(|f| f.flag == RedFlag::Interruption) {
        flags.push(RedFlagQuote::interruption());
    }
    flags
}
