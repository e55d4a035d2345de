//! The magnitude of a complaint as five dots, filled up to its number.

use crate::ui::theme::{self, space};
use crate::vocabulary::Magnitude;
use egui::{Response, Role, Sense, Stroke, Ui, Widget, WidgetInfo, pos2, vec2};

const DIAMETER: f32 = 8.0;

/// Five dots.
#[must_use = "add it with ui.add"]
pub struct MagnitudeDots<'a> {
    magnitude: Magnitude,
    name: &'a str,
}

impl<'a> MagnitudeDots<'a> {
    /// `name` says the same in words, for a screen reader and under the pointer.
    pub const fn new(magnitude: Magnitude, name: &'a str) -> Self {
        Self { magnitude, name }
    }
}

impl Widget for MagnitudeDots<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let palette = theme::of(ui);
        let step = DIAMETER + space::TIGHT;
        let (rect, response) = ui.allocate_exact_size(vec2(5.0 * step - space::TIGHT, 20.0), Sense::hover());
        for i in 0..5_u8 {
            let centre = pos2(rect.left() + DIAMETER / 2.0 + f32::from(i) * step, rect.center().y);
            if i64::from(i) < self.magnitude.value() {
                ui.painter().circle_filled(centre, DIAMETER / 2.0, palette.ink_second);
            } else {
                let stroke = Stroke::new(1.0, palette.outline);
                ui.painter().circle_stroke(centre, DIAMETER / 2.0 - 0.5, stroke);
            }
        }
        response.widget_info(|| {
            let mut info = WidgetInfo::labeled(Role::Meter, true, self.name);
            info.value = Some(self.magnitude.value() as f64);
            info
        });
        response.on_hover_text(self.name)
    }
}
