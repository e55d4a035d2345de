//! Executing what concerns the shift under way: time that passes, taking a contact, acting in it, the end.

use super::running::RunningShift;
use super::{ContactView, ShiftCommand};
use crate::app::{Core, Followup, NoticeWeight, Running};
use crate::session::Recorded;
use crate::shift::{Standing, worked_ms};
use crate::words::key;

/// What screens see.
impl Core {
    /// The shift under way.
    #[must_use]
    pub fn shift(&self) -> Option<&RunningShift> {
        self.shift.as_ref()
    }

    /// Its contacts, in the order they arrive.
    #[must_use]
    pub fn shift_contacts(&self) -> Vec<ContactView<'_>> {
        self.shift.as_ref().map_or_else(Vec::new, |shift| shift.views(self.running.as_ref()))
    }

    /// How long the customer in front had been waiting when the conversation came into view, in milliseconds.
    #[must_use]
    pub fn waited_ms(&self) -> u64 {
        let waited = |(shift, running): (&RunningShift, &Running)| shift.waited_ms(running);
        self.shift.as_ref().zip(self.running.as_ref()).map_or(0, waited)
    }

    /// Whether the conversation in front keeps the trainee.
    #[must_use]
    pub fn is_held(&self) -> bool {
        self.shift.as_ref().is_some_and(|shift| shift.is_held_by(self.running.as_ref()))
    }
}

impl Core {
    pub(in crate::app) fn execute_shift(&mut self, command: ShiftCommand, now_ms: u64) -> Vec<Followup> {
        match command {
            ShiftCommand::Begin { length, channels } => self.begin_shift(length, &channels, now_ms),
            ShiftCommand::Resume => self.resume_shift(now_ms),
            ShiftCommand::Tick => {
                self.pass(now_ms);
                Vec::new()
            }
            ShiftCommand::Take(position) => self.take(position, now_ms),
            ShiftCommand::Next => self.next_contact(now_ms),
            ShiftCommand::End => self.end_shift(now_ms),
            ShiftCommand::Report(shift) => self.show_shift_report(shift),
        }
    }

    /// Lets the clock go on to now: contacts arrive, customers write.
    pub(in crate::app) fn pass(&mut self, now_ms: u64) {
        let Some(shift) = &mut self.shift else { return };
        shift.pass(now_ms);
        if let Err(error) = shift.let_them_write() {
            self.failed(key("notice-not-kept"), error);
        }
    }

    fn take(&mut self, position: usize, now_ms: u64) -> Vec<Followup> {
        self.pass(now_ms);
        let Some(shift) = &self.shift else { return Vec::new() };
        if shift.front == Some(position) {
            return self.show_practice(now_ms);
        }
        if shift.is_held_by(self.running.as_ref()) {
            let title = self.say("shift-held", &[]);
            let words = self.say("shift-held-words", &[]);
            self.notify(NoticeWeight::Warning, title, Some(words), None);
            return Vec::new();
        }
        let standing = shift.views(None).get(position).map(|view| view.standing);
        let taken = match standing {
            Some(Standing::Waiting) => self.begin_contact(position),
            Some(Standing::Open) => {
                self.shift.as_mut().and_then(|shift| shift.contacts[position].held.take())
            }
            _ => None,
        };
        if let Some(running) = taken {
            self.put_back();
            self.running = Some(running);
            self.look_at_attempts();
            if let Some(shift) = &mut self.shift {
                shift.front = Some(position);
            }
        }
        self.show_practice(now_ms)
    }

    /// Puts the conversation in front back to the others.
    fn put_back(&mut self) {
        let running = self.running.take();
        let Some(shift) = &mut self.shift else { return };
        let Some(front) = shift.front.take() else { return };
        let contact = &mut shift.contacts[front];
        contact.over = running.as_ref().is_none_or(|running| running.state().ended);
        contact.held = running.filter(|_| !contact.over);
    }

    pub(super) fn next_contact(&mut self, now_ms: u64) -> Vec<Followup> {
        self.pass(now_ms);
        let Some(shift) = &self.shift else { return Vec::new() };
        if shift.is_held_by(self.running.as_ref()) {
            return self.take(usize::MAX, now_ms);
        }
        if let Some(position) = shift.most_urgent() {
            return self.take(position, now_ms);
        }
        let in_front = self.running.as_ref().is_some_and(|running| !running.state().ended);
        if in_front {
            // Nobody else waits; the one in front does.
            return self.show_practice(now_ms);
        }
        self.put_back();
        let Some(shift) = &mut self.shift else { return Vec::new() };
        match shift.next_moment_ms() {
            Some(moment) => {
                shift.now_ms = shift.now_ms.max(moment);
                // Who was answered before is answered again; who is new is looked at first.
                let known = shift.most_urgent().filter(|&next| shift.contacts[next].held.is_some());
                match known {
                    Some(position) => self.take(position, now_ms),
                    None => self.show_practice(now_ms),
                }
            }
            None => self.end_shift(now_ms),
        }
    }

    /// What an action in front did to the day. A case that now rests until the customer writes again makes room for another.
    pub(in crate::app) fn acted_in_shift(&mut self, follows: &[Recorded], now_ms: u64) -> Vec<Followup> {
        let Some(shift) = &mut self.shift else { return Vec::new() };
        shift.now_ms += worked_ms(follows);
        let (id, at_ms) = (shift.id, shift.now_ms);
        let Some(running) = &self.running else { return Vec::new() };
        let standing = shift.front.map(|front| {
            let contact = &mut shift.contacts[front];
            contact.over = running.state().ended;
            contact.standing(Some(running.state()), at_ms)
        });
        if let Err(error) = self.store.keep_shift(id, at_ms, false) {
            self.failed(key("notice-not-kept"), error);
        }
        if matches!(standing, Some(Standing::Away { .. })) {
            self.put_back();
            return self.show_practice(now_ms);
        }
        Vec::new()
    }

    /// The contact in front was looked back on: the next one, please.
    pub(in crate::app) fn looked_back_in_shift(&mut self, now_ms: u64) -> Vec<Followup> {
        self.put_back();
        self.show_practice(now_ms)
    }

    fn end_shift(&mut self, now_ms: u64) -> Vec<Followup> {
        self.pass(now_ms);
        self.put_back();
        let Some(shift) = self.shift.take() else { return Vec::new() };
        if let Err(error) = self.store.keep_shift(shift.id, shift.now_ms, true) {
            self.failed(key("notice-not-kept"), error);
        }
        self.look_at_attempts();
        self.show_shift_report(shift.id)
    }
}
