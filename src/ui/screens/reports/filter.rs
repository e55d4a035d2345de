//! Whom the question is asked of, as a sentence: each part of it can be pressed and changed.

use super::{period, who};
use crate::app::{Asked, Command, Core};
use crate::store::{CohortFilter, Which};
use crate::ui::theme::{self, Type, space};
use crate::ui::widgets::{Card, Slot};
use crate::vocabulary::{Channel, Language, Magnitude, Mode};
use egui::{Ui, vec2};

/// Shows the sentence.
pub(super) fn sentence(
    ui: &mut Ui,
    core: &Core,
    draft: &mut period::Draft,
    search: &mut who::Search,
    out: &mut Vec<Command>,
) {
    let asked = core.reports().asked();
    let mut next: Option<Asked> = None;
    Card::new().show(ui, |ui| {
        ui.spacing_mut().item_spacing = vec2(space::SMALL, 0.0);
        ui.horizontal_wrapped(|ui| {
            ui.label(theme::section(ui, core.say("reports-of", &[])));
            who::slot(ui, core, search, asked, &mut next);
            scenario(ui, core, asked, &mut next);
            which(ui, core, asked, &mut next);
            period::slot(ui, core, draft, asked, &mut next);
            channel(ui, core, asked, &mut next);
            language(ui, core, asked, &mut next);
            magnitude(ui, core, asked, &mut next);
            mode(ui, core, asked, &mut next);
            who::beside(ui, core, asked, &mut next);
        });
    });
    if let Some(next) = next.filter(|next| next != asked) {
        out.push(Command::Report(Box::new(next)));
    }
}

/// A choice in a list that opens; true when it was pressed, and the list closes.
pub(super) fn choice(ui: &mut Ui, words: &str, chosen: bool) -> bool {
    let galley = theme::layout(
        ui,
        words,
        Type::Body,
        if chosen { theme::Weight::SemiBold } else { theme::Weight::Regular },
        theme::of(ui).ink,
        300.0,
    );
    let padded = ui.scope(|ui| {
        ui.spacing_mut().button_padding.x = space::SMALL;
        ui.selectable_label(chosen, galley)
    });
    let pressed = padded.inner.clicked();
    if pressed {
        ui.close();
    }
    pressed
}

/// The question with another filter. What is beside it follows in everything it does not differ in by itself.
pub(super) fn with(asked: &Asked, change: impl Fn(&mut CohortFilter)) -> Asked {
    let mut next = asked.clone();
    change(&mut next.filter);
    if let Some(beside) = &mut next.beside {
        change(beside);
    }
    // A group beside itself says nothing.
    next.beside = next.beside.filter(|beside| *beside != next.filter);
    next
}

fn scenario(ui: &mut Ui, core: &Core, asked: &Asked, next: &mut Option<Asked>) {
    let title = |id: &str| match core.shelf().card(id) {
        Some(card) => card.scenario.title.get(core.language()).to_string(),
        None => id.to_owned(),
    };
    let chosen = asked.filter.scenario.as_deref();
    let words = match chosen {
        Some(id) => core.say("reports-in-scenario", &[("title", (&title(id)).into())]),
        None => core.say("reports-in-all", &[]),
    };
    Slot::new(&core.say("reports-slot-scenario", &[]), &words).set(chosen.is_some()).show(ui, |ui| {
        egui::ScrollArea::vertical().max_height(320.0).show(ui, |ui| {
            if choice(ui, &core.say("reports-in-all", &[]), chosen.is_none()) {
                *next = Some(with(asked, |filter| filter.scenario = None));
            }
            for id in &core.reports().names().scenarios {
                if choice(ui, &title(id), chosen == Some(id)) {
                    *next = Some(with(asked, |filter| filter.scenario = Some(id.clone())));
                }
            }
        });
    });
}

