//! A table of figures on a screen: sorted, searched and copied there, or folded away under the plot of the same figures.

use crate::app::{Command, Core};
use crate::ui::widgets::{Table, TablePressed, TableState, TableWords, quiet_button};
use egui::Ui;

/// How somebody looks at a table.
#[derive(Default)]
pub(super) struct Figures {
    state: TableState,
    unfolded: bool,
}

impl Figures {
    /// Shows the table, known to egui as `name`; the row that was pressed.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        core: &Core,
        name: &'static str,
        table: &Table,
        out: &mut Vec<Command>,
    ) -> Option<usize> {
        let named = [("name", (&table.name).into())];
        let (find, nothing, copy, help) = (
            core.say("table-find", &named),
            core.say("table-find-none", &[]),
            core.say("table-copy", &named),
            core.say("table-copy-help", &[]),
        );
        let words = TableWords { find: &find, nothing: &nothing, copy: &copy, copy_help: &help };
        match table.show(ui, name, &mut self.state, &words) {
            TablePressed::Nothing => None,
            TablePressed::Line(at) => Some(at),
            TablePressed::Copy(text) => {
                out.push(Command::Copy { text });
                None
            }
        }
    }

    /// The same, folded away until somebody wants it.
    pub fn fold(
        &mut self,
        ui: &mut Ui,
        core: &Core,
        name: &'static str,
        table: &Table,
        out: &mut Vec<Command>,
    ) -> Option<usize> {
        let of = [("name", (&table.name).into())];
        let words = if self.unfolded { core.say("table-fold", &of) } else { core.say("table-unfold", &of) };
        if ui.add(quiet_button(&words)).clicked() {
            self.unfolded = !self.unfolded;
        }
        if self.unfolded { self.show(ui, core, name, table, out) } else { None }
    }
}
