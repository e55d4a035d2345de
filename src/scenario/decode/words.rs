//! Texts, ids and references to ids.

use super::context::Context;
use crate::diagnostic::Diagnostic;
use crate::scenario::Text;
use crate::scenario::syntax::{Entry, Kind, Value};
use crate::vocabulary::Language;
use std::sync::Arc;

/// A text somebody will read or hear, in one language or several; never empty.
pub fn text(value: &Value<'_>, cx: &mut Context) -> Option<Text> {
    let text = text_or_nothing(value, cx)?;
    let none_empty = !is_empty(text.main()) && !text.translations().iter().any(|(_, words)| is_empty(words));
    if !none_empty {
        report_empty(value, cx);
    }
    none_empty.then_some(text)
}

/// A text that may be empty.
pub(super) fn text_or_nothing(value: &Value<'_>, cx: &mut Context) -> Option<Text> {
    match &value.kind {
        Kind::Text(text) => Some(Text::plain(&**text)),
        Kind::Map(entries) => translated(value, entries, cx),
        _ => {
            cx.wrong_type(value, "a text in quotation marks");
            None
        }
    }
}

fn translated(value: &Value<'_>, entries: &[Entry<'_>], cx: &mut Context) -> Option<Text> {
    let mut main = None;
    let mut others = Vec::new();
    let mut sound = true;
    for entry in entries {
        let language = language(&entry.key, cx);
        let Kind::Text(words) = &entry.value.kind else {
            cx.wrong_type(&entry.value, "a text in quotation marks");
            sound = false;
            continue;
        };
        match language {
            Some(language) if language == cx.language => main = Some(words),
            Some(language) => others.push((language, Arc::from(&**words))),
            None => sound = false,
        }
    }
    if !sound {
        return None;
    }
    let Some(main) = main else {
        let own = cx.language;
        let message = format!("This text lacks the scenario's own language, `{own}`.");
        let hint = format!("Add `\"{own}\": \"…\"` inside the curly brackets.");
        cx.report(value, Diagnostic::error("missing-translation", message).with_hint(hint));
        return None;
    };
    Some(Text::translated(&**main, others))
}

/// The code of a language, in quotation marks.
pub(super) fn language(value: &Value<'_>, cx: &mut Context) -> Option<Language> {
    let Kind::Text(code) = &value.kind else {
        let message = "The code of a language stands in quotation marks.";
        cx.report(value, Diagnostic::error("wrong-type", message).with_hint("Write `\"en\"`, for example."));
        return None;
    };
    let language = Language::from_key(code);
    if language.is_none() {
        let message = format!("`{code}` is not the code of a language Evenkeel speaks.");
        let hint = "Write one of \"en\", \"pt\", \"es\", \"it\", \"lv\".";
        cx.report(value, Diagnostic::error("unknown-language", message).with_hint(hint));
    }
    language
}

/// A line that is the same in every language, such as a name; never empty.
pub(super) fn line(value: &Value<'_>, cx: &mut Context) -> Option<Arc<str>> {
    let line = line_or_nothing(value, cx)?;
    if is_empty(&line) {
        report_empty(value, cx);
        return None;
    }
    Some(line)
}

/// Whether nothing can be read in a text.
fn is_empty(text: &str) -> bool {
    text.trim_start().is_empty()
}

/// A line that may be empty.
pub(super) fn line_or_nothing(value: &Value<'_>, cx: &mut Context) -> Option<Arc<str>> {
    if let Kind::Text(text) = &value.kind {
        return Some(Arc::from(&**text));
    }
    cx.wrong_type(value, "a text in quotation marks");
    None
}

fn report_empty(value: &Value<'_>, cx: &mut Context) {
    let message = format!("The text of `{}` is empty.", cx.field);
    let hint = format!("Write the words{}, or remove the field if it is not needed.", cx.for_example());
    cx.report(value, Diagnostic::error("empty-text", message).with_hint(hint));
}

/// The name a thing is given in the scenario.
pub(super) fn id(value: &Value<'_>, cx: &mut Context) -> Option<Arc<str>> {
    let id = reference(value, cx)?;
    let good = id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'_' | b'-'));
    if good && !id.is_empty() {
        return Some(id);
    }
    let better: String = id
        .to_lowercase()
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() || matches!(c, '_' | '-') { c } else { '_' })
        .collect();
    let hint = if better.is_empty() {
        format!("Give it a name{}.", cx.for_example())
    } else {
        format!("Write `{}: \"{better}\"`.", cx.field)
    };
    let message = "An id is made of small letters a to z, digits, `_` and `-`.";
    cx.report(value, Diagnostic::error("bad-id", message).with_hint(hint));
    None
}

/// The name of a thing that stands elsewhere. Whether it exists is checked when all names are known.
pub(super) fn reference(value: &Value<'_>, cx: &mut Context) -> Option<Arc<str>> {
    match &value.kind {
        Kind::Text(id) => Some(cx.id(id)),
        Kind::Name(name) => {
            let message = format!("The id `{name}` stands without quotation marks.");
            let hint = format!("Write `\"{name}\"`.");
            cx.report(value, Diagnostic::error("wrong-type", message).with_hint(hint));
            None
        }
        _ => {
            cx.wrong_type(value, "an id in quotation marks");
            None
        }
    }
}
