//! What keys and the pointer do: they move the caret, select, or ask for a change.

use super::{Code, CodeEdit, CodeView, Metrics, moves};
use egui::{Event, ImeEvent, Key, Modifiers, Response, Ui};
use std::ops::Range;

/// What came of the keys of a frame.
#[derive(Debug, Default)]
pub(super) struct Typed {
    pub edit: Option<CodeEdit>,
    pub taken: Option<usize>,
    pub moved: bool,
}

/// Whether an event does something other than write: a key that only writes comes together with the letter it writes.
fn acts(event: &Event) -> bool {
    match event {
        Event::Key { key, pressed: true, modifiers, .. } => {
            let moves = matches!(
                key,
                Key::ArrowUp
                    | Key::ArrowDown
                    | Key::ArrowLeft
                    | Key::ArrowRight
                    | Key::Home
                    | Key::End
                    | Key::PageUp
                    | Key::PageDown
            );
            let changes = matches!(key, Key::Enter | Key::Tab | Key::Backspace | Key::Delete | Key::Escape);
            moves || changes || modifiers.ctrl || modifiers.command
        }
        Event::Paste(_) | Event::Copy | Event::Cut | Event::Ime(_) => true,
        _ => false,
    }
}

impl Code {
    /// Works through the keys that wait, up to the first that asks for a change; words written one after the other are one
    /// change.
    pub(super) fn type_queued(
        &mut self,
        ui: &Ui,
        view: &CodeView<'_>,
        metrics: &Metrics,
        page: usize,
    ) -> Typed {
        let mut typed = Typed::default();
        while let Some(event) = self.queue.pop_front() {
            match event {
                Event::Text(words) | Event::Ime(ImeEvent::Commit(words)) if !words.is_empty() => {
                    let mut all = words;
                    while let Some(next) = self.queue.front().filter(|next| !acts(next)) {
                        if let Event::Text(more) = next {
                            all += more;
                        }
                        self.queue.pop_front();
                    }
                    self.listing.written(&all);
                    typed.edit = self.replace(view, self.selection(), all);
                }
                Event::Paste(words) => {
                    self.listing.close();
                    typed.edit = self.replace(view, self.selection(), words.replace("\r\n", "\n"));
                }
                Event::Copy => self.copy(ui, view),
                Event::Cut => {
                    let range = self.copied(view);
                    self.copy(ui, view);
                    typed.edit = self.replace(view, range, String::new());
                }
                Event::Key { key, pressed: true, modifiers, .. } => {
                    if let Some(taken) = self.listing.key(key, modifiers, view.suggestions.len()) {
                        typed.taken = taken;
                        if typed.taken.is_some() {
                            return typed;
                        }
                    } else {
                        typed.edit = self.key(ui, view, metrics, page, key, modifiers, &mut typed.moved);
                    }
                }
                _ => {}
            }
            if typed.edit.is_some() {
                if !self.queue.is_empty() {
                    ui.ctx().request_repaint();
                }
                return typed;
            }
        }
        typed
    }

    /// Asks for a change and remembers where the caret goes when it is made.
    fn replace(&mut self, view: &CodeView<'_>, range: Range<usize>, with: String) -> Option<CodeEdit> {
        let caret = range.start + with.len();
        self.replace_with_caret(view, range, with, caret)
    }

    fn replace_with_caret(
        &mut self,
        view: &CodeView<'_>,
        range: Range<usize>,
        with: String,
        caret: usize,
    ) -> Option<CodeEdit> {
        if view.read_only || (range.is_empty() && with.is_empty()) {
            return None;
        }
        self.wanted = None;
        self.expected = Some((view.revision, caret));
        Some(CodeEdit { range, with })
    }

    /// What copying takes: the selection, or the whole line where nothing is selected.
    fn copied(&self, view: &CodeView<'_>) -> Range<usize> {
        let selection = self.selection();
        if !selection.is_empty() {
            return selection;
        }
        let end = moves::line_end(view.text, self.caret);
        moves::line_start(view.text, self.caret)..(end + 1).min(view.text.len())
    }

    fn copy(&self, ui: &Ui, view: &CodeView<'_>) {
        ui.ctx().copy_text(view.text[self.copied(view)].to_owned());
    }

    /// A key that writes nothing by itself.
    #[expect(clippy::too_many_arguments, reason = "what a key does depends on where it is pressed")]
    fn key(
        &mut self,
        ui: &Ui,
        view: &CodeView<'_>,
        metrics: &Metrics,
        page: usize,
        key: Key,
        modifiers: Modifiers,
        moved: &mut bool,
    ) -> Option<CodeEdit> {
        let text = view.text;
        let selection = self.selection();
        let words = modifiers.command || modifiers.alt;
        let collapsed = selection.is_empty();
        match key {
            Key::Backspace | Key::Delete => {
                let range = match (collapsed, key, words) {
                    (false, ..) => selection,
                    (_, Key::Backspace, true) => moves::word_before(text, self.caret)..self.caret,
                    (_, Key::Backspace, false) => self.back_one(text)..self.caret,
                    (_, _, true) => self.caret..moves::word_behind(text, self.caret),
                    _ => self.caret..moves::behind(text, self.caret),
                };
                return self.replace(view, range, String::new());
            }
            Key::Enter if !words => {
                let (with, caret) = moves::new_line(text, selection.start);
                self.listing.close();
                return self.replace_with_caret(view, selection.clone(), with, selection.start + caret);
            }
            Key::Tab if !words => {
                let several = text[selection.clone()].contains('\n');
                if !several && !modifiers.shift {
                    return self.replace(view, selection, moves::STEP.to_owned());
                }
                let (range, with) = moves::indented(text, &selection, !modifiers.shift);
                let caret = range.start + with.len();
                return if text[range.clone()] == with {
                    None
                } else {
                    self.replace_with_caret(view, range, with, caret)
                };
            }
            Key::A if modifiers.command => {
                (self.anchor, self.caret) = (0, text.len());
                *moved = true;
            }
            Key::Space if modifiers.command => self.listing.open(),
            _ => {
                if let Some(to) = self.target(ui, view, metrics, page, key, words, modifiers.shift) {
                    self.go(to, modifiers.shift);
                    *moved = true;
                }
            }
        }
        None
    }

