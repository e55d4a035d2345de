//! A trainee's own page: today's case, first beside latest and best, what has improved, and what to practise next.

mod ahead;
mod matrix;
mod standing;
mod today;
mod trend;

use super::page::{Page, TWO_COLUMNS};
use crate::app::{Command, Core, Place};
use crate::ui::theme::space;
use crate::ui::widgets::{EmptyState, Icon};
use egui::Ui;
use standing::Chosen;

/// The progress screen.
pub struct Progress {
    chosen: Chosen,
    trend: trend::Scores,
}

impl Progress {
    pub(super) fn open(_core: &Core) -> Self {
        Self { chosen: Chosen::default(), trend: trend::Scores::default() }
    }

    pub(super) fn commands(&self, core: &Core) -> Vec<Command> {
        core.todays_case()
            .map(|card| Command::Go(Place::Briefing(card.scenario.id.clone())))
            .into_iter()
            .collect()
    }

    pub(super) fn show(&mut self, ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
        let title = core.say("progress-title", &[]);
        let practised = core.finished_contacts();
        let lead = match core.trainee() {
            "" => core.say("progress-lead-unnamed", &[("n", practised.into())]),
            name => core.say("progress-lead", &[("name", name.into()), ("n", practised.into())]),
        };
        let wide = ui.available_width() >= TWO_COLUMNS;
        Page::new("progress", &title).lead(&lead).show(
            ui,
            out,
            |_, _| {},
            |ui, out| {
                ui.spacing_mut().item_spacing.y = space::MEDIUM;
                if core.progress().practised.is_empty() {
                    empty(ui, core, out);
                    return;
                }
                today::show(ui, core, out);
                self.chosen.show(ui, core, out);
                if wide {
                    ui.spacing_mut().item_spacing.x = space::MEDIUM;
                    ui.columns_const(|[left, right]| {
                        ahead::improved(left, core, out);
                        self.trend.show(left, core, out);
                        ahead::next(right, core, out);
                        matrix::show(right, core, out);
                    });
                } else {
                    ahead::next(ui, core, out);
                    ahead::improved(ui, core, out);
                    self.trend.show(ui, core, out);
                    matrix::show(ui, core, out);
                }
            },
        );
    }
}

fn empty(ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
    let (title, words) = (core.say("progress-empty", &[]), core.say("progress-empty-help", &[]));
    let action = core.say("progress-empty-action", &[]);
    let shown = EmptyState::new(Icon::Progress, &title, &words).action(&action).show(ui);
    if shown.is_some_and(|action| action.clicked()) {
        let first = core.todays_case().map(|card| Place::Briefing(card.scenario.id.clone()));
        out.push(Command::Go(first.unwrap_or(Place::Library)));
    }
}
