//! When a simulated trainee hands the case on.

use super::replying::offers;
use super::{Memory, Repertoire};
use crate::scenario::{Comes, EscalationCue, ScriptedReply};
use crate::session::{Chance, Handover, State, holds};
use crate::vocabulary::{Lane, Necessity, Reason};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// After so many turns in an open window that never closes, somebody who waits too long hands on after all.
const LONGEST_WAIT: u32 = 5;

/// So many questions at the most are asked once it is time to hand on.
const MOST_QUESTIONS: u32 = 3;

/// The turns among which somebody who guesses picks one.
const GUESSED_TURNS: u64 = 7;

/// A habit of handing on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HandingOn {
    /// While a window that requires it is open, to whom the author names. A trainee sees no window; somebody who
    /// always knows when is measured by what they cannot miss.
    InTime,
    /// As soon as the customer has finished for the first time, whatever they said.
    AtOnce,
    /// Never.
    Never,
    /// In any turn, with this chance in percent.
    ByChance(u64),
    /// Where it has been right before.
    Remembered,
    /// Ahead of a cue that will surely come, with this chance in percent a turn; otherwise in time.
    Early(u64),
    /// So many turns after the window has closed.
    Late(u32),
    /// A coin for each contact says whether, and a die in which turn.
    Guessed,
}

impl HandingOn {
    /// The escalation that comes now, if one does. `plan` is a number drawn at the beginning of the contact.
    pub(super) fn now(
        self,
        repertoire: &Repertoire,
        state: &State,
        memory: &Memory,
        plan: u64,
        chance: &mut Chance,
    ) -> Option<Handover> {
        let cues = || repertoire.scenario().escalation.cues.iter().zip(&state.windows);
        let required = |cue: &EscalationCue| cue.necessity == Necessity::Required;
        let in_time = || cues().find(|(cue, window)| required(cue) && window.is_open()).map(|(cue, _)| cue);
        let drawn = |chance: &mut Chance, percent| chance.draw() % 100 < percent;
        match self {
            Self::InTime => in_time().map(|cue| right(repertoire, state, cue)),
            Self::Never => None,
            Self::AtOnce => (!state.is_speaking()).then(|| somewhere(repertoire, state, 0, true)).flatten(),
            Self::ByChance(percent) => {
                drawn(chance, percent).then(|| somewhere(repertoire, state, chance.draw(), false)).flatten()
            }
            Self::Early(percent) => {
                let none_yet = cues().all(|(_, window)| !window.has_opened());
                let comes =
                    cues().map(|(cue, _)| cue).find(|cue| required(cue) && cue.comes == Comes::Surely);
                let ahead = comes.filter(|_| none_yet && state.turn > 0 && drawn(chance, percent));
                ahead.or_else(in_time).map(|cue| right(repertoire, state, cue))
            }
            Self::Late(turns) => {
                let missed = cues().find(|(cue, window)| {
                    let since = |turn: u32| state.turn.saturating_sub(turn);
                    let closed = window.closed_turn().is_some_and(|turn| since(turn) >= turns);
                    let open = window.opened().filter(|_| window.is_open());
                    required(cue)
                        && (closed || open.is_some_and(|moment| since(moment.turn) >= LONGEST_WAIT + turns))
                });
                missed.map(|(cue, _)| right(repertoire, state, cue))
            }
            Self::Guessed => {
                let turn = 1 + plan / 2 % GUESSED_TURNS;
                let now = plan.is_multiple_of(2) && u64::from(state.turn) >= turn;
                now.then(|| somewhere(repertoire, state, plan, true)).flatten()
            }
            Self::Remembered => {
                let now = match memory.of_handing_on(state.node) {
                    Some(right) => right,
                    None => drawn(chance, memory.curiosity() / 8),
                };
                let cue = cues().find(|(_, window)| window.is_open()).map(|(cue, _)| cue);
                match cue {
                    Some(cue) if now => Some(right(repertoire, state, cue)),
                    _ => now.then(|| somewhere(repertoire, state, chance.draw(), false)).flatten(),
                }
            }
        }
    }
}

/// A reply that asks for something the receiver needs, while a window that requires handing on has just opened and will not
/// close at once.
pub(super) fn asks_first<'a>(repertoire: &'a Repertoire, state: &State) -> Option<&'a ScriptedReply> {
    let scenario = repertoire.scenario();
    let fresh = scenario.escalation.cues.iter().zip(&state.windows).find(|(cue, window)| {
        let since = window.opened().map_or(0, |moment| state.turn.saturating_sub(moment.turn));
        let lasts = cue.lasts.is_none_or(|turns| since + 2 < turns);
        cue.necessity == Necessity::Required && window.is_open() && since < MOST_QUESTIONS && lasts
    });
    fresh?;
    let told = |id: &Arc<str>| {
        let index = scenario.facts.iter().position(|fact| fact.id == *id)?;
        let fact = &scenario.facts[index];
        Some(fact.needed && !state.known[index] && holds(&fact.needs, state, repertoire.case()))
    };
    let on_offer = offers(state, repertoire.case().node(state.node)).map(|(_, reply)| reply);
    let mut blameless = on_offer.filter(|reply| reply.flags.is_empty());
    blameless.find(|reply| reply.asks.iter().any(|id| told(id) == Some(true)))
}

/// To whom the cue names, told well.
fn right(repertoire: &Repertoire, state: &State, cue: &EscalationCue) -> Handover {
    let target =
        cue.targets.first().or_else(|| repertoire.scenario().escalation.path.first().map(|step| &step.id));
    let target = target.cloned().unwrap_or_default();
    repertoire.handover(&target, cue.lane, cue.reason, true, &state.known)
}

/// To somebody on the path, picked by a number.
fn somewhere(repertoire: &Repertoire, state: &State, number: u64, well: bool) -> Option<Handover> {
    let path = &repertoire.scenario().escalation.path;
    let step = path.get((number % path.len().max(1) as u64) as usize)?;
    let reason = match step.lane {
        Lane::Functional => Reason::Expertise,
        Lane::Hierarchical => Reason::Authority,
    };
    Some(repertoire.handover(&step.id, step.lane, reason, well, &state.known))
}
