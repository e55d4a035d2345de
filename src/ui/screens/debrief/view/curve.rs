//! The curve as the widget draws it, and each turn of it in a sentence.

use super::Places;
use crate::report::telling::{self, clock};
use crate::report::{AttemptReport, Point};
use crate::ui::widgets::{Cell, Column, CurvePoint, Line, Table};
use crate::vocabulary::Level;
use crate::words::Words;
use std::ops::RangeInclusive;

/// The curve.
pub(in super::super) struct CurveView {
    pub points: Vec<CurvePoint>,
    /// Turns in which the case could be handed on in time.
    pub windows: Vec<RangeInclusive<usize>>,
    /// The same in sentences, so that the hatching is not the only one to tell.
    pub windows_said: Vec<String>,
    /// Where the case was handed on or the contact ended.
    pub flag: Option<(usize, String)>,
    /// The turns in which a deadline passed or the contact went private, in sentences.
    pub beside: Vec<String>,
    /// Each turn in a sentence.
    pub readings: Vec<String>,
    /// The same figures as a table.
    pub table: Table,
}

impl CurveView {
    pub fn of(report: &AttemptReport, places: &Places, words: &dyn Words) -> Self {
        let last = report.curve.points.len().saturating_sub(1);
        let window = |window: &crate::report::Window| {
            places.near(window.opened)..=window.closed.map_or(last, |turn| places.near(turn))
        };
        Self {
            table: table(report, words),
            points: report
                .curve
                .points
                .iter()
                .map(|p| CurvePoint { arousal: p.arousal, trust: p.trust, stage: p.stage })
                .collect(),
            windows: report.windows.iter().map(window).collect(),
            windows_said: report.windows.iter().map(|window| said(window, report, words)).collect(),
            flag: report
                .curve
                .flags
                .iter()
                .find(|flag| flag.kind.is_the_end())
                .map(|flag| (places.near(flag.turn), telling::flag(flag.kind, words))),
            readings: report
                .curve
                .points
                .iter()
                .map(|point| telling::reading(report, point, words))
                .collect(),
            beside: report
                .curve
                .flags
                .iter()
                .filter(|flag| !flag.kind.is_the_end())
                .filter_map(|flag| {
                    let point = report.curve.points.iter().find(|point| point.turn == flag.turn)?;
                    Some(telling::reading(report, point, words))
                })
                .collect(),
        }
    }
}

fn table(report: &AttemptReport, words: &dyn Words) -> Table {
    let column = |key: &str, numbers| Column { words: words.say(key, &[]), numbers };
    let level = |level: Level| Cell::number(level.to_string(), Some(level.value() as f64));
    let line = |point: &Point| Line {
        cells: vec![
            Cell::number(point.turn.to_string(), Some(f64::from(point.turn))),
            Cell::number(clock(point.at_ms), Some(point.at_ms as f64)),
            Cell::text(words.say_for("stage", point.stage.key(), &[])),
            level(point.arousal),
            level(point.trust),
        ],
        leads: true,
    };
    Table {
        name: words.say("curve-table", &[]),
        columns: vec![
            column("report-figure-turn", false),
            column("report-figure-time", true),
            column("report-figure-stage", false),
            column("mood-arousal", true),
            column("mood-trust", true),
        ],
        lines: report.curve.points.iter().map(line).collect(),
        stamp: report.overrules.len() as u64,
    }
}

fn said(window: &crate::report::Window, report: &AttemptReport, words: &dyn Words) -> String {
    let what = report.cue(&window.cue).map_or(&window.cue, |cue| &cue.what);
    let opened = clock(window.opened_ms);
    let closed = window.closed_ms.map(clock).unwrap_or_default();
    words.say(
        "report-window",
        &[
            ("what", what.into()),
            ("opened", window.opened.into()),
            ("at", (&opened).into()),
            ("closed", window.closed.map_or(-1, i64::from).into()),
            ("until", (&closed).into()),
        ],
    )
}
