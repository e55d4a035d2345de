//! Conditions, effects and costs: which one, and what it is about.

use super::super::ask::Ask;
use super::super::pick::{Choice, pick};
use super::Cx;
use super::field::Shown;
use crate::authoring::grammar::{Argument, Shape, Thing};
use crate::authoring::{Edit, NewValue};
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Icon, quiet_button};
use egui::{DragValue, Label, Ui};

/// Conditions in conditions are shown to this depth; deeper ones are written in the source.
const DEEPEST: usize = 6;

impl Cx<'_> {
    pub(super) fn form_value(&mut self, ui: &mut Ui, shown: &Shown<'_>, shape: Shape, depth: usize) {
        let forms = shape.forms();
        let part = self.draft.tree().find(shown.path, self.draft.text());
        let written = self.draft.value_of(shown.path).unwrap_or_default();
        let head = part.and_then(|part| self.draft.tree().head(part, self.draft.text()));
        let head = head.unwrap_or(written.trim());
        let chosen = forms.iter().position(|form| form.name == head);
        let options: Vec<Choice> = forms
            .iter()
            .map(|form| Choice {
                words: match shape {
                    Shape::Effect => self.core.say_for("studio-effect", form.name, &[]),
                    Shape::Cost => self.core.say_for("studio-cost", form.name, &[]),
                    _ => self.core.say_for("studio-condition", form.name, &[]),
                },
                about: String::new(),
            })
            .collect();
        let none = self.say("studio-choose");
        let salt = format!("{} kind", shown.path);
        if let Some(pressed) = pick(ui, &salt, shown.label, &options, chosen, &none) {
            let source = self.example(forms[pressed].name, forms[pressed].argument);
            let value = NewValue::Source(source);
            self.asks.push(Ask::Edit(Edit::Set { path: shown.path.clone(), value }));
        }
        let Some(chosen) = chosen.filter(|_| part.is_some()) else { return };
        match forms[chosen].argument {
            Argument::Nothing => {}
            Argument::Range(low, high) => self.range(ui, shown, head, low, high),
            Argument::One(inner) if depth < DEEPEST => self.argument(ui, shown, inner, depth),
            Argument::One(_) => {
                ui.add(Label::new(theme::small(ui, self.say("studio-too-deep"))).wrap());
            }
        }
    }

    fn argument(&mut self, ui: &mut Ui, shown: &Shown<'_>, inner: Shape, depth: usize) {
        let path = shown.path.item(0);
        let inner_shown = Shown { path: &path, label: shown.label, help: None, optional: false };
        match inner {
            Shape::Condition => self.framed(ui, |cx, ui| cx.form_value(ui, &inner_shown, inner, depth + 1)),
            Shape::List(item) => {
                self.framed(ui, |cx, ui| {
                    for index in 0..cx.draft.count(&path) {
                        let at = path.item(index);
                        let label = cx.item_label("all", index);
                        let shown = Shown { path: &at, label: &label, help: None, optional: false };
                        ui.horizontal_top(|ui| {
                            ui.vertical(|ui| {
                                ui.set_max_width(ui.available_width() - space::CONTROL - space::SMALL);
                                cx.form_value(ui, &shown, *item, depth + 1);
                            });
                            cx.take_out(ui, &at, &label);
                        });
                    }
                    let words = cx.say("studio-add-condition");
                    if ui.add(quiet_button(&words).icon(Icon::Plus)).clicked() {
                        let value = NewValue::Source("trust(at_least: 50)".to_owned());
                        cx.asks.push(Ask::Edit(Edit::Insert {
                            list: path.clone(),
                            index: usize::MAX,
                            value,
                        }));
                    }
                });
            }
            Shape::Word(words) => {
                let now = self.draft.value_of(&path);
                let all = words();
                let names: Vec<Choice> = all
                    .iter()
                    .map(|word| Choice { words: self.condition_word(word), about: String::new() })
                    .collect();
                let chosen = now.and_then(|now| all.iter().position(|word| *word == now));
                let none = self.say("studio-choose");
                if let Some(pressed) = pick(ui, &path.to_string(), shown.label, &names, chosen, &none) {
                    let value = NewValue::word(all[pressed]);
                    self.asks.push(Ask::Edit(Edit::Set { path, value }));
                }
            }
            Shape::Reference(thing) => {
                let now = self.draft.value_of(&path);
                if let Some(id) = self.destination(ui, &path.to_string(), shown.label, thing, now.as_deref())
                {
                    self.asks.push(Ask::Edit(Edit::Set { path, value: NewValue::text(id) }));
                }
            }
            Shape::Number(low, high) => self.number(ui, &inner_shown, low, high),
            // The name of a flag is given where it is set.
            Shape::Id(_) => self.line(ui, &inner_shown),
            _ => {}
        }
    }

    /// `at_least` and `at_most`, either of which may be missing.
    fn range(&mut self, ui: &mut Ui, shown: &Shown<'_>, head: &str, low: i64, high: i64) {
        let number = |name: &str| {
            let written = self.draft.value_of(&shown.path.field(name));
            written.and_then(|number| number.parse::<i64>().ok())
        };
        let now = [number("at_least"), number("at_most")];
        let keys = ["studio-at-least", "studio-at-most"];
        let mut new = now;
        ui.horizontal_wrapped(|ui| {
            for (at, key) in keys.into_iter().enumerate() {
                let words = match key {
                    "studio-at-least" => self.say("studio-at-least"),
                    _ => self.say("studio-at-most"),
                };
                let mut on = now[at].is_some();
                if ui.checkbox(&mut on, theme::body(ui, &words)).clicked() {
                    new[at] = on.then_some(if at == 0 { low } else { high });
                }
                if let Some(known) = now[at] {
                    let salt = format!("{} {key}", shown.path);
                    let mut number = self.buffers.numbers.get(&salt).copied().unwrap_or(known);
                    let drag = DragValue::new(&mut number).range(low..=high).update_while_editing(false);
                    let response = ui.add(drag).on_hover_text(&words);
                    if response.changed() {
                        self.buffers.numbers.insert(salt.clone(), number);
                    }
                    if !ui.input(|input| input.pointer.any_down()) && number != known {
                        self.buffers.numbers.remove(&salt);
                        new[at] = Some(number);
                    }
                }
            }
        });
        if new != now {
            let value = NewValue::range(head, new[0], new[1]);
            self.asks.push(Ask::Edit(Edit::Set { path: shown.path.clone(), value }));
        }
    }

    fn condition_word(&self, word: &str) -> String {
        match word {
            "dialysis" | "skin_graft" | "connection" => self.core.say_for("stage", word, &[]),
            _ => self.core.say_for("studio-word", word, &[]),
        }
    }

    /// A form to begin with: about the first thing there is of its kind.
    fn example(&self, name: &str, argument: Argument) -> String {
        let first =
            |thing: Thing| self.known.ids(thing).next().map(|(id, _)| id.to_owned()).unwrap_or_default();
        match argument {
            Argument::Nothing => name.to_owned(),
            Argument::Range(low, high) => format!("{name}(at_least: {})", i64::midpoint(low, high.min(100))),
            Argument::One(Shape::Reference(thing)) => format!("{name}(\"{}\")", first(thing)),
            Argument::One(Shape::Id(_)) => format!("{name}(\"flag\")"),
            Argument::One(Shape::Word(words)) => {
                format!("{name}({})", words().first().copied().unwrap_or_default())
            }
            Argument::One(Shape::Number(low, high)) => format!("{name}({})", 5.clamp(low, high)),
            Argument::One(Shape::List(_)) => format!("{name}([trust(at_least: 50), turn(at_least: 2)])"),
            Argument::One(_) => format!("{name}(trust(at_least: 50))"),
        }
    }
}
