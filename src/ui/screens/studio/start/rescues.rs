//! Work that was not saved when the program ended, to go on with or to drop.

use crate::app::{Command, Core, StudioCommand};
use crate::ui::offered::Offered;
use crate::ui::widgets::{Banner, BannerKind, primary_button, quiet_button};
use egui::Ui;

pub(super) fn show(ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
    for rescue in core.rescues() {
        let file = rescue.file.display().to_string();
        let title = core.say("studio-rescue", &[("file", (&file).into())]);
        let words = core.say("studio-rescue-words", &[("when", (&core.moment(rescue.at)).into())]);
        Banner::new(BannerKind::Warning, &title).words(&words).show(ui, |ui| {
            let kept = || rescue.kept.clone();
            let recover = Command::Studio(StudioCommand::Recover { kept: kept() });
            Offered::new(core, recover).show(ui, out, primary_button);
            let discard = Command::Studio(StudioCommand::Discard { kept: kept() });
            Offered::new(core, discard).show(ui, out, quiet_button);
        });
    }
}
