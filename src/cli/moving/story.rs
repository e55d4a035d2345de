//! A story of another tool, written as a scenario file.

use super::ImportArgs;
use crate::authoring::import::{Imported, import, recognise};
use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::cli::home::Home;
use crate::cli::paint::Style;
use crate::diagnostic::Diagnostic;
use crate::scenario::{LARGEST, read};
use crate::store::{write_new, write_whole};
use crate::words::Words;
use serde::Serialize;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

/// What `--json` writes of a story.
#[derive(Serialize)]
pub(super) struct StoryTaken<'a> {
    file: &'a Path,
    /// The scenario file that was written.
    scenario: PathBuf,
    id: String,
    /// What could not be carried over.
    leftovers: Vec<Diagnostic>,
    moments: usize,
    replies: usize,
    endings: usize,
    /// The errors that are left for the author to mend.
    errors: usize,
}

/// Whether a file is a story, by what is in it.
pub(super) fn is_story(path: &Path) -> bool {
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|file| file.take(LARGEST as u64).read_to_end(&mut bytes));
    read.is_ok() && recognise(&bytes).is_some()
}

/// Writes the scenario of a story; why not, in a sentence.
pub(super) fn write<'a>(path: &'a Path, args: &ImportArgs) -> Result<StoryTaken<'a>, String> {
    let name = path.display().to_string();
    let about = |what: &dyn std::fmt::Display| format!("{name}: {what}");
    let file = File::open(path).map_err(|error| about(&error))?;
    let Imported { id, text, leftovers } =
        import(std::io::BufReader::new(file), &name).map_err(|problem| {
            let hint = problem.hints.first().map_or_else(String::new, |hint| format!(" {hint}"));
            about(&format!("{}{hint}", problem.message))
        })?;
    let scenario = args.output.clone().unwrap_or_else(|| path.with_file_name(format!("{id}.ron")));
    let written = match args.force {
        true => write_whole(&scenario, text.as_bytes()).map(|()| true),
        false => write_new(&scenario, text.as_bytes()),
    };
    if !written.map_err(|error| error.to_string())? {
        let there = scenario.display();
        return Err(format!(
            "{there} is there already and was left alone; name another file with -o, or write over it with --force"
        ));
    }
    let reading = read(text.as_bytes(), &name);
    let errors = reading.diagnostics.iter().filter(|found| found.is_error()).count();
    let sketch = crate::scenario::sketch(&text);
    let nodes = sketch.as_ref().map_or(&[][..], |sketch| &sketch.script.nodes);
    Ok(StoryTaken {
        file: path,
        scenario,
        id,
        leftovers,
        moments: nodes.len(),
        replies: nodes.iter().map(|node| node.replies.len()).sum(),
        endings: sketch.as_ref().map_or(0, |sketch| sketch.endings.len()),
        errors,
    })
}

impl StoryTaken<'_> {
    pub(super) fn tell(&self, home: &Home, console: &mut Console) -> Result<(), Failure> {
        let scenario = self.scenario.display().to_string();
        let counts = [
            ("file", (&scenario).into()),
            ("moments", self.moments.into()),
            ("replies", self.replies.into()),
            ("endings", self.endings.into()),
        ];
        console.say(Style::Plain, &home.words.say("import-written", &counts))?;
        for left in &self.leftovers {
            let mut told = left.message.clone();
            if let Some(place) = &left.place {
                told =
                    home.words.say("import-line", &[("line", place.line.into()), ("what", (&told).into())]);
            }
            for hint in &left.hints {
                told = format!("{told} {hint}");
            }
            console.led("  - ", Style::Plain, &told)?;
        }
        let errors = [("errors", self.errors.into()), ("file", (&scenario).into())];
        Ok(console.say(Style::Plain, &home.words.say("import-next", &errors))?)
    }
}
