//! What happened between the spoken lines of a transcript, a sentence each.

use super::figures::{clock, signed};
use super::lists::and_list;
use crate::report::Moment;
use crate::session::{Filed, Line, Obstacle, OfferAnswered, Received, WrapUp};
use crate::vocabulary::{Counsel, Necessity, Priority};
use crate::words::{Arg, Words};

/// A moment in a sentence; `None` for spoken lines and moods, which are shown as such.
#[must_use]
pub fn notice(moment: &Moment, pronoun: &str, words: &dyn Words) -> Option<String> {
    let who = ("pronoun", Arg::from(pronoun));
    Some(match moment {
        Moment::Listened => words.say("notice-listened", &[who]),
        Moment::KeptSilent => words.say("notice-silent", &[who]),
        Moment::FactTold { label, value, .. } => {
            words.say("notice-fact", &[("label", label.into()), ("value", value.into())])
        }
        Moment::FactWithheld { label, .. } => words.say("notice-withheld", &[who, ("label", label.into())]),
        Moment::OfferAnswered(answered) => offer(answered, pronoun, words),
        Moment::StageMoved { from, to } => {
            let direction = if to < from { "back" } else { "on" };
            let to = words.say_for("stage", to.key(), &[]);
            words.say_for("notice-stage", direction, &[who, ("to", (&to).into())])
        }
        Moment::WindowOpened { what, necessity, .. } => {
            let necessity = necessity.map_or("", Necessity::key);
            words.say("notice-opened", &[("what", what.into()), ("necessity", necessity.into())])
        }
        Moment::WindowClosed { what, .. } => words.say("notice-closed", &[("what", what.into())]),
        Moment::HintGiven { text } => words.say("notice-hint", &[("text", text.into())]),
        Moment::Escalated { lane, target_name, .. } => {
            let lane = words.say_for("lane", lane.key(), &[]);
            words.say("notice-escalated", &[("target", target_name.into()), ("lane", (&lane).into())])
        }
        Moment::Arrived { name, .. } => words.say("notice-arrived", &[who, ("name", name.into())]),
        Moment::Looked { title } => words.say("notice-looked", &[("title", title.into())]),
        Moment::Consulted(consulted) => {
            let counsel = consulted.counsel.map_or("silent", Counsel::key);
            let args = [("name", (&consulted.name).into()), ("says", (&consulted.says).into())];
            words.say_for("notice-consulted", counsel, &args)
        }
        Moment::Filed(filed) => self::filed(filed, words),
        Moment::Noted { text } => words.say("notice-noted", &[("text", text.into())]),
        Moment::TimePassed { secs, why } => {
            words.say_for("notice-passed", why.key(), &[who, ("time", (&clock(secs * 1000)).into())])
        }
        Moment::DeadlineMissed { deadline } => words.say_for("notice-missed", deadline.key(), &[]),
        Moment::WentPrivate => words.say("notice-private", &[]),
        Moment::ReachMoved { from, to } => {
            let change = signed(to - from);
            words.say("notice-reach", &[("to", (*to).into()), ("change", (&change).into())])
        }
        Moment::Received(received) => self::received(received, pronoun, words),
        Moment::PromiseBroken { label } => {
            words.say("notice-promise-broken", &[who, ("label", label.into())])
        }
        Moment::WrappedUp(wrap_up) => looked_back(wrap_up, words),
        Moment::Ended { outcome, tells } => {
            let outcome = words.say_for("outcome", outcome.key(), &[]);
            let given = if tells.is_empty() { "no" } else { "yes" };
            let args = [("outcome", (&outcome).into()), ("tells", tells.into()), ("given", given.into())];
            words.say("notice-ended", &args)
        }
        Moment::Said { .. } | Moment::Replied(_) | Moment::MoodMoved { .. } => return None,
    })
}

/// Why the customer speaks, where it is not simply the script: "she was cut off".
#[must_use]
pub fn line_note(line: Line, pronoun: &str, words: &dyn Words) -> Option<String> {
    let key = match line {
        Line::Script | Line::Fact | Line::Offer | Line::Ending => return None,
        Line::Puzzled => "puzzled",
        Line::NotYet => "not_yet",
        Line::Relapse => "relapse",
        Line::Interrupted => "interrupted",
        Line::Silence => "silence",
        Line::Withheld => "withheld",
    };
    Some(words.say_for("line", key, &[("pronoun", pronoun.into())]))
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

fn offer(answered: &OfferAnswered, pronoun: &str, words: &dyn Words) -> String {
    let fit = words.say_for("fit", answered.fit.key(), &[]);
    let who = ("pronoun", Arg::from(pronoun));
    let label = ("label", Arg::from(&answered.label));
    match answered.obstacle {
        None => {
            let follow_up = if answered.follow_up { "yes" } else { "no" };
            words.say("offer-taken", &[who, label, ("fit", (&fit).into()), ("followup", follow_up.into())])
        }
        Some(obstacle) => {
            let why = words.say_for("obstacle", obstacle_key(obstacle), &[who]);
            words.say("offer-declined", &[who, label, ("why", (&why).into())])
        }
    }
}

const fn obstacle_key(obstacle: Obstacle) -> &'static str {
    match obstacle {
        Obstacle::TooEarly => "too_early",
        Obstacle::DoesNotFit => "does_not_fit",
        Obstacle::BeyondAuthority => "beyond_authority",
        Obstacle::NotEligible => "not_eligible",
    }
}
