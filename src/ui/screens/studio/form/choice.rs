//! Choosing: a word from a fixed set, something else in the scenario, or several of them.

use super::super::ask::Ask;
use super::super::pick::{Choice, Folded, pick, pick_from};
use super::Cx;
use super::field::Shown;
use super::labels::word_name;
use crate::authoring::grammar::Thing;
use crate::authoring::{Edit, NewValue, fresh_id, mentions};
use crate::ui::screens::segments::{Segment, segments};
use crate::ui::theme::{self, space};
use crate::ui::widgets::Chip;
use crate::vocabulary::Language;
use egui::{Label, Ui, Vec2};

/// Up to so many words stand side by side; more fold into a list.
const SIDE_BY_SIDE: usize = 4;

impl Cx<'_> {
    pub(super) fn word(&mut self, ui: &mut Ui, shown: &Shown<'_>, name: &str, words: &[&'static str]) {
        let now = self.draft.value_of(shown.path);
        let chosen = now.as_deref().and_then(|now| words.iter().position(|word| *word == now));
        let names: Vec<String> = words.iter().map(|word| word_name(self.core, name, word)).collect();
        self.name_row(ui, shown);
        let pressed = if words.len() <= SIDE_BY_SIDE {
            let values: Vec<Segment> =
                names.into_iter().map(|words| Segment { words, help: None, keys: None }).collect();
            segments(ui, shown.label, &values, chosen)
        } else {
            let options = names.into_iter().map(Choice::plain).collect::<Vec<_>>();
            pick(ui, &shown.path.to_string(), shown.label, &options, chosen, &self.say("studio-choose"))
        };
        if let Some(pressed) = pressed {
            let value = NewValue::word(words[pressed]);
            self.asks.push(Ask::Edit(Edit::Set { path: shown.path.clone(), value }));
        }
    }

    pub(super) fn language(&mut self, ui: &mut Ui, shown: &Shown<'_>) {
        let now = self.draft.value_of(shown.path);
        let all = Language::ALL;
        let chosen = now.and_then(|now| all.iter().position(|l| l.key() == now.trim_matches('"')));
        let names = all.iter().map(|l| self.core.say_for("language", l.key(), &[]));
        let options: Vec<Choice> = names.map(Choice::plain).collect();
        self.name_row(ui, shown);
        let none = self.say("studio-choose");
        if let Some(pressed) = pick(ui, &shown.path.to_string(), shown.label, &options, chosen, &none) {
            let value = NewValue::text(all[pressed].key());
            self.asks.push(Ask::Edit(Edit::Set { path: shown.path.clone(), value }));
        }
    }

    /// Something else in the scenario.
    pub(super) fn reference(&mut self, ui: &mut Ui, shown: &Shown<'_>, thing: Thing) {
        self.name_row(ui, shown);
        let now = self.draft.value_of(shown.path);
        if let Some(chosen) =
            self.destination(ui, &shown.path.to_string(), shown.label, thing, now.as_deref())
        {
            let value = NewValue::text(chosen);
            self.asks.push(Ask::Edit(Edit::Set { path: shown.path.clone(), value }));
        }
    }

    /// A list of what has an id, with a new node at its end where a conversation could go there.
    pub(super) fn destination(
        &mut self,
        ui: &mut Ui,
        salt: &str,
        label: &str,
        thing: Thing,
        now: Option<&str>,
    ) -> Option<String> {
        let adds = match thing {
            Thing::Destination => Some(Thing::Node),
            // A reply is added at its node.
            Thing::Flag | Thing::Category | Thing::Scenario | Thing::Reply => None,
            other => Some(other),
        };
        let is_there = now.is_some_and(|now| self.known.ids(thing).any(|(id, _)| id == now));
        let words = match now {
            Some(now) if is_there => now.to_owned(),
            Some(missing) => self.core.say("studio-missing", &[("id", missing.into())]),
            None if thing == Thing::Destination => self.say("studio-stays"),
            None => self.say("studio-none"),
        };
        let (known, core) = (self.known, self.core);
        let pressed = pick_from(ui, salt, label, &words, || {
            let ids: Vec<(&str, Thing)> = known.ids(thing).collect();
            let chosen = now.and_then(|now| ids.iter().position(|(id, _)| *id == now));
            let count = ids.len() + usize::from(adds.is_some());
            let make = move |at: usize| match (ids.get(at), adds) {
                (Some((id, kind)), _) => Choice {
                    words: (*id).to_owned(),
                    about: match thing {
                        Thing::Destination => core.say_for("studio-kind", kind.key(), &[]),
                        _ => String::new(),
                    },
                },
                (None, Some(adds)) => Choice::plain(core.say_for("studio-add", adds.key(), &[])),
                (None, None) => Choice::plain(String::new()),
            };
            Folded { count, chosen, make }
        })?;
        match self.known.ids(thing).nth(pressed) {
            Some((id, _)) => Some(id.to_owned()),
            None => {
                let thing = adds?;
                let fresh = fresh_id(&mentions(self.draft.tree(), self.draft.text()), thing, "");
                let within = crate::authoring::Path::top();
                self.asks.push(Ask::Edit(Edit::Add { thing, within, id: fresh.clone() }));
                Some(fresh)
            }
        }
    }

    /// Several of what has an id, or of a set of words, as chips.
    pub(super) fn several(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        all: &[(String, String)],
        value: impl Fn(&str) -> NewValue,
    ) {
        self.name_row(ui, shown);
        let count = self.draft.count(shown.path);
        let now: Vec<String> =
            (0..count).filter_map(|index| self.draft.value_of(&shown.path.item(index))).collect();
        if all.is_empty() {
            ui.add(Label::new(theme::small(ui, self.say("studio-nothing-to-choose"))).wrap());
        }
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(space::TIGHT);
            for (key, words) in all {
                let place = now.iter().position(|known| known == key);
                if !ui.add(Chip::new(words, place.is_some())).clicked() {
                    continue;
                }
                let edit = match place {
                    Some(_) if now.len() == 1 => Edit::Remove { path: shown.path.clone() },
                    Some(index) => Edit::Remove { path: shown.path.item(index) },
                    None => Edit::Insert { list: shown.path.clone(), index: usize::MAX, value: value(key) },
                };
                self.asks.push(Ask::Edit(edit));
            }
        });
    }
}
