//! How conversations go: how fast customers speak, and what open mode shows. Also the parts all cards here are made of.

use crate::app::{Command, Core, SettingChange};
use crate::ui::offered;
use crate::ui::screens::page::heading;
use crate::ui::screens::segments::{Segment, segments};
use crate::ui::theme::{self, Type, Weight, space};
use crate::ui::widgets::Card;
use egui::{Checkbox, Label, Ui};

pub(super) fn show(ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
    let settings = core.settings();
    Card::new().show(ui, |ui| {
        part(ui, &core.say("settings-talk", &[]));
        let paces = SettingChange::PACES.map(|percent| {
            let words = match percent {
                ..100 => core.say("pace-slow", &[]),
                100 => core.say("pace-own", &[]),
                101..300 => core.say("pace-fast", &[]),
                _ => core.say("pace-at-once", &[]),
            };
            (words, percent)
        });
        let (name, now) = (core.say("settings-pace", &[]), settings.pace_percent);
        choose(ui, &name, paces.into_iter(), now, SettingChange::PacePercent, out);
        ui.add(Label::new(theme::small(ui, core.say("settings-pace-help", &[]))).wrap());
        let gauges = Command::Change(SettingChange::GaugesInOpenMode(!settings.gauges_in_open_mode));
        let (words, help) = (core.say("settings-gauges", &[]), core.say("settings-gauges-help", &[]));
        switch(ui, &words, &help, settings.gauges_in_open_mode, gauges, out);
    });
}

/// The heading of a card.
pub(super) fn part(ui: &mut Ui, words: &str) {
    heading(ui, theme::section(ui, words), 2);
}

/// The name of what is set.
pub(super) fn label(ui: &mut Ui, words: &str) {
    let words = theme::small(ui, words).font(Type::Small.font(ui, Weight::SemiBold));
    ui.add_space(space::TIGHT);
    ui.add(Label::new(words.color(theme::of(ui).ink)).wrap());
}

/// One of a few values under its name.
pub(super) fn choose<T: PartialEq + Clone>(
    ui: &mut Ui,
    name: &str,
    values: impl Iterator<Item = (String, T)>,
    now: T,
    change: impl Fn(T) -> SettingChange,
    out: &mut Vec<Command>,
) {
    label(ui, name);
    let (names, values): (Vec<String>, Vec<T>) = values.unzip();
    let shown: Vec<Segment> = names
        .into_iter()
        .zip(&values)
        .map(|(words, value)| Segment {
            words,
            help: None,
            keys: offered::keys(&Command::Change(change(value.clone()))),
        })
        .collect();
    let chosen = values.iter().position(|value| *value == now);
    if let Some(pressed) = segments(ui, name, &shown, chosen) {
        out.push(Command::Change(change(values[pressed].clone())));
    }
}

/// A switch with a sentence under it.
pub(super) fn switch(
    ui: &mut Ui,
    words: &str,
    help: &str,
    on: bool,
    command: Command,
    out: &mut Vec<Command>,
) {
    ui.add_space(space::TIGHT);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let mut now = on;
        let response = ui.add(Checkbox::new(&mut now, theme::body(ui, words)));
        if response.clicked() {
            out.push(command.clone());
        }
        if let Some(keys) = offered::keys(&command) {
            response.on_hover_text(theme::small(ui, keys));
        }
        ui.add(Label::new(theme::small(ui, help)).wrap());
    });
}
