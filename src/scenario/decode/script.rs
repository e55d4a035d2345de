//! The script: nodes, replies, and what written replies are listened for.

use super::condition::condition;
use super::context::Context;
use super::effect::effect;
use super::fields::group;
use super::list::{groups_of, list_of};
use super::named::named;
use super::number::{mark, whole};
use super::phrases::phrases;
use super::route::routes;
use super::speech::{fallbacks, variant};
use super::words::{id, line_or_nothing, reference, text};
use crate::scenario::syntax::Value;
use crate::scenario::{Listen, Node, Script, ScriptedReply};
use crate::vocabulary::{Mark, PerTechnique};

/// The conversation.
pub fn script(value: &Value<'_>, cx: &mut Context) -> Option<Script> {
    group("the script", value, cx, |f| Script {
        start: f.required("start", reference),
        turn_limit: f.or("turn_limit", 40, whole(1..=200)),
        time_up: f.required("time_up", reference),
        closing: f.required("closing", routes),
        fallbacks: f.part("fallbacks", fallbacks),
        nodes: f.required("nodes", groups_of(node)),
    })
}

/// A moment of the conversation.
pub fn node(value: &Value<'_>, cx: &mut Context) -> Option<Node> {
    group("a node", value, cx, |f| Node {
        id: f.required("id", id),
        stage: f.required("stage", named),
        enter: f.or_blank("enter", list_of(effect)),
        says: f.required("says", groups_of(variant)),
        hint: f.optional("hint", text),
        replies: f.or_blank("replies", groups_of(reply)),
        listens: f.or_blank("listens", groups_of(listen)),
        otherwise: f.or_blank("otherwise", routes),
        notes: f.or_blank("notes", line_or_nothing),
    })
}

/// A scripted reply.
pub fn reply(value: &Value<'_>, cx: &mut Context) -> Option<ScriptedReply> {
    group("a reply", value, cx, |f| ScriptedReply {
        id: f.required("id", id),
        text: f.required("text", text),
        marks: f.part("marks", marks),
        coach: f.required("coach", text),
        flags: f.or_blank("flags", list_of(named)),
        asks: f.or_blank("asks", list_of(reference)),
        offers: f.optional("offers", reference),
        effects: f.or_blank("effects", list_of(effect)),
        when: f.or_blank("when", condition),
        goto: f.or_blank("goto", routes),
    })
}

/// What a written reply is listened for.
pub fn listen(value: &Value<'_>, cx: &mut Context) -> Option<Listen> {
    group("a listen", value, cx, |f| Listen {
        marks: f.or("marks", PerTechnique::default(), least_marks),
        hears: f.or_blank("hears", phrases),
        asks: f.or_blank("asks", list_of(reference)),
        offers: f.optional("offers", reference),
        effects: f.or_blank("effects", list_of(effect)),
        goto: f.or_blank("goto", routes),
    })
}

/// The marks of a reply; a technique that is not named is absent from it.
fn marks(value: &Value<'_>, cx: &mut Context) -> Option<PerTechnique<Mark>> {
    group("the marks", value, cx, |f| PerTechnique {
        composure: f.or_blank("composure", mark),
        active_listening: f.or_blank("active_listening", mark),
        empathy: f.or_blank("empathy", mark),
        resolution: f.or_blank("resolution", mark),
    })
}

/// The marks a written reply must reach, where given.
fn least_marks(value: &Value<'_>, cx: &mut Context) -> Option<PerTechnique<Option<Mark>>> {
    group("the marks", value, cx, |f| PerTechnique {
        composure: f.optional("composure", mark),
        active_listening: f.optional("active_listening", mark),
        empathy: f.optional("empathy", mark),
        resolution: f.optional("resolution", mark),
    })
}
