//! The briefing.

use super::context::Context;
use super::fields::group;
use super::list::list_of;
use super::named::named;
use super::number::whole;
use super::words::{line_or_nothing, text};
use crate::scenario::syntax::Value;
use crate::scenario::{Authority, Briefing, Deadlines};

/// What the trainee knows before the first word.
pub fn briefing(value: &Value<'_>, cx: &mut Context) -> Option<Briefing> {
    group("the briefing", value, cx, |f| Briefing {
        role: f.required("role", text),
        situation: f.required("situation", text),
        authority: f.or("authority", Authority::default(), authority),
        deadlines: f.or("deadlines", Deadlines::default(), deadlines),
    })
}

fn authority(value: &Value<'_>, cx: &mut Context) -> Option<Authority> {
    group("the authority", value, cx, |f| Authority {
        refund_up_to: f.optional("refund_up_to", whole(0..=1_000_000)),
        discount_up_to: f.optional("discount_up_to", whole(0..=100)),
        currency: f.or_blank("currency", line_or_nothing),
        may: f.or_blank("may", list_of(text)),
        may_not: f.or_blank("may_not", list_of(text)),
    })
}

fn deadlines(value: &Value<'_>, cx: &mut Context) -> Option<Deadlines> {
    group("the deadlines", value, cx, |f| Deadlines {
        priority: f.or_blank("priority", named),
        respond_secs: f.optional("respond_secs", whole(1..=2_592_000)),
        resolve_secs: f.optional("resolve_secs", whole(1..=2_592_000)),
    })
}
