//! Which attempts a report on many is made of, as it is typed and as the report repeats it.

use super::list::{Listed, listed};
use crate::cli::args::{keys, language, mode};
use crate::cli::failure::Failure;
use crate::store::{CohortFilter, Which};
use crate::vocabulary::{Channel, Language, Magnitude, Mode};
use clap::Args as ClapArgs;
use clap::builder::TypedValueParser;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// Which attempts to report on together.
#[derive(Debug, Default, ClapArgs)]
pub struct CohortArgs {
    /// Report on many attempts together: when did they hand on?
    #[arg(long)]
    pub cohort: bool,
    /// Only by this trainee
    #[arg(long, value_name = "NAME", requires = "cohort", conflicts_with = "attempt")]
    pub trainee: Option<String>,
    /// Only by the trainees of this group; `evenkeel groups` lists them
    #[arg(long, value_name = "NAME", requires = "cohort", conflicts_with = "attempt")]
    pub group: Option<String>,
    /// Only of this scenario
    #[arg(long, value_name = "ID", requires = "cohort", conflicts_with = "attempt")]
    pub scenario: Option<String>,
    /// Only on this channel
    #[arg(long, requires = "cohort", conflicts_with = "attempt", value_parser = channel())]
    pub channel: Option<Channel>,
    /// Only in this language
    #[arg(long, requires = "cohort", conflicts_with = "attempt", value_parser = language())]
    pub language: Option<Language>,
    /// Only of this magnitude, 1 to 5
    #[arg(long, value_name = "1-5", requires = "cohort", conflicts_with = "attempt", value_parser = magnitude)]
    pub magnitude: Option<Magnitude>,
    /// Only in this mode
    #[arg(long, requires = "cohort", conflicts_with = "attempt", value_parser = mode())]
    pub mode: Option<Mode>,
    /// Only begun on this day or later, as 2025-03-14 (UTC)
    #[arg(long, value_name = "DAY", requires = "cohort", conflicts_with = "attempt", value_parser = day)]
    pub from: Option<i64>,
    /// Only begun on this day or earlier
    #[arg(long, value_name = "DAY", requires = "cohort", conflicts_with = "attempt", value_parser = day)]
    pub until: Option<i64>,
    /// Only the first, the latest or the best of each trainee at each scenario
    #[arg(long, requires = "cohort", conflicts_with = "attempt", value_parser = which())]
    pub which: Option<Which>,
    /// Beside it another group, which differs in this: `group=autumn`, `which=first`, `mode=open`; may be repeated
    #[arg(long, value_name = "WHAT=VALUE", requires = "cohort", conflicts_with = "attempt")]
    pub against: Vec<String>,
    /// List the attempts behind it instead: `all`, those `handed_on`, or those with a verdict or outcome, as in `--list late`
    #[arg(long, value_name = "WHICH", num_args = 0..=1, default_missing_value = "all", requires = "cohort", conflicts_with_all = ["attempt", "against", "format", "output"], value_parser = listed())]
    pub list: Option<Listed>,
}

impl CohortArgs {
    /// The attempts asked for.
    pub fn filter(&self) -> CohortFilter {
        CohortFilter {
            trainee: self.trainee.clone(),
            group: self.group.clone(),
            scenario: self.scenario.clone(),
            channel: self.channel,
            language: self.language,
            magnitude: self.magnitude,
            mode: self.mode,
            from: self.from,
            until: self.until,
            which: self.which,
        }
    }

    /// The attempts to compare them with; `None` when nobody asked. An empty value lifts what was asked for.
    pub fn against(&self, filter: &CohortFilter) -> Result<Option<CohortFilter>, Failure> {
        if self.against.is_empty() {
            return Ok(None);
        }
        let mut other = filter.clone();
        for asked in &self.against {
            let unusable = || {
                Failure::Unusable(format!(
                    "`--against {asked}` cannot be used. Write what differs and its value, as in `--against group=autumn`"
                ))
            };
            let (what, value) = asked.split_once('=').ok_or_else(unusable)?;
            let given = Some(value).filter(|value| !value.is_empty());
            let text = || given.map(str::to_owned);
            match what {
                "trainee" => other.trainee = text(),
                "group" => other.group = text(),
                "scenario" => other.scenario = text(),
                "channel" => other.channel = read(given, Channel::from_key).ok_or_else(unusable)?,
                "language" => other.language = read(given, Language::from_key).ok_or_else(unusable)?,
                "mode" => other.mode = read(given, Mode::from_key).ok_or_else(unusable)?,
                "which" => other.which = read(given, Which::from_key).ok_or_else(unusable)?,
                "magnitude" => other.magnitude = read(given, |v| magnitude(v).ok()).ok_or_else(unusable)?,
                "from" => other.from = read(given, |v| day(v).ok()).ok_or_else(unusable)?,
                "until" => other.until = read(given, |v| day(v).ok()).ok_or_else(unusable)?,
                _ => return Err(unusable()),
            }
        }
        Ok(Some(other))
    }
}

/// What was given, read; `None` when it cannot be.
fn read<T>(given: Option<&str>, parse: impl Fn(&str) -> Option<T>) -> Option<Option<T>> {
    match given {
        Some(value) => parse(value).map(Some),
        None => Some(None),
    }
}

fn channel() -> impl TypedValueParser<Value = Channel> {
    keys(Channel::ALL.iter().map(|channel| channel.key()), Channel::from_key)
}

fn which() -> impl TypedValueParser<Value = Which> {
    keys(Which::ALL.iter().map(|which| which.key()), Which::from_key)
}

fn magnitude(text: &str) -> Result<Magnitude, String> {
    text.parse()
        .ok()
        .and_then(Magnitude::new)
        .ok_or_else(|| "a magnitude is a whole number from 1 to 5".to_owned())
}

/// A date as the number of its day since 1970-01-01.
fn day(text: &str) -> Result<i64, String> {
    let date: Date = text.parse().map_err(|_| "a day is written as 2025-03-14".to_owned())?;
    let midnight = date.to_zoned(TimeZone::UTC).map_err(|error| error.to_string())?;
    Ok(midnight.timestamp().as_second().div_euclid(86_400))
}
