//! Resolutions.

use super::condition::condition;
use super::context::Context;
use super::effect::{form, one_argument};
use super::fields::group;
use super::named::named;
use super::number::whole;
use super::route::routes;
use super::words::{id, reference, text};
use crate::scenario::syntax::Value;
use crate::scenario::{Answer, Cost, Resolution};

/// An offer to solve the case.
pub fn resolution(value: &Value<'_>, cx: &mut Context) -> Option<Resolution> {
    group("a resolution", value, cx, |f| Resolution {
        id: f.required("id", id),
        label: f.required("label", text),
        says: f.required("says", text),
        next: f.required("next", text),
        fit: f.required("fit", named),
        needs_authority: f.optional("needs_authority", reference),
        costs: f.optional("costs", cost),
        eligible: f.or_blank("eligible", condition),
        accepted: f.part("accepted", answer),
        declined: f.part("declined", answer),
    })
}

/// What an offer costs: `refund(120)` or `discount(10)`.
fn cost(value: &Value<'_>, cx: &mut Context) -> Option<Cost> {
    let amount = |top: i64, cx: &mut Context| one_argument(value).and_then(|inner| whole(1..=top)(inner, cx));
    match form(value) {
        Some("refund") => amount(1_000_000, cx).map(Cost::Refund),
        Some("discount") => amount(100, cx).map(Cost::Discount),
        _ => {
            cx.wrong_type(value, "a cost: `refund(120)` or `discount(10)`");
            None
        }
    }
}

/// The customer's words, and where they lead.
pub(super) fn answer(value: &Value<'_>, cx: &mut Context) -> Option<Answer> {
    group("the customer's answer to an offer", value, cx, |f| Answer {
        says: f.required("says", text),
        goto: f.or_blank("goto", routes),
    })
}
