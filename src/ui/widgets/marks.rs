//! A mark as steps left or right of a centre line, and the four marks of a reply in a row.

use super::{paint_technique, surface};
use crate::ui::theme::{self, Type, Weight, space};
use crate::vocabulary::{Mark, PerTechnique, Technique};
use egui::accesskit::Action;
use egui::{
    Align2, Color32, CornerRadius, CursorIcon, EventFilter, Key, Painter, Pos2, Rect, Response, Role, Sense,
    Stroke,
};
use egui::{StrokeKind, Ui, Vec2, Widget, WidgetInfo, pos2, vec2};

const STEP: Vec2 = vec2(8.0, 8.0);
const STEP_GAP: f32 = 2.0;
const SHAPE: f32 = 16.0;
/// Both sides, and the centre line with its air.
const STEPS_WIDTH: f32 = 4.0 * STEP.x + 2.0 * STEP_GAP + 8.0;
const ROW_ITEM: f32 = SHAPE + space::TIGHT + STEPS_WIDTH;

/// One technique with its mark: shape, name, steps and number, over the width of its column.
#[must_use = "add it with ui.add"]
pub struct MarkSteps<'a> {
    technique: Technique,
    mark: Mark,
    name: &'a str,
    unsure: Option<&'a str>,
}

impl<'a> MarkSteps<'a> {
    /// The mark of `technique`, called `name`.
    pub const fn new(technique: Technique, mark: Mark, name: &'a str) -> Self {
        Self { technique, mark, name, unsure: None }
    }

    /// The scorer cannot tell; `words` say so in place of the number.
    pub const fn unsure(mut self, words: &'a str) -> Self {
        self.unsure = Some(words);
        self
    }
}

impl Widget for MarkSteps<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let palette = theme::of(ui);
        let color = palette.technique(self.technique);
        let name = theme::layout_line(ui, self.name, Type::Body, Weight::Regular, palette.ink);
        let height = name.size().y.max(28.0);
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
        let y = rect.center().y;
        let shape = Rect::from_center_size(pos2(rect.left() + SHAPE / 2.0, y), Vec2::splat(SHAPE));
        paint_technique(ui.painter(), self.technique, shape, color);
        let words = Align2::LEFT_CENTER.anchor_size(pos2(shape.right() + space::SMALL, y), name.size());
        ui.painter().galley(words.min, name, palette.ink);
        let said = self.unsure.map_or_else(|| self.mark.to_string(), str::to_owned);
        let figure = theme::tabular(ui, &said, Type::Body, Weight::SemiBold, palette.ink);
        let steps = pos2(rect.right() - STEPS_WIDTH, y);
        paint_steps(ui, ui.painter(), steps, self.mark, color, self.unsure.is_some());
        let place = Align2::RIGHT_CENTER.anchor_size(pos2(steps.x - space::MEDIUM, y), figure.size());
        ui.painter().galley(place.min, figure, palette.ink);
        response.widget_info(|| {
            let mut info = WidgetInfo::labeled(Role::Meter, true, self.name);
            info.current_text_value = Some(said.clone());
            info.value = Some(self.mark.value() as f64);
            info
        });
        response
    }
}

/// The four marks of a reply, small enough to stand under it; pressed to open what explains them.
#[must_use = "add it with ui.add"]
pub struct MarkRow<'a> {
    marks: &'a PerTechnique<Mark>,
    unsure: PerTechnique<bool>,
    name: &'a str,
    opens: bool,
}

impl<'a> MarkRow<'a> {
    /// A row of `marks`; `name` says them in words and what pressing does.
    pub const fn new(marks: &'a PerTechnique<Mark>, name: &'a str) -> Self {
        let unsure =
            PerTechnique { composure: false, active_listening: false, empathy: false, resolution: false };
        Self { marks, unsure, name, opens: true }
    }

