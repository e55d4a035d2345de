//! What follows from an action: marks → mood → stage → answer → windows → verdict → events.

use super::canned;
use super::said::{Said, words_of_offer};
use super::turn::Turn;
use super::{
    Action, Case, Chance, Event, Opening, Recorded, Refusal, Setup, Source, State, TWIN_NOTE, Timed, WrapUp,
};
use crate::vocabulary::{EndedBy, Manner};
use std::sync::Arc;

/// The longest reply that can be written, in characters.
pub const MAX_REPLY_CHARS: usize = 20_000;

/// The events with which an attempt begins.
pub fn begin(case: &Case, setup: &Setup, state: &mut State, events: &mut Vec<Recorded>, chance: &mut Chance) {
    let mut turn = Turn::new(case, setup, state, events, chance, 0);
    turn.start();
    turn.arrive();
    turn.enter(&case.scenario.script.start);
    turn.watch_windows();
    turn.offer_choices();
}

/// The events with which a rehearsal begins: as if the contact had come to where `opening` says.
pub fn rehearse(
    case: &Case,
    setup: &Setup,
    state: &mut State,
    opening: &Opening,
    events: &mut Vec<Recorded>,
    chance: &mut Chance,
) {
    let mut turn = Turn::new(case, setup, state, events, chance, 0);
    turn.start();
    turn.arrive();
    turn.come_to(opening);
    turn.enter(&opening.node);
    turn.watch_windows();
    turn.offer_choices();
}

/// Decides what an action leads to, lets it happen in `state` and adds it to `events`. `chance` may be any that is at hand; it is
/// led to the turn's stream of the setup's seed.
///
/// # Errors
/// When the action is not possible now; `state` and `events` are unchanged then.
pub fn decide(
    case: &Case,
    setup: &Setup,
    state: &mut State,
    events: &mut Vec<Recorded>,
    chance: &mut Chance,
    timed: &Timed,
) -> Result<(), Refusal> {
    if let Action::WrapUp(wrap_up) = &timed.action {
        looks_back(state, wrap_up)?;
        Turn::new(case, setup, state, events, chance, timed.after_ms).wrap_up(wrap_up);
        return Ok(());
    }
    if state.ended {
        return Err(Refusal::Over);
    }
    let scenario = &case.scenario;
    let turn = |state| {
        let (events, chance) = (events, chance);
        Turn::new(case, setup, state, events, chance, timed.after_ms)
    };
    match &timed.action {
        Action::Listen if state.is_speaking() => listen(turn(state)),
        Action::Listen => keep_silent(turn(state)),
        Action::Pick { reply, manner } => {
            carries(case, *manner)?;
            if !setup.mode.can_pick() {
                return Err(Refusal::CannotPick);
            }
            let index = state.node;
            let node = &scenario.script.nodes[index];
            let refusal = || Refusal::NoSuchReply(Arc::clone(reply));
            let place =
                node.place_of(reply).filter(|index| state.choices.contains(index)).ok_or_else(refusal)?;
            let said = Said::picked(case, index, place, setup.language, *manner);
            answer(turn(state), said, timed.after_ms);
        }
        Action::Write { text, manner, canned } => {
            carries(case, *manner)?;
            let template = canned
                .as_ref()
                .map(|id| scenario.canned(id).ok_or_else(|| Refusal::NoSuchCanned(Arc::clone(id))));
            let template = template.transpose()?;
            if !setup.mode.can_write() {
                return Err(Refusal::CannotWrite);
            }
            match text.chars().count() {
                _ if text.trim().is_empty() => return Err(Refusal::Empty),
                length if length > MAX_REPLY_CHARS => return Err(Refusal::TooLong(length)),
                _ => {
                    let mut said = Said::written(case, state_node(case, state), text, state, setup.language);
                    said.manner = *manner;
                    said.canned = template.map(|c| canned::used(&c.id, c.text.get(setup.language), text));
                    answer(turn(state), said, timed.after_ms);
                }
            }
        }
        Action::Offer { resolution, follow_up } => {
            let refusal = || Refusal::NoSuchResolution(Arc::clone(resolution));
            let resolution = scenario.resolution(resolution).ok_or_else(refusal)?;
            let words = words_of_offer(resolution, *follow_up, setup.language);
            answer(turn(state), Said::offered(case, resolution, *follow_up, &words), timed.after_ms);
        }
        Action::Hint => {
            let hint = state_node(case, state).hint.as_ref().filter(|_| setup.mode.can_pick());
            let text = Arc::clone(hint.ok_or(Refusal::NoHint)?.get(setup.language));
            let mut turn = turn(state);
            turn.emit(Event::HintGiven { text });
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
            turn.catch_up();
            turn.escalate(handover, target);
        }
        Action::Look { article } => {
            let refusal = || Refusal::NoSuchArticle(Arc::clone(article));
            let is_twin_note = **article == *TWIN_NOTE && setup.twin_note.is_some();
            let found = scenario.article(article);
            if found.is_none() && !is_twin_note {
                return Err(refusal());
            }
            aside(turn(state), |turn| match found {
                Some(article) => turn.look(article),
                None => turn.look_at_twin_note(),
            });
        }
        Action::Consult { colleague } => {
            let refusal = || Refusal::NoSuchColleague(Arc::clone(colleague));
            let colleague = scenario.colleague(colleague).ok_or_else(refusal)?;
            aside(turn(state), |turn| turn.consult(colleague));
        }
        Action::File { category, priority } => {
            let refusal = || Refusal::NoSuchCategory(Arc::clone(category));
            let plan = scenario.desk.ticket.as_ref().ok_or_else(refusal)?;
            if plan.categories.iter().all(|known| known.id != *category) {
                return Err(refusal());
            }
            if state.filed {
                return Err(Refusal::FiledAlready);
            }
            aside(turn(state), |turn| turn.file(plan, category, *priority));
        }
        Action::Note { text } => match text.chars().count() {
            _ if text.trim().is_empty() => return Err(Refusal::Empty),
            length if length > MAX_REPLY_CHARS => return Err(Refusal::TooLong(length)),
            _ => {
                let mut turn = turn(state);
                turn.emit(Event::Noted { text: Arc::clone(text) });
            }
        },
        Action::Close => {
            let mut turn = turn(state);
            turn.next();
            turn.catch_up();
            turn.close();
        }
        Action::WrapUp(_) => return Err(Refusal::NotOver),
    }
    Ok(())
}

