//! How the case was handed on: what the customer was told, what the receiver got, and how they took it.

use super::Page;
use crate::report::{Escalation, telling};
use crate::scenario::PresentationElement;
use crate::session::FactBrief;
use maud::{Markup, html};

pub(super) fn section(page: Page<'_>) -> Markup {
    html! { @for escalation in &page.report.escalations { (card(escalation, page)) } }
}

fn card(escalation: &Escalation, page: Page<'_>) -> Markup {
    let (words, given) = (page.words, &escalation.escalated);
    let lane = words.say_for("lane", given.lane.key(), &[]);
    let warmth = words.say_for("warmth", given.warmth.key(), &[]);
    let reason = words.say_for("reason", given.reason.key(), &[]);
    html! {
        section.card {
            h2 { (page.say("report-handoff")) }
            p { strong { (given.target_name) } " · " (lane) " · " (warmth) " · " (reason) }
            div.columns {
                div {
                    h3 { (words.say("report-told", &[("pronoun", page.pronoun().into())])) }
                    @if !given.presentation.is_empty() { blockquote { (given.presentation) } }
                    ul.checks {
                        @for element in PresentationElement::ALL {
                            @let told = given.told.contains(&element);
                            li.done[told] { (check(told, page)) (words.say_for("presentation", element.key(), &[])) }
                        }
                    }
                }
                div {
                    h3 { (page.say("report-note")) }
                    @if !given.note.is_empty() { blockquote { (given.note) } }
                    (facts(page.say("report-passed"), &given.passed, true, page))
                    (facts(page.say("report-forgotten"), &given.forgotten, false, page))
                    (facts(page.say("report-unknown"), &given.unknown, false, page))
                }
            }
            (received(escalation, page))
        }
    }
}

/// The receiver's side: how long it took to reach them, what they asked again, to whom they passed it on.
fn received(escalation: &Escalation, page: Page<'_>) -> Markup {
    let Some(received) = &escalation.received else { return html! {} };
    let words = page.words;
    html! { div.received {
        h3 { (page.say("report-received")) }
        @if escalation.waited_secs > 0 {
            p { (page.say("report-queue")) ": " (telling::duration(escalation.waited_secs, words)) }
        }
        @if !received.says.is_empty() {
            blockquote { strong { (received.name) } ": " (received.says) }
        }
        (facts(page.say("report-told-again"), &received.asked_again, false, page))
        @if let Some(step) = &received.passed_to {
            @let lane = words.say_for("lane", step.lane.key(), &[]);
            p { (page.say("report-bounced-to")) ": " strong { (step.name) } " · " (lane) }
        }
    } }
}

fn facts(heading: String, facts: &[FactBrief], passed: bool, page: Page<'_>) -> Markup {
    html! {
        @if !facts.is_empty() {
            h4 { (heading) }
            ul.checks {
                @for fact in facts {
                    li.done[passed] {
                        (check(passed, page))
                        span {
                            strong { (fact.label) }
                            @if !fact.value.is_empty() { ": " (fact.value) }
                        }
                    }
                }
            }
        }
    }
}

/// A ticked or an empty box, said in words to those who do not see it.
fn check(done: bool, page: Page<'_>) -> Markup {
    let name = if done { page.say("report-yes") } else { page.say("report-no") };
    html! {
        svg.box viewBox="0 0 16 16" role="img" aria-label=(name) {
            rect x="1.5" y="1.5" width="13" height="13" rx="3" {}
            @if done { path d="M4.5 8.5 L7 11 L11.5 5.5" {} }
        }
    }
}
