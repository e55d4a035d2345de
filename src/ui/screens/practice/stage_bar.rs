//! The line at the top: where the conversation is, how much time is left, and the way out.

use super::clock;
use crate::app::{Command, Core, Running};
use crate::ui::offered::Offered;
use crate::ui::theme::space;
use crate::ui::widgets::{Icon, StageRail, icon_button};
use crate::vocabulary::{PerStage, Stage};
use egui::{Align, Layout, Ui};

/// Shows the stage, the clock, and what leads away from here.
pub fn show(
    ui: &mut Ui,
    core: &Core,
    session: &Running,
    secs: u64,
    relapsed_from: Option<Stage>,
    out: &mut Vec<Command>,
) {
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        ui.set_min_height(space::CONTROL);
        Offered::new(core, Command::Leave).show(ui, out, |words| icon_button(Icon::Close, words));
        clock::show(ui, core, session, secs);
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            let names = PerStage::from_fn(|stage| core.say_for("stage", stage.key(), &[]));
            let names = PerStage::from_fn(|stage| names[stage].as_str());
            let relapse = core.say("practice-fell-back", &[]);
            let mut rail = StageRail::new(session.state().stage, &names);
            if let Some(from) = relapsed_from {
                rail = rail.relapsed_from(from, &relapse);
            }
            ui.add(rail);
        });
    });
}
