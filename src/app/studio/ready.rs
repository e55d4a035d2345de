//! A draft that was read, ready to be played: made in the background where somebody plays it, and once for each reading.

use super::Studio;
use crate::app::case_of;
use crate::authoring::{DraftReading, Unread};
use crate::session::Case;
use std::fmt::{self, Debug, Formatter};
use std::sync::Arc;

/// A draft read in the background.
#[derive(Debug)]
pub struct DraftRead {
    pub(super) reading: DraftReading,
    pub(super) ready: Option<Ready>,
}

impl DraftRead {
    /// Reads a draft; what goes on in a play is made ready too.
    pub(super) fn of(unread: Unread, plays: bool) -> Self {
        let reading = unread.read();
        let ready = if plays { Ready::of(&reading) } else { None };
        if let Some(Ready { case, .. }) = &ready {
            // What its nodes say is made when the first is asked for, and that takes longest.
            let _ = case.lines(0, case.scenario.language);
        }
        Self { reading, ready }
    }
}

/// A reading made ready to be played.
#[derive(Clone)]
pub(super) struct Ready {
    pub(super) case: Arc<Case>,
    /// The revision of the draft that was read.
    pub(super) revision: u64,
}

impl Ready {
    /// Nothing where the draft has errors.
    fn of(reading: &DraftReading) -> Option<Self> {
        let case = case_of(reading.scenario.as_ref()?)?;
        Some(Self { case, revision: reading.revision })
    }
}

impl Debug for Ready {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ready").field("revision", &self.revision).finish_non_exhaustive()
    }
}

impl Studio {
    /// The draft as it was read last, ready to be played.
    pub(super) fn ready(&mut self) -> Option<Ready> {
        let reading = self.draft.reading()?;
        if self.ready.as_ref().is_none_or(|ready| ready.revision != reading.revision) {
            self.ready = Ready::of(reading);
        }
        self.ready.clone()
    }
}
