//! What decided the contact although nobody said it in the conversation.

use super::figures::duration;
use super::lists::and_list;
use crate::report::AttemptReport;
use crate::session::{Event, Received, Started};
use crate::vocabulary::Counsel;
use crate::words::{Arg, Words, grouped};

/// From this many minutes on, waiting is worth a sentence of its own; it is when the survey begins to speak of it.
const LONG_WAIT_SECS: u64 = 600;
/// Asking again this often is worth one.
const OFTEN: u32 = 2;

/// What happened beside the conversation and decided something, a sentence each, the heaviest first.
#[must_use]
pub fn decisive(report: &AttemptReport, words: &dyn Words) -> Vec<String> {
    let events = || report.transcript.iter().flat_map(|turn| turn.events().map(move |e| (turn.turn, e)));
    let totals = &report.totals;
    let who = ("pronoun", Arg::from(report.pronoun()));
    let mut told = Vec::new();
    for (turn, event) in events() {
        match event {
            Event::PromiseBroken { label } => {
                told.push((0, words.say("decisive-promise", &[who, ("label", label.into())])));
            }
            Event::Received(received) => told.extend(taken(received, who, words).map(|said| (1, said))),
            Event::DeadlineMissed { deadline } => {
                told.push((2, words.say_for("decisive-missed", deadline.key(), &[("turn", turn.into())])));
            }
            Event::Consulted(asked) if asked.counsel == Some(Counsel::Helps) => {
                told.push((6, words.say("decisive-consulted", &[("name", (&asked.name).into())])));
            }
            _ => {}
        }
    }
    told.extend(watched(report, words).map(|said| (3, said)));
    if totals.asked_again >= OFTEN {
        told.push((4, words.say("decisive-asked-again", &[who, ("times", totals.asked_again.into())])));
    }
    if totals.waited_secs >= LONG_WAIT_SECS {
        let time = duration(totals.waited_secs, words);
        told.push((5, words.say("decisive-waited", &[who, ("time", (&time).into())])));
    }
    told.sort_by_key(|(weight, _)| *weight);
    told.into_iter().map(|(_, sentence)| sentence).collect()
}

/// What went wrong where the case arrived; `None` where it arrived whole.
fn taken(received: &Received, who: (&str, Arg<'_>), words: &dyn Words) -> Option<String> {
    let name = ("name", Arg::from(&received.name));
    if let Some(step) = &received.passed_to {
        return Some(words.say("decisive-passed-on", &[who, name, ("to", (&step.name).into())]));
    }
    let labels: Vec<String> = received.asked_again.iter().map(|fact| fact.label.to_string()).collect();
    let again = and_list(&labels, words);
    (!labels.is_empty()).then(|| words.say("decisive-told-again", &[who, name, ("again", (&again).into())]))
}

/// That many more people watched at the end than at first: half as many again, or more.
fn watched(report: &AttemptReport, words: &dyn Words) -> Option<String> {
    let Started { audience, .. } = &**report.case.as_ref()?;
    let (audience, reached) = (audience.as_ref()?, report.totals.reached?);
    let grown = reached > audience.size && reached >= audience.size.saturating_mul(3) / 2;
    grown.then(|| {
        let (from, to) = (grouped(audience.size), grouped(reached));
        let args = [("what", (&audience.what).into()), ("from", (&from).into()), ("to", (&to).into())];
        words.say("decisive-watched", &args)
    })
}
