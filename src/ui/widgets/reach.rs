//! How many people watch: a number with who they are, and a meter on which every step is ten times as many.

use super::Icon;
use crate::ui::theme::{self, Type, Weight, space};
use egui::{Color32, CornerRadius, Rect, Response, Role, Sense, Ui, Vec2, Widget, WidgetInfo, pos2, vec2};

/// The steps of the meter: ten, a hundred, a thousand, ten thousand, a hundred thousand.
const STEPS: u32 = 5;
const METER: f32 = 6.0;

/// The meter.
#[must_use = "add it with ui.add"]
pub struct Reach<'a> {
    people: i64,
    number: &'a str,
    who: &'a str,
}

impl<'a> Reach<'a> {
    /// So many people, the number as it is written, and who they are.
    pub const fn new(people: i64, number: &'a str, who: &'a str) -> Self {
        Self { people, number, who }
    }
}

impl Widget for Reach<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let palette = theme::of(ui);
        let width = ui.available_width();
        let number = theme::tabular(ui, self.number, Type::Section, Weight::Bold, palette.ink);
        let side = Type::Section.line_height(ui);
        let who =
            theme::layout(ui, self.who, Type::Small, Weight::Regular, Color32::PLACEHOLDER, width.max(40.0));
        let height = side + space::TIGHT + METER + space::TIGHT + who.size().y;
        let (rect, response) = ui.allocate_exact_size(vec2(width, height.ceil()), Sense::hover());
        if ui.is_rect_visible(rect) {
            let icon = Rect::from_min_size(rect.min, Vec2::splat(side));
            Icon::People.paint(ui.painter(), icon.shrink(2.0), palette.ink_second);
            let top = icon.center().y - number.size().y / 2.0;
            ui.painter().galley(pos2(icon.right() + space::SMALL, top), number, palette.ink);
            let track =
                Rect::from_min_size(pos2(rect.left(), icon.bottom() + space::TIGHT), vec2(width, METER));
            self.track(ui, track);
            let below = pos2(rect.left(), track.bottom() + space::TIGHT);
            ui.painter().galley(below, who, palette.ink_second);
        }
        response.widget_info(|| {
            let mut info = WidgetInfo::labeled(Role::Meter, true, format!("{} {}", self.number, self.who));
            info.value = Some(self.people as f64);
            info
        });
        response
    }
}

impl Reach<'_> {
    /// A step for each power of ten, filled as far as the number goes.
    fn track(&self, ui: &Ui, track: Rect) {
        let palette = theme::of(ui);
        let reached = (self.people.max(1) as f32).log10();
        let gap = 2.0;
        let step = (track.width() - gap * (STEPS - 1) as f32) / STEPS as f32;
        for index in 0..STEPS {
            let left = track.left() + index as f32 * (step + gap);
            let rect = Rect::from_min_size(pos2(left, track.top()), vec2(step, track.height()));
            ui.painter().rect_filled(rect, CornerRadius::same(3), palette.sunken);
            let share = (reached - index as f32).clamp(0.0, 1.0);
            if share > 0.0 {
                let full = Rect::from_min_size(rect.min, vec2((step * share).max(3.0), rect.height()));
                ui.painter().rect_filled(full, CornerRadius::same(3), palette.arousal);
            }
        }
    }
}
