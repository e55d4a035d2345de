//! A session turns the trainee's actions into events.

mod action;
mod event;

pub use action::{Action, Handover, Setup, Timed};
pub use event::*;
