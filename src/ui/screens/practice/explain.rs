//! What one reply did: its marks, the words that earned or cost them, red flags, and what would have done more.

use super::line::Reply;
use crate::app::Core;
use crate::ui::theme::{self, Type, Weight, space};
use crate::ui::widgets::{MarkSteps, paint_technique};
use crate::vocabulary::Technique;
use egui::{Label, Sense, Ui, Vec2};

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
    for found in &reply.evidence {
        let quoted = reply.text.get(found.start..found.end).unwrap_or_default();
        ui.horizontal_top(|ui| {
            let (shape, _) = ui.allocate_exact_size(Vec2::splat(18.0), Sense::hover());
            let color = theme::of(ui).technique(found.technique);
            paint_technique(ui.painter(), found.technique, shape, color);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                let quote = theme::body(ui, format!("“{quoted}”"));
                ui.add(Label::new(quote.font(Type::Body.font(ui, Weight::SemiBold))).wrap());
                ui.add(Label::new(theme::small(ui, &*found.coaching)).wrap());
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
