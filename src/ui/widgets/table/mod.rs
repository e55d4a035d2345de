//! A table of figures: headings that sort, words that narrow, rows that lead to what is behind them, and a text of it to copy.

mod paint;
mod sort;

pub use sort::TableState;

use super::{Field, Icon, quiet_button};
use crate::export::pasted;
use crate::ui::theme::{self, Type, space};
use egui::accesskit::Role;
use egui::{Id, ScrollArea, Sense, Ui, vec2};

/// As many rows are shown at once; more of them scroll by themselves.
const AT_ONCE: usize = 12;

/// A column.
#[derive(Clone, Debug)]
pub struct Column {
    /// Its heading.
    pub words: String,
    /// Whether it holds numbers, which stand at its right edge and sort from the greatest.
    pub numbers: bool,
}

/// A cell.
#[derive(Clone, Debug, Default)]
pub struct Cell {
    /// What it says.
    pub words: String,
    /// What it is sorted by, where that is a number.
    pub number: Option<f64>,
}

impl Cell {
    /// A cell of words.
    pub fn text(words: impl Into<String>) -> Self {
        Self { words: words.into(), number: None }
    }

    /// A number as it is written, and what it is sorted by; `None` sorts below everything.
    pub fn number(words: impl Into<String>, number: Option<f64>) -> Self {
        Self { words: words.into(), number: Some(number.unwrap_or(f64::NEG_INFINITY)) }
    }
}

/// A row.
#[derive(Clone, Debug, Default)]
pub struct Line {
    /// Its cells, one for each column.
    pub cells: Vec<Cell>,
    /// Whether it can be pressed.
    pub leads: bool,
}

/// A table, made once and shown in many frames.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// What a screen reader calls it.
    pub name: String,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows, in their own order.
    pub lines: Vec<Line>,
    /// Tells this table from one that was here before.
    pub stamp: u64,
}

/// The words around a table.
#[derive(Clone, Copy, Debug)]
pub struct TableWords<'a> {
    /// The field that narrows its rows, where there are many.
    pub find: &'a str,
    /// What is said where no row is left.
    pub nothing: &'a str,
    /// The button that copies it.
    pub copy: &'a str,
    /// What copying is good for.
    pub copy_help: &'a str,
}

/// What was pressed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TablePressed {
    /// Nothing.
    Nothing,
    /// A row, by its place in the table's own order.
    Line(usize),
    /// Copy: the text.
    Copy(String),
}

impl Table {
    /// Its text with tabs between cells, headings first, in this order of rows.
    #[must_use]
    pub fn text(&self, order: &[usize]) -> String {
        let line = |cells: &mut dyn Iterator<Item = String>| cells.collect::<Vec<_>>().join("\t") + "\n";
        // A number is a number to the spreadsheet as well, also below 0.
        let cell = |cell: &Cell| if cell.number.is_some() { cell.words.clone() } else { pasted(&cell.words) };
        let headings = line(&mut self.columns.iter().map(|column| pasted(&column.words)));
        order
            .iter()
            .filter_map(|&at| self.lines.get(at))
            .fold(headings, |text, row| text + &line(&mut row.cells.iter().map(cell)))
    }

