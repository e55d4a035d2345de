//! The table of attempts: headings that sort, rows of which only those in view cost anything.

use super::row::{Row, State};
use crate::app::{Core, HistoryColumn as Column, Sought};
use crate::store::AttemptId;
use crate::ui::screens::page::{centred, column, side_margins};
use crate::ui::theme::{self, Palette, Type, Weight, space};
use crate::ui::widgets::Icon;
use egui::accesskit::{Role, SortDirection};
use egui::{
    Color32, CornerRadius, CursorIcon, EventFilter, FocusDirection, Id, Key, Modifiers, Rect, ScrollArea,
    Sense,
};
use egui::{Ui, Vec2, WidgetInfo, pos2, vec2};

/// What was pressed in the table.
pub(super) enum Pressed {
    Nothing,
    Selected(AttemptId),
    Opened(AttemptId),
    /// A heading that orders.
    Heading(Column),
    /// Nothing; but the rows that are there are at their end.
    End,
}

/// The table's own state: where the keyboard has asked to scroll.
#[derive(Default)]
pub(super) struct Table {
    reveal: Option<usize>,
}

/// More rows are asked for before the last one comes into view.
const AHEAD: usize = 40;

/// Where the columns are, as shares of the width after the first one: outcome, verdict, score, turns, state.
const SHARES: [f32; 5] = [0.17, 0.16, 0.09, 0.09, 0.17];

impl Table {
    /// Shows the table; what was pressed.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        core: &Core,
        rows: &[Row],
        selected: Option<AttemptId>,
        sought: &Sought,
    ) -> Pressed {
        let mut pressed = Pressed::Nothing;
        column(ui, side_margins(ui), |ui| {
            if let Some(column) = headings(ui, core, sought) {
                pressed = Pressed::Heading(column);
            }
        });
        if rows.is_empty() {
            column(ui, side_margins(ui), |ui| {
                let words = match core.history().is_looking() {
                    true => core.say("history-looking", &[]),
                    false => core.say("history-nothing-found", &[]),
                };
                ui.label(theme::second(ui, words));
            });
            return pressed;
        }
        if let Some(to) = self.moved(ui, rows, selected) {
            pressed = Pressed::Selected(rows[to].id);
            self.reveal = Some(to);
        }
        let height = row_height(ui);
        let across = centred(ui.max_rect(), side_margins(ui)).x_range();
        let reveal = self.reveal.take();
        ScrollArea::vertical().id_salt("history-rows").auto_shrink(false).show_viewport(ui, |ui, view| {
            ui.set_height(height * rows.len() as f32 + space::GROUP);
            let first = (view.top() / height).floor().max(0.0) as usize;
            let last = ((view.bottom() / height).ceil() as usize).min(rows.len());
            if last + AHEAD >= rows.len() && core.history().has_more() && !core.history().is_looking() {
                pressed = Pressed::End;
            }
            let top = ui.max_rect().top();
            let at = |index: usize| {
                let y = top + index as f32 * height;
                Rect::from_x_y_ranges(across, y..=y + height)
            };
            for (index, row) in rows.iter().enumerate().take(last).skip(first) {
                match show_row(ui, core, row, at(index), selected == Some(row.id)) {
                    Pressed::Nothing => {}
                    other => pressed = other,
                }
            }
            if let Some(index) = reveal {
                ui.scroll_to_rect(at(index), None);
                // The table has moved; egui, which has seen the arrow too, would go on from there to what lies below.
                ui.memory_mut(|memory| {
                    memory.move_focus(FocusDirection::None);
                    memory.request_focus(row_id(rows[index].id));
                });
            }
        });
        pressed
    }

    /// Where the arrows lead from the selected row. They are the table's while one of its rows, or nothing, has the keyboard.
    fn moved(&self, ui: &Ui, rows: &[Row], selected: Option<AttemptId>) -> Option<usize> {
        let focused = ui.memory(|memory| memory.focused());
        if focused.is_some_and(|id| rows.iter().all(|row| row_id(row.id) != id)) || !ui.is_enabled() {
            return None;
        }
        let now = rows.iter().position(|row| Some(row.id) == selected);
        let last = rows.len() - 1;
        let key = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let step = |by: isize| Some(now.map_or(0, |now| now.saturating_add_signed(by).min(last)));
        if key(Key::ArrowDown) {
            step(1)
        } else if key(Key::ArrowUp) {
            step(-1)
        } else if key(Key::PageDown) {
            step(10)
        } else if key(Key::PageUp) {
            step(-10)
        } else if key(Key::Home) {
            Some(0)
        } else if key(Key::End) {
            Some(last)
        } else {
            None
        }
    }
}

