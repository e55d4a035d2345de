//! The case before the first word: card, briefing, customer, what can be learned, offered and handed on.

use super::Page;
use super::moments::leads;
use crate::report::telling::duration;
use crate::scenario::{Condition, PresentationElement};
use crate::words::{Arg, key};
use maud::{Markup, html};

pub(super) fn header(page: Page<'_>) -> Markup {
    let scenario = page.scenario;
    let words = page.words;
    html! {
        header {
            p.kicker { (page.say("script-kicker")) }
            h1 { (page.text(&scenario.title)) }
            p.lead { (page.text(&scenario.summary)) }
            p.quiet {
                (words.say_for("channel", scenario.channel.key(), &[])) " · "
                (words.say("contact-magnitude", &[("n", scenario.magnitude.value().into())])) " · "
                (words.say("script-minutes", &[("n", scenario.minutes.into())])) " · "
                (words.say("script-size", &[("n", scenario.script.nodes.len().into())])) " · "
                code { (scenario.id) }
            }
            @if !scenario.notes.is_empty() { p.note { (scenario.notes) } }
            @if let Some(review) = &scenario.review {
                p.quiet { (page.say("script-review")) ": " (words.say_for("review-state", review.state.key(), &[])) }
            }
            (comments(page, None, None))
        }
    }
}

/// The open comments on a node or ending, or on one of its replies; on the whole where neither is named.
pub(super) fn comments(page: Page<'_>, at: Option<&str>, reply: Option<&str>) -> Markup {
    let all = page.scenario.review.iter().flat_map(|review| &review.comments);
    let open = all.filter(|comment| {
        !comment.resolved && comment.at.as_deref() == at && comment.reply.as_deref() == reply
    });
    html! {
        @for comment in open {
            p.comment {
                (page.words.say("script-comment", &[("by", (&comment.by).into()), ("on", (&comment.on).into())])) " " (comment.text)
            }
        }
    }
}

pub(super) fn briefing(page: Page<'_>) -> Markup {
    let briefing = &page.scenario.briefing;
    let authority = &briefing.authority;
    let words = page.words;
    let may = {
        let refund = authority.refund_up_to.map(|amount| {
            let amount = format!("{}{amount}", authority.currency);
            words.say("briefing-refund", &[("amount", (&amount).into())])
        });
        let discount = authority.discount_up_to;
        let discount = discount.map(|percent| words.say("briefing-discount", &[("percent", percent.into())]));
        refund.into_iter().chain(discount)
    };
    let deadlines = &briefing.deadlines;
    let within = |key: &str, secs: Option<u64>| {
        secs.map(|secs| words.say(key, &[("time", (&duration(secs, words)).into())]))
    };
    let due = [
        within(key("script-respond"), deadlines.respond_secs),
        within(key("script-resolve"), deadlines.resolve_secs),
    ];
    html! {
        section {
            h2 { (page.say("script-briefing")) }
            p { (page.text(&briefing.role)) }
            p { (page.text(&briefing.situation)) }
            p.quiet {
                (words.say_for("priority", deadlines.priority.key(), &[]))
                @for due in due.iter().flatten() { " · " (due) }
            }
            @let may: Vec<String> = may.collect();
            @if !may.is_empty() || !authority.may.is_empty() || !authority.may_not.is_empty() {
                ul.may {
                    @for line in &may { li { "+ " (line) } }
                    @for line in &authority.may { li { "+ " (page.text(line)) } }
                    @for line in &authority.may_not { li { "− " (page.text(line)) } }
                }
            }
        }
    }
}

