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

use super::Cohort;
use crate::export::palette;
use maud::{DOCTYPE, PreEscaped, html};

/// The style sheet of all reports, and what this one has beside it.
pub(in crate::export) const STYLE: [&str; 2] =
    [include_str!("../../html/style.css"), include_str!("style.css")];

pub(super) fn page(cohort: Cohort<'_>) -> String {
    let document = html! {
        (DOCTYPE)
        html lang=(cohort.words.language().key()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                // Nothing is fetched, and nothing that a name smuggled in could run.
                meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'";
                title { (cohort.say("cohort-title")) " · Evenkeel" }
                style { (PreEscaped(palette::variables())) @for sheet in STYLE { (PreEscaped(sheet)) } }
            }
            body.cohort {
                (head::header(cohort))
                main {
                    @if cohort.report.attempts == 0 {
                        p.summary { (cohort.say("cohort-none")) }
                    } @else {
                        (head::summary(cohort))
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
            }
        }
    };
    document.into_string()
}
