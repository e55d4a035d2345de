//! The author's own cues for written replies.

use super::context::Context;
use super::fields::group;
use super::named::named;
use super::number::whole;
use super::phrases::phrases;
use super::words::{id, text};
use crate::phrase::ExtraCue;
use crate::scenario::syntax::Value;

/// Words that speak for a technique in this very case.
pub fn cue(value: &Value<'_>, cx: &mut Context) -> Option<ExtraCue> {
    group("a cue", value, cx, |f| ExtraCue {
        id: f.required("id", id),
        technique: f.required("technique", named),
        phrases: f.required("phrases", phrases),
        weight: f.required("weight", whole(-200..=200)),
        coaching: f.required("coaching", text).main().clone(),
    })
}
