//! The form of what is worked on: every field the grammar knows for it, with its name and help. What is written becomes a
//! change of the fewest bytes at once.

mod choice;
mod condition;
mod field;
mod labels;
mod list;
mod marks;
mod note;
mod number;
mod review;
mod text;
mod unsound;

pub use labels::{HELPED_FIELDS, ITEMS, field_key};
pub(super) use labels::{item_key, word_name};

use super::ask::Ask;
use super::known::Known;
use super::outline::heard;
use super::subject::{self, Kind};
use crate::app::Core;
use crate::authoring::grammar::{PartSpec, Shape, Thing, shape_of};
use crate::authoring::{Draft, Edit, Path};
use crate::ui::screens::page::heading;
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Card, Icon, icon_button, quiet_button, secondary_button};
use crate::vocabulary::{Language, Technique};
use egui::{Align, Label, Layout, ScrollArea, Ui, Vec2};
use std::collections::{BTreeSet, HashMap};

/// The form pane: what is being written in its fields.
#[derive(Default)]
pub(super) struct Form {
    buffers: Buffers,
    /// What the form showed last, so that it begins at the top for something else.
    last: Option<Path>,
    /// Whether what is shown next was just added.
    is_new: bool,
}

/// What stands in the fields, kept while the text stays as it is.
#[derive(Default)]
pub(super) struct Buffers {
    revision: Option<u64>,
    texts: HashMap<String, String>,
    /// Numbers being dragged.
    numbers: HashMap<String, i64>,
    /// The note that is written on, by where it begins.
    note: Option<usize>,
    /// Whether that was just asked for.
    note_begun: bool,
    /// The comments of the text.
    remarks: Vec<review::Remark>,
    /// The comment being written.
    comment: String,
    /// Whether the id shown next is to be written over.
    names_next: bool,
    /// The text that is to be written next.
    writes_next: Option<Path>,
    /// The id being written, with the path it belongs to.
    id: Option<(Path, String)>,
    /// Fields that were asked for and are still empty.
    opened: BTreeSet<String>,
    /// What has to be mended before there is a form again, of which text, and whether that was read.
    amiss: Option<((u64, bool), Option<unsound::Amiss>)>,
    /// The languages that texts are shown in beside the scenario's own.
    languages: BTreeSet<Language>,
}

/// What every field of the form looks at.
pub(super) struct Cx<'a> {
    core: &'a Core,
    draft: &'a Draft,
    known: &'a Known,
    buffers: &'a mut Buffers,
    asks: &'a mut Vec<Ask>,
}

impl Form {
    /// What is shown next was just added: the keyboard goes to what is written first.
    pub(super) fn begin_next(&mut self) {
        self.is_new = true;
    }

    pub(super) fn show(
        &mut self,
        ui: &mut Ui,
        core: &Core,
        draft: &Draft,
        known: &Known,
        selected: &Path,
        asks: &mut Vec<Ask>,
    ) {
        if self.buffers.revision != Some(draft.revision()) {
            self.buffers.revision = Some(draft.revision());
            self.buffers.texts.clear();
            self.buffers.numbers.clear();
            self.buffers.remarks = review::remarks(draft);
        }
        let (path, kind) = subject::subject(selected);
        let mut area = ScrollArea::vertical().id_salt("studio-form").auto_shrink(false);
        if self.last.as_ref() != Some(&path) {
            self.last = Some(path.clone());
            self.buffers.opened.clear();
            self.buffers.comment.clear();
            self.buffers.id = None;
            self.buffers.note = None;
            area = area.vertical_scroll_offset(0.0);
            if std::mem::take(&mut self.is_new) {
                match kind {
                    // Nobody needs the name of a reply to go on; its words are what it is.
                    Kind::Thing(Thing::Reply) => self.buffers.writes_next = Some(path.field("text")),
                    _ => self.buffers.names_next = true,
                }
            }
        }
        let mut cx = Cx { core, draft, known, buffers: &mut self.buffers, asks };
        area.show(ui, |ui| {
            ui.set_width(ui.available_width() - space::TIGHT);
            ui.spacing_mut().item_spacing.y = space::MEDIUM;
            if !draft.tree().is_sound() {
                cx.unsound(ui);
                return;
            }
            cx.head(ui, &path, kind);
            cx.body(ui, &path, kind);
            cx.review(ui, &path, kind);
            ui.add_space(space::PART);
        });
    }
}

