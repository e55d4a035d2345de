//! Facts.

use super::condition::condition;
use super::context::Context;
use super::fields::group;
use super::number::yes_or_no;
use super::phrases::phrases;
use super::words::{id, text};
use crate::scenario::Fact;
use crate::scenario::syntax::Value;

/// Something the customer tells when asked well.
pub fn fact(value: &Value<'_>, cx: &mut Context) -> Option<Fact> {
    group("a fact", value, cx, |f| Fact {
        id: f.required("id", id),
        label: f.required("label", text),
        value: f.required("value", text),
        tells: f.required("tells", text),
        withholds: f.or_blank("withholds", text),
        asked_by: f.or_blank("asked_by", phrases),
        needs: f.or_blank("needs", condition),
        personal: f.or_blank("personal", yes_or_no),
        needed: f.or_blank("needed", yes_or_no),
    })
}
