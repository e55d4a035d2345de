//! The first run: one case, one button, and nothing to configure.

use crate::app::{Card, Command, Core, Place};
use crate::ui::offered::Offered;
use crate::ui::screens::contact;
use crate::ui::screens::page::{heading, prose};
use crate::ui::theme::{self, space};
use crate::ui::widgets::{self, Face, Portrait, primary_button, quiet_button};
use egui::{Label, Ui, vec2};

const FACE: f32 = 180.0;
const WIDEST: f32 = 900.0;

/// Shows the card of the first case; true when the other cases were asked for.
pub(super) fn show(ui: &mut Ui, core: &Core, card: &Card, out: &mut Vec<Command>) -> bool {
    let scenario = &card.scenario;
    let language = core.language();
    let width = ui.available_width().min(WIDEST);
    ui.allocate_ui(vec2(width, 0.0), |ui| {
        widgets::Card::new().show(ui, |ui| {
            ui.add_space(space::SMALL);
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = space::GROUP;
                ui.add_space(space::SMALL);
                let customer = &scenario.customer;
                ui.add(
                    Face::new(Portrait::from_seed(customer.portrait), customer.mood, &customer.name)
                        .size(FACE),
                );
                ui.vertical(|ui| {
                    ui.add(Label::new(
                        theme::small(ui, core.say("library-first", &[])).color(theme::of(ui).accent),
                    ));
                    heading(ui, theme::title(ui, &**scenario.title.get(language)), 2);
                    prose(ui, theme::body(ui, &**scenario.summary.get(language)));
                    prose(ui, theme::second(ui, core.say("library-first-help", &[])));
                    contact::line(ui, core, scenario);
                    ui.add_space(space::SMALL);
                    Offered::new(core, Command::Go(Place::Briefing(scenario.id.clone())))
                        .called(core.say("library-first-open", &[]))
                        .show(ui, out, |words| primary_button(words).large());
                });
            });
            ui.add_space(space::SMALL);
        });
    });
    if core.shelf().cards.len() + core.shelf().broken.len() < 2 {
        return false;
    }
    let others = core.say("library-others", &[("n", (core.shelf().cards.len() - 1).into())]);
    ui.add(quiet_button(&others)).clicked()
}
