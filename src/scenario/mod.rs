//! Scenario files: the model, reading with every problem reported, and checks.

pub mod decode;
mod model;
mod read;
mod source;
pub mod syntax;

pub use model::*;
pub use read::{Reading, hash, read};
pub use source::LARGEST;
