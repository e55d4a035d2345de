//! After the contact: a breath, what set the trainee off, what they would say next time, and what others can use.

use crate::app::{Command, Core, Place, Running};
use crate::session::{Action, Event, WrapUp};
use crate::ui::offered::Offered;
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Breath, Field, Icon, primary_button, quiet_button, secondary_button};
use egui::{Label, Sense, Ui, Vec2};
use std::time::Duration;

/// Where the breathing pause stands.
#[derive(Clone, Copy, Default, PartialEq)]
enum Pause {
    #[default]
    Ahead,
    /// Since this moment of the window's clock, in seconds.
    Since(f64),
    Taken,
    Skipped,
}

/// What is written down so far. It is kept while the sheet is closed.
#[derive(Default)]
pub struct WrapUpSheet {
    pause: Pause,
    set_off: String,
    next_time: String,
    documented: String,
    take_keyboard: bool,
}

impl WrapUpSheet {
    /// Finishing with what is written down.
    pub fn finishing(&self) -> Command {
        let text = |words: &str| words.trim().into();
        Command::Act(Action::WrapUp(WrapUp {
            breathed: self.pause == Pause::Taken,
            set_off: text(&self.set_off),
            next_time: text(&self.next_time),
            documented: text(&self.documented),
        }))
    }

    /// Shows the pause first and then the questions, one thing at a time.
    pub fn show(&mut self, ui: &mut Ui, core: &Core, session: &Running, out: &mut Vec<Command>) {
        ui.spacing_mut().item_spacing.y = space::SMALL;
        match self.pause {
            Pause::Ahead | Pause::Since(_) => self.pause(ui, core),
            Pause::Taken | Pause::Skipped => self.questions(ui, core, session, out),
        }
    }

    fn pause(&mut self, ui: &mut Ui, core: &Core) {
        let now = ui.input(|input| input.time);
        let began = match self.pause {
            Pause::Since(began) => began,
            _ => now,
        };
        self.pause = Pause::Since(began);
        let secs = now - began;
        ui.add(Label::new(theme::body(ui, core.say("practice-breathe-words", &[]))).wrap());
        ui.add_space(space::LARGE);
        let breathe_in = core.say("practice-breathe-in", &[]);
        let breathe_out = core.say("practice-breathe-out", &[]);
        let still = core.say("practice-breathe-still", &[]);
        ui.add(Breath::new(secs, &breathe_in, &breathe_out, &still));
        ui.add_space(space::LARGE);
        let skip = core.say("practice-breathe-skip", &[]);
        let response = ui.add(secondary_button(&skip));
        if secs == 0.0 {
            response.request_focus();
        }
        let left = Breath::SECS - secs;
        if response.clicked() || left <= 0.0 {
            self.pause = if left <= 0.0 { Pause::Taken } else { Pause::Skipped };
            self.take_keyboard = true;
            ui.ctx().request_repaint();
        } else {
            ui.ctx().request_repaint_after(Duration::from_secs_f64(left));
        }
    }

    fn questions(&mut self, ui: &mut Ui, core: &Core, session: &Running, out: &mut Vec<Command>) {
        if self.pause == Pause::Taken {
            let words = core.say("practice-breathed", &[]);
            ui.horizontal(|ui| {
                let (square, _) = ui.allocate_exact_size(Vec2::splat(18.0), Sense::hover());
                Icon::Check.paint(ui.painter(), square, theme::of(ui).accent);
                ui.add(Label::new(theme::second(ui, words)));
            });
        }
        ui.add(Label::new(theme::second(ui, core.say("practice-wrap-up-words", &[]))).wrap());
        ui.add_space(space::SMALL);
        let label = core.say("practice-set-off", &[]);
        let hint = core.say("practice-set-off-hint", &[]);
        let first = Field::new("practice-set-off", &label).hint(&hint).multiline(3);
        let id = first.id();
        first.show(ui, &mut self.set_off);
        if std::mem::take(&mut self.take_keyboard) {
            ui.memory_mut(|memory| memory.request_focus(id));
        }
        ui.add_space(space::SMALL);
        let label = core.say("practice-next-time", &[]);
        let hint = core.say("practice-next-time-hint", &[]);
        Field::new("practice-next-time", &label).hint(&hint).multiline(3).show(ui, &mut self.next_time);
        if is_worth_documenting(core, session) {
            ui.add_space(space::SMALL);
            let label = core.say("practice-documented", &[]);
            let help = core.say("practice-documented-help", &[]);
            let field = Field::new("practice-documented", &label).help(&help).multiline(4);
            field.show(ui, &mut self.documented);
        }
        ui.add_space(space::MEDIUM);
        ui.horizontal(|ui| {
            Offered::new(core, self.finishing()).show(ui, out, |words| primary_button(words).large());
            let skip = core.say("practice-wrap-up-skip", &[]);
            let debrief = Command::Go(Place::Debrief(session.id()));
            Offered::new(core, debrief).called(skip).show(ui, out, quiet_button);
        });
    }
}

/// Whether somebody can use the solution: another case has it in its knowledge base, or it was handed on (E).
fn is_worth_documenting(core: &Core, session: &Running) -> bool {
    let escalated = |event: &Event| matches!(event, Event::Escalated(_));
    core.shelf().has_twin(&session.case().scenario.id)
        || session.events().iter().any(|recorded| escalated(&recorded.event))
}
