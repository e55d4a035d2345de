//! What stands between a person and the line: an attempt being played and kept at once, commands, the core that
//! executes them, and work in the background. It knows no window and no terminal.

mod attempt;
mod carrying;
mod case;
mod cases;
mod catalogue;
mod cohort_file;
mod command;
mod core;
mod debriefed;
mod everywhere;
mod execute;
mod followup;
mod history;
mod inspection;
mod intake;
mod jobs;
mod learning;
mod moment;
mod moving;
mod name;
mod not_shown;
mod notice;
mod people;
mod place;
mod playing;
mod progress;
mod refused;
mod reports;
mod retention;
mod saving;
mod seed;
mod setting_change;
mod shelf;
mod shift;
mod shortcut;
mod simulated;
mod spec;
mod studio;
mod ticket;
mod twin;

pub use attempt::{ActError, BeginError, Running};
pub use case::{UnreadableScenario, case_of, stored_case};
pub use cohort_file::{CohortFile, CohortFileError};
pub use command::{Command, FileKind, Local};
pub use core::Core;
pub use debriefed::Debriefed;
pub use followup::{Done, Followup, Question};
pub use history::{History, HistoryColumn, Sought};
pub use inspection::{Fault, Inspection, WrongAttempt, inspect, told_fault, told_inspection};
pub use intake::told_intake;
pub use jobs::{Job, Jobs, Progress, RunningJob};
pub use moving::{
    Carried, CarriedAway, CarryError, Fate, Intake, TakeInError, TakenIn, TakingIn, carried, carry, take_in,
};
pub use not_shown::NotShown;
pub use notice::{Notice, Weight as NoticeWeight};
pub use place::{Place, Scope};
pub use refused::Refused;
pub use reports::{
    Answer, Asked, Counted, Counting, Listed, Listing, OpensAt, Reports, Whence, known_nodes, told,
};
pub use retention::{forget_trainee, oldest_kept};
pub use seed::draw_seed;
pub use setting_change::SettingChange;
pub use shelf::{Best, Broken, Card, Shelf};
pub use shift::{ContactView, RunningShift, ShiftCommand, ShiftReport, ShiftRow};
pub use shortcut::{Key, Shortcut};
pub use simulated::{group_of, simulate_cohort};
pub use spec::Spec;
pub use studio::{
    Balanced, DraftFile, Kept, PlayWith, Since, Studio, StudioCommand, StudioLocal, Tried, Version,
};
pub use twin::with_twin_note;
