//! What a scenario is worth, found by playing it: simulated trainees through the real engine, and what they show.
//!
//! A [`Trainee`] is a small policy over what a trainee can see and do; a [`Contact`] is what came of one play; a
//! [`Balance`] sums up thousands of them for each [`Kind`]. What a conversation can come to at all is [explored](explore());
//! [`check`] says what is wrong with it. All of it follows from the scenario and the seed alone.

mod balance;
pub mod check;
mod contact;
mod distribution;
mod explore;
mod fate;
mod habit;
mod handing_on;
mod imbalance;
mod kind;
mod lookup;
mod memory;
mod practice_plan;
mod repertoire;
mod replying;
mod share;
mod trainee;

pub use balance::{Balance, KindBalance, Sort, balance};
pub use contact::{Contact, play};
pub use distribution::Distribution;
pub use explore::{Bound, Explored, Play, explore};
pub use fate::Fate;
pub use habit::KnownHabit;
pub use handing_on::HandingOn;
pub use imbalance::Imbalance;
pub use kind::Kind;
pub use memory::Memory;
pub use practice_plan::{Planned, PracticePlan};
pub use repertoire::Repertoire;
pub use replying::Replying;
pub use share::Share;
pub use trainee::{Manners, Trainee};
