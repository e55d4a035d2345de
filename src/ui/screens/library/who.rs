//! The one question of the first run, which may be left unanswered: who practises here?

use crate::app::{Command, Core};
use crate::ui::offered::Offered;
use crate::ui::screens::page::{heading, prose};
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Card, Field, quiet_button, secondary_button};
use egui::{Key, Ui, Vec2, vec2};

const WIDEST: f32 = 900.0;

/// Shows the question while nobody has answered it.
pub(super) fn ask(ui: &mut Ui, core: &Core, name: &mut String, out: &mut Vec<Command>) {
    if core.profile().is_some() || !core.trainee().is_empty() {
        return;
    }
    let width = ui.available_width().min(WIDEST);
    ui.allocate_ui(vec2(width, 0.0), |ui| {
        Card::new().show(ui, |ui| {
            heading(ui, theme::section(ui, core.say("who-title", &[])), 2);
            prose(ui, theme::second(ui, core.say("who-words", &[])));
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = Vec2::splat(space::SMALL);
                let label = core.say("who-new", &[]);
                let entered = ui
                    .scope(|ui| {
                        ui.set_width(280.0);
                        let field =
                            Field::new("first-who", &label).hint(&label).label_hidden().show(ui, name);
                        field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter))
                    })
                    .inner;
                let trainee = name.trim().to_owned();
                if entered && !trainee.is_empty() {
                    out.push(Command::PractiseAs { trainee: trainee.clone() });
                }
                ui.add_enabled_ui(!trainee.is_empty(), |ui| {
                    Offered::new(core, Command::PractiseAs { trainee })
                        .called(core.say("who-use", &[]))
                        .show(ui, out, secondary_button);
                });
                Offered::new(core, Command::PractiseAs { trainee: String::new() })
                    .called(core.say("who-just-me", &[]))
                    .show(ui, out, quiet_button);
            });
        });
    });
}
