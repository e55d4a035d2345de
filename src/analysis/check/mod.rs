//! What only playing shows: checks that let the real engine try a scenario out. One file for each check.
//!
//! Whatever says *never* says in how many states it was never seen. A scenario in which not all states could be tried gets
//! a hint where one that was tried out to the end gets a warning. Each finding carries a play that can be opened.

mod cost;
mod entered;
mod reached;
mod report;
mod round;
mod subject;
#[cfg(test)]
mod testing;
mod told;
mod window;
mod worse;

use super::explore::{Bound, Play};
use crate::diagnostic::Diagnostic;
use crate::scenario::syntax::Arena;
use crate::session::Case;
use report::Report;
use std::sync::Arc;
use subject::Subject;

/// A check: looks at what was explored and reports.
type Check = fn(&Subject<'_>, &mut Report<'_>);

const ALL: &[Check] =
    &[entered::check, reached::check, told::check, window::check, round::check, cost::check, worse::check];

/// A finding with a shortest play that shows it.
#[derive(Clone, Debug)]
pub struct Finding {
    /// What was found.
    pub diagnostic: Diagnostic,
    /// The play; `None` where there is nothing to show.
    pub play: Option<Play>,
}

/// What came of checking a scenario by playing it.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The findings, by place.
    pub findings: Vec<Finding>,
    /// In how many states all actions were tried.
    pub tried: usize,
    /// Whether there was nothing left to try.
    pub complete: bool,
}

/// What can be found by playing, each with what it means. A code never changes its meaning.
pub fn codes() -> impl Iterator<Item = (&'static str, &'static str)> {
    [entered::CODES, reached::CODES, told::CODES, window::CODES, round::CODES, cost::CODES, worse::CODES]
        .into_iter()
        .flatten()
        .copied()
}

/// Checks a scenario without errors by playing it. `source` is the text it was read from and `file` the name it goes by;
/// `watch` is told how many states have been tried and how many there may be, and says whether to go on.
///
/// `None` when it was stopped.
pub fn check(
    case: &Arc<Case>,
    source: &str,
    file: &str,
    bound: Bound,
    watch: &mut dyn FnMut(usize, usize) -> bool,
) -> Option<Checked> {
    let subject = Subject::explored(case, bound, watch)?;
    let arena = Arena::new();
    let mut report = Report::new(source, file, &arena);
    ALL.iter().for_each(|check| check(&subject, &mut report));
    Some(Checked {
        findings: report.into_sorted(),
        tried: subject.explored.tried(),
        complete: subject.explored.is_complete(),
    })
}
