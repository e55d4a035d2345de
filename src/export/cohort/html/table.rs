//! Tables of shares and of spreads; figures from few cases carry a star.

use super::Cohort;
use crate::report::cohort::{Share, Spread, telling};
use maud::{Markup, html};

/// `12 of 40, 18 % to 45 %`, with a star when that is few.
pub(super) fn share(share: &Share, cohort: Cohort<'_>) -> Markup {
    let words = cohort.words;
    let of = words.say("cohort-of", &[("count", share.count.into()), ("of", share.of.into())]);
    html! {
        (of)
        @if let (Some(low), Some(high)) = (share.low, share.high) { ", " (range(percent(low, cohort), percent(high, cohort), cohort)) }
        (star(share.enough, cohort))
    }
}

/// A row for a share, and for the one beside it.
pub(super) type ShareRow<'a> = (String, &'a Share, Option<&'a Share>);

/// A table of shares.
pub(super) fn shares(heading: &str, rows: &[ShareRow<'_>], cohort: Cohort<'_>) -> Markup {
    let beside = cohort.comparison.is_some();
    html! {
        table.plain.numbers {
            thead { tr {
                th scope="col" { (heading) }
                th scope="col" { (cohort.say("cohort-share")) }
                th scope="col" { (cohort.say("cohort-count")) }
                th scope="col" { (cohort.say("cohort-range")) }
                @if beside { th scope="col" { (cohort.say("cohort-other")) } }
            } }
            tbody { @for (name, value, other) in rows { tr {
                th scope="row" { (name) }
                td { (telling::percent(value.share, cohort.words)) (star(value.enough, cohort)) }
                td { (cohort.words.say("cohort-of", &[("count", value.count.into()), ("of", value.of.into())])) }
                td { (interval(value, cohort)) }
                @if beside { td { @if let Some(other) = other {
                    (telling::percent(other.share, cohort.words)) " " small { (share(other, cohort)) }
                } } }
            } } }
        }
    }
}

/// How the numbers of a spread are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    /// Whole numbers, whose mean has so many decimals.
    Whole(usize),
    /// Hundredths.
    Hundredths,
    /// Seconds, as a clock.
    Seconds,
}

/// A row for a spread, and for the one beside it.
pub(super) type SpreadRow<'a> = (String, &'a Spread, Option<&'a Spread>, Unit);

/// A table of spreads.
pub(super) fn spreads(rows: &[SpreadRow<'_>], cohort: Cohort<'_>) -> Markup {
    let beside = cohort.comparison.is_some();
    let headings = [
        cohort.say("cohort-figure"),
        cohort.say("cohort-median"),
        cohort.say("cohort-quartiles"),
        cohort.say("cohort-mean"),
        cohort.say("cohort-range"),
        cohort.say("cohort-n"),
    ];
    html! {
        table.plain.numbers {
            thead { tr {
                @for heading in &headings { th scope="col" { (heading) } }
                @if beside { th scope="col" { (cohort.say("cohort-other")) } }
            } }
            tbody { @for (name, spread, other, unit) in rows {
                @let show = |value: Option<f64>| written(value, *unit, cohort);
                @let whole = |value: Option<i64>| one_of_them(value, *unit, cohort);
                tr {
                    th scope="row" { (name) }
                    td { (whole(spread.median)) (star(spread.enough, cohort)) }
                    td { @if spread.n > 0 { (range(whole(spread.lower_quartile), whole(spread.upper_quartile), cohort)) } }
                    td { (show(spread.mean)) }
                    td { @if spread.low.is_some() { (range(show(spread.low), show(spread.high), cohort)) } }
                    td { (spread.n) }
                    @if beside { td { @if let Some(other) = other { (whole(other.median)) " " small { (other.n) } } } }
                }
            } }
        }
    }
}

/// A statistic.
fn written(value: Option<f64>, unit: Unit, cohort: Cohort<'_>) -> String {
    match unit {
        // The end of an interval below 0 seconds is 0.
        Unit::Seconds => telling::clock(value.map(|value| value.max(0.0)), cohort.words),
        Unit::Whole(decimals) => telling::number(value, decimals, cohort.words),
        Unit::Hundredths => telling::number(value.map(|value| value / 100.0), 1, cohort.words),
    }
}

/// One of the values themselves.
fn one_of_them(value: Option<i64>, unit: Unit, cohort: Cohort<'_>) -> String {
    let unit = if matches!(unit, Unit::Whole(_)) { Unit::Whole(0) } else { unit };
    written(value.map(|value| value as f64), unit, cohort)
}

/// The interval of a share.
pub(super) fn interval(share: &Share, cohort: Cohort<'_>) -> String {
    match (share.low, share.high) {
        (Some(low), Some(high)) => range(percent(low, cohort), percent(high, cohort), cohort),
        _ => String::new(),
    }
}

pub(super) fn range(low: String, high: String, cohort: Cohort<'_>) -> String {
    cohort.words.say("cohort-interval", &[("low", (&low).into()), ("high", (&high).into())])
}

fn percent(share: f64, cohort: Cohort<'_>) -> String {
    telling::percent(Some(share), cohort.words)
}

/// What marks a figure from few cases.
pub(super) fn star(enough: bool, cohort: Cohort<'_>) -> Markup {
    html! { @if !enough { abbr.few title=(cohort.say("cohort-few")) { "*" } } }
}
