//! An escalation window: from the moment its cue appears until it is too late.

/// When a window opened and closed in one attempt.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Window {
    opened: Option<Moment>,
    closed: Option<u32>,
}

/// A moment of the attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The trainee's turn.
    pub turn: u32,
    /// Milliseconds since the contact began.
    pub at_ms: u64,
}

impl Window {
    /// The cue appears. Only the first time counts.
    pub fn open(&mut self, moment: Moment) {
        self.opened.get_or_insert(moment);
    }

    /// It is too late from the end of this turn on.
    pub fn close(&mut self, turn: u32) {
        self.closed.get_or_insert(turn);
    }

    /// When the cue appeared.
    #[must_use]
    pub const fn opened(&self) -> Option<Moment> {
        self.opened
    }

    /// The turn at whose end it became too late.
    #[must_use]
    pub const fn closed_turn(&self) -> Option<u32> {
        self.closed
    }

    /// Whether the cue has appeared, be it too late by now or not.
    #[must_use]
    pub const fn has_opened(&self) -> bool {
        self.opened.is_some()
    }

    /// Whether escalating now would be in time.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.opened.is_some() && self.closed.is_none()
    }
}
