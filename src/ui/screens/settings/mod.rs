//! What can be set. Every change applies and is kept at once.

mod data;
mod look;
mod people;
mod person;
mod talk;

use super::page::{Page, TWO_COLUMNS};
use crate::app::{Command, Core, SettingChange};
use crate::store::Appearance;
use crate::ui::theme::space;
use crate::vocabulary::Language;
use crate::words::Locale;
use egui::Ui;

/// The settings screen.
pub struct Settings {
    people: people::People,
    /// The languages that have words.
    languages: Vec<Language>,
}

impl Settings {
    pub(super) fn open(_core: &Core) -> Self {
        let speaks = |language: &Language| Locale::built_in(*language).keys().next().is_some();
        Self {
            people: people::People::default(),
            languages: Language::ALL.iter().copied().filter(speaks).collect(),
        }
    }

    pub(super) fn commands(&self, core: &Core) -> Vec<Command> {
        let settings = core.settings();
        let mut commands = vec![
            Command::Change(SettingChange::Appearance(Appearance::Light)),
            Command::Change(SettingChange::Appearance(Appearance::Dark)),
            Command::Change(SettingChange::Appearance(Appearance::System)),
            Command::Change(SettingChange::ReducedMotion(!settings.reduced_motion)),
            Command::Change(SettingChange::GaugesInOpenMode(!settings.gauges_in_open_mode)),
            Command::OpenFolder { path: core.folder().to_owned() },
            Command::Backup,
            Command::Inspect,
        ];
        commands.extend((!core.people().is_empty()).then_some(Command::AskForgetWhom));
        commands
    }

    pub(super) fn show(&mut self, ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
        let (title, lead) = (core.say("settings-title", &[]), core.say("settings-lead", &[]));
        Page::new("settings", &title).lead(&lead).show(
            ui,
            out,
            |_, _| {},
            |ui, out| {
                ui.spacing_mut().item_spacing.y = space::MEDIUM;
                if ui.available_width() + space::RAIL + 2.0 * space::PART < TWO_COLUMNS {
                    look::show(ui, core, out);
                    talk::show(ui, core, out);
                    person::show(ui, core, &self.languages, out);
                    self.people.show(ui, core, out);
                    data::show(ui, core, out);
                } else {
                    ui.spacing_mut().item_spacing.x = space::MEDIUM;
                    ui.columns_const(|[left, right]| {
                        look::show(left, core, out);
                        talk::show(left, core, out);
                        data::show(left, core, out);
                        person::show(right, core, &self.languages, out);
                        self.people.show(right, core, out);
                    });
                }
            },
        );
    }
}