    /// Marks the scorer would not stand by are drawn hollow.
    pub const fn unsure(mut self, unsure: PerTechnique<bool>) -> Self {
        self.unsure = unsure;
        self
    }

    /// There is nothing to open: the row is read and not pressed.
    pub const fn only_read(mut self) -> Self {
        self.opens = false;
        self
    }

    /// The size the row takes, whatever the marks.
    pub const SIZE: Vec2 = vec2(4.0 * ROW_ITEM + 3.0 * space::MEDIUM + 2.0 * space::SMALL, 28.0);
}

impl Widget for MarkRow<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let palette = theme::of(ui);
        let sense = if self.opens { Sense::click() } else { Sense::hover() };
        let (rect, response) = ui.allocate_exact_size(Self::SIZE, sense);
        if ui.is_rect_visible(rect) {
            if self.opens && response.hovered() {
                ui.painter().rect_filled(rect, CornerRadius::same(space::RADIUS_MARK), palette.sunken);
            }
            let mut x = rect.left() + space::SMALL;
            for (technique, &mark) in self.marks.iter() {
                let color = palette.technique(technique);
                let shape =
                    Rect::from_center_size(pos2(x + SHAPE / 2.0, rect.center().y), Vec2::splat(SHAPE - 2.0));
                paint_technique(ui.painter(), technique, shape, color);
                let steps = pos2(x + SHAPE + space::TIGHT, rect.center().y);
                paint_steps(ui, ui.painter(), steps, mark, color, self.unsure[technique]);
                x += ROW_ITEM + space::MEDIUM;
            }
            surface::focus_ring(ui, &response, rect, space::RADIUS_MARK);
        }
        let enabled = ui.is_enabled();
        let role = if self.opens { Role::Button } else { Role::Label };
        response.widget_info(|| WidgetInfo::labeled(role, enabled, self.name));
        let response = response.on_hover_text(self.name);
        if self.opens { response.on_hover_cursor(CursorIcon::PointingHand) } else { response }
    }
}

/// One technique with the five marks it can be given: pressed, or chosen with the arrow keys, over the width of its column.
#[must_use = "call show"]
pub struct MarkPicker<'a> {
    technique: Technique,
    mark: Mark,
    name: &'a str,
}

impl<'a> MarkPicker<'a> {
    /// The marks of `technique`, called `name`, of which `mark` is given now.
    pub const fn new(technique: Technique, mark: Mark, name: &'a str) -> Self {
        Self { technique, mark, name }
    }

