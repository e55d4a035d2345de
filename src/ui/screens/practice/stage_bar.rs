//! The line at the top: where the conversation is, how much time is left, and the way out.

use crate::app::{Command, Core, Local, Running};
use crate::ui::offered::Offered;
use crate::ui::theme::{self, Type, Weight, space};
use crate::ui::widgets::{Icon, StageRail, icon_button};
use crate::vocabulary::{PerStage, Stage};
use crate::words::Arg;
use egui::{Align, Layout, Role, Sense, Ui, WidgetInfo};
use std::time::Duration;

/// Shows the stage, the clock, and what leads away from here.
pub fn show(
    ui: &mut Ui,
    core: &Core,
    session: &Running,
    secs: u64,
    relapsed_from: Option<Stage>,
    case_folded: bool,
    out: &mut Vec<Command>,
) {
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        ui.set_min_height(space::CONTROL);
        Offered::new(core, Command::Leave).show(ui, out, |words| icon_button(Icon::Close, words));
        if case_folded {
            let case = Command::Local(Local::CasePanel);
            Offered::new(core, case).show(ui, out, |words| icon_button(Icon::Info, words));
        }
        clock(ui, core, session, secs);
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

/// The time left until the case should be settled; it moves once a second and only while the contact lasts.
fn clock(ui: &mut Ui, core: &Core, session: &Running, secs: u64) {
    let Some(due) = session.case().scenario.briefing.deadlines.resolve_secs else { return };
    let passed = session.state().at_ms / 1000 + if session.state().ended { 0 } else { secs };
    let (left, over) = (due.saturating_sub(passed), passed > due);
    let shown = if over { passed - due } else { left };
    let time = format!("{}:{:02}", shown / 60, shown % 60);
    let time = [("time", Arg::from(&time))];
    let words =
        if over { core.say("practice-clock-over", &time) } else { core.say("practice-clock-left", &time) };
    let palette = theme::of(ui);
    let ink = if over { palette.warning } else { palette.ink_second };
    let galley = theme::tabular(ui, &words, Type::Small, Weight::SemiBold, ink);
    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::hover());
    ui.painter().galley(rect.min, galley, ink);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &words));
    if !session.state().ended {
        ui.ctx().request_repaint_after(Duration::from_secs(1));
    }
}