    /// Shows it over the width of its column, known to egui as `name`.
    pub fn show(
        &self,
        ui: &mut Ui,
        name: &'static str,
        state: &mut TableState,
        words: &TableWords<'_>,
    ) -> TablePressed {
        state.fit(self);
        let mut pressed = TablePressed::Nothing;
        let id = Id::unique((name, "table"));
        let shown = ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            if self.lines.len() > AT_ONCE {
                self.find(ui, (name, "find"), state, words);
            }
            if let Some(column) = paint::headings(ui, id, self, state.sorted()) {
                state.press(column, self);
            }
            if let Some(line) = self.rows(ui, id, state) {
                pressed = TablePressed::Line(line);
            }
            ui.add_space(space::TIGHT);
            let copy = quiet_button(words.copy).icon(Icon::List).hint(words.copy_help);
            if ui.add(copy).clicked() {
                pressed = TablePressed::Copy(self.text(state.order()));
            }
        });
        shown.response.ctx.accesskit_node_builder(shown.response.id, |node| {
            node.set_role(Role::Table);
            node.set_label(&*self.name);
        });
        pressed
    }

    fn find(
        &self,
        ui: &mut Ui,
        id: (&'static str, &'static str),
        state: &mut TableState,
        words: &TableWords<'_>,
    ) {
        ui.scope(|ui| {
            ui.set_max_width(ui.available_width().min(280.0));
            let mut looked_for = state.looked_for().to_owned();
            let id = format!("{}-{}", id.0, id.1);
            if Field::new(&id, words.find).hint(words.find).label_hidden().show(ui, &mut looked_for).changed()
            {
                state.find(looked_for, self);
            }
        });
        ui.add_space(space::SMALL);
        if state.order().is_empty() {
            ui.label(theme::second(ui, words.nothing));
        }
    }

    fn rows(&self, ui: &mut Ui, id: Id, state: &TableState) -> Option<usize> {
        let height = Type::Small.line_height(ui) + space::MEDIUM;
        let row = |ui: &mut Ui, place: usize| {
            let at = *state.order().get(place)?;
            let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
            paint::row(ui, id.with(at), self, at, rect).then_some(at)
        };
        let mut pressed = None;
        let count = state.order().len();
        if count <= AT_ONCE {
            (0..count).for_each(|place| pressed = row(ui, place).or(pressed));
        } else {
            let shown = height * AT_ONCE as f32;
            let area = ScrollArea::vertical().id_salt(id).max_height(shown).min_scrolled_height(shown);
            area.auto_shrink(false).show_rows(ui, height, count, |ui, range| {
                range.for_each(|place| pressed = row(ui, place).or(pressed));
            });
        }
        pressed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Table {
        let column = |words: &str, numbers| Column { words: words.to_owned(), numbers };
        let line = |name: &str, value: Option<f64>| Line {
            cells: vec![
                Cell::text(name),
                Cell::number(value.map_or("–".to_owned(), |v| v.to_string()), value),
            ],
            leads: false,
        };
        Table {
            name: "Verdicts".to_owned(),
            columns: vec![column("Verdict", false), column("Share", true)],
            lines: vec![line("late", Some(2.0)), line("In\ttime", Some(10.0)), line("missed", None)],
            stamp: 1,
        }
    }

    #[test]
    fn its_text_is_in_the_order_in_view_and_a_cell_stays_a_cell() {
        assert_eq!(table().text(&[1, 0]), "Verdict\tShare\nIn time\t10\nlate\t2\n");
    }

    #[test]
    fn a_heading_sorts_numbers_from_the_greatest_and_words_from_a_and_then_the_other_way() {
        let (table, mut state) = (table(), TableState::default());
        state.fit(&table);
        assert_eq!(state.order(), [0, 1, 2]);
        state.press(1, &table);
        assert_eq!(state.order(), [1, 0, 2], "as numbers, and nothing last");
        state.press(1, &table);
        assert_eq!(state.order(), [2, 0, 1]);
        state.press(0, &table);
        assert_eq!(state.order(), [1, 0, 2], "whatever the capitals");
    }

    #[test]
    fn words_narrow_the_rows_and_what_is_copied() {
        let (table, mut state) = (table(), TableState::default());
        state.fit(&table);
        state.find("TIME 10".to_owned(), &table);
        assert_eq!(state.order(), [1], "each word, in any cell, whatever the capitals");
        state.press(1, &table);
        assert_eq!(table.text(state.order()), "Verdict\tShare\nIn time\t10\n");
        state.find(String::new(), &table);
        assert_eq!(state.order(), [1, 0, 2]);
    }

    #[test]
    fn another_table_keeps_the_heading_and_is_sorted_anew() {
        let (mut table, mut state) = (table(), TableState::default());
        state.fit(&table);
        state.press(1, &table);
        table.lines.swap(0, 1);
        table.stamp = 2;
        state.fit(&table);
        assert_eq!(state.order(), [0, 1, 2]);
    }
}
