//! Whether the best reply can be told without reading.

use super::at::At;
use super::case::{Case, Report};
use crate::diagnostic::Diagnostic;
use crate::scenario::{Node, Scenario};

pub const CODES: &[(&str, &str)] = &[
    ("best-reply-is-longest", "The best reply is nearly always the longest, so that length gives it away."),
    ("best-reply-is-first", "The best reply nearly always stands first in the file."),
];

/// Fewer nodes than this say nothing about a habit.
const FEWEST_NODES: usize = 3;

pub fn check(case: &Case<'_>, report: &mut Report<'_, '_>) {
    let best: Vec<(&Node, usize)> = case
        .scenario
        .script
        .nodes
        .iter()
        .filter_map(|node| Some((node, best_of(node, case.scenario)?)))
        .collect();
    let longest = best.iter().filter(|(node, index)| longest_of(node) == Some(*index)).count();
    let first = best.iter().filter(|(_, index)| *index == 0).count();
    let script = At::TOP.field("script");
    let nodes = script.field("nodes");
    // Four out of five is far beyond chance with three replies, and leaves room for the odd one.
    let is_habit = |count: usize| best.len() >= FEWEST_NODES && count * 5 >= best.len() * 4;
    if is_habit(longest) {
        let message = format!("In {longest} of {} nodes the best reply is the longest.", best.len());
        let problem = Diagnostic::warning("best-reply-is-longest", message).with_hint(
            "Shorten some of the best replies or lengthen tempting wrong ones, so that only reading helps.",
        );
        report.push(&nodes, problem);
    }
    if is_habit(first) {
        let message = format!("In {first} of {} nodes the best reply is the first in the file.", best.len());
        let problem = Diagnostic::warning("best-reply-is-first", message).with_hint(
            "Vary the order. A play shuffles replies, and whoever reads the file should not learn a habit.",
        );
        report.push(&nodes, problem);
    }
}

/// The reply whose marks, weighed by the stage of the node, are above all others; `None` when two share it.
fn best_of(node: &Node, scenario: &Scenario) -> Option<usize> {
    let weights = &scenario.dynamics.weights[node.stage];
    only_highest(node, |index| {
        node.replies[index].marks.iter().map(|(technique, mark)| weights[technique] * mark.value()).sum()
    })
}

fn longest_of(node: &Node) -> Option<usize> {
    only_highest(node, |index| {
        i64::try_from(node.replies[index].text.main().chars().count()).unwrap_or(i64::MAX)
    })
}

fn only_highest(node: &Node, value: impl Fn(usize) -> i64) -> Option<usize> {
    let mut values = (0..node.replies.len()).map(value).enumerate();
    let (mut index, mut highest) = values.next()?;
    let mut alone = node.replies.len() > 1;
    for (other, value) in values {
        if value > highest {
            (index, highest, alone) = (other, value, true);
        } else {
            alone &= value < highest;
        }
    }
    alone.then_some(index)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{finds, says_nothing_of};

    #[test]
    fn length_gives_it_away() {
        let longer = [
            (
                "You took Friday off and nobody came.",
                "You took Friday off and nobody came, and nobody told you a word about it.",
            ),
            (
                "I can have it with you tomorrow.\", marks",
                "I can have it with you tomorrow before ten, and I ring you myself at noon.\", marks",
            ),
        ];
        finds(&longer, "best-reply-is-longest", "[");
        says_nothing_of(&longer[..1], "best-reply-is-longest");
    }

    #[test]
    fn order_gives_it_away() {
        let worse = [
            (
                "(id: \"brush\", text: \"That is not possible.\", marks: (resolution: -1)",
                "(id: \"brush\", text: \"That is not possible.\", marks: (empathy: 2, composure: 2, active_listening: 2)",
            ),
            (
                "\"I'll see.\", marks: (composure: 1)",
                "\"I'll see.\", marks: (composure: 2, resolution: 2, empathy: 2)",
            ),
        ];
        finds(&worse, "best-reply-is-first", "[");
        says_nothing_of(&worse[..1], "best-reply-is-first");
    }
}
