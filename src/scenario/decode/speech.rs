//! What the customer says: variants, chunks, and the lines to fall back on.

use super::condition::condition;
use super::context::Context;
use super::fields::group;
use super::list::{groups_of, list_of};
use super::number::whole;
use super::words::text;
use crate::scenario::syntax::{Kind, Value};
use crate::scenario::{Chunk, Fallback, Variant};
use crate::vocabulary::PerStage;

/// One way the customer says it.
pub(super) fn variant(value: &Value<'_>, cx: &mut Context) -> Option<Variant> {
    group("a variant", value, cx, |f| Variant {
        when: f.or_blank("when", condition),
        chunks: f.required("chunks", groups_of(chunk)),
    })
}

fn chunk(value: &Value<'_>, cx: &mut Context) -> Option<Chunk> {
    match value.kind {
        Kind::Text(_) | Kind::Map(_) => text(value, cx).map(|text| Chunk { text, pause_ms: None }),
        _ => group("a chunk", value, cx, |f| Chunk {
            text: f.required("text", text),
            pause_ms: f.optional("pause", whole(0..=30_000)),
        }),
    }
}

/// The lines to fall back on in each stage.
pub(super) fn fallbacks(value: &Value<'_>, cx: &mut Context) -> Option<PerStage<Fallback>> {
    group("the fallbacks", value, cx, |f| PerStage {
        dialysis: f.part("dialysis", fallback),
        skin_graft: f.part("skin_graft", fallback),
        connection: f.part("connection", fallback),
    })
}

/// The lines to fall back on in one stage.
pub fn fallback(value: &Value<'_>, cx: &mut Context) -> Option<Fallback> {
    group("the fallbacks of a stage", value, cx, |f| Fallback {
        puzzled: f.required("puzzled", list_of(text)),
        not_yet: f.required("not_yet", list_of(text)),
        relapse: f.required("relapse", list_of(text)),
        interrupted: f.required("interrupted", list_of(text)),
        silence: f.required("silence", list_of(text)),
    })
}
