//! The head of the page, its plain sentence with the first figures, and its foot.

use super::Cohort;
use super::table::share;
use crate::report::cohort::{Share, telling};
use maud::{Markup, html};

pub(super) fn header(cohort: Cohort<'_>) -> Markup {
    let words = cohort.words;
    let asked = |filter: &[String]| match filter.is_empty() {
        true => cohort.say("cohort-everything"),
        false => filter.join(" · "),
    };
    html! {
        header {
            p.kicker { (cohort.say("cohort-title")) }
            h1 { (cohort.say("cohort-head")) }
            ul.facts {
                li { (words.say("cohort-attempts", &[("count", cohort.report.attempts.into())])) }
                li { (asked(&cohort.about.filter)) }
                @if let Some(beside) = &cohort.about.beside {
                    @let what = asked(beside);
                    li { (words.say("cohort-beside", &[("what", (&what).into())])) }
                }
                li { (words.say("cohort-made", &[("when", (&cohort.about.made).into())])) }
            }
        }
    }
}

/// The habit in a sentence, what else holds, and the figures everybody asks for first.
pub(super) fn summary(cohort: Cohort<'_>) -> Markup {
    let report = cohort.report;
    let other = cohort.comparison.map(|comparison| &*comparison.other);
    let figure = |name: String, value: &Share, beside: Option<&Share>| {
        html! { div {
            dt { (name) }
            dd { (telling::percent(value.share, cohort.words)) " " small { (share(value, cohort)) } }
            @if let Some(beside) = beside {
                dd.beside { (telling::percent(beside.share, cohort.words)) " " small { (cohort.say("cohort-other")) } }
            }
        } }
    };
    html! {
        p.summary { (telling::reading(report, cohort.words)) }
        p.when { (telling::when(report, cohort.words)) }
        @if !report.reading.also.is_empty() {
            p { (cohort.say("cohort-also")) }
            ul.also { @for &habit in &report.reading.also { li { (telling::habit(report, habit, cohort.words)) } } }
        }
        @if let Some(other) = other {
            p.beside { strong { (cohort.say("cohort-other")) ": " } (telling::reading(other, cohort.words)) }
        }
        section.card {
            dl.figures.four {
                (figure(cohort.say("cohort-right"), &report.right, other.map(|o| &o.right)))
                (figure(cohort.say("cohort-rate"), &report.escalations.rate, other.map(|o| &o.escalations.rate)))
                (figure(cohort.say("cohort-fcr"), &report.service.first_contact_resolution, other.map(|o| &o.service.first_contact_resolution)))
                (figure(cohort.say("cohort-satisfied"), &report.service.satisfied, other.map(|o| &o.service.satisfied)))
            }
        }
    }
}

pub(super) fn footer(cohort: Cohort<'_>) -> Markup {
    let words = cohort.words;
    let few = [("share", 10.into()), ("mean", 5.into())];
    html! {
        footer {
            p { (words.say("cohort-few-here", &few)) }
            p { (words.say("cohort-footnote", &[("count", cohort.report.attempts.into())])) }
        }
    }
}
