//! Everybody who has practised here, and the groups a trainer reports on together.

use super::talk::{label, part};
use crate::app::{Command, Core};
use crate::store::Trainee;
use crate::ui::dialogs::practised;
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Card, Chip, Field};
use egui::{Label, Ui, Vec2};

/// The part about people: the group that is being made, and those in view.
#[derive(Default)]
pub(super) struct People {
    /// The name of the group being made.
    draft: String,
    /// Groups that were in view; one whose last member has left stays until the screen is left, so that it can be mended.
    seen: Vec<String>,
}

impl People {
    pub fn show(&mut self, ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
        Card::new().show(ui, |ui| {
            part(ui, &core.say("settings-people", &[]));
            ui.add(Label::new(theme::second(ui, core.say("settings-people-words", &[]))).wrap());
            for trainee in core.people() {
                row(ui, core, trainee);
            }
        });
        if core.people().is_empty() {
            return;
        }
        Card::new().show(ui, |ui| {
            part(ui, &core.say("settings-groups", &[]));
            ui.add(Label::new(theme::second(ui, core.say("settings-groups-words", &[]))).wrap());
            self.groups(ui, core, out);
        });
    }

    fn groups(&mut self, ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
        for (name, _) in core.groups() {
            if !self.seen.contains(name) {
                self.seen.push(name.clone());
            }
        }
        self.seen.sort();
        for group in &self.seen {
            label(ui, group);
            members(ui, core, group, out);
        }
        ui.add_space(space::SMALL);
        let (name, help) = (core.say("settings-group-new", &[]), core.say("settings-group-new-help", &[]));
        Field::new("settings-group-new", &name).help(&help).show(ui, &mut self.draft);
        let draft = self.draft.trim().to_owned();
        if draft.is_empty() {
            return;
        }
        if self.seen.contains(&draft) {
            // It has been made; from here on it is among the others.
            self.draft.clear();
        } else {
            ui.push_id("draft", |ui| members(ui, core, &draft, out));
        }
    }
}

/// Somebody with how often they have practised.
fn row(ui: &mut Ui, core: &Core, trainee: &Trainee) {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.add_space(space::TIGHT);
        ui.add(Label::new(theme::body(ui, core.name_of(&trainee.name))).wrap());
        ui.add(Label::new(theme::small(ui, practised(core, trainee))).wrap());
    });
}

/// Everybody as a chip that is on for the members of the group.
fn members(ui: &mut Ui, core: &Core, group: &str, out: &mut Vec<Command>) {
    let inside = core.groups().iter().find(|(name, _)| name == group);
    ui.push_id(group, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(space::SMALL);
            for trainee in core.people() {
                let is_in = inside.is_some_and(|(_, members)| members.contains(&trainee.name));
                if ui.add(Chip::new(&core.name_of(&trainee.name), is_in)).clicked() {
                    let (group, trainee) = (group.to_owned(), trainee.name.clone());
                    out.push(match is_in {
                        true => Command::LeaveGroup { group, trainee },
                        false => Command::JoinGroup { group, trainee },
                    });
                }
            }
        });
    });
}
