//! What stands in for a part that could not be read, until the file is mended.

use crate::phrase::Phrases;
use crate::scenario::{Comes, Condition, Effect, Pronoun, Routes, Text};
use crate::vocabulary::{
    Channel, Counsel, Deadline, Fit, Forerunner, Lane, Language, Level, Magnitude, Mark, Necessity, Outcome,
    Priority, Reason, RedFlag, ReviewState, Stage, Technique,
};
use std::sync::Arc;

/// A value to go on with. No scenario that holds one is ever handed out to be played; an empty id means "already
/// reported" to the checks.
pub(super) trait Blank {
    /// The value.
    fn blank() -> Self;
}

macro_rules! blank {
    ($($of:ty => $value:expr),+ $(,)?) => {
        $(impl Blank for $of { fn blank() -> Self { $value } })+
    };
}

/// For types whose default serves.
macro_rules! blank_by_default {
    ($($of:ty),+ $(,)?) => { blank!($($of => <$of>::default()),+); };
}

blank_by_default!(
    bool, i32, i64, u32, u64, Text, Phrases, Condition, Routes, Priority, Pronoun, Level, Mark, Language,
);

blank!(
    Arc<str> => "".into(),
    Channel => Channel::Telephone,
    Counsel => Counsel::Helps,
    Deadline => Deadline::Resolve,
    Fit => Fit::Well,
    Forerunner => Forerunner::Bot,
    Lane => Lane::Functional,
    Magnitude => Magnitude::new(1).unwrap_or_else(|| unreachable!("one is a magnitude")),
    Necessity => Necessity::Allowed,
    Outcome => Outcome::Unresolved,
    Reason => Reason::Authority,
    RedFlag => RedFlag::Insult,
    ReviewState => ReviewState::Draft,
    Stage => Stage::Dialysis,
    Technique => Technique::Composure,
    Comes => Comes::Surely,
    Effect => Effect::Arousal(0),
);

impl<T> Blank for Vec<T> {
    fn blank() -> Self {
        Vec::new()
    }
}

impl<T> Blank for Option<T> {
    fn blank() -> Self {
        None
    }
}
