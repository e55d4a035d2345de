//! The nouns of the help desk: what happens around a conversation.

use serde::{Deserialize, Serialize};

/// The priority of a ticket.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Priority {
    /// Can wait.
    Low,
    /// As they come.
    #[default]
    Normal,
    /// Before others.
    High,
    /// Now.
    Urgent,
}

super::keyed!(Priority { Low = "low", Normal = "normal", High = "high", Urgent = "urgent" });

/// A deadline of the service level agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Deadline {
    /// Until the first answer.
    Respond,
    /// Until the case is settled or handed on.
    Resolve,
}

super::keyed!(Deadline { Respond = "respond", Resolve = "resolve" });

/// How a colleague takes being consulted (E: conflict inside the team).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Counsel {
    /// They help.
    Helps,
    /// They have no time now.
    Busy,
    /// They will not.
    Refuses,
    /// They see it otherwise.
    Disagrees,
}

super::keyed!(Counsel {
    Helps = "helps",
    Busy = "busy",
    Refuses = "refuses",
    Disagrees = "disagrees",
});

/// Why time passed that was not the trainee's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Passing {
    /// The customer was on hold.
    Hold,
    /// The case rested until the customer's next message.
    Turnaround,
    /// The customer waited for whom they were handed on to.
    Queue,
}

super::keyed!(Passing { Hold = "hold", Turnaround = "turnaround", Queue = "queue" });

/// Who had the contact before the trainee.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Forerunner {
    /// A chat bot, with its transcript.
    Bot,
    /// A colleague, with a handoff note.
    Colleague,
    /// A forum, with the posts so far.
    Forum,
}

super::keyed!(Forerunner { Bot = "bot", Colleague = "colleague", Forum = "forum" });
