//! The verbs and their arguments.

use super::cohort::{CohortArgs, GroupsArgs};
use super::diff::DiffArgs;
use super::fmt::FmtArgs;
use super::graph::GraphArgs;
use super::moving::{ExportArgs, ForgetArgs, ImportArgs};
use super::new::NewArgs;
use super::review::ReviewArgs;
use super::score::ScoreArgs;
use super::script::ScriptArgs;
use super::simulate::SimulateArgs;
use crate::vocabulary::{Language, Mode};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args as ClapArgs, Parser, Subcommand};
use std::path::PathBuf;

/// Practise de-escalation with a scripted angry customer.
///
/// Without a verb the window opens; where there is no display, the first scenario is played in the terminal.
#[derive(Debug, Parser)]
#[command(
    name = "evenkeel",
    version,
    after_help = "Example:\n  evenkeel play first_call\n\nEverything stays on this machine, in the data folder."
)]
pub struct Args {
    /// Keep attempts and settings in this folder instead of the usual one
    #[arg(long, global = true, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// What to do
    #[command(subcommand)]
    pub verb: Option<Verb>,
}

/// What the program can do without a window.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Play a scenario in the terminal
    #[command(
        after_help = "Examples:\n  evenkeel play\n  evenkeel play first_call --mode mixed\n  evenkeel play my_case.ron --seed 7\n  evenkeel play --resume latest"
    )]
    Play(PlayArgs),
    /// Look for mistakes in scenario files
    #[command(
        after_help = "Examples:\n  evenkeel check my_case.ron\n  evenkeel check scenarios --json\n\nThe exit code is 1 when there are errors; warnings and hints leave it 0."
    )]
    Check(CheckArgs),
    /// Write a new scenario to start from
    #[command(
        after_help = "Examples:\n  evenkeel new\n  evenkeel new my_case.ron --channel live_chat --complaint charge --escalate authority\n\nWithout arguments it asks. A file that is there already is left alone."
    )]
    New(NewArgs),
    /// Put scenario files in order: indents, spaces, commas; comments stay
    #[command(
        after_help = "Examples:\n  evenkeel fmt my_case.ron\n  evenkeel fmt scenarios --check\n\nWhere lines break stays the author's choice. A file with brackets or quotation marks that do not match is left alone; the exit code is then 1, as it\nis with --check when something is not in order."
    )]
    Fmt(FmtArgs),
    /// Tell what differs between two versions of a scenario: nodes, replies, marks, lines, facts, cues
    #[command(
        after_help = "Examples:\n  evenkeel diff old.ron new.ron\n  evenkeel diff old.ron new.ron --json\n\nLayout, comments and the order of fields make no difference. The exit code is 1 when something differs."
    )]
    Diff(DiffArgs),
    /// Show or change the review of a scenario: its state, and comments
    #[command(
        after_help = "Examples:\n  evenkeel review my_case.ron\n  evenkeel review my_case.ron --comment \"Too polite?\" --at opening/sorry --by Ines\n  evenkeel review my_case.ron --resolve 1 --state live\n\nOnly the review changes; what the file held before is among its backups."
    )]
    Review(ReviewArgs),
    /// Write a scenario as one page to print and review
    #[command(after_help = "Example:\n  evenkeel script my_case.ron -o my_case.html")]
    Script(ScriptArgs),
    /// Draw the script of a scenario
    #[command(
        after_help = "Examples:\n  evenkeel graph my_case.ron -o my_case.svg\n  evenkeel graph my_case.ron --format dot | dot -Tpdf -o my_case.pdf\n\nA file with mistakes is drawn as far as it can be read."
    )]
    Graph(GraphArgs),
    /// Show an attempt as it was played, or decide it again
    #[command(after_help = "Example:\n  evenkeel replay latest --verify")]
    Replay(ReplayArgs),
    /// Make the report on an attempt, or on many
    #[command(
        after_help = "Examples:\n  evenkeel report latest --format html -o report.html\n  evenkeel report --cohort --group spring --against group=autumn -o spring.html\n  evenkeel report --cohort --group spring --list late\n  evenkeel report --items first_call -o first_call.xlsx"
    )]
    Report(ReportArgs),
    /// List the groups of trainees, or change one
    #[command(after_help = "Example:\n  evenkeel groups spring --add Ana --add Rui")]
    Groups(GroupsArgs),
    /// List the attempts on this machine, newest first
    #[command(after_help = "Examples:\n  evenkeel attempts --unfinished\n  evenkeel attempts --verify")]
    Attempts(AttemptsArgs),
    /// Write attempts to a file that can be carried to another machine
    #[command(
        after_help = "Examples:\n  evenkeel export --all -o mine.evenkeel\n  evenkeel export --group spring --anonymous -o spring.evenkeel"
    )]
    Export(ExportArgs),
    /// Take attempts in from files of another machine, or write a scenario of a story from Twine, ink or H5P
    #[command(
        after_help = "Examples:\n  evenkeel import ana.evenkeel rui.evenkeel\n  evenkeel import parcel.twee -o parcel.ron\n\nWhich of the two a file is, is told by what is in it. Every attempt is decided again; the exit code is 1 when one was refused, and the others are kept. Of a\nstory the list says what could not be carried over; a scenario file that is there already is left alone without --force."
    )]
    Import(ImportArgs),
    /// Delete a trainee with all their data, or attempts that are older than you keep them
    #[command(after_help = "Examples:\n  evenkeel forget Ana\n  evenkeel forget --expired --yes")]
    Forget(ForgetArgs),
    /// Mark replies from standard input
    #[command(after_help = "Example:\n  echo 'I hear you, and I am sorry.' | evenkeel score --text")]
    Score(ScoreArgs),
    /// Let simulated trainees play a scenario and see what comes of it
    #[command(
        after_help = "Examples:\n  evenkeel simulate first_call --runs 10000 --seed 7\n  evenkeel simulate my_case.ron --kind ideal --kind hostile --json\n  evenkeel --data cohort simulate --cohort --seed 7"
    )]
    Simulate(SimulateArgs),
}

