//! Taking out of an attempt who played it and everything a person wrote.

use super::PortableAttempt;
use crate::session::{Action, Event, Source, WrapUp};
use crate::store::AttemptId;
use jiff::Timestamp;
use std::collections::BTreeMap;
use std::sync::Arc;

const SECONDS_A_DAY: i64 = 86_400;

/// The pseudonyms of one file: whoever comes first is the first, and stays so to its end.
#[derive(Default)]
pub(super) struct Pseudonyms {
    trainees: BTreeMap<String, usize>,
    trainers: BTreeMap<String, usize>,
}

impl Pseudonyms {
    /// Takes the person out of an attempt. What was decided stays: marks, moods, verdicts, times.
    pub fn hide(&mut self, attempt: &mut PortableAttempt) {
        // A new name, drawn in order, so that nobody who has the attempt itself can find it by the old one.
        attempt.id = AttemptId::draw().to_string();
        attempt.trainee = numbered(&mut self.trainees, &attempt.trainee, "Trainee");
        attempt.started_at = midnight(attempt.started_at);
        attempt.setup.twin_note = None;
        // Nothing is decided again without the words, and the same seed in a file with names would say who this is.
        attempt.setup.seed = 0;
        attempt.anonymous = true;
        attempt.actions.iter_mut().for_each(|timed| hide_action(&mut timed.action));
        attempt.events.iter_mut().for_each(|recorded| hide_event(&mut recorded.event));
        for ruled in &mut attempt.overrules {
            ruled.made_at = midnight(ruled.made_at);
            ruled.overrule.by = numbered(&mut self.trainers, &ruled.overrule.by, "Trainer");
            ruled.overrule.reason.clear();
        }
    }
}

fn numbered(known: &mut BTreeMap<String, usize>, name: &str, kind: &str) -> String {
    let next = known.len() + 1;
    let number = *known.entry(name.to_owned()).or_insert(next);
    format!("{kind} {number:02}")
}

/// The day without its hours, which would tell a shift.
fn midnight(moment: Timestamp) -> Timestamp {
    let second = moment.as_second();
    Timestamp::from_second(second - second.rem_euclid(SECONDS_A_DAY)).unwrap_or(moment)
}

fn nothing(text: &mut Arc<str>) {
    *text = Arc::from("");
}

fn hide_action(action: &mut Action) {
    match action {
        Action::Write { text, .. } | Action::Note { text } => nothing(text),
        Action::Escalate(handover) => {
            nothing(&mut handover.presentation);
            nothing(&mut handover.note);
        }
        Action::WrapUp(wrap_up) => hide_wrap_up(wrap_up),
        Action::Listen
        | Action::Pick { .. }
        | Action::Offer { .. }
        | Action::Hint
        | Action::Look { .. }
        | Action::Consult { .. }
        | Action::File { .. }
        | Action::Close => {}
    }
}

fn hide_event(event: &mut Event) {
    match event {
        Event::Started(started) => started.seed = 0,
        Event::Replied(replied) if matches!(replied.source, Source::Written) => {
            nothing(&mut replied.text);
            // The places of the words that earned the marks, in a text that is gone.
            replied.evidence.iter_mut().for_each(|evidence| (evidence.start, evidence.end) = (0, 0));
            replied.red_flags.iter_mut().for_each(|flagged| (flagged.start, flagged.end) = (0, 0));
        }
        Event::Noted { text } => nothing(text),
        Event::Escalated(escalated) => {
            nothing(&mut escalated.presentation);
            nothing(&mut escalated.note);
        }
        Event::WrappedUp(wrap_up) => hide_wrap_up(wrap_up),
        _ => {}
    }
}

fn hide_wrap_up(wrap_up: &mut WrapUp) {
    nothing(&mut wrap_up.set_off);
    nothing(&mut wrap_up.next_time);
    nothing(&mut wrap_up.documented);
}
