//! What follows from an action: marks → mood → stage → answer → windows → verdict → events.

use super::said::Said;
use super::turn::Turn;
use super::{Action, Case, Event, Recorded, Refusal, Setup, Source, State, Timed};
use crate::vocabulary::EndedBy;
use std::sync::Arc;

/// The longest reply that can be written, in characters.
pub const MAX_REPLY_CHARS: usize = 20_000;

/// The events with which an attempt begins.
pub fn begin(case: &Case, setup: &Setup, state: &mut State) -> Vec<Recorded> {
    let mut turn = Turn::new(case, setup, state, 0);
    turn.start();
    turn.enter(&case.scenario.script.start);
    turn.watch_windows();
    turn.offer_choices();
    turn.finish()
}

/// Decides what an action leads to and lets it happen in `state`.
///
/// # Errors
/// When the action is not possible now; `state` is unchanged then.
pub fn decide(
    case: &Case,
    setup: &Setup,
    state: &mut State,
    timed: &Timed,
) -> Result<Vec<Recorded>, Refusal> {
    if state.ended {
        return Err(Refusal::Over);
    }
    let scenario = Arc::clone(&case.scenario);
    let turn = |state| Turn::new(case, setup, state, timed.after_ms);
    match &timed.action {
        Action::Listen if state.is_speaking() => Ok(listen(turn(state))),
        Action::Listen => Ok(keep_silent(turn(state))),
        Action::Pick { reply } => {
            if !setup.mode.can_pick() {
                return Err(Refusal::CannotPick);
            }
            let index = state.node;
            let node = &scenario.script.nodes[index];
            let refusal = || Refusal::NoSuchReply(Arc::clone(reply));
            let offered = state.choices.contains(reply);
            let scripted = node.replies.iter().find(|r| offered && r.id == *reply).ok_or_else(refusal)?;
            Ok(answer(turn(state), Said::picked(scripted, setup.language)))
        }
        Action::Write { text } => {
            if !setup.mode.can_write() {
                return Err(Refusal::CannotWrite);
            }
            match text.chars().count() {
                _ if text.trim().is_empty() => Err(Refusal::Empty),
                length if length > MAX_REPLY_CHARS => Err(Refusal::TooLong(length)),
                _ => {
                    let said = Said::written(case, state_node(case, state), text, state);
                    Ok(answer(turn(state), said))
                }
            }
        }
        Action::Offer { resolution, follow_up } => {
            let refusal = || Refusal::NoSuchResolution(Arc::clone(resolution));
            let resolution = scenario.resolution(resolution).ok_or_else(refusal)?;
            Ok(answer(turn(state), Said::offered(resolution, *follow_up, setup.language)))
        }
        Action::Hint => {
            let hint = state_node(case, state).hint.as_ref().filter(|_| setup.mode.can_pick());
            let text = Arc::clone(hint.ok_or(Refusal::NoHint)?.get(setup.language));
            let mut turn = turn(state);
            turn.emit(Event::HintGiven { text });
            Ok(turn.finish())
        }
        Action::Escalate(handover) => {
            let refusal = || Refusal::NoSuchTarget(Arc::clone(&handover.target));
            let target = scenario.target(&handover.target).ok_or_else(refusal)?;
            let unknown = handover.facts.iter().find(|id| {
                !scenario.facts.iter().position(|f| f.id == **id).is_some_and(|index| state.known[index])
            });
            if let Some(fact) = unknown {
                return Err(Refusal::UnknownFact(Arc::clone(fact)));
            }
            let mut turn = turn(state);
            turn.next();
            turn.escalate(handover, target);
            Ok(turn.finish())
        }
        Action::Close => {
            let mut turn = turn(state);
            turn.next();
            turn.close();
            Ok(turn.finish())
        }
    }
}

/// The trainee lets the customer go on.
fn listen(mut turn: Turn<'_>) -> Vec<Recorded> {
    turn.emit(Event::Listened);
    turn.say_next();
    turn.vent_heard();
    turn.move_mood();
    turn.settle_stage();
    turn.watch_windows();
    turn.offer_choices();
    turn.finish()
}

/// The trainee says nothing although it is their turn.
fn keep_silent(mut turn: Turn<'_>) -> Vec<Recorded> {
    turn.next();
    turn.emit(Event::KeptSilent);
    turn.silence();
    turn.move_mood();
    turn.settle_stage();
    if !turn.customer_had_enough() {
        turn.wonder_at_silence();
        turn.watch_windows();
        turn.end_at_turn_limit();
        turn.offer_choices();
    }
    turn.finish()
}

/// The trainee replies: marks → mood → stage → the customer's answer → windows → perhaps the end.
fn answer(mut turn: Turn<'_>, said: Said<'_>) -> Vec<Recorded> {
    turn.next();
    let heard = turn.mark(&said);
    turn.feel(&said, &heard);
    turn.move_mood();
    turn.settle_stage();
    let offer_leads = turn.answer_offer(&said, heard.interrupted);
    turn.move_mood();
    turn.settle_stage();
    if turn.customer_had_enough() {
        return turn.finish();
    }
    if heard.interrupted {
        turn.protest_interruption();
    } else {
        let told = turn.tell_facts(&said.asks);
        turn.go_on(&said, &heard, offer_leads, told);
        turn.customer_had_enough();
    }
    turn.watch_windows();
    turn.end_at_turn_limit();
    turn.offer_choices();
    turn.finish()
}

fn state_node<'c>(case: &'c Case, state: &State) -> &'c crate::scenario::Node {
    case.node(state.node)
}

/// Whose doing an ending of the script is.
pub(in crate::session) fn doing_of(outcome: crate::vocabulary::Outcome) -> EndedBy {
    use crate::vocabulary::Outcome::{BadReview, DemandedManager, HungUp, LeftForCompetitor};
    match outcome {
        DemandedManager | LeftForCompetitor | BadReview | HungUp => EndedBy::Customer,
        _ => EndedBy::Script,
    }
}

impl Source {
    /// The resolution offered, when the reply was an offer from the panel.
    #[must_use]
    pub fn resolution(&self) -> Option<&Arc<str>> {
        match self {
            Source::Offered { resolution } => Some(resolution),
            _ => None,
        }
    }
}
