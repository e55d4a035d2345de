//! Whether they can tell when: the plane of d′ and bias, and what sets off an escalation without a reason.

use super::Cohort;
use super::plot::Plot;
use super::table::{self, star};
use crate::report::cohort::{CohortReport, Sensitivity, telling};
use maud::{Markup, html};

pub(super) fn section(cohort: Cohort<'_>) -> Markup {
    let report = cohort.report;
    let other = cohort.comparison.map(|comparison| &*comparison.other);
    let found = report.detection.sensitivity.as_ref();
    let triggers = |report: &CohortReport| {
        let t = &report.triggers;
        [t.risen, t.not_risen, t.loud, t.quiet]
    };
    let beside = other.map(triggers);
    let own = triggers(report);
    let rows: Vec<_> = [
        cohort.say("cohort-risen"),
        cohort.say("cohort-not-risen"),
        cohort.say("cohort-loud"),
        cohort.say("cohort-quiet"),
    ]
    .into_iter()
    .enumerate()
    .map(|(at, name)| (name, &own[at], beside.as_ref().map(|beside| &beside[at])))
    .collect();
    let detection =
        |pick: fn(&CohortReport) -> &crate::report::cohort::Share| (pick(report), other.map(pick));
    let (hits, alarms) = (detection(|r| &r.detection.hits), detection(|r| &r.detection.false_alarms));
    html! {
        section.card {
            h2 { (cohort.say("cohort-detection")) (star(found.is_some_and(|found| found.enough), cohort)) }
            p.quiet { (cohort.say("cohort-detection-note")) }
            div.columns {
                figure {
                    @match found {
                        Some(found) => (plane(found, other.and_then(|o| o.detection.sensitivity.as_ref()), cohort)),
                        None => p.quiet { (cohort.say("cohort-no-sensitivity")) },
                    }
                }
                div {
                    @if let Some(found) = found { (figures(found, cohort)) }
                    (table::shares(&cohort.say("cohort-figure"), &[
                        (cohort.say("cohort-hits"), hits.0, hits.1),
                        (cohort.say("cohort-alarms"), alarms.0, alarms.1),
                    ], cohort))
                    h3 { (cohort.say("cohort-triggers")) }
                    p.quiet { (cohort.say("cohort-triggers-note")) }
                    (table::shares(&cohort.say("cohort-figure"), &rows, cohort))
                }
            }
        }
    }
}

fn figures(found: &Sensitivity, cohort: Cohort<'_>) -> Markup {
    let number = |value: f64| telling::number(Some(value), 2, cohort.words);
    let figure = |name: String, value: f64, low: f64, high: f64| {
        html! { div { dt { (name) } dd { (number(value)) " " small { (table::range(number(low), number(high), cohort)) } } } }
    };
    html! {
        dl.figures.two {
            (figure(cohort.say("cohort-sensitivity"), found.d, found.d_low, found.d_high))
            (figure(cohort.say("cohort-bias"), found.c, found.c_low, found.c_high))
        }
    }
}

fn plane(found: &Sensitivity, other: Option<&Sensitivity>, cohort: Cohort<'_>) -> Markup {
    let plot =
        Plot { width: 420, left: 40, right: 406, top: 14, bottom: 300, x: (-3.0, 3.0), y: (-1.0, 5.0) };
    let number = |value: f64| (value, telling::number(Some(value), 0, cohort.words));
    let (middle, blind) = (plot.at_x(0.0), plot.at_y(1.0));
    html! {
        svg.curve viewBox=(format!("0 0 {} 346", plot.width)) role="img" aria-label=(cohort.say("cohort-detection-label")) {
            rect class="blind" x=(plot.left) y=(blind) width=(plot.right - plot.left) height=(plot.bottom - blind) {}
            (plot.across(&[-1.0, 0.0, 1.0, 2.0, 3.0, 4.0, 5.0].map(number)))
            (plot.below(&[-3.0, -2.0, -1.0, 0.0, 1.0, 2.0, 3.0].map(number)))
            line class="window" x1=(middle) x2=(middle) y1=(plot.top) y2=(plot.bottom) {}
            text class="tick" x=(plot.left + 8) y=(plot.top + 16) { "← " (cohort.say("cohort-ready")) }
            text class="tick" x=(plot.right - 8) y=(plot.top + 16) text-anchor="end" { (cohort.say("cohort-reluctant")) " →" }
            text class="tick" x=(plot.left + 8) y=(plot.bottom - 10) { (cohort.say("cohort-blind")) }
            text class="tick" x=(plot.left + 8) y=(plot.at_y(2.0) - 6) { (cohort.say("cohort-sharp")) }
            (plot.axis(&cohort.say("cohort-bias")))
            text class="tick" x=(plot.left - 34) y=(plot.top + 4) { "d′" }
            @if let Some(other) = other { (point("two", other, &plot)) }
            (point("one", found, &plot))
        }
    }
}

/// A point with the intervals of both figures as a cross; a disc for this group, a square for the other.
fn point(class: &str, found: &Sensitivity, plot: &Plot) -> Markup {
    let (x, y) = (plot.at_x(found.c), plot.at_y(found.d));
    html! {
        path class=(format!("cross {class}")) d=(format!(
            "M{} {y} L{} {y} M{x} {} L{x} {}",
            plot.at_x(found.c_low), plot.at_x(found.c_high), plot.at_y(found.d_low), plot.at_y(found.d_high),
        )) {}
        @if class == "one" {
            circle class="point one" cx=(x) cy=(y) r="6" {}
        } @else {
            rect class="point two" x=(x - 5) y=(y - 5) width="10" height="10" {}
        }
    }
}
