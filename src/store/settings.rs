//! What a person likes: read leniently, so that a slip of the pen never keeps anybody from practising.

use super::profile::{self, Profile};
use super::{StoreError, write_whole};
use crate::diagnostic::{Diagnostic, Lines, Place, nearest};
use crate::scenario::syntax::{Arena, Field, Kind, Span, Value, parse};
use crate::vocabulary::{Language, Mode};
use std::fmt::Write;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The settings' name in the data folder.
const FILE_NAME: &str = "settings.ron";

/// The ground the window is drawn on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Appearance {
    /// As the rest of the system.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Appearance {
    /// Every appearance with its name in the file and in locale keys.
    pub const ALL: &'static [(Appearance, &'static str)] =
        &[(Appearance::System, "system"), (Appearance::Light, "light"), (Appearance::Dark, "dark")];

    /// Its name in the file and in locale keys.
    #[must_use]
    pub fn key(self) -> &'static str {
        Self::ALL.iter().find(|(appearance, _)| *appearance == self).map_or("system", |(_, key)| key)
    }

    /// The appearance of this name.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, name)| *name == key).map(|(appearance, _)| *appearance)
    }
}

/// What a person likes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The language of the interface.
    pub language: Language,
    /// Light, dark, or as the system.
    pub appearance: Appearance,
    /// The size of text in percent of the designed one, 80 to 200.
    pub text_percent: u32,
    /// Whether nothing should move that need not.
    pub reduced_motion: bool,
    /// The mode chosen last.
    pub last_mode: Mode,
    /// Who practises on this machine; may be empty.
    pub trainee: String,
    /// How fast customers speak in percent of their own pace, 25 to 400.
    pub pace_percent: u32,
    /// Whether the gauges are shown in open mode too.
    pub gauges_in_open_mode: bool,
    /// Who has said that they practise on this machine, in the order they did.
    pub profiles: Vec<Profile>,
    /// For how many months attempts are kept, 0 to 120; 0 for ever.
    pub keep_months: u32,
}

/// The sizes of text that stay usable, in percent.
pub const TEXT_PERCENT: std::ops::RangeInclusive<u32> = 80..=200;

/// The paces at which speech stays speech, in percent.
pub const PACE_PERCENT: std::ops::RangeInclusive<u32> = 25..=400;

/// For how many months attempts can be kept; 0 for ever.
pub const KEEP_MONTHS: std::ops::RangeInclusive<u32> = 0..=120;

const FIELDS: [&str; 10] = [
    "language",
    "appearance",
    "text_percent",
    "reduced_motion",
    "last_mode",
    "trainee",
    "pace_percent",
    "gauges_in_open_mode",
    "profiles",
    "keep_months",
];

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: Language::default(),
            appearance: Appearance::default(),
            text_percent: 100,
            reduced_motion: false,
            last_mode: Mode::default(),
            trainee: String::new(),
            pace_percent: 100,
            gauges_in_open_mode: true,
            profiles: Vec::new(),
            keep_months: 0,
        }
    }
}

impl Settings {
    /// The settings kept in `folder`, with a warning for each that cannot be understood; those are as at first.
    #[must_use]
    pub fn load(folder: &Path) -> (Self, Vec<Diagnostic>) {
        let file = file_in(folder);
        match std::fs::read(&file) {
            Ok(bytes) => Self::parse(&String::from_utf8_lossy(&bytes), &file.display().to_string()),
            Err(error) if error.kind() == ErrorKind::NotFound => (Self::default(), Vec::new()),
            Err(error) => {
                let message = format!("The settings in {} cannot be read: {error}.", file.display());
                let hint = "Everything is as at first until they can.";
                (Self::default(), vec![Diagnostic::warning("settings-unreadable", message).with_hint(hint)])
            }
        }
    }

    /// Keeps the settings in `folder`.
    ///
    /// # Errors
    /// When they cannot be written; those kept before are untouched then.
    pub fn save(&self, folder: &Path) -> Result<(), StoreError> {
        std::fs::create_dir_all(folder)
            .map_err(|source| StoreError::Folder { folder: folder.to_owned(), source })?;
        write_whole(&file_in(folder), self.to_ron().as_bytes())
    }

