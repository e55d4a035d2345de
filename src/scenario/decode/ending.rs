//! Endings.

use super::context::Context;
use super::fields::group;
use super::named::named;
use super::words::{id, text, text_or_nothing};
use crate::scenario::Ending;
use crate::scenario::syntax::Value;

/// One way the contact can end.
pub fn ending(value: &Value<'_>, cx: &mut Context) -> Option<Ending> {
    group("an ending", value, cx, |f| Ending {
        id: f.required("id", id),
        outcome: f.required("outcome", named),
        says: f.or_blank("says", text_or_nothing),
        tells: f.required("tells", text),
    })
}
