//! Format 1 to 2: a fact with a condition must say how it is kept back. In format 1 it could be kept back without a word.

use super::super::syntax::{Arena, Field, Findings, Kind, Value};
use super::with_field;
use crate::diagnostic::Diagnostic;

/// What a customer says who was given no words.
const WORDS: &str = "I'd rather not say that now.";

/// Gives every fact that `needs` something and has no `withholds` the words of a customer who will not tell yet.
pub fn keep_back_in_words<'t>(root: Value<'t>, arena: &'t Arena, findings: &mut Findings) -> Value<'t> {
    let facts = root.field("facts").map(|facts| facts.value);
    let Some(Value { kind: Kind::List(facts), .. }) = facts else { return root };
    let facts: Vec<Value<'t>> = facts.iter().map(|fact| kept_back(*fact, arena, findings)).collect();
    let facts = arena.keep(&facts);
    with_field(root, arena, "facts", |list| Value { kind: Kind::List(facts), ..list })
}

fn kept_back<'t>(fact: Value<'t>, arena: &'t Arena, findings: &mut Findings) -> Value<'t> {
    let (Some(id), Some(_), None) = (fact.field("id"), fact.field("needs"), fact.field("withholds")) else {
        return fact;
    };
    let (Kind::Struct(head, fields), Kind::Text(name)) = (fact.kind, id.value.kind) else { return fact };
    let span = id.value.span;
    let message = format!(
        "In format 1 the fact `{name}` could be kept back without a word; here the customer says “{WORDS}”."
    );
    let hint = format!(
        "Write their own words, `withholds: \"What do you need that for?\"`, and `format: {}`.",
        super::FORMAT
    );
    findings.push(span, Diagnostic::warning("older-format", message).with_hint(hint));
    let words = Value { span, kind: Kind::Text(WORDS) };
    let withholds = Field { name: "withholds", name_span: span, value: words };
    let fields: Vec<Field<'t>> = fields.iter().copied().chain([withholds]).collect();
    Value { kind: Kind::Struct(head, arena.keep(&fields)), ..fact }
}
