//! A language read from Fluent files.

use super::{Arg, Words, grouped, sources};
use crate::diagnostic::{Diagnostic, Place};
use crate::vocabulary::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

/// One Fluent file: its name for messages, and its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source<'a> {
    /// The file as a person would name it.
    pub file: &'a str,
    /// What is in it.
    pub text: &'a str,
}

/// A language that can say things. What it cannot say, English says.
pub struct Locale {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    keys: Vec<String>,
    fallback: Option<Box<Locale>>,
}

impl Locale {
    /// The language as it comes with the program.
    #[must_use]
    pub fn built_in(language: Language) -> Self {
        let fallback = (language != Language::En).then(|| Box::new(Self::built_in(Language::En)));
        // A test holds the built-in files free of findings, so there is nobody to tell here.
        let (locale, _) = Self::parse(language, sources::built_in(language));
        Self { fallback, ..locale }
    }

    /// Reads Fluent files. What cannot be read is reported and left out; the rest speaks.
    #[must_use]
    pub fn parse(language: Language, sources: &[Source<'_>]) -> (Self, Vec<Diagnostic>) {
        let id: LanguageIdentifier = language.key().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Isolation marks would end up in exports, searches and comparisons; all our languages run left to right.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(|value, _| written(value)));
        let mut findings = Vec::new();
        let mut keys = Vec::new();
        for source in sources {
            let resource =
                FluentResource::try_new(source.text.to_owned()).unwrap_or_else(|(resource, errors)| {
                    findings
                        .extend(errors.into_iter().map(|e| unreadable(source, e.pos.start, &e.to_string())));
                    resource
                });
            keys.extend(keys_in(source.text).map(str::to_owned));
            for error in bundle.add_resource(resource).err().into_iter().flatten() {
                findings.push(twice(source, &error));
            }
        }
        (Self { language, bundle, keys, fallback: None }, findings)
    }

    /// The keys of this language's own files, in the order they are written.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.keys.iter().map(String::as_str)
    }

    fn format(&self, key: &str, args: &FluentArgs<'_>) -> Option<String> {
        let pattern = self.bundle.get_message(key).and_then(|message| message.value());
        match pattern {
            // A gap nobody filled shows as `{$name}` in the sentence, which says more than an error would.
            Some(pattern) => {
                Some(self.bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned())
            }
            None => self.fallback.as_ref()?.format(key, args),
        }
    }
}

impl Words for Locale {
    fn language(&self) -> Language {
        self.language
    }

    fn say(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        let args: FluentArgs<'_> = args.iter().map(|&(name, arg)| (name, arg)).collect();
        self.format(key, &args).unwrap_or_else(|| format!("⟨{key}⟩"))
    }
}

/// From here on the digits of a number stand in groups: four of them are read at a glance, and years stay as they are.
const LARGE: f64 = 10_000.0;

/// How a number is written in a sentence, where that is not the way it always is.
fn written(value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) if number.value >= LARGE => Some(grouped(number.value as i64)),
        _ => None,
    }
}

/// The keys of the messages in a Fluent file: what begins a line and is followed by `=`.
fn keys_in(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic())).filter_map(|line| {
        let (key, _) = line.split_once('=')?;
        Some(key.trim_end())
    })
}

fn unreadable(source: &Source<'_>, at: usize, message: &str) -> Diagnostic {
    let before = source.text.get(..at).unwrap_or_default();
    let line = before.matches('\n').count() + 1;
    let column = before.chars().rev().take_while(|&c| c != '\n').count() + 1;
    Diagnostic::error("locale-syntax", format!("this sentence cannot be read: {message}"))
        .at(Place {
            file: source.file.into(),
            line: u32::try_from(line).unwrap_or(u32::MAX),
            column: u32::try_from(column).unwrap_or(u32::MAX),
            start: at,
            end: at,
        })
        .with_hint("a sentence is `key = words`; its further lines are indented")
}

fn twice(source: &Source<'_>, error: &FluentError) -> Diagnostic {
    Diagnostic::error("locale-key-twice", format!("{}: {error}", source.file))
        .with_hint("give one of the two another key")
}
