//! Beginning a shift, going on with one, and taking a contact of it.

use super::contact::Contact;
use super::running::RunningShift;
use crate::app::{Core, Followup, NoticeWeight, Running, draw_seed};
use crate::shift::{Length, Offer, plan};
use crate::store::StoredShift;
use crate::vocabulary::Channel;
use crate::words::key;
use std::sync::Arc;

impl Core {
    pub(super) fn begin_shift(&mut self, length: Length, channels: &[Channel], now_ms: u64) -> Vec<Followup> {
        let offers: Vec<Offer> = self.shift_offers(channels);
        let Some(plan) = plan(draw_seed(), length, &offers) else {
            let title = self.say("shift-nothing", &[]);
            self.notify(NoticeWeight::Warning, title, None, None);
            return Vec::new();
        };
        let channel = |scenario: &Arc<str>| {
            offers.iter().find(|offer| offer.scenario == *scenario).map_or(Channel::Telephone, |o| o.channel)
        };
        self.set_shift_aside();
        if let Some(left) = self.shift_left.take() {
            // One shift at a time: what was left of the one before is not done any more.
            if let Err(error) = self.store.keep_shift(left.id, left.now_ms, true) {
                self.failed(key("notice-not-kept"), error);
            }
        }
        let mode = self.settings.last_mode;
        let kept = self
            .store
            .begin_shift(&plan, mode, |planned| channel(&planned.scenario))
            .and_then(|id| self.store.shift(id));
        match kept {
            Ok(Some(stored)) => self.enter_shift(&stored, now_ms),
            Ok(None) => Vec::new(),
            Err(error) => {
                self.failed(key("notice-not-begun"), error);
                Vec::new()
            }
        }
    }

    /// The scenarios on these channels that can be played.
    fn shift_offers(&self, channels: &[Channel]) -> Vec<Offer> {
        let cards = self.shelf.proposed().map(|card| &card.scenario);
        let offered = cards.filter(|scenario| channels.contains(&scenario.channel));
        offered
            .map(|scenario| Offer { scenario: Arc::clone(&scenario.id), channel: scenario.channel })
            .collect()
    }

    pub(super) fn resume_shift(&mut self, now_ms: u64) -> Vec<Followup> {
        if self.shift.is_some() {
            return self.show_practice(now_ms);
        }
        match self.shift_left.take() {
            Some(stored) => self.enter_shift(&stored, now_ms),
            None => Vec::new(),
        }
    }

    fn enter_shift(&mut self, stored: &StoredShift, now_ms: u64) -> Vec<Followup> {
        self.running = None;
        self.debriefed = None;
        let mut contacts = Vec::new();
        for kept in &stored.contacts {
            let held = kept.attempt.map(|attempt| Running::resume(&self.store, attempt));
            let held = match held.transpose() {
                Ok(held) => held,
                Err(error) => {
                    self.failed(key("notice-not-resumed"), error);
                    None
                }
            };
            let scenario = match &held {
                Some(running) => Some(Arc::clone(&running.case().scenario)),
                None => self.shelf.card(&kept.scenario).map(|card| Arc::clone(&card.scenario)),
            };
            // A file that is gone, and was not taken yet, is not missed by anybody.
            let Some(scenario) = scenario else { continue };
            let taken_and_gone = kept.begins_ms.is_some() && held.is_none();
            let ended = held.as_ref().is_some_and(|running| running.state().ended);
            contacts.push(Contact {
                scenario,
                arrives_ms: kept.arrives_ms,
                begins_ms: kept.begins_ms,
                attempt: kept.attempt,
                over: ended || taken_and_gone,
                held: held.filter(|_| !ended),
            });
        }
        let (id, mode, at_ms) = (stored.id, stored.mode, stored.now_ms);
        self.shift = Some(RunningShift { id, mode, now_ms: at_ms, seen_ms: now_ms, contacts, front: None });
        self.look_at_attempts();
        self.show_practice(now_ms)
    }

    /// Begins the conversation of a contact that waits.
    pub(super) fn begin_contact(&mut self, position: usize) -> Option<Running> {
        let shift = self.shift.as_ref()?;
        let contact = &shift.contacts[position];
        let (scenario, mode, id) = (Arc::clone(&contact.scenario), shift.mode, shift.id);
        let begins_ms = contact.would_begin_ms(shift.now_ms);
        let running = match self.begun(&scenario.id, mode) {
            Ok(running) => running,
            Err(error) => {
                self.failed(key("notice-not-begun"), error);
                return None;
            }
        };
        if let Err(error) = self.store.take_contact(id, position, running.id(), begins_ms) {
            self.failed(key("notice-not-kept"), error);
        }
        let contact = &mut self.shift.as_mut()?.contacts[position];
        contact.begins_ms = Some(begins_ms);
        contact.attempt = Some(running.id());
        Some(running)
    }

    /// Puts the shift aside; all of it is on the disk, and it can be gone on with.
    pub(in crate::app) fn set_shift_aside(&mut self) {
        if let Some(shift) = self.shift.take() {
            self.running = None;
            if let Err(error) = self.store.keep_shift(shift.id, shift.now_ms, false) {
                self.failed(key("notice-not-kept"), error);
            }
            self.look_at_attempts();
        }
    }
}
