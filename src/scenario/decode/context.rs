//! What every decoder is handed: the findings so far, and what is known about the file.

use super::example;
use super::phrases::Listed;
use crate::diagnostic::Diagnostic;
use crate::scenario::syntax::{Findings, Kind, Value};
use crate::vocabulary::Language;
use rustc_hash::FxHashSet;
use std::sync::Arc;

/// The state of decoding one file.
#[derive(Debug, Default)]
pub struct Context {
    /// What is wrong so far.
    pub findings: Findings,
    /// The scenario's own language.
    pub language: Language,
    /// The part being decoded, in words: "a reply".
    pub(super) part: &'static str,
    /// The field being decoded, for the examples in hints.
    pub(super) field: &'static str,
    /// The fields asked for in the groups being read, those of the innermost last.
    pub(super) asked: Vec<&'static str>,
    /// The lists of phrases read so far.
    pub(super) phrase_lists: Vec<Listed>,
    /// The ids read so far: most stand in many places, and are kept once.
    ids: FxHashSet<Arc<str>>,
}

impl Context {
    /// Begins with what was found while the text was read.
    #[must_use]
    pub fn with(findings: Findings) -> Self {
        Self { findings, ..Self::default() }
    }

    /// An id to keep, the same for each place it stands at.
    pub(super) fn id(&mut self, id: &str) -> Arc<str> {
        if let Some(known) = self.ids.get(id) {
            return Arc::clone(known);
        }
        let id = Arc::<str>::from(id);
        self.ids.insert(Arc::clone(&id));
        id
    }

    /// Reports a problem with `value`.
    pub(super) fn report(&mut self, value: &Value<'_>, diagnostic: Diagnostic) {
        // What is broken was reported when it was read.
        if value.kind != Kind::Broken {
            self.findings.push(value.span, diagnostic);
        }
    }

    /// Reports that `value` is not of the kind that is needed, such as "a text in quotation marks".
    pub(super) fn wrong_type(&mut self, value: &Value<'_>, needed: &str) {
        let message = format!("This is {}, and `{}` needs {needed}.", describe(value), self.field);
        let hint = format!("Write {needed}{}.", self.for_example());
        self.report(value, Diagnostic::error("wrong-type", message).with_hint(hint));
    }

    /// ", for example `magnitude: 3`", or nothing where no example is known.
    pub(super) fn for_example(&self) -> String {
        example::of(self.part, self.field)
            .map_or_else(String::new, |example| format!(", for example `{}: {example}`", self.field))
    }
}

/// What a value is, in words a trainer knows.
pub(super) fn describe(value: &Value<'_>) -> String {
    match &value.kind {
        Kind::Bool(yes) => format!("`{yes}`"),
        Kind::Integer(number) => format!("the number {number}"),
        Kind::Float(number) => format!("the number {number}"),
        Kind::Char(_) => "a single character".to_owned(),
        Kind::Text(_) => "a text".to_owned(),
        Kind::Name(name) => format!("the bare word `{name}`"),
        Kind::Struct(Some(name), _) | Kind::Tuple(Some(name), _) => format!("`{name}(…)`"),
        Kind::Struct(None, _) | Kind::Tuple(None, _) => "a group in round brackets".to_owned(),
        Kind::List(_) => "a list".to_owned(),
        Kind::Map(_) => "a group in curly brackets".to_owned(),
        Kind::Broken => "unreadable".to_owned(),
    }
}
