//! The scenarios that come with the program, in the order in which a beginner should meet them.

/// Each scenario with the name it goes by in diagnostics.
pub(super) const SHIPPED: &[(&str, &str)] = &[];
