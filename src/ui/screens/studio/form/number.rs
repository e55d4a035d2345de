//! Numbers: dragged, stepped or written; the file changes when the hand lets go.

use super::super::ask::Ask;
use super::Cx;
use super::field::Shown;
use crate::authoring::{Edit, NewValue, Path};
use crate::ui::theme::{self, Type, Weight, space};
use crate::ui::widgets::{Face, Icon, Portrait, icon_button};
use crate::vocabulary::{Level, Mood};
use egui::{DragValue, Label, Slider, Ui};

impl Cx<'_> {
    pub(super) fn number(&mut self, ui: &mut Ui, shown: &Shown<'_>, low: i64, high: i64) {
        let written = self.draft.value_of(shown.path);
        let now = written.as_deref().and_then(|n| n.parse().ok()).unwrap_or_else(|| 0.clamp(low, high));
        let key = shown.path.to_string();
        let mut number = self.buffers.numbers.get(&key).copied().unwrap_or(now);
        let is_there = written.is_some();
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = space::TIGHT;
            let words = theme::small(ui, shown.label).font(Type::Small.font(ui, Weight::SemiBold));
            let label = ui.add(Label::new(words.color(theme::of(ui).ink)).wrap());
            let response = ui
                .horizontal(|ui| {
                    // What is chosen within a few steps is seen better on a rail.
                    let response = match high - low <= 200 && low >= 0 {
                        true => ui.add(Slider::new(&mut number, low..=high).integer()),
                        false => {
                            ui.add(DragValue::new(&mut number).range(low..=high).update_while_editing(false))
                        }
                    };
                    if shown.optional && is_there {
                        let words = self.core.say("studio-remove-field", &[("field", shown.label.into())]);
                        if ui.add(icon_button(Icon::Close, &words)).clicked() {
                            self.asks.push(Ask::Edit(Edit::Remove { path: shown.path.clone() }));
                        }
                    }
                    response
                })
                .inner
                .labelled_by(label.id);
            if *shown.path == Path::top().field("customer").field("portrait") {
                self.face(ui, number);
            }
            if let Some(help) = shown.help {
                ui.add(Label::new(theme::small(ui, help)).wrap());
            }
            if response.changed() {
                self.buffers.numbers.insert(key.clone(), number);
            }
            let let_go = !response.dragged() && !ui.input(|input| input.pointer.any_down());
            let waits = self.buffers.numbers.get(&key).is_some_and(|waiting| *waiting != now);
            if waits && let_go {
                self.buffers.numbers.remove(&key);
                let value = NewValue::Number(number);
                self.asks.push(Ask::Edit(Edit::Set { path: shown.path.clone(), value }));
            }
        });
    }
    /// The face a number stands for, in the mood the customer begins in.
    fn face(&self, ui: &mut Ui, number: i64) {
        let customer = Path::top().field("customer");
        let level = |field: &str| {
            let written = self.draft.value_of(&customer.field(field));
            Level::clamped(written.and_then(|level| level.parse().ok()).unwrap_or(50))
        };
        let mood = Mood { arousal: level("arousal"), trust: level("trust") };
        let name = self.draft.value_of(&customer.field("name")).unwrap_or_default();
        let words = self.core.say("studio-portrait", &[("name", (&name).into())]);
        ui.add(Face::new(Portrait::from_seed(number.unsigned_abs()), mood, &words));
    }
}
