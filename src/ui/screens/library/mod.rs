//! The scenarios: find one, see what it is and how it went, and open it.

mod broken;
mod card;
mod filter;
mod first;
mod grid;
mod resume;
mod who;

use super::page::{self, Page};
use crate::app::{Card, Command, Core, Local, Place, ShiftCommand};
use crate::report::progress::{Today, telling};
use crate::ui::offered::Offered;
use crate::ui::theme::{self, space};
use crate::ui::widgets::{EmptyState, Icon, primary_button, quiet_button, secondary_button};
use egui::{FocusDirection, Key, Ui};
use filter::Filter;
use grid::Grid;

/// The library screen.
pub struct Library {
    filter: Filter,
    grid: Grid,
    /// On the first run only one scenario is shown until somebody asks for the others.
    all: bool,
    /// What is written where the first run asks who practises.
    name: String,
}

impl Library {
    pub(super) fn open(_core: &Core) -> Self {
        Self { filter: Filter::default(), grid: Grid::default(), all: false, name: String::new() }
    }

    pub(super) fn commands(&self, core: &Core) -> Vec<Command> {
        let shelf = core.shelf();
        let main = if self.is_first_run(core) { shelf.proposed().next() } else { next_card(core) };
        let mut commands: Vec<Command> = main.map(open).into_iter().collect();
        commands.extend(core.shift_left().map(|_| Command::Shift(ShiftCommand::Resume)));
        commands.extend([Command::Go(Place::Shift), Command::Local(Local::Find)]);
        if let Some(attempt) = core.unfinished() {
            commands.push(Command::Resume { attempt: attempt.id });
        }
        commands
    }

    fn is_first_run(&self, core: &Core) -> bool {
        core.attempts_of_own() == 0 && !self.all
    }

    pub(super) fn receive(&mut self, local: Local) {
        if local == Local::Find {
            self.all = true;
            self.filter.find();
        }
    }

    pub(super) fn show(&mut self, ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
        let title = core.say("library-title", &[]);
        let shelf = core.shelf();
        let first = shelf.proposed().next().filter(|_| self.is_first_run(core));
        let next = next_card(core).filter(|_| first.is_none());
        Page::new("library", &title).show(
            ui,
            out,
            |ui, out| {
                if let Some(card) = next {
                    self::next(ui, core, card, out);
                    Offered::new(core, Command::Go(Place::Shift))
                        .show(ui, out, |w| secondary_button(w).large());
                }
            },
            |ui, out| {
                resume::shift(ui, core, out);
                resume::banner(ui, core, out);
                if next.is_some() {
                    today(ui, core);
                    first_week(ui, core, out);
                }
                if let Some(card) = first {
                    self.all = first::show(ui, core, card, out);
                    who::ask(ui, core, &mut self.name, out);
                } else if shelf.cards.is_empty() && shelf.broken.is_empty() {
                    empty(ui, core);
                } else {
                    self.cards(ui, core, out);
                }
            },
        );
    }

    fn cards(&mut self, ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
        let shelf = core.shelf();
        let opens = self.filter.show(ui, core);
        ui.add_space(space::SMALL);
        let found: Vec<&Card> =
            shelf.cards.iter().filter(|card| self.filter.passes(card, core.language())).collect();
        if opens && !self.filter.is_off() {
            out.extend(found.first().map(|card| open(card)));
        }
        let broken: Vec<_> = shelf.broken.iter().filter(|_| self.filter.is_off()).collect();
        if found.is_empty() && broken.is_empty() {
            if nothing_found(ui, core) {
                self.filter.clear();
            }
            return;
        }
        let mut first = None;
        self.grid.show(ui, found.len() + broken.len(), |ui, index, height| match found.get(index) {
            Some(card) => {
                let response = card::show(ui, core, card, height);
                if response.clicked() {
                    out.push(open(card));
                }
                first = first.or(Some(response.id));
            }
            None => broken::show(ui, core, broken[index - found.len()], height, out),
        });
        // From nowhere, an arrow leads to the first card; from there on egui moves the focus.
        let nowhere = ui.memory(|memory| memory.focused().is_none());
        if nowhere
            && ui.input(|input| input.key_pressed(Key::ArrowDown) || input.key_pressed(Key::ArrowRight))
            && let Some(id) = first
        {
            // Or egui, which has seen the arrow too, would go on to the card after it.
            ui.memory_mut(|memory| {
                memory.move_focus(FocusDirection::None);
                memory.request_focus(id);
            });
        }
    }
}

/// The way into a scenario.
fn open(card: &Card) -> Command {
    Command::Go(Place::Briefing(card.scenario.id.clone()))
}

/// The case to practise next: today's, otherwise one that was never played or went worst.
fn next_card(core: &Core) -> Option<&Card> {
    core.todays_case().or_else(|| core.shelf().next())
}

/// Which case is today's, and why; a line, so that the scenarios stay in view.
fn today(ui: &mut Ui, core: &Core) {
    let words = match (core.todays_case(), &core.progress().daily.today) {
        (Some(card), Today::Practise { why, .. }) => {
            let why = telling::why(*why, core.words());
            let title = card.scenario.title.get(core.language());
            core.say("daily-line", &[("title", title.into()), ("why", (&why).into())])
        }
        (_, Today::Done { .. }) => core.say("daily-line-done", &[]),
        _ => return,
    };
    page::prose(ui, theme::second(ui, words));
}

/// The way on after the first call, in a line that is gone with the first lesson.
fn first_week(ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
    if core.offers_first_week() {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = space::TIGHT;
            ui.label(theme::second(ui, core.say("path-offer", &[])));
            Offered::new(core, Command::Go(Place::Learn)).called(core.say("path-offer-open", &[])).show(
                ui,
                out,
                quiet_button,
            );
        });
    }
}

/// The one main action: the case to practise next.
fn next(ui: &mut Ui, core: &Core, card: &Card, out: &mut Vec<Command>) {
    let title = card.scenario.title.get(core.language());
    // While an attempt waits to be resumed, that comes first.
    let waits = core.unfinished().is_some();
    Offered::new(core, open(card))
        .called(match core.todays_case() {
            Some(_) => core.say("daily-title", &[]),
            None => core.say("library-next", &[]),
        })
        .helped(core.say("library-next-help", &[("title", title.into())]))
        .show(ui, out, |words| if waits { secondary_button(words) } else { primary_button(words) }.large());
}

fn empty(ui: &mut Ui, core: &Core) {
    let title = core.say("library-empty", &[]);
    let words =
        core.say("library-empty-help", &[("folder", (&core.scenario_folder().display().to_string()).into())]);
    EmptyState::new(Icon::Practise, &title, &words).show(ui);
}

fn nothing_found(ui: &mut Ui, core: &Core) -> bool {
    let title = core.say("library-nothing-found", &[]);
    let words = core.say("library-nothing-found-help", &[]);
    let clear = core.say("library-clear-filters", &[]);
    EmptyState::new(Icon::Search, &title, &words).action(&clear).show(ui).is_some_and(|clear| clear.clicked())
}
