//! The escalation plan.

use super::condition::condition;
use super::context::Context;
use super::fields::group;
use super::list::{groups_of, list_of};
use super::named::named;
use super::number::whole;
use super::phrases::phrases;
use super::words::{id, reference, text};
use crate::scenario::syntax::Value;
use crate::scenario::{Condition, EscalationCue, EscalationPlan, PathStep, Presentation, Receiving, Told};

/// Whom to hand the case to, and when that is right.
pub fn escalation(value: &Value<'_>, cx: &mut Context) -> Option<EscalationPlan> {
    group("the escalation", value, cx, |f| EscalationPlan {
        path: f.required("path", groups_of(path_step)),
        cues: f.or_blank("cues", groups_of(escalation_cue)),
        presentation: f.part("presentation", presentation),
        well: f.required("well", reference),
        badly: f.required("badly", reference),
    })
}

/// One step of the escalation path.
pub fn path_step(value: &Value<'_>, cx: &mut Context) -> Option<PathStep> {
    group("a step of the path", value, cx, |f| PathStep {
        id: f.required("id", id),
        name: f.required("name", text),
        handles: f.required("handles", text),
        how: f.required("how", text),
        lane: f.required("lane", named),
        queue_secs: f.or("queue_secs", 0, whole(0..=86_400)),
        receives: f.or("receives", Receiving::default(), receiving),
    })
}

/// The receiver's first words.
pub fn receiving(value: &Value<'_>, cx: &mut Context) -> Option<Receiving> {
    group("what a receiver says", value, cx, |f| Receiving {
        takes: f.or_blank("takes", text),
        asks_again: f.or_blank("asks_again", text),
        passes_on: f.or_blank("passes_on", text),
    })
}

/// What makes escalation right, with its window.
pub fn escalation_cue(value: &Value<'_>, cx: &mut Context) -> Option<EscalationCue> {
    group("an escalation cue", value, cx, |f| EscalationCue {
        id: f.required("id", id),
        reason: f.required("reason", named),
        what: f.required("what", text),
        lane: f.required("lane", named),
        targets: f.or_blank("targets", list_of(reference)),
        necessity: f.required("necessity", named),
        comes: f.or_blank("comes", named),
        opens: f.required("opens", condition),
        closes: f.or("closes", Condition::Never, condition),
        lasts: f.optional("lasts", whole(1..=200)),
    })
}

fn presentation(value: &Value<'_>, cx: &mut Context) -> Option<Presentation> {
    group("the presentation", value, cx, |f| Presentation {
        why: f.part("why", told),
        to_whom: f.part("to_whom", told),
        when: f.part("when", told),
        next: f.part("next", told),
    })
}

fn told(value: &Value<'_>, cx: &mut Context) -> Option<Told> {
    group("an element of the presentation", value, cx, |f| Told {
        phrases: f.required("phrases", phrases),
        example: f.required("example", text),
    })
}
