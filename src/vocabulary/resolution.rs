//! How well an offer solves the case.

use serde::{Deserialize, Serialize};

/// Whether a resolution fits this case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fit {
    /// Not at all: it solves something else.
    None,
    /// Partly: better than nothing.
    Partly,
    /// Well: this is what the customer needs.
    Well,
}

super::keyed!(Fit { None = "none", Partly = "partly", Well = "well" });
