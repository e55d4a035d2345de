//! What would have been better, most to gain first; pressing a turn opens it.

use super::links;
use super::reading::Reading;
use super::view::{Better, View};
use crate::app::Core;
use crate::ui::screens::page::{heading, prose};
use crate::ui::theme::{self, space};
use crate::ui::widgets::Card;
use egui::Ui;

/// As many turns as a person can take in at once; the transcript has them all.
const SHOWN: usize = 5;

pub(super) fn show(ui: &mut Ui, core: &Core, view: &View, reading: &mut Reading) {
    Card::new().show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::SMALL;
        heading(ui, theme::section(ui, core.say("report-better", &[])), 2);
        if view.better.is_empty() {
            prose(ui, theme::second(ui, core.say("report-nothing-better", &[])));
            return;
        }
        for (index, better) in view.better.iter().take(SHOWN).enumerate() {
            if index > 0 {
                ui.separator();
            }
            item(ui, core, better, reading);
        }
        ui.separator();
        prose(ui, theme::small(ui, core.say("report-impact-note", &[])));
    });
}

fn item(ui: &mut Ui, core: &Core, better: &Better, reading: &mut Reading) {
    if links::link(ui, &better.heading).on_hover_text(core.say("debrief-open-turn", &[])).clicked() {
        reading.go(better.link.place);
    }
    prose(ui, theme::small(ui, core.say("report-you-said", &[])));
    prose(ui, theme::second(ui, &better.said));
    if better.quoted {
        prose(ui, theme::small(ui, core.say("report-better-reply", &[])));
    }
    prose(ui, theme::body(ui, &better.instead));
    if let Some(coach) = &better.coach {
        prose(ui, theme::second(ui, coach));
    }
    if let Some(left) = &better.left {
        prose(ui, theme::small(ui, left));
    }
}
