//! The verdict card: what was decided about escalating, with the figures it rests on.

use super::{Page, turn_link};
use crate::escalation::Judgement;
use crate::report::telling::{self, clock};
use crate::words::Words;
use maud::{Markup, html};

pub(super) fn card(page: Page<'_>) -> Markup {
    let words = page.words;
    html! {
        section.card {
            h2 { (words.say("report-verdict", &[])) }
            @match &page.report.decision {
                Some(decision) => {
                    @let key = decision.judgement.verdict.key();
                    @let right = decision.judgement.verdict.is_right();
                    p.badge.right[right] { (sign(right)) (words.say_for("verdict", key, &[])) }
                    @if let Some(sentence) = telling::means(page.report, words) { p.means { (sentence) } }
                    (figures(&decision.judgement, words))
                    @if let Some(sentence) = telling::verdict(page.report, words) { p { (sentence) } }
                    @if let Some(sentence) = telling::right(page.report, words) {
                        p.instead { strong { (words.say("report-right", &[])) } " " (sentence) }
                    }
                }
                None => p.quiet { (words.say("report-no-verdict", &[])) }
            }
        }
    }
}

/// A tick where the decision was right, an open ring with a stroke where it was not.
fn sign(right: bool) -> Markup {
    html! {
        svg.sign viewBox="0 0 16 16" aria-hidden="true" {
            @if right {
                path d="M3 8.5 L6.5 12 L13 4.5" {}
            } @else {
                circle cx="8" cy="8" r="6" {}
                path d="M8 4.5 V9 M8 11 V11.5" {}
            }
        }
    }
}

fn figures(judgement: &Judgement, words: &dyn Words) -> Markup {
    let at = clock(judgement.seconds.saturating_mul(1000));
    let figure = |name: String, value: Markup| html! { div { dt { (name) } dd { (value) } } };
    html! {
        dl.figures {
            (figure(words.say("report-figure-turn", &[]), turn_link(judgement.turn, html! { (judgement.turn) })))
            (figure(words.say("report-figure-time", &[]), html! { (at) }))
            (figure(words.say("report-figure-stage", &[]), html! { (words.say_for("stage", judgement.stage.key(), &[])) }))
            (figure(words.say("mood-arousal", &[]), html! { (judgement.arousal) }))
            (figure(words.say("report-figure-slope", &[]), html! { (telling::slope(judgement.arousal_slope, words)) }))
            (figure(words.say("mood-trust", &[]), html! { (judgement.trust) }))
            @if let Some(turns) = judgement.latency_turns {
                (figure(words.say("report-figure-latency", &[]), html! { (words.say("report-turns", &[("count", turns.into())])) }))
            }
            @if let Some(score) = judgement.presentation {
                (figure(words.say("report-figure-presentation", &[]), html! { (score) }))
            }
            @if let Some(handoff) = judgement.handoff {
                (figure(words.say("report-figure-handoff", &[]), html! { (handoff.completeness()) " %" }))
            }
            (figure(words.say("report-figure-tried", &[]), tried(judgement, words)))
        }
    }
}

/// How many replies had used each technique by then.
fn tried(judgement: &Judgement, words: &dyn Words) -> Markup {
    html! {
        span.tried {
            @for (technique, times) in judgement.tried.iter() {
                @let name = words.say_for("technique", technique.key(), &[]);
                span title=(name) { (super::marks::icon(technique, &name)) (times) }
            }
        }
    }
}
