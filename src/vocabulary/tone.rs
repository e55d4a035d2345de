//! The tone of voice chosen with a reply.

use serde::{Deserialize, Serialize};

/// How a reply is said where the customer hears a voice. It counts for composure and can contradict the words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    /// Level and unhurried.
    #[default]
    Calm,
    /// Friendly.
    Warm,
    /// Clear, setting a limit.
    Firm,
    /// Wanting it over.
    Hurried,
    /// Cutting.
    Sharp,
}

super::keyed!(Tone { Calm = "calm", Warm = "warm", Firm = "firm", Hurried = "hurried", Sharp = "sharp" });
