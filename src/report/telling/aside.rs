//! What happened beside the conversation: at the desk, by the clock, among those who watch, with the receiver.

use super::figures::{duration, signed};
use super::lists::and_list;
use crate::session::{Event, Filed, Received, Started, TWIN_NOTE, WrapUp};
use crate::vocabulary::{Counsel, Passing, Priority};
use crate::words::{Arg, Words};

/// What happened beside the conversation, in a sentence; `None` for anything else.
pub(super) fn aside(event: &Event, case: Option<&Started>, words: &dyn Words) -> Option<String> {
    let pronoun = case.map_or("they", |case| &case.pronoun);
    let who = ("pronoun", Arg::from(pronoun));
    Some(match event {
        Event::Arrived { from, name, .. } => {
            words.say_for("notice-arrived", from.key(), &[("name", name.into())])
        }
        Event::Looked { article, title } if **article == *TWIN_NOTE => {
            words.say("notice-twin-note", &[("text", title.into())])
        }
        Event::Looked { title, .. } => words.say("notice-looked", &[("title", title.into())]),
        Event::Consulted(consulted) => {
            let counsel = consulted.counsel.map_or("silent", Counsel::key);
            let args = [("name", (&consulted.name).into()), ("says", (&consulted.says).into())];
            words.say_for("notice-consulted", counsel, &args)
        }
        Event::Filed(filed) => self::filed(filed, words),
        Event::Noted { text } => words.say("notice-noted", &[("text", text.into())]),
        Event::TimePassed { secs, why } => {
            let time = duration(*secs, words);
            // Where it is written, nobody holds the line.
            let live = case.is_none_or(|case| case.channel.arrives_in_chunks());
            let how = match why {
                Passing::Hold if !live => "desk",
                Passing::Queue if !live => "inbox",
                why => why.key(),
            };
            words.say_for("notice-passed", how, &[who, ("time", (&time).into())])
        }
        Event::DeadlineMissed { deadline } => words.say_for("notice-missed", deadline.key(), &[]),
        Event::WentPrivate => words.say("notice-private", &[]),
        Event::ReachMoved { from, to } => {
            let change = signed(to - from);
            let what = case.and_then(|case| case.audience.as_ref()).map_or("", |audience| &*audience.what);
            let given = if what.is_empty() { "no" } else { "yes" };
            let counts = [("to", (*to).into()), ("change", (&change).into())];
            words.say("notice-reach", &[("what", what.into()), ("given", given.into()), counts[0], counts[1]])
        }
        Event::Received(received) => self::received(received, pronoun, words),
        Event::PromiseBroken { label } => words.say("notice-promise-broken", &[who, ("label", label.into())]),
        Event::WrappedUp(wrap_up) => looked_back(wrap_up, words),
        _ => return None,
    })
}

/// The ticket as it was filed, and what would have been right.
fn filed(filed: &Filed, words: &dyn Words) -> String {
    let named = |priority: Priority| words.say_for("priority", priority.key(), &[]);
    let (priority, right) = (named(filed.priority), filed.right_priority.map(named).unwrap_or_default());
    let right_category = filed.right_category.as_deref().unwrap_or_default();
    let fault = match (filed.right_category.is_some(), filed.right_priority.is_some()) {
        (false, false) => "none",
        (true, false) => "category",
        (false, true) => "priority",
        (true, true) => "both",
    };
    words.say(
        "notice-filed",
        &[
            ("category", (&filed.category).into()),
            ("priority", (&priority).into()),
            ("fault", fault.into()),
            ("rightcategory", right_category.into()),
            ("rightpriority", (&right).into()),
        ],
    )
}

/// How the receiver took the case: whole, with questions, or on to somebody else.
fn received(received: &Received, pronoun: &str, words: &dyn Words) -> String {
    let labels: Vec<String> = received.asked_again.iter().map(|fact| fact.label.to_string()).collect();
    let again = and_list(&labels, words);
    let on = received.passed_to.as_ref().map(|step| step.name.to_string()).unwrap_or_default();
    let how = match (&received.passed_to, labels.is_empty()) {
        (Some(_), _) => "passed_on",
        (None, false) => "asked_again",
        (None, true) => "took",
    };
    let given = if received.says.is_empty() { "no" } else { "yes" };
    let args = [
        ("pronoun", pronoun.into()),
        ("name", (&received.name).into()),
        ("again", (&again).into()),
        ("to", (&on).into()),
        ("says", (&received.says).into()),
        ("given", given.into()),
    ];
    words.say_for("notice-received", how, &args)
}

/// What the trainee wrote after the contact, as far as they wrote anything.
fn looked_back(wrap_up: &WrapUp, words: &dyn Words) -> String {
    let breathed = wrap_up.breathed.then(|| words.say("notice-breathed", &[]));
    let written = [
        ("set-off", &wrap_up.set_off),
        ("next-time", &wrap_up.next_time),
        ("documented", &wrap_up.documented),
    ];
    let written = written.into_iter().filter(|(_, text)| !text.trim().is_empty());
    let written = written.map(|(what, text)| words.say_for("notice-wrote", what, &[("text", text.into())]));
    let said: Vec<String> = breathed.into_iter().chain(written).collect();
    if said.is_empty() { words.say("notice-wrapped-up", &[]) } else { said.join(" ") }
}
