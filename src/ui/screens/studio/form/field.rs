//! One field of a form, by the shape of what stands in it.

use super::super::ask::Ask;
use super::super::subject::LISTS;
use super::{Cx, labels};
use crate::authoring::grammar::{FieldSpec, PartSpec, Shape};
use crate::authoring::{Edit, NewValue, Path, Step, TO_WRITE};
use crate::ui::theme::{self, Type, Weight, space};
use crate::ui::widgets::{Icon, icon_button};
use egui::{Checkbox, Frame, Label, Margin, Rect, Stroke, Ui, UiBuilder, Vec2, pos2};

/// A field as it is shown: where it is and what it is called.
pub(super) struct Shown<'f> {
    pub path: &'f Path,
    pub label: &'f str,
    pub help: Option<&'f str>,
    /// Whether it may be taken out.
    pub optional: bool,
}

/// Whether a field is worked on elsewhere: it has lines of its own in the outline, or is the review.
pub(super) fn is_elsewhere(path: &Path, shape: Shape) -> bool {
    let names: Vec<&str> = path
        .steps()
        .iter()
        .map(|step| match step {
            Step::Field(name) => name.as_str(),
            _ => "",
        })
        .collect();
    let listed = LISTS.iter().any(|(fields, _)| names == *fields);
    let own = matches!(
        names[..],
        ["briefing"
            | "customer"
            | "escalation"
            | "script"
            | "desk"
            | "arrival"
            | "audience"
            | "dynamics"
            | "review"]
    );
    let inner = matches!(names[..], ["script", "fallbacks"] | ["desk", _]);
    let answers = matches!(names[..], ["script", "nodes", "", "replies" | "listens"]);
    listed || inner || answers || (own && shape.part().is_some()) || names[..] == ["format"]
}

/// Whether a field shows what not writing it means, instead of a button that writes it.
pub(super) fn shows_when_absent(shape: Shape) -> bool {
    match shape {
        Shape::YesNo | Shape::Routes | Shape::Reference(_) => true,
        Shape::Part(spec) => spec.name == "the marks",
        Shape::List(item) => matches!(item, Shape::Reference(_) | Shape::Word(_)),
        _ => false,
    }
}

/// What a field begins as when it is asked for; nothing for what begins empty.
pub(super) fn begins_as(shape: Shape) -> Option<NewValue> {
    Some(match shape {
        Shape::Text | Shape::Line | Shape::Phrase | Shape::Chunk | Shape::Id(_) => return None,
        Shape::Reference(_) | Shape::Routes => return None,
        Shape::Number(low, high) | Shape::Range(low, high) => NewValue::Number(0.clamp(low, high)),
        Shape::YesNo => NewValue::YesNo(true),
        Shape::Word(words) => NewValue::word(words().first().copied().unwrap_or_default()),
        Shape::Language => NewValue::text("en"),
        Shape::Condition => NewValue::Source("turn(at_least: 2)".to_owned()),
        Shape::Effect => NewValue::Source("trust(5)".to_owned()),
        Shape::Cost => NewValue::Source("refund(10)".to_owned()),
        Shape::List(item) => NewValue::List(vec![item_begins_as(*item)]),
        Shape::Part(spec) => needed(spec),
    })
}

/// What a new item of a list begins as.
pub(super) fn item_begins_as(shape: Shape) -> NewValue {
    match shape {
        Shape::Text | Shape::Line | Shape::Phrase | Shape::Chunk => NewValue::text(TO_WRITE),
        _ => begins_as(shape).unwrap_or_else(|| NewValue::text(TO_WRITE)),
    }
}

/// A group with everything it has to have.
fn needed(spec: &PartSpec) -> NewValue {
    let fields = spec.fields.iter().filter(|field| field.required);
    NewValue::Group(fields.map(|field| (field.name.to_owned(), item_begins_as(field.shape))).collect())
}

