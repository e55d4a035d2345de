//! Where an author's marks on a scripted reply and the scorer's part ways.

use super::{Evidence, Reply, Rubric, Scored, Scorer};
use crate::diagnostic::{Diagnostic, Lines, Place};
use crate::scenario::syntax::{Arena, Value, parse};
use crate::scenario::{Node, Scenario, ScriptedReply};
use crate::vocabulary::{Mark, PerTechnique, Technique};
use std::cmp::Reverse;

/// The code of these hints.
pub const CODE: &str = "marks-surprise";

/// The marks must still lie on two sides of 0 when the strength lies this much nearer to the author's mark, in hundredths.
const MARGIN: i32 = 20;

/// More hints than this, for one scenario, nobody would read; the surest come first.
const HINTS: usize = 3;

/// So many quotes are enough to see what the scorer leans on.
const QUOTES: usize = 3;

/// Compares the author's marks with the scorer's where the scorer is sure: at most one hint for each node and three in all,
/// in the order of the script.
///
/// `source` is the text the scenario was read from and `file` the name it goes by. Nothing is said of a technique the
/// scorer is unsure of or for which no named cue speaks, nor in a language without a rubric. The author is right more
/// often than the scorer; a hint here is a question.
#[must_use]
pub fn second_opinion(scenario: &Scenario, source: &str, file: &str) -> Vec<Diagnostic> {
    let Some(rubric) = Rubric::built_in(scenario.language) else { return Vec::new() };
    let scorer = Scorer::with_cues(rubric, &scenario.cues);
    let arena = Arena::new();
    let root = parse(source, &arena).root;
    let mut surest: Vec<(i32, usize, usize, Diagnostic)> = Vec::new();
    for (n, node) in scenario.script.nodes.iter().enumerate() {
        let customer = words_of(node);
        let of_node = node.replies.iter().enumerate().filter_map(|(r, reply)| {
            let weighed = scorer.weigh(&Reply::new(reply.text.main()).to(&customer).in_stage(node.stage));
            let (sureness, hint) = compare(rubric, reply, &weighed)?;
            Some((sureness, n, r, hint))
        });
        surest.extend(of_node.max_by_key(|&(sureness, _, r, _)| (sureness, Reverse(r))));
    }
    surest.sort_by_key(|&(sureness, n, _, _)| (Reverse(sureness), n));
    surest.truncate(HINTS);
    surest.sort_by_key(|&(_, n, _, _)| n);
    let mut lines = Lines::new(source);
    let place = |(_, n, r, hint): (i32, usize, usize, Diagnostic)| {
        let (start, end) = root.as_ref().and_then(|root| marks_at(root, n, r)).unwrap_or_default();
        let (line, column) = lines.position(start);
        hint.at(Place { file: file.into(), line, column, start, end })
    };
    surest.into_iter().map(place).collect()
}

/// What the customer says at a node before the reply: the last variant, which has no condition.
fn words_of(node: &Node) -> String {
    let chunks = node.says.last().map(|variant| variant.chunks.as_slice()).unwrap_or_default();
    chunks.iter().map(|chunk| chunk.text.main().as_ref()).collect::<Vec<_>>().join(" ")
}

/// A reply with its marks, and what the named cues said for and against each technique.
type Weighed = (Scored, PerTechnique<(i32, i32)>);

/// The hint about one reply, and how sure the scorer is of what it says, in hundredths.
fn compare(rubric: &Rubric, reply: &ScriptedReply, (scored, named): &Weighed) -> Option<(i32, Diagnostic)> {
    let sure =
        |&technique: &Technique| Some((technique, sureness(rubric, reply, (scored, named), technique)?));
    let differences: Vec<(Technique, i32)> = Technique::ALL.iter().filter_map(sure).collect();
    let sureness = differences.iter().map(|&(_, sureness)| sureness).max()?;
    let told: Vec<String> = differences.iter().map(|&(t, _)| difference(reply, scored, t)).collect();
    let hint = Diagnostic::hint(CODE, format!("The reply `{}` is marked differently here and by the scorer: {}.", reply.id, told.join("; ")))
        .with_hint("Read the reply once more with docs/MARKING.md at hand; where the marks say what the customer would hear, leave them.");
    Some((sureness, hint))
}

/// How much the named cues say for the scorer's mark, in hundredths; nothing where the marks are near enough, where the
/// scorer may well be mistaken, or where cues contradict each other.
fn sureness(
    rubric: &Rubric,
    reply: &ScriptedReply,
    (scored, named): (&Scored, &PerTechnique<(i32, i32)>),
    technique: Technique,
) -> Option<i32> {
    let author = reply.marks[technique].value();
    let higher = scored.marks[technique].value() > author;
    let towards_the_author = if higher { -MARGIN } else { MARGIN };
    let nearest = rubric.cuts[technique].mark(scored.strength[technique] + towards_the_author);
    let (good, bad) = named[technique];
    let (spoken, against) = if higher { (good, bad) } else { (bad, good) };
    let named_alone = rubric.base[technique] + if higher { spoken } else { -spoken };
    // Good to one and bad to the other; what only one of them hears is seldom a slip of the author's.
    let surprising = |mark: Mark| author * mark.value() < 0;
    let sure = surprising(nearest) && surprising(rubric.cuts[technique].mark(named_alone));
    (sure && against == 0 && !scored.unsure[technique]).then_some(spoken)
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
    speaking.sort_by_key(|e| (Reverse(e.weight.abs()), e.start));
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
