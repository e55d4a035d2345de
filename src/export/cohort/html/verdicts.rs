//! The verdicts: one bar for all, and a table that tells its parts.

use super::Cohort;
use super::table;
use crate::escalation::Verdict;
use crate::report::cohort::CohortReport;
use maud::{Markup, html};

/// The length of a whole bar.
const WHOLE: i64 = 1000;
const HEIGHT: i64 = 48;
/// A part narrower than this has no room for its percentage.
const ROOM: i64 = 46;

pub(super) fn section(cohort: Cohort<'_>) -> Markup {
    let words = cohort.words;
    let other = cohort.comparison.map(|comparison| &*comparison.other);
    let rows: Vec<_> = cohort
        .report
        .verdicts
        .iter()
        .map(|(verdict, share)| {
            let name = words.say_for("verdict", verdict.key(), &[]);
            (
                *verdict,
                name,
                share,
                other.and_then(|o| o.verdicts.iter().find(|(v, _)| v == verdict)).map(|(_, s)| s),
            )
        })
        .collect();
    html! {
        section.card {
            h2 { (cohort.say("cohort-verdicts")) }
            svg.shapes width="0" height="0" aria-hidden="true" { defs {
                pattern id="stripes" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)" {
                    line class="stripe" x1="0" y1="0" x2="0" y2="7" {}
                }
            } }
            figure {
                (bar(cohort.report, cohort))
                @if let Some(other) = other {
                    figcaption { (cohort.say("cohort-other")) }
                    (bar(other, cohort))
                }
                ul.legend {
                    @for (verdict, name, share, _) in rows.iter().filter(|row| row.2.count > 0) {
                        li { (swatch(*verdict)) (name) " " small { (share.count) } }
                    }
                }
            }
            (table::shares(
                &cohort.say("cohort-verdict"),
                &rows.into_iter().map(|(_, name, share, beside)| (name, share, beside)).collect::<Vec<_>>(),
                cohort,
            ))
        }
    }
}

fn bar(report: &CohortReport, cohort: Cohort<'_>) -> Markup {
    let mut from = 0;
    let parts: Vec<_> = report
        .verdicts
        .iter()
        .filter(|(_, share)| share.count > 0)
        .map(|(verdict, share)| {
            let begin = place(from, report.attempts);
            from += share.count;
            (*verdict, share, begin, place(from, report.attempts) - begin)
        })
        .collect();
    html! {
        svg.curve.bar-of-verdicts viewBox=(format!("0 0 {WHOLE} {HEIGHT}")) role="img" aria-label=(cohort.say("cohort-verdicts-label")) {
            @for (verdict, share, begin, length) in parts {
                g {
                    title { (cohort.words.say_for("verdict", verdict.key(), &[])) ": " (share.count) }
                    (fill(verdict, begin, 0, length, HEIGHT))
                    @if length >= ROOM {
                        text class="inside" x=(begin + length / 2) y=(HEIGHT / 2 + 7) text-anchor="middle" {
                            (crate::report::cohort::telling::percent(share.share, cohort.words))
                        }
                    }
                }
            }
        }
    }
}

fn place(count: u64, all: u64) -> i64 {
    (count as f64 * WHOLE as f64 / all.max(1) as f64).round() as i64
}

fn swatch(verdict: Verdict) -> Markup {
    html! { svg.key viewBox="0 0 28 16" aria-hidden="true" { (fill(verdict, 1, 1, 26, 14)) } }
}

/// Right decisions, wrong moments and wrong places differ in colour; within each the second is striped.
fn fill(verdict: Verdict, x: i64, y: i64, width: i64, height: i64) -> Markup {
    let (class, striped) = match verdict {
        Verdict::InWindow => ("right-one", false),
        Verdict::RightlyHeld => ("right-one", true),
        Verdict::Premature => ("early-one", false),
        Verdict::Unnecessary => ("early-one", true),
        Verdict::Late => ("late-one", false),
        Verdict::Missed => ("missed-one", false),
        Verdict::Forced => ("missed-one", true),
        Verdict::WrongLane => ("place-one", false),
        Verdict::WrongTarget => ("place-one", true),
    };
    html! {
        rect class=(class) x=(x) y=(y) width=(width) height=(height) {}
        @if striped { rect fill="url(#stripes)" x=(x) y=(y) width=(width) height=(height) {} }
    }
}
