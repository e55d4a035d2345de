//! The curve as an SVG: arousal and trust over the turns, stage bands, hatched windows, flags.

use super::html::turn_link;
use crate::report::{AttemptReport, Flag, FlagKind, Point, Window, telling};
use crate::vocabulary::Stage;
use crate::words::Words;
use maud::{Markup, PreEscaped, html};
use std::fmt::Write;

/// How much room the drawing has; one is shown on wide pages and in print, the other on narrow ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Room {
    Wide,
    Narrow,
}

/// The measures of the drawing, in its own units, which are pixels at its natural size.
struct Frame<'a> {
    room: Room,
    width: i64,
    left: i64,
    right: i64,
    points: &'a [Point],
}

/// Where the pennant of the end flies: above the names of the stages, where no line can cover it.
const MAST: i64 = 4;
const TOP: i64 = 50;
const BOTTOM: i64 = 282;
const HEIGHT: i64 = 336;
/// More points than this are drawn as a line without markers.
const MARKED: usize = 60;
/// An average letter of the small type, in pixels.
const LETTER: i64 = 7;

impl<'a> Frame<'a> {
    fn new(room: Room, points: &'a [Point]) -> Self {
        match room {
            Room::Wide => Self { room, width: 860, left: 40, right: 750, points },
            Room::Narrow => Self { room, width: 360, left: 30, right: 346, points },
        }
    }

    /// Where the n-th point stands; turns are evenly spaced, whatever their numbers.
    fn at(&self, index: usize) -> i64 {
        let last = i64::try_from(self.points.len().saturating_sub(1)).unwrap_or(1).max(1);
        self.left + (self.right - self.left) * i64::try_from(index).unwrap_or(0) / last
    }

    fn turn(&self, turn: u32) -> i64 {
        self.at(self
            .points
            .partition_point(|point| point.turn < turn)
            .min(self.points.len().saturating_sub(1)))
    }

    fn level(level: i64) -> i64 {
        BOTTOM - (BOTTOM - TOP) * level / 100
    }

    /// Every how many turns the axis is labelled: 1, 2, 5, 10, 20, 50 and so on.
    fn step(&self) -> usize {
        let labels = if self.room == Room::Wide { 16 } else { 8 };
        let least = self.points.len().div_ceil(labels).max(1);
        let round = std::iter::successors(Some(1_usize), |ten| ten.checked_mul(10));
        round
            .flat_map(|ten| [1, 2, 5].map(|n| ten.saturating_mul(n)))
            .find(|&step| step >= least)
            .unwrap_or(least)
    }
}

/// The drawing; nothing for an empty tape.
pub(super) fn curve(report: &AttemptReport, room: Room, words: &dyn Words) -> Markup {
    let frame = Frame::new(room, &report.curve.points);
    if frame.points.is_empty() {
        return html! {};
    }
    let class = if room == Room::Wide { "curve wide" } else { "curve narrow" };
    html! {
        svg class=(class) viewBox=(format!("0 0 {} {HEIGHT}", frame.width)) role="img" aria-label=(words.say("report-curve-label", &[])) {
            (hatching(&frame))
            (bands(report, &frame, words))
            (grid(&frame, words))
            @for window in &report.windows { (hatched(window, &frame, words)) }
            @for flag in &report.curve.flags { (flagged(*flag, &frame, words)) }
            (red_flags(report, &frame, words))
            (line(&frame, "trust", |point| point.trust.value()))
            (line(&frame, "arousal", |point| point.arousal.value()))
            (targets(report, &frame, words))
            (ends(&frame, words))
        }
    }
}

/// The pattern of the windows, named apart for each drawing of the page.
fn hatching(frame: &Frame<'_>) -> Markup {
    html! {
        defs {
            pattern id=(pattern(frame)) width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)" {
                line class="hatch" x1="0" y1="0" x2="0" y2="8" {}
            }
        }
    }
}

