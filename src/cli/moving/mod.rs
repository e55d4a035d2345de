//! `export` and `import`: attempts as a file that can be carried to another machine, and stories of other tools; `forget`: a trainee with all their data.

mod args;
mod forget;
mod story;

pub use args::{ExportArgs, ForgetArgs, ImportArgs};
pub use forget::forget;

use super::console::Console;
use super::failure::Failure;
use super::home::Home;
use super::paint::Style;
use super::progress::Progress;
use crate::app::{
    CarriedAway, CarryError, Intake, TakeInError, TakenIn, TakingIn, carried, carry, take_in, told_intake,
};
use crate::store::write_streamed;
use crate::words::Words;
use serde::Serialize;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::ops::ControlFlow;
use std::path::Path;
use story::StoryTaken;

/// Writes attempts to a portable file; exit code 1 when one was damaged and is not in it.
pub fn export(home: &Home, console: &mut Console, args: &ExportArgs) -> Result<(), Failure> {
    let which = args.which(home)?;
    let attempts = carried(&home.store, &which)?;
    if attempts.is_empty() {
        return Err(Failure::Unusable(home.words.say("moving-nothing", &[])));
    }
    let mut away = CarriedAway::default();
    write_streamed(&args.output, |file| {
        let mut progress = Progress::of(attempts.len());
        let mut step = |done, _| {
            progress.at(done, "");
            ControlFlow::Continue(())
        };
        away = carry(&home.store, &attempts, args.anonymous, BufWriter::new(file), &mut step)?;
        Ok::<(), CarryError>(())
    })?;
    if args.json {
        console.json(&away)?;
    } else {
        let file = args.output.display().to_string();
        let counts = [("count", away.attempts.into()), ("file", (&file).into())];
        console.say(Style::Plain, &home.words.say("moving-exported", &counts))?;
        for left_out in &away.left_out {
            console.say(Style::Plain, &home.words.say("moving-left-out", &[("reason", left_out.into())]))?;
        }
    }
    if away.left_out.is_empty() { Ok(()) } else { Err(Failure::Findings) }
}

/// What `--json` writes of a file.
#[derive(Serialize)]
struct FileTaken<'a> {
    file: &'a Path,
    #[serde(flatten)]
    intake: Intake,
}

/// What `--json` writes of a file, whichever it was.
#[derive(Serialize)]
#[serde(untagged)]
enum FileRead<'a> {
    Attempts(FileTaken<'a>),
    Story(StoryTaken<'a>),
}

/// Takes attempts in from portable files, and writes a scenario of each story; exit code 1 when an attempt was refused or a file is
/// broken off.
pub fn import(home: &Home, console: &mut Console, args: &ImportArgs) -> Result<(), Failure> {
    if args.output.is_some() && args.files.len() > 1 {
        return Err(Failure::Unusable(home.words.say("import-one-output", &[])));
    }
    let how = TakingIn { unverified: args.unverified, rulings: !args.without_overrules };
    let mut files = Vec::new();
    let (mut unreadable, mut all) = (None, Intake::default());
    for path in &args.files {
        let read = match story::is_story(path) {
            true => story::write(path, args).map(FileRead::Story),
            false => one_file(home, path, how)
                .map(|intake| FileRead::Attempts(FileTaken { file: path, intake }))
                .map_err(|sentence| sentence + &no_story(path)),
        };
        match read {
            Ok(read) => files.push(read),
            Err(sentence) => {
                // The other files are taken in nevertheless.
                let _ = writeln!(std::io::stderr(), "evenkeel: {sentence}");
                unreadable = Some(sentence);
            }
        }
    }
    if args.json {
        console.json(&files)?;
    } else {
        for read in &files {
            match read {
                FileRead::Attempts(taken) => {
                    taken
                        .intake
                        .refused
                        .iter()
                        .try_for_each(|refused| tell_refused(home, console, refused))?;
                }
                FileRead::Story(taken) => taken.tell(home, console)?,
            }
        }
    }
    let (mut stories, read) = (0, files.len());
    files.into_iter().for_each(|read| match read {
        FileRead::Attempts(taken) => all.join(taken.intake),
        FileRead::Story(_) => stories += 1,
    });
    if !args.json && read > stories {
        for sentence in told_intake(&all, &home.words) {
            console.say(Style::Plain, &sentence)?;
        }
        if all.can_be_marked() && !args.unverified {
            console.say(Style::Plain, &home.words.say("moving-can-be-marked", &[]))?;
        }
    }
    match unreadable {
        // Said already, above.
        Some(_) if all.attempts() + stories == 0 => {
            Err(Failure::Unusable(home.words.say("moving-no-file-read", &[])))
        }
        Some(_) => Err(Failure::Findings),
        None if all.is_whole() => Ok(()),
        None => Err(Failure::Findings),
    }
}

fn one_file(home: &Home, path: &Path, how: TakingIn) -> Result<Intake, String> {
    let about = |what: &dyn std::fmt::Display| format!("{}: {what}", path.display());
    let file = File::open(path).map_err(|error| about(&error))?;
    let mut progress = Progress::of(0);
    let mut step = |done, all: usize| {
        progress.grown(all as u64);
        progress.at(done, "");
        ControlFlow::Continue(())
    };
    take_in(&home.store, file, how, &mut step).map_err(|error: TakeInError| about(&error))
}

/// Said of a file that neither is.
fn no_story(path: &Path) -> String {
    if path.exists() { ", and no story of Twine, ink or H5P".to_owned() } else { String::new() }
}

fn tell_refused(home: &Home, console: &mut Console, refused: &TakenIn) -> Result<(), Failure> {
    let crate::app::Fate::Refused(reason) = &refused.fate else { return Ok(()) };
    let reason = reason.to_string();
    let known = if refused.attempt.is_empty() { "no" } else { "yes" };
    let gaps = [
        ("known", known.into()),
        ("attempt", (&refused.attempt).into()),
        ("title", (&refused.title).into()),
        ("trainee", (&refused.trainee).into()),
        ("reason", (&reason).into()),
    ];
    Ok(console.say(Style::Plain, &home.words.say("moving-refused", &gaps))?)
}

impl From<CarryError> for Failure {
    fn from(error: CarryError) -> Self {
        match error {
            CarryError::Output(error) => Self::Output(error),
            other => Self::Unusable(other.to_string()),
        }
    }
}
