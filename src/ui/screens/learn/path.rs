//! The path of the first week: its days, their steps, and a tick at what is done.

use crate::app::{Command, Core};
use crate::lessons::{DAYS, Step};
use crate::ui::offered::Offered;
use crate::ui::screens::page::{heading, prose};
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Card, Icon, primary_button, quiet_button};
use egui::{Ui, Vec2};

pub(super) fn show(ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
    Card::new().show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::SMALL;
        heading(ui, theme::section(ui, core.say("path-title", &[])), 2);
        let done = Step::all().filter(|step| core.is_done(*step)).count();
        let progress = core.say("path-done", &[("n", done.into()), ("of", Step::all().count().into())]);
        prose(ui, theme::second(ui, progress));
        match core.next_step() {
            Some(step) => {
                let title = core.title_of(step);
                let words = match step {
                    Step::Lesson(_) => core.say("path-next-lesson", &[("title", (&title).into())]),
                    Step::Case(_) => core.say("path-next-case", &[("title", (&title).into())]),
                };
                Offered::new(core, Command::Go(core.place_of(step))).called(words).show(
                    ui,
                    out,
                    primary_button,
                );
            }
            None => {
                prose(ui, theme::body(ui, core.say("path-over", &[])));
            }
        }
        for (index, day) in DAYS.iter().enumerate() {
            ui.add_space(space::TIGHT);
            ui.label(theme::small(ui, core.say("path-day", &[("n", (index + 1).into())])));
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = Vec2::new(space::SMALL, 0.0);
                for step in day.iter() {
                    one(ui, core, *step, out);
                }
            });
        }
    });
}

fn one(ui: &mut Ui, core: &Core, step: Step, out: &mut Vec<Command>) {
    let title = core.title_of(step);
    let done = core.is_done(step);
    let (icon, kind) = match step {
        _ if done => (Icon::Check, core.say("path-step-done", &[])),
        Step::Lesson(_) => (Icon::Learn, core.say("path-step-lesson", &[])),
        Step::Case(_) => (Icon::Practise, core.say("path-step-case", &[])),
    };
    let response = Offered::new(core, Command::Go(core.place_of(step)))
        .called(title.clone())
        .helped(kind.clone())
        .show(ui, out, |words| quiet_button(words).icon(icon));
    response.ctx.accesskit_node_builder(response.id, |node| node.set_label(format!("{title}: {kind}")));
}
