//! A change of one setting.

use super::{Key, Scope, Shortcut, Spec};
use crate::store::{Pace, Settings, Theme};
use crate::vocabulary::{Language, Mode};
use crate::words::key;

/// One setting with its new value.
#[derive(Clone, Debug, PartialEq)]
pub enum SettingChange {
    /// The language of the interface.
    Language(Language),
    /// Light, dark, or as the system has it.
    Theme(Theme),
    /// The size of all text, in percent.
    TextSize(u32),
    /// No movement.
    ReducedMotion(bool),
    /// How long the pauses are in which the customer speaks.
    Pace(Pace),
    /// Whether open mode shows arousal and trust.
    GaugesInOpenMode(bool),
    /// What the person is called in reports.
    Trainee(String),
    /// How to answer next time.
    Mode(Mode),
    /// The size of the window, in points.
    WindowSize(u32, u32),
}
