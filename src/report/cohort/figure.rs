//! The figures attempts are counted by, each with the number under which a database keeps it.

use serde::{Deserialize, Serialize};

macro_rules! figures {
    ($($(#[doc = $doc:literal])+ $name:ident = $number:literal),+ $(,)?) => {
        /// A figure of an attempt, always a whole number. The numbers are written into databases: one that was
        /// given away keeps its meaning, and a new figure takes the next.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        #[repr(u8)]
        pub enum Figure { $($(#[doc = $doc])+ $name = $number),+ }

        impl Figure {
            /// Every figure.
            pub const ALL: &'static [Figure] = &[$(Figure::$name),+];

            /// The figure with this number, if there is one.
            #[must_use]
            pub const fn from_number(number: u8) -> Option<Self> {
                match number { $($number => Some(Self::$name),)+ _ => None }
            }
        }
    };
}

figures! {
    /// The verdict, by its place in `Verdict::ALL`.
    Verdict = 0,
    /// What became of the customer, by its place in `Outcome::ALL`.
    Outcome = 1,
    /// The turn the trainee handed the case on in.
    TurnHandedOn = 2,
    /// The last turn of a contact that ended without.
    TurnKept = 3,
    /// The second the trainee handed the case on in.
    SecondHandedOn = 4,
    /// The last second of a contact that ended without.
    SecondKept = 5,
    /// The stage at the escalation, by its place in `Stage::ALL`.
    Stage = 6,
    /// Arousal at the escalation.
    Arousal = 7,
    /// Its slope then, in hundredths of a point a turn.
    Slope = 8,
    /// Trust then.
    Trust = 9,
    /// Turns from the cue to the escalation.
    LatencyTurns = 10,
    /// Seconds from the cue to the escalation.
    LatencySeconds = 11,
    /// Turns from the closing of the window to an escalation that came late.
    TurnsLate = 12,
    /// Before any cue: 1 handed on, 0 held.
    BeforeCue = 13,
    /// After a cue that requires it: 1 handed on, 0 not.
    AfterCue = 14,
    /// After a cue that requires it: 1 handed on while a window was open, 0 not.
    InTime = 15,
    /// Whether the lane was right, 1 or 0.
    Lane = 16,
    /// Whether the target was right, 1 or 0.
    Target = 17,
    /// How complete the handoff note was, 0 to 100.
    Completeness = 18,
    /// How the escalation was told, 0 to 100.
    Presentation = 19,
    /// Whether the trainee introduced the customer, 1 or 0.
    Warm = 20,
    /// Transfers after the first one, for each escalation.
    Bounces = 21,
    /// The day, since 1970-01-01 in UTC.
    Day = 22,
    /// The day of an attempt in which the trainee handed on.
    DayHandedOn = 23,
    /// Seconds to the first words of the trainee.
    FirstResponse = 24,
    /// Seconds to the end of a contact that resolved the case.
    Resolution = 25,
    /// Seconds with the wrap-up.
    Handling = 26,
    /// How often the customer was passed to somebody else.
    Transfers = 27,
    /// Satisfaction, 1 to 5.
    Csat = 28,
    /// Would recommend, 0 to 10.
    Nps = 29,
    /// The marks, by stage, technique and mark.
    Mark = 30,
    /// The turns before any cue, by arousal, whether it had risen, and whether the case was handed on.
    QuietTurn = 31,
    /// The total of the matrix, 0 to 100.
    Score = 32,
    /// The score of somebody's first attempt at a case they tried again.
    FirstScore = 33,
    /// The score of their latest.
    LatestScore = 34,
    /// The score of their best.
    BestScore = 35,
    /// The score of their latest less that of their first.
    Gain = 36,
    /// Whether the decision of that first attempt was right, 1 or 0.
    FirstRight = 37,
    /// Whether that of the latest was.
    LatestRight = 38,
    /// Red flags raised.
    RedFlags = 39,
    /// Replies that interrupted.
    Interruptions = 40,
    /// Marks a trainer has overruled.
    Overruled = 41,
}
