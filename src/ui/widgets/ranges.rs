//! Means with their intervals beneath each other, on one scale from 0 to 100.

use super::plot::{self, Group, Plot};
use super::surface;
use crate::ui::theme::{self, Type, space};
use egui::{Align2, CursorIcon, Id, Rect, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

const LEFT: f32 = 110.0;
const ROW: f32 = 40.0;

/// One mean.
#[derive(Clone, Debug, PartialEq)]
pub struct RangeRow {
    /// What it is of.
    pub name: String,
    /// The whole of it in words.
    pub said: String,
    /// The mean, 0 to 100; `None` of nothing.
    pub mean: Option<f64>,
    /// Its interval; `None` of fewer than two.
    pub interval: Option<(f64, f64)>,
    /// Whose it is.
    pub group: Group,
}

/// Shows the means, known to egui as `name`. The one that was pressed.
pub fn ranges(ui: &mut Ui, name: &'static str, rows: &[RangeRow]) -> Option<usize> {
    let height = rows.len() as f32 * ROW;
    let size = vec2(ui.available_width(), height + Type::Small.line_height(ui) + space::SMALL);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let frame = Rect::from_min_max(
        rect.min + vec2(LEFT, 0.0),
        pos2(rect.right() - space::LARGE, rect.top() + height),
    );
    let plot = Plot { frame, x: (0.0, 100.0), y: (0.0, 1.0) };
    let palette = theme::of(ui);
    let ticks = [0, 25, 50, 75, 100].map(|score| (f64::from(score), score.to_string()));
    for (score, _) in &ticks {
        ui.painter().vline(plot.at_x(*score), frame.y_range(), Stroke::new(1.0, palette.line));
    }
    plot.below(ui, &ticks);
    let mut pressed = None;
    for (at, row) in rows.iter().enumerate() {
        let top = frame.top() + at as f32 * ROW;
        let strip = Rect::from_x_y_ranges(rect.x_range(), top..=top + ROW);
        let response = ui.interact(strip, Id::unique((name, at)), Sense::click());
        let y = strip.center().y;
        plot::written(ui, pos2(frame.left() - space::MEDIUM, y), Align2::RIGHT_CENTER, &row.name);
        if let Some((low, high)) = row.interval {
            let stroke = Stroke::new(2.0, row.group.colour(palette));
            plot::whisker(ui, pos2(plot.at_x(low), y), pos2(plot.at_x(high), y), stroke);
        }
        if let Some(mean) = row.mean {
            row.group.point(ui, pos2(plot.at_x(mean), y), if response.hovered() { 8.0 } else { 6.5 });
        }
        surface::focus_ring(ui, &response, strip.shrink(4.0), space::RADIUS_MARK);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &row.said));
        if response.clicked() {
            pressed = Some(at);
        }
        response.on_hover_cursor(CursorIcon::PointingHand).on_hover_text(&row.said);
    }
    pressed
}
