//! The reports on many attempts: the question, whom it is asked of, the answer in a sentence, and every figure behind it.

mod answer;
mod filter;
mod listing;
mod parts;
mod period;
mod plots;
mod view;
mod who;

use super::figures::Figures;
use super::page::{Page, centred, prose, side_margins};
use crate::app::{Answer, Asked, Command, Core, Counting, Place};
use crate::export::Format;
use crate::ui::offered::Offered;
use crate::ui::theme::{self, space};
use crate::ui::widgets::{EmptyState, Icon, primary_button, secondary_button};
use crate::vocabulary::Language;
use egui::Ui;
use std::collections::BTreeMap;
use view::View;

/// The reports screen.
pub struct Reports {
    /// The report in words, and what it was made for.
    view: Option<(Made, View)>,
    /// How many views were made, so that tables know theirs.
    stamp: u64,
    seen: Seen,
    period: period::Draft,
    who: who::Search,
}

/// What a view was made for: the question, the attempts, whether each trainee and the items are counted, the language.
type Made = (Asked, u64, (bool, bool), Language);

/// How somebody looks at the report.
#[derive(Default)]
pub(super) struct Seen {
    /// The tables, by name.
    tables: BTreeMap<&'static str, Figures>,
    /// Whether time to escalation is in seconds.
    in_seconds: bool,
    /// Which kind of period.
    period: usize,
}

impl Reports {
    pub(super) fn open() -> Self {
        Self {
            view: None,
            stamp: 0,
            seen: Seen { period: 1, ..Seen::default() },
            period: period::Draft::default(),
            who: who::Search::default(),
        }
    }

    pub(super) fn commands(&self, core: &Core) -> Vec<Command> {
        match core.reports().answer() {
            Some(answer) if answer.report.attempts > 0 => vec![export()],
            _ => Vec::new(),
        }
    }

    pub(super) fn show(&mut self, ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
        let over = ui.max_rect();
        let title = core.say("reports-title", &[]);
        let answer = core.reports().answer();
        if nothing_played(core) {
            Page::new("reports", &title).show(ui, out, |_, _| {}, |ui, out| empty(ui, core, out));
            return;
        }
        if let Some(answer) = answer {
            self.refresh(core, answer);
        }
        let counted = answer.is_some_and(|answer| answer.report.attempts > 0);
        let head = |ui: &mut Ui, out: &mut Vec<Command>| {
            if counted {
                Offered::new(core, export())
                    .show(ui, out, |words| primary_button(words).large().icon(Icon::Export));
            }
        };
        let Self { view, seen, period, who, .. } = self;
        Page::new("reports", &title).show(ui, out, head, |ui, out| {
            filter::sentence(ui, core, period, who, out);
            state(ui, core, out);
            let Some((_, view)) = view else { return };
            // What answers another question than the one above it steps back.
            if core.reports().counting() == Counting::Figures {
                ui.multiply_opacity(0.5);
            }
            if view.attempts == 0 {
                nothing_found(ui, core, out);
            } else {
                parts::show(ui, core, view, seen, out);
            }
        });
        listing::show(ui, core, centred(over, side_margins(ui)).union(over), out);
    }

    /// Puts the answer into words where it is another one.
    fn refresh(&mut self, core: &Core, answer: &Answer) {
        let parts = (answer.who.is_some(), answer.items.is_some());
        let fresh = |(made, _): &(Made, View)| {
            let (asked, revision, counted, language) = made;
            (*revision, *counted, *language) == (answer.revision, parts, core.language())
                && *asked == answer.asked
        };
        if !self.view.as_ref().is_some_and(fresh) {
            self.stamp += 1;
            let made = (answer.asked.clone(), answer.revision, parts, core.language());
            self.view = Some((made, View::new(answer, core.words(), self.stamp)));
        }
    }
}

fn export() -> Command {
    Command::ExportCohort { format: Format::Html }
}

/// Whether there is nothing a report could be made of, whatever is asked.
fn nothing_played(core: &Core) -> bool {
    let reports = core.reports();
    let everything = *reports.asked() == Asked::default();
    let none = reports.answer().is_some_and(|answer| answer.report.attempts == 0);
    everything && none && reports.counting() != Counting::Figures
}

fn empty(ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
    let title = core.say("reports-empty", &[]);
    let words = core.say("reports-empty-help", &[]);
    let action = core.say("history-empty-action", &[]);
    ui.add_space(space::PART);
    let shown = EmptyState::new(Icon::Reports, &title, &words).action(&action).show(ui);
    if shown.is_some_and(|action| action.clicked()) {
        out.push(Command::Go(Place::Library));
    }
}

/// Says that it is being counted, or was stopped.
fn state(ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
    match core.reports().counting() {
        Counting::Idle | Counting::Who | Counting::Items => {}
        Counting::Figures => {
            prose(ui, theme::second(ui, core.say("reports-counting", &[])));
        }
        Counting::Stopped => {
            ui.horizontal_wrapped(|ui| {
                ui.label(theme::body(ui, core.say("reports-stopped", &[])));
                let again = Command::Report(Box::new(core.reports().asked().clone()));
                Offered::new(core, again).called(core.say("reports-count-again", &[])).show(
                    ui,
                    out,
                    secondary_button,
                );
            });
        }
    }
}

fn nothing_found(ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
    let title = core.say("reports-nothing-found", &[]);
    let words = core.say("reports-nothing-found-help", &[]);
    let action = core.say("reports-ask-all", &[]);
    let shown = EmptyState::new(Icon::Search, &title, &words).action(&action).show(ui);
    if shown.is_some_and(|action| action.clicked()) {
        out.push(Command::Report(Box::default()));
    }
}
