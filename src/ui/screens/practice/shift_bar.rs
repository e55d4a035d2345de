//! In a shift: the time of day, how far it is, and who else waits, above the contact in front.

use super::shift_clock;
use crate::app::{Command, ContactView, Core, ShiftCommand};
use crate::shift::Standing;
use crate::ui::offered::Offered;
use crate::ui::screens::contact;
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Badge, Icon, danger_button, secondary_button};
use egui::{Label, Ui, Vec2};

/// Shows the bar; those who wait are pressed to take them to the front, where the one in front can be put down.
pub fn show(ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
    let Some(shift) = core.shift() else { return };
    let held = core.is_held();
    let contacts = core.shift_contacts();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(space::SMALL);
        ui.set_min_height(space::CONTROL);
        ui.add(Badge::new(Icon::Clock, &shift.now()));
        let words = core.say("shift-over", &[("over", shift.over().into()), ("all", shift.len().into())]);
        ui.add(Label::new(theme::small(ui, words)).extend());
        let others = contacts.iter().filter(|contact| !contact.in_front);
        let waiting = others.filter(|contact| matches!(contact.standing, Standing::Waiting | Standing::Open));
        for contact in waiting {
            chip(ui, core, contact, held, out);
        }
    });
}

fn chip(ui: &mut Ui, core: &Core, view: &ContactView<'_>, held: bool, out: &mut Vec<Command>) {
    let name = view.scenario.customer.name.split(' ').next().unwrap_or_default();
    let (clock, late) = shift_clock::said(core, view);
    let words = format!("{name} · {clock}");
    let channel = core.say_for("channel", view.scenario.channel.key(), &[]);
    let help = if held {
        core.say("shift-held", &[])
    } else {
        core.say(
            "shift-take-help",
            &[("name", (&view.scenario.customer.name).into()), ("channel", (&channel).into())],
        )
    };
    let take =
        Offered::new(core, Command::Shift(ShiftCommand::Take(view.position))).called(words).helped(help);
    ui.add_enabled_ui(!held, |ui| {
        let icon = contact::icon(view.scenario.channel);
        take.show(ui, out, |words| {
            if late { danger_button(words).icon(Icon::Warning) } else { secondary_button(words).icon(icon) }
        });
    });
}
