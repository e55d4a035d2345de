//! The history: the attempts that are listed, a page at a time, as they were asked for last.
//!
//! A list that an index or a few attempts answer is read at once; one that has to look at very many is read in the
//! background, and the last one stays in view meanwhile.

mod copying;
mod lookup;
mod sought;

pub use sought::{HistoryColumn, Sought};

use super::ticket::Ticket;
use super::{Core, Done, Followup, Job};
use crate::escalation::Verdict;
use crate::store::{
    AttemptId, AttemptList, AttemptOrder, AttemptPage, AttemptState, AttemptSummary, Store, StoreError,
};
use crate::vocabulary::{Mode, Outcome};
use crate::words::key;
use std::collections::BTreeMap;
use std::rc::Rc;

/// Attempts on a page.
const PAGE: usize = 200;
/// So many attempts can be looked through without anybody noticing.
const AT_ONCE: u32 = 5_000;

/// The attempts that are listed.
#[derive(Debug, Default)]
pub struct History {
    sought: Sought,
    everyone: bool,
    attempts: Vec<AttemptSummary>,
    more_after: Option<String>,
    looking: bool,
    stale: bool,
    list: u64,
    ticket: Ticket,
}

impl History {
    /// What was asked for last.
    #[must_use]
    pub fn sought(&self) -> &Sought {
        &self.sought
    }

    /// The attempts found so far.
    #[must_use]
    pub fn attempts(&self) -> &[AttemptSummary] {
        &self.attempts
    }

    /// Whether there are more.
    #[must_use]
    pub fn has_more(&self) -> bool {
        self.more_after.is_some()
    }

    /// Whether attempts are being looked for.
    #[must_use]
    pub fn is_looking(&self) -> bool {
        self.looking
    }

    /// Whether the attempts have changed since, and the list must be asked for again.
    #[must_use]
    pub fn is_stale(&self) -> bool {
        self.stale
    }

    /// A number that changes when another list takes the place of this one, and not when it only grows.
    #[must_use]
    pub fn list(&self) -> u64 {
        self.list
    }

    fn take(&mut self, page: AttemptPage, goes_on: bool) {
        self.looking = false;
        if goes_on {
            self.attempts.extend(page.attempts);
        } else {
            self.attempts = page.attempts;
            self.list += 1;
            self.stale = false;
        }
        self.more_after = page.more_after;
    }
}

/// What screens see.
impl Core {
    /// The history.
    #[must_use]
    pub fn history(&self) -> &History {
        &self.history
    }

    /// Whether the history lists the attempts of everybody.
    #[must_use]
    pub fn sees_everyone(&self) -> bool {
        self.history.everyone
    }

    /// How many attempts whoever practises has begun.
    #[must_use]
    pub fn attempts_of_own(&self) -> u32 {
        self.counted.own
    }

    /// How many attempts the history lists when no words narrow it.
    #[must_use]
    pub fn attempts_to_list(&self) -> u32 {
        if self.sees_everyone() { self.counted.all } else { self.counted.own }
    }

    /// The latest attempt whoever practises can resume.
    #[must_use]
    pub fn unfinished(&self) -> Option<&AttemptSummary> {
        self.counted.unfinished.iter().find(|attempt| !self.waits_in_shift(attempt.id))
    }

    /// How many attempts whoever practises can resume; those that wait in a shift are not counted.
    #[must_use]
    pub fn unfinished_count(&self) -> usize {
        let waiting =
            self.counted.unfinished.iter().filter(|attempt| self.waits_in_shift(attempt.id)).count();
        (self.counted.all_unfinished as usize).saturating_sub(waiting)
    }

    /// What a list says of an attempt.
    #[must_use]
    pub fn attempt(&self, id: AttemptId) -> Option<Rc<AttemptSummary>> {
        let mut known = self.known.borrow_mut();
        let read = || self.store.listed(id).ok().flatten().map(Rc::new);
        known.entry(id).or_insert_with(read).clone()
    }

    /// How an attempt was answered, in words.
    #[must_use]
    pub fn mode_words(&self, mode: Mode) -> String {
        self.say_for("mode-name", mode.key(), &[])
    }

    /// What became of the customer, in words.
    #[must_use]
    pub fn outcome_words(&self, outcome: Outcome) -> String {
        self.say_for("outcome", outcome.key(), &[])
    }

    /// A verdict in words.
    #[must_use]
    pub fn verdict_words(&self, verdict: Verdict) -> String {
        self.say_for("verdict", verdict.key(), &[])
    }

    /// How far an attempt is, in words.
    #[must_use]
    pub fn state_words(&self, state: AttemptState) -> String {
        self.say(state_key(state), &[])
    }
}

/// The locale key of how far an attempt is.
fn state_key(state: AttemptState) -> &'static str {
    match state {
        AttemptState::Unfinished => key("history-unfinished"),
        AttemptState::Finished => key("history-finished"),
        AttemptState::Unverified => key("history-unverified"),
    }
}

/// What is known of all attempts without listing them.
#[derive(Debug, Default)]
pub(super) struct Attempted {
    /// Attempts of whoever practises.
    pub own: u32,
    /// Attempts of everybody.
    pub all: u32,
    /// The latest that whoever practises has not finished.
    pub unfinished: Vec<AttemptSummary>,
    /// How many they have not finished.
    pub all_unfinished: u32,
}

