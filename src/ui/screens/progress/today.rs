//! Today's case: which, why, and when the next one is due. Days of practice are told and never missed.

use crate::app::{Command, Core, Place};
use crate::report::progress::{Today, telling};
use crate::ui::offered::Offered;
use crate::ui::screens::contact;
use crate::ui::screens::page::{heading, prose};
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Card, primary_button};
use egui::Ui;

pub(super) fn show(ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
    let report = core.progress();
    Card::new().selected(core.todays_case().is_some()).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::SMALL;
        heading(ui, theme::section(ui, core.say("daily-title", &[])), 2);
        match (core.todays_case(), &report.daily.today) {
            (Some(card), Today::Practise { why, .. }) => {
                ui.label(theme::strong(ui, &**card.scenario.title.get(core.language())));
                prose(ui, theme::body(ui, telling::why(*why, core.words())));
                contact::line(ui, core, &card.scenario);
                Offered::new(core, Command::Go(Place::Briefing(card.scenario.id.clone())))
                    .called(core.say("daily-open", &[]))
                    .show(ui, out, primary_button);
            }
            (_, Today::Done { .. }) => {
                prose(ui, theme::body(ui, core.say("daily-done", &[])));
            }
            _ => {
                prose(ui, theme::body(ui, core.say("daily-nothing", &[])));
            }
        }
        if let (None, Some(next)) = (core.todays_case(), report.daily.next) {
            let day = core.day_said(next);
            prose(ui, theme::second(ui, core.say("daily-next", &[("day", (&day).into())])));
        }
        if report.days > 0 {
            prose(ui, theme::small(ui, core.say("daily-days", &[("n", report.days.into())])));
        }
    });
}
