//! Lists: texts below one another, chips for what is chosen from a set, groups each in a frame.

use super::super::ask::Ask;
use super::Cx;
use super::field::{Shown, item_begins_as};
use super::labels::{item_key, word_name};
use crate::authoring::grammar::Shape;
use crate::authoring::{Edit, NewValue, Path};
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Icon, icon_button, quiet_button};
use egui::{Align, Label, Layout, Rect, Sense, Ui, UiBuilder, vec2};

impl Cx<'_> {
    pub(super) fn list(&mut self, ui: &mut Ui, shown: &Shown<'_>, item: Shape, name: &str, depth: usize) {
        match item {
            Shape::Word(words) => {
                let all: Vec<(String, String)> = words()
                    .iter()
                    .map(|word| ((*word).to_owned(), word_name(self.core, name, word)))
                    .collect();
                self.several(ui, shown, &all, |word| NewValue::word(word));
            }
            Shape::Reference(thing) => {
                let all: Vec<(String, String)> =
                    self.known.ids(thing).map(|(id, _)| (id.to_owned(), id.to_owned())).collect();
                self.several(ui, shown, &all, |id| NewValue::text(id));
            }
            Shape::Text | Shape::Line | Shape::Phrase => {
                self.name_row(ui, shown);
                self.short_texts(ui, shown, name, 1);
                self.add(ui, shown, item, name);
            }
            Shape::Chunk => {
                self.name_row(ui, shown);
                for index in 0..self.draft.count(shown.path) {
                    self.portion(ui, shown.path, name, index);
                }
                self.add(ui, shown, item, name);
            }
            _ => {
                self.name_row(ui, shown);
                for index in 0..self.draft.count(shown.path) {
                    self.item(ui, shown.path, item, name, index, depth);
                }
                self.add(ui, shown, item, name);
            }
        }
    }

    fn add(&mut self, ui: &mut Ui, shown: &Shown<'_>, item: Shape, name: &str) {
        let words = self.core.say_for("studio-add-one", item_key(name), &[]);
        if ui.add(quiet_button(&words).icon(Icon::Plus)).clicked() {
            let (list, value) = (shown.path.clone(), item_begins_as(item));
            self.buffers.writes_next = Some(list.item(self.draft.count(&list)));
            self.asks.push(Ask::Edit(Edit::Insert { list, index: usize::MAX, value }));
        }
    }

    /// A portion of speech, with what can be done with it at its right.
    fn portion(&mut self, ui: &mut Ui, list: &Path, name: &str, index: usize) {
        let path = list.item(index);
        let label = self.item_label(name, index);
        self.notes_in(ui, &path);
        let count = self.draft.count(list);
        let pauses = !self.has_pause(&path);
        let icons = 1 + usize::from(pauses) + if count > 1 { 2 } else { 0 };
        let room = ui.available_width() - icons as f32 * space::CONTROL - space::TIGHT;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            ui.vertical(|ui| {
                ui.set_width(room);
                let shown = Shown { path: &path, label: &label, help: None, optional: false };
                self.chunk(ui, &shown);
            });
            ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
                self.take_out(ui, &path, &label);
                self.moves(ui, &path, index, count);
                if pauses && ui.add(icon_button(Icon::Clock, &self.say("studio-add-pause"))).clicked() {
                    self.asks.extend(self.pause_edit(&path).map(Ask::Edit));
                }
            });
        });
    }

    /// An item in a frame, with its number and what can be done with it. `name` is the field that holds its list.
    fn item(&mut self, ui: &mut Ui, list: &Path, shape: Shape, name: &str, index: usize, depth: usize) {
        let path = list.item(index);
        let label = self.item_label(name, index);
        self.notes_on(ui, &path);
        self.framed(ui, |cx, ui| {
            let head = cx.item_head(ui, &label);
            match shape {
                Shape::Part(spec) => cx.part(ui, &path, spec, depth + 1),
                _ => {
                    let shown = Shown { path: &path, label: &label, help: None, optional: false };
                    cx.form_value(ui, &shown, shape, depth + 1);
                }
            }
            cx.item_ways(ui, head, &path, &label, index, cx.draft.count(list));
        });
    }

    /// The head of an item: its name. Gives the room of its line.
    fn item_head(&self, ui: &mut Ui, label: &str) -> Rect {
        let row = vec2(ui.available_width(), space::CONTROL);
        let (line, _) = ui.allocate_exact_size(row, Sense::hover());
        let layout = Layout::left_to_right(Align::Center);
        let mut left = ui.new_child(UiBuilder::new().max_rect(line).layout(layout));
        left.add(Label::new(theme::small(&left, label)).extend());
        ui.add_space(-space::TIGHT);
        line
    }

    /// What can be done with an item, at the right of its head. It comes behind what stands in the item, so that Tab leads from
    /// one thing to be written to the next.
    fn item_ways(&mut self, ui: &mut Ui, head: Rect, path: &Path, label: &str, index: usize, count: usize) {
        let layout = Layout::right_to_left(Align::Center);
        let mut right = ui.new_child(UiBuilder::new().max_rect(head).layout(layout));
        right.spacing_mut().item_spacing.x = 0.0;
        self.take_out(&mut right, path, label);
        self.moves(&mut right, path, index, count);
    }

    /// The ways up and down in a list of several.
    fn moves(&mut self, ui: &mut Ui, path: &Path, index: usize, count: usize) {
        if count < 2 {
            return;
        }
        let ways = [
            (Icon::Down, self.say("studio-move-down"), index + 1),
            (Icon::Up, self.say("studio-move-up"), index.wrapping_sub(1)),
        ];
        for (icon, words, to) in ways {
            if ui.add_enabled(to < count, icon_button(icon, &words)).clicked() {
                self.asks.push(Ask::Edit(Edit::Move { item: path.clone(), to }));
            }
        }
    }

    /// Where something leads: one way, or several of which the first open one is taken.
    pub(super) fn routes(&mut self, ui: &mut Ui, shown: &Shown<'_>, name: &str, depth: usize) {
        let written = self.draft.value_of(shown.path);
        let several = written.as_deref().is_some_and(|written| written.starts_with('['));
        self.name_row(ui, shown);
        if several {
            for index in 0..self.draft.count(shown.path) {
                self.item(ui, shown.path, Shape::Part(route()), name, index, depth);
            }
        } else {
            let thing = crate::authoring::grammar::Thing::Destination;
            let now = written.as_deref();
            if let Some(to) = self.destination(ui, &shown.path.to_string(), shown.label, thing, now) {
                let value = NewValue::text(to);
                self.asks.push(Ask::Edit(Edit::Set { path: shown.path.clone(), value }));
            }
        }
        if several || written.is_some() {
            let words = self.say("studio-add-route");
            if ui.add(quiet_button(&words).icon(Icon::Plus)).clicked() {
                // The way without a condition stays the last.
                let first = self.known.ids(crate::authoring::grammar::Thing::Destination).next();
                let to = first.map(|(id, _)| id.to_owned()).unwrap_or_default();
                let value = NewValue::group([
                    ("when", NewValue::Source("trust(at_least: 50)".to_owned())),
                    ("to", NewValue::text(to)),
                ]);
                self.asks.push(Ask::Edit(Edit::Insert { list: shown.path.clone(), index: 0, value }));
            }
        }
    }
}

/// What one of several ways is made of.
fn route() -> &'static crate::authoring::grammar::PartSpec {
    match Shape::Routes.item() {
        Some(Shape::Part(spec)) => spec,
        _ => unreachable!("the items of routes are groups"),
    }
}
