//! `check`: every mistake in scenario files, at its place.

use super::args::CheckArgs;
use super::console::Console;
use super::failure::Failure;
use super::file::unreadable;
use super::paint::Style;
use super::progress::Progress;
use crate::analysis::{self, Bound, Play};
use crate::app::case_of;
use crate::diagnostic::{Diagnostic, Severity, render};
use crate::scoring::second_opinion;
use crate::store::Entry;
use serde::Serialize;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Checks files and folders; exit code 1 when there are errors.
pub fn check(console: &mut Console, args: &CheckArgs) -> Result<(), Failure> {
    let files = files(&args.paths)?;
    let mut progress = Progress::of(files.len());
    let mut count = Count { files: files.len(), ..Count::default() };
    let mut checked = Vec::new();
    for (done, file) in files.iter().enumerate() {
        progress.at(done, &file.display().to_string());
        let mut entry = Entry::from_file(file);
        let name = file.display().to_string();
        let played = if args.quick { None } else { playing(&entry, &name, &mut || progress.at(done, &name)) };
        if let Some(scenario) = &entry.scenario {
            entry.diagnostics.extend(second_opinion(scenario, &entry.source, &name));
        }
        let (tried, complete) = played.as_ref().map_or((0, true), |found| (found.tried, found.complete));
        count.tried = count.tried.max(if complete { 0 } else { tried });
        let mut plays = Vec::new();
        for finding in played.into_iter().flat_map(|found| found.findings) {
            plays.extend(finding.play.map(|play| Shown { finding: entry.diagnostics.len(), play }));
            entry.diagnostics.push(finding.diagnostic);
        }
        entry.diagnostics.iter().for_each(|diagnostic| count.add(diagnostic));
        if args.json {
            let (id, diagnostics) = (entry.id.to_string(), entry.diagnostics);
            checked.push(Checked { file: name, id, diagnostics, plays, tried, complete });
        } else {
            console.write(&render(&entry.diagnostics, &entry.source, console.colours))?;
        }
    }
    drop(progress);
    match args.json {
        true => console.json(&Found { files: &checked, errors: count.errors, warnings: count.warnings })?,
        false => {
            console.write(&format!("{}\n", count.sentence()))?;
            if count.tried > 0 {
                let bound = format!(
                    "Played as far as {} states of a conversation; what lies beyond was not tried.",
                    count.tried
                );
                console.say(Style::Quiet, &bound)?;
            }
        }
    }
    if count.errors > 0 { Err(Failure::Findings) } else { Ok(()) }
}

/// What playing a scenario finds; `None` for a file that is none.
fn playing(entry: &Entry, name: &str, goes_on: &mut dyn FnMut()) -> Option<analysis::check::Checked> {
    let scenario = entry.scenario.as_ref()?;
    let bound = Bound::for_nodes(scenario.script.nodes.len());
    let mut watch = |_, _| {
        goes_on();
        true
    };
    analysis::check::check(&case_of(scenario)?, &entry.source, name, bound, &mut watch)
}

/// What `--json` writes.
#[derive(Serialize)]
struct Found<'a> {
    files: &'a [Checked],
    errors: usize,
    warnings: usize,
}

#[derive(Serialize)]
struct Checked {
    file: String,
    id: String,
    diagnostics: Vec<Diagnostic>,
    plays: Vec<Shown>,
    /// In how many states of the conversation all actions were tried.
    tried: usize,
    /// Whether there was nothing left to try.
    complete: bool,
}

/// A play that shows a finding.
#[derive(Serialize)]
struct Shown {
    /// Which of the diagnostics, from 0.
    finding: usize,
    play: Play,
}

#[derive(Default)]
struct Count {
    files: usize,
    errors: usize,
    warnings: usize,
    hints: usize,
    /// How many states were tried where there were more.
    tried: usize,
}

impl Count {
    fn add(&mut self, diagnostic: &Diagnostic) {
        match diagnostic.severity {
            Severity::Error => self.errors += 1,
            Severity::Warning => self.warnings += 1,
            Severity::Hint => self.hints += 1,
        }
    }

    /// "2 files: 1 error, 3 warnings", or "1 file: nothing to mend".
    fn sentence(&self) -> String {
        let of = |count: usize, what: &str| match count {
            1 => format!("1 {what}"),
            _ => format!("{count} {what}s"),
        };
        let found: Vec<String> = [(self.errors, "error"), (self.warnings, "warning"), (self.hints, "hint")]
            .into_iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, what)| of(count, what))
            .collect();
        let found = if found.is_empty() { "nothing to mend".to_owned() } else { found.join(", ") };
        format!("{}: {found}", of(self.files, "file"))
    }
}

/// The files that are meant: those named, and those in the folders named, each folder in order of names.
pub(super) fn files(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    for path in paths {
        let unusable = |error| unreadable(path, &error);
        if !fs::metadata(path).map_err(unusable)?.is_dir() {
            files.push(path.clone());
            continue;
        }
        let before = files.len();
        search(path, &mut files).map_err(unusable)?;
        if files.len() == before {
            let sentence = format!("there is no scenario file (*.ron) in {}", path.display());
            return Err(Failure::Unusable(sentence));
        }
    }
    Ok(files)
}

/// Links to folders are not followed, so that a circle of them ends.
fn search(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    let mut entries: Vec<_> = fs::read_dir(folder)?.collect::<Result<_, _>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let path = entry.path();
        if entry.file_type()?.is_dir() {
            search(&path, files)?;
        } else if path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("ron")) && path.is_file()
        {
            files.push(path);
        }
    }
    Ok(())
}