/// Whether one can look back now: after the contact, once.
fn looks_back(state: &State, wrap_up: &WrapUp) -> Result<(), Refusal> {
    let length = [&wrap_up.set_off, &wrap_up.next_time, &wrap_up.documented];
    let length = length.iter().map(|text| text.chars().count()).max().unwrap_or(0);
    match (state.ended, state.wrapped_up) {
        (false, _) => Err(Refusal::NotOver),
        (true, true) => Err(Refusal::WrappedUpAlready),
        _ if length > MAX_REPLY_CHARS => Err(Refusal::TooLong(length)),
        _ => Ok(()),
    }
}

/// Whether the channel carries this voice and face.
fn carries(case: &Case, manner: Manner) -> Result<(), Refusal> {
    let channel = case.scenario.channel;
    let heard = manner.tone.is_none() || channel.has_voice();
    let seen = manner.expression.is_none() || channel.has_face();
    if heard && seen { Ok(()) } else { Err(Refusal::NoSuchManner) }
}

/// Something beside the conversation, while the customer waits; it takes no turn.
fn aside(mut turn: Turn<'_>, does: impl FnOnce(&mut Turn<'_>)) {
    turn.catch_up();
    does(&mut turn);
    turn.move_mood();
    turn.settle_stage();
    if !turn.customer_had_enough() {
        turn.watch_windows();
        turn.offer_choices();
    }
}

/// The trainee lets the customer go on.
fn listen(mut turn: Turn<'_>) {
    turn.emit(Event::Listened);
    turn.say_next();
    turn.vent_heard();
    turn.move_mood();
    turn.settle_stage();
    turn.watch_windows();
    turn.offer_choices();
}

/// The trainee says nothing although it is their turn.
fn keep_silent(mut turn: Turn<'_>) {
    turn.next();
    turn.catch_up();
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
}

/// The trainee replies: marks → mood → stage → the customer's answer → windows → perhaps the end.
fn answer(mut turn: Turn<'_>, said: Said<'_>, after_ms: u64) {
    turn.next();
    turn.catch_up();
    let heard = turn.mark(&said);
    if !heard.interrupted {
        turn.kept_waiting(after_ms);
    }
    turn.feel(&said, &heard);
    turn.move_mood();
    turn.settle_stage();
    turn.rest();
    let offer_leads = turn.answer_offer(&said, heard.interrupted);
    turn.move_mood();
    turn.settle_stage();
    if turn.customer_had_enough() {
        return;
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
