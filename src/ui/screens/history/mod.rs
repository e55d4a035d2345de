//! Every attempt: when, which case, how it went; the way to its report, back into it, or to its end.

mod foot;
mod row;
mod table;

use super::page::{self, Page};
use crate::app::{Command, Core, Local, Place, Sought};
use crate::export::Format;
use crate::store::AttemptId;
use crate::ui::offered::Offered;
use crate::ui::theme::space;
use crate::ui::widgets::{EmptyState, Field, Icon, quiet_button};
use egui::Ui;
use row::Row;
use table::Table;

/// The history screen.
pub struct History {
    /// What is asked for: what is being written, and the order.
    sought: Sought,
    finding: bool,
    table: Table,
    rows: Vec<Row>,
    /// What the rows were made from: the state of the attempts, and the list.
    made_from: Option<(u64, u64)>,
    selected: Option<AttemptId>,
}

impl History {
    pub(super) fn open(core: &Core) -> Self {
        let mut history = Self {
            sought: core.history().sought().clone(),
            finding: false,
            table: Table::default(),
            rows: Vec::new(),
            made_from: None,
            selected: None,
        };
        history.make_rows(core);
        history.selected = history.rows.first().map(|row| row.id);
        history
    }

    pub(super) fn commands(&self, core: &Core) -> Vec<Command> {
        let mut commands = self.selected().map(Row::commands).unwrap_or_default();
        commands.push(Command::Local(Local::Find));
        if !self.rows.is_empty() {
            commands.push(Command::CopyHistory);
        }
        commands.push(Command::AskTakeIn);
        if self.selected.is_some() {
            commands.push(Command::Carry { attempt: self.selected });
        }
        commands.extend(other_view(core));
        commands
    }

    pub(super) fn receive(&mut self, local: Local) {
        self.finding |= local == Local::Find;
    }

    fn selected(&self) -> Option<&Row> {
        self.selected.and_then(|id| self.rows.iter().find(|row| row.id == id))
    }

    /// Makes the rows again when something they depend on has changed, and not in every frame; of a list that has only grown,
    /// those that are new.
    fn make_rows(&mut self, core: &Core) {
        let now = (core.revision(), core.history().list());
        if self.made_from != Some(now) {
            self.made_from = Some(now);
            self.rows.clear();
        }
        let new = core.history().attempts().iter().skip(self.rows.len());
        self.rows.extend(new.map(|attempt| Row::new(core, attempt)));
        if self.selected().is_none() {
            self.selected = self.rows.first().map(|row| row.id);
        }
    }

    pub(super) fn show(&mut self, ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
        self.make_rows(core);
        let title = core.say("history-title", &[]);
        if core.attempts_to_list() == 0 {
            let actions = |ui: &mut Ui, out: &mut Vec<Command>| {
                Offered::new(core, Command::AskTakeIn).show(ui, out, quiet_button);
                whose(ui, core, out);
            };
            Page::new("history", &title).show(ui, out, actions, |ui, out| empty(ui, core, out));
            return;
        }
        if let Some(row) = self.selected() {
            page::foot(ui, "history-foot", |ui| foot::show(ui, core, row, out));
        }
        let count = core.attempts_to_list();
        let lead = match core.sees_everyone() {
            true => core.say("history-lead-everyone", &[("n", count.into())]),
            false => core.say("history-lead", &[("n", count.into())]),
        };
        let mut sought = self.sought.clone();
        let (words, finding, selected) = (&mut sought.words, &mut self.finding, self.selected);
        // Beside the title there is no room for all of them in a narrow window.
        let narrow = ui.available_width() < page::TWO_COLUMNS;
        Page::new("history", &title).lead(&lead).header(ui, out, |ui, out| {
            search(ui, core, words, finding);
            if !narrow {
                actions(ui, core, selected, out);
            }
        });
        if narrow {
            page::column(ui, page::side_margins(ui), |ui| {
                ui.horizontal_wrapped(|ui| actions(ui, core, selected, out));
            });
        }
        match self.table.show(ui, core, &self.rows, self.selected, &sought) {
            table::Pressed::Nothing => {}
            table::Pressed::Heading(column) => sought = sought.pressed(column),
            table::Pressed::End => out.push(Command::SeekMore),
            table::Pressed::Selected(id) => self.selected = Some(id),
            table::Pressed::Opened(id) => {
                self.selected = Some(id);
                out.extend(self.selected().and_then(|row| row.commands().into_iter().next()));
            }
        }
        if sought != self.sought || core.history().is_stale() {
            self.sought = sought.clone();
            out.push(Command::Seek(Box::new(sought)));
        }
    }
}

/// What can be done with the list as a whole.
fn actions(ui: &mut Ui, core: &Core, attempt: Option<AttemptId>, out: &mut Vec<Command>) {
    Offered::new(core, Command::Carry { attempt }).show(ui, out, quiet_button);
    Offered::new(core, Command::AskTakeIn).show(ui, out, quiet_button);
    Offered::new(core, Command::CopyHistory).show(ui, out, quiet_button);
    whose(ui, core, out);
}

/// Everybody's attempts instead of one's own, or back; nothing where nobody else has practised.
fn other_view(core: &Core) -> Option<Command> {
    let others = core.people().iter().any(|trainee| trainee.name != core.trainee() && trainee.attempts > 0);
    (others || core.sees_everyone()).then(|| Command::SeeEveryone(!core.sees_everyone()))
}

fn whose(ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
    if let Some(command) = other_view(core) {
        Offered::new(core, command).show(ui, out, quiet_button);
    }
}

fn search(ui: &mut Ui, core: &Core, words: &mut String, finding: &mut bool) {
    let label = core.say("history-search", &[]);
    ui.scope(|ui| {
        ui.set_width(240.0);
        let field = Field::new("history-search", &label).hint(&label).label_hidden();
        if std::mem::take(finding) {
            ui.memory_mut(|memory| memory.request_focus(field.id()));
        }
        field.show(ui, words);
    });
}

fn empty(ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
    let title = core.say("history-empty", &[]);
    let words = core.say("history-empty-help", &[]);
    let action = core.say("history-empty-action", &[]);
    ui.add_space(space::PART);
    let shown = EmptyState::new(Icon::History, &title, &words).action(&action).show(ui);
    if shown.is_some_and(|action| action.clicked()) {
        out.push(Command::Go(Place::Library));
    }
}

/// The formats in the order in which they are offered; the page is what most people want.
const FIRST_FORMAT: Format = Format::Html;
