//! What would have been better, most to gain first.

use super::{Page, marks, turn_link};
use crate::report::{BetterTurn, Instead};
use maud::{Markup, html};

/// As many turns as a person can take in at once; the transcript has them all.
const SHOWN: usize = 5;

pub(super) fn section(page: Page<'_>) -> Markup {
    let better = &page.report.better;
    html! {
        section.card {
            h2 { (page.say("report-better")) }
            @if better.turns.is_empty() {
                p.quiet { (page.say("report-nothing-better")) }
            } @else {
                p.quiet { (page.say("report-impact-note")) }
                ol.better { @for turn in better.turns.iter().take(SHOWN) { li { (item(turn, page)) } } }
            }
        }
    }
}

fn item(turn: &BetterTurn, page: Page<'_>) -> Markup {
    let words = page.words;
    let stage = words.say_for("stage", turn.stage.key(), &[]);
    let lang = page.report.case.as_ref().map(|case| case.language.key());
    html! {
        h3 {
            (turn_link(turn.turn, html! { (words.say("report-turn", &[("turn", turn.turn.into())])) }))
            span.quiet { " · " (stage) }
        }
        p.was { span.label { (page.say("report-you-said")) } q lang=[lang] { (turn.said) } }
        @match &turn.instead {
            Instead::Listen { .. } => {
                p.instead { (words.say("report-let-finish", &[("pronoun", page.pronoun().into())])) }
            }
            Instead::Say { reply, left } => {
                p.instead {
                    span.label {
                        (page.say("report-better-reply")) " · " (words.say("report-left", &[("left", (*left).into())]))
                    }
                    q lang=[lang] { (reply.text) }
                }
                (marks::short(reply.marks, words))
                @if !reply.coach.is_empty() { p.coach { (reply.coach) } }
            }
            Instead::Raise(coaching) => {
                p.coach {
                    strong { (words.say_for("technique", coaching.technique.key(), &[])) } ": " (coaching.sentence)
                }
            }
        }
    }
}