/// The widths of the columns in a row of this width; the first has what the others leave.
fn columns(row: Rect) -> [Rect; 6] {
    let row = row.shrink2(vec2(space::MEDIUM, 0.0));
    let mut left = row.left() + row.width() * (1.0 - SHARES.iter().sum::<f32>());
    let first = Rect::from_min_max(row.min, pos2(left - space::SMALL, row.bottom()));
    let mut all = [first; 6];
    for (share, cell) in SHARES.into_iter().zip(&mut all[1..]) {
        let width = share * row.width();
        *cell = Rect::from_min_size(pos2(left, row.top()), vec2(width - space::SMALL, row.height()));
        left += width;
    }
    all
}

fn headings(ui: &mut Ui, core: &Core, sort: &Sought) -> Option<Column> {
    let height = Type::Small.line_height(ui) + space::MEDIUM;
    let (row, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let cells = columns(row);
    let mut pressed = None;
    let mut left = cells[0].left();
    let named = [
        (Column::Title, core.say("history-column-title", &[])),
        (Column::When, core.say("history-column-when", &[])),
        (Column::Mode, core.say("history-column-mode", &[])),
        (Column::Outcome, core.say("history-column-outcome", &[])),
        (Column::Verdict, core.say("history-column-verdict", &[])),
        (Column::Score, core.say("history-column-score", &[])),
        (Column::Turns, core.say("history-column-turns", &[])),
        (Column::State, core.say("history-column-state", &[])),
    ];
    for (index, (column, words)) in named.iter().enumerate() {
        // The first cell of a row has three things in it, and so three headings.
        let at = if index < 3 { left } else { cells[index - 2].left() };
        let width = heading(ui, pos2(at, row.top()), height, words, *column, sort, &mut pressed);
        if index < 3 {
            left += width + space::MEDIUM;
        }
    }
    ui.painter().hline(row.x_range(), row.bottom(), (1.0, theme::of(ui).line));
    pressed
}

fn heading(
    ui: &mut Ui,
    at: egui::Pos2,
    height: f32,
    words: &str,
    column: Column,
    sort: &Sought,
    pressed: &mut Option<Column>,
) -> f32 {
    let palette = theme::of(ui);
    let on = sort.column == column;
    let ink = if on { palette.ink } else { palette.ink_second };
    let weight = if on { Weight::SemiBold } else { Weight::Regular };
    let galley = theme::layout_line(ui, words, Type::Small, weight, ink);
    let width = galley.size().x + if on { 16.0 } else { 0.0 };
    let rect = Rect::from_min_size(at, vec2(width, height));
    let response = ui.interact(rect, Id::unique(("history-heading", column as u8)), Sense::click());
    ui.painter().galley(pos2(at.x, rect.center().y - galley.size().y / 2.0), galley, ink);
    if on {
        arrow(ui, pos2(rect.right() - 5.0, rect.center().y), sort.descending, ink);
    }
    if response.has_focus() {
        ui.painter().rect_stroke(
            rect.expand(2.0),
            4,
            (space::FOCUS, palette.accent),
            egui::StrokeKind::Inside,
        );
    }
    if response.clicked() {
        *pressed = Some(column);
    }
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, words));
    response.ctx.accesskit_node_builder(response.id, |node| {
        node.set_role(Role::ColumnHeader);
        if on {
            let direction =
                if sort.descending { SortDirection::Descending } else { SortDirection::Ascending };
            node.set_sort_direction(direction);
        }
    });
    response.on_hover_cursor(CursorIcon::PointingHand);
    width
}