fn pattern(frame: &Frame<'_>) -> &'static str {
    if frame.room == Room::Wide { "hatch-wide" } else { "hatch-narrow" }
}

fn bands(report: &AttemptReport, frame: &Frame<'_>, words: &dyn Words) -> Markup {
    html! {
        @for band in &report.curve.bands {
            @let (from, to) = (frame.turn(band.from), frame.turn(band.to));
            @let name = words.say_for("stage", band.stage.key(), &[]);
            rect class=(stage_class(band.stage)) x=(from) y=(TOP) width=((to - from).max(1)) height=(BOTTOM - TOP) {
                title { (name) }
            }
            @if to - from > LETTER * i64::try_from(name.chars().count()).unwrap_or(0) {
                text class="band" x=(i64::midpoint(from, to)) y=(TOP - 10) text-anchor="middle" { (name) }
            }
        }
    }
}

const fn stage_class(stage: Stage) -> &'static str {
    match stage {
        Stage::Dialysis => "venting",
        Stage::SkinGraft => "disarming",
        Stage::Connection => "connected",
    }
}

fn grid(frame: &Frame<'_>, words: &dyn Words) -> Markup {
    html! {
        @for level in [0, 25, 50, 75, 100] {
            @let y = Frame::level(level);
            line class="grid" x1=(frame.left) x2=(frame.right) y1=(y) y2=(y) {}
            text class="tick" x=(frame.left - 6) y=(y + 4) text-anchor="end" { (level) }
        }
        @for (index, point) in frame.points.iter().enumerate().step_by(frame.step()) {
            text class="tick" x=(frame.at(index)) y=(BOTTOM + 18) text-anchor="middle" { (point.turn) }
        }
        text class="tick" x=(i64::midpoint(frame.left, frame.right)) y=(BOTTOM + 50) text-anchor="middle" {
            (words.say("report-curve-axis", &[]))
        }
    }
}

fn hatched(window: &Window, frame: &Frame<'_>, words: &dyn Words) -> Markup {
    let opened = frame.turn(window.opened);
    let closed = window.closed.map_or(frame.right, |turn| frame.turn(turn));
    // A window that opened in the last turn is still to be seen.
    let from = opened.min(closed - 8);
    let label = words.say("report-curve-window", &[]);
    html! {
        g {
            rect x=(from) y=(TOP) width=(closed - from) height=(BOTTOM - TOP) fill=(format!("url(#{})", pattern(frame))) {
                title { (label) }
            }
            line class="window" x1=(from) x2=(from) y1=(TOP) y2=(BOTTOM) {}
            @if window.closed.is_some() {
                line class="window" x1=(closed) x2=(closed) y1=(TOP) y2=(BOTTOM) {}
            }
        }
    }
}

fn line(frame: &Frame<'_>, class: &str, level: fn(&Point) -> i64) -> Markup {
    let at = |(index, point): (usize, &Point)| (frame.at(index), Frame::level(level(point)));
    let path = frame.points.iter().enumerate().map(at).fold(String::new(), |mut path, (x, y)| {
        // Writing into a string cannot fail.
        let _ = write!(path, "{}{x} {y}", if path.is_empty() { "M" } else { " L" });
        path
    });
    html! {
        path class=(format!("line {class}")) d=(path) {}
        @if frame.points.len() <= MARKED {
            @for (x, y) in frame.points.iter().enumerate().map(at) { (marker(class, x, y)) }
        }
    }
}

/// A disc for arousal and a square for trust, so that the lines differ without their colours.
pub(super) fn marker(class: &str, x: i64, y: i64) -> Markup {
    html! {
        @if class == "arousal" {
            circle class="dot arousal" cx=(x) cy=(y) r="4" {}
        } @else {
            rect class="dot trust" x=(x - 4) y=(y - 4) width="8" height="8" {}
        }
    }
}

/// A triangle under the number of each turn with a red flag, where no line can cover it.
fn red_flags(report: &AttemptReport, frame: &Frame<'_>, words: &dyn Words) -> Markup {
    html! {
        @for (turn, names) in flagged_turns(report, words) {
            @let x = frame.turn(turn);
            path class="red-flag" d=(format!("M{} {} l5 -10 l5 10 z", x - 5, BOTTOM + 35)) { title { (names) } }
        }
    }
}

