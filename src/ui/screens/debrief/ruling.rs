//! The trainer's verdict: a mark of a reply corrected with a reason, under the trainer's name.

use super::transcript::Hands;
use super::view::ReplyView;
use crate::app::{Command, Place};
use crate::store::AttemptId;
use crate::ui::offered::Offered;
use crate::ui::screens::page::{heading, prose};
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Chip, Field, primary_button, quiet_button, secondary_button};
use crate::vocabulary::{Mark, Technique};
use egui::{Ui, Vec2};

/// The identity of the field for the reason.
pub(super) const REASON: &str = "debrief ruling reason";

/// A ruling being written.
pub(super) struct Draft {
    place: usize,
    technique: Technique,
    mark: Mark,
    reason: String,
    /// Whether it was to be recorded without a reason.
    lacks_reason: bool,
    /// Whether it was opened in this frame and is to have the keyboard.
    fresh: bool,
}

/// A button, and once it is pressed the form.
pub(super) fn show(ui: &mut Ui, place: usize, reply: &ReplyView, hands: &mut Hands<'_>) {
    let Some(mut draft) = hands.open.take_draft(place) else {
        let words = hands.core.say("debrief-rule", &[]);
        let hint = hands.core.say("debrief-rule-help", &[]);
        if ui.add(secondary_button(&words).hint(&hint)).clicked() {
            // The weakest mark is the likeliest to be looked at again.
            let weakest = reply.marks.iter().min_by_key(|(_, mark)| **mark);
            let (technique, &mark) = weakest.unwrap_or((Technique::Composure, &reply.marks.composure));
            let reason = String::new();
            let draft = Draft { place, technique, mark, reason, lacks_reason: false, fresh: true };
            hands.open.set_draft(Some(draft));
            hands.open.changed();
        }
        return;
    };
    if draft.show(ui, reply, hands) {
        hands.open.set_draft(Some(draft));
    } else {
        hands.open.changed();
        // The form had the keyboard, and is gone.
        hands.reading.go(place);
    }
}

impl Draft {
    pub fn is_for(&self, place: usize) -> bool {
        self.place == place
    }

    /// Shows the form; false when it is done with.
    fn show(&mut self, ui: &mut Ui, reply: &ReplyView, hands: &mut Hands<'_>) -> bool {
        ui.separator();
        heading(ui, theme::strong(ui, hands.core.say("debrief-ruling", &[])), 3);
        prose(ui, theme::second(ui, hands.core.say("debrief-ruling-help", &[])));
        self.choices(ui, reply, hands);
        let label = hands.core.say("debrief-ruling-reason", &[]);
        let missing = hands.core.say("debrief-ruling-reason-missing", &[]);
        let fault = (self.lacks_reason && self.reason.trim().is_empty()).then_some(&*missing);
        Field::new(REASON, &label).fault(fault).multiline(2).show(ui, &mut self.reason);
        self.signed(ui, reply.turn, hands)
    }

    fn ruling(&self, turn: u32, attempt: AttemptId) -> Command {
        Command::Overrule {
            attempt,
            turn,
            technique: self.technique,
            mark: self.mark,
            reason: self.reason.trim().to_owned(),
        }
    }

    fn choices(&mut self, ui: &mut Ui, reply: &ReplyView, hands: &Hands<'_>) {
        prose(ui, theme::small(ui, hands.core.say("debrief-ruling-technique", &[])));
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(space::SMALL);
            for &technique in Technique::ALL {
                let name = hands.core.say_for("technique", technique.key(), &[]);
                let chip = ui.add(Chip::new(&name, technique == self.technique));
                if technique == self.technique && std::mem::take(&mut self.fresh) {
                    chip.request_focus();
                }
                if chip.clicked() {
                    self.technique = technique;
                    self.mark = reply.marks[technique];
                }
            }
        });
        prose(ui, theme::small(ui, hands.core.say("debrief-ruling-mark", &[])));
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(space::SMALL);
            for mark in (-2..=2).filter_map(Mark::new) {
                let name = crate::report::telling::mark_name(mark, hands.core.words());
                let words = format!("{mark} {name}");
                if ui.add(Chip::new(&words, mark == self.mark)).clicked() {
                    self.mark = mark;
                }
            }
        });
    }

    /// Who says so, and the two ways out; false when one was taken.
    fn signed(&mut self, ui: &mut Ui, turn: u32, hands: &mut Hands<'_>) -> bool {
        let name = hands.core.settings().trainee.trim();
        let by = match name {
            "" => hands.core.say("debrief-ruling-nameless", &[]),
            name => hands.core.say("debrief-ruling-by", &[("name", name.into())]),
        };
        prose(ui, theme::small(ui, by));
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(space::SMALL);
            let record = hands.core.say("debrief-ruling-record", &[]);
            if ui.add(primary_button(&record)).clicked() {
                self.lacks_reason = self.reason.trim().is_empty();
                if !self.lacks_reason {
                    hands.out.push(self.ruling(turn, hands.attempt));
                    return false;
                }
                ui.memory_mut(|memory| memory.request_focus(egui::Id::unique(REASON)));
            }
            if name.is_empty() {
                Offered::new(hands.core, Command::Go(Place::Settings)).show(ui, hands.out, quiet_button);
            }
            !ui.add(quiet_button(&hands.core.say("debrief-ruling-cancel", &[]))).clicked()
        })
        .inner
    }
}
