//! Techniques by their shapes, and marks as steps to the left or right of a centre line.

use super::Page;
use crate::report::telling::mark_name;
use crate::report::{Marking, Reply};
use crate::vocabulary::{Mark, PerTechnique, Technique};
use crate::words::Words;
use maud::{Markup, html};

/// The shapes of the techniques, drawn once and used by reference: circle, speech mark, heart-line, arrow.
pub(super) fn shapes() -> Markup {
    html! {
        svg.shapes width="0" height="0" aria-hidden="true" {
            symbol id="composure" viewBox="0 0 16 16" { circle cx="8" cy="8" r="5.5" {} }
            symbol id="active_listening" viewBox="0 0 16 16" { path d="M2 3 H14 V11 H8 L5 14 V11 H2 Z" {} }
            symbol id="empathy" viewBox="0 0 16 16" { path d="M1 9 H4.5 L6.5 3.5 L9.5 13 L11.5 9 H15" {} }
            symbol id="resolution" viewBox="0 0 16 16" { path d="M2 8 H13 M9 3.5 L13.5 8 L9 12.5" {} }
        }
    }
}

/// The shape of a technique, with its name for those who do not see it.
pub(super) fn icon(technique: Technique, name: &str) -> Markup {
    html! {
        svg class=(format!("icon t-{}", technique.key())) role="img" aria-label=(name) {
            use href=(format!("#{}", technique.key())) {}
        }
    }
}

/// The four marks of a reply, with rulings and doubts.
pub(super) fn of_reply(reply: &Reply, page: Page<'_>) -> Markup {
    let words = page.words;
    html! {
        ul.marks {
            @for (technique, marking) in reply.marks.iter() {
                @let name = words.say_for("technique", technique.key(), &[]);
                li {
                    (icon(technique, ""))
                    span.name { (name) }
                    (steps(technique, marking.mark, marking.unsure))
                    @if marking.unsure {
                        span.value { "?" }
                    } @else {
                        span.value { (marking.mark) }
                        span.word { (mark_name(marking.mark, words)) }
                    }
                }
            }
        }
        @for (technique, marking) in reply.marks.iter() { (remark(technique, marking, words)) }
    }
}

/// What has to be said about a mark: a trainer's ruling, or that the scorer cannot tell.
fn remark(technique: Technique, marking: &Marking, words: &dyn Words) -> Markup {
    let name = words.say_for("technique", technique.key(), &[]);
    if let Some(ruling) = &marking.overruled {
        let (given, mark) = (marking.given.to_string(), marking.mark.to_string());
        let sentence = words.say(
            "report-overruled",
            &[
                ("technique", (&name).into()),
                ("given", (&given).into()),
                ("mark", (&mark).into()),
                ("by", (&ruling.by).into()),
                ("reason", (&ruling.reason).into()),
            ],
        );
        return html! { p.remark { (sentence) } };
    }
    html! {
        @if marking.unsure { p.remark { (words.say("report-unsure", &[("technique", (&name).into())])) } }
    }
}

/// The marks of a reply that was not given: shapes and figures in one line.
pub(super) fn short(marks: PerTechnique<Mark>, words: &dyn Words) -> Markup {
    html! {
        span.short {
            @for (technique, &mark) in marks.iter() {
                @let name = words.say_for("technique", technique.key(), &[]);
                span title=(name) { (icon(technique, &name)) (steps(technique, mark, false)) (mark) }
            }
        }
    }
}

/// Two steps to the left, a centre line, two steps to the right; as many filled as the mark has.
fn steps(technique: Technique, mark: Mark, unsure: bool) -> Markup {
    let class = if unsure { "steps unsure".to_owned() } else { format!("steps t-{}", technique.key()) };
    let value = if unsure { 0 } else { mark.value() };
    html! {
        svg class=(class) viewBox="0 0 58 12" aria-hidden="true" {
            @for (step, x) in [(-2, 1), (-1, 14), (1, 31), (2, 44)] {
                @let filled = (step < 0 && value <= step) || (step > 0 && value >= step);
                rect.on[filled] x=(x) y="2" width="12" height="8" rx="2" {}
            }
            line x1="28.5" x2="28.5" y1="0" y2="12" {}
        }
    }
}
