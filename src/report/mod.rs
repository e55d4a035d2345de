//! A report on one attempt, made from its stored events and nothing else.
//!
//! [`AttemptReport::new`] reads the tape of events and lays it out as plain data: [`transcript`](Turn),
//! [curve](Curve), [matrix](Matrix), [decision](Decision), what would have been [better](Better). Any tape will
//! do, also one that stops in the middle. The data say nothing in words; [`telling`] does, through a locale. Of many
//! attempts each is read for its [`AttemptFigures`], and a [`cohort`] is reported from their counts.
//!
#![doc = include_str!("schema.md")]

mod alternative;
mod attempt;
mod better;
pub mod cohort;
mod curve;
mod decision;
mod escalation;
mod figures;
pub mod items;
mod matrix;
mod moment;
mod overrule;
pub mod progress;
mod quote;
mod red_flags;
mod reply;
mod score_sheet;
pub mod telling;
mod totals;
mod transcript;
mod weights;
mod window;

pub use alternative::Alternative;
pub use attempt::{AttemptReport, Ending, SCHEMA};
pub use better::{Better, BetterTurn, Instead};
pub use curve::{Band, Curve, Flag, FlagKind, Point};
pub use decision::{Decision, Right};
pub use escalation::Escalation;
pub use figures::{Answers, AttemptFigures, HandedOn, MarkCounts, QuietTurn};
pub use matrix::{Cell, Matrix};
pub use moment::{Moment, What};
pub use overrule::{Marking, Overrule, Ruling};
pub use quote::{Quote, RedFlagQuote, Stretch};
pub use red_flags::FlagCount;
pub use reply::Reply;
pub use score_sheet::ScoreSheet;
pub use totals::Totals;
pub use transcript::Turn;
pub use window::Window;
