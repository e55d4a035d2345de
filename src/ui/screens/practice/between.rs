//! In a shift, between two contacts: who waits, what it is about and who you are there, and what comes later.

use super::shift_clock;
use crate::app::{Command, ContactView, Core, RunningShift, ShiftCommand};
use crate::shift::Standing;
use crate::ui::offered::Offered;
use crate::ui::screens::contact;
use crate::ui::screens::page::{Page, heading, prose};
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Badge, Card, Face, Icon, Portrait, primary_button, quiet_button, secondary_button};
use egui::{Label, Ui};

const FACE: f32 = 72.0;

/// What can be done between two contacts, most likely first.
pub fn commands(core: &Core) -> Vec<Command> {
    if core.shift().is_none() {
        return vec![Command::Leave];
    }
    vec![Command::Shift(ShiftCommand::Next), Command::Shift(ShiftCommand::End), Command::Leave]
}

/// Shows it.
pub fn show(ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
    let Some(shift) = core.shift() else { return };
    let contacts = core.shift_contacts();
    let waits = |view: &&ContactView<'_>| matches!(view.standing, Standing::Waiting | Standing::Open);
    let waiting: Vec<_> = contacts.iter().filter(waits).collect();
    let title = match waiting.is_empty() {
        true => core.say("shift-quiet", &[]),
        false => core.say("shift-waiting", &[]),
    };
    let so_far = core.say("shift-over", &[("over", shift.over().into()), ("all", shift.len().into())]);
    let lead = format!("{} · {so_far}", shift.now());
    Page::new("between", &title).lead(&lead).show(
        ui,
        out,
        |ui, out| {
            Offered::new(core, Command::Leave).show(ui, out, quiet_button);
            Offered::new(core, Command::Shift(ShiftCommand::End)).show(ui, out, quiet_button);
        },
        |ui, out| {
            ui.spacing_mut().item_spacing.y = space::MEDIUM;
            for (index, view) in waiting.iter().enumerate() {
                card(ui, core, view, index == 0, out);
            }
            later(ui, core, &contacts);
            if waiting.is_empty() {
                go_on(ui, core, &contacts, out);
            }
        },
    );
}

/// A contact that waits: who, on which channel, who you are there and what has happened so far.
fn card(ui: &mut Ui, core: &Core, view: &ContactView<'_>, first: bool, out: &mut Vec<Command>) {
    let scenario = view.scenario;
    let language = core.language();
    Card::new().show(ui, |ui| {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::LARGE;
            let customer = &scenario.customer;
            ui.add(
                Face::new(Portrait::from_seed(customer.portrait), customer.mood, &customer.name).size(FACE),
            );
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = space::TIGHT;
                heading(ui, theme::section(ui, &*customer.name), 2);
                ui.add(Label::new(theme::second(ui, &**scenario.title.get(language))).wrap());
                contact::line(ui, core, scenario);
            });
        });
        let (clock, late) = shift_clock::said(core, view);
        ui.add(Badge::new(Icon::Clock, &clock).warning(late));
        if view.standing == Standing::Waiting {
            prose(ui, theme::body(ui, &**scenario.briefing.role.get(language)));
            prose(ui, theme::second(ui, &**scenario.briefing.situation.get(language)));
        }
        let words = match view.standing {
            Standing::Open => core.say("shift-back", &[("name", (&customer_name(view)).into())]),
            _ => core.say_for("shift-take", scenario.channel.key(), &[]),
        };
        let take = Offered::new(core, Command::Shift(ShiftCommand::Take(view.position))).called(words);
        take.show(
            ui,
            out,
            |words| if first { primary_button(words).large() } else { secondary_button(words) },
        );
    });
}

/// Who was answered, and when their next message comes.
fn later(ui: &mut Ui, core: &Core, contacts: &[ContactView<'_>]) {
    for view in contacts {
        let Standing::Away { until_ms } = view.standing else { continue };
        let time = RunningShift::time(until_ms);
        let words =
            core.say("shift-away", &[("name", (&customer_name(view)).into()), ("time", (&time).into())]);
        ui.add(Label::new(theme::second(ui, words)).wrap());
    }
}

/// Nobody waits: the clock is put forward, or the day is done.
fn go_on(ui: &mut Ui, core: &Core, contacts: &[ContactView<'_>], out: &mut Vec<Command>) {
    let more = contacts.iter().any(|view| view.standing != Standing::Over);
    let (words, button) = match more {
        true => (core.say("shift-quiet-words", &[]), core.say("shift-go-on", &[])),
        false => (core.say("shift-done-words", &[]), core.say("shift-to-report", &[])),
    };
    prose(ui, theme::body(ui, words));
    let next = Offered::new(core, Command::Shift(ShiftCommand::Next)).called(button);
    let response = next.show(ui, out, |words| primary_button(words).large());
    if ui.memory(|memory| memory.focused().is_none()) {
        response.request_focus();
    }
}

fn customer_name(view: &ContactView<'_>) -> String {
    view.scenario.customer.name.to_string()
}
