//! A heat map: a share for each row and column, as a number on a ground that is deeper the more it is. Cells are pressed.

use super::surface;
use crate::ui::theme::{self, Type, Weight, space};
use egui::accesskit::Role;
use egui::epaint::TextShape;
use egui::{
    Align2, CornerRadius, CursorIcon, Galley, Id, Rect, Response, ScrollArea, Sense, Stroke, StrokeKind, Ui,
    WidgetInfo,
};
use egui::{pos2, vec2};
use std::f32::consts::FRAC_PI_2;
use std::sync::Arc;

/// As many rows are shown at once; more of them scroll by themselves.
const AT_ONCE: usize = 12;
/// The share of the width that the names of the rows take.
const NAMES: f32 = 0.22;
const GAP: f32 = 2.0;

/// What was pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeatPressed {
    /// The name of a row.
    Row(usize),
    /// A cell, by row and column.
    Cell(usize, usize),
}

/// A heat map.
pub struct HeatMap<'a> {
    /// What a screen reader calls it.
    pub name: &'a str,
    /// Names of the columns.
    pub columns: &'a [String],
    /// Names of the rows.
    pub rows: &'a [Arc<str>],
    /// The column that stands out.
    pub chosen: Option<usize>,
    /// In percent, 0 to 100, by row and column; `None` for none at all.
    pub share: &'a dyn Fn(usize, usize) -> Option<u8>,
    /// What a cell says in words.
    pub said: &'a dyn Fn(usize, usize) -> String,
    /// What pressing the name of a row does, in words.
    pub row_said: &'a dyn Fn(usize) -> String,
}

