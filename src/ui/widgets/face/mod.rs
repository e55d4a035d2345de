//! The customer's face: who they are from a seed, how they feel from their mood.

mod expression;
mod features;
mod hair;
mod head;
mod pen;
mod portrait;

pub use portrait::Portrait;

use crate::ui::theme;
use crate::vocabulary::Mood;
use egui::{Response, Role, Sense, Ui, Vec2, Widget, WidgetInfo};
use expression::Expression;
use pen::Pen;
use std::time::Duration;

/// How often the mouth moves while the customer speaks: slow enough to stay calm and cheap.
const SPEAKING_STEP: Duration = Duration::from_millis(90);

/// A face, from 40 to 220 points across.
#[must_use = "add it with ui.add"]
pub struct Face<'a> {
    portrait: Portrait,
    mood: Mood,
    size: f32,
    speaking: bool,
    description: &'a str,
}

impl<'a> Face<'a> {
    /// The face of `portrait` in `mood`; `description` says in words what can be seen ("Ms Ozola, tense").
    pub const fn new(portrait: Portrait, mood: Mood, description: &'a str) -> Self {
        Self { portrait, mood, size: 96.0, speaking: false, description }
    }

    /// Points across.
    pub const fn size(mut self, size: f32) -> Self {
        self.size = size;
        self
    }

    /// Whether the customer is saying something now.
    pub const fn speaking(mut self, speaking: bool) -> Self {
        self.speaking = speaking;
        self
    }
}

impl Widget for Face<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let (rect, response) = ui.allocate_exact_size(Vec2::splat(self.size), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, self.description));
        if ui.is_rect_visible(rect) {
            let motion = theme::motion(ui);
            let settle = |what: &str, level: i64| {
                ui.ctx().animate_value_with_time(response.id.with(what), level as f32 / 100.0, motion)
            };
            let arousal = settle("arousal", self.mood.arousal.value());
            let trust = settle("trust", self.mood.trust.value());
            let mut expression = Expression::of(arousal, trust).played_for(self.size);
            if self.speaking {
                expression.speak(if motion > 0.0 { ui.input(|i| i.time) } else { 0.0 });
                if motion > 0.0 {
                    ui.ctx().request_repaint_after(SPEAKING_STEP);
                }
            }
            let pen = Pen::new(ui.painter(), rect, expression.tilt);
            head::paint(&pen, &self.portrait, &expression, theme::of(ui));
        }
        response
    }
}
