//! The path of the first week: lessons and cases in the order in which a new agent should meet them.

use Step::{Case, Lesson};

/// A step of the path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Read this lesson, by its id.
    Lesson(&'static str),
    /// Finish this scenario, by its id.
    Case(&'static str),
}

/// The steps of a day.
pub type Day = &'static [Step];

/// Five days: what everything rests on first, handing on once there is something to hold on to.
pub const DAYS: [Day; 5] = [
    &[Lesson("why"), Lesson("stages"), Case("first_call")],
    &[Lesson("calm"), Lesson("listen"), Case("double_booked")],
    &[Lesson("empathy"), Lesson("resolve"), Lesson("last"), Case("wrong_bill")],
    &[
        Lesson("red_flags"),
        Lesson("channels"),
        Case("cake_thread"),
        Lesson("stubborn"),
        Case("returns_counter"),
    ],
    &[Lesson("hand_on"), Lesson("hand_over"), Case("courier_threats"), Lesson("after"), Case("forum_router")],
];

impl Step {
    /// Every step, in order.
    pub fn all() -> impl Iterator<Item = Self> {
        DAYS.iter().flat_map(|day| day.iter().copied())
    }

    /// Whether it is done, given what was read and which cases were finished.
    pub fn is_done(self, read: impl Fn(&str) -> bool, finished: impl Fn(&str) -> bool) -> bool {
        match self {
            Lesson(id) => read(id),
            Case(id) => finished(id),
        }
    }
}
