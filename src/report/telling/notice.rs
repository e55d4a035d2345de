//! What happened between the spoken lines of a transcript, a sentence each.

use crate::report::Moment;
use crate::session::{Line, Obstacle, OfferAnswered};
use crate::vocabulary::Necessity;
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