/// The turns with red flags, each with their names.
fn flagged_turns(report: &AttemptReport, words: &dyn Words) -> Vec<(u32, String)> {
    let names = |turn: &crate::report::Turn| {
        let names: Vec<_> = turn
            .replies()
            .flat_map(|reply| &reply.red_flags)
            .map(|raised| words.say_for("flag", raised.flag.key(), &[]))
            .collect();
        (!names.is_empty()).then(|| (turn.turn, names.join(", ")))
    };
    report.transcript.iter().filter_map(names).collect()
}

/// A turn that stands out: a pole with a pennant where the contact came to its end, a sign at the top elsewhere.
fn flagged(flag: Flag, frame: &Frame<'_>, words: &dyn Words) -> Markup {
    let x = frame.turn(flag.turn);
    let name = telling::flag(flag.kind, words);
    if !flag.kind.is_the_end() {
        return html! {
            g {
                line class="window" x1=(x) x2=(x) y1=(TOP) y2=(BOTTOM) {}
                (sign(flag.kind, x, TOP + 10))
                title { (name) }
            }
        };
    }
    // Filled where the case was handed on, open where it simply ended.
    let class = if flag.kind == FlagKind::Escalated { "pennant filled" } else { "pennant" };
    // The pennant flies to the side on which there is room.
    let side = if x > i64::midpoint(frame.left, frame.right) { -1 } else { 1 };
    let anchor = if side < 0 { "end" } else { "start" };
    html! {
        g {
            line class="pole" x1=(x) x2=(x) y1=(MAST) y2=(BOTTOM) {}
            path class=(class) d=(format!("M{x} {MAST} l{} 7 l{} 7 z", 16 * side, -16 * side)) { title { (name) } }
            text class="flag" x=(x + 20 * side) y=(MAST + 12) text-anchor=(anchor) { (name) }
        }
    }
}

/// A clock for a deadline that passed, a lock for going private.
pub(super) fn sign(kind: FlagKind, x: i64, y: i64) -> Markup {
    html! {
        @if kind == FlagKind::DeadlineMissed {
            circle class="curve-sign" cx=(x) cy=(y) r="6" {}
            path class="curve-sign" d=(format!("M{x} {} V{y} H{}", y - 4, x + 3)) {}
        } @else {
            rect class="curve-sign" x=(x - 5) y=(y - 1) width="10" height="7" {}
            path class="curve-sign" d=(format!("M{} {} v-2 a3 3 0 0 1 6 0 v2", x - 3, y - 1)) {}
        }
    }
}

/// Invisible columns that show a turn's figures under the pointer and lead to it.
fn targets(report: &AttemptReport, frame: &Frame<'_>, words: &dyn Words) -> Markup {
    let half = (frame.at(1) - frame.left).max(2) / 2;
    html! {
        @for (index, point) in frame.points.iter().enumerate() {
            (turn_link(point.turn, html! {
                rect class="target" x=(frame.at(index) - half) y=(TOP) width=(half * 2) height=(BOTTOM - TOP) {
                    title { (telling::reading(report, point, words)) }
                }
            }))
        }
    }
}

/// The names and last values at the right end of the lines, where there is room for them.
fn ends(frame: &Frame<'_>, words: &dyn Words) -> Markup {
    let Some(last) = frame.points.last().filter(|_| frame.room == Room::Wide) else { return html! {} };
    let (arousal, trust) = (last.arousal.value(), last.trust.value());
    // Lines that end close to each other get their labels moved apart, the upper one up.
    let apart = ((20 - (Frame::level(arousal) - Frame::level(trust)).abs()).max(0) + 1) / 2;
    let up = if arousal >= trust { -apart } else { apart };
    html! {
        text class="end arousal" x=(frame.right + 12) y=(Frame::level(arousal) + 4 + up) {
            (words.say("mood-arousal", &[])) (PreEscaped("&#160;")) (arousal)
        }
        text class="end trust" x=(frame.right + 12) y=(Frame::level(trust) + 4 - up) {
            (words.say("mood-trust", &[])) (PreEscaped("&#160;")) (trust)
        }
    }
}
