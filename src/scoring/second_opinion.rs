//! Where an author's marks on a scripted reply and the scorer's part ways.

use super::{Evidence, Reply, Rubric, Scored, Scorer};
use crate::diagnostic::{Diagnostic, Lines, Place};
use crate::scenario::syntax::{Value, parse};
use crate::scenario::{Node, Scenario, ScriptedReply};
use crate::vocabulary::{Mark, Technique};

/// The code of these hints.
pub const CODE: &str = "marks-surprise";

/// From this difference on it is worth a second look; two careful people often differ by one.
const SURPRISING: u64 = 2;

/// So many quotes are enough to see what the scorer leans on.
const QUOTES: usize = 3;

/// Compares the author's marks with the scorer's: one hint for each scripted reply that differs by two or more in a technique.
///
/// `source` is the text the scenario was read from and `file` the name it goes by. Nothing is said of a technique the
/// scorer is unsure of, nor in a language without a rubric. The author is right more often than the scorer; a hint here is
/// a question.
#[must_use]
pub fn second_opinion(scenario: &Scenario, source: &str, file: &str) -> Vec<Diagnostic> {
    let Some(rubric) = Rubric::built_in(scenario.language) else { return Vec::new() };
    let scorer = Scorer::with_cues(rubric, &scenario.cues);
    let root = parse(source).root;
    let mut lines = Lines::new(source);
    let mut hints = Vec::new();
    for (n, node) in scenario.script.nodes.iter().enumerate() {
        let customer = words_of(node);
        for (r, reply) in node.replies.iter().enumerate() {
            let text = reply.text.main();
            let scored = scorer.score(&Reply::new(text).to(&customer).in_stage(node.stage));
            let Some(hint) = compare(reply, &scored) else { continue };
            let (start, end) = root.as_ref().and_then(|root| marks_at(root, n, r)).unwrap_or_default();
            let (line, column) = lines.position(start);
            hints.push(hint.at(Place { file: file.into(), line, column, start, end }));
        }
    }
    hints
}

/// What the customer says at a node before the reply: the last variant, which has no condition.
fn words_of(node: &Node) -> String {
    let chunks = node.says.last().map(|variant| variant.chunks.as_slice()).unwrap_or_default();
    chunks.iter().map(|chunk| chunk.text.main().as_ref()).collect::<Vec<_>>().join(" ")
}

fn compare(reply: &ScriptedReply, scored: &Scored) -> Option<Diagnostic> {
    let differences: Vec<String> = Technique::ALL
        .iter()
        .filter(|&&t| !scored.unsure[t])
        .filter(|&&t| reply.marks[t].value().abs_diff(scored.marks[t].value()) >= SURPRISING)
        .map(|&t| difference(reply, scored, t))
        .collect();
    (!differences.is_empty()).then(|| {
        Diagnostic::hint(CODE, format!("The reply `{}` is marked differently here and by the scorer: {}.", reply.id, differences.join("; ")))
            .with_hint("Read the reply once more with docs/MARKING.md at hand; where the marks say what the customer would hear, leave them.")
    })
}

/// "empathy -1 here, +1 by the scorer for “so sorry”".
fn difference(reply: &ScriptedReply, scored: &Scored, technique: Technique) -> String {
    let (author, scorer) = (reply.marks[technique], scored.marks[technique]);
    let higher = scorer > author;
    let mut speaking: Vec<&Evidence> = scored
        .evidence
        .iter()
        .filter(|e| e.technique == technique && e.start < e.end && (e.weight > 0) == higher)
        .collect();
    speaking.sort_by_key(|e| (std::cmp::Reverse(e.weight.abs()), e.start));
    let mut quotes: Vec<String> = Vec::new();
    for evidence in speaking {
        let quote = format!("“{}”", &reply.text.main()[evidence.start..evidence.end]);
        if quotes.len() < QUOTES && !quotes.contains(&quote) {
            quotes.push(quote);
        }
    }
    let quotes = match quotes.is_empty() {
        true => " without a single word to quote".to_owned(),
        false => format!(" for {}", quotes.join(", ")),
    };
    format!("{technique} {} here, {} by the scorer{quotes}", signed(author), signed(scorer))
}

fn signed(mark: Mark) -> String {
    match mark.value() {
        0 => "0".to_owned(),
        value => format!("{value:+}"),
    }
}

/// The bytes of the marks of a reply.
fn marks_at(root: &Value<'_>, node: usize, reply: usize) -> Option<(usize, usize)> {
    let replies = &root.field("script")?.value.field("nodes")?.value.item(node)?.field("replies")?.value;
    let span = replies.item(reply)?.field("marks")?.value.span.range();
    Some((span.start, span.end))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::read;

    /// The hints about the reply `calm`.
    fn hints(source: &str) -> Vec<Diagnostic> {
        let reading = read(source.as_bytes(), "mine.ron");
        let scenario = reading.scenario.expect("a sound scenario");
        let mut hints = second_opinion(&scenario, source, "mine.ron");
        hints.retain(|hint| hint.message.contains("`calm`"));
        hints
    }

    const SOURCE: &str = include_str!("../../tests/fixtures/marks-surprise.ron");
    const MARKS: &str = "(composure: 2, active_listening: -1, empathy: 2, resolution: 0)";

    #[test]
    fn marks_far_from_the_scorers_are_a_hint_at_their_place_with_both_values_and_the_words() {
        let hints = hints(SOURCE);
        let [hint] = &hints[..] else { panic!("{hints:#?}") };
        assert_eq!((hint.code, hint.severity), (CODE, crate::diagnostic::Severity::Hint));
        let place = hint.place.as_ref().expect("a place");
        assert_eq!(&SOURCE[place.start..place.end], MARKS);
        assert!(hint.message.contains("empathy +2 here, -2 by the scorer for “"), "{}", hint.message);
    }

    #[test]
    fn marks_the_scorer_agrees_with_are_no_hint() {
        let agreed = "(composure: -2, active_listening: -1, empathy: -2, resolution: 0)";
        assert_eq!(hints(&SOURCE.replace(MARKS, agreed)), []);
    }
}
