//! A word on how far long work has come, for a person who waits at a terminal.

use std::io::{self, IsTerminal, Write};
use std::time::{Duration, Instant};

/// Work shorter than this needs no word.
const PATIENCE: Duration = Duration::from_millis(300);

/// So long a word stands before the next one.
const PAUSE: Duration = Duration::from_millis(60);

/// How far a piece of work has come.
pub struct Progress {
    total: usize,
    next_at: Instant,
    shown: bool,
    watched: bool,
}

impl Progress {
    /// Work of so many steps begins.
    pub fn of(total: usize) -> Self {
        Self { total, next_at: Instant::now() + PATIENCE, shown: false, watched: io::stderr().is_terminal() }
    }

    /// There are so many steps after all.
    pub fn grown(&mut self, total: u64) {
        self.total = usize::try_from(total).unwrap_or(usize::MAX);
    }

    /// So many steps are done, and this comes next.
    pub fn at(&mut self, done: usize, next: &str) {
        if self.watched && Instant::now() > self.next_at {
            self.shown = true;
            self.next_at = Instant::now() + PAUSE;
            // A word nobody could see is no loss.
            let _ = write!(io::stderr(), "\r\x1b[K{}/{} {next}", done + 1, self.total);
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.shown {
            let _ = write!(io::stderr(), "\r\x1b[K");
        }
    }
}
