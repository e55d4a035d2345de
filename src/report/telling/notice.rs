//! What happened between the spoken lines of a transcript, a sentence each.

use super::aside::aside;
use crate::session::{Event, Line, Obstacle, OfferAnswered, Started};
use crate::words::{Arg, Words};

/// What was recorded in a sentence; `None` for what is shown as such, and for how the engine keeps count. `case` is
/// what the tape began with: the word for the customer, and the cues in the author's words.
#[must_use]
pub fn notice(event: &Event, case: Option<&Started>, words: &dyn Words) -> Option<String> {
    let pronoun = case.map_or("they", |case| &case.pronoun);
    let who = ("pronoun", Arg::from(pronoun));
    let cue = |id: &str| case.and_then(|case| case.cues.iter().find(|cue| &*cue.id == id));
    Some(match event {
        Event::Listened => words.say("notice-listened", &[who]),
        Event::KeptSilent => words.say("notice-silent", &[who]),
        Event::FactTold { label, value, .. } => {
            words.say("notice-fact", &[("label", label.into()), ("value", value.into())])
        }
        Event::FactWithheld { label, .. } => words.say("notice-withheld", &[who, ("label", label.into())]),
        Event::OfferAnswered(answered) => offer(answered, pronoun, words),
        Event::StageMoved { from, to } => {
            let direction = if to < from { "back" } else { "on" };
            let to = words.say_for("stage", to.key(), &[]);
            words.say_for("notice-stage", direction, &[who, ("to", (&to).into())])
        }
        Event::WindowOpened { cue: id } => {
            let (what, necessity) = cue(id).map_or((&**id, ""), |cue| (&cue.what, cue.necessity.key()));
            words.say("notice-opened", &[("what", what.into()), ("necessity", necessity.into())])
        }
        Event::WindowClosed { cue: id } => {
            let what = cue(id).map_or(&**id, |cue| &cue.what);
            words.say("notice-closed", &[("what", what.into())])
        }
        Event::HintGiven { text } => words.say("notice-hint", &[("text", text.into())]),
        Event::Escalated(escalated) => {
            let lane = words.say_for("lane", escalated.lane.key(), &[]);
            let target = (&escalated.target_name).into();
            words.say("notice-escalated", &[("target", target), ("lane", (&lane).into())])
        }
        Event::Ended(ended) => {
            let outcome = words.say_for("outcome", ended.outcome.key(), &[]);
            let given = if ended.tells.is_empty() { "no" } else { "yes" };
            let tells = (&ended.tells).into();
            let args = [("outcome", (&outcome).into()), ("tells", tells), ("given", given.into())];
            words.say("notice-ended", &args)
        }
        other => return aside(other, case, words),
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
