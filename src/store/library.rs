//! The scenarios there are: those that come with the program, and the person's own files.

use super::shipped::SHIPPED;
use crate::diagnostic::Diagnostic;
use crate::scenario::{self, LARGEST, Scenario};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The folder for the person's own scenarios in the data folder.
pub const FOLDER_NAME: &str = "scenarios";

/// The scenarios on offer.
#[derive(Clone, Debug, Default)]
pub struct Library {
    /// The scenarios, those that come with the program first; also the files that cannot be played yet.
    pub entries: Vec<Entry>,
    /// What is wrong with the folder as a whole.
    pub diagnostics: Vec<Diagnostic>,
}

/// One scenario file.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The scenario's id; where it cannot be read, the file's name without its ending.
    pub id: Arc<str>,
    /// The text.
    pub source: Arc<str>,
    /// Its content hash.
    pub hash: String,
    /// Where the file is; `None` for a scenario that comes with the program.
    pub path: Option<PathBuf>,
    /// The scenario, when nothing is wrong with it.
    pub scenario: Option<Arc<Scenario>>,
    /// What was found in it.
    pub diagnostics: Vec<Diagnostic>,
}

impl Library {
    /// The scenarios that come with the program and those in the data folder. A bad file hides no other; of two
    /// with one id the person's own is played.
    #[must_use]
    pub fn open(data_folder: &Path) -> Self {
        let mut library = Self::default();
        for (file, source) in SHIPPED {
            library.entries.push(Entry::read(source.as_bytes(), file, None));
        }
        let folder = data_folder.join(FOLDER_NAME);
        match scenario_files(&folder) {
            Ok(files) => files.iter().for_each(|file| library.add(Entry::from_file(file))),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => library.diagnostics.push(unreadable(&folder, &error)),
        }
        library
    }

    /// The scenario with this id, one that can be played before one that cannot.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<&Entry> {
        let named = || self.entries.iter().filter(|entry| &*entry.id == id);
        named().find(|entry| entry.scenario.is_some()).or_else(|| named().next())
    }

    fn add(&mut self, mut own: Entry) {
        let playable = |entry: &&mut Entry| entry.id == own.id && entry.scenario.is_some();
        let twin = match own.scenario {
            Some(_) => self.entries.iter_mut().find(playable),
            None => None,
        };
        match twin {
            None => self.entries.push(own),
            Some(twin) => {
                let kept = twin.path.clone().or_else(|| own.path.clone()).unwrap_or_default();
                let hidden = match twin.path.is_some() {
                    true => own.path.as_deref().map(|path| path.display().to_string()),
                    false => Some("the one that comes with the program".to_owned()),
                };
                let message = format!("The id `{}` is there twice.", own.id);
                let hint = format!(
                    "{} is played, and not {}; give one of them another id.",
                    kept.display(),
                    hidden.unwrap_or_default()
                );
                let warning = Diagnostic::warning("duplicate-scenario", message).with_hint(hint);
                if twin.path.is_none() {
                    std::mem::swap(twin, &mut own);
                }
                twin.diagnostics.push(warning);
            }
        }
    }
}

impl Entry {
    /// Reads one file from anywhere; what is wrong is among its diagnostics.
    #[must_use]
    pub fn from_file(path: &Path) -> Self {
        let name = path.display().to_string();
        // One byte more than is read, so that the reader sees that there is more.
        let mut bytes = Vec::new();
        let opened =
            std::fs::File::open(path).and_then(|file| file.take(LARGEST as u64 + 1).read_to_end(&mut bytes));
        match opened {
            Ok(_) => Self::read(&bytes, &name, Some(path.to_owned())),
            Err(error) => Self {
                id: stem(path),
                source: "".into(),
                hash: scenario::hash(b""),
                path: Some(path.to_owned()),
                scenario: None,
                diagnostics: vec![unreadable(path, &error)],
            },
        }
    }

    fn read(bytes: &[u8], name: &str, path: Option<PathBuf>) -> Self {
        let reading = scenario::read(bytes, name);
        let scenario = reading.scenario.map(Arc::new);
        Self {
            id: scenario.as_ref().map_or_else(|| stem(Path::new(name)), |scenario| Arc::clone(&scenario.id)),
            // With a scenario the bytes are UTF-8 and nothing is lost; without one, this is for showing only.
            source: String::from_utf8_lossy(bytes).into(),
            hash: scenario::hash(bytes),
            path,
            scenario,
            diagnostics: reading.diagnostics,
        }
    }
}

/// The scenario files directly in a folder, by name.
///
/// # Errors
/// When the folder cannot be read.
pub fn scenario_files(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("ron")) && !path.is_dir() {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn unreadable(path: &Path, error: &std::io::Error) -> Diagnostic {
    Diagnostic::error("unreadable-file", format!("{} cannot be read: {error}.", path.display()))
        .with_hint("Is the name right, and may you read it?")
}

fn stem(path: &Path) -> Arc<str> {
    path.file_stem().unwrap_or_default().to_string_lossy().into()
}
