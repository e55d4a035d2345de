//! Words underlined because they earned or cost something: each technique has its own line, not only its own colour.

use crate::ui::theme;
use crate::vocabulary::Technique;
use egui::{Color32, Galley, Painter, Pos2, Rect, Shape, Stroke, Ui, pos2, vec2};
use std::ops::Range;

/// A stretch of words with what is to be said about it.
#[derive(Clone, Debug)]
pub struct Underline<'a> {
    /// Bytes of the text, on character boundaries.
    pub range: Range<usize>,
    /// The technique these words speak about.
    pub technique: Technique,
    /// They cost instead of earning: their ground is tinted as well.
    pub cost: bool,
    /// What these words do to the customer, shown when they are pointed at.
    pub note: &'a str,
}

/// Where an underlined stretch lies in a laid out text: one rectangle a row, relative to the text's corner.
pub(super) fn places<'g>(
    galley: &'g Galley,
    text: &str,
    range: &Range<usize>,
) -> impl Iterator<Item = Rect> + use<'g> {
    // Rows count characters. A range that does not fit the text marks nothing instead of stopping the window.
    let (start, end) = match (text.get(..range.start), text.get(..range.end)) {
        (Some(before), Some(through)) => (before.chars().count(), through.chars().count()),
        _ => (0, 0),
    };
    let mut row_start = 0;
    galley.rows.iter().filter_map(move |row| {
        let count = row.char_count_excluding_newline().0;
        let from = start.max(row_start).saturating_sub(row_start).min(count);
        let mut to = end.saturating_sub(row_start).min(count);
        // The space a line breaks at is no word.
        while to > from && row.glyphs[to - 1].chr.is_whitespace() {
            to -= 1;
        }
        row_start += row.char_count_including_newline().0;
        (from < to).then(|| {
            let left = row.pos.x + row.x_offset(from.into());
            let right = row.pos.x + row.x_offset(to.into());
            Rect::from_min_max(pos2(left, row.min_y()), pos2(right, row.max_y()))
        })
    })
}

/// Tints the ground of words that cost.
pub(super) fn paint_ground(ui: &Ui, rect: Rect) {
    ui.painter().rect_filled(rect.shrink2(vec2(-2.0, 2.0)), 3, theme::of(ui).warning_tint);
}

/// Draws the line of a technique under the words in `rect`: solid (composure), dashed (active listening), wavy (empathy),
/// double (resolution).
pub(super) fn paint_line(painter: &Painter, technique: Technique, rect: Rect, color: Color32) {
    let y = rect.bottom() - 2.0;
    let stroke = Stroke::new(2.0, color);
    let (left, right) = (rect.left(), rect.right());
    match technique {
        Technique::Composure => {
            painter.hline(left..=right, y, stroke);
        }
        Technique::ActiveListening => {
            painter.extend(Shape::dashed_line(&[pos2(left, y), pos2(right, y)], stroke, 5.0, 3.0));
        }
        Technique::Empathy => {
            painter.add(Shape::line(wave(left, right, y), Stroke::new(1.5, color)));
        }
        Technique::Resolution => {
            let thin = Stroke::new(1.0, color);
            painter.hline(left..=right, y - 1.5, thin);
            painter.hline(left..=right, y + 1.5, thin);
        }
    }
}

pub(super) fn wave(left: f32, right: f32, y: f32) -> Vec<Pos2> {
    let steps = ((right - left) / 2.0).ceil().max(2.0) as usize;
    (0..=steps)
        .map(|i| {
            let x = left + (right - left) * i as f32 / steps as f32;
            pos2(x, y + 1.4 * ((x - left) * 0.9).sin())
        })
        .collect()
}
