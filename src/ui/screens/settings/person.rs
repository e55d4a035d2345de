//! Who practises now, and in which language the window speaks.

use super::talk::{choose, label, part};
use crate::app::{Command, Core, SettingChange};
use crate::ui::offered::Offered;
use crate::ui::theme;
use crate::ui::widgets::{Card, secondary_button};
use crate::vocabulary::Language;
use egui::{Label, Ui};

pub(super) fn show(ui: &mut Ui, core: &Core, languages: &[Language], out: &mut Vec<Command>) {
    Card::new().show(ui, |ui| {
        part(ui, &core.say("settings-you", &[]));
        label(ui, &core.say("settings-who", &[]));
        ui.add(Label::new(theme::body(ui, core.name_of(core.trainee()))).wrap());
        ui.add(Label::new(theme::small(ui, core.say("settings-who-help", &[]))).wrap());
        Offered::new(core, Command::AskWho).show(ui, out, secondary_button);
        let named =
            languages.iter().map(|language| (core.say_for("language", language.key(), &[]), *language));
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
