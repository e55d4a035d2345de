//! A turn of the curve in words.

use crate::report::{AttemptReport, FlagKind, Point};
use crate::words::Words;

/// "Turn 3: arousal 56, trust 42, Venting", with what else makes the turn stand out.
#[must_use]
pub fn reading(report: &AttemptReport, point: &Point, words: &dyn Words) -> String {
    let stage = words.say_for("stage", point.stage.key(), &[]);
    let figures = words.say(
        "report-curve-point",
        &[
            ("turn", point.turn.into()),
            ("arousal", point.arousal.value().into()),
            ("trust", point.trust.value().into()),
            ("stage", (&stage).into()),
        ],
    );
    let flags = report.curve.flags_of(point.turn).map(|kind| flag(kind, words));
    std::iter::once(figures).chain(flags).collect::<Vec<_>>().join(", ")
}

/// What makes a turn stand out, in two or three words.
#[must_use]
pub fn flag(kind: FlagKind, words: &dyn Words) -> String {
    words.say_for("curve-flag", kind.key(), &[])
}