impl Cx<'_> {
    fn say(&self, key: &str) -> String {
        self.core.say(key, &[])
    }

    /// What it is and is called, the way up, and what can be done with it.
    fn head(&mut self, ui: &mut Ui, path: &Path, kind: Kind) {
        let node = subject::node_of(path).filter(|node| node != path);
        let name = self.core.say_for("studio-kind", kind.key(), &[]);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::TIGHT;
            if let Some(node) = node {
                let id = subject::name(self.draft, &node).unwrap_or_default();
                let words = self.core.say("studio-up", &[("node", (&id).into())]);
                if ui.add(icon_button(Icon::Back, &words)).clicked() {
                    self.asks.push(Ask::Select(node));
                }
            }
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if kind.is_item() {
                    self.item_actions(ui, path, kind);
                }
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    heading(ui, theme::section(ui, name), 2);
                });
            });
        });
        if kind == Kind::Thing(Thing::Node)
            && let Some(id) = subject::name(self.draft, path)
        {
            let words = self.core.say("studio-play", &[]);
            if ui.add(secondary_button(&words).icon(Icon::Play)).clicked() {
                self.asks.push(Ask::PlayFrom(id));
            }
        }
        self.notes_on(ui, path);
    }

    /// Taking out, doubling and moving, at the right edge.
    fn item_actions(&mut self, ui: &mut Ui, path: &Path, kind: Kind) {
        let remove = self.say("studio-remove");
        if ui.add(icon_button(Icon::Close, &remove)).clicked() {
            self.asks.push(Ask::Remove(path.clone()));
        }
        let index = path.index().unwrap_or_default();
        let count = path.parent().map_or(0, |list| self.draft.count(&list));
        let (up, down) = (self.say("studio-move-up"), self.say("studio-move-down"));
        let move_to = |to: usize| Edit::Move { item: path.clone(), to };
        let beside = |to: usize| path.parent().map(|list| Ask::Select(list.item(to)));
        let can_go_down = index + 1 < count;
        if ui.add_enabled(can_go_down, icon_button(Icon::Down, &down)).clicked() {
            self.asks.push(Ask::Edit(move_to(index + 1)));
            self.asks.extend(beside(index + 1));
        }
        if ui.add_enabled(index > 0, icon_button(Icon::Up, &up)).clicked() {
            self.asks.push(Ask::Edit(move_to(index - 1)));
            self.asks.extend(beside(index - 1));
        }
        if matches!(kind, Kind::Thing(_)) {
            let double = self.say("studio-duplicate");
            if ui.add(icon_button(Icon::Double, &double)).clicked() {
                self.asks.push(Ask::EditAndShow(Edit::Duplicate { item: path.clone() }));
            }
        }
    }

    /// The fields. What has lines of its own in the outline is listed instead of opened.
    fn body(&mut self, ui: &mut Ui, path: &Path, kind: Kind) {
        let shape = shape_of(self.draft.tree(), self.draft.text(), path);
        let Some(spec) = shape.and_then(Shape::part) else { return };
        if kind == Kind::Card {
            self.languages(ui);
        }
        self.part(ui, path, spec, 0);
        if kind == Kind::Thing(Thing::Node) {
            self.answers(ui, path);
        }
        if kind == Kind::Thing(Thing::Reply) {
            self.next_reply(ui, path);
        }
    }

    /// The way to the next reply of the node, without going back up to it.
    fn next_reply(&mut self, ui: &mut Ui, reply: &Path) {
        let Some(within) = subject::node_of(reply) else { return };
        let words = self.core.say_for("studio-add", Thing::Reply.key(), &[]);
        if ui.add(secondary_button(&words).icon(Icon::Plus)).clicked() {
            self.asks.push(Ask::EditAndShow(Edit::Add { thing: Thing::Reply, within, id: String::new() }));
        }
    }

    /// The languages texts are shown in.
    fn languages(&mut self, ui: &mut Ui) {
        let own = self.draft.value_of(&Path::top().field("language"));
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(space::TIGHT);
            ui.add(Label::new(theme::small(ui, self.say("studio-languages"))).extend());
            for language in Language::ALL.iter().copied() {
                if own.as_deref().is_some_and(|own| own.trim_matches('"') == language.key()) {
                    continue;
                }
                let on = self.buffers.languages.contains(&language);
                let words = self.core.say_for("language", language.key(), &[]);
                if ui.add(crate::ui::widgets::Chip::new(&words, on)).clicked()
                    && !self.buffers.languages.remove(&language)
                {
                    self.buffers.languages.insert(language);
                }
            }
        });
    }

    /// The replies and listens of a node, each in a line that opens it.
    fn answers(&mut self, ui: &mut Ui, node: &Path) {
        for (field, kind) in [("replies", Kind::Thing(Thing::Reply)), ("listens", Kind::Listen)] {
            let list = node.field(field);
            let title = self.core.say_for("studio-list", kind.key(), &[]);
            ui.add_space(space::SMALL);
            heading(ui, theme::section(ui, title), 3);
            let help = self.core.say_for("studio-list-help", kind.key(), &[]);
            ui.add(Label::new(theme::small(ui, help)).wrap());
            self.notes_on(ui, &list);
            for index in 0..self.draft.count(&list) {
                self.answer_card(ui, &list.item(index), kind);
            }
            let words = self.core.say_for("studio-add", kind.key(), &[]);
            if ui.add(secondary_button(&words).icon(Icon::Plus)).clicked() {
                let ask = match kind {
                    Kind::Thing(thing) => Edit::Add { thing, within: node.clone(), id: String::new() },
                    _ => Edit::Insert {
                        list: list.clone(),
                        index: usize::MAX,
                        value: crate::authoring::NewValue::Group(Vec::new()),
                    },
                };
                self.asks.push(Ask::EditAndShow(ask));
            }
        }
    }

    fn answer_card(&mut self, ui: &mut Ui, path: &Path, kind: Kind) {
        let id = subject::name(self.draft, path);
        let words = match kind {
            Kind::Listen => {
                Some(heard(self.draft, path).unwrap_or_else(|| self.say("studio-listen-anything")))
            }
            _ => text::spoken(self.draft, &path.field("text")),
        };
        let words = words.unwrap_or_default();
        let goto = self.draft.value_of(&path.field("goto"));
        let name = id.clone().unwrap_or_else(|| words.clone());
        let opens = self.core.say("studio-open-part", &[("what", (&name).into())]);
        let response = Card::pressable(&opens).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::TIGHT;
            ui.add(Label::new(theme::body(ui, &words)).wrap());
            ui.horizontal_wrapped(|ui| {
                if let Some(id) = &id {
                    ui.add(Label::new(theme::small(ui, id)).extend());
                }
                let leads = match &goto {
                    Some(to) if to.starts_with('[') => self.say("studio-leads-several"),
                    Some(to) => self.core.say("studio-leads", &[("to", to.into())]),
                    None => self.say("studio-stays"),
                };
                ui.add(Label::new(theme::small(ui, leads)).extend());
                if kind == Kind::Listen
                    && let Some(least) = self.least_marks(path)
                {
                    ui.add(Label::new(theme::small(ui, least)).wrap());
                }
            });
            if kind == Kind::Thing(Thing::Reply) {
                self.mark_row(ui, path);
            }
        });
        if response.response.clicked() {
            self.asks.push(Ask::Select(path.clone()));
        }
    }

    /// The marks a written reply needs to be listened to, in words.
    fn least_marks(&self, listen: &Path) -> Option<String> {
        let written = |technique: &Technique| {
            let mark = self.draft.value_of(&listen.field("marks").field(technique.key()))?;
            let name = self.core.say_for("technique", technique.key(), &[]);
            Some(format!("{name} {}", mark.replace('-', "−")))
        };
        let marks: Vec<String> = Technique::ALL.iter().filter_map(written).collect();
        let words = marks.join(", ");
        (!marks.is_empty()).then(|| self.core.say("studio-listen-at-least", &[("marks", (&words).into())]))
    }

    /// The fields of a group, then buttons for those that are not there.
    fn part(&mut self, ui: &mut Ui, path: &Path, spec: &'static PartSpec, depth: usize) {
        let mut absent = Vec::new();
        for field in spec.fields {
            let inner = path.field(field.name);
            if field::is_elsewhere(&inner, field.shape) {
                continue;
            }
            let is_there = self.draft.span_of(&inner).is_some();
            let shown = is_there
                || field.required
                || field::shows_when_absent(field.shape)
                || self.buffers.opened.contains(&inner.to_string());
            if shown {
                self.field(ui, &inner, spec, field, depth);
            } else {
                absent.push((inner, field));
            }
        }
        if absent.is_empty() {
            return;
        }
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(space::TIGHT);
            for (inner, field) in absent {
                let words = self.core.say_for("studio-field", field_key(spec, field), &[]);
                if ui.add(quiet_button(&words).icon(Icon::Plus)).clicked() {
                    self.open(&inner, field.shape);
                }
            }
        });
    }

    /// Makes a field that is not there yet.
    fn open(&mut self, path: &Path, shape: Shape) {
        match field::begins_as(shape) {
            Some(value) => self.asks.push(Ask::Edit(Edit::Set { path: path.clone(), value })),
            None => {
                self.buffers.opened.insert(path.to_string());
            }
        }
    }
}
