//! The report on an attempt: what it says about sixteen attempts, and what may never happen to it.

mod cases;
mod csv;
mod figures;
mod html;
mod json;
mod played;
mod sentences;
mod tape;
mod xlsx;

use evenkeel::export::About;
use evenkeel::report::Overrule;
use evenkeel::vocabulary::{Mark, Technique};

/// Where the reports of these tests say they come from.
fn about() -> About {
    About {
        attempt: "0198c2f1-5d1e-7a40-9c77-3c1de0a3b5f2".to_owned(),
        trainee: Some("Rui".to_owned()),
        scenario_hash: "9f3a0c1be28d5a6e4f7712c0a8d4e9b35f60c2d18e7a4b93".to_owned(),
        started: "2025-03-14T16:20:00Z".to_owned(),
        played: "2025-03-14 16:20".to_owned(),
        made: "2025-03-15 09:05".to_owned(),
    }
}

/// A trainer says that the empathy of this turn's reply was another one.
fn overrule(turn: u32, technique: Technique, mark: i64) -> Overrule {
    Overrule {
        turn,
        technique,
        mark: Mark::new(mark).expect("a mark"),
        reason: "In this voice it was sarcasm.".to_owned(),
        by: "Ana".to_owned(),
    }
}
