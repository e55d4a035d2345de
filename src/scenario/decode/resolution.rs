//! Resolutions.

use super::condition::condition;
use super::context::Context;
use super::fields::group;
use super::named::named;
use super::route::routes;
use super::words::{id, reference, text};
use crate::scenario::syntax::Value;
use crate::scenario::{Answer, Resolution};

/// An offer to solve the case.
pub fn resolution(value: &Value<'_>, cx: &mut Context) -> Option<Resolution> {
    group("a resolution", value, cx, |f| Resolution {
        id: f.required("id", id),
        label: f.required("label", text),
        says: f.required("says", text),
        next: f.required("next", text),
        fit: f.required("fit", named),
        needs_authority: f.optional("needs_authority", reference),
        eligible: f.or_blank("eligible", condition),
        accepted: f.part("accepted", answer),
        declined: f.part("declined", answer),
    })
}

fn answer(value: &Value<'_>, cx: &mut Context) -> Option<Answer> {
    group("the customer's answer to an offer", value, cx, |f| Answer {
        says: f.required("says", text),
        goto: f.or_blank("goto", routes),
    })
}
