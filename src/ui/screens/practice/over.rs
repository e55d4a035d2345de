//! The end: what became of the customer, and what leads on from here.

use crate::app::{Command, Core, Local, Place, Running, ShiftCommand};
use crate::session::{Action, Ended, Event};
use crate::ui::offered::Offered;
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Icon, danger_button, primary_button, quiet_button, secondary_button};
use crate::words::Arg;
use egui::{Label, Ui};

/// What can be done when the contact is over.
pub fn commands(core: &Core, session: &Running) -> Vec<Command> {
    let look_back = (!session.state().wrapped_up).then_some(Command::Local(Local::WrapUp));
    look_back.into_iter().chain([onward(core, session), Command::Leave]).collect()
}

/// What comes after the contact: its debrief, and in a shift the next one; the debriefs come at the end of the day.
fn onward(core: &Core, session: &Running) -> Command {
    match core.shift() {
        Some(_) => Command::Shift(ShiftCommand::Next),
        None => Command::Go(Place::Debrief(session.id())),
    }
}

/// Shows how it ended, and the way to the debrief.
pub fn show(ui: &mut Ui, core: &Core, session: &Running, out: &mut Vec<Command>) {
    let Some(ended) = ended(session) else { return };
    ui.spacing_mut().item_spacing.y = space::SMALL;
    let outcome = core.say_for("outcome", ended.outcome.key(), &[]);
    let title = core.say("practice-over", &[("outcome", (&outcome).into())]);
    ui.add(Label::new(theme::section(ui, title)).wrap());
    ui.add(Label::new(theme::body(ui, &*ended.tells)).wrap());
    ui.add_space(space::TIGHT);
    ui.horizontal_wrapped(|ui| {
        let debrief = Offered::new(core, onward(core, session));
        let debrief = match core.shift() {
            Some(_) => debrief,
            None => debrief.called(core.say("practice-to-debrief", &[])),
        };
        let main = if session.state().wrapped_up {
            debrief.show(ui, out, |words| primary_button(words).large())
        } else {
            let look_back = Offered::new(core, Command::Local(Local::WrapUp));
            let main = look_back.show(ui, out, |words| primary_button(words).large());
            debrief.show(ui, out, |words| secondary_button(words).large());
            main
        };
        if ui.memory(|memory| memory.focused().is_none()) {
            main.request_focus();
        }
        if core.shift().is_some() {
            return;
        }
        let again = Command::Again { scenario: session.case().scenario.id.clone() };
        Offered::new(core, again).show(ui, out, quiet_button);
    });
}

/// Asks whether to close the contact while the customer is on the line.
pub fn think_twice(ui: &mut Ui, core: &Core, session: &Running, out: &mut Vec<Command>) {
    let pronoun = session.case().scenario.customer.pronoun.key();
    let way = ("way", Arg::from(session.case().scenario.channel.key()));
    let words = core.say("practice-close-words", &[("who", pronoun.into()), way]);
    ui.add(Label::new(theme::body(ui, words)).wrap());
    ui.add_space(space::LARGE);
    ui.horizontal(|ui| {
        let close = Offered::new(core, Command::Act(Action::Close));
        close.show(ui, out, |words| danger_button(words).icon(Icon::Close));
        let stay = core.say("practice-close-stay", &[way]);
        let response = ui.add(secondary_button(&stay));
        if response.clicked() {
            out.push(Command::CloseDialog);
        }
        if ui.memory(|memory| memory.focused().is_none()) {
            response.request_focus();
        }
    });
}

fn ended(session: &Running) -> Option<&Ended> {
    session.events().iter().rev().find_map(|recorded| match &recorded.event {
        Event::Ended(ended) => Some(&**ended),
        _ => None,
    })
}
