//! The look the settings ask for.

use super::theme::Appearance;
use crate::store::{Settings, Theme};
use egui::ThemePreference;

/// The settings in the theme's own terms.
pub(super) fn of(settings: &Settings) -> Appearance {
    Appearance {
        preference: match settings.theme {
            Theme::System => ThemePreference::System,
            Theme::Light => ThemePreference::Light,
            Theme::Dark => ThemePreference::Dark,
        },
        text_factor: settings.text_size as f32 / 100.0,
        reduced_motion: settings.reduced_motion,
    }
}
