//! The look the settings ask for.

use super::theme::Appearance;
use crate::store::{self, Settings};
use egui::ThemePreference;

/// The settings in the theme's own terms.
pub(super) fn of(settings: &Settings) -> Appearance {
    Appearance {
        preference: match settings.appearance {
            store::Appearance::System => ThemePreference::System,
            store::Appearance::Light => ThemePreference::Light,
            store::Appearance::Dark => ThemePreference::Dark,
        },
        text_factor: settings.text_percent as f32 / 100.0,
        reduced_motion: settings.reduced_motion,
    }
}
