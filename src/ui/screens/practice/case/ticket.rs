//! The ticket: a category, a priority, and filing it.

use crate::app::{Command, Core, Running};
use crate::session::{Action, Event};
use crate::ui::offered::Offered;
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Chip, secondary_button};
use crate::vocabulary::Priority;
use egui::{Label, Ui, Vec2};
use std::sync::Arc;

/// What is chosen so far.
#[derive(Default)]
pub(super) struct Ticket {
    category: Option<Arc<str>>,
    priority: Option<Priority>,
}

impl Ticket {
    /// Shows the ticket; once it is filed, what stands on it.
    pub(super) fn show(&mut self, ui: &mut Ui, core: &Core, session: &Running, out: &mut Vec<Command>) {
        let Some(plan) = &session.case().scenario.desk.ticket else { return };
        let mut events = session.events().iter().rev().take_while(|_| session.state().filed);
        let filed = events.find_map(|recorded| match &recorded.event {
            Event::Filed(filed) => Some(&**filed),
            _ => None,
        });
        if let Some(filed) = filed {
            super::pair(ui, &core.say("practice-ticket-category", &[]), &filed.category);
            let priority = core.say_for("priority", filed.priority.key(), &[]);
            super::pair(ui, &core.say("practice-ticket-priority", &[]), &priority);
            ui.add(Label::new(theme::small(ui, core.say("practice-ticket-filed", &[]))).wrap());
            return;
        }
        let language = session.setup().language;
        ui.add_enabled_ui(!session.state().ended, |ui| {
            ui.add(Label::new(theme::strong(ui, core.say("practice-ticket-category", &[]))));
            chips(ui, |ui| {
                for category in &plan.categories {
                    let on = self.category.as_ref() == Some(&category.id);
                    if ui.add(Chip::new(category.label.get(language), on)).clicked() {
                        self.category = Some(Arc::clone(&category.id));
                    }
                }
            });
            ui.add_space(space::SMALL);
            ui.add(Label::new(theme::strong(ui, core.say("practice-ticket-priority", &[]))));
            chips(ui, |ui| {
                for priority in Priority::ALL {
                    let words = core.say_for("practice-priority", priority.key(), &[]);
                    if ui.add(Chip::new(&words, self.priority == Some(*priority))).clicked() {
                        self.priority = Some(*priority);
                    }
                }
            });
            ui.add_space(space::SMALL);
            match (&self.category, self.priority) {
                (Some(category), Some(priority)) => {
                    let file = Action::File { category: Arc::clone(category), priority };
                    Offered::new(core, Command::Act(file)).show(ui, out, secondary_button);
                }
                _ => {
                    ui.add_enabled(false, secondary_button(&core.say("command-file", &[])));
                    ui.add(Label::new(theme::small(ui, core.say("practice-ticket-choose", &[]))).wrap());
                }
            }
        });
    }
}

fn chips(ui: &mut Ui, show: impl FnOnce(&mut Ui)) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(space::TIGHT);
        show(ui);
    });
}
