//! How fast the channel is: how soon an answer is expected, and how long the customer takes for theirs.

use crate::vocabulary::Channel;

/// The rhythm of a contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// How many seconds the customer waits for an answer before it costs, 5 to 86,400. It counts in timed mode, and
    /// always in live chat (D: response time).
    pub answer_within_secs: u64,
    /// How many seconds pass between the trainee's answer and the customer's next message, 0 to 604,800.
    pub turnaround_secs: u64,
}

impl Pace {
    /// What is usual on a channel.
    #[must_use]
    pub const fn of(channel: Channel) -> Self {
        let (answer_within_secs, turnaround_secs) = match channel {
            Channel::Telephone | Channel::Counter => (25, 0),
            Channel::LiveChat => (60, 0),
            Channel::Social => (120, 600),
            Channel::Portal => (180, 3_600),
            Channel::Email => (240, 10_800),
        };
        Self { answer_within_secs, turnaround_secs }
    }
}
