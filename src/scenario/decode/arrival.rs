//! What was before the contact and what is around it: forerunner, audience, pace.

use super::context::Context;
use super::fields::group;
use super::list::{groups_of, list_of};
use super::named::named;
use super::number::whole;
use super::words::{reference, text};
use crate::scenario::syntax::Value;
use crate::scenario::{Arrival, ArrivalLine, Audience, Pace};
use crate::vocabulary::Channel;

/// Who had the contact before.
pub fn arrival(value: &Value<'_>, cx: &mut Context) -> Option<Arrival> {
    group("the arrival", value, cx, |f| Arrival {
        from: f.required("from", named),
        name: f.required("name", text),
        lines: f.required("lines", groups_of(line)),
        told: f.or_blank("told", list_of(reference)),
    })
}

fn line(value: &Value<'_>, cx: &mut Context) -> Option<ArrivalLine> {
    group("a line of the arrival", value, cx, |f| ArrivalLine {
        by: f.optional("by", text),
        text: f.required("text", text),
    })
}

/// Who watches or reads along.
pub fn audience(value: &Value<'_>, cx: &mut Context) -> Option<Audience> {
    group("the audience", value, cx, |f| Audience {
        what: f.required("what", text),
        size: f.required("size", whole(0..=1_000_000)),
        grows: f.or("grows", 0, whole(0..=100_000)),
    })
}

/// The rhythm of a contact by telephone.
pub fn usual_pace(value: &Value<'_>, cx: &mut Context) -> Option<Pace> {
    pace(Channel::Telephone)(value, cx)
}

/// The rhythm of the contact; what is not named is as usual on the channel.
pub fn pace(channel: Channel) -> impl FnOnce(&Value<'_>, &mut Context) -> Option<Pace> {
    let usual = Pace::of(channel);
    move |value, cx| {
        group("the pace", value, cx, |f| Pace {
            answer_within_secs: f.or("answer_within_secs", usual.answer_within_secs, whole(5..=86_400)),
            turnaround_secs: f.or("turnaround_secs", usual.turnaround_secs, whole(0..=604_800)),
        })
    }
}