pub(super) fn customer(page: Page<'_>) -> Markup {
    let customer = &page.scenario.customer;
    let mood: [(&str, Arg<'_>); 3] = [
        ("arousal", customer.mood.arousal.value().into()),
        ("trust", customer.mood.trust.value().into()),
        ("patience", customer.patience.into()),
    ];
    html! {
        section {
            h2 { (page.say("script-customer")) }
            p { strong { (customer.name) } ". " (page.text(&customer.about)) }
            p.quiet { (page.words.say("script-mood", &mood)) }
            @if !customer.history.is_empty() {
                ul { @for entry in &customer.history { li { (page.text(&entry.when)) ": " (page.text(&entry.what)) } } }
            }
            @for (title, list) in [(key("script-angers"), &customer.angers), (key("script-soothes"), &customer.soothes)] {
                @if !list.is_empty() {
                    p.quiet {
                        (page.words.say(title, &[])) " "
                        @for (index, sensitivity) in list.iter().enumerate() {
                            @if index > 0 { "; " }
                            (page.text(&sensitivity.what))
                        }
                    }
                }
            }
        }
    }
}

pub(super) fn facts(page: Page<'_>) -> Markup {
    html! {
        @if !page.scenario.facts.is_empty() {
            section {
                h2 { (page.say("script-facts")) }
                @for fact in &page.scenario.facts {
                    div.item id=(format!("fact-{}", fact.id)) {
                        h3 { (page.text(&fact.label)) " " code { (fact.id) } }
                        p { (page.text(&fact.value)) }
                        p.line { (page.text(&fact.tells)) }
                        @if !fact.withholds.main().is_empty() { p.line.quiet { (page.text(&fact.withholds)) } }
                        (when(page, key("script-needs"), &fact.needs))
                    }
                }
            }
        }
    }
}

pub(super) fn resolutions(page: Page<'_>) -> Markup {
    html! {
        @if !page.scenario.resolutions.is_empty() {
            section {
                h2 { (page.say("script-resolutions")) }
                @for resolution in &page.scenario.resolutions {
                    div.item id=(format!("resolution-{}", resolution.id)) {
                        h3 { (page.text(&resolution.label)) " " code { (resolution.id) } }
                        p.quiet { (page.words.say_for("fit", resolution.fit.key(), &[])) }
                        p { (page.text(&resolution.says)) " " (page.text(&resolution.next)) }
                        (when(page, key("script-eligible"), &resolution.eligible))
                        p.line { (page.say("script-accepted")) " " (page.text(&resolution.accepted.says)) (leads(page, &resolution.accepted.goto)) }
                        p.line { (page.say("script-declined")) " " (page.text(&resolution.declined.says)) (leads(page, &resolution.declined.goto)) }
                    }
                }
            }
        }
    }
}

pub(super) fn escalation(page: Page<'_>) -> Markup {
    let plan = &page.scenario.escalation;
    let words = page.words;
    html! {
        section {
            h2 { (page.say("script-escalation")) }
            @for step in &plan.path {
                div.item {
                    h3 { (page.text(&step.name)) " " code { (step.id) } }
                    p { (page.text(&step.handles)) ". " (page.text(&step.how)) }
                    p.quiet { (words.say_for("lane", step.lane.key(), &[])) }
                }
            }
            @if plan.cues.is_empty() { p { (page.say("script-no-cues")) } }
            @for cue in &plan.cues {
                div.item.window {
                    h3 { (page.text(&cue.what)) " " code { (cue.id) } }
                    p.quiet {
                        (words.say_for("reason", cue.reason.key(), &[])) " · "
                        (words.say_for("lane", cue.lane.key(), &[])) " · "
                        code { (cue.necessity.key()) } " · " (cue.targets.join(", "))
                    }
                    (when(page, key("script-opens"), &cue.opens))
                    @if cue.closes != Condition::Never { (when(page, key("script-closes"), &cue.closes)) }
                    @if let Some(turns) = cue.lasts { p.quiet { (words.say("script-lasts", &[("n", turns.into())])) } }
                }
            }
            h3 { (page.say("script-told")) }
            ol { @for element in PresentationElement::ALL { li { (page.text(&plan.presentation.element(element).example)) } } }
        }
    }
}

/// A condition, where there is one to speak of.
pub(super) fn when(page: Page<'_>, key: &str, condition: &Condition) -> Markup {
    html! {
        @if *condition != Condition::Always { p.quiet { (page.words.say(key, &[])) " " code { (condition) } } }
    }
}
