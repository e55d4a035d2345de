//! Time to escalation: the Kaplan–Meier curve with its band, and how many were at risk.

use super::Cohort;
use super::plot::{Plot, step};
use super::table::star;
use crate::report::cohort::{Step, Survival, telling};
use maud::{Markup, html};
use std::fmt::Write;

/// The last turns of a few long attempts are left out where fewer than this share of all are still going.
const TAIL: f64 = 0.005;
const RISK_ROW: i64 = 20;

pub(super) fn section(cohort: Cohort<'_>) -> Markup {
    let report = cohort.report;
    let other = cohort.comparison.map(|comparison| &*comparison.other);
    let mut curves = vec![("one", cohort.say("cohort-this"), &report.turns)];
    curves.extend(other.map(|other| ("two", cohort.say("cohort-other"), &other.turns)));
    html! {
        section.card {
            div.together {
                h2 { (cohort.say("cohort-survival")) (star(report.turns.enough, cohort)) }
                p.quiet { (cohort.say("cohort-survival-note")) }
                figure {
                    (drawing(&curves, cohort))
                    @if curves.len() > 1 { ul.legend { @for (class, name, _) in &curves { li {
                        svg.key viewBox="0 0 28 16" aria-hidden="true" { path class=(format!("km {class}")) d="M0 8 L28 8" {} }
                        (name)
                    } } } }
                }
                p { (median(report, cohort)) }
            }
            @if let Some(comparison) = cohort.comparison { p { (telling::log_rank(comparison.turns.as_ref(), cohort.words)) } }
            details {
                summary { (cohort.say("cohort-more")) }
                @for (_, name, curve) in &curves {
                    @if curves.len() > 1 { h3 { (name) } }
                    (table(curve, cohort))
                }
            }
        }
    }
}

fn median(report: &crate::report::cohort::CohortReport, cohort: Cohort<'_>) -> Markup {
    let turn = |at: Option<i64>| at.map_or_else(|| cohort.say("cohort-open-end"), |at| at.to_string());
    let time = |at: Option<i64>| match at {
        Some(at) => telling::clock(Some(at as f64), cohort.words),
        None => cohort.say("cohort-open-end"),
    };
    let gaps = |curve: &Survival, show: &dyn Fn(Option<i64>) -> String| {
        let known = if curve.median.is_some() { "yes" } else { "no" };
        (known, show(curve.median), show(curve.median_low), show(curve.median_high))
    };
    let (known, middle, low, high) = gaps(&report.turns, &turn);
    let (known_secs, middle_secs, low_secs, high_secs) = gaps(&report.seconds, &time);
    html! {
        (cohort.words.say("cohort-survival-median", &[
            ("known", known.into()), ("median", (&middle).into()), ("low", (&low).into()), ("high", (&high).into()),
        ]))
        " "
        (cohort.words.say("cohort-survival-median-secs", &[
            ("known", known_secs.into()), ("median", (&middle_secs).into()), ("low", (&low_secs).into()), ("high", (&high_secs).into()),
        ]))
    }
}

type Curve<'a> = (&'a str, String, &'a Survival);

