//! Cards in columns of equal width and rows of equal height.

use crate::ui::theme::space;
use egui::{Align, Layout, Ui, vec2};

/// A column gets no narrower than this while there is room for one at all.
const LEAST: f32 = 336.0;

/// Remembers how high each card is by itself, so that those of a row can be made equal.
#[derive(Default)]
pub(super) struct Grid {
    heights: Vec<f32>,
    width: f32,
}

impl Grid {
    /// Shows `count` cards, each over the width of its column. `card` gets the index, and how much room is to spare in
    /// it because a neighbour is higher.
    pub fn show(&mut self, ui: &mut Ui, count: usize, mut card: impl FnMut(&mut Ui, usize, f32)) {
        let across = ui.available_width();
        let columns = (((across + space::MEDIUM) / (LEAST + space::MEDIUM)).floor() as usize).max(1);
        let width = ((across + space::MEDIUM) / columns as f32 - space::MEDIUM).floor();
        if self.width != width || self.heights.len() != count {
            self.heights = vec![0.0; count];
            self.width = width;
        }
        let mut moved = false;
        ui.spacing_mut().item_spacing.y = space::MEDIUM;
        for row in self.heights.chunks_mut(columns).enumerate() {
            let (row, heights) = (row.0 * columns, row.1);
            let tallest = heights.iter().copied().fold(0.0, f32::max);
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = space::MEDIUM;
                for (column, height) in heights.iter_mut().enumerate() {
                    let spare = tallest - *height;
                    let shown = ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
                        ui.set_width(width);
                        ui.spacing_mut().item_spacing.y = space::SMALL;
                        card(ui, row + column, spare);
                    });
                    let own = shown.response.rect.height() - spare;
                    moved |= (own - *height).abs() > 0.5;
                    *height = own;
                }
            });
        }
        if moved {
            ui.ctx().request_discard("the cards of a row are made equally high");
        }
    }
}
