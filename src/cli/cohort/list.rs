//! `report --cohort --list`: the attempts behind the report, or behind one of its figures, one on a line.

use crate::cli::args::{ReportArgs, keys};
use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::cli::home::Home;
use crate::cli::moment;
use crate::cli::paint::Style;
use crate::escalation::Verdict;
use crate::report::cohort::{Behind, CohortRow, Figure};
use crate::vocabulary::Outcome;
use crate::words::Words;
use clap::builder::TypedValueParser;
use jiff::Timestamp;
use std::io;
use std::ops::ControlFlow;

/// Which of the attempts to list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Listed {
    /// All of them.
    All,
    /// Those the trainee handed on.
    HandedOn,
    /// Those with a verdict.
    Verdict(Verdict),
    /// Those that came to an outcome.
    Outcome(Outcome),
}

/// Reads what to list, by its stable name.
pub(super) fn listed() -> impl TypedValueParser<Value = Listed> {
    let verdicts = Verdict::ALL.iter().map(|verdict| verdict.key());
    let outcomes = Outcome::ALL.iter().map(|outcome| outcome.key());
    keys(["all", "handed_on"].into_iter().chain(verdicts).chain(outcomes), Listed::from_key)
}

impl Listed {
    fn from_key(key: &str) -> Option<Self> {
        let verdict = Verdict::ALL.into_iter().find(|verdict| verdict.key() == key);
        match key {
            "all" => Some(Self::All),
            "handed_on" => Some(Self::HandedOn),
            _ => verdict.map(Self::Verdict).or_else(|| Outcome::from_key(key).map(Self::Outcome)),
        }
    }

    fn behind(self) -> Behind {
        match self {
            Self::All => Behind::all(),
            Self::HandedOn => Behind::any(Figure::TurnHandedOn),
            Self::Verdict(verdict) => Behind::verdicts(&[verdict]),
            Self::Outcome(outcome) => Behind::outcome(outcome),
        }
    }
}

/// Lists the attempts in the order they were begun, each with the name by which `report` and `replay` know it.
pub fn list(home: &Home, console: &mut Console, args: &ReportArgs, which: Listed) -> Result<(), Failure> {
    let behind = which.behind();
    let (mut written, mut any): (io::Result<()>, bool) = (Ok(()), false);
    home.store.cohort_rows_until(&args.cohort.filter(), |row| {
        if row.items.iter().any(|item| behind.holds(*item)) {
            any = true;
            written = console.write(&line(&row, &home.words));
        }
        if written.is_ok() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    })?;
    written?;
    if !any {
        console.say(Style::Plain, &home.words.say("cohort-none-listed", &[]))?;
    }
    Ok(())
}

fn line(row: &CohortRow, words: &dyn Words) -> String {
    let verdict = row.value(Figure::Verdict).and_then(|place| usize::try_from(place).ok());
    let verdict = verdict.and_then(|place| Verdict::ALL.get(place));
    let verdict = verdict.map_or_else(String::new, |verdict| words.say_for("verdict", verdict.key(), &[]));
    let score = row.value(Figure::Score).map_or_else(String::new, |score| score.to_string());
    let when = row.started.parse::<Timestamp>().map_or_else(|_| row.started.clone(), moment::short);
    format!("{}  {when}  {score:>3}  {verdict:<14}  {}  {}\n", row.attempt, row.scenario, row.trainee)
}
