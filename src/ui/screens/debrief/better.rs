//! What would have been better, most to gain first; pressing a turn opens it.

use super::links;
use super::reading::Reading;
use super::view::{Better, View};
use crate::app::Core;
use crate::ui::screens::page::{heading, prose};
use crate::ui::theme::{self, space};
use crate::ui::widgets::Card;
use egui::Ui;

/// As many turns as a person can take to the next contact; the others are folded away.
const AT_FIRST: usize = 2;
/// As many as are listed at all; the transcript has them all.
const SHOWN: usize = 5;

/// Shows the turns with most to gain, and with `all` also the next ones.
pub(super) fn show(ui: &mut Ui, core: &Core, view: &View, reading: &mut Reading, all: &mut bool) {
    Card::new().show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::SMALL;
        heading(ui, theme::section(ui, core.say("report-better", &[])), 2);
        if view.better.is_empty() {
            prose(ui, theme::second(ui, core.say("report-nothing-better", &[])));
            return;
        }
        let listed = view.better.len().min(SHOWN);
        // A fold is not worth its line for one more turn.
        let folds = listed > AT_FIRST + 1;
        let shown = if folds && !*all { AT_FIRST } else { listed };
        for (index, better) in view.better.iter().take(shown).enumerate() {
            if index > 0 {
                ui.separator();
            }
            item(ui, core, better, reading);
        }
        ui.separator();
        if folds {
            let words = core.say("debrief-more-better", &[("count", (listed - AT_FIRST).into())]);
            if links::fold(ui, &words, *all).clicked() {
                *all = !*all;
            }
        }
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
