//! The review beside what it is about: how far the scenario has come, and the comments on the part that is worked on.

use super::super::ask::Ask;
use super::super::subject::{self, Kind};
use super::{Cx, Draft};
use crate::authoring::grammar::Thing;
use crate::authoring::review::{add_comment, set_state, settle};
use crate::authoring::{Edit, Path};
use crate::scenario::Comment;
use crate::ui::screens::page::{heading, row};
use crate::ui::screens::segments::{Segment, segments};
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Card, Chip, Field, Icon, icon_button, secondary_button};
use crate::vocabulary::ReviewState;
use egui::{Align, Label, Layout, Ui};

/// A comment as it stands in the text.
pub(super) struct Remark {
    path: Path,
    by: String,
    on: String,
    /// The node or ending, and the reply; empty where it is about the whole.
    about: (String, String),
    text: String,
    resolved: bool,
}

fn review() -> Path {
    Path::top().field("review")
}

/// Every comment of the draft.
pub(super) fn remarks(draft: &Draft) -> Vec<Remark> {
    let list = review().field("comments");
    let read = |path: Path| {
        let value = |field: &str| draft.value_of(&path.field(field)).unwrap_or_default();
        Remark {
            by: value("by"),
            on: value("on"),
            about: (value("at"), value("reply")),
            text: value("text"),
            resolved: value("resolved") == "true",
            path,
        }
    };
    (0..draft.count(&list)).map(|at| read(list.item(at))).collect()
}

impl Cx<'_> {
    /// The comments on what is worked on, with room for another; at the card also the state, and what is about the whole.
    pub(super) fn review(&mut self, ui: &mut Ui, path: &Path, kind: Kind) {
        let Some(about) = self.about(path, kind) else { return };
        ui.add_space(space::SMALL);
        heading(ui, theme::section(ui, self.say("studio-field-review")), 3);
        if kind == Kind::Card {
            self.state(ui);
        }
        let remarks = std::mem::take(&mut self.buffers.remarks);
        for remark in remarks.iter().filter(|remark| remark.about == about) {
            self.remark(ui, remark);
        }
        self.buffers.remarks = remarks;
        self.another(ui, &about);
    }

    /// What a comment on this part names; `None` where there is nothing to comment on.
    fn about(&self, path: &Path, kind: Kind) -> Option<(String, String)> {
        let name = |path: &Path| subject::name(self.draft, path);
        match kind {
            Kind::Card => Some((String::new(), String::new())),
            Kind::Thing(Thing::Node | Thing::Ending) => Some((name(path)?, String::new())),
            Kind::Thing(Thing::Reply) => Some((name(&subject::node_of(path)?)?, name(path)?)),
            _ => None,
        }
    }

    fn state(&mut self, ui: &mut Ui) {
        let written = self.draft.value_of(&review().field("state"));
        let states: Vec<Segment> = ReviewState::ALL
            .iter()
            .map(|state| Segment {
                words: self.core.say_for("review-state", state.key(), &[]),
                help: None,
                keys: None,
            })
            .collect();
        let chosen = ReviewState::ALL.iter().position(|state| written.as_deref() == Some(state.key()));
        if let Some(at) = segments(ui, &self.say("studio-field-state"), &states, chosen) {
            self.asks.push(Ask::Edit(set_state(ReviewState::ALL[at])));
        }
        ui.add(Label::new(theme::small(ui, self.say("studio-help-state"))).wrap());
    }

    fn remark(&mut self, ui: &mut Ui, remark: &Remark) {
        Card::new().show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::TIGHT;
            row(ui, space::CONTROL, |ui| {
                ui.spacing_mut().item_spacing.x = space::TIGHT;
                if ui.add(icon_button(Icon::Close, &self.say("review-remove"))).clicked() {
                    self.asks.push(Ask::Edit(Edit::Remove { path: remark.path.clone() }));
                }
                if ui.add(Chip::new(&self.say("studio-field-resolved"), remark.resolved)).clicked() {
                    let index = remark.path.index().unwrap_or_default();
                    self.asks.push(Ask::Edit(settle(index, !remark.resolved)));
                }
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    let words = self
                        .core
                        .say("review-by", &[("by", (&remark.by).into()), ("on", (&remark.on).into())]);
                    ui.add(Label::new(theme::small(ui, words)).truncate());
                });
            });
            let words =
                if remark.resolved { theme::second(ui, &remark.text) } else { theme::body(ui, &remark.text) };
            ui.add(Label::new(words).wrap());
        });
    }

    /// Room for another comment. It is nobody's before it is added, so that half a sentence never stands in the file.
    fn another(&mut self, ui: &mut Ui, about: &(String, String)) {
        let label = self.say("review-another");
        let mut words = std::mem::take(&mut self.buffers.comment);
        Field::new("studio-comment", &label).multiline(2).show(ui, &mut words);
        let text = words.split_whitespace().collect::<Vec<_>>().join(" ");
        if ui.add_enabled(!text.is_empty(), secondary_button(&self.say("review-add"))).clicked() {
            self.asks.push(Ask::Edits(self.comment(about, text)));
            words.clear();
        }
        self.buffers.comment = words;
    }

    /// What adds a comment.
    fn comment(&self, (at, reply): &(String, String), text: String) -> Vec<Edit> {
        let by = match self.core.trainee() {
            "" => self.say("review-somebody"),
            name => name.to_owned(),
        };
        let named = |id: &String| Some(id.as_str().into()).filter(|_| !id.is_empty());
        let comment = Comment {
            by: by.into(),
            on: self.core.today_written().into(),
            at: named(at),
            reply: named(reply),
            text: text.into(),
            resolved: false,
        };
        add_comment(self.draft.span_of(&review().field("state")).is_some(), &comment)
    }
}
