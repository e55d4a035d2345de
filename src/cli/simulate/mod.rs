//! `simulate`: simulated trainees, to see what a scenario is worth or to fill a data folder with attempts of known habits.

mod args;
mod cohort;
mod table;

pub use args::SimulateArgs;
pub use cohort::simulate_cohort;

use super::chosen::{choose, playable};
use super::console::Console;
use super::failure::Failure;
use super::home::Home;
use super::progress::Progress;
use crate::analysis::{Kind, Repertoire, balance};
use crate::app::{case_of, draw_seed};
use std::path::Path;

/// Plays a scenario many times and shows what came of it.
pub fn simulate(home: &Home, console: &mut Console, args: &SimulateArgs) -> Result<(), Failure> {
    let name = args.scenario.as_deref().unwrap_or_else(|| Path::new(""));
    let entry = choose(home, name)?;
    let scenario = playable(&entry)?;
    let unready = || Failure::Unusable(format!("the scenario `{}` cannot be played", entry.id));
    let repertoire = Repertoire::new(case_of(scenario).ok_or_else(unready)?);
    let kinds = if args.kind.is_empty() { Kind::ALL } else { &args.kind };
    let seed = args.seed.unwrap_or_else(draw_seed);
    let mut progress = Progress::of(kinds.len() * args.runs as usize);
    let mut watch = |done: u64, _| {
        progress.at(usize::try_from(done).unwrap_or(usize::MAX), "");
        true
    };
    let Some(found) = balance(&repertoire, kinds, args.runs, seed, &mut watch) else { return Ok(()) };
    drop(progress);
    match args.json {
        true => Ok(console.json(&found)?),
        false => Ok(table::show(&found, scenario, &home.words, console)?),
    }
}
