//! `simulate --cohort`: a data folder full of attempts by trainees whose habits are known.

use super::SimulateArgs;
use crate::analysis::{KnownHabit, PracticePlan};
use crate::app::{self, draw_seed, group_of};
use crate::cli::chosen::{choose, playable};
use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::cli::home::Home;
use crate::cli::paint::Style;
use crate::cli::progress::Progress;
use crate::store::{Entry, Library};
use crate::words::Words;
use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use std::path::Path;

/// Keeps the attempts in the folder named. The usual folder is refused: there the attempts of people are.
pub fn simulate_cohort(
    data: Option<&Path>,
    console: &mut Console,
    args: &SimulateArgs,
) -> Result<(), Failure> {
    let folder = data.ok_or_else(|| {
        let sentence = "say with --data where the attempts go; among those of people they would do harm";
        Failure::Unusable(sentence.to_owned())
    })?;
    let home = Home::open(Some(folder))?;
    let library = Library::open(&home.folder);
    let named = args.scenario.as_deref().map(|name| choose(&home, name)).transpose()?;
    let entries: Vec<&Entry> = match &named {
        Some(entry) => {
            playable(entry)?;
            vec![entry]
        }
        None => library.entries.iter().filter(|entry| entry.scenario.is_some()).collect(),
    };
    let seed = args.seed.unwrap_or_else(draw_seed);
    let plan = PracticePlan { trainees: args.trainees, attempts: args.attempts, seed };
    let unusable = |error: jiff::Error| Failure::Unusable(error.to_string());
    let from = args.from.map_or_else(monday_six_weeks_ago, Ok).map_err(unusable)?;
    let midnight = from.to_zoned(TimeZone::UTC).map_err(unusable)?.timestamp();
    let mut progress = Progress::of(plan.len());
    let mut watch = |done| {
        progress.at(done, "");
        true
    };
    let kept = app::simulate_cohort(&home.store, &entries, plan, midnight, &mut watch)?;
    drop(progress);
    let seed = seed.to_string();
    let head = [("attempts", kept.into()), ("seed", (&seed).into())];
    console.say(Style::Plain, &home.words.say("simulate-kept", &head))?;
    for &habit in KnownHabit::ALL {
        console.write(&format!("  {}\n", group_of(habit)))?;
    }
    let group = group_of(KnownHabit::TooLate);
    Ok(console.say(Style::Quiet, &home.words.say("simulate-next", &[("group", group.into())]))?)
}

fn monday_six_weeks_ago() -> Result<Date, jiff::Error> {
    let today = Timestamp::now().to_zoned(TimeZone::UTC).date();
    today.checked_sub(6.weeks())?.nth_weekday(-1, Weekday::Monday)
}
