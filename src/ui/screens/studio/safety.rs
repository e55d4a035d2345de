//! What threatens the words of a draft, said above its panes: another program that changed the file, and a disk that takes
//! nothing more.

use crate::app::{Command, Core, StudioCommand};
use crate::ui::offered::Offered;
use crate::ui::widgets::{Banner, BannerKind, secondary_button};
use egui::Ui;

pub(super) fn show(ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
    let Some(studio) = core.studio() else { return };
    if studio.is_contested() {
        let (title, words) = (core.say("studio-contested", &[]), core.say("studio-contested-words", &[]));
        Banner::new(BannerKind::Warning, &title).words(&words).show(ui, |ui| {
            for command in [StudioCommand::KeepMine, StudioCommand::TakeTheirs] {
                Offered::new(core, Command::Studio(command)).show(ui, out, secondary_button);
            }
        });
    }
    if let Some(why) = studio.unkept() {
        let title = core.say("studio-unkept", &[("why", why.into())]);
        Banner::new(BannerKind::Error, &title).show(ui, |ui| {
            Offered::new(core, Command::Studio(StudioCommand::Save)).show(ui, out, secondary_button);
        });
    }
}
