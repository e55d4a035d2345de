//! The curve with its legend, and the same as a table.

use super::{Page, turn_link};
use crate::export::svg::{self, Room};
use crate::report::FlagKind;
use crate::report::telling::{self, clock};
use maud::{Markup, html};

pub(super) fn section(page: Page<'_>) -> Markup {
    let words = page.words;
    if page.report.curve.points.is_empty() {
        return html! {};
    }
    html! {
        section.card {
            h2 { (page.say("report-curve")) }
            figure {
                (svg::curve(page.report, Room::Wide, words))
                (svg::curve(page.report, Room::Narrow, words))
                (legend(page))
            }
            (windows(page))
            details.curve-table {
                summary { (page.say("report-curve-table")) }
                (table(page))
            }
        }
    }
}

fn legend(page: Page<'_>) -> Markup {
    let words = page.words;
    let key = |drawing: Markup, name: String| {
        html! { li { svg.key viewBox="0 0 28 16" aria-hidden="true" { (drawing) } (name) } }
    };
    let line = |class: &str| {
        html! { path class=(format!("line {class}")) d="M0 8 L28 8" {} (svg::marker(class, 14, 8)) }
    };
    let stage = |class: &str| html! { rect class=(class) x="1" y="1" width="26" height="14" {} };
    let report = page.report;
    let escalated = !report.escalations.is_empty();
    html! {
        ul.legend {
            (key(line("arousal"), page.say("mood-arousal")))
            (key(line("trust"), page.say("mood-trust")))
            @for (class, name) in [("venting", "dialysis"), ("disarming", "skin_graft"), ("connected", "connection")] {
                (key(stage(class), words.say_for("stage", name, &[])))
            }
            @if !report.windows.is_empty() {
                (key(html! { path class="hatch" d="M2 15 L14 1 M10 15 L22 1 M18 15 L27 5" {} }, page.say("report-curve-window")))
            }
            @if escalated {
                (key(html! { path class="pennant filled" d="M6 1 l16 7 l-16 7 z" {} }, telling::flag(FlagKind::Escalated, words)))
            }
            @for kind in [FlagKind::DeadlineMissed, FlagKind::WentPrivate] {
                @if report.curve.flags.iter().any(|flag| flag.kind == kind) {
                    (key(svg::sign(kind, 14, 8), telling::flag(kind, words)))
                }
            }
            @if !report.red_flags.is_empty() {
                (key(html! { path class="red-flag" d="M8 14 l6 -12 l6 12 z" {} }, page.say("report-red-flag")))
            }
        }
    }
}

/// The windows in words, so that the hatching is not the only one to tell.
fn windows(page: Page<'_>) -> Markup {
    let words = page.words;
    html! {
        @if !page.report.windows.is_empty() {
            ul.windows {
                @for window in &page.report.windows {
                    @let what = page.report.cue(&window.cue).map_or(&window.cue, |cue| &cue.what);
                    @let opened = clock(window.opened_ms);
                    @let closed = window.closed_ms.map(clock).unwrap_or_default();
                    li { (words.say("report-window", &[
                        ("what", what.into()),
                        ("opened", window.opened.into()),
                        ("at", (&opened).into()),
                        ("closed", window.closed.map_or(-1, i64::from).into()),
                        ("until", (&closed).into()),
                    ])) }
                }
            }
        }
    }
}

fn table(page: Page<'_>) -> Markup {
    let words = page.words;
    let headings = [
        page.say("report-figure-turn"),
        page.say("report-figure-time"),
        page.say("report-figure-stage"),
        page.say("mood-arousal"),
        page.say("mood-trust"),
    ];
    html! {
        table.plain {
            thead { tr { @for heading in &headings { th scope="col" { (heading) } } } }
            tbody {
                @for point in &page.report.curve.points {
                    tr {
                        th scope="row" { (turn_link(point.turn, html! { (point.turn) })) }
                        td { (clock(point.at_ms)) }
                        td { (words.say_for("stage", point.stage.key(), &[])) }
                        td { (point.arousal) }
                        td { (point.trust) }
                    }
                }
            }
        }
    }
}
