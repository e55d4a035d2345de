//! What is kept stays kept: attempts in SQLite, whatever happens to the file, the disk or the other window.

mod attempts;
mod damage;
mod library;
mod listing;
mod running;
mod settings;
mod strangers;
mod together;

use evenkeel::session::{Action, Event, Recorded, Setup, Timed};
use evenkeel::store::{AttemptId, NewAttempt, Store};
use evenkeel::vocabulary::{EndedBy, Language, Mode, Outcome};
use std::sync::LazyLock;

/// A scenario text; the store never looks into it.
const SOURCE: &str = "(format: 1, id: \"empty_box\")";

fn new_attempt<'a>(setup: &'a Setup, trainee: &'a str) -> NewAttempt<'a> {
    static HASH: LazyLock<String> = LazyLock::new(|| evenkeel::scenario::hash(SOURCE.as_bytes()));
    NewAttempt {
        scenario: "empty_box",
        scenario_hash: &HASH,
        scenario_source: SOURCE,
        title: "The empty box",
        setup,
        trainee,
    }
}

fn setup(seed: u64) -> Setup {
    Setup::new(seed, Mode::Mixed, Language::En)
}

fn begin(store: &Store, trainee: &str) -> AttemptId {
    let beginning = [recorded(0, Event::Entered { node: "opening".into() })];
    store.begin(&new_attempt(&setup(7), trainee), &beginning).expect("an attempt can begin")
}

fn recorded(turn: u32, event: Event) -> Recorded {
    Recorded { turn, at_ms: u64::from(turn) * 1_000, event }
}

/// A written reply, and what follows from it.
fn answer(turn: u32, words: &str) -> (Timed, Vec<Recorded>) {
    let action = Timed { after_ms: 1_000, action: Action::write(words) };
    let events = vec![
        recorded(turn, Event::Listened),
        recorded(turn, Event::HintGiven { text: format!("what followed from “{words}”").into() }),
    ];
    (action, events)
}

fn ending(turn: u32, outcome: Outcome) -> (Timed, Vec<Recorded>) {
    let ended = evenkeel::session::Ended {
        ending: "the_end".into(),
        outcome,
        by: EndedBy::Trainee,
        tells: "It is over.".into(),
    };
    let action = Timed { after_ms: 500, action: Action::Close };
    (action, vec![recorded(turn, Event::Ended(Box::new(ended)))])
}
