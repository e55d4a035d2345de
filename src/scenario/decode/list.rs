//! Lists, and stand-ins for whole groups that could not be read.

use super::blank::Blank;
use super::context::Context;
use crate::scenario::syntax::{Kind, Span, Value};

/// A list of what `decode` reads. A broken item leaves a blank, so that the others keep their places.
pub(super) fn list_of<'s, T: Blank>(
    decode: impl Fn(&Value<'s>, &mut Context) -> Option<T>,
) -> impl FnOnce(&Value<'s>, &mut Context) -> Option<Vec<T>> {
    move |value, cx| items(value, cx, |item, cx| Some(decode(item, cx).unwrap_or_else(T::blank)))
}

/// A list of groups. A broken one leaves a group of blanks.
pub(super) fn groups_of<'s, T>(
    decode: impl Fn(&Value<'s>, &mut Context) -> Option<T>,
) -> impl FnOnce(&Value<'s>, &mut Context) -> Option<Vec<T>> {
    move |value, cx| items(value, cx, |item, cx| decode(item, cx).or_else(|| blank_group(&decode)))
}

/// The group `decode` reads, with a blank for every field.
pub(super) fn blank_group<'s, T>(decode: impl FnOnce(&Value<'s>, &mut Context) -> Option<T>) -> Option<T> {
    let nothing = Value { span: Span::default(), kind: Kind::Tuple(None, &[]) };
    decode(&nothing, &mut Context::default())
}

fn items<'s, T>(
    value: &Value<'s>,
    cx: &mut Context,
    decode: impl Fn(&Value<'s>, &mut Context) -> Option<T>,
) -> Option<Vec<T>> {
    let Kind::List(items) = &value.kind else {
        cx.wrong_type(value, "a list in square brackets");
        return None;
    };
    let (part, field) = (cx.part, cx.field);
    let mut read = Vec::with_capacity(items.len());
    for item in *items {
        if cx.findings.is_full() {
            break;
        }
        (cx.part, cx.field) = (part, field);
        read.extend(decode(item, cx));
    }
    Some(read)
}
