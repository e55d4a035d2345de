//! Rounds without a way out: however well it is handled from there, nothing ends but by giving up.

use super::{Report, Subject};
use crate::diagnostic::Diagnostic;
use crate::scenario::At;

pub const CODES: &[(&str, &str)] = &[(
    "loop-without-exit",
    "In some mood the conversation goes round, and nothing that can be picked or offered leads out.",
)];

pub fn check(subject: &Subject<'_>, report: &mut Report<'_>) {
    let script = At::TOP.field("script");
    let nodes_at = script.field("nodes");
    for (state, seen) in subject.explored.traps() {
        let node = &subject.scenario().script.nodes[seen.node];
        // Whoever writes has other words each time.
        if !node.listens.is_empty() || !node.otherwise.0.is_empty() {
            continue;
        }
        let (arousal, trust) = (seen.mood.arousal.value(), seen.mood.trust.value());
        let message = format!(
            "At `{}`, with arousal {arousal} and trust {trust}, nothing leads out any more.",
            node.id
        );
        let problem = Diagnostic::warning("loop-without-exit", message)
            .with_hint("Add a reply or a route that is open in this mood, to another node or to an ending.");
        let play = subject.explored.play_to(state, &subject.repertoire);
        report.push(&nodes_at.item(seen.node).field("id"), problem, Some(play));
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{finds, says_nothing_of};

    #[test]
    fn a_round_nobody_gets_out_of_is_found() {
        let ever_less = (
            "goto: [(when: flag(\"told\"), to: \"agree\"), (to: \"opening\")]",
            "effects: [trust(-10)], goto: [(when: trust(at_least: 90), to: \"agree\")]",
        );
        let unheard = (",\n             otherwise: \"wants\"", "");
        let no_offer = ("eligible: knows(\"order\")", "eligible: trust(at_least: 90)");
        let no_window = ("opens: visited(\"wants\")", "opens: visited(\"agree\")");
        finds(&[ever_less, unheard, no_offer, no_window], "loop-without-exit", "\"opening\"");
        // Whoever may write has other words each time.
        let heard = (
            "coach: \"Too early.\"),\n             ])",
            "coach: \"Too early.\"),\n             ],\n             otherwise: \"wants\")",
        );
        says_nothing_of(&[heard], "loop-without-exit");
    }
}
