//! What to simulate.

use crate::analysis::Kind;
use crate::cli::args::keys;
use clap::Args as ClapArgs;
use clap::builder::TypedValueParser;
use jiff::civil::Date;
use std::path::PathBuf;

/// What to simulate.
#[derive(Debug, ClapArgs)]
pub struct SimulateArgs {
    /// A scenario file, or the id of a scenario in the library
    #[arg(value_name = "FILE|ID", required_unless_present = "cohort")]
    pub scenario: Option<PathBuf>,
    /// How many contacts each kind of trainee plays
    #[arg(long, value_name = "N", default_value_t = 1_000, conflicts_with = "cohort", value_parser = clap::value_parser!(u32).range(1..=10_000_000))]
    pub runs: u32,
    /// Only this kind of trainee; may be repeated
    #[arg(long, conflicts_with = "cohort", value_parser = kind())]
    pub kind: Vec<Kind>,
    /// Where chance starts; the same number gives the same contacts [default: drawn]
    #[arg(long, value_name = "N")]
    pub seed: Option<u64>,
    /// Write the figures as JSON
    #[arg(long, conflicts_with = "cohort")]
    pub json: bool,
    /// Instead keep attempts by trainees with known habits in the data folder named by --data
    #[arg(long)]
    pub cohort: bool,
    /// How many trainees have each habit
    #[arg(long, value_name = "N", default_value_t = 10, requires = "cohort", value_parser = clap::value_parser!(u32).range(1..=1_000))]
    pub trainees: u32,
    /// How many attempts each of them makes
    #[arg(long, value_name = "M", default_value_t = 10, requires = "cohort", value_parser = clap::value_parser!(u32).range(1..=1_000))]
    pub attempts: u32,
    /// The day of the first attempts, as 2025-03-14 [default: the Monday six weeks ago]
    #[arg(long, value_name = "DAY", requires = "cohort")]
    pub from: Option<Date>,
}

fn kind() -> impl TypedValueParser<Value = Kind> {
    keys(Kind::ALL.iter().map(|kind| kind.key()), Kind::from_key)
}
