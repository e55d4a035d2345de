//! The people who watch or read along.

use super::Text;

/// Who else takes part without a word: readers of a thread, a queue at a counter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Audience {
    /// Who they are: "people following the thread".
    pub what: Text,
    /// How many they are at first, 0 to 1,000,000.
    pub size: i64,
    /// How many a reply with an impact of −100 brings, 0 to 100,000; a red flag brings half as many again.
    /// Nobody stops watching before the contact is private.
    pub grows: i64,
}
