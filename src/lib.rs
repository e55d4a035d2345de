//! Evenkeel: practise de-escalation with a scripted angry customer.
//!
//! This is the story of the house, in reading order; each room may use the rooms before it and never one after it.
//!
//! **The ground.** Everything is said with the nouns of [`vocabulary`]: technique, stage, mark, mood, lane. A problem
//! has one shape, [`diagnostic`]. What a person reads is spoken by [`words`], by key, in their language. A trainer writes
//! down what is to be recognised in a reply as a [`phrase`]. What can be learned before a contact stands in the [`lessons`].
//!
//! **The line.** A trainer writes a [`scenario`]: who calls, what they say, what can be answered and where it leads.
//! [`scoring`] marks a reply somebody wrote and quotes the words that earned or cost the marks. The [`customer`] is
//! moved by the marks: arousal and trust, and from these the stage. [`escalation`] knows when handing the case on is right
//! and judges the decision. A [`session`] puts these together: an action of the trainee goes in, events come out, and
//! stored events are all there is to know about an attempt. A [`report`] is made from events alone, and a
//! [`shift`] brings several contacts in one sitting. [`analysis`] lets simulated
//! trainees play a scenario through the same engine and says what they show about it; [`export`] turns a report into
//! a page, data or a table. [`authoring`] is how a scenario is written: a text, and edits that change the fewest bytes of it.
//!
//! Up to here nothing reads a file, a clock or the system's randomness: the same scenario, seed and actions give the same
//! events on every machine.
//!
//! **Around it.** [`store`] keeps attempts, scenarios and settings on disk. [`app`] runs an attempt so that every action is
//! on disk before anybody sees what follows, and executes the commands of a window. `cli` and `ui` are two ways in that do not know each other.
//!
//! `docs/ARCHITECTURE.md` says the same as a list of what never happens; `tests/house.rs` holds it.

pub mod diagnostic;
pub mod vocabulary;
pub mod words;

pub mod lessons;

pub mod phrase;

pub mod scenario;

pub mod scoring;

pub mod customer;
pub mod escalation;
pub mod session;

pub mod report;

pub mod analysis;

pub mod shift;

pub mod export;

pub mod authoring;

pub mod store;

pub mod app;

pub mod cli;

#[cfg(feature = "gui")]
pub mod ui;