fn which(ui: &mut Ui, core: &Core, asked: &Asked, next: &mut Option<Asked>) {
    let name = |which: Option<Which>| match which {
        Some(which) => core.say_for("reports-which", which.key(), &[]),
        None => core.say("reports-which-all", &[]),
    };
    let choices: Vec<_> = std::iter::once(None).chain(Which::ALL.iter().copied().map(Some)).collect();
    let slot = core.say("reports-slot-which", &[]);
    one_of(ui, &slot, &choices, asked.filter.which, name, |which| {
        // What is beside may differ in just this.
        let mut changed = asked.clone();
        changed.filter.which = which;
        if let Some(beside) = changed.beside.as_mut().filter(|beside| beside.which == asked.filter.which) {
            beside.which = which;
        }
        changed.beside = changed.beside.filter(|beside| *beside != changed.filter);
        *next = Some(changed);
    });
}

fn channel(ui: &mut Ui, core: &Core, asked: &Asked, next: &mut Option<Asked>) {
    let name = |channel: Option<Channel>| match channel {
        Some(channel) => core.say_for("reports-channel", channel.key(), &[]),
        None => core.say("reports-channel-any", &[]),
    };
    let choices: Vec<_> = std::iter::once(None).chain(Channel::ALL.iter().copied().map(Some)).collect();
    let slot = core.say("reports-slot-channel", &[]);
    one_of(ui, &slot, &choices, asked.filter.channel, name, |channel| {
        *next = Some(with(asked, |filter| filter.channel = channel));
    });
}

fn language(ui: &mut Ui, core: &Core, asked: &Asked, next: &mut Option<Asked>) {
    let name = |language: Option<Language>| match language {
        Some(language) => {
            let name = core.say_for("language", language.key(), &[]);
            core.say("reports-language", &[("language", (&name).into())])
        }
        None => core.say("reports-language-any", &[]),
    };
    let choices: Vec<_> = std::iter::once(None).chain(Language::ALL.iter().copied().map(Some)).collect();
    let slot = core.say("reports-slot-language", &[]);
    one_of(ui, &slot, &choices, asked.filter.language, name, |language| {
        *next = Some(with(asked, |filter| filter.language = language));
    });
}

fn magnitude(ui: &mut Ui, core: &Core, asked: &Asked, next: &mut Option<Asked>) {
    let name = |magnitude: Option<Magnitude>| match magnitude {
        Some(magnitude) => core.say("reports-magnitude", &[("n", magnitude.value().into())]),
        None => core.say("reports-magnitude-any", &[]),
    };
    let choices: Vec<_> = std::iter::once(None).chain((1..=5).map(Magnitude::new)).collect();
    let slot = core.say("reports-slot-magnitude", &[]);
    one_of(ui, &slot, &choices, asked.filter.magnitude, name, |magnitude| {
        *next = Some(with(asked, |filter| filter.magnitude = magnitude));
    });
}

fn mode(ui: &mut Ui, core: &Core, asked: &Asked, next: &mut Option<Asked>) {
    let name = |mode: Option<Mode>| match mode {
        Some(mode) => core.say_for("reports-mode", mode.key(), &[]),
        None => core.say("reports-mode-any", &[]),
    };
    let choices: Vec<_> = std::iter::once(None).chain(Mode::ALL.iter().copied().map(Some)).collect();
    let slot = core.say("reports-slot-mode", &[]);
    one_of(ui, &slot, &choices, asked.filter.mode, name, |mode| {
        *next = Some(with(asked, |filter| filter.mode = mode));
    });
}

/// A slot for one of a few values, the first of which is any.
fn one_of<T: Copy + PartialEq>(
    ui: &mut Ui,
    slot: &str,
    choices: &[Option<T>],
    chosen: Option<T>,
    name: impl Fn(Option<T>) -> String,
    mut pressed: impl FnMut(Option<T>),
) {
    Slot::new(slot, &name(chosen)).set(chosen.is_some()).show(ui, |ui| {
        for &value in choices {
            if choice(ui, &name(value), value == chosen) {
                pressed(value);
            }
        }
    });
}
