//! Phrases to listen for, and the lists that give some of them a name.

use super::context::Context;
use super::fields::group;
use super::list::{groups_of, list_of};
use super::words::{id, line};
use crate::diagnostic::{Diagnostic, nearest};
use crate::phrase::Phrases;
use crate::scenario::PhraseList;
use crate::scenario::syntax::{Span, Value};
use std::sync::Arc;

/// A list that phrases further down can name.
#[derive(Debug)]
pub(super) struct Listed {
    id: Arc<str>,
    phrases: Phrases,
    span: Span,
    named: bool,
}

/// The lists of phrases, each known to what is read after it.
pub fn phrase_lists(value: &Value<'_>, cx: &mut Context) -> Option<Vec<PhraseList>> {
    groups_of(phrase_list)(value, cx)
}

fn phrase_list(value: &Value<'_>, cx: &mut Context) -> Option<PhraseList> {
    group("a list of phrases", value, cx, |f| {
        let list = PhraseList { id: f.required("id", id), phrases: f.required("phrases", phrases) };
        let PhraseList { id, phrases } = list.clone();
        f.context().phrase_lists.push(Listed { id, phrases, span: value.span, named: false });
        list
    })
}

/// Reports the lists that nothing named.
pub(super) fn report_unnamed(cx: &mut Context) {
    for list in cx.phrase_lists.iter().filter(|list| !list.named && !list.id.is_empty()) {
        let message = format!("Nothing listens for the phrases of `{}`.", list.id);
        let mention = PhraseList::mention(&list.id);
        let hint = format!("Write `\"{mention}\"` where they are to be heard, or delete the list.");
        cx.findings
            .push(list.span.opening(), Diagnostic::hint("unused-phrase-list", message).with_hint(hint));
    }
}

/// Phrases to listen for; `"@name"` stands for the phrases of a list.
pub(super) fn phrases(value: &Value<'_>, cx: &mut Context) -> Option<Phrases> {
    let written = list_of(line)(value, cx)?;
    // One name alone shares what its list has compiled.
    if let [only] = &*written
        && let Some(name) = PhraseList::named_by(only)
    {
        return Some(named(name, value.item(0).unwrap_or(value), cx).unwrap_or_default());
    }
    let mut sources = Vec::with_capacity(written.len());
    // For each source the item it comes from: findings are shown there.
    let mut items = Vec::with_capacity(written.len());
    for (item, phrase) in written.iter().enumerate() {
        match PhraseList::named_by(phrase) {
            Some(name) => {
                let list = named(name, value.item(item).unwrap_or(value), cx).unwrap_or_default();
                sources.extend_from_slice(list.sources());
            }
            None => sources.push(phrase.to_string()),
        }
        items.resize(sources.len(), item);
    }
    let errors = match Phrases::parse(sources) {
        Ok(phrases) => return Some(phrases),
        Err(errors) => errors,
    };
    for error in errors {
        let item = items[error.index];
        // An empty phrase stands where something else was reported already.
        if !written[item].is_empty() {
            let place = value.item(item).unwrap_or(value);
            let problem = Diagnostic::error("bad-phrase", sentence(&error.message));
            cx.report(place, problem.with_hint(sentence(&error.hint)));
        }
    }
    Some(Phrases::default())
}

/// The phrases of the list of this name.
fn named(name: &str, place: &Value<'_>, cx: &mut Context) -> Option<Phrases> {
    if let Some(list) = cx.phrase_lists.iter_mut().find(|list| &*list.id == name) {
        list.named = true;
        return Some(list.phrases.clone());
    }
    let message = format!("There is no list of phrases `{name}`.");
    let mut problem = Diagnostic::error("missing-phrase-list", message);
    if let Some(meant) = nearest(name, cx.phrase_lists.iter().map(|list| &*list.id)) {
        problem = problem.with_hint(format!("Did you mean `{}`?", PhraseList::mention(meant)));
    }
    let advice = format!(
        "Add it to `phrase_lists`, for example `(id: \"{name}\", phrases: [\"calm down\", \"relax\"])`."
    );
    cx.report(place, problem.with_hint(advice));
    None
}

/// A remark as a sentence: with a capital and a full stop.
fn sentence(remark: &str) -> String {
    let mut characters = remark.trim_end_matches('.').chars();
    characters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(characters).chain(['.']).collect())
}

#[cfg(test)]
mod tests {
    use crate::scenario::{Scenario, read};

    const SOUND: &str = include_str!("../check/sound.ron");

    /// The sound scenario with these lists, where it listens for these phrases.
    fn listening(lists: &str, hears: &str) -> (Option<Scenario>, Vec<String>) {
        let source = SOUND
            .replace("hears: [\"tomorrow\"]", &format!("hears: [{hears}]"))
            .replace("    cues: [(", &format!("    phrase_lists: [{lists}],\n    cues: [("));
        let reading = read(source.as_bytes(), "listening.ron");
        let found = reading.diagnostics.iter().map(|d| format!("{} {}", d.code, d.hints.join(" ")));
        (reading.scenario, found.collect())
    }

    fn heard(scenario: &Scenario, text: &str) -> bool {
        scenario.script.nodes.iter().flat_map(|node| &node.listens).any(|listen| listen.hears.matches(text))
    }

    #[test]
    fn a_name_stands_for_the_phrases_of_its_list() {
        let lists = "(id: \"soon\", phrases: [\"tomorrow\", \"to-night\"]), (id: \"ever\", phrases: [\"@soon\", \"one day\"])";
        for hears in ["\"@ever\"", "\"later\", \"@ever\""] {
            let (scenario, found) = listening(lists, hears);
            assert_eq!(found, [""; 0]);
            let scenario = scenario.expect("nothing is wrong with it");
            for text in ["You have it tomorrow.", "One day it comes."] {
                assert!(heard(&scenario, text), "{hears}: {text}");
            }
            assert!(!heard(&scenario, "Never."), "{hears}");
        }
    }

    #[test]
    fn a_name_that_is_none_is_told_with_the_one_that_was_meant() {
        let (scenario, found) = listening("(id: \"soon\", phrases: [\"tomorrow\"])", "\"@son\"");
        assert!(scenario.is_none());
        assert!(found[0].starts_with("missing-phrase-list Did you mean `@soon`?"), "{found:?}");
        let (_, found) = listening("(id: \"soon\", phrases: [\"@soon\"])", "\"@soon\"");
        assert!(found[0].starts_with("missing-phrase-list"), "a list cannot name itself: {found:?}");
    }

    #[test]
    fn a_fault_beside_a_list_is_shown_where_it_stands() {
        let (_, found) = listening("(id: \"soon\", phrases: [\"tomorrow\", \"now\"])", "\"@soon\", \"so*n\"");
        assert!(found[0].starts_with("bad-phrase"), "{found:?}");
        let (_, found) = listening("(id: \"soon\", phrases: [\"so*n\"])", "\"@soon\"");
        assert_eq!(found.len(), 1, "once, at the list: {found:?}");
    }

    #[test]
    fn a_list_that_nothing_names_is_told() {
        let (scenario, found) = listening("(id: \"soon\", phrases: [\"tomorrow\"])", "\"tomorrow\"");
        assert!(scenario.is_some());
        assert!(found[0].starts_with("unused-phrase-list Write `\"@soon\"`"), "{found:?}");
    }
}
