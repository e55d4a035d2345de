//! One lesson: its text, something to try, and the case to practise it with.

use super::{exercise, text};
use crate::app::{Command, Core, Place};
use crate::lessons::{Block, Lesson, Step, find};
use crate::ui::offered::Offered;
use crate::ui::screens::page::Page;
use crate::ui::theme::{self, space};
use crate::ui::widgets::{EmptyState, Icon, primary_button, quiet_button, secondary_button};
use egui::{Align, Layout, Ui, Vec2, vec2};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The screen of a lesson.
pub struct Reader {
    lesson: Arc<str>,
    /// The line that was chosen in each exercise, by its place in the lesson.
    chosen: BTreeMap<usize, Option<usize>>,
}

impl Reader {
    pub(in crate::ui::screens) fn open(lesson: &Arc<str>) -> Self {
        Self { lesson: Arc::clone(lesson), chosen: BTreeMap::new() }
    }

    pub(in crate::ui::screens) fn lesson(&self) -> &Arc<str> {
        &self.lesson
    }

    pub(in crate::ui::screens) fn commands(&self) -> Vec<Command> {
        vec![Command::Read { lesson: Arc::clone(&self.lesson) }, Command::Go(Place::Learn)]
    }

    pub(in crate::ui::screens) fn show(&mut self, ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
        let Some(lesson) = find(core.language(), &self.lesson) else {
            return gone(ui, core, out);
        };
        let lead = core.say("contact-minutes", &[("n", lesson.minutes.into())]);
        Page::new("lesson", &lesson.title).about(&lesson.id).lead(&lead).show(
            ui,
            out,
            |ui, out| {
                Offered::new(core, Command::Go(Place::Learn)).called(core.say("learn-back", &[])).show(
                    ui,
                    out,
                    |words| quiet_button(words).icon(Icon::Back),
                );
            },
            |ui, out| {
                // No line longer than one comes back from.
                let font = theme::Type::Body.font(ui, theme::Weight::Regular);
                let letter = ui.painter().fonts_mut(|fonts| fonts.glyph_width(&font, 'n'));
                let width = ui.available_width().min(letter * space::MEASURE).floor();
                ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
                    ui.set_width(width);
                    self.blocks(ui, core, lesson);
                    ui.add_space(space::SMALL);
                    end(ui, core, lesson, out);
                });
            },
        );
    }
}

impl Reader {
    fn blocks(&mut self, ui: &mut Ui, core: &Core, lesson: &Lesson) {
        ui.spacing_mut().item_spacing.y = space::MEDIUM;
        for (index, block) in lesson.blocks.iter().enumerate() {
            match block {
                Block::Exercise(exercise) => {
                    let chosen = self.chosen.entry(index).or_default();
                    ui.push_id(index, |ui| exercise::show(ui, core, exercise, chosen));
                }
                block => text::show(ui, block, |who| match who {
                    "You" => core.say("learn-you", &[]),
                    _ => core.say("learn-customer", &[]),
                }),
            }
        }
    }
}

/// The end of a lesson: mark it as read and go on, or practise it now.
fn end(ui: &mut Ui, core: &Core, lesson: &Lesson, out: &mut Vec<Command>) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(space::SMALL);
        let is_this = |step: &Step| matches!(step, Step::Lesson(id) if **id == *lesson.id);
        let on_the_path = Step::all().any(|step| is_this(&step));
        let next = Step::all().find(|step| !is_this(step) && !core.is_done(*step));
        let words = match next.filter(|_| on_the_path) {
            Some(step) => core.say("learn-next", &[("title", (&core.title_of(step)).into())]),
            None => core.say("learn-mark-read", &[]),
        };
        Offered::new(core, Command::Read { lesson: Arc::clone(&lesson.id) }).called(words).show(
            ui,
            out,
            primary_button,
        );
        let card = lesson.case.as_ref().and_then(|case| core.shelf().card(case));
        if let Some(card) = card {
            let title = card.scenario.title.get(core.language());
            Offered::new(core, Command::Go(Place::Briefing(card.scenario.id.clone())))
                .called(core.say("progress-practise", &[("title", title.into())]))
                .show(ui, out, secondary_button);
        }
    });
}

fn gone(ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
    let (title, words) = (core.say("learn-gone", &[]), core.say("learn-gone-help", &[]));
    let action = core.say("learn-back", &[]);
    let shown = EmptyState::new(Icon::Learn, &title, &words).action(&action).show(ui);
    if shown.is_some_and(|action| action.clicked()) {
        out.push(Command::Go(Place::Learn));
    }
}
