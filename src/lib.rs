//! Evenkeel: practise de-escalation with a scripted angry customer.

pub mod diagnostic;
pub mod vocabulary;
pub mod words;

pub mod phrase;

pub mod scenario;

pub mod scoring {
    //! Reply in, marks with quotes out.
    mod evidence;
    pub use evidence::{Coaching, Evidence, Flagged, Scored};
}

pub mod customer;
pub mod escalation;
pub mod report;

pub mod export;
pub mod session;
