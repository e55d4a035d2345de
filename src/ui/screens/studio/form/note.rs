//! What the author wrote in comments beside a part, shown where the form shows the part.

use super::super::ask::Ask;
use super::Cx;
use crate::authoring::{Annotation, CHANGE, Path};
use crate::ui::theme::{self, space};
use crate::ui::widgets::{CodeEdit, Field, Icon, icon_button};
use egui::{Align, Label, Layout, Rect, Sense, Ui, UiBuilder, Vec2, pos2, vec2};

/// The identity of the field for a note.
const NOTE_FIELD: &str = "studio-form-note";

impl Cx<'_> {
    /// The notes on a part itself.
    pub(super) fn notes_on(&mut self, ui: &mut Ui, path: &Path) {
        let known = self.known;
        for note in known.notes_on(path) {
            self.note(ui, note);
        }
    }

    /// The notes on a part and on all that stands in it.
    pub(super) fn notes_in(&mut self, ui: &mut Ui, path: &Path) {
        let known = self.known;
        for note in known.notes_in(path) {
            self.note(ui, note);
        }
    }

    /// A note, with the ways to write on it and to take it out once what it asks for is done.
    fn note(&mut self, ui: &mut Ui, note: &Annotation) {
        if self.buffers.note == Some(note.written.start) {
            self.note_written(ui, note);
            return;
        }
        let palette = theme::of(ui);
        let read = note.to_read(self.draft.text());
        let to_change = note.is_to_change();
        let asked = read.strip_prefix(CHANGE).map(|rest| rest.trim_start_matches([':', ' ']));
        let words = match asked {
            Some(asked) => self.core.say("studio-note-change", &[("words", asked.into())]),
            None => self.core.say("studio-note", &[("words", (&read).into())]),
        };
        let (icon, ink) = match to_change {
            true => (Icon::Studio, palette.accent),
            false => (Icon::Note, palette.ink_second),
        };
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::TIGHT;
            let (square, _) = ui.allocate_exact_size(Vec2::splat(18.0), Sense::hover());
            icon.paint(ui.painter(), square.shrink(1.0), ink);
            let ways = if to_change { 2.0 } else { 1.0 };
            let room = ui.available_width() - ways * space::CONTROL - space::TIGHT;
            ui.scope(|ui| {
                ui.set_max_width(room);
                ui.vertical(|ui| {
                    ui.set_width(room);
                    let words = theme::small(ui, words);
                    let words = if to_change { words.color(palette.ink) } else { words };
                    ui.add(Label::new(words).wrap());
                });
            });
            let size = vec2(ways * space::CONTROL, space::CONTROL);
            let middle = pos2(ui.max_rect().right() - size.x / 2.0, square.center().y);
            let layout = Layout::left_to_right(Align::Center);
            let room = UiBuilder::new().max_rect(Rect::from_center_size(middle, size)).layout(layout);
            let mut corner = ui.new_child(room);
            corner.spacing_mut().item_spacing.x = 0.0;
            let write = self.say("studio-note-write");
            if note.to_write(self.draft.text()).is_some()
                && corner.add(icon_button(Icon::Studio, &write)).clicked()
            {
                self.buffers.note = Some(note.written.start);
                self.buffers.note_begun = true;
            }
            if to_change {
                let done = self.say("studio-note-done");
                if corner.add(icon_button(Icon::Check, &done)).clicked() {
                    let edit = CodeEdit { range: note.bytes.clone(), with: String::new() };
                    self.asks.push(Ask::Replace(vec![edit]));
                }
            }
        });
    }

    /// A note being written on; each of its lines stays a comment of its own.
    fn note_written(&mut self, ui: &mut Ui, note: &Annotation) {
        let draft = self.draft;
        let begins = || note.to_write(draft.text()).unwrap_or_default();
        let lines = self.buffers.texts.entry(NOTE_FIELD.to_owned()).or_insert_with(begins);
        let label = self.core.say("studio-note-field", &[]);
        let response = Field::new(NOTE_FIELD, &label).multiline(2).show(ui, lines);
        if std::mem::take(&mut self.buffers.note_begun) {
            response.request_focus();
        }
        if response.changed() {
            let change = note.rewritten(draft.text(), lines);
            let edits = change.patches().iter();
            self.asks
                .extend(edits.map(|p| Ask::Type(CodeEdit { range: p.range.clone(), with: p.with.clone() })));
        }
        if response.lost_focus() {
            self.buffers.note = None;
        }
    }
}
