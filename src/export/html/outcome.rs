//! The card beside the verdict: how it ended, what the customer says about it, and the attempt in numbers.

use super::Page;
use crate::report::telling::{self, clock};
use maud::{Markup, html};

pub(super) fn card(page: Page<'_>) -> Markup {
    let (words, totals) = (page.words, &page.report.totals);
    html! {
        section.card {
            h2 { (page.say("report-outcome")) }
            @match &page.report.ending {
                Some(ending) => {
                    p.badge.plain { (words.say_for("ended", ending.ended.outcome.key(), &[])) }
                    @if !ending.ended.tells.is_empty() { p { (ending.ended.tells) } }
                }
                None => p.quiet { (page.say("report-no-outcome")) }
            }
            dl.figures {
                @if let Some(survey) = page.report.survey {
                    (figure(page.say("report-csat"), html! { (survey.csat) small { " / 5" } }))
                    (figure(page.say("report-nps"), html! { (survey.nps) small { " / 10" } }))
                    @if let (Some(ces), Some(ease)) = (survey.ces, telling::ease(&survey, words)) {
                        (figure(page.say("report-ces"), html! { (ces) small { " / 7 " (ease) } }))
                    }
                }
            }
            @if let Some(because) = page.report.survey.and_then(|survey| telling::because(&survey, words)) {
                p.coach {
                    (words.say("report-in-their-words", &[("pronoun", page.pronoun().into())])) ": " q { (because) }
                }
            }
            dl.figures {
                (figure(page.say("report-duration"), html! { (clock(totals.duration_ms)) }))
                (figure(page.say("report-figure-turns"), html! { (totals.turns) }))
                (figure(page.say("report-figure-replies"), html! { (totals.replies) }))
                (figure(page.say("report-figure-listened"), html! { (totals.listened) }))
                (figure(page.say("report-figure-interruptions"), html! { (totals.interruptions) }))
                (figure(page.say("report-figure-facts"), html! { (totals.facts_told) }))
                (figure(page.say("report-figure-relapses"), html! { (totals.relapses) }))
                @for (name, value) in telling::beside(page.report, words) { (figure(name, html! { (value) })) }
            }
            @if page.report.survey.is_some() { p.quiet { (page.say("report-survey-note")) } }
        }
    }
}

fn figure(name: String, value: Markup) -> Markup {
    html! { div { dt { (name) } dd { (value) } } }
}
