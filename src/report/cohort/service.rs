//! What a contact centre counts: first contact resolution, response and resolution times, transfers, satisfaction.

use super::{Figure, Share, Spread, Tally};
use crate::vocabulary::Outcome;
use serde::{Deserialize, Serialize};

/// The figures of the service.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Service {
    /// What became of the customers, in the order of `Outcome::ALL`.
    pub outcomes: Vec<(Outcome, Share)>,
    /// First contact resolution: resolved whole, without handing on (FCR).
    pub first_contact_resolution: Share,
    /// Seconds to the first words of the trainee (FRT).
    pub first_response: Spread,
    /// Seconds to the end of a contact that resolved the case.
    pub resolution: Spread,
    /// Seconds with the wrap-up (AHT is their mean).
    pub handling: Spread,
    /// How often a customer was passed to somebody else.
    pub transfers: Spread,
    /// Satisfaction, 1 to 5 (CSAT).
    pub csat: Spread,
    /// Of the answers, 4 and 5.
    pub satisfied: Share,
    /// Would recommend: promoters (9, 10) less detractors (0 to 6), −100 to 100; `None` without an answer (NPS).
    pub net_promoters: Option<f64>,
    /// Red flags, for each attempt.
    pub red_flags: Spread,
    /// Replies that interrupted, for each attempt.
    pub interruptions: Spread,
}

impl Service {
    pub(super) fn new(tally: &Tally) -> Self {
        let attempts = tally.attempts();
        let outcome = |outcome| {
            let count = tally.of(Figure::Outcome).count(super::tally::place(Outcome::ALL, outcome));
            Share::new(count, attempts)
        };
        let spread = |figure| Spread::new(tally.of(figure));
        let (csat, nps) = (tally.of(Figure::Csat), tally.of(Figure::Nps));
        let (promoters, detractors) = (nps.total_of(|n| n >= 9), nps.total_of(|n| n <= 6));
        let answers = nps.total();
        Self {
            outcomes: Outcome::ALL.iter().map(|&which| (which, outcome(which))).collect(),
            first_contact_resolution: outcome(Outcome::Resolved),
            first_response: spread(Figure::FirstResponse),
            resolution: spread(Figure::Resolution),
            handling: spread(Figure::Handling),
            transfers: spread(Figure::Transfers),
            csat: Spread::new(csat),
            satisfied: Share::new(csat.total_of(|csat| csat >= 4), csat.total()),
            net_promoters: (answers > 0)
                .then(|| (promoters as f64 - detractors as f64) * 100.0 / answers as f64),
            red_flags: spread(Figure::RedFlags),
            interruptions: spread(Figure::Interruptions),
        }
    }
}
