//! Nodes that no play comes to.

use super::{Report, Subject};
use crate::scenario::At;

pub const CODES: &[(&str, &str)] = &[(
    "node-not-entered",
    "Ways lead to a node, and no play comes to it: what it asks for never holds together.",
)];

pub fn check(subject: &Subject<'_>, report: &mut Report<'_>) {
    let script = At::TOP.field("script");
    let nodes_at = script.field("nodes");
    for (index, node) in subject.scenario().script.nodes.iter().enumerate() {
        if subject.explored.has_entered(index) || subject.by_writing(|writing| writing.has_entered(index)) {
            continue;
        }
        // The play that came to the node's stage with most trust over arousal shows what it is like there.
        let nearest = subject.explored.nearest(|seen| {
            (seen.stage.min(node.stage), seen.mood.trust.value() - seen.mood.arousal.value())
        });
        let play = nearest.map(|(state, _)| subject.explored.play_to(state, &subject.repertoire));
        let problem = subject
            .never("node-not-entered", format!("No play comes to the node `{}`", node.id))
            .with_hint("Look at the conditions of the ways that lead to it, and at its stage: a node of a later stage than the customer has reached is not entered.");
        report.push(&nodes_at.item(index).field("id"), problem, play);
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{finds, says_nothing_of};

    #[test]
    fn conditions_that_never_hold_together_are_found() {
        let never =
            ("to: \"agree\"", "to: \"agree\", when: all([arousal(at_least: 95), trust(at_least: 95)])");
        finds(
            &[("(when: flag(\"told\"), to: \"agree\")", &format!("({})", never.1))],
            "node-not-entered",
            "\"agree\"",
        );
    }

    #[test]
    fn what_somebody_who_writes_can_come_to_is_entered() {
        let written = ("otherwise: \"wants\"", "otherwise: \"agree\"");
        says_nothing_of(&[("(when: flag(\"told\"), to: \"agree\"), ", ""), written], "node-not-entered");
        says_nothing_of(&[], "node-not-entered");
    }
}
