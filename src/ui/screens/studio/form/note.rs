//! What the author wrote in comments beside a part, shown where the form shows the part.

use super::super::ask::Ask;
use super::Cx;
use crate::authoring::{Annotation, CHANGE, Path};
use crate::ui::theme::{self, space};
use crate::ui::widgets::{CodeEdit, Icon, icon_button};
use egui::{Label, Rect, Sense, Ui, UiBuilder, Vec2, pos2};

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

    /// A note, with the way to take it out once what it asks for is done.
    fn note(&mut self, ui: &mut Ui, note: &Annotation) {
        let palette = theme::of(ui);
        let to_change = note.is_to_change();
        let asked = note.words.strip_prefix(CHANGE).map(|rest| rest.trim_start_matches([':', ' ']));
        let words = match asked {
            Some(asked) => self.core.say("studio-note-change", &[("words", asked.into())]),
            None => self.core.say("studio-note", &[("words", (&note.words).into())]),
        };
        let (icon, ink) = match to_change {
            true => (Icon::Studio, palette.accent),
            false => (Icon::Note, palette.ink_second),
        };
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::TIGHT;
            let (square, _) = ui.allocate_exact_size(Vec2::splat(18.0), Sense::hover());
            icon.paint(ui.painter(), square.shrink(1.0), ink);
            let room = ui.available_width() - if to_change { space::CONTROL + space::TIGHT } else { 0.0 };
            ui.scope(|ui| {
                ui.set_max_width(room);
                ui.vertical(|ui| {
                    ui.set_width(room);
                    let words = theme::small(ui, words);
                    let words = if to_change { words.color(palette.ink) } else { words };
                    ui.add(Label::new(words).wrap());
                });
            });
            if to_change {
                let done = self.say("studio-note-done");
                let middle = pos2(ui.max_rect().right() - space::CONTROL / 2.0, square.center().y);
                let room = Rect::from_center_size(middle, Vec2::splat(space::CONTROL));
                let mut corner = ui.new_child(UiBuilder::new().max_rect(room));
                if corner.add(icon_button(Icon::Check, &done)).clicked() {
                    let edit = CodeEdit { range: note.bytes.clone(), with: String::new() };
                    self.asks.push(Ask::Replace(vec![edit]));
                }
            }
        });
    }
}