    /// Reads settings; `file` is the name for the warnings.
    #[must_use]
    pub fn parse(source: &str, file: &str) -> (Self, Vec<Diagnostic>) {
        let arena = Arena::new();
        let parsed = parse(source, &arena);
        let mut read = Reading { lines: Lines::new(source), file: file.into(), warnings: Vec::new() };
        for finding in parsed.findings.into_sorted() {
            read.warn(finding.span, &finding.diagnostic.message);
        }
        let mut settings = Self::default();
        match parsed.root.map(|root| (root.span, root.kind)) {
            Some((_, Kind::Struct(None, fields))) => {
                fields.iter().for_each(|field| settings.take(field, &mut read));
            }
            Some((_, Kind::Tuple(None, []))) => {}
            Some((span, _)) => read.warn(span, "Settings are written as `(name: value, name: value)`."),
            None => {}
        }
        (settings, read.warnings)
    }

    fn take(&mut self, field: &Field<'_>, read: &mut Reading<'_>) {
        let value = &field.value;
        match field.name {
            "language" => read.name(value, "a language", Language::from_key, &mut self.language),
            "appearance" => {
                read.name(value, "system, light or dark", Appearance::from_key, &mut self.appearance);
            }
            "text_percent" => read.within(value, TEXT_PERCENT, &mut self.text_percent),
            "reduced_motion" => read.yes_or_no(value, &mut self.reduced_motion),
            "last_mode" => read.name(value, "guided, mixed or open", Mode::from_key, &mut self.last_mode),
            "trainee" => read.text(value, &mut self.trainee),
            "pace_percent" => read.within(value, PACE_PERCENT, &mut self.pace_percent),
            "gauges_in_open_mode" => read.yes_or_no(value, &mut self.gauges_in_open_mode),
            "profiles" => self.profiles = profile::read(value, read),
            "keep_months" => read.within(value, KEEP_MONTHS, &mut self.keep_months),
            other => {
                let meant = nearest(other, FIELDS).map_or(String::new(), |name| format!(" Is it `{name}`?"));
                read.warn(field.name_span, &format!("There is no setting `{other}`.{meant}"));
            }
        }
    }

    fn to_ron(&self) -> String {
        let mut out = String::from("(\n");
        let mut line = |name: &str, value: &dyn std::fmt::Display| {
            // Writing to a string cannot fail.
            let _ = writeln!(out, "    {name}: {value},");
        };
        line("language", &self.language);
        line("appearance", &self.appearance.key());
        line("text_percent", &self.text_percent);
        line("reduced_motion", &self.reduced_motion);
        line("last_mode", &self.last_mode);
        line("trainee", &format_args!("{:?}", self.trainee));
        line("pace_percent", &self.pace_percent);
        line("gauges_in_open_mode", &self.gauges_in_open_mode);
        line("keep_months", &self.keep_months);
        line("profiles", &format_args!("{}", profile::to_ron(&self.profiles)));
        out + ")\n"
    }
}

fn file_in(folder: &Path) -> PathBuf {
    folder.join(FILE_NAME)
}

/// A settings file while it is being read.
pub(super) struct Reading<'s> {
    lines: Lines<'s>,
    file: Arc<str>,
    warnings: Vec<Diagnostic>,
}

impl Reading<'_> {
    pub(super) fn warn(&mut self, span: Span, message: &str) {
        let range = span.range();
        let (line, column) = self.lines.position(range.start);
        let place = Place { file: Arc::clone(&self.file), line, column, start: range.start, end: range.end };
        self.warnings.push(Diagnostic::warning("settings", message).at(place));
    }

    fn name<T>(&mut self, value: &Value<'_>, kind: &str, known: impl Fn(&str) -> Option<T>, into: &mut T) {
        let name = match &value.kind {
            Kind::Name(name) => Some(*name),
            Kind::Text(text) => Some(&**text),
            _ => None,
        };
        match name.and_then(known) {
            Some(known) => *into = known,
            None => self.warn(value.span, &format!("This is not {kind}.")),
        }
    }

    fn within(&mut self, value: &Value<'_>, range: std::ops::RangeInclusive<u32>, into: &mut u32) {
        let Kind::Integer(number) = value.kind else {
            return self.warn(value.span, "This is not a whole number.");
        };
        *into = u32::try_from(number).unwrap_or(0).clamp(*range.start(), *range.end());
        if i64::from(*into) != number {
            self.warn(value.span, &format!("This can be {} to {}.", range.start(), range.end()));
        }
    }

    fn yes_or_no(&mut self, value: &Value<'_>, into: &mut bool) {
        match value.kind {
            Kind::Bool(answer) => *into = answer,
            _ => self.warn(value.span, "This is neither true nor false."),
        }
    }

    pub(super) fn text(&mut self, value: &Value<'_>, into: &mut String) {
        match &value.kind {
            Kind::Text(text) => *into = text.to_string(),
            _ => self.warn(value.span, "This is not a text in quotation marks."),
        }
    }
}
