//! The heights of many rows, measured once, so that a long list costs only what can be seen.

use egui::style::ScrollAnimation;
use egui::{Align, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};
use std::ops::Range;

/// So far from the end, in points, a list still counts as being there.
const ROUNDING: f32 = 1.0;

/// Where each row of a list begins. The caller owns it beside the rows.
#[derive(Clone, Debug, Default)]
pub struct Heights {
    /// The end of each row, gap included; one entry a row.
    ends: Vec<f32>,
    /// What the heights were measured for: width and text size.
    measured_for: (f32, f32),
}

impl Heights {
    /// Forgets the rows from `first` on, because they changed.
    pub fn forget_from(&mut self, first: usize) {
        self.ends.truncate(first);
    }

    /// Measures the rows that are new, or all of them when the width or the text size has changed.
    fn update(
        &mut self,
        ui: &Ui,
        width: f32,
        count: usize,
        gap: f32,
        measure: impl Fn(&Ui, usize, f32) -> f32,
    ) {
        let wanted = (width, ui.text_style_height(&egui::TextStyle::Body));
        if self.measured_for != wanted {
            self.ends.clear();
            self.measured_for = wanted;
        }
        self.ends.truncate(count);
        for row in self.ends.len()..count {
            let end = self.ends.last().copied().unwrap_or(0.0) + measure(ui, row, width) + gap;
            self.ends.push(end);
        }
    }

    /// The height of all rows together.
    #[must_use]
    pub fn total(&self) -> f32 {
        self.ends.last().copied().unwrap_or(0.0)
    }

    /// From where to where a row reaches, gap included.
    #[must_use]
    pub fn row(&self, row: usize) -> Range<f32> {
        let start = row.checked_sub(1).map_or(0.0, |before| self.ends[before]);
        start..self.ends[row]
    }

    /// The rows of which something lies between two heights.
    #[must_use]
    pub fn between(&self, top: f32, bottom: f32) -> Range<usize> {
        let first = self.ends.partition_point(|&end| end <= top);
        let last = self.ends.partition_point(|&end| end < bottom);
        first..(last + 1).min(self.ends.len())
    }

    /// Shows, in `area`, those of `count` rows that are in view, `gap` apart. `measure` says how high a row will be at a
    /// width; it is asked once a row, and again when width or text size change. With `from`, the list scrolls to its end, or
    /// to the beginning of that row where it and what follows it do not fit. Whether the end is in view, or will be.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        (area, from): (ScrollArea, Option<usize>),
        (count, gap): (usize, f32),
        measure: impl Fn(&Ui, usize, f32) -> f32,
        row: impl FnMut(&mut Ui, usize),
    ) -> bool {
        let shown = area.auto_shrink(false).show_viewport(ui, |ui, view| {
            let width = ui.available_width();
            self.update(ui, width, count, gap, measure);
            ui.set_height(self.total());
            if let Some(from) = from.filter(|from| *from < count) {
                let (start, end) = (self.row(from).start, self.total());
                let fits = end - start <= view.height();
                let (y, align) = if fits { (end, Align::Max) } else { (start, Align::Min) };
                let rect = Rect::from_min_size(ui.max_rect().min + vec2(0.0, y), vec2(width, 0.0));
                ui.scroll_to_rect_animation(rect, Some(align), ScrollAnimation::none());
            }
            self.rows(ui, view.top()..view.bottom(), 0, row);
            from.is_some() || view.bottom() + ROUNDING >= self.total()
        });
        shown.inner
    }

    /// Shows the rows in a column that already scrolls, after other things in it. One row beyond each edge is shown too,
    /// so that the keyboard can go on to it. Returns where on the screen the first row begins.
    pub fn show_in_column(
        &mut self,
        ui: &mut Ui,
        (count, gap): (usize, f32),
        measure: impl Fn(&Ui, usize, f32) -> f32,
        row: impl FnMut(&mut Ui, usize),
    ) -> f32 {
        let width = ui.available_width();
        self.update(ui, width, count, gap, measure);
        let top = ui.cursor().top();
        let area = Rect::from_min_size(ui.cursor().min, vec2(width, self.total()));
        let view = ui.clip_rect().translate(-area.min.to_vec2());
        ui.scope_builder(UiBuilder::new().max_rect(area), |ui| {
            self.rows(ui, view.top()..view.bottom(), 1, row);
        });
        ui.advance_cursor_after_rect(area);
        top
    }

    /// Shows the rows of which something lies between two heights, and `beyond` more at each end.
    fn rows(&self, ui: &mut Ui, view: Range<f32>, beyond: usize, mut row: impl FnMut(&mut Ui, usize)) {
        let (origin, width) = (ui.max_rect().min, ui.available_width());
        let seen = self.between(view.start, view.end);
        let seen = seen.start.saturating_sub(beyond)..(seen.end + beyond).min(self.ends.len());
        for index in seen {
            let range = self.row(index);
            let rect = Rect::from_min_size(
                pos2(origin.x, origin.y + range.start),
                vec2(width, range.end - range.start),
            );
            // Its own id, and not one that counts the rows shown before it: else scrolling would take the keyboard away.
            let id = ui.scope_id().with(("row", index));
            ui.scope_builder(UiBuilder::new().max_rect(rect).scope_id(id), |ui| row(ui, index));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_in_view_are_found_without_walking_the_list() {
        let heights = Heights { ends: vec![10.0, 30.0, 60.0, 100.0], measured_for: (0.0, 0.0) };
        assert_eq!(heights.between(0.0, 5.0), 0..1);
        assert_eq!(heights.between(10.0, 31.0), 1..3);
        assert_eq!(heights.between(59.0, 61.0), 2..4);
        assert_eq!(heights.between(0.0, 1000.0), 0..4);
        assert_eq!(heights.between(200.0, 300.0), 4..4);
        assert_eq!(heights.row(2), 30.0..60.0);
    }
}
