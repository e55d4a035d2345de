//! `diff`: what differs between two versions of a scenario.

use super::console::Console;
use super::failure::Failure;
use super::file;
use super::paint::Style;
use crate::authoring::compare::{Change, Difference, compare};
use crate::authoring::graph::shortened;
use crate::vocabulary::Language;
use crate::words::{Locale, Words};
use clap::Args;
use std::path::{Path, PathBuf};

/// What to compare.
#[derive(Debug, Args)]
pub struct DiffArgs {
    /// The old version
    #[arg(value_name = "OLD")]
    old: PathBuf,
    /// The new version
    #[arg(value_name = "NEW")]
    new: PathBuf,
    /// Write the differences as JSON
    #[arg(long)]
    json: bool,
}

/// How much of a value is shown; `--json` has all of it.
const SHOWN: usize = 160;

/// Tells the differences; exit code 1 when there are any.
pub fn diff(console: &mut Console, args: &DiffArgs) -> Result<(), Failure> {
    let (old, new) = (file::text(&args.old)?, file::text(&args.new)?);
    let Some(found) = compare(&old, &new) else {
        let faulty = |text: &str| crate::scenario::sketch(text).is_none();
        let file: &Path = if faulty(&old) { &args.old } else { &args.new };
        let file = file.display();
        return Err(Failure::Unusable(format!(
            "{file} cannot be read; `evenkeel check {file}` says what is wrong"
        )));
    };
    if args.json {
        console.json(&found)?;
    } else {
        let words = Locale::built_in(Language::En);
        if found.is_empty() {
            console.say(Style::Plain, &words.say("diff-none", &[]))?;
        }
        for difference in &found {
            console.say(Style::Plain, &told(difference, &words))?;
        }
    }
    if found.is_empty() { Ok(()) } else { Err(Failure::Findings) }
}

/// "~ nodes opening, replies hear, marks.composure: 1 → 2".
fn told(difference: &Difference, words: &dyn Words) -> String {
    let things = difference.of.iter().map(|part| format!("{} {}", part.list, part.id));
    let field = Some(difference.field.clone()).filter(|field| !field.is_empty());
    let place = things.chain(field).collect::<Vec<_>>().join(", ");
    match &difference.change {
        Change::Added { new } => format!("+ {place}: {}", shortened(new, SHOWN)),
        Change::Removed { old } => format!("- {place}: {}", shortened(old, SHOWN)),
        Change::Changed { old, new } => {
            format!("~ {place}: {} → {}", shortened(old, SHOWN), shortened(new, SHOWN))
        }
        Change::Renamed { new } => {
            format!("~ {place}: {}", words.say("diff-renamed", &[("id", new.as_str().into())]))
        }
        Change::Reordered => format!("~ {place}: {}", words.say("diff-reordered", &[])),
    }
}
