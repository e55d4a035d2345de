//! Whether trainees can tell when a case is to be handed on: signal detection.

use super::{Figure, Share, Tally, normal};
use serde::{Deserialize, Serialize};

/// The fewest cases of each kind, with a cue and without, from which sensitivity is worth a sentence.
pub const MINIMUM: u64 = 10;

/// The answers to the two questions of an attempt, and what they say.
///
/// While no cue has appeared, handing on is a false alarm and holding a correct rejection; once a cue that requires
/// it has appeared, handing on is a hit, late or not, and ending without it a miss.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Detection {
    /// Handed on after a cue.
    pub hits: Share,
    /// Handed on without one.
    pub false_alarms: Share,
    /// d′ and c; `None` unless there are cases of both kinds.
    pub sensitivity: Option<Sensitivity>,
}

/// d′ and c, with the log-linear correction (Hautus 1995).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sensitivity {
    /// d′ = z(hit) − z(false alarm): 0 cannot tell; 1 can tell somewhat; 2 and more tells well.
    pub d: f64,
    /// The lower end of its 95 % interval.
    pub d_low: f64,
    /// The upper end.
    pub d_high: f64,
    /// c = −½ (z(hit) + z(false alarm)): below 0 too ready to hand on, above 0 too reluctant.
    pub c: f64,
    /// The lower end of its 95 % interval.
    pub c_low: f64,
    /// The upper end.
    pub c_high: f64,
    /// Whether there are at least `MINIMUM` cases of each kind.
    pub enough: bool,
}

impl Detection {
    pub(super) fn new(tally: &Tally) -> Self {
        let hits = Share::of_ones(tally.of(Figure::AfterCue));
        let false_alarms = Share::of_ones(tally.of(Figure::BeforeCue));
        Self { hits, false_alarms, sensitivity: Sensitivity::new(&hits, &false_alarms) }
    }
}

impl Sensitivity {
    /// d′ and c of these hits and false alarms, with the variance of Gourevitch and Galanter (1967).
    #[must_use]
    pub fn new(hits: &Share, false_alarms: &Share) -> Option<Self> {
        if hits.of == 0 || false_alarms.of == 0 {
            return None;
        }
        let (signals, noises) = (hits.of as f64, false_alarms.of as f64);
        // A half more in each cell: rates of 0 and 1 would have no z.
        let hit = (hits.count as f64 + 0.5) / (signals + 1.0);
        let alarm = (false_alarms.count as f64 + 0.5) / (noises + 1.0);
        let (z_hit, z_alarm) = (normal::quantile(hit), normal::quantile(alarm));
        let variance = |rate: f64, z: f64, n: f64| rate * (1.0 - rate) / (n * normal::density(z).powi(2));
        let error = (variance(hit, z_hit, signals) + variance(alarm, z_alarm, noises)).sqrt();
        let (d, c) = (z_hit - z_alarm, -f64::midpoint(z_hit, z_alarm));
        let reach = normal::reach() * error;
        Some(Self {
            d,
            d_low: d - reach,
            d_high: d + reach,
            c,
            c_low: c - reach / 2.0,
            c_high: c + reach / 2.0,
            enough: hits.of.min(false_alarms.of) >= MINIMUM,
        })
    }
}
