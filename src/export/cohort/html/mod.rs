//! The report on many attempts as one page: drawings inside, a table beneath each of them, nothing fetched.

mod detection;
mod head;
mod matrix;
mod moment;
mod periods;
mod plot;
mod progress;
mod service;
mod survival;
mod table;
mod verdicts;
mod who;

use super::Cohort;
use maud::html;

/// The style sheet of all reports, and what this one has beside it.
pub(in crate::export) const STYLE: [&str; 2] =
    [include_str!("../../html/style.css"), include_str!("style.css")];

pub(super) fn page(cohort: Cohort<'_>) -> String {
    let body = html! {
        (head::header(cohort))
        main {
            @if cohort.report.attempts == 0 {
                p.summary { (cohort.say("cohort-none")) }
            } @else {
                (head::summary(cohort))
                (who::section(cohort))
                (verdicts::section(cohort))
                (survival::section(cohort))
                (moment::section(cohort))
                (detection::section(cohort))
                (moment::handover(cohort))
                (periods::section(cohort))
                (service::section(cohort))
                (matrix::section(cohort))
                (progress::section(cohort))
            }
        }
        (head::footer(cohort))
    };
    crate::export::page::page(cohort.words, &cohort.say("cohort-title"), "cohort", &STYLE, body)
}
