//! Two columns that scroll by themselves, or one below the other; the keyboard moves them, and what has it stays in view.

use crate::store::AttemptId;
use crate::ui::theme::space;
use egui::scroll_area::ScrollBarVisibility;
use egui::{Align, Id, Key, Layout, Modifiers, Rect, ScrollArea, Ui, UiBuilder, vec2};

/// The width of the right column.
const RAIL: f32 = 352.0;
/// Room for focus rings, which stand off what they surround.
const RING: f32 = space::FOCUS + space::FOCUS_GAP;
/// How far an arrow key scrolls.
const STEP: f32 = 60.0;

/// One of the columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Column {
    /// What happened.
    Left,
    /// What is judged.
    Right,
}

/// What the columns remember.
#[derive(Default)]
pub(super) struct Columns {
    focused: Option<Id>,
}

impl Columns {
    /// Shows both columns side by side if the window is `wide`, and otherwise the left one alone.
    /// The columns of another attempt begin at their top.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        area: Rect,
        (attempt, wide): (AttemptId, bool),
        mut show: impl FnMut(&mut Ui, Column),
    ) {
        let area = area.expand2(vec2(RING, 0.0));
        if !wide {
            self.column(ui, (attempt, Column::Left), area, |ui| show(ui, Column::Left));
            return;
        }
        let border = area.right() - RAIL;
        let left = area.with_max_x(border - space::MEDIUM);
        self.column(ui, (attempt, Column::Left), left, |ui| show(ui, Column::Left));
        let right = area.with_min_x(border);
        self.column(ui, (attempt, Column::Right), right, |ui| show(ui, Column::Right));
    }

    fn column(&mut self, ui: &mut Ui, which: (AttemptId, Column), area: Rect, show: impl FnOnce(&mut Ui)) {
        let column = UiBuilder::new().max_rect(area).layout(Layout::top_down(Align::Min));
        ui.scope_builder(column, |ui| {
            // The bar keeps its place from the first frame on, so that nothing is laid out twice.
            let area_of = ScrollArea::vertical()
                .id_salt(which)
                .auto_shrink(false)
                .scroll_bar_visibility(ScrollBarVisibility::AlwaysVisible);
            area_of.show(ui, |ui| {
                let inner = egui::Margin { bottom: space::PART as i8, ..egui::Margin::same(RING as i8) };
                egui::Frame::new().inner_margin(inner).show(ui, |ui| {
                    ui.set_width(ui.available_width());
                    ui.spacing_mut().item_spacing = vec2(space::SMALL, space::MEDIUM);
                    show(ui);
                });
                if which.1 == Column::Left {
                    scroll_by_keys(ui, area.height());
                }
                self.follow_focus(ui);
            });
        });
    }

    /// Brings what the keyboard has come to into view.
    fn follow_focus(&mut self, ui: &Ui) {
        let focused = ui.memory(|memory| memory.focused());
        let Some(response) = focused.and_then(|id| ui.ctx().read_response(id)) else { return };
        let here = ui.min_rect().x_range().contains(response.rect.center().x);
        if self.focused == focused || !here || response.layer_id != ui.layer_id() {
            return;
        }
        self.focused = focused;
        if !ui.clip_rect().contains_rect(response.rect) {
            ui.scroll_to_rect(response.rect, Some(Align::Center));
        }
    }
}

/// Two halves beside each other, for what stands in the right column of a wider window.
pub(super) fn halves(ui: &mut Ui, mut show: impl FnMut(&mut Ui, Column)) {
    let width = ((ui.available_width() - space::MEDIUM) / 2.0).floor();
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::MEDIUM, space::MEDIUM);
        for half in [Column::Left, Column::Right] {
            ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.set_width(width);
                show(ui, half);
            });
        }
    });
}

/// Scrolls where no field and no picture wants the keys for itself.
fn scroll_by_keys(ui: &Ui, height: f32) {
    if ui.memory(|memory| memory.focused()).is_some_and(|id| Id::unique(super::ruling::REASON) == id) {
        return;
    }
    let page = height * 0.85;
    let keys = [
        (Key::PageDown, -page),
        (Key::PageUp, page),
        (Key::ArrowDown, -STEP),
        (Key::ArrowUp, STEP),
        (Key::End, -f32::MAX),
        (Key::Home, f32::MAX),
    ];
    let free = ui.memory(|memory| memory.focused().is_none());
    for (key, by) in keys {
        let arrow = matches!(key, Key::ArrowDown | Key::ArrowUp);
        if (free || !arrow) && ui.input_mut(|input| input.consume_key(Modifiers::NONE, key)) {
            let bounded = by.clamp(-ui.min_rect().height(), ui.min_rect().height());
            ui.scroll_with_delta(vec2(0.0, bounded));
        }
    }
}
