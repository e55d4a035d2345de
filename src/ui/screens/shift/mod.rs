//! A shift: how long, on which channels, and the start; and how the last one went.

mod report;

pub use report::Report;

use super::briefing::mode;
use super::page::{self, Page, heading, prose};
use super::segments::{Segment, segments};
use crate::app::{Command, Core, ShiftCommand};
use crate::shift::Length;
use crate::ui::offered::Offered;
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Card, Chip, secondary_button};
use crate::vocabulary::Channel;
use egui::{Ui, Vec2};
use std::collections::BTreeSet;

/// The screen on which a shift is begun.
pub struct Shift {
    length: Length,
    /// The channels switched off; all others are on.
    off: BTreeSet<Channel>,
}

impl Shift {
    pub(super) fn open(_core: &Core) -> Self {
        Self { length: Length::Short, off: BTreeSet::new() }
    }

    fn begin(&self, core: &Core) -> Command {
        let on = channels(core).into_iter().filter(|channel| !self.off.contains(channel));
        Command::Shift(ShiftCommand::Begin { length: self.length, channels: on.collect() })
    }

    pub(super) fn commands(&self, core: &Core) -> Vec<Command> {
        let report = core.last_shift().map(|shift| Command::Shift(ShiftCommand::Report(shift)));
        [self.begin(core)].into_iter().chain(report).chain([Command::Back]).collect()
    }

    pub(super) fn show(&mut self, ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
        page::foot(ui, "shift-foot", |ui| mode::show(ui, core, self.begin(core), out));
        let (title, lead) = (core.say("shift-title", &[]), core.say("shift-lead", &[]));
        Page::new("shift", &title).lead(&lead).back(core).show(
            ui,
            out,
            |ui, out| {
                if let Some(shift) = core.last_shift() {
                    Offered::new(core, Command::Shift(ShiftCommand::Report(shift))).show(
                        ui,
                        out,
                        secondary_button,
                    );
                }
            },
            |ui, _| {
                ui.spacing_mut().item_spacing.y = space::MEDIUM;
                Card::new().show(ui, |ui| self.length(ui, core));
                Card::new().show(ui, |ui| self.channels(ui, core));
                Card::new().show(ui, |ui| {
                    heading(ui, theme::section(ui, core.say("shift-how", &[])), 2);
                    prose(ui, theme::body(ui, core.say("shift-how-words", &[])));
                });
            },
        );
    }

    fn length(&mut self, ui: &mut Ui, core: &Core) {
        let name = core.say("shift-length", &[]);
        heading(ui, theme::section(ui, &name), 2);
        let values: Vec<Segment> = Length::ALL
            .iter()
            .map(|length| Segment {
                words: core.say_for("shift-length", length.key(), &[("n", length.contacts().into())]),
                help: None,
                keys: None,
            })
            .collect();
        let chosen = Length::ALL.iter().position(|length| *length == self.length);
        if let Some(pressed) = segments(ui, &name, &values, chosen) {
            self.length = Length::ALL[pressed];
        }
    }

    fn channels(&mut self, ui: &mut Ui, core: &Core) {
        heading(ui, theme::section(ui, core.say("shift-channels", &[])), 2);
        let all = channels(core);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(space::SMALL);
            for &channel in &all {
                let on = !self.off.contains(&channel);
                let words = core.say_for("channel", channel.key(), &[]);
                // The last one stays: a shift without a channel is none.
                let last = on && self.off.len() + 1 >= all.len();
                if ui.add(Chip::new(&words, on)).clicked() && !last && !self.off.remove(&channel) {
                    self.off.insert(channel);
                }
            }
        });
        prose(ui, theme::small(ui, core.say("shift-channels-words", &[])));
    }
}

/// The channels on which there is something to play.
fn channels(core: &Core) -> BTreeSet<Channel> {
    core.shelf().proposed().map(|card| card.scenario.channel).collect()
}
