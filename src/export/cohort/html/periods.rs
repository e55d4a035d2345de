//! The escalation rate over time, by week in the drawing and by all three periods beneath it.

use super::Cohort;
use super::plot::{Plot, step};
use super::table;
use crate::report::cohort::{Period, telling};
use maud::{Markup, html};

/// More days than these are a table nobody reads; the latest are shown, and all of them are in the JSON.
const DAYS: usize = 31;
/// More weeks than these do not fit into the drawing.
const WEEKS: usize = 53;

pub(super) fn section(cohort: Cohort<'_>) -> Markup {
    let periods = &cohort.report.periods;
    html! {
        section.card {
            h2 { (cohort.say("cohort-periods")) }
            figure { (drawing(latest(&periods.weeks, WEEKS), cohort)) }
            (table(cohort.say("cohort-month"), &periods.months, cohort))
            details {
                summary { (cohort.say("cohort-more")) }
                (table(cohort.say("cohort-week"), latest(&periods.weeks, WEEKS), cohort))
                (table(cohort.say("cohort-day"), latest(&periods.days, DAYS), cohort))
            }
        }
    }
}

fn latest(periods: &[Period], most: usize) -> &[Period] {
    &periods[periods.len().saturating_sub(most)..]
}

fn table(heading: String, periods: &[Period], cohort: Cohort<'_>) -> Markup {
    let rows: Vec<_> = periods.iter().map(|period| (period.name.clone(), &period.escalated, None)).collect();
    // The second group has weeks of its own; its table is in the JSON.
    table::shares(&heading, &rows, Cohort { comparison: None, ..cohort })
}

fn drawing(weeks: &[Period], cohort: Cohort<'_>) -> Markup {
    let count = i64::try_from(weeks.len()).unwrap_or(1).max(1);
    let plot = Plot {
        width: 860,
        left: 56,
        right: 844,
        top: 14,
        bottom: 190,
        x: (0.0, count as f64),
        y: (0.0, 1.0),
    };
    let shares = [0.0, 0.5, 1.0].map(|share| (share, telling::percent(Some(share), cohort.words)));
    let every = usize::try_from(step(count, 9)).unwrap_or(1);
    let middle = |at: usize| at as f64 + 0.5;
    let labels: Vec<_> =
        weeks.iter().enumerate().step_by(every).map(|(at, week)| (middle(at), week.name.clone())).collect();
    let half = (plot.at_x(1.0) - plot.left).clamp(4, 48) * 3 / 10;
    html! {
        svg.curve viewBox=(format!("0 0 {} 220", plot.width)) role="img" aria-label=(cohort.say("cohort-periods-label")) {
            (plot.across(&shares))
            (plot.below(&labels))
            @for (at, week) in weeks.iter().enumerate() {
                @let (x, y) = (plot.at_x(middle(at)), plot.at_y(week.escalated.share.unwrap_or(0.0)));
                @let (low, high) = (plot.at_y(week.escalated.low.unwrap_or(0.0)), plot.at_y(week.escalated.high.unwrap_or(1.0)));
                g {
                    title { (week.name) ": " (telling::percent(week.escalated.share, cohort.words)) }
                    rect class="bar-of-rate" x=(x - half) y=(y) width=(half * 2) height=(plot.bottom - y) {}
                    path class="whisker" d=(format!("M{x} {low} L{x} {high}")) {}
                }
            }
        }
    }
}
