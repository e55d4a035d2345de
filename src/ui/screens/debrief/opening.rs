//! The first sentence, beside the customer's face as they were left.

use super::view::View;
use crate::app::Core;
use crate::ui::screens::page::{heading, prose};
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Card, Face, Gauges, Portrait};
use egui::Ui;

const FACE: f32 = 112.0;

pub(super) fn show(ui: &mut Ui, core: &Core, view: &View) {
    Card::new().show(ui, |ui| {
        let Some(case) = &view.case else {
            heading(ui, theme::section(ui, &view.summary), 2);
            return;
        };
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::GROUP;
            ui.add(Face::new(Portrait::from_seed(case.portrait), case.mood, &case.face).size(FACE));
            ui.vertical(|ui| {
                ui.set_min_height(FACE);
                heading(ui, theme::section(ui, &view.summary), 2);
                if let Some(tells) = &view.outcome.tells {
                    prose(ui, theme::second(ui, tells));
                }
                for sentence in &view.decisive {
                    prose(ui, theme::body(ui, sentence));
                }
                let (arousal, trust) = (core.say("mood-arousal", &[]), core.say("mood-trust", &[]));
                Gauges::new(case.mood, &arousal, &trust, &case.standing).show_strip(ui);
                prose(ui, theme::small(ui, &case.standing));
            });
        });
    });
}
