//! What one reply did: its marks, the words that earned or cost them, red flags, and what would have done more.

use super::line::Reply;
use crate::app::Core;
use crate::report::telling::counted;
use crate::scoring::said_once;
use crate::ui::theme::{self, Type, Weight, space};
use crate::ui::widgets::{MarkSteps, paint_technique};
use crate::vocabulary::Technique;
use egui::{Label, Rect, Role, Sense, Ui, Vec2, WidgetInfo, vec2};

/// The side of a technique's shape beside a quote, with the gap after it.
const SHAPE: f32 = 20.0;

/// Room for the shapes of all four.
const SHAPES: Vec2 = vec2(2.0 * SHAPE, 2.0 * SHAPE);

/// Shows it.
pub fn show(ui: &mut Ui, core: &Core, reply: Option<&Reply>) {
    let Some(reply) = reply else { return };
    ui.spacing_mut().item_spacing.y = space::SMALL;
    ui.add(Label::new(theme::second(ui, &*reply.text)).wrap());
    ui.add_space(space::SMALL);
    let unsure = core.say("practice-unsure", &[]);
    for &technique in Technique::ALL {
        let name = core.say_for("technique", technique.key(), &[]);
        let steps = MarkSteps::new(technique, reply.marks[technique], &name);
        ui.add(if reply.unsure[technique] { steps.unsure(&unsure) } else { steps });
    }
    for flag in &reply.flags {
        let words = core.say("practice-flag", &[("flag", flag.into())]);
        ui.add(Label::new(theme::body(ui, words).color(theme::of(ui).danger)).wrap());
    }
    if !reply.evidence.is_empty() {
        ui.add_space(space::SMALL);
        let title = core.say("practice-words-that-counted", &[]);
        ui.add(Label::new(theme::strong(ui, title)));
    }
    for group in said_once(&reply.evidence) {
        let found = group[0];
        let quoted = reply.text.get(found.start..found.end).unwrap_or_default();
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::TIGHT;
            let room = vec2(SHAPES.x, if group.len() > 2 { SHAPES.y } else { SHAPE });
            let (shapes, response) = ui.allocate_exact_size(room, Sense::hover());
            for (number, evidence) in group.iter().enumerate() {
                let place = vec2((number % 2) as f32, (number / 2) as f32) * SHAPE;
                let shape = Rect::from_min_size(shapes.min + place, Vec2::splat(SHAPE - space::FOCUS));
                let color = theme::of(ui).technique(evidence.technique);
                paint_technique(ui.painter(), evidence.technique, shape, color);
            }
            let counted =
                counted(group.iter().map(|evidence| evidence.technique), found.weight < 0, core.words());
            response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &counted));
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                let quote = theme::body(ui, format!("“{quoted}”"));
                ui.add(Label::new(quote.font(Type::Body.font(ui, Weight::SemiBold))).wrap());
                ui.add(Label::new(theme::small(ui, format!("{counted}. {}", found.coaching))).wrap());
            });
        });
    }
    if !reply.coaching.is_empty() {
        ui.add_space(space::SMALL);
        let title = core.say("practice-coaching", &[]);
        ui.add(Label::new(theme::strong(ui, title)));
    }
    for words in &reply.coaching {
        ui.add(Label::new(theme::body(ui, &**words)).wrap());
    }
}
