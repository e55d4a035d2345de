//! The plain sentences of a report on many attempts, and its numbers as people read them.

use super::{CohortReport, Habit, LogRank};
use crate::report::telling as figures;
use crate::words::Words;

/// The headline: the habit that explains most.
#[must_use]
pub fn reading(report: &CohortReport, words: &dyn Words) -> String {
    habit(report, report.reading.habit, words)
}

/// When they handed on, in a sentence: in time, too late, not at all, and without a reason.
#[must_use]
pub fn when(report: &CohortReport, words: &dyn Words) -> String {
    let (hits, in_time) = (&report.detection.hits, report.escalations.recall.count);
    words.say(
        "cohort-when",
        &[
            ("called", hits.of.into()),
            ("intime", in_time.into()),
            ("late", hits.count.saturating_sub(in_time).into()),
            ("missed", hits.of.saturating_sub(hits.count).into()),
            ("alarms", report.detection.false_alarms.count.into()),
        ],
    )
}

/// A habit in a sentence.
#[must_use]
pub fn habit(report: &CohortReport, habit: Habit, words: &dyn Words) -> String {
    let late = report.reading.turns_late.unwrap_or(0.0).round() as i64;
    let (hits, alarms) = (&report.detection.hits, &report.detection.false_alarms);
    let points = |mean: Option<f64>| mean.unwrap_or(0.0).round() as i64;
    words.say_for(
        "cohort-habit",
        habit.key(),
        &[
            ("late", late.into()),
            ("missing", report.reading.missing.into()),
            ("handed", hits.count.into()),
            ("called", hits.of.into()),
            ("alarms", alarms.count.into()),
            ("quiet", alarms.of.into()),
            ("first", points(report.progress.first.mean).into()),
            ("latest", points(report.progress.latest.mean).into()),
        ],
    )
}

/// A share in whole percent: `37 %`, or a dash of nothing.
#[must_use]
pub fn percent(share: Option<f64>, words: &dyn Words) -> String {
    match share {
        Some(share) => words.say("cohort-percent", &[("percent", ((share * 100.0).round() as i64).into())]),
        None => words.say("cohort-nothing", &[]),
    }
}

/// A number with so many decimals, in the way of the language; a dash of nothing.
#[must_use]
pub fn number(value: Option<f64>, decimals: usize, words: &dyn Words) -> String {
    let Some(value) = value.filter(|value| value.is_finite()) else {
        return words.say("cohort-nothing", &[]);
    };
    let written = format!("{:.decimals$}", value.abs());
    let zero = written.chars().all(|c| matches!(c, '0' | '.'));
    let sign = if value < 0.0 && !zero { "\u{2212}" } else { "" };
    let Some((whole, rest)) = written.split_once('.') else { return format!("{sign}{written}") };
    let signed = format!("{sign}{whole}");
    words.say("cohort-decimal", &[("whole", (&signed).into()), ("rest", rest.into())])
}

/// Seconds as `m:ss`, from an hour on `h:mm:ss`.
#[must_use]
pub fn clock(seconds: Option<f64>, words: &dyn Words) -> String {
    let Some(seconds) = seconds.filter(|seconds| seconds.is_finite() && *seconds >= 0.0) else {
        return words.say("cohort-nothing", &[]);
    };
    figures::clock((seconds.round() as u64).saturating_mul(1000))
}

/// Whether two groups hand on at different times, with the test that says so; from too few escalations it says nothing.
#[must_use]
pub fn log_rank(test: Option<&LogRank>, words: &dyn Words) -> String {
    let Some(test) = test.filter(|test| test.enough) else { return words.say("cohort-log-rank-few", &[]) };
    let chi = number(Some(test.chi_square), 2, words);
    let p = match test.p {
        p if p < 0.001 => format!("< {}", number(Some(0.001), 3, words)),
        p => format!("= {}", number(Some(p), 3, words)),
    };
    let gaps = [("chi", (&chi).into()), ("p", (&p).into())];
    match test.p < 0.05 {
        true => words.say("cohort-log-rank", &gaps),
        false => words.say("cohort-log-rank-same", &gaps),
    }
}
