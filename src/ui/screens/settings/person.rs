//! Who practises here, and in which language.

use super::talk::{choose, part};
use crate::app::{Command, Core, SettingChange};
use crate::ui::widgets::{Card, Field};
use crate::vocabulary::Language;
use egui::Ui;

pub(super) fn show(
    ui: &mut Ui,
    core: &Core,
    trainee: &mut String,
    languages: &[Language],
    out: &mut Vec<Command>,
) {
    Card::new().show(ui, |ui| {
        part(ui, &core.say("settings-you", &[]));
        let (label, help) = (core.say("settings-name", &[]), core.say("settings-name-help", &[]));
        if Field::new("settings-name", &label).help(&help).show(ui, trainee).changed() {
            out.push(Command::Change(SettingChange::Trainee(trainee.trim().to_owned())));
        }
        let named = languages.iter().map(|language| (core.say_for("language", language.key(), &[]), *language));
        choose(
            ui,
            &core.say("settings-language", &[]),
            named,
            core.settings().language,
            SettingChange::Language,
            out,
        );
    });
}
