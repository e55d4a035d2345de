//! Scenario files: the model, reading with every problem reported, and checks.

mod model;

pub use model::*;
