//! The source pane: the text itself, with finding and replacing above it and what is wrong marked in it.

use super::ask::Ask;
use super::known::Known;
use crate::app::Core;
use crate::authoring::Draft;
use crate::diagnostic::Diagnostic;
use crate::ui::theme::{self, space};
use crate::ui::widgets::{
    Code, CodeMark, CodeSearch, CodeView, Field, Icon, Suggestion, give_keyboard, icon_button,
    secondary_button,
};
use egui::{Align, Key, Label, Layout, Ui};
use std::ops::Range;

/// The source pane.
pub(super) struct Source {
    code: Code,
    search: CodeSearch,
    bar: Option<Bar>,
    /// The findings in words, made once for each reading.
    said: Vec<Said>,
    said_of: Option<(u64, usize)>,
    suggestions: Vec<Suggestion>,
    insertions: Vec<(Range<usize>, String)>,
    suggested_for: Option<(u64, usize)>,
}

struct Said {
    range: Range<usize>,
    severity: crate::diagnostic::Severity,
    words: String,
}

/// What stands above the text while somebody looks for something.
#[derive(Default)]
struct Bar {
    words: String,
    with: String,
    replaces: bool,
    /// Going to a line instead of looking for words.
    line: Option<String>,
    focus: bool,
}

impl Source {
    pub(super) fn new() -> Self {
        Self {
            code: Code::new("studio-source"),
            search: CodeSearch::default(),
            bar: None,
            said: Vec::new(),
            said_of: None,
            suggestions: Vec::new(),
            insertions: Vec::new(),
            suggested_for: None,
        }
    }

    pub(super) fn caret(&self) -> usize {
        self.code.caret()
    }

    /// Selects a place and brings it into view.
    pub(super) fn select(&mut self, range: Range<usize>) {
        self.code.select(range);
    }

    /// Gives the text the keyboard.
    pub(super) fn focus(&mut self) {
        self.code.focus();
    }

    /// Opens the bar for finding, or for finding and replacing.
    pub(super) fn find(&mut self, draft: &Draft, replaces: bool) {
        let selected = draft.text().get(self.code.selection()).filter(|words| !words.contains('\n'));
        let bar = self.bar.get_or_insert_default();
        if let Some(words) = selected.filter(|words| !words.is_empty()) {
            words.clone_into(&mut bar.words);
        }
        (bar.replaces, bar.line, bar.focus) = (replaces, None, true);
    }

    /// Opens the bar for going to a line.
    pub(super) fn go_to_line(&mut self) {
        let bar = self.bar.get_or_insert_default();
        (bar.line, bar.focus) = (Some(String::new()), true);
    }

