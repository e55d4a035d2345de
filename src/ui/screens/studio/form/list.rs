//! Lists: texts below one another, chips for what is chosen from a set, groups each in a frame.

use super::super::ask::Ask;
use super::Cx;
use super::field::{Shown, item_begins_as};
use crate::authoring::grammar::Shape;
use crate::authoring::{Edit, NewValue, Path};
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Icon, icon_button, quiet_button};
use egui::{Align, Label, Layout, Ui};

impl Cx<'_> {
    pub(super) fn list(&mut self, ui: &mut Ui, shown: &Shown<'_>, item: Shape, name: &str, depth: usize) {
        match item {
            Shape::Word(words) => {
                let all: Vec<(String, String)> =
                    words().iter().map(|word| ((*word).to_owned(), self.word_name(name, word))).collect();
                self.several(ui, shown, &all, |word| NewValue::word(word));
            }
            Shape::Reference(thing) => {
                let all: Vec<(String, String)> =
                    self.known.ids(thing).map(|(id, _)| (id.to_owned(), id.to_owned())).collect();
                self.several(ui, shown, &all, |id| NewValue::text(id));
            }
            Shape::Text | Shape::Line | Shape::Phrase => {
                self.name_row(ui, shown);
                self.short_texts(ui, shown, 1);
                self.add(ui, shown, item);
            }
            _ => {
                self.name_row(ui, shown);
                for index in 0..self.draft.count(shown.path) {
                    self.item(ui, shown, item, index, depth);
                }
                self.add(ui, shown, item);
            }
        }
    }

    fn add(&mut self, ui: &mut Ui, shown: &Shown<'_>, item: Shape) {
        let words = self.core.say("studio-add-to", &[("field", shown.label.into())]);
        if ui.add(quiet_button(&words).icon(Icon::Plus)).clicked() {
            let (list, value) = (shown.path.clone(), item_begins_as(item));
            self.asks.push(Ask::Edit(Edit::Insert { list, index: usize::MAX, value }));
        }
    }

    /// An item in a frame, with its number and what can be done with it.
    fn item(&mut self, ui: &mut Ui, shown: &Shown<'_>, shape: Shape, index: usize, depth: usize) {
        let path = shown.path.item(index);
        let label = self.item_label(shown.label, index);
        self.framed(ui, |cx, ui| {
            let is_named_below =
                !matches!(shape, Shape::Part(_) | Shape::Condition | Shape::Effect | Shape::Cost);
            let count = cx.draft.count(shown.path);
            cx.item_head(ui, &path, (&label, is_named_below), index, count);
            match shape {
                Shape::Part(spec) => cx.part(ui, &path, spec, depth + 1),
                Shape::Condition | Shape::Effect | Shape::Cost => {
                    let shown = Shown { path: &path, label: &label, help: None, optional: false };
                    cx.form_value(ui, &shown, shape, depth + 1);
                }
                _ => {
                    let shown = Shown { path: &path, label: &label, help: None, optional: false };
                    cx.value(ui, &shown, shape, "", depth + 1);
                }
            }
        });
    }

    /// The head of an item; its name is left out where the field under it says it.
    fn item_head(&mut self, ui: &mut Ui, path: &Path, name: (&str, bool), index: usize, count: usize) {
        let (label, is_named_below) = name;
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            if !is_named_below {
                ui.add(Label::new(theme::small(ui, label)).extend());
            }
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                self.take_out(ui, path, label);
                if count < 2 {
                    return;
                }
                let ways = [
                    (Icon::Down, "studio-move-down", index + 1),
                    (Icon::Up, "studio-move-up", index.wrapping_sub(1)),
                ];
                for (icon, key, to) in ways {
                    let words = match key {
                        "studio-move-up" => self.say("studio-move-up"),
                        _ => self.say("studio-move-down"),
                    };
                    if ui.add_enabled(to < count, icon_button(icon, &words)).clicked() {
                        self.asks.push(Ask::Edit(Edit::Move { item: path.clone(), to }));
                    }
                }
            });
        });
        ui.add_space(-space::TIGHT);
    }

    /// Where something leads: one way, or several of which the first open one is taken.
    pub(super) fn routes(&mut self, ui: &mut Ui, shown: &Shown<'_>, depth: usize) {
        let written = self.draft.value_of(shown.path);
        let several = written.as_deref().is_some_and(|written| written.starts_with('['));
        self.name_row(ui, shown);
        if several {
            for index in 0..self.draft.count(shown.path) {
                self.item(ui, shown, Shape::Part(route()), index, depth);
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