impl Cx<'_> {
    pub(super) fn field(
        &mut self,
        ui: &mut Ui,
        path: &Path,
        spec: &'static PartSpec,
        field: &'static FieldSpec,
        depth: usize,
    ) {
        let key = labels::field_key(spec, field);
        let label = self.core.say_for("studio-field", key, &[]);
        let help = labels::HELPED_FIELDS.contains(&key).then(|| self.core.say_for("studio-help", key, &[]));
        let shown = Shown { path, label: &label, help: help.as_deref(), optional: !field.required };
        match field.shape {
            // What stands deeper shows its notes itself.
            Shape::Part(_) | Shape::List(Shape::Part(_) | Shape::Chunk) => self.notes_on(ui, path),
            _ => self.notes_in(ui, path),
        }
        self.value(ui, &shown, field.shape, field.name, depth);
    }

    /// A value of some shape under its name.
    pub(super) fn value(&mut self, ui: &mut Ui, shown: &Shown<'_>, shape: Shape, name: &str, depth: usize) {
        match shape {
            Shape::Id(thing) => self.id(ui, shown, thing),
            Shape::Text => self.text(ui, shown, rows_of(name)),
            Shape::Line | Shape::Phrase => self.line(ui, shown),
            Shape::Chunk => self.chunk(ui, shown),
            Shape::Number(low, high) | Shape::Range(low, high) => self.number(ui, shown, low, high),
            Shape::YesNo => self.yes_no(ui, shown),
            Shape::Word(words) => self.word(ui, shown, name, &words()),
            Shape::Language => self.language(ui, shown),
            Shape::Reference(thing) => self.reference(ui, shown, thing),
            Shape::Routes => self.routes(ui, shown, name, depth),
            Shape::Condition | Shape::Effect | Shape::Cost => {
                self.name_row(ui, shown);
                self.form_value(ui, shown, shape, depth);
            }
            Shape::List(item) => self.list(ui, shown, *item, name, depth),
            Shape::Part(part) if part.name == "the marks" => self.marks(ui, shown),
            Shape::Part(part) => {
                self.name_row(ui, shown);
                self.framed(ui, |cx, ui| cx.part(ui, shown.path, part, depth + 1));
            }
        }
    }

    /// The name of a field that is more than one line, with its help, and the way to take it out.
    pub(super) fn name_row(&mut self, ui: &mut Ui, shown: &Shown<'_>) {
        let is_there = self.draft.span_of(shown.path).is_some();
        let can_go = shown.optional && is_there;
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.spacing_mut().interact_size.y = 0.0;
            let room = ui.available_width() - if shown.optional { space::CONTROL } else { 0.0 };
            let top = ui.cursor().top();
            ui.scope(|ui| {
                ui.set_max_width(room);
                let words = theme::small(ui, shown.label).font(Type::Small.font(ui, Weight::SemiBold));
                ui.add(Label::new(words.color(theme::of(ui).ink)).wrap());
                if let Some(help) = shown.help {
                    ui.add(Label::new(theme::small(ui, help)).wrap());
                }
            });
            if can_go {
                // Beside the name without making room for itself: nothing below moves when a field is written out.
                let middle = top + Type::Small.line_height(ui) / 2.0;
                let right = ui.max_rect().right() - space::CONTROL / 2.0;
                let square = Rect::from_center_size(pos2(right, middle), Vec2::splat(space::CONTROL));
                let mut corner = ui.new_child(UiBuilder::new().max_rect(square));
                let words = self.core.say("studio-remove-field", &[("field", shown.label.into())]);
                if corner.add(icon_button(Icon::Close, &words)).clicked() {
                    self.asks.push(Ask::Edit(Edit::Remove { path: shown.path.clone() }));
                }
            }
        });
    }

    /// A group inside another, set in by a line.
    pub(super) fn framed(&mut self, ui: &mut Ui, body: impl FnOnce(&mut Self, &mut Ui)) {
        let palette = theme::of(ui);
        let frame = Frame::new()
            .stroke(Stroke::new(1.0, palette.line))
            .corner_radius(space::RADIUS_CONTROL)
            .inner_margin(Margin::same(space::MEDIUM as i8));
        frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = space::SMALL;
            body(self, ui);
        });
    }

    fn yes_no(&mut self, ui: &mut Ui, shown: &Shown<'_>) {
        let now = self.draft.value_of(shown.path).as_deref() == Some("true");
        let mut on = now;
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            if ui.add(Checkbox::new(&mut on, theme::body(ui, shown.label))).clicked() {
                let path = shown.path.clone();
                // What is not written means no.
                self.asks.push(Ask::Edit(match on {
                    true => Edit::Set { path, value: NewValue::YesNo(true) },
                    false => Edit::Remove { path },
                }));
            }
            if let Some(help) = shown.help {
                ui.add(Label::new(theme::small(ui, help)).wrap());
            }
        });
    }
}

/// How many rows a text gets to begin with.
fn rows_of(name: &str) -> usize {
    match name {
        "text" | "coach" | "situation" | "tells" | "summary" | "says" | "coaching" => 3,
        "label" | "title" | "name" | "when" | "by" => 1,
        _ => 2,
    }
}
