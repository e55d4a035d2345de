//! Five sizes of Inter and the few ways text is set in them.

use super::fonts::FAMILIES;
use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{Align, Color32, FontId, Galley, RichText, Style, TextStyle, Ui};
use std::sync::Arc;

/// A step of the type scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    /// 13: labels, captions, the text under an icon.
    Small,
    /// 15: everything that is read.
    Body,
    /// 18: the heading of a part.
    Section,
    /// 24: the heading of a screen.
    Title,
    /// 34: one number or name that stands alone.
    Figure,
}

/// How heavy the letters are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// Running text.
    Regular,
    /// Headings and buttons.
    SemiBold,
    /// Emphasis and figures.
    Bold,
}

impl Type {
    /// The size in points before the text factor.
    #[must_use]
    pub const fn points(self) -> f32 {
        match self {
            Type::Small => 13.0,
            Type::Body => 15.0,
            Type::Section => 18.0,
            Type::Title => 24.0,
            Type::Figure => 34.0,
        }
    }

    /// The weight this size has unless something else is asked for.
    #[must_use]
    pub const fn weight(self) -> Weight {
        match self {
            Type::Small | Type::Body => Weight::Regular,
            Type::Section | Type::Title => Weight::SemiBold,
            Type::Figure => Weight::Bold,
        }
    }

    /// The font at the person's text size.
    #[must_use]
    pub fn font(self, ui: &Ui, weight: Weight) -> FontId {
        font(self.points() * text_factor(ui.style()), weight)
    }

    /// From one baseline to the next, in whole points. Headings stand alone or in two lines, so they are set tighter.
    #[must_use]
    pub fn line_height(self, ui: &Ui) -> f32 {
        let leading = match self {
            Type::Small | Type::Body | Type::Section => 1.4,
            Type::Title => 1.25,
            Type::Figure => 1.2,
        };
        (self.points() * text_factor(ui.style()) * leading).round()
    }

    fn rich(self, ui: &Ui, words: impl Into<String>, weight: Weight) -> RichText {
        RichText::new(words).font(self.font(ui, weight)).line_height(Some(self.line_height(ui)))
    }
}

pub(super) fn font(size: f32, weight: Weight) -> FontId {
    FontId::new(size, FAMILIES[weight as usize].clone())
}

/// The text factor is kept where egui looks for sizes anyway, so that it cannot disagree with them.
fn text_factor(style: &Style) -> f32 {
    style.text_styles.get(&TextStyle::Body).map_or(1.0, |body| body.size / Type::Body.points())
}

/// 13 points, second ink: labels and captions.
pub fn small(ui: &Ui, words: impl Into<String>) -> RichText {
    Type::Small.rich(ui, words, Weight::Regular).color(super::of(ui).ink_second)
}

/// 15 points: everything that is read.
pub fn body(ui: &Ui, words: impl Into<String>) -> RichText {
    Type::Body.rich(ui, words, Weight::Regular).color(super::of(ui).ink)
}

/// 15 points, second ink: what may be skipped.
pub fn second(ui: &Ui, words: impl Into<String>) -> RichText {
    Type::Body.rich(ui, words, Weight::Regular).color(super::of(ui).ink_second)
}

/// 15 points, bold.
pub fn strong(ui: &Ui, words: impl Into<String>) -> RichText {
    Type::Body.rich(ui, words, Weight::Bold).color(super::of(ui).ink)
}

/// 18 points: the heading of a part.
pub fn section(ui: &Ui, words: impl Into<String>) -> RichText {
    Type::Section.rich(ui, words, Type::Section.weight()).color(super::of(ui).ink)
}

/// 24 points: the heading of a screen.
pub fn title(ui: &Ui, words: impl Into<String>) -> RichText {
    Type::Title.rich(ui, words, Type::Title.weight()).color(super::of(ui).ink)
}

/// 34 points: one number or name that stands alone.
pub fn figure(ui: &Ui, words: impl Into<String>) -> RichText {
    Type::Figure.rich(ui, words, Type::Figure.weight()).color(super::of(ui).ink)
}

/// Text laid out for painting, wrapped at `width`, never cut. egui keeps the result while it is asked for every frame.
pub fn layout(ui: &Ui, words: &str, size: Type, weight: Weight, color: Color32, width: f32) -> Arc<Galley> {
    let mut job = LayoutJob::single_section(words.to_owned(), format(ui, size, weight, color));
    job.wrap = TextWrapping { max_width: width, ..Default::default() };
    ui.painter().layout_job(job)
}

/// Text laid out for painting in so many lines at most, ending in dots where it has no room.
pub fn layout_rows(
    ui: &Ui,
    words: &str,
    size: Type,
    weight: Weight,
    color: Color32,
    width: f32,
    rows: usize,
) -> Arc<Galley> {
    let mut job = LayoutJob::single_section(words.to_owned(), format(ui, size, weight, color));
    job.wrap = TextWrapping { max_width: width, max_rows: rows, ..Default::default() };
    ui.painter().layout_job(job)
}

/// One line of text laid out for painting.
pub fn layout_line(ui: &Ui, words: &str, size: Type, weight: Weight, color: Color32) -> Arc<Galley> {
    layout(ui, words, size, weight, color, f32::INFINITY)
}

/// One line laid out for painting that ends in dots where it has no room; the caller says it whole elsewhere.
pub fn layout_elided(
    ui: &Ui,
    words: &str,
    size: Type,
    weight: Weight,
    color: Color32,
    width: f32,
) -> Arc<Galley> {
    let mut job = LayoutJob::single_section(words.to_owned(), format(ui, size, weight, color));
    job.wrap = TextWrapping::truncate_at_width(width);
    ui.painter().layout_job(job)
}

/// One line in which every digit takes the width of the widest, so that a number does not shift when it changes.
/// Inter's own tabular digits are a font feature, which egui does not switch on.
pub fn tabular(ui: &Ui, words: &str, size: Type, weight: Weight, color: Color32) -> Arc<Galley> {
    let format = format(ui, size, weight, color);
    let font = format.font_id.clone();
    let mut job = LayoutJob::default();
    ui.painter().fonts_mut(|fonts| {
        let slot = ('0'..='9').map(|digit| fonts.glyph_width(&font, digit)).fold(0.0, f32::max);
        let mut owed = 0.0;
        for (start, character) in words.char_indices() {
            let slack =
                if character.is_ascii_digit() { slot - fonts.glyph_width(&font, character) } else { 0.0 };
            let text = &words[start..start + character.len_utf8()];
            job.append(text, owed + slack / 2.0, format.clone());
            owed = slack / 2.0;
        }
    });
    job.wrap.max_width = f32::INFINITY;
    ui.painter().layout_job(job)
}

fn format(ui: &Ui, size: Type, weight: Weight, color: Color32) -> TextFormat {
    TextFormat {
        font_id: size.font(ui, weight),
        line_height: Some(size.line_height(ui)),
        color,
        valign: Align::Center,
        ..Default::default()
    }
}
