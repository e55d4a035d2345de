//! Reply in, marks with quotes out.
//!
//! A [`Rubric`] is a file a trainer can read: named cues with their phrases, what each adds to a technique, and what
//! it does to the customer. A [`Scorer`] is a rubric made ready. It adds up the cues of a [`Reply`] to a strength for
//! each technique, cuts the strength at the rubric's points into a mark, and hands back every word that counted.
//!
//! This room never learns: weights are whole hundredths in the rubric, fitted elsewhere (`examples/fit_rubric.rs`).

pub mod agreement;
mod clause;
mod coaching;
mod evidence;
mod labelled;
mod listener;
mod reply;
mod restated;
mod rubric;
mod scorer;
mod second_opinion;
mod structure;
mod tally;
mod terms;
mod turned_down;
pub mod wording;

pub use crate::phrase::ExtraCue;
pub use evidence::{Coaching, Evidence, Flagged, Scored, said_once};
pub use labelled::{LabelledGroup, LabelledReply};
pub use listener::{CueFind, Heard};
pub use reply::{Example, Reply};
pub use restated::Restated;
pub use rubric::{Added, Advice, Backing, Cue, Cuts, Moment, Overtone, Rubric, Scope, Tone, Weights};
pub use scorer::Scorer;
pub use second_opinion::{CODE as SECOND_OPINION, second_opinion};
pub use structure::Feature;
pub use turned_down::TurnedDown;

#[cfg(test)]
mod tests;