    /// Shows the pane; true when the caret was moved by hand.
    pub(super) fn show(
        &mut self,
        ui: &mut Ui,
        core: &Core,
        draft: &Draft,
        known: &Known,
        asks: &mut Vec<Ask>,
    ) -> bool {
        self.bar(ui, core, draft, asks);
        let reading = draft.reading();
        let of = reading.map(|reading| (reading.revision, reading.diagnostics.len()));
        if of != self.said_of {
            self.said_of = of;
            self.said = reading.map(|reading| said(&reading.diagnostics)).unwrap_or_default();
        }
        self.suggest(core, draft, known);
        // While a large text is being read, what was found in the one before would be marked in the wrong place.
        let said = if draft.is_read() { &self.said[..] } else { &[] };
        let marks: Vec<CodeMark<'_>> = said
            .iter()
            .map(|said| CodeMark { range: said.range.clone(), severity: said.severity, words: &said.words })
            .collect();
        let label = core.say("studio-source-text", &[]);
        let view = CodeView {
            label: &label,
            text: draft.text(),
            revision: draft.revision(),
            marks: &marks,
            found: if self.bar.is_some() { self.search.found() } else { &[] },
            suggestions: &self.suggestions,
            read_only: false,
        };
        let foot = 24.0;
        let room = ui.available_rect_before_wrap();
        let (text, below) = room.split_top_bottom_at_y((room.bottom() - foot).max(room.top()));
        let shown =
            ui.scope_builder(egui::UiBuilder::new().max_rect(text), |ui| self.code.show(ui, &view)).inner;
        ui.scope_builder(egui::UiBuilder::new().max_rect(below), |ui| {
            let (line, column) = self.code.position(draft.text());
            let place = core
                .say("studio-place", &[("line", (line as i64).into()), ("column", (column as i64).into())]);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.add(Label::new(theme::small(ui, place)).extend());
            });
        });
        asks.extend(shown.edit.map(Ask::Type));
        if let Some((range, words)) = shown.taken.and_then(|taken| self.insertions.get(taken)).cloned() {
            self.code.expect(draft.revision(), range.start + words.len());
            asks.push(Ask::Type(crate::ui::widgets::CodeEdit { range, with: words }));
            self.code.focus();
        }
        shown.moved
    }

    /// What could be written at the caret, looked up when it or the text has changed.
    fn suggest(&mut self, core: &Core, draft: &Draft, known: &Known) {
        let at = (draft.revision(), self.code.caret());
        if self.suggested_for == Some(at) {
            return;
        }
        self.suggested_for = Some(at);
        self.suggestions.clear();
        self.insertions.clear();
        for completion in super::completion::at(core, draft, known, self.code.caret()) {
            self.suggestions.push(completion.suggestion);
            self.insertions.push((completion.range, completion.with));
        }
    }

    fn bar(&mut self, ui: &mut Ui, core: &Core, draft: &Draft, asks: &mut Vec<Ask>) {
        let Some(mut bar) = self.bar.take() else { return };
        let mut open = !ui.input(|input| input.key_pressed(Key::Escape));
        match bar.line.take() {
            Some(line) => open &= self.line_bar(ui, core, &mut bar, line),
            None => open &= self.find_bar(ui, core, draft, &mut bar, asks),
        }
        if open {
            self.bar = Some(bar);
        } else {
            self.code.focus();
        }
        ui.add_space(space::TIGHT);
    }

    fn line_bar(&mut self, ui: &mut Ui, core: &Core, bar: &mut Bar, mut line: String) -> bool {
        let label = core.say("studio-line-number", &[]);
        let field = Field::new("studio-line", &label).hint(&label).label_hidden();
        let response = field.show(ui, &mut line);
        give_keyboard(ui, &mut bar.focus, &response, &line);
        let done = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        if let (true, Ok(number)) = (done, line.trim().parse::<usize>()) {
            let start = self.code.line_start(number);
            self.code.select(start..start);
        }
        bar.line = Some(line);
        !done
    }

    fn find_bar(
        &mut self,
        ui: &mut Ui,
        core: &Core,
        draft: &Draft,
        bar: &mut Bar,
        asks: &mut Vec<Ask>,
    ) -> bool {
        self.search.look(&bar.words, draft.text(), draft.revision());
        let mut open = true;
        let label = core.say("studio-find", &[]);
        let field = Field::new("studio-find", &label).hint(&label).label_hidden();
        let (mut next, mut previous) = (false, false);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::TIGHT;
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                open &= !ui.add(icon_button(Icon::Close, &core.say("studio-find-close", &[]))).clicked();
                next |= ui.add(icon_button(Icon::Down, &core.say("studio-find-next", &[]))).clicked();
                previous |= ui.add(icon_button(Icon::Up, &core.say("studio-find-previous", &[]))).clicked();
                let count = self.search.found().len();
                let now = self.search.at(&self.code.selection()).map_or(0, |at| at + 1);
                let words = core
                    .say("studio-found", &[("now", (now as i64).into()), ("count", (count as i64).into())]);
                ui.add(Label::new(theme::small(ui, words)).extend());
                let response = field.show(ui, &mut bar.words);
                give_keyboard(ui, &mut bar.focus, &response, &bar.words);
                if response.changed() {
                    self.search.look(&bar.words, draft.text(), draft.revision());
                    let first = self.search.next(self.code.selection().start);
                    self.show_found(first);
                }
                if response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)) {
                    next |= !ui.input(|input| input.modifiers.shift);
                    previous |= ui.input(|input| input.modifiers.shift);
                    response.request_focus();
                }
            });
        });
        if bar.replaces {
            self.replace_row(ui, core, bar, &mut next, asks);
        }
        if next {
            let from = self.code.selection().end.max(self.code.selection().start + 1);
            let found = self.search.next(from.min(draft.text().len()));
            self.show_found(found);
        }
        if previous {
            let found = self.search.previous(self.code.selection().start);
            self.show_found(found);
        }
        open
    }

    fn replace_row(&mut self, ui: &mut Ui, core: &Core, bar: &mut Bar, next: &mut bool, asks: &mut Vec<Ask>) {
        let label = core.say("studio-replace-with", &[]);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::TIGHT;
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let any = !self.search.found().is_empty();
                let all = core.say("studio-replace-all", &[]);
                if ui.add_enabled(any, secondary_button(&all)).clicked() {
                    asks.push(Ask::Replace(self.search.replaced(&bar.with)));
                }
                let one = core.say("studio-replace-one", &[]);
                let here = self.search.at(&self.code.selection());
                if ui.add_enabled(any, secondary_button(&one)).clicked() {
                    match here {
                        Some(at) => {
                            asks.extend(self.search.replaced(&bar.with).into_iter().nth(at).map(Ask::Type))
                        }
                        None => *next = true,
                    }
                }
                Field::new("studio-replace-with", &label).hint(&label).label_hidden().show(ui, &mut bar.with);
            });
        });
    }

    fn show_found(&mut self, at: Option<usize>) {
        if let Some(range) = at.and_then(|at| self.search.found().get(at)).cloned() {
            self.code.select(range);
        }
    }
}

fn said(diagnostics: &[Diagnostic]) -> Vec<Said> {
    let placed = diagnostics.iter().filter_map(|finding| {
        let place = finding.place.as_ref()?;
        let words = finding.hints.iter().fold(finding.message.clone(), |words, hint| words + "\n" + hint);
        Some(Said { range: place.start..place.end, severity: finding.severity, words })
    });
    placed.collect()
}
