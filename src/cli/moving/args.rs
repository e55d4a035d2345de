//! The arguments of `export`, `import` and `forget`.

use crate::app::Carried;
use crate::cli::failure::Failure;
use crate::cli::home::Home;
use clap::Args as ClapArgs;
use std::path::PathBuf;

/// Which attempts to carry away, and where to.
#[derive(Debug, ClapArgs)]
pub struct ExportArgs {
    /// The attempts: `latest`, or the beginnings of their ids
    #[arg(
        value_name = "ATTEMPT",
        required_unless_present_any = ["all", "trainee", "group"],
        conflicts_with_all = ["all", "trainee", "group"]
    )]
    pub attempts: Vec<String>,
    /// All attempts
    #[arg(long, conflicts_with_all = ["trainee", "group"])]
    pub all: bool,
    /// Those of this trainee
    #[arg(long, value_name = "NAME", conflicts_with = "group")]
    pub trainee: Option<String>,
    /// Those of the trainees of this group
    #[arg(long, value_name = "NAME")]
    pub group: Option<String>,
    /// The file to write
    #[arg(short, long, value_name = "FILE.evenkeel")]
    pub output: PathBuf,
    /// With pseudonyms, and without anything that was written; nobody can prove such attempts
    #[arg(long)]
    pub anonymous: bool,
    /// Write what was done as JSON
    #[arg(long)]
    pub json: bool,
}

impl ExportArgs {
    /// The attempts that are meant.
    pub(super) fn which(&self, home: &Home) -> Result<Carried, Failure> {
        Ok(match (self.all, &self.trainee, &self.group) {
            (true, ..) => Carried::All,
            (_, Some(name), _) => Carried::Trainee(name.clone()),
            (_, _, Some(group)) => Carried::Group(group.clone()),
            _ => {
                let found = self.attempts.iter().map(|name| home.store.find(name));
                Carried::These(found.collect::<Result<_, _>>()?)
            }
        })
    }
}

/// Which files to take in, and how.
#[derive(Debug, ClapArgs)]
pub struct ImportArgs {
    /// Files written by `evenkeel export`, or stories: Twee or HTML of Twine, JSON of ink, `.h5p`
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// The scenario file to write of a story [default: its id, beside the story]
    #[arg(short, long, value_name = "FILE.ron")]
    pub output: Option<PathBuf>,
    /// Write over a scenario file that is there already
    #[arg(long)]
    pub force: bool,
    /// Keep attempts that cannot be proven as well, marked as such: anonymous ones, and those of another engine
    #[arg(long)]
    pub unverified: bool,
    /// Leave out what trainers said about marks; nothing proves who said it
    #[arg(long)]
    pub without_overrules: bool,
    /// Write what became of each file as JSON
    #[arg(long)]
    pub json: bool,
}

/// Whom to forget.
#[derive(Debug, ClapArgs)]
pub struct ForgetArgs {
    /// The trainee, by the name their attempts carry
    #[arg(value_name = "NAME", required_unless_present = "expired", conflicts_with = "expired")]
    pub name: Option<String>,
    /// Instead of a trainee, the attempts that are older than the settings keep them (`keep_months`)
    #[arg(long)]
    pub expired: bool,
    /// Do not ask
    #[arg(long)]
    pub yes: bool,
}
