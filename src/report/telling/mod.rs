//! The report in sentences: what it found, said to the person who played it, through a locale.
//!
//! Faults are told as what they did to the customer, never as what the person is.

mod aside;
mod beside;
mod cause;
mod counted;
mod decisive;
mod figures;
mod lists;
mod notice;
mod opinion;
mod reading;
mod remark;
mod right;
mod subject;
mod summary;
mod verdict;

pub use beside::beside;
pub use cause::{cause, effect};
pub use counted::counted;
pub use decisive::decisive;
pub use figures::{clock, duration, mark_name, signed, slope};
pub use lists::{and_list, or_list};
pub use notice::{line_note, notice};
pub use opinion::{because, ease};
pub use reading::{flag, reading};
pub use remark::{Given, remarks};
pub use right::right;
pub use summary::{means, summary};
pub use verdict::verdict;
