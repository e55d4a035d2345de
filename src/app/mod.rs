//! What stands between a person and the line: an attempt being played and kept at once, commands, the core that
//! executes them, and work in the background. It knows no window and no terminal.

mod attempt;
mod case;
mod catalogue;
mod command;
mod core;
mod debriefed;
mod everywhere;
mod execute;
mod followup;
mod jobs;
mod moment;
mod name;
mod notice;
mod people;
mod place;
mod playing;
mod progress;
mod saving;
mod seed;
mod setting_change;
mod shelf;
mod shortcut;
mod simulated;
mod spec;
mod twin;

pub use attempt::{ActError, BeginError, Running};
pub use case::{UnreadableScenario, case_of, stored_case};
pub use command::{Command, Local};
pub use core::Core;
pub use debriefed::Debriefed;
pub use followup::{Done, Followup, Question};
pub use jobs::{Job, Jobs, Progress, RunningJob};
pub use notice::{Notice, Weight as NoticeWeight};
pub use place::{Place, Scope};
pub use seed::draw_seed;
pub use setting_change::SettingChange;
pub use shelf::{Best, Broken, Card, Shelf};
pub use shortcut::{Key, Shortcut};
pub use simulated::{group_of, simulate_cohort};
pub use spec::Spec;
pub use twin::with_twin_note;