    /// Where Backspace begins: a step of indentation goes at once.
    fn back_one(&self, text: &str) -> usize {
        let start = moves::line_start(text, self.caret);
        let before = &text[start..self.caret];
        let is_step = !before.is_empty()
            && before.bytes().all(|byte| byte == b' ')
            && before.len().is_multiple_of(moves::STEP.len());
        if is_step { self.caret - moves::STEP.len() } else { moves::before(text, self.caret) }
    }

    /// Where a key moves the caret.
    #[expect(clippy::too_many_arguments, reason = "where a key leads depends on where it is pressed")]
    fn target(
        &mut self,
        ui: &Ui,
        view: &CodeView<'_>,
        metrics: &Metrics,
        page: usize,
        key: Key,
        words: bool,
        selects: bool,
    ) -> Option<usize> {
        let text = view.text;
        let selection = self.selection();
        let leaves = !selection.is_empty() && !selects && !words;
        let wanted = self.wanted.take();
        Some(match key {
            Key::ArrowLeft if leaves => selection.start,
            Key::ArrowRight if leaves => selection.end,
            Key::ArrowLeft if words => moves::word_before(text, self.caret),
            Key::ArrowRight if words => moves::word_behind(text, self.caret),
            Key::ArrowLeft => moves::before(text, self.caret),
            Key::ArrowRight => moves::behind(text, self.caret),
            Key::Home if words => 0,
            Key::End if words => text.len(),
            Key::Home => {
                let start = moves::line_start(text, self.caret);
                let end = moves::line_end(text, self.caret);
                let words = start + moves::indentation(text, end).len().min(end - start);
                if self.caret == words { start } else { words }
            }
            Key::End => moves::line_end(text, self.caret),
            Key::ArrowUp | Key::ArrowDown | Key::PageUp | Key::PageDown => {
                let row = self.rows.row_at(self.caret);
                let x = wanted.unwrap_or_else(|| self.x_of(ui, view, metrics, row, self.caret));
                let rows = if matches!(key, Key::PageUp | Key::PageDown) { page } else { 1 };
                self.wanted = Some(x);
                match key {
                    Key::ArrowUp | Key::PageUp if row == 0 => 0,
                    Key::ArrowUp | Key::PageUp => {
                        self.byte_at(ui, view, metrics, row.saturating_sub(rows), x)
                    }
                    _ if row + 1 == self.rows.len() => text.len(),
                    _ => self.byte_at(ui, view, metrics, (row + rows).min(self.rows.len() - 1), x),
                }
            }
            _ => {
                self.wanted = wanted;
                return None;
            }
        })
    }

    fn go(&mut self, to: usize, selects: bool) {
        self.caret = to;
        if !selects {
            self.anchor = to;
        }
        self.reveal = Some(None);
    }

    /// Follows the pointer; true when it moved the caret.
    pub(super) fn point(
        &mut self,
        ui: &Ui,
        response: &Response,
        view: &CodeView<'_>,
        rows: &Range<usize>,
        metrics: &Metrics,
    ) -> bool {
        if rows.is_empty() || !(response.is_pointer_button_down_on() || response.clicked()) {
            return false;
        }
        let Some(at) = response.interact_pointer_pos() else { return false };
        let pressed = ui.input(|input| input.pointer.any_pressed());
        let row = ((at.y - metrics.origin.y) / metrics.row).floor().max(0.0) as usize;
        let row = row.clamp(rows.start, rows.end - 1);
        let byte = self.byte_at(ui, view, metrics, row, at.x - metrics.origin.x);
        let before = (self.anchor, self.caret);
        if response.double_clicked() {
            let word = moves::word_around(view.text, byte);
            (self.anchor, self.caret) = (word.start, word.end);
        } else if response.triple_clicked() {
            let end = moves::line_end(view.text, byte);
            (self.anchor, self.caret) = (moves::line_start(view.text, byte), end);
        } else if pressed {
            response.request_focus();
            self.listing.close();
            self.wanted = None;
            self.caret = byte;
            if !ui.input(|input| input.modifiers.shift) {
                self.anchor = byte;
            }
        } else if response.dragged() {
            self.caret = byte;
            self.reveal = Some(None);
        } else if response.clicked() && !response.has_focus() {
            // Pressed by something that is no pointer button.
            response.request_focus();
        }
        before != (self.anchor, self.caret)
    }
}
