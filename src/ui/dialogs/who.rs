//! Who practises: everybody known here by name, and a field for somebody new.

use super::modal::{Dialog, buttons, focus_first, scrolling};
use crate::app::{Command, Core};
use crate::store::Trainee;
use crate::ui::offered::Offered;
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Card, Field, Icon, secondary_button};
use egui::{Context, Label, Response, Sense, Ui, Vec2};

/// The most of the list that is seen at once, in points.
const LIST: f32 = 300.0;

/// The question.
pub(in crate::ui) struct Who {
    /// What is written in the field for somebody new.
    name: String,
    opened: bool,
}

impl Who {
    pub(super) const fn new() -> Self {
        Self { name: String::new(), opened: false }
    }

    pub(super) fn show(&mut self, ctx: &Context, core: &Core, out: &mut Vec<Command>) {
        let title = core.say("who-title", &[]);
        Dialog::new("who", &title).width(480.0).show(ctx, core, out, |ui, out| {
            ui.add(Label::new(theme::second(ui, core.say("who-words", &[]))).wrap());
            let known = core.people().iter().filter(|trainee| !trainee.name.is_empty());
            let unnamed = core.people().iter().find(|trainee| trainee.name.is_empty());
            scrolling(ui, "who-list", LIST, |ui| {
                ui.spacing_mut().item_spacing.y = space::SMALL;
                for trainee in known.chain(unnamed) {
                    let chosen = trainee.name == core.trainee();
                    let response = person(ui, core, trainee, chosen);
                    // Enter goes on as whoever practised last.
                    if chosen {
                        focus_first(ui, &response, &mut self.opened);
                    }
                    if response.clicked() {
                        out.push(Command::PractiseAs { trainee: trainee.name.clone() });
                    }
                }
            });
            let (label, help) = (core.say("who-new", &[]), core.say("who-new-help", &[]));
            let field = Field::new("who-new", &label).help(&help).show(ui, &mut self.name);
            if core.people().iter().all(|trainee| trainee.name != core.trainee()) {
                focus_first(ui, &field, &mut self.opened);
            }
            let trainee = self.name.trim().to_owned();
            if field.lost_focus()
                && ui.input(|input| input.key_pressed(egui::Key::Enter))
                && !trainee.is_empty()
            {
                out.push(Command::PractiseAs { trainee: trainee.clone() });
            }
            buttons(ui, |ui| {
                ui.add_enabled_ui(!trainee.is_empty(), |ui| {
                    Offered::new(core, Command::PractiseAs { trainee })
                        .called(core.say("who-add", &[]))
                        .show(ui, out, secondary_button);
                });
            });
        });
    }
}

/// One person, with how often they have practised.
fn person(ui: &mut Ui, core: &Core, trainee: &Trainee, chosen: bool) -> Response {
    let name = core.name_of(&trainee.name);
    let practised = practised(core, trainee);
    let shown = Card::pressable(&format!("{name}. {practised}")).selected(chosen).show(ui, |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::MEDIUM;
            let icon = if chosen { Icon::Check } else { Icon::Person };
            let (square, _) = ui.allocate_exact_size(Vec2::splat(space::ICON), Sense::hover());
            icon.paint(ui.painter(), square, theme::of(ui).accent);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.add(Label::new(theme::strong(ui, name)).wrap());
                ui.add(Label::new(theme::small(ui, practised)).wrap());
            });
        });
    });
    shown.response
}

/// How often somebody has practised, and when last.
pub(in crate::ui) fn practised(core: &Core, trainee: &Trainee) -> String {
    match trainee.latest {
        Some(latest) => core
            .say("who-practised", &[("n", trainee.attempts.into()), ("when", (&core.moment(latest)).into())]),
        None => core.say("who-not-practised", &[]),
    }
}
