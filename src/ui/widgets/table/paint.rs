//! A table on the screen: where its columns are, its headings and its rows.

use super::Table;
use super::sort::Sorted;
use crate::ui::theme::{self, Type, Weight, space};
use crate::ui::widgets::surface;
use egui::accesskit::{Role, SortDirection};
use egui::{CornerRadius, CursorIcon, Id, Rect, Sense, Shape, Stroke, Ui, WidgetInfo, pos2, vec2};

/// The first column is wider than the others by so much.
const FIRST: f32 = 2.4;

/// Where a column is.
fn cell(row: Rect, column: usize, of: usize) -> Rect {
    let shares = FIRST + of.saturating_sub(1) as f32;
    let width = (row.width() - 2.0 * space::SMALL) / shares;
    let left = row.left() + space::SMALL;
    let (from, share) = if column == 0 { (0.0, FIRST) } else { (FIRST + (column - 1) as f32, 1.0) };
    let rect = Rect::from_min_size(
        pos2(left + from * width, row.top()),
        vec2(share * width - space::SMALL, row.height()),
    );
    // The last one ends where the row does.
    if column + 1 == of { rect.with_max_x(row.right() - space::SMALL) } else { rect }
}

/// Shows the headings; the one that was pressed.
pub(super) fn headings(ui: &mut Ui, id: Id, table: &Table, sorted: Option<Sorted>) -> Option<usize> {
    let palette = theme::of(ui);
    let count = table.columns.len();
    let whole = Rect::from_min_size(ui.cursor().min, vec2(ui.available_width(), 0.0));
    let galleys: Vec<_> = table
        .columns
        .iter()
        .enumerate()
        .map(|(at, column)| {
            let on = sorted.is_some_and(|sorted| sorted.column == at);
            let weight = if on { Weight::SemiBold } else { Weight::Regular };
            let ink = if on { palette.ink } else { palette.ink_second };
            let room = (cell(whole, at, count).width() - 12.0).max(20.0);
            theme::layout(ui, &column.words, Type::Small, weight, ink, room)
        })
        .collect();
    let tallest = galleys.iter().map(|galley| galley.size().y).fold(0.0, f32::max);
    let size = vec2(ui.available_width(), tallest + space::SMALL);
    let (row, _) = ui.allocate_exact_size(size, Sense::hover());
    let mut pressed = None;
    for (at, (column, galley)) in table.columns.iter().zip(galleys).enumerate() {
        let rect = cell(row, at, count);
        let response = ui.interact(rect, id.with(("heading", at)), Sense::click());
        let on = sorted.filter(|sorted| sorted.column == at);
        let ink = if on.is_some() { palette.ink } else { palette.ink_second };
        let left = if column.numbers { rect.right() - galley.size().x } else { rect.left() };
        let end = if column.numbers { left - 7.0 } else { left + galley.size().x + 7.0 };
        ui.painter().galley(pos2(left, rect.bottom() - space::TIGHT - galley.size().y), galley, ink);
        if let Some(Sorted { descending, .. }) = on {
            let tip = if descending { 3.0 } else { -3.0 };
            let centre = pos2(end, rect.bottom() - space::TIGHT - Type::Small.line_height(ui) / 2.0);
            let points = vec![centre + vec2(0.0, tip), centre + vec2(-4.0, -tip), centre + vec2(4.0, -tip)];
            ui.painter().add(Shape::convex_polygon(points, ink, Stroke::NONE));
        }
        surface::focus_ring(ui, &response, rect.shrink(2.0), space::RADIUS_MARK);
        if response.clicked() {
            pressed = Some(at);
        }
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &column.words));
        response.ctx.accesskit_node_builder(response.id, |node| {
            node.set_role(Role::ColumnHeader);
            if let Some(Sorted { descending, .. }) = on {
                let direction = if descending { SortDirection::Descending } else { SortDirection::Ascending };
                node.set_sort_direction(direction);
            }
        });
        response.on_hover_cursor(CursorIcon::PointingHand);
    }
    ui.painter().hline(row.x_range(), row.bottom(), (1.0, palette.outline));
    pressed
}

/// Shows a row; whether it was pressed.
pub(super) fn row(ui: &mut Ui, id: Id, table: &Table, at: usize, rect: Rect) -> bool {
    let line = &table.lines[at];
    let sense = if line.leads { Sense::click() } else { Sense::hover() };
    let response = ui.interact(rect, id, sense);
    let enabled = ui.is_enabled();
    // Also what is scrolled out of view can be read and pressed by a screen reader.
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Row, enabled, said(table, at)));
    if !ui.is_rect_visible(rect) {
        return response.clicked();
    }
    let palette = theme::of(ui);
    if line.leads && response.hovered() {
        ui.painter().rect_filled(rect, CornerRadius::same(space::RADIUS_MARK), palette.sunken);
    }
    ui.painter().hline(rect.x_range(), rect.bottom(), (1.0, palette.line));
    let count = table.columns.len();
    let mut cut = false;
    for (place, (column, words)) in table.columns.iter().zip(&line.cells).enumerate() {
        let room = cell(rect, place, count);
        let ink = if place == 0 && line.leads { palette.accent } else { palette.ink };
        let weight = if place == 0 { Weight::SemiBold } else { Weight::Regular };
        let fits = theme::tabular(ui, &words.words, Type::Small, weight, ink);
        let galley = if fits.size().x <= room.width() {
            fits
        } else {
            cut = true;
            theme::layout_elided(ui, &words.words, Type::Small, weight, ink, room.width())
        };
        let left = if column.numbers { room.right() - galley.size().x } else { room.left() };
        ui.painter().galley(pos2(left, rect.center().y - galley.size().y / 2.0), galley, ink);
    }
    surface::focus_ring(ui, &response, rect.shrink(4.0), space::RADIUS_MARK);
    // What does not fit is read in full where the pointer rests.
    let response = if cut { response.on_hover_text(said(table, at)) } else { response };
    if line.leads {
        let clicked = response.clicked();
        response.on_hover_cursor(CursorIcon::PointingHand);
        return clicked;
    }
    false
}

/// A row in words: its first cell, and each other one with its heading.
fn said(table: &Table, at: usize) -> String {
    let cells = table.columns.iter().zip(&table.lines[at].cells).enumerate();
    let words = cells.filter(|(_, (_, cell))| !cell.words.is_empty()).map(|(place, (column, cell))| {
        if place == 0 { cell.words.clone() } else { format!("{} {}", column.words, cell.words) }
    });
    words.collect::<Vec<_>>().join(", ")
}
