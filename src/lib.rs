//! Evenkeel: practise de-escalation with a scripted angry customer.

pub mod diagnostic;
pub mod vocabulary;
pub mod scoring {
    //! Reply in, marks with quotes out.
    mod evidence;
    pub use evidence::{Coaching, Evidence, Flagged, Scored};
}
#[cfg(feature = "gui")]
pub mod ui;