/// What to play, and how.
#[derive(Debug, Default, ClapArgs)]
pub struct PlayArgs {
    /// A scenario file, or the id of a scenario in the library; without one, all of them are listed
    #[arg(value_name = "FILE|ID", conflicts_with = "resume")]
    pub scenario: Option<PathBuf>,
    /// Where chance starts; the same number gives the same order of replies [default: drawn]
    #[arg(long, value_name = "N", conflicts_with = "resume")]
    pub seed: Option<u64>,
    /// Pick replies, write them, or both [default: as chosen last, at first guided]
    #[arg(long, conflicts_with = "resume", value_parser = mode())]
    pub mode: Option<Mode>,
    /// The language the customer speaks [default: the scenario's own]
    #[arg(long, conflicts_with = "resume", value_parser = language())]
    pub language: Option<Language>,
    /// Go on with an attempt: `latest`, or the beginning of its id
    #[arg(long, value_name = "ATTEMPT")]
    pub resume: Option<String>,
    /// Do not wait while the customer speaks
    #[arg(long)]
    pub no_pauses: bool,
    /// Who practises [default: as in the settings]
    #[arg(long, conflicts_with = "resume")]
    pub name: Option<String>,
}

/// What to check.
#[derive(Debug, ClapArgs)]
pub struct CheckArgs {
    /// Scenario files, and folders that are searched for `.ron` files
    #[arg(required = true, value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// Write the findings as JSON, with a play for each that playing has shown
    #[arg(long)]
    pub json: bool,
    /// Only read the files; do not play them to find what only playing shows
    #[arg(long)]
    pub quick: bool,
}

/// Which attempt to show.
#[derive(Debug, ClapArgs)]
pub struct ReplayArgs {
    /// The attempt: `latest`, or the beginning of its id
    #[arg(value_name = "ATTEMPT")]
    pub attempt: String,
    /// Decide every action again and compare; the exit code is 1 when something differs
    #[arg(long)]
    pub verify: bool,
    /// Write actions and events as JSON
    #[arg(long)]
    pub json: bool,
}

/// Which report to make.
#[derive(Debug, ClapArgs)]
pub struct ReportArgs {
    /// The attempt: `latest`, or the beginning of its id
    #[arg(value_name = "ATTEMPT", required_unless_present_any = ["cohort", "items"], conflicts_with_all = ["cohort", "items"])]
    pub attempt: Option<String>,
    /// Many attempts instead of one
    #[command(flatten)]
    pub cohort: CohortArgs,
    /// For its author: what is picked in this scenario, how hard each node is, and what nobody reaches
    #[arg(long, value_name = "SCENARIO", conflicts_with = "cohort")]
    pub items: Option<String>,
    /// One page for people, data for programs, a table, or a workbook [default: by the file's ending, else html]
    #[arg(long, value_parser = format())]
    pub format: Option<crate::export::Format>,
    /// The file to write [default: standard output]
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

/// Which attempts to list.
#[derive(Debug, ClapArgs)]
pub struct AttemptsArgs {
    /// Only attempts of this scenario
    #[arg(long, value_name = "ID")]
    pub scenario: Option<String>,
    /// Only attempts that can be resumed
    #[arg(long)]
    pub unfinished: bool,
    /// At most so many, the newest
    #[arg(long, value_name = "N")]
    pub limit: Option<u32>,
    /// Instead of listing them, read every attempt and decide it again; the exit code is 1 when one is not what was stored
    #[arg(long, conflicts_with_all = ["scenario", "unfinished", "limit"])]
    pub verify: bool,
    /// Write the list as JSON
    #[arg(long)]
    pub json: bool,
}

pub(super) fn mode() -> impl TypedValueParser<Value = Mode> {
    keys(Mode::ALL.iter().map(|mode| mode.key()), Mode::from_key)
}

pub(super) fn language() -> impl TypedValueParser<Value = Language> {
    keys(Language::ALL.iter().map(|language| language.key()), Language::from_key)
}

fn format() -> impl TypedValueParser<Value = crate::export::Format> {
    use crate::export::Format;
    keys(Format::ALL.iter().map(|format| format.key()), Format::from_key)
}

/// Takes the stable names that files use as well.
pub(super) fn keys<T: Clone + Send + Sync + 'static>(
    names: impl Iterator<Item = &'static str>,
    parse: fn(&str) -> Option<T>,
) -> impl TypedValueParser<Value = T> {
    PossibleValuesParser::new(names).try_map(move |name| parse(&name).ok_or("no such value"))
}

#[cfg(test)]
mod tests {
    use super::Args;
    use clap::CommandFactory;

    #[test]
    fn the_arguments_do_not_contradict_each_other() {
        Args::command().debug_assert();
    }
}
