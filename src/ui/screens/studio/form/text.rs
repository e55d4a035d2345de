//! Texts: each stroke goes into the file at once, as if it were typed there.

use super::super::ask::Ask;
use super::super::known::Known;
use super::Cx;
use super::field::Shown;
use super::labels::item_key;
use crate::authoring::grammar::Thing;
use crate::authoring::{Change, Draft, Edit, Form, NewValue, Path, TO_WRITE, quoted};
use crate::ui::theme::space;
use crate::ui::widgets::{CodeEdit, Field, Icon, give_keyboard, icon_button, select_all};
use crate::vocabulary::Language;
use egui::{Key, Response, Ui};

/// The pause that is written out first, in milliseconds.
const PAUSE: u32 = 1500;

/// The identity of the field for an id.
const ID_FIELD: &str = "studio-form-id";

/// A text in its first language.
pub(super) fn spoken(draft: &Draft, path: &Path) -> Option<String> {
    let part = draft.tree().find(path, draft.text())?;
    let part = match draft.tree().form(part) {
        Form::Map => draft.tree().children(part).next()?,
        _ => part,
    };
    draft.value_of(&draft.tree().path(part, draft.text()))
}

impl Cx<'_> {
    /// A text, in every language it is written in and in those that were asked for.
    pub(super) fn text(&mut self, ui: &mut Ui, shown: &Shown<'_>, rows: usize) {
        let own = self.own_language();
        let part = self.draft.tree().find(shown.path, self.draft.text());
        let is_map = part.is_some_and(|part| self.draft.tree().form(part) == Form::Map);
        let mut written: Vec<Language> = Vec::new();
        if is_map {
            let keys = Language::ALL.iter().copied();
            written = keys.filter(|l| self.draft.span_of(&shown.path.key(l.key())).is_some()).collect();
        }
        let asked: Vec<Language> =
            self.buffers.languages.iter().copied().filter(|l| *l != own && !written.contains(l)).collect();
        if !is_map {
            self.text_at(ui, shown.path, shown.path, shown.label, shown.help, rows, None);
        }
        for language in written {
            let label = self.label_in(shown.label, language);
            let path = shown.path.key(language.key());
            self.text_at(ui, &path, shown.path, &label, shown.help.filter(|_| language == own), rows, None);
        }
        for language in asked {
            let label = self.label_in(shown.label, language);
            let path = shown.path.key(language.key());
            let first = (!is_map).then_some((own, language));
            self.text_at(ui, &path, shown.path, &label, None, rows, first);
        }
    }

    fn own_language(&self) -> Language {
        let written = self.draft.value_of(&Path::top().field("language"));
        written.and_then(|code| Language::from_key(code.trim_matches('"'))).unwrap_or(Language::En)
    }

    fn label_in(&self, label: &str, language: Language) -> String {
        let name = self.core.say_for("language", language.key(), &[]);
        self.core.say("studio-in-language", &[("field", label.into()), ("language", (&name).into())])
    }

    /// A line that is the same in every language.
    pub(super) fn line(&mut self, ui: &mut Ui, shown: &Shown<'_>) {
        self.text_at(ui, shown.path, shown.path, shown.label, shown.help, 1, None);
    }

    /// A portion of speech, perhaps with a pause behind it.
    pub(super) fn chunk(&mut self, ui: &mut Ui, shown: &Shown<'_>) {
        if self.has_pause(shown.path) {
            let inner = shown.path.field("text");
            self.text(ui, &Shown { path: &inner, label: shown.label, help: None, optional: false }, 2);
            let (label, pause) = (self.say("studio-field-pause"), shown.path.field("pause"));
            self.number(ui, &Shown { path: &pause, label: &label, help: None, optional: true }, 0, 30_000);
        } else {
            self.text(ui, shown, 2);
        }
    }

    /// Whether the pause behind a portion is written out.
    pub(super) fn has_pause(&self, chunk: &Path) -> bool {
        let part = self.draft.tree().find(chunk, self.draft.text());
        part.is_some_and(|part| self.draft.tree().form(part) == Form::Group)
    }

    /// What writes out the pause behind a portion; its words stay as they are written.
    pub(super) fn pause_edit(&self, chunk: &Path) -> Option<Edit> {
        let words = self.draft.text().get(self.draft.span_of(chunk)?)?;
        let value = NewValue::Source(format!("(text: {words}, pause: {PAUSE})"));
        Some(Edit::Set { path: chunk.clone(), value })
    }

    /// One text. `first` are the scenario's own language and another, when the text is about to get its second language.
    #[expect(clippy::too_many_arguments, reason = "a text is shown in more ways than anything else")]
    fn text_at(
        &mut self,
        ui: &mut Ui,
        path: &Path,
        whole: &Path,
        label: &str,
        help: Option<&str>,
        rows: usize,
        first: Option<(Language, Language)>,
    ) {
        let name = format!("studio-form-{path}");
        let draft = self.draft;
        let text = self
            .buffers
            .texts
            .entry(name.clone())
            .or_insert_with(|| draft.value_of(path).unwrap_or_default());
        let mut field = Field::new(&name, label).multiline(rows);
        if let Some(help) = help {
            field = field.help(help);
        }
        let is_empty = text.trim().is_empty();
        let response = field.show(ui, text);
        write_over(ui, &response, &mut self.buffers.writes_next, path, text);
        if response.changed() {
            let new = text.clone();
            self.write(path, whole, &new, first);
        } else if response.lost_focus() && is_empty {
            self.buffers.opened.remove(&path.to_string());
        }
    }

    /// Puts what was written into the text.
    fn write(&mut self, path: &Path, whole: &Path, new: &str, first: Option<(Language, Language)>) {
        let part = self.draft.tree().find(path, self.draft.text());
        let written = part.filter(|part| self.draft.tree().form(*part) == Form::Text);
        if let Some(part) = written {
            let span = self.draft.tree().span(part).range();
            let old = &self.draft.text()[span.clone()];
            if let [patch] = Change::between(old, &quoted(new)).patches() {
                let range = span.start + patch.range.start..span.start + patch.range.end;
                self.asks.push(Ask::Type(CodeEdit { range, with: patch.with.clone() }));
            }
            return;
        }
        let edit = match first {
            Some((own, other)) => {
                let main = self.draft.value_of(whole).unwrap_or_default();
                let texts = vec![(own.key().to_owned(), main), (other.key().to_owned(), new.to_owned())];
                Edit::Set { path: whole.clone(), value: NewValue::Languages(texts) }
            }
            None => Edit::Set { path: path.clone(), value: NewValue::text(new) },
        };
        self.asks.push(Ask::Edit(edit));
    }

    /// An id; every reference to it goes along when it is changed, which happens on leaving the field.
    pub(super) fn id(&mut self, ui: &mut Ui, shown: &Shown<'_>, thing: Thing) {
        let now = self.draft.value_of(shown.path).unwrap_or_default();
        if self.buffers.id.as_ref().is_none_or(|(path, _)| path != shown.path) {
            self.buffers.id = Some((shown.path.clone(), now.clone()));
        }
        let begun = ui.memory(|memory| memory.has_focus(egui::Id::unique(ID_FIELD)));
        let next = if begun { self.to_write(shown.path) } else { None };
        let Some((_, id)) = &mut self.buffers.id else { return };
        let good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '_' | '-');
        let bad = id.is_empty() || !id.chars().all(good);
        let taken = !bad && *id != now && is_taken(self.draft, self.known, thing, shown.path, id);
        let fault = match (bad, taken) {
            (true, _) => Some(self.core.say("studio-bad-id", &[])),
            (false, true) => Some(self.core.say("studio-taken-id", &[])),
            (false, false) => None,
        };
        let bad = bad || taken;
        let help = shown.help.map(str::to_owned);
        let uses = self.known.uses(thing, &now);
        let help = match (uses, help) {
            (0, help) => help,
            (uses, _) => Some(self.core.say("studio-id-uses", &[("n", (uses as i64).into())])),
        };
        let mut field = Field::new(ID_FIELD, shown.label).fault(fault.as_deref());
        let help = if next.is_some() { Some(self.core.say("studio-id-on", &[])) } else { help };
        if let Some(help) = &help {
            field = field.help(help);
        }
        let response = field.show(ui, id);
        give_keyboard(ui, &mut self.buffers.names_next, &response, id);
        let left = response.lost_focus();
        if left && ui.input(|input| input.key_pressed(Key::Enter)) {
            self.buffers.writes_next = next;
        }
        if left && ui.input(|input| input.key_pressed(Key::Escape)) {
            id.clone_from(&now);
        } else if left && *id != now && !bad {
            let within = (thing == Thing::Reply).then(|| super::subject::node_of(shown.path)).flatten();
            let rename = match now.is_empty() {
                true => Edit::Set { path: shown.path.clone(), value: NewValue::text(id.clone()) },
                false => Edit::Rename { thing, within, from: now, to: id.clone() },
            };
            self.asks.push(Ask::Edit(rename));
            self.buffers.id = None;
        } else if !response.has_focus() && !left {
            id.clone_from(&now);
        }
    }

    /// The first text in the thing with this id that is still to be written.
    fn to_write(&self, id: &Path) -> Option<Path> {
        let (tree, text) = (self.draft.tree(), self.draft.text());
        let within = tree.span(tree.find(&id.parent()?, text)?).range();
        let bare = format!("\"{TO_WRITE}\"");
        let mut found = text[within.clone()].match_indices(&*bare).map(|(at, _)| within.start + at);
        let part = found.find_map(|at| {
            let part = tree.at(at + 1)?;
            (tree.form(part) == Form::Text && tree.span(part).range().start == at).then_some(part)
        })?;
        Some(tree.path(part, text))
    }

    /// Items that are short texts, one below the other, each with the way to take it out.
    pub(super) fn short_texts(&mut self, ui: &mut Ui, shown: &Shown<'_>, name: &str, rows: usize) {
        for index in 0..self.draft.count(shown.path) {
            let path = shown.path.item(index);
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = space::TIGHT;
                let label = self.item_label(name, index);
                let room = ui.available_width() - space::CONTROL - space::TIGHT;
                ui.scope(|ui| {
                    ui.set_max_width(room);
                    let id = format!("studio-form-{path}");
                    let draft = self.draft;
                    let text = self
                        .buffers
                        .texts
                        .entry(id.clone())
                        .or_insert_with(|| draft.value_of(&path).unwrap_or_default());
                    let response = Field::new(&id, &label).label_hidden().multiline(rows).show(ui, text);
                    write_over(ui, &response, &mut self.buffers.writes_next, &path, text);
                    if response.changed() {
                        let new = text.clone();
                        self.write(&path, &path, &new, None);
                    }
                });
                self.take_out(ui, &path, &label);
            });
        }
    }

    /// What an item is called, by the field that holds its list.
    pub(super) fn item_label(&self, field: &str, index: usize) -> String {
        self.core.say_for("studio-one", item_key(field), &[("n", (index as i64 + 1).into())])
    }

    pub(super) fn take_out(&mut self, ui: &mut Ui, path: &Path, label: &str) {
        let words = self.core.say("studio-remove-field", &[("field", label.into())]);
        if ui.add(icon_button(Icon::Close, &words)).clicked() {
            self.asks.push(Ask::Edit(Edit::Remove { path: path.clone() }));
        }
    }
}

/// What only says that something is to be written is written over; what was just added to a list gets the keyboard for it.
fn write_over(ui: &Ui, response: &Response, next: &mut Option<Path>, path: &Path, text: &str) {
    let is_next = next.take_if(|next| next.is_in(path) || path.is_in(next)).is_some();
    if is_next {
        response.request_focus();
    }
    if (is_next || response.gained_focus()) && text == TO_WRITE {
        select_all(ui, response.id, text);
    }
}

/// Whether something else is called so: a reply in the same node, or whatever shares its ids.
fn is_taken(draft: &Draft, known: &Known, thing: Thing, path: &Path, id: &str) -> bool {
    if thing != Thing::Reply {
        return known.is_given(thing, id);
    }
    let Some(list) = path.parent().and_then(|reply| reply.parent()) else { return false };
    let others = (0..draft.count(&list)).map(|index| list.item(index).field("id"));
    others.filter(|other| other != path).any(|other| draft.value_of(&other).as_deref() == Some(id))
}
