//! The trainee's side: who they are, what they may decide, whom they can hand the case to; and by when.

use super::list::{line, part};
use crate::app::Core;
use crate::scenario::{Authority, Deadlines, PathStep, Scenario};
use crate::ui::screens::page::heading;
use crate::ui::theme::{self, Type, Weight, space};
use crate::ui::widgets::{Card, Icon};
use egui::{Align2, Label, Sense, Ui, Vec2};

/// Shows who they are and whom they can hand the case to; the deadlines stand where there is room for them.
pub(super) fn show(ui: &mut Ui, core: &Core, scenario: &Scenario) {
    Card::new().show(ui, |ui| {
        heading(ui, theme::section(ui, core.say("briefing-you", &[])), 2);
        let role = scenario.briefing.role.get(core.language());
        ui.add(Label::new(theme::body(ui, &**role)).wrap());
        authority(ui, core, &scenario.briefing.authority);
    });
    if !scenario.escalation.path.is_empty() {
        Card::new().show(ui, |ui| {
            heading(ui, theme::section(ui, core.say("briefing-path", &[])), 2);
            ui.add(Label::new(theme::second(ui, core.say("briefing-path-words", &[]))).wrap());
            ui.spacing_mut().item_spacing.y = space::MEDIUM;
            for (number, target) in (1_usize..).zip(&scenario.escalation.path) {
                step(ui, core, number, target);
            }
        });
    }
}

fn authority(ui: &mut Ui, core: &Core, authority: &Authority) {
    let palette = theme::of(ui);
    let mut may: Vec<String> = Vec::new();
    if let Some(amount) = authority.refund_up_to {
        let amount = format!("{}{amount}", authority.currency);
        may.push(core.say("briefing-refund", &[("amount", (&amount).into())]));
    }
    if let Some(percent) = authority.discount_up_to {
        may.push(core.say("briefing-discount", &[("percent", percent.into())]));
    }
    may.extend(authority.may.iter().map(|line| line.get(core.language()).to_string()));
    if !may.is_empty() {
        part(ui, &core.say("briefing-may", &[]));
        may.iter().for_each(|words| line(ui, Icon::Check, palette.accent, words));
    }
    if !authority.may_not.is_empty() {
        part(ui, &core.say("briefing-may-not", &[]));
        for words in &authority.may_not {
            line(ui, Icon::Close, palette.danger, words.get(core.language()));
        }
    }
}

/// One step of the escalation path: whom, for what, how, and how long it takes.
fn step(ui: &mut Ui, core: &Core, number: usize, target: &PathStep) {
    let palette = theme::of(ui);
    let language = core.language();
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::MEDIUM;
        let (square, _) = ui.allocate_exact_size(Vec2::splat(28.0), Sense::hover());
        ui.painter().circle_filled(square.center(), 14.0, palette.accent_tint);
        let digit = theme::layout_line(ui, &number.to_string(), Type::Small, Weight::Bold, palette.accent);
        let at = Align2::CENTER_CENTER.anchor_size(square.center(), digit.size());
        ui.painter().galley(at.min, digit, palette.accent);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            ui.add(Label::new(theme::strong(ui, &**target.name.get(language))).wrap());
            ui.add(Label::new(theme::body(ui, &**target.handles.get(language))).wrap());
            let lane = core.say_for("lane", target.lane.key(), &[]);
            let mut line = format!("{} · {lane}", target.how.get(language));
            if target.queue_secs > 0 {
                line += " · ";
                line += &core.say("briefing-queue", &[("time", (&duration(core, target.queue_secs)).into())]);
            }
            ui.add(Label::new(theme::small(ui, line)).wrap());
        });
    });
}

/// Shows by when something has to happen.
pub(super) fn deadlines(ui: &mut Ui, core: &Core, deadlines: &Deadlines) {
    Card::new().show(ui, |ui| {
        heading(ui, theme::section(ui, core.say("briefing-deadlines", &[])), 2);
        let ink = theme::of(ui).ink_second;
        let priority = core.say_for("priority", deadlines.priority.key(), &[]);
        line(ui, Icon::Flag, ink, &priority);
        if let Some(secs) = deadlines.respond_secs {
            let words = core.say("briefing-respond", &[("time", (&duration(core, secs)).into())]);
            line(ui, Icon::Clock, ink, &words);
        }
        if let Some(secs) = deadlines.resolve_secs {
            let words = core.say("briefing-resolve", &[("time", (&duration(core, secs)).into())]);
            line(ui, Icon::Clock, ink, &words);
        }
    });
}

/// Seconds in the largest unit that says them whole.
fn duration(core: &Core, secs: u64) -> String {
    const DAY: u64 = 24 * 60 * 60;
    match secs {
        0 => core.say("duration-secs", &[("n", 0_u64.into())]),
        secs if secs % DAY == 0 => core.say("duration-days", &[("n", (secs / DAY).into())]),
        secs if secs % 3600 == 0 => core.say("duration-hours", &[("n", (secs / 3600).into())]),
        secs if secs % 60 == 0 => core.say("duration-minutes", &[("n", (secs / 60).into())]),
        secs => core.say("duration-secs", &[("n", secs.into())]),
    }
}
