//! A shift under way: several attempts side by side, one in front, one clock for all.

mod begin;
mod contact;
mod execute;
mod report;
mod running;

pub use contact::ContactView;
pub use report::{ShiftReport, ShiftRow};
pub use running::RunningShift;

use super::{Key, Scope, Shortcut, Spec};
use crate::shift::Length;
use crate::store::ShiftId;
use crate::vocabulary::Channel;
use crate::words::key;

/// What can be done with a shift.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ShiftCommand {
    /// Begin one.
    Begin {
        /// How long it is.
        length: Length,
        /// The channels its contacts may come on.
        channels: Vec<Channel>,
    },
    /// Go on with the one that was left.
    Resume,
    /// A second has passed: contacts arrive, and customers who are not in front go on typing.
    Tick,
    /// Take a contact to the front, by its place in the order of arrival, from 0.
    Take(usize),
    /// Take the contact that needs it most; where nobody waits, go on to the moment when somebody does.
    Next,
    /// End the shift here.
    End,
    /// Show the figures of a shift.
    Report(ShiftId),
}

impl ShiftCommand {
    /// What it is called, which keys do it, and where.
    pub(in crate::app) fn spec(&self) -> Spec {
        let practice = Scope::Practice;
        match self {
            Self::Begin { .. } => {
                Spec::new(Scope::Shift, key("command-shift-begin"), key("command-shift-begin-help"))
                    .on(Shortcut::ctrl_key(Key::Enter))
                    .or(Shortcut::plain(Key::Enter))
            }
            Self::Resume => {
                Spec::new(Scope::Library, key("command-shift-resume"), key("command-shift-resume-help"))
            }
            Self::Tick => {
                Spec::new(practice, key("command-shift-tick"), key("command-shift-tick")).unlisted()
            }
            Self::Take(_) => {
                Spec::new(practice, key("command-shift-take"), key("command-shift-take-help")).unlisted()
            }
            Self::Next => Spec::new(practice, key("command-shift-next"), key("command-shift-next-help"))
                .on(Shortcut::plain(Key::F(6))),
            Self::End => Spec::new(practice, key("command-shift-end"), key("command-shift-end-help")),
            Self::Report(_) => {
                Spec::new(Scope::Shift, key("command-shift-report"), key("command-shift-report-help"))
            }
        }
    }
}