fn drawing(curves: &[Curve<'_>], cohort: Cohort<'_>) -> Markup {
    let last = curves.iter().map(|(_, _, curve)| end(curve)).max().unwrap_or(1).max(1);
    let plot =
        Plot { width: 860, left: 56, right: 844, top: 14, bottom: 262, x: (0.0, last as f64), y: (0.0, 1.0) };
    let every = step(last, 12);
    let turns: Vec<i64> = (0..=last).step_by(usize::try_from(every).unwrap_or(1)).collect();
    let ticks: Vec<_> = turns.iter().map(|&turn| (turn as f64, turn.to_string())).collect();
    let shares =
        [0.0, 0.25, 0.5, 0.75, 1.0].map(|share| (share, telling::percent(Some(share), cohort.words)));
    let risk = plot.bottom + 64;
    let rows = i64::try_from(curves.len()).unwrap_or(1);
    html! {
        svg.curve viewBox=(format!("0 0 {} {}", plot.width, risk + rows * RISK_ROW + 10)) role="img" aria-label=(cohort.say("cohort-survival-label")) {
            (plot.across(&shares))
            (plot.below(&ticks))
            (plot.axis(&cohort.say("cohort-turns")))
            @for (class, _, curve) in curves { path class=(format!("km-band {class}")) d=(band(curve, &plot, last)) {} }
            @for (class, _, curve) in curves { path class=(format!("km {class}")) d=(stairs(curve, &plot, last, |s| Some(s.survival))) {} }
            text class="tick" x=(plot.left - 48) y=(risk - 4) { (cohort.say("cohort-at-risk")) }
            @for (row, (class, _, curve)) in curves.iter().enumerate() {
                @let y = risk + RISK_ROW * i64::try_from(row + 1).unwrap_or(1) - 4;
                path class=(format!("km {class}")) d=(format!("M{} {} l20 0", plot.left - 46, y - 4)) {}
                @for &turn in &turns {
                    text class="tick" x=(plot.at_x(turn as f64)) y=(y) text-anchor="middle" { (curve.at_risk(turn)) }
                }
            }
        }
    }
}

/// The last turn that is drawn.
fn end(curve: &Survival) -> i64 {
    let least = (curve.attempts as f64 * TAIL).ceil().max(1.0);
    curve.steps.iter().rev().find(|step| step.at_risk as f64 >= least).map_or(1, |step| step.at)
}

/// A line that goes on level until the next step.
fn stairs(curve: &Survival, plot: &Plot, last: i64, value: impl Fn(&Step) -> Option<f64>) -> String {
    corners(curve, plot, last, value).iter().fold(String::new(), |mut path, (x, y)| {
        // Writing into a string cannot fail.
        let _ = write!(path, "{}{x} {y}", if path.is_empty() { "M" } else { " L" });
        path
    })
}

fn band(curve: &Survival, plot: &Plot, last: i64) -> String {
    let mut around = corners(curve, plot, last, |step| Some(step.high.unwrap_or(step.survival)));
    let mut below = corners(curve, plot, last, |step| Some(step.low.unwrap_or(step.survival)));
    below.reverse();
    around.append(&mut below);
    let path = around.iter().fold(String::new(), |mut path, (x, y)| {
        let _ = write!(path, "{}{x} {y}", if path.is_empty() { "M" } else { " L" });
        path
    });
    path + " z"
}

fn corners(
    curve: &Survival,
    plot: &Plot,
    last: i64,
    value: impl Fn(&Step) -> Option<f64>,
) -> Vec<(i64, i64)> {
    let mut level = plot.at_y(1.0);
    let mut corners = vec![(plot.left, level)];
    for step in curve.steps.iter().filter(|step| step.at <= last) {
        let x = plot.at_x(step.at as f64);
        corners.push((x, level));
        level = plot.at_y(value(step).unwrap_or(1.0));
        corners.push((x, level));
    }
    corners
}

fn table(curve: &Survival, cohort: Cohort<'_>) -> Markup {
    let headings = [
        cohort.say("cohort-turn"),
        cohort.say("cohort-at-risk"),
        cohort.say("cohort-handed"),
        cohort.say("cohort-ended"),
        cohort.say("cohort-holding"),
        cohort.say("cohort-range"),
    ];
    let percent = |share| telling::percent(Some(share), cohort.words);
    html! {
        table.plain.numbers {
            thead { tr { @for heading in &headings { th scope="col" { (heading) } } } }
            tbody { @for step in &curve.steps { tr {
                th scope="row" { (step.at) }
                td { (step.at_risk) }
                td { (step.events) }
                td { (step.censored) }
                td { (percent(step.survival)) }
                td { @if let (Some(low), Some(high)) = (step.low, step.high) {
                    (super::table::range(percent(low), percent(high), cohort))
                } }
            } } }
        }
    }
}
