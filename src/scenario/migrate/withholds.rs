//! Format 1 to 2: a fact with a condition must say how it is kept back. In format 1 it could be kept back without a word.

use super::super::syntax::{Field, Findings, Kind, Value};
use crate::diagnostic::Diagnostic;

/// What a customer says who was given no words.
const WORDS: &str = "I'd rather not say that now.";

/// Gives every fact that `needs` something and has no `withholds` the words of a customer who will not tell yet.
pub fn keep_back_in_words(root: &mut Value<'_>, findings: &mut Findings) {
    let Some(facts) = root.field_mut("facts") else { return };
    let Kind::List(facts) = &mut facts.value.kind else { return };
    for fact in facts {
        let (Some(id), Some(_), None) = (fact.field("id"), fact.field("needs"), fact.field("withholds"))
        else {
            continue;
        };
        let span = id.value.span;
        let name = match &id.value.kind {
            Kind::Text(name) => name.to_string(),
            _ => continue,
        };
        let message = format!(
            "In format 1 the fact `{name}` could be kept back without a word; here the customer says “{WORDS}”."
        );
        let hint = format!(
            "Write their own words, `withholds: \"What do you need that for?\"`, and `format: {}`.",
            super::FORMAT
        );
        findings.push(span, Diagnostic::warning("older-format", message).with_hint(hint));
        if let Kind::Struct(_, fields) = &mut fact.kind {
            let value = Value { span, kind: Kind::Text(WORDS.into()) };
            fields.push(Field { name: "withholds", name_span: span, value });
        }
    }
}
