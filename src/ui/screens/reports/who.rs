//! Whose attempts, and beside whose.

use super::filter::choice;
use crate::app::{Asked, Core};
use crate::store::{CohortFilter, Which};
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Field, Slot};
use egui::{ScrollArea, Ui};

/// From so many trainees on they are looked for by name.
const SEARCHED: usize = 10;
/// As many are listed at once.
const LISTED: usize = 40;

/// A part of a name that is looked for.
#[derive(Default)]
pub(super) struct Search {
    words: String,
    /// The trainees that match, by their place, and the words and the number of names they were looked up for.
    found: Option<(String, usize, Vec<usize>)>,
}

impl Search {
    /// The trainees whose names have the words in them; looked up when these change, and not in every frame.
    fn found(&mut self, trainees: &[String]) -> &[usize] {
        let fresh =
            self.found.as_ref().is_some_and(|(words, of, _)| *words == self.words && *of == trainees.len());
        if !fresh {
            let words = self.words.trim().to_lowercase();
            let matches =
                trainees.iter().enumerate().filter(|(_, name)| name.to_lowercase().contains(&words));
            let found = matches.map(|(at, _)| at).collect();
            self.found = Some((self.words.clone(), trainees.len(), found));
        }
        self.found.as_ref().map_or(&[], |(_, _, found)| found)
    }
}

/// Whose attempts a filter is about, in words.
fn named(core: &Core, filter: &CohortFilter) -> String {
    match (&filter.trainee, &filter.group) {
        (Some(trainee), _) if trainee.is_empty() => core.say("reports-nameless", &[]),
        (Some(trainee), _) => trainee.clone(),
        (None, Some(group)) => core.say("reports-group", &[("name", group.into())]),
        (None, None) => core.say("reports-everybody", &[]),
    }
}

/// The slot for whose attempts.
pub(super) fn slot(ui: &mut Ui, core: &Core, search: &mut Search, asked: &Asked, next: &mut Option<Asked>) {
    let set = asked.filter.trainee.is_some() || asked.filter.group.is_some();
    let words = named(core, &asked.filter);
    Slot::new(&core.say("reports-slot-who", &[]), &words).set(set).show(ui, |ui| {
        let names = core.reports().names();
        // What is beside keeps whose it is, and follows in everything else.
        let mut choose = |trainee: Option<&String>, group: Option<&String>| {
            let mut changed = asked.clone();
            (changed.filter.trainee, changed.filter.group) = (trainee.cloned(), group.cloned());
            changed.beside = changed.beside.filter(|beside| *beside != changed.filter);
            *next = Some(changed);
        };
        if choice(ui, &core.say("reports-everybody", &[]), !set) {
            choose(None, None);
        }
        for group in &names.groups {
            let words = core.say("reports-group", &[("name", group.into())]);
            if choice(ui, &words, asked.filter.group.as_ref() == Some(group)) {
                choose(None, Some(group));
            }
        }
        if names.trainees.len() >= SEARCHED {
            ui.add_space(space::TIGHT);
            let label = core.say("reports-find-trainee", &[]);
            ui.scope(|ui| {
                // A list that opens takes the frames off what is in it.
                ui.reset_style();
                Field::new("reports-who", &label).hint(&label).label_hidden().show(ui, &mut search.words);
            });
        }
        ScrollArea::vertical().max_height(260.0).show(ui, |ui| {
            let found = search.found(&names.trainees);
            for name in found.iter().take(LISTED).filter_map(|&at| names.trainees.get(at)) {
                let words = if name.is_empty() { core.say("reports-nameless", &[]) } else { name.clone() };
                if choice(ui, &words, asked.filter.trainee.as_ref() == Some(name)) {
                    choose(Some(name), None);
                }
            }
            let more = found.len().saturating_sub(LISTED);
            if more > 0 {
                ui.label(theme::small(ui, core.say("reports-more-trainees", &[("count", more.into())])));
            }
        });
    });
}

/// The slot for what is put beside it: nobody, another group, or other attempts of the same.
pub(super) fn beside(ui: &mut Ui, core: &Core, asked: &Asked, next: &mut Option<Asked>) {
    let words = match &asked.beside {
        None => core.say("reports-beside-nobody", &[]),
        Some(beside) => {
            let what = told(core, &asked.filter, beside);
            core.say("reports-beside", &[("what", (&what).into())])
        }
    };
    let slot = core.say("reports-slot-beside", &[]);
    Slot::new(&slot, &words).set(asked.beside.is_some()).show(ui, |ui| {
        ScrollArea::vertical().max_height(320.0).show(ui, |ui| {
            if choice(ui, &core.say("reports-beside-nobody", &[]), asked.beside.is_none()) {
                *next = Some(Asked { beside: None, ..asked.clone() });
            }
            let mut offer = |ui: &mut Ui, beside: CohortFilter| {
                if beside == asked.filter {
                    return;
                }
                let words = told(core, &asked.filter, &beside);
                if choice(ui, &words, asked.beside.as_ref() == Some(&beside)) {
                    *next = Some(Asked { beside: Some(beside), ..asked.clone() });
                }
            };
            for which in [Which::First, Which::Latest] {
                offer(ui, CohortFilter { which: Some(which), ..asked.filter.clone() });
            }
            let plain = CohortFilter { trainee: None, group: None, ..asked.filter.clone() };
            offer(ui, plain.clone());
            let names = core.reports().names();
            for group in &names.groups {
                offer(ui, CohortFilter { group: Some(group.clone()), ..plain.clone() });
            }
            for trainee in names.trainees.iter().take(LISTED) {
                offer(ui, CohortFilter { trainee: Some(trainee.clone()), ..plain.clone() });
            }
        });
    });
}

/// In what the second group differs from the first.
fn told(core: &Core, filter: &CohortFilter, beside: &CohortFilter) -> String {
    let whose = (&filter.trainee, &filter.group) != (&beside.trainee, &beside.group);
    let which = beside.which.filter(|_| filter.which != beside.which);
    let parts = [
        whose.then(|| named(core, beside)),
        which.map(|which| core.say_for("reports-which", which.key(), &[])),
    ];
    let parts: Vec<_> = parts.into_iter().flatten().collect();
    if parts.is_empty() { named(core, beside) } else { parts.join(", ") }
}