impl HeatMap<'_> {
    /// Shows it over the width of its column, known to egui as `name`; what was pressed.
    pub fn show(&self, ui: &mut Ui, name: &'static str) -> Option<HeatPressed> {
        let widest = theme::layout_line(ui, "100", Type::Small, Weight::SemiBold, theme::of(ui).ink).size();
        let height = (widest.y + space::SMALL).max(26.0);
        let count = self.columns.len().max(1) as f32;
        // The scroll bar of the rows needs room too.
        let room = ui.available_width() - space::MEDIUM;
        let names = (room * NAMES).max(84.0);
        let each = ((room - names) / count - GAP).max(widest.x + GAP);
        let whole = names + count * (each + GAP);
        let mut pressed = None;
        let shown = ui.vertical(|ui| {
            let across = ScrollArea::horizontal().id_salt((name, "across")).auto_shrink([false, true]);
            across.show(ui, |ui| {
                ui.set_width(whole + space::MEDIUM);
                ui.spacing_mut().item_spacing = vec2(0.0, GAP);
                self.headings(ui, name, names, each);
                let most = (height + GAP) * AT_ONCE.min(self.rows.len()) as f32;
                let area = ScrollArea::vertical().id_salt((name, "rows"));
                let area = area.max_height(most).min_scrolled_height(most).auto_shrink([false, true]);
                area.show_viewport(ui, |ui, seen| {
                    let step = height + GAP;
                    ui.set_height(step * self.rows.len() as f32);
                    let top = ui.max_rect().min;
                    // One row more on either side, so that the keyboard has somewhere to go.
                    let first = ((seen.top() / step).floor() as usize).saturating_sub(1);
                    let last = ((seen.bottom() / step).ceil() as usize + 1).min(self.rows.len());
                    for row in first..last {
                        let corner = top + vec2(0.0, row as f32 * step);
                        let rect = Rect::from_min_size(corner, vec2(whole, height));
                        let id = Id::unique((name, row));
                        pressed = self.row(ui, id, row, rect, names, each).or(pressed);
                    }
                });
            });
        });
        shown.response.ctx.accesskit_node_builder(shown.response.id, |node| {
            node.set_role(Role::Table);
            node.set_label(self.name);
        });
        pressed
    }

    /// The names of the columns, from below upwards.
    fn headings(&self, ui: &mut Ui, name: &'static str, names: f32, each: f32) {
        let palette = theme::of(ui);
        let galleys: Vec<Arc<Galley>> = self
            .columns
            .iter()
            .enumerate()
            .map(|(at, words)| {
                let on = self.chosen == Some(at);
                let (weight, ink) = match on {
                    true => (Weight::SemiBold, palette.ink),
                    false => (Weight::Regular, palette.ink_second),
                };
                theme::layout_line(ui, words, Type::Small, weight, ink)
            })
            .collect();
        let tallest = galleys.iter().map(|galley| galley.size().x).fold(0.0, f32::max);
        let (rect, _) =
            ui.allocate_exact_size(vec2(ui.available_width(), tallest + space::TIGHT), Sense::hover());
        for (at, (galley, words)) in galleys.into_iter().zip(self.columns).enumerate() {
            let middle = rect.left() + names + at as f32 * (each + GAP) + each / 2.0;
            let corner = pos2(middle - galley.size().y / 2.0, rect.bottom() - space::TIGHT);
            let area = Rect::from_min_max(
                pos2(middle - each / 2.0, rect.top()),
                pos2(middle + each / 2.0, rect.bottom()),
            );
            ui.painter().add(TextShape::new(corner, galley, palette.ink).with_angle(-FRAC_PI_2));
            let heading = ui.interact(area, Id::unique((name, "heading", at)), Sense::hover());
            heading.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, words));
            heading.ctx.accesskit_node_builder(heading.id, |node| node.set_role(Role::ColumnHeader));
        }
    }

    fn row(&self, ui: &mut Ui, id: Id, row: usize, rect: Rect, names: f32, each: f32) -> Option<HeatPressed> {
        let palette = theme::of(ui);
        let mut pressed = None;
        let title = Rect::from_min_size(rect.min, vec2(names - space::TIGHT, rect.height()));
        let response = ui.interact(title, id, Sense::click());
        let words = theme::layout_elided(
            ui,
            &self.rows[row],
            Type::Small,
            Weight::Regular,
            palette.accent,
            title.width(),
        );
        let at = Align2::LEFT_CENTER.anchor_size(title.left_center(), words.size());
        ui.painter().galley(at.min, words, palette.accent);
        surface::focus_ring(ui, &response, title.shrink(4.0), space::RADIUS_MARK);
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Link, true, (self.row_said)(row)));
        if response.clicked() {
            pressed = Some(HeatPressed::Row(row));
        }
        follow_keyboard(&response);
        response.on_hover_cursor(CursorIcon::PointingHand);
        for column in 0..self.columns.len() {
            let left = rect.left() + names + column as f32 * (each + GAP);
            let cell = Rect::from_min_size(pos2(left, rect.top()), vec2(each, rect.height()));
            if self.cell(ui, id.with(column), (row, column), cell) {
                pressed = Some(HeatPressed::Cell(row, column));
            }
        }
        pressed
    }

    fn cell(&self, ui: &Ui, id: Id, (row, column): (usize, usize), rect: Rect) -> bool {
        let palette = theme::of(ui);
        let share = (self.share)(row, column);
        let response = ui.interact(rect, id, if share.is_some() { Sense::click() } else { Sense::hover() });
        let radius = CornerRadius::same(space::RADIUS_MARK);
        match share {
            Some(share) => {
                ui.painter().rect_filled(rect, radius, palette.score(share));
                let words = if share == 0 { "<1".to_owned() } else { share.to_string() };
                let weight = if self.chosen == Some(column) { Weight::SemiBold } else { Weight::Regular };
                let words = theme::layout_line(ui, &words, Type::Small, weight, palette.ink);
                let at = Align2::CENTER_CENTER.anchor_size(rect.center(), words.size());
                ui.painter().galley(at.min, words, palette.ink);
            }
            None => {
                ui.painter().circle_filled(rect.center(), 1.5, palette.outline);
            }
        }
        if share.is_some() && response.hovered() {
            let stroke = Stroke::new(2.0, palette.accent);
            ui.painter().rect_stroke(rect, radius, stroke, StrokeKind::Inside);
        }
        follow_keyboard(&response);
        // Inside the cell: its neighbours are closer than a ring is wide.
        let ring = rect.shrink(space::FOCUS + space::FOCUS_GAP);
        surface::focus_ring(ui, &response, ring, space::RADIUS_MARK);
        response.widget_info(|| {
            WidgetInfo::labeled(egui::Role::Button, share.is_some(), (self.said)(row, column))
        });
        share.is_some() && response.on_hover_cursor(CursorIcon::PointingHand).clicked()
    }
}

/// What the keyboard comes to is brought into view.
fn follow_keyboard(response: &Response) {
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
}
