//! How to answer, with a sentence about it, and the start; always in view.

use crate::app::{Command, Core, SettingChange};
use crate::ui::offered::{self, Offered};
use crate::ui::screens::page::row;
use crate::ui::screens::segments::{Segment, segments};
use crate::ui::theme::{self, space};
use crate::ui::widgets::primary_button;
use crate::vocabulary::Mode;
use egui::{Align, Label, Layout, Ui};

/// Shows the modes and the start.
pub(in crate::ui::screens) fn show(ui: &mut Ui, core: &Core, begin: Command, out: &mut Vec<Command>) {
    let now = core.settings().last_mode;
    let values: Vec<Segment> = Mode::ALL
        .iter()
        .map(|mode| Segment {
            words: core.say_for("mode-name", mode.key(), &[]),
            help: Some(core.say_for("mode-words", mode.key(), &[])),
            keys: offered::keys(&Command::Change(SettingChange::Mode(*mode))),
        })
        .collect();
    row(ui, space::CONTROL_LARGE, |ui| {
        Offered::new(core, begin).show(ui, out, |words| primary_button(words).large());
        ui.add_space(space::LARGE);
        ui.with_layout(Layout::top_down(Align::Min), |ui| {
            ui.spacing_mut().item_spacing.y = space::TIGHT;
            let chosen = Mode::ALL.iter().position(|mode| *mode == now);
            let name = core.say("briefing-mode", &[]);
            if let Some(pressed) = segments(ui, &name, &values, chosen) {
                out.push(Command::Change(SettingChange::Mode(Mode::ALL[pressed])));
            }
            ui.add(Label::new(theme::small(ui, core.say_for("mode-words", now.key(), &[]))).wrap());
        });
    });
}
