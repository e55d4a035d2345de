//! The look of the window in one place: type, space, colour and motion, in light and in dark.
//!
//! [`install`] once when the window opens, [`apply`] whenever the person changes a setting, and then
//! every widget reads [`of`] (colours), [`Type`] (fonts) and [`space`] (distances). No other file
//! names a colour or a font.

pub mod contrast;
mod fonts;
pub mod palette;
pub mod space;
mod style;
mod type_scale;

pub use palette::Palette;
pub use type_scale::{
    Type, Weight, body, figure, layout, layout_elided, layout_line, layout_rows, second, section, small,
    strong, tabular, title,
};

use egui::{Context, Theme, ThemePreference, Ui};

/// What a person can change about the look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Appearance {
    /// Light, dark, or as the system has it.
    pub preference: ThemePreference,
    /// Multiplies every text size; kept within [`Appearance::TEXT_FACTOR`].
    pub text_factor: f32,
    /// No movement at all: states change at once.
    pub reduced_motion: bool,
}

impl Appearance {
    /// The smallest and the largest text factor the layouts are made for.
    pub const TEXT_FACTOR: std::ops::RangeInclusive<f32> = 0.9..=1.5;
}

impl Default for Appearance {
    fn default() -> Self {
        Self { preference: ThemePreference::System, text_factor: 1.0, reduced_motion: false }
    }
}

/// Loads the fonts and applies `appearance`. Fonts take effect in the frame after the call.
pub fn install(ctx: &Context, appearance: Appearance) {
    ctx.set_fonts(fonts::definitions());
    apply(ctx, appearance);
}

/// Sets both styles (light and dark) and which of them is used.
pub fn apply(ctx: &Context, appearance: Appearance) {
    for theme in [Theme::Light, Theme::Dark] {
        ctx.set_style_of(theme, style::of(theme, appearance));
    }
    ctx.options_mut(|options| options.theme_preference = appearance.preference);
}

/// The colours in use, without a copy and without a lock.
#[must_use]
pub fn of(ui: &Ui) -> &'static Palette {
    Palette::of(ui.visuals().dark_mode)
}

/// Seconds a change of state takes; 0 when less motion is asked for.
#[must_use]
pub fn motion(ui: &Ui) -> f32 {
    ui.style().animation_time
}
