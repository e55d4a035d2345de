//! Time to escalation: the Kaplan–Meier estimate of how many still hold the case.

use super::{Histogram, normal};
use serde::{Deserialize, Serialize};

/// The fewest attempts from which the curve is worth a sentence.
pub const MINIMUM: u64 = 10;

/// The share of attempts in which the case has not been handed on yet, over time. An attempt that ended without an
/// escalation is censored at its end: it tells that the case was held until then, and nothing of later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Survival {
    /// How many attempts.
    pub attempts: u64,
    /// In how many of them the trainee handed on.
    pub events: u64,
    /// Every time at which an attempt was handed on or ended.
    pub steps: Vec<Step>,
    /// The first time at which at most half still hold the case; `None` when it never comes to that.
    pub median: Option<i64>,
    /// The lower end of its 95 % interval: the first time the lower band is at most a half.
    pub median_low: Option<i64>,
    /// The upper end; `None` when the upper band stays above a half.
    pub median_high: Option<i64>,
    /// Whether there are at least `MINIMUM` attempts.
    pub enough: bool,
}

/// The curve at one time.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Step {
    /// The time, in turns or seconds.
    pub at: i64,
    /// How many attempts had come so far.
    pub at_risk: u64,
    /// How many of them were handed on then.
    pub events: u64,
    /// How many ended then without.
    pub censored: u64,
    /// The share that still holds the case after it, 0 to 1.
    pub survival: f64,
    /// The lower end of the 95 % band; `None` where the curve has come to 0.
    pub low: Option<f64>,
    /// The upper end.
    pub high: Option<f64>,
}

impl Survival {
    /// The curve of these times: those of escalations, and those of contacts that ended without.
    ///
    /// The band is Greenwood's variance on the log(−log) scale (Kalbfleisch and Prentice), which keeps it within 0 and 1.
    #[must_use]
    pub fn new(events: &Histogram, censored: &Histogram) -> Self {
        let attempts = events.total() + censored.total();
        let mut curve =
            Self { attempts, events: events.total(), enough: attempts >= MINIMUM, ..Self::default() };
        let (mut at_risk, mut survival, mut greenwood) = (attempts, 1.0, 0.0);
        for (at, events, censored) in times(events, censored) {
            let (n, d) = (at_risk as f64, events as f64);
            survival *= 1.0 - d / n;
            // The last of all are handed on: the curve is at 0, and there is nothing left to vary.
            greenwood += if events < at_risk { d / (n * (n - d)) } else { 0.0 };
            let (low, high) = if events == at_risk { (None, None) } else { band(survival, greenwood) };
            curve.steps.push(Step { at, at_risk, events, censored, survival, low, high });
            at_risk -= events + censored;
        }
        // What is a half in whole numbers may be a hair above it after many factors.
        let half = |share: f64| share <= 0.5 + 1e-12;
        let first = |holds: &dyn Fn(&Step) -> bool| curve.steps.iter().find(|s| holds(s)).map(|s| s.at);
        curve.median = first(&|step| half(step.survival));
        curve.median_low = first(&|step| half(step.low.unwrap_or(step.survival)));
        curve.median_high = first(&|step| step.high.is_some_and(half));
        curve
    }

    /// The share that still holds the case at this time.
    #[must_use]
    pub fn at(&self, time: i64) -> f64 {
        let passed = self.steps.partition_point(|step| step.at <= time);
        passed.checked_sub(1).map_or(1.0, |last| self.steps[last].survival)
    }

    /// How many attempts had come so far at this time.
    #[must_use]
    pub fn at_risk(&self, time: i64) -> u64 {
        let next = self.steps.partition_point(|step| step.at < time);
        self.steps.get(next).map_or(0, |step| step.at_risk)
    }
}

/// Every time with its events and its censored ones, in order.
pub(super) fn times<'a>(
    events: &'a Histogram,
    censored: &'a Histogram,
) -> impl Iterator<Item = (i64, u64, u64)> + 'a {
    let (mut events, mut censored) = (events.iter().peekable(), censored.iter().peekable());
    std::iter::from_fn(move || {
        let at = match (events.peek(), censored.peek()) {
            (Some(&(event, _)), Some(&(end, _))) => event.min(end),
            (Some(&(at, _)), None) | (None, Some(&(at, _))) => at,
            (None, None) => return None,
        };
        let here = |next: Option<(i64, u64)>| next.map_or(0, |(_, count)| count);
        Some((at, here(events.next_if(|e| e.0 == at)), here(censored.next_if(|c| c.0 == at))))
    })
}

fn band(survival: f64, greenwood: f64) -> (Option<f64>, Option<f64>) {
    if survival >= 1.0 {
        return (Some(1.0), Some(1.0));
    }
    let log = survival.ln();
    let reach = normal::reach() * greenwood.sqrt() / log.abs();
    let middle = (-log).ln();
    let end = |sign: f64| Some((-(middle + sign * reach).exp()).exp());
    (end(1.0), end(-1.0))
}
