//! What the customer is still about to say.

use super::Portion;
use std::ops::Deref;
use std::sync::Arc;

/// The portions of a speech that have not been said yet, in order. The speech itself is shared with the event that began it.
#[derive(Clone, Debug, Default)]
pub struct Pending {
    speech: Arc<[Portion]>,
    said: usize,
}

impl Pending {
    /// A speech of which nothing has been said.
    #[must_use]
    pub const fn all_of(speech: Arc<[Portion]>) -> Self {
        Self { speech, said: 0 }
    }

    /// The next portion has been said.
    pub fn advance(&mut self) {
        self.said = (self.said + 1).min(self.speech.len());
    }

    /// What was left is given up.
    pub fn clear(&mut self) {
        self.said = self.speech.len();
    }
}

impl Deref for Pending {
    type Target = [Portion];
    fn deref(&self) -> &[Portion] {
        &self.speech[self.said..]
    }
}

impl PartialEq for Pending {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl Eq for Pending {}
