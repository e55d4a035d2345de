//! What was said: the customer's words, and a reply with everything there is to say about it.

use super::{Page, marks};
use crate::report::telling::{line_note, remarks, signed};
use crate::report::{Alternative, Quote, Reply, Stretch};
use crate::session::Line;
use maud::{Markup, html};

pub(super) fn customer(line: Line, text: &str, page: Page<'_>) -> Markup {
    let case = page.report.case.as_ref();
    html! {
        div.bubble.customer lang=[case.map(|c| c.language.key())] {
            p.who {
                (case.map_or("", |c| &c.customer))
                @if let Some(note) = line_note(line, page.pronoun(), page.words) { span.quiet { " · " (note) } }
            }
            p { (text) }
        }
    }
}

/// A line from before the trainee's time, or of somebody who is neither of the two.
pub(super) fn other_voice(who: &str, text: &str) -> Markup {
    html! { div.bubble.other-voice { p.who { (who) } p { (text) } } }
}

/// The words of an escalation to the customer.
pub(super) fn told(text: &str, page: Page<'_>) -> Markup {
    html! { div.bubble.trainee { p.who { (page.say("report-you")) } p { (text) } } }
}

pub(super) fn reply(reply: &Reply, page: Page<'_>) -> Markup {
    let words = page.words;
    let lang = page.report.case.as_ref().map(|case| case.language.key());
    html! {
        div.said.flagged[!reply.red_flags.is_empty()] {
            div.bubble.trainee lang=[lang] {
                p.who { (page.say("report-you")) }
                p { @for stretch in reply.stretches() { (quoted(&stretch, page)) } }
            }
            @if !reply.red_flags.is_empty() { (margin(reply, page)) }
        }
        div.about-reply {
            (marks::of_reply(reply, page))
            @if !reply.quotes.is_empty() { ul.quotes { @for quote in &reply.quotes { li { (explained(quote, page)) } } } }
            @if let Some(coach) = reply.coach.as_ref().filter(|coach| !coach.is_empty()) { p.coach { (coach) } }
            @if let Some(coaching) = &reply.coaching {
                p.coach { strong { (words.say_for("technique", coaching.technique.key(), &[])) } ": " (coaching.sentence) }
            }
            @for remark in remarks(reply.into(), page.pronoun(), words) { p.remark { (remark) } }
            @if reply.said_before > 0 {
                p.remark { (words.say("report-said-before", &[("times", reply.said_before.into())])) }
            }
            @if reply.interrupted {
                div.other.best {
                    p.label { (words.say("report-let-finish", &[("pronoun", page.pronoun().into())])) }
                    @if !reply.cut_off.is_empty() {
                        p {
                            (words.say("report-cut-off", &[("pronoun", page.pronoun().into())])) " "
                            @for text in &reply.cut_off { q lang=[lang] { (text) } " " }
                        }
                    }
                }
            }
            (others(reply, page))
        }
    }
}

/// A piece of the reply, underlined by technique where it is quoted.
fn quoted(stretch: &Stretch<'_>, page: Page<'_>) -> Markup {
    let Some(first) = stretch.quotes.first() else {
        return html! {
            @if stretch.red_flags.is_empty() { (stretch.text) } @else { mark { (stretch.text) } }
        };
    };
    let names =
        stretch.quotes.iter().map(|quote| page.words.say_for("technique", quote.technique.key(), &[]));
    let title = names.collect::<Vec<_>>().join(", ");
    html! { span class=(format!("quoted q-{}", first.technique.key())) title=(title) {
        @if stretch.red_flags.is_empty() { (stretch.text) } @else { mark { (stretch.text) } }
    } }
}

fn explained(quote: &Quote, page: Page<'_>) -> Markup {
    let name = page.words.say_for("technique", quote.technique.key(), &[]);
    let direction = match quote.weight {
        weight if weight < 0 => page.say("report-cost"),
        _ => page.say("report-earned"),
    };
    html! {
        (marks::icon(quote.technique, ""))
        span class=(format!("quoted q-{}", quote.technique.key())) { (quote.words) }
        span.quiet { " " (name) ", " (direction) ". " }
        (quote.coaching)
    }
}

/// The red flags of a reply, beside it.
fn margin(reply: &Reply, page: Page<'_>) -> Markup {
    html! {
        ul.margin aria-label=(page.say("report-red-flags")) {
            @for raised in &reply.red_flags {
                li {
                    svg.icon viewBox="0 0 16 16" aria-hidden="true" { path d="M3 15 V2 L13 5.5 L3 9" {} }
                    (page.words.say_for("flag", raised.flag.key(), &[]))
                }
            }
        }
    }
}

/// What else could have been said: the best of it at once, the rest to be folded out.
fn others(reply: &Reply, page: Page<'_>) -> Markup {
    let words = page.words;
    if reply.others.is_empty() {
        return html! {};
    }
    let best = reply.best_other();
    let rest = reply.others.iter().filter(|other| best.is_none_or(|best| best.id != other.id));
    let rest: Vec<_> = rest.collect();
    html! {
        @if let Some(best) = best {
            div.other.best {
                p.label { (words.say("report-better-here", &[("left", reply.left.into())])) }
                (other(best, page))
            }
        }
        @if !rest.is_empty() {
            details {
                summary { (words.say("report-what-else", &[("count", rest.len().into())])) }
                @for alternative in rest { div.other { (other(alternative, page)) } }
            }
        }
    }
}

fn other(alternative: &Alternative, page: Page<'_>) -> Markup {
    let lang = page.report.case.as_ref().map(|case| case.language.key());
    let impact = signed(alternative.impact);
    html! {
        p lang=[lang] { q { (alternative.text) } }
        p.line {
            (marks::short(alternative.marks, page.words))
            span.quiet { (page.words.say("report-impact", &[("impact", (&impact).into())])) }
        }
        @if !alternative.coach.is_empty() { p.coach { (alternative.coach) } }
    }
}
