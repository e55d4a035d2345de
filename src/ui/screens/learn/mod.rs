//! The lessons: the path of the first week with what is done, and every lesson there is.

mod exercise;
mod lesson;
mod path;
mod text;

pub use lesson::Reader;

use super::page::{Page, heading};
use crate::app::{Command, Core, Place};
use crate::lessons::{Lesson, built_in};
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Card, Icon};
use egui::{Label, Sense, Ui, Vec2};

/// The learn screen.
pub struct Learn;

impl Learn {
    pub(super) fn open(_core: &Core) -> Self {
        Self
    }

    pub(super) fn commands(&self, core: &Core) -> Vec<Command> {
        core.next_step().map(|step| Command::Go(core.place_of(step))).into_iter().collect()
    }

    pub(super) fn show(&mut self, ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
        let (title, lead) = (core.say("learn-title", &[]), core.say("learn-lead", &[]));
        Page::new("learn", &title).lead(&lead).show(
            ui,
            out,
            |_, _| {},
            |ui, out| {
                ui.spacing_mut().item_spacing.y = space::MEDIUM;
                path::show(ui, core, out);
                ui.add_space(space::SMALL);
                heading(ui, theme::section(ui, core.say("learn-all", &[])), 2);
                for lesson in built_in(core.language()) {
                    row(ui, core, lesson, out);
                }
            },
        );
    }
}

/// One lesson of the list.
fn row(ui: &mut Ui, core: &Core, lesson: &Lesson, out: &mut Vec<Command>) {
    let read = core.has_read(&lesson.id);
    let minutes = core.say("contact-minutes", &[("n", lesson.minutes.into())]);
    let state = if read { core.say("learn-read", &[]) } else { core.say("learn-unread", &[]) };
    let shown = Card::pressable(&format!("{}. {minutes}. {state}", lesson.title)).show(ui, |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::MEDIUM;
            let (square, _) = ui.allocate_exact_size(Vec2::splat(space::ICON), Sense::hover());
            let icon = if read { Icon::Check } else { Icon::Learn };
            icon.paint(ui.painter(), square, theme::of(ui).accent);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.add(Label::new(theme::strong(ui, &*lesson.title)).wrap());
                ui.add(Label::new(theme::small(ui, minutes)).wrap());
            });
        });
    });
    if shown.response.clicked() {
        out.push(Command::Go(Place::Lesson(lesson.id.clone())));
    }
}
