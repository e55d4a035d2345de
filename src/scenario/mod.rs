//! Scenario files: the model, reading with every problem reported, bringing older formats up to today's, and checks.

mod check;
mod codes;
pub mod decode;
mod migrate;
mod model;
mod read;
mod source;
pub mod syntax;

#[cfg(test)]
pub(crate) use check::references;
pub use check::{At, each_condition};
pub use codes::codes;
pub use migrate::FORMAT;
pub use model::*;
pub use read::{Reading, hash, notation, read, sketch};
pub use source::{LARGEST, text as text_of};