    /// Shows it and returns the mark that was chosen instead.
    pub fn show(self, ui: &mut Ui) -> Option<Mark> {
        const CELL: Vec2 = vec2(34.0, 28.0);
        let palette = theme::of(ui);
        let color = palette.technique(self.technique);
        let name = theme::layout_line(ui, self.name, Type::Body, Weight::Regular, palette.ink);
        let cells = 5.0 * CELL.x;
        let wide = ui.available_width() >= SHAPE + 2.0 * space::SMALL + name.size().x + cells;
        let height = if wide { space::CONTROL } else { space::CONTROL + name.size().y };
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
        surface::keep_in_view(&response);
        let name_y = if wide { rect.center().y } else { rect.top() + name.size().y / 2.0 };
        let shape = Rect::from_center_size(pos2(rect.left() + SHAPE / 2.0, name_y), Vec2::splat(SHAPE));
        paint_technique(ui.painter(), self.technique, shape, color);
        let words = Align2::LEFT_CENTER.anchor_size(pos2(shape.right() + space::SMALL, name_y), name.size());
        ui.painter().galley(words.min, name, palette.ink);
        let left = if wide {
            (rect.left() + 190.0).min(rect.right() - cells).max(words.right() + space::SMALL)
        } else {
            rect.left()
        };
        let centre_y = if wide { rect.center().y } else { rect.bottom() - CELL.y / 2.0 - 2.0 };
        let cell = |value: i64| {
            let centre = pos2(left + (value as f32 + 2.5) * CELL.x, centre_y);
            Rect::from_center_size(centre, CELL - vec2(4.0, 0.0))
        };
        let pointed = response.hover_pos().and_then(|at| (-2..=2).find(|value| cell(*value).contains(at)));
        for value in -2..=2 {
            let chosen = value == self.mark.value();
            let (fill, outline, ink) = match (chosen, pointed == Some(value)) {
                (true, _) => (palette.accent_tint, palette.accent, palette.accent),
                (false, true) => (palette.sunken, palette.ink_second, palette.ink),
                (false, false) => (palette.raised, palette.line, palette.ink_second),
            };
            let radius = CornerRadius::same(space::RADIUS_MARK);
            let stroke = Stroke::new(if chosen { 2.0 } else { 1.0 }, outline);
            ui.painter().rect(cell(value), radius, fill, stroke, StrokeKind::Inside);
            let said = Mark::clamped(value).to_string();
            let weight = if chosen { Weight::Bold } else { Weight::Regular };
            let said = theme::tabular(ui, &said, Type::Body, weight, ink);
            let place = Align2::CENTER_CENTER.anchor_size(cell(value).center(), said.size());
            ui.painter().galley(place.min, said, ink);
        }
        surface::focus_ring(ui, &response, rect.shrink(2.0), space::RADIUS_MARK);
        response.widget_info(|| {
            let mut info = WidgetInfo::labeled(Role::Slider, ui.is_enabled(), self.name);
            info.current_text_value = Some(self.mark.to_string());
            info.value = Some(self.mark.value() as f64);
            info
        });
        let new = match () {
            () if response.clicked() && pointed.is_some() => pointed,
            () if response.has_focus() => self.stepped(ui, &response),
            () => None,
        };
        response.on_hover_cursor(CursorIcon::PointingHand);
        new.and_then(Mark::new).filter(|mark| *mark != self.mark)
    }

    /// One step to the left or to the right, by key or by a screen reader.
    fn stepped(&self, ui: &Ui, response: &Response) -> Option<i64> {
        let filter = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
        let step = ui.input(|input| {
            let asked = |action| input.has_accesskit_action_request(response.id, action);
            let more = input.key_pressed(Key::ArrowRight) || asked(Action::Increment);
            let less = input.key_pressed(Key::ArrowLeft) || asked(Action::Decrement);
            i64::from(more) - i64::from(less)
        });
        (step != 0).then_some(self.mark.value() + step)
    }
}

/// Steps from `left`, centred on its height. Below zero they are notched as well as left of the line.
fn paint_steps(ui: &Ui, painter: &Painter, left: Pos2, mark: Mark, color: Color32, unsure: bool) {
    let palette = theme::of(ui);
    let centre = left.x + STEPS_WIDTH / 2.0;
    painter.vline(centre, left.y - 7.0..=left.y + 7.0, Stroke::new(1.0, palette.ink_second));
    for step in [-2_i64, -1, 1, 2] {
        let offset = 4.0 + (step.abs() - 1) as f32 * (STEP.x + STEP_GAP);
        let x = if step > 0 { centre + offset } else { centre - offset - STEP.x };
        let square = Rect::from_min_size(pos2(x, left.y - STEP.y / 2.0), STEP);
        let reached = mark.value() * step > 0 && mark.value().abs() >= step.abs();
        let radius = CornerRadius::same(2);
        if reached && !unsure {
            painter.rect_filled(square, radius, color);
            if step < 0 {
                let bar = Rect::from_center_size(square.center(), vec2(4.0, 1.5));
                painter.rect_filled(bar, 0, palette.raised);
            }
        } else {
            let outline = if reached { color } else { surface::between(palette.line, palette.outline, 0.4) };
            painter.rect_stroke(square, radius, Stroke::new(1.0, outline), StrokeKind::Inside);
        }
    }
}
