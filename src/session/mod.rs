//! A session turns the trainee's actions into events.
//!
//! `decide` reads as the sentence *marks → mood → stage → answer → windows → verdict → events*;
//! [`State::apply`] is the only way anything changes; [`replay()`] and [`verify`] decide an attempt again.

mod action;
mod canned;
mod case;
mod chance;
mod decide;
mod edition;
mod event;
mod holds;
mod lines;
mod opening;
mod pending;
mod refusal;
mod replay;
mod said;
mod saying;
#[allow(clippy::module_inception, reason = "the room is named after the thing it is about")]
mod session;
mod spoken;
mod state;
mod turn;

pub use action::{Action, Handover, Setup, TWIN_NOTE, Timed, WrapUp};
pub use canned::slots;
pub use case::Case;
pub use chance::Chance;
pub use decide::{MAX_REPLY_CHARS, begin, decide};
pub use edition::{Edition, Telling};
pub use event::*;
pub use holds::{holds, way};
pub use lines::Lines;
pub use opening::Opening;
pub use pending::Pending;
pub use refusal::Refusal;
pub use replay::{Divergence, replay, verify};
pub use saying::{Key, Saying};
pub use session::Session;
pub use spoken::Spoken;
pub use state::State;

/// The version of the engine's rules, stored with every attempt; it changes when the same actions may give other events.
pub const ENGINE: &str = "13";
