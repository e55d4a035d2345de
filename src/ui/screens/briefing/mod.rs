//! What is known before the first word: who you are, who calls, what you may decide, and how you want to answer.

mod customer;
mod list;
pub(super) mod mode;
mod you;

use super::page::{self, Page, TWO_COLUMNS};
use crate::app::{Command, Core, Place, SettingChange};
use crate::scenario::Scenario;
use crate::ui::theme::space;
use crate::ui::widgets::{EmptyState, Icon};
use crate::vocabulary::Mode;
use egui::Ui;
use std::sync::Arc;

/// The briefing screen.
pub struct Briefing {
    scenario: Arc<str>,
    /// Whether the deadlines stand under the customer, because that column is the shorter one.
    deadlines_at_right: bool,
}

impl Briefing {
    pub(super) fn open(scenario: &Arc<str>, _core: &Core) -> Self {
        Self { scenario: Arc::clone(scenario), deadlines_at_right: false }
    }

    pub(super) fn scenario(&self) -> &Arc<str> {
        &self.scenario
    }

    fn begin(&self, core: &Core) -> Command {
        Command::Begin { scenario: Arc::clone(&self.scenario), mode: core.settings().last_mode }
    }

    pub(super) fn commands(&self, core: &Core) -> Vec<Command> {
        let mut commands = vec![self.begin(core)];
        commands.extend(Mode::ALL.iter().map(|mode| Command::Change(SettingChange::Mode(*mode))));
        commands.push(Command::Back);
        commands
    }

    pub(super) fn show(&mut self, ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
        let Some(card) = core.shelf().card(&self.scenario) else {
            gone(ui, core, out);
            return;
        };
        let scenario = &card.scenario;
        page::foot(ui, "briefing-foot", |ui| mode::show(ui, core, self.begin(core), out));
        let (title, summary) = (scenario.title.get(core.language()), scenario.summary.get(core.language()));
        Page::new("briefing", title).about(&self.scenario).lead(summary).back(core).show(
            ui,
            out,
            |_, _| {},
            |ui, _| {
                ui.spacing_mut().item_spacing.y = space::MEDIUM;
                if ui.available_width() + space::RAIL + 2.0 * space::PART < TWO_COLUMNS {
                    you::show(ui, core, scenario);
                    you::deadlines(ui, core, &scenario.briefing.deadlines);
                    customer::show(ui, core, scenario);
                } else {
                    self.columns(ui, core, scenario);
                }
            },
        );
    }
}

impl Briefing {
    /// Both sides beside each other, and the deadlines under the shorter one.
    fn columns(&mut self, ui: &mut Ui, core: &Core, scenario: &Scenario) {
        ui.spacing_mut().item_spacing.x = space::MEDIUM;
        let at_right = self.deadlines_at_right;
        let right_is_shorter = ui.columns_const(|[left, right]| {
            you::show(left, core, scenario);
            customer::show(right, core, scenario);
            let shorter = right.min_rect().bottom() < left.min_rect().bottom();
            let under = if at_right { right } else { left };
            you::deadlines(under, core, &scenario.briefing.deadlines);
            shorter
        });
        if right_is_shorter != at_right {
            self.deadlines_at_right = right_is_shorter;
            ui.ctx().request_discard("the deadlines have found the shorter column");
        }
    }
}

/// The file was moved or damaged while its briefing was open.
fn gone(ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
    let title = core.say("briefing-gone", &[]);
    let words = core.say("briefing-gone-help", &[]);
    let back = core.say("command-go-library", &[]);
    let action = EmptyState::new(Icon::Practise, &title, &words).action(&back).show(ui);
    if action.is_some_and(|action| action.clicked()) {
        out.push(Command::Go(Place::Library));
    }
}
