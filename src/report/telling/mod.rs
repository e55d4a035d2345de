//! The report in sentences: what it found, said to the person who played it, through a locale.
//!
//! Faults are told as what they did to the customer, never as what the person is.

mod cause;
mod figures;
mod lists;
mod notice;
mod right;
mod subject;
mod summary;
mod verdict;

pub use cause::{cause, effect};
pub use figures::{clock, mark_name, signed, slope};
pub use lists::{and_list, or_list};
pub use notice::{line_note, notice};
pub use right::right;
pub use summary::summary;
pub use verdict::verdict;
