//! What would be left dangling if something were taken out, shown before it is.

use super::outline::heard;
use super::subject::{self, Kind};
use crate::app::Core;
use crate::authoring::{Draft, Edit, Path, mentions};
use crate::ui::widgets::{Banner, BannerKind, danger_button, quiet_button, waved_away};
use egui::Ui;

/// How many places are named; the rest is counted.
const NAMED: usize = 4;

/// So many letters of what a listen hears tell which one it is.
const WORDS: usize = 24;

/// Something that is about to be taken out.
pub(super) struct Removing {
    path: Path,
    name: String,
    /// Where it is referred to, each place once.
    places: Vec<String>,
}

impl Removing {
    pub(super) fn new(draft: &Draft, path: Path, core: &Core) -> Self {
        let name = subject::name(draft, &path).unwrap_or_default();
        let (_, kind) = subject::subject(&path);
        let Kind::Thing(thing) = kind else { return Self { path, name, places: Vec::new() } };
        let all = mentions(draft.tree(), draft.text());
        let refers = all.iter().filter(|m| !m.defines && m.id == name && m.thing.may_name(thing));
        let places = refers.map(|mention| draft.tree().path(mention.part, draft.text()));
        // What goes along with it dangles nowhere.
        let mut named: Vec<String> = Vec::new();
        for place in places.filter(|place| !place.is_in(&path)) {
            let name = name_of(draft, &place, core);
            if !named.contains(&name) {
                named.push(name);
            }
        }
        Self { places: named, path, name }
    }

    pub(super) fn leaves_nothing_dangling(&self) -> bool {
        self.places.is_empty()
    }

    pub(super) fn edit(&self) -> Edit {
        Edit::Remove { path: self.path.clone() }
    }

    /// Shows it; gives whether it is to be done, once that is known.
    pub(super) fn show(&self, ui: &mut Ui, core: &Core) -> Option<bool> {
        let title = core.say("studio-removing", &[("what", (&self.name).into())]);
        let more = self.places.len().saturating_sub(NAMED);
        let named = self.places.iter().take(NAMED).cloned().collect::<Vec<_>>().join(", ");
        let words = match more {
            0 => core.say("studio-dangles", &[("places", (&named).into())]),
            more => {
                core.say("studio-dangles-more", &[("places", (&named).into()), ("n", (more as i64).into())])
            }
        };
        let (remove, keep) = (core.say("studio-remove-anyway", &[]), core.say("studio-keep", &[]));
        let shown = Banner::new(BannerKind::Warning, &title).words(&words).show(ui, |ui| {
            let remove = ui.add(danger_button(&remove)).clicked();
            let keep = ui.add(quiet_button(&keep)).clicked();
            (remove, keep)
        });
        match shown.inner {
            (true, _) => Some(true),
            (_, true) => Some(false),
            _ => waved_away(ui).then_some(false),
        }
    }
}

/// What a trainer calls the place: the node it stands in, and its own name, or what it is where it has none.
fn name_of(draft: &Draft, place: &Path, core: &Core) -> String {
    let (at, kind) = subject::subject(place);
    let node = subject::node_of(&at).filter(|node| *node != at).and_then(|node| subject::name(draft, &node));
    let own = subject::name(draft, &at).unwrap_or_else(|| {
        let what = core.say_for("studio-kind", kind.key(), &[]);
        match (kind, heard(draft, &at)) {
            (Kind::Listen, Some(phrases)) => {
                let begin: String = phrases.chars().take(WORDS).collect();
                format!("{what} “{}{}”", begin, if begin.len() < phrases.len() { "…" } else { "" })
            }
            (Kind::Listen, None) => core.say("studio-listens-by-marks", &[]),
            _ => what,
        }
    });
    node.map_or(own.clone(), |node| format!("{node} › {own}"))
}
