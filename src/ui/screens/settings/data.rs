//! Where everything is kept, how to take a copy of it, and which version this is.

use super::talk::{choose, label, part};
use crate::app::{Command, Core, SettingChange};
use crate::session::ENGINE;
use crate::ui::offered::Offered;
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Card, secondary_button};
use egui::{Label, Ui, Vec2};
use std::path::Path;

pub(super) fn show(ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
    Card::new().show(ui, |ui| {
        part(ui, &core.say("settings-data", &[]));
        ui.add(Label::new(theme::second(ui, core.say("settings-data-words", &[]))).wrap());
        folder(ui, &core.say("settings-data-folder", &[]), core.folder());
        folder(ui, &core.say("settings-scenario-folder", &[]), &core.scenario_folder());
        ui.add_space(space::SMALL);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(space::SMALL);
            let open = Command::OpenFolder { path: core.folder().to_owned() };
            Offered::new(core, open).show(ui, out, secondary_button);
            Offered::new(core, Command::Backup).show(ui, out, secondary_button);
            Offered::new(core, Command::Inspect).show(ui, out, secondary_button);
        });
        keep(ui, core, out);
        if !core.people().is_empty() {
            label(ui, &core.say("settings-forget", &[]));
            Offered::new(core, Command::AskForgetWhom).show(ui, out, secondary_button);
        }
    });
    Card::new().show(ui, |ui| {
        part(ui, &core.say("settings-about", &[]));
        let version = core.say(
            "settings-version",
            &[("version", env!("CARGO_PKG_VERSION").into()), ("engine", ENGINE.into())],
        );
        ui.add(Label::new(theme::body(ui, version)).wrap());
        ui.add(Label::new(theme::second(ui, core.say("settings-about-words", &[]))).wrap());
    });
}

/// How long attempts are kept.
fn keep(ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
    let months = SettingChange::KEPT_MONTHS.map(|months| match months {
        0 => (core.say("settings-keep-for-ever", &[]), 0),
        months => (core.say("settings-keep-months", &[("count", months.into())]), months),
    });
    let name = core.say("settings-keep", &[]);
    choose(ui, &name, months.into_iter(), core.settings().keep_months, SettingChange::KeepMonths, out);
    ui.add(Label::new(theme::small(ui, core.say("settings-keep-help", &[]))).wrap());
}

/// A folder that can be read and copied.
fn folder(ui: &mut Ui, name: &str, path: &Path) {
    label(ui, name);
    ui.add(Label::new(theme::body(ui, path.display().to_string())).wrap().selectable(true));
}
