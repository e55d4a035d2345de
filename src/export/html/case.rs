//! The head of the page, which case was played, and its foot, where the report comes from.

use super::Page;
use maud::{Markup, html};

pub(super) fn header(page: Page<'_>) -> Markup {
    let Some(case) = &page.report.case else {
        return html! { header { h1 { (page.say("report-title")) } } };
    };
    let words = page.words;
    let channel = words.say_for("channel", case.channel.key(), &[]);
    let mode = words.say_for("mode", case.mode.key(), &[]);
    let magnitude = case.magnitude.value();
    html! {
        header {
            p.kicker { (page.say("report-title")) }
            h1 { (case.title) }
            ul.facts {
                li { (words.say("report-with", &[("customer", (&case.customer).into())])) }
                li { (channel) }
                li {
                    (words.say("report-magnitude", &[("magnitude", magnitude.into())])) " "
                    span.dots aria-hidden="true" {
                        @for dot in 1..=5 { span.dot-on[dot <= magnitude] {} }
                    }
                }
                li { (words.say("report-mode", &[("mode", (&mode).into())])) }
                @if let Some(trainee) = &page.about.trainee {
                    li { (words.say("report-trainee", &[("name", trainee.into())])) }
                }
                @if !page.about.played.is_empty() {
                    li { (words.say("report-played", &[("when", (&page.about.played).into())])) }
                }
            }
        }
    }
}

pub(super) fn footer(page: Page<'_>) -> Markup {
    let case = page.report.case.as_ref();
    let rows = [
        (page.say("report-scenario"), case.map_or("", |c| &c.scenario).to_owned()),
        (page.say("report-hash"), page.about.scenario_hash.clone()),
        (page.say("report-attempt"), page.about.attempt.clone()),
        (page.say("report-seed"), case.map_or_else(String::new, |c| c.seed.to_string())),
        (page.say("report-engine"), case.map_or("", |c| &c.engine).to_owned()),
        (page.say("report-made"), page.about.made.clone()),
    ];
    html! {
        footer {
            dl {
                @for (name, value) in rows.iter().filter(|(_, value)| !value.is_empty()) {
                    div { dt { (name) } dd { (value) } }
                }
            }
            p { (page.say("report-footnote")) }
        }
    }
}
