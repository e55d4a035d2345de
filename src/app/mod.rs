//! What stands between a person and the line: commands, the core that executes them, and work in the background.

mod command;
mod core;
mod everywhere;
mod followup;
mod jobs;
mod notice;
mod place;
mod setting_change;
mod shelf;
mod shortcut;

pub use command::{Command, Local, Spec};
pub use core::Core;
pub use followup::{Done, Followup, Question};
pub use jobs::{Job, Jobs, Progress};
pub use notice::{Notice, Weight as NoticeWeight};
pub use place::{Place, Scope};
pub use setting_change::SettingChange;
pub use shelf::{Best, Broken, Card, Shelf};
pub use shortcut::{Key, Shortcut};
