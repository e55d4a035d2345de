//! Simulated trainees play the draft in the background; what they come to is kept until they play it again.

use super::Studio;
use super::ready::Ready;
use crate::analysis::{Balance, Kind, Repertoire, Sort, balance};
use crate::app::{Core, Done, Followup, Job};
use crate::authoring::Rehearsal;
use crate::words::key;
use std::sync::Arc;

/// Where chance starts: always at the same place, so that a change of the figures is a change of the text.
const SEED: u64 = 1;

/// What simulated trainees came to in a draft.
pub struct Balanced {
    /// The revision of the draft they played.
    pub revision: u64,
    /// Their figures.
    pub balance: Balance,
    repertoire: Repertoire,
}

impl std::fmt::Debug for Balanced {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Balanced").field("revision", &self.revision).finish_non_exhaustive()
    }
}

/// What screens see.
impl Studio {
    /// What simulated trainees came to the last time; of an earlier revision where the draft has changed since.
    #[must_use]
    pub fn balanced(&self) -> Option<&Balanced> {
        self.balanced.as_deref()
    }

    /// Whether they are playing.
    #[must_use]
    pub fn is_balancing(&self) -> bool {
        self.balancing
    }
}

impl Core {
    /// Lets each kind of trainee play so many contacts of the draft as it was read last.
    pub(super) fn balance_draft(&mut self, runs: u32) -> Vec<Followup> {
        if self.studio.as_ref().is_none_or(|studio| studio.balancing) {
            return Vec::new();
        }
        let Some(Ready { case, revision }) = self.playable() else { return Vec::new() };
        let Some(studio) = &mut self.studio else { return Vec::new() };
        studio.balancing = true;
        let number = studio.number;
        let job = Job::new(key("job-balancing"), move |progress| {
            let repertoire = Repertoire::new(case);
            let mut watch = |done: u64, of: u64| {
                let steps = |count| usize::try_from(count).unwrap_or(usize::MAX);
                progress.at(steps(done), steps(of));
                !progress.stopped()
            };
            let found = balance(&repertoire, Kind::ALL, runs, SEED, &mut watch);
            Done::Balanced(number, found.map(|balance| Box::new(Balanced { revision, balance, repertoire })))
        });
        vec![Followup::Start(job.stoppable())]
    }

    /// Takes in what they came to; nothing when somebody stopped them.
    pub(in crate::app) fn draft_balanced(&mut self, number: u64, balanced: Option<Box<Balanced>>) {
        if let Some(studio) = self.studio.as_mut().filter(|studio| studio.number == number) {
            studio.balancing = false;
            studio.balanced = balanced.or(studio.balanced.take());
        }
    }

    /// Plays the first contact of a kind and sort out again. It was of the draft as it was then, and is carried over to
    /// the draft as it is.
    pub(super) fn play_contact(&mut self, kind: Kind, sort: Sort) -> Vec<Followup> {
        let balanced = self.studio.as_ref().and_then(|studio| studio.balanced.as_ref());
        let found = balanced.and_then(|balanced| {
            let play = balanced.balance.play_of(kind, sort, &balanced.repertoire)?;
            let case = Arc::clone(balanced.repertoire.case());
            Some((Rehearsal::of(case, play.setup, &play.actions).0, balanced.revision))
        });
        if let Some((play, revision)) = found {
            self.show_play(play, revision);
        }
        if let Some(studio) = &mut self.studio {
            studio.carry_play_over();
        }
        Vec::new()
    }
}