/// As many unfinished attempts are kept: more than can wait in a shift, so that the latest that does not is among them.
const UNFINISHED: usize = 32;

impl Core {
    /// Counts the attempts anew.
    pub(super) fn count_attempts(&mut self) -> Result<(), StoreError> {
        let trainee = &self.settings.trainee;
        let (unfinished, all_unfinished) = self.store.unfinished_of(trainee, UNFINISHED)?;
        let own = self.store.how_many(Some(trainee))?;
        let all = self.store.how_many(None)?;
        self.counted = Attempted { own, all, unfinished, all_unfinished };
        self.known.borrow_mut().clear();
        Ok(())
    }

    /// Reads what is listed again, where that is no matter; otherwise whoever looks at it has to ask.
    pub(super) fn list_again(&mut self) -> Result<(), StoreError> {
        let list = self.list_for(&self.history.sought)?;
        if !self.is_quick(&list) {
            self.history.stale = true;
            return Ok(());
        }
        let page = self.store.list(&list, None, self.history.attempts.len().max(PAGE))?;
        // What is being looked for in the background would come too late.
        self.history.ticket.draw();
        self.history.take(page, false);
        Ok(())
    }

    /// Lists what is sought from its beginning.
    pub(super) fn seek(&mut self, sought: Sought) -> Vec<Followup> {
        self.history.sought = sought;
        self.look(None)
    }

    /// Lists the next page.
    pub(super) fn seek_more(&mut self) -> Vec<Followup> {
        match self.history.more_after.clone().filter(|_| !self.history.looking) {
            Some(after) => self.look(Some(after)),
            None => Vec::new(),
        }
    }

    /// Everybody's attempts, or one's own again.
    pub(super) fn see_everyone(&mut self, everyone: bool) -> Vec<Followup> {
        self.history.everyone = everyone;
        self.revision += 1;
        self.look(None)
    }

    /// Somebody else practises: their own attempts, all of them.
    pub(super) fn forget_sought(&mut self) {
        let list = self.history.list;
        self.history.ticket.draw();
        self.history = History { list, ticket: self.history.ticket.clone(), ..History::default() };
    }

    fn look(&mut self, after: Option<String>) -> Vec<Followup> {
        let list = match self.list_for(&self.history.sought) {
            Ok(list) => list,
            Err(error) => {
                self.failed(key("notice-attempts-unread"), error);
                return Vec::new();
            }
        };
        let ticket = self.history.ticket.draw();
        if self.is_quick(&list) {
            return match self.store.list(&list, after.as_deref(), PAGE) {
                Ok(page) => self.listed_page(page, after.is_some()),
                Err(error) => {
                    self.failed(key("notice-attempts-unread"), error);
                    Vec::new()
                }
            };
        }
        self.history.looking = true;
        self.history.stale = false;
        let folder = self.folder.clone();
        let job = Job::new(key("job-listing"), move |progress| {
            let stop = (progress.clone(), ticket.clone());
            let stopped = move || stop.0.stopped() || stop.1.is_void();
            let found = Store::open(&folder)
                .and_then(|mut store| store.list_unless(&list, after.as_deref(), PAGE, stopped));
            match found {
                _ if ticket.is_void() => Done::Quietly,
                found => Done::Sought { found, goes_on: after.is_some() },
            }
        });
        vec![Followup::Start(job.stoppable())]
    }

    /// Whether a list can be read before anybody notices.
    fn is_quick(&self, list: &AttemptList) -> bool {
        let in_order = list.order == AttemptOrder::When && list.lookups.is_empty();
        in_order || self.attempts_to_list() <= AT_ONCE
    }

    /// Takes in what was found in the background.
    pub(super) fn sought(
        &mut self,
        found: Result<Option<AttemptPage>, StoreError>,
        goes_on: bool,
    ) -> Vec<Followup> {
        self.history.looking = false;
        match found {
            Ok(Some(page)) => self.listed_page(page, goes_on),
            // Somebody has stopped it; the list before stays in view.
            Ok(None) => Vec::new(),
            Err(error) => {
                self.failed(key("notice-attempts-unread"), error);
                Vec::new()
            }
        }
    }

    /// Takes in a page; whether its attempts are what was stored is looked at in the background.
    fn listed_page(&mut self, page: AttemptPage, goes_on: bool) -> Vec<Followup> {
        let listed: Vec<AttemptId> = page.attempts.iter().map(|attempt| attempt.id).collect();
        self.history.take(page, goes_on);
        if listed.is_empty() { Vec::new() } else { vec![Followup::Start(self.check_attempts(listed))] }
    }

    /// Takes in what was found of the attempts that were looked at.
    pub(super) fn attempts_checked(&mut self, sound: &[AttemptId], damaged: BTreeMap<AttemptId, String>) {
        let before = self.damaged.clone();
        sound.iter().for_each(|attempt| {
            self.damaged.remove(attempt);
        });
        self.damaged.extend(damaged);
        if self.damaged != before {
            self.revision += 1;
        }
    }
}
