//! The languages Evenkeel speaks.

use serde::{Deserialize, Serialize};

/// A language of the interface, of scenarios and of the written-reply scorer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// English.
    #[default]
    En,
    /// Portuguese.
    Pt,
    /// Spanish.
    Es,
    /// Italian.
    It,
    /// Latvian.
    Lv,
}

super::keyed!(Language { En = "en", Pt = "pt", Es = "es", It = "it", Lv = "lv" });
