//! A mark as steps left or right of a centre line, and the four marks of a reply in a row.

use super::{paint_technique, surface};
use crate::ui::theme::{self, Type, Weight, space};
use crate::vocabulary::{Mark, PerTechnique, Technique};
use egui::{Align2, Color32, CornerRadius, CursorIcon, Painter, Pos2, Rect, Response, Role, Sense, Stroke};
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
