//! The report on many attempts: its statistics against published examples and other programs, the habits it names, what the
//! store counts, and what is exported.

mod export;
mod figures;
mod habits;
mod items;
mod made;
mod statistics;
mod store;

// Attempts of every kind, written down by hand for the report on one.
#[path = "../report/cases.rs"]
mod cases;
#[path = "../report/played.rs"]
mod played;
#[path = "../report/tape.rs"]
mod tape;