/// A small triangle that points where the values grow smaller.
fn arrow(ui: &Ui, centre: egui::Pos2, down: bool, ink: Color32) {
    let tip = if down { 3.0 } else { -3.0 };
    let points = vec![centre + vec2(0.0, tip), centre + vec2(-4.0, -tip), centre + vec2(4.0, -tip)];
    ui.painter().add(egui::Shape::convex_polygon(points, ink, egui::Stroke::NONE));
}

fn row_height(ui: &Ui) -> f32 {
    Type::Body.line_height(ui) + Type::Small.line_height(ui) + 2.0 * space::SMALL
}

fn row_id(attempt: AttemptId) -> Id {
    Id::unique(("history-row", attempt))
}

fn show_row(ui: &mut Ui, core: &Core, row: &Row, rect: Rect, selected: bool) -> Pressed {
    let palette = theme::of(ui);
    let id = row_id(row.id);
    let response = ui.interact(rect, id, Sense::click());
    if selected || response.hovered() {
        let fill = if selected { palette.accent_tint } else { palette.sunken };
        ui.painter().rect_filled(rect, CornerRadius::same(space::RADIUS_CONTROL), fill);
    }
    cells(ui, row, rect, palette);
    if response.has_focus() {
        let ring = rect.shrink(1.0);
        let stroke = (space::FOCUS, palette.accent);
        ui.painter().rect_stroke(ring, space::RADIUS_CONTROL, stroke, egui::StrokeKind::Inside);
        // The arrows belong to the table, which knows rows that are not in view.
        let arrows = EventFilter { vertical_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, arrows));
    }
    response.widget_info(|| WidgetInfo::selected(egui::Role::Row, true, selected, row.sentence(core)));
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    let entered = response.clicked() && selected && ui.input(|input| input.key_pressed(Key::Enter));
    if response.double_clicked() || entered {
        Pressed::Opened(row.id)
    } else if response.clicked() || response.gained_focus() {
        Pressed::Selected(row.id)
    } else {
        Pressed::Nothing
    }
}

fn cells(ui: &Ui, row: &Row, rect: Rect, palette: &Palette) {
    let [first, outcome, verdict, score, turns, state] = columns(rect);
    let top = rect.top() + space::SMALL;
    text(ui, pos2(first.left(), top), first, &row.title, Type::Body, Weight::SemiBold, palette.ink);
    let below = format!("{} · {}", row.when, row.mode);
    let second = pos2(first.left(), top + Type::Body.line_height(ui));
    text(ui, second, first, &below, Type::Small, Weight::Regular, palette.ink_second);
    // A row is two lines high, and so a long outcome has two lines.
    let plain = |cell: Rect, words: &str| {
        let (size, weight) = (Type::Small, Weight::Regular);
        let galley = theme::layout_rows(ui, words, size, weight, palette.ink, cell.width(), 2);
        let at = pos2(cell.left(), cell.center().y - galley.size().y / 2.0);
        ui.painter().galley(at, galley, palette.ink);
    };
    plain(outcome, &row.outcome);
    plain(verdict, &row.verdict);
    plain(turns, &row.turns.to_string());
    let figure = theme::tabular(ui, &row.score_words(), Type::Body, Weight::SemiBold, palette.ink);
    let at = pos2(score.left(), score.center().y - figure.size().y / 2.0);
    ui.painter().galley(at, figure, palette.ink);
    let (icon, ink) = match row.state {
        State::Finished => (Icon::Check, palette.ink_second),
        State::Unfinished => (Icon::Pause, palette.accent),
        State::Damaged => (Icon::Warning, palette.danger),
    };
    let square = Rect::from_center_size(pos2(state.left() + 8.0, state.center().y), Vec2::splat(16.0));
    icon.paint(ui.painter(), square, ink);
    let y = state.center().y - Type::Small.line_height(ui) / 2.0;
    text(ui, pos2(state.left() + 22.0, y), state, &row.state_words, Type::Small, Weight::Regular, ink);
}

/// Text in a cell; where it has no room it ends in dots, and the foot of the screen says it whole.
fn text(ui: &Ui, at: egui::Pos2, cell: Rect, words: &str, size: Type, weight: Weight, ink: Color32) {
    let galley = theme::layout_elided(ui, words, size, weight, ink, cell.right() - at.x);
    ui.painter().galley(at, galley, ink);
}
