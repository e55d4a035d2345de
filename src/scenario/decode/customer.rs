//! The customer.

use super::context::Context;
use super::fields::group;
use super::list::groups_of;
use super::named::named;
use super::number::{level, whole};
use super::phrases::phrases;
use super::words::{line, reference, text};
use crate::scenario::syntax::Value;
use crate::scenario::{Customer, HistoryEntry, Sensitivity};
use crate::vocabulary::Mood;

/// The person on the other side.
pub fn customer(value: &Value<'_>, cx: &mut Context) -> Option<Customer> {
    group("the customer", value, cx, |f| Customer {
        name: f.required("name", line),
        pronoun: f.or_blank("pronoun", named),
        about: f.required("about", text),
        portrait: f.or("portrait", 1, whole(0..=i64::MAX)),
        history: f.or_blank("history", groups_of(history_entry)),
        mood: Mood { arousal: f.required("arousal", level), trust: f.required("trust", level) },
        stubbornness: f.or("stubbornness", 0, whole(0..=5)),
        patience: f.or("patience", 6, whole(1..=30)),
        angers: f.or_blank("angers", groups_of(sensitivity)),
        soothes: f.or_blank("soothes", groups_of(sensitivity)),
        patience_ends: f.required("patience_ends", reference),
        breaks: f.required("breaks", reference),
    })
}

fn history_entry(value: &Value<'_>, cx: &mut Context) -> Option<HistoryEntry> {
    group("an entry of the history", value, cx, |f| HistoryEntry {
        when: f.required("when", text),
        what: f.required("what", text),
    })
}

fn sensitivity(value: &Value<'_>, cx: &mut Context) -> Option<Sensitivity> {
    group("a sensitivity", value, cx, |f| Sensitivity {
        what: f.required("what", text),
        phrases: f.required("phrases", phrases),
        arousal: f.or("arousal", 0, whole(-50..=50)),
        trust: f.or("trust", 0, whole(-50..=50)),
    })
}
