//! A ticket for an answer: a job that holds one knows when something newer is asked for.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// Tells a job that something newer is asked for.
#[derive(Clone, Debug, Default)]
pub(super) struct Ticket {
    latest: Arc<AtomicU64>,
    mine: u64,
}

impl Ticket {
    /// The next one; all before it are void.
    pub fn draw(&self) -> Self {
        let mine = self.latest.fetch_add(1, Ordering::Relaxed) + 1;
        Self { latest: Arc::clone(&self.latest), mine }
    }

    /// Whether a newer one was drawn.
    pub fn is_void(&self) -> bool {
        self.latest.load(Ordering::Relaxed) != self.mine
    }
}
