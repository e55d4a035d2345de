//! Whole numbers, each in its range, and yes or no.

use super::context::Context;
use crate::diagnostic::Diagnostic;
use crate::scenario::syntax::{Kind, Value};
use crate::vocabulary::{Level, Magnitude, Mark};
use std::ops::RangeInclusive;

/// A whole number in `range`.
pub(super) fn whole<T: TryFrom<i64>>(
    range: RangeInclusive<i64>,
) -> impl Fn(&Value<'_>, &mut Context) -> Option<T> {
    move |value, cx| {
        let (low, high) = (range.start(), range.end());
        let Kind::Integer(number) = value.kind else {
            cx.wrong_type(value, &format!("a whole number from {low} to {high}"));
            return None;
        };
        if range.contains(&number) {
            return T::try_from(number).ok();
        }
        let size = if number < *low { "small" } else { "large" };
        let message = format!("{number} is too {size} for `{}`.", cx.field);
        let hint = format!("Write a whole number from {low} to {high}{}.", cx.for_example());
        cx.report(value, Diagnostic::error("out-of-range", message).with_hint(hint));
        None
    }
}

/// A mark, −2 to 2.
pub(super) fn mark(value: &Value<'_>, cx: &mut Context) -> Option<Mark> {
    whole(-2..=2)(value, cx).and_then(Mark::new)
}

/// A level of arousal or trust, 0 to 100.
pub(super) fn level(value: &Value<'_>, cx: &mut Context) -> Option<Level> {
    whole(0..=100)(value, cx).and_then(Level::new)
}

/// A magnitude, 1 to 5.
pub(super) fn magnitude(value: &Value<'_>, cx: &mut Context) -> Option<Magnitude> {
    whole(1..=5)(value, cx).and_then(Magnitude::new)
}

/// `true` or `false`.
pub(super) fn yes_or_no(value: &Value<'_>, cx: &mut Context) -> Option<bool> {
    if let Kind::Bool(yes) = value.kind {
        return Some(yes);
    }
    cx.wrong_type(value, "`true` or `false`");
    None
}
