//! How the window looks: light or dark, the size of text, and whether things move.

use super::talk::{choose, part, switch};
use crate::app::{Command, Core, SettingChange};
use crate::store::Appearance;
use crate::ui::widgets::Card;
use egui::Ui;

pub(super) fn show(ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
    let settings = core.settings();
    Card::new().show(ui, |ui| {
        part(ui, &core.say("settings-look", &[]));
        let looks = Appearance::ALL.iter().map(|(look, key)| (core.say_for("look", key, &[]), *look));
        choose(ui, &core.say("settings-theme", &[]), looks, settings.appearance, SettingChange::Appearance, out);
        let sizes = SettingChange::TEXT_SIZES.map(|percent| {
            (core.say("settings-percent", &[("n", percent.into())]), percent)
        });
        let (name, now) = (core.say("settings-text-size", &[]), settings.text_percent);
        choose(ui, &name, sizes.into_iter(), now, SettingChange::TextPercent, out);
        let motion = Command::Change(SettingChange::ReducedMotion(!settings.reduced_motion));
        let (words, help) = (core.say("settings-motion", &[]), core.say("settings-motion-help", &[]));
        switch(ui, &words, &help, settings.reduced_motion, motion, out);
    });
}
