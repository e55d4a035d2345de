//! Conversations that cannot come to an end by talking.

use super::at::At;
use super::case::{Case, Report};
use super::names::Destination;
use crate::diagnostic::Diagnostic;
use crate::scenario::{Comes, EscalationCue, Scenario};
use crate::vocabulary::Necessity;

pub const CODES: &[(&str, &str)] = &[
    (
        "no-ending",
        "However the conversation goes, it comes to no ending but by closing the contact or giving up, and no cue makes handing on the right one.",
    ),
    ("endless-node", "From this node no ending can be reached but by closing the contact or giving up."),
];

pub fn check(case: &Case<'_>, report: &mut Report<'_, '_>) {
    let script = At::TOP.field("script");
    let unread = report.is_at_an_error(&script) || report.is_at_an_error(&At::TOP.field("resolutions"));
    if !case.graph.certain || unread {
        return;
    }
    let start = case.names.destinations.get(&*case.scenario.script.start);
    if let Some(Destination::Node(start)) = start
        && !case.graph.ends[*start]
    {
        if is_to_be_handed_on(case.scenario) {
            return;
        }
        let problem = Diagnostic::error("no-ending", "No ending can be reached from the start by talking.")
            .with_hint(
                "Lead a reply, or the `accepted` of a resolution, to an ending: `goto: \"resolved\"`.",
            )
            .with_hint(
                "If only somebody else can settle the case, say so: an escalation cue with `necessity: required`.",
            );
        report.push(&script.field("start"), problem);
        return;
    }
    let nodes = script.field("nodes");
    for (index, node) in case.scenario.script.nodes.iter().enumerate() {
        if case.graph.reached[index] && !case.graph.ends[index] {
            let message = format!("From the node `{}` no ending can be reached by talking.", node.id);
            let problem = Diagnostic::error("endless-node", message).with_hint(
                "Lead one of its replies on to a node from which it goes further, or to an ending.",
            );
            report.push(&nodes.item(index).field("id"), problem);
        }
    }
}

/// Whether escalating is a duty however well the contact goes: then handing on is how it ends, and nothing else need be.
fn is_to_be_handed_on(scenario: &Scenario) -> bool {
    let is_duty = |cue: &EscalationCue| cue.necessity == Necessity::Required && cue.comes == Comes::Surely;
    scenario.escalation.cues.iter().any(is_duty)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{finds, says_nothing_of};

    const NO_OFFER_ENDS: (&str, &str) = ("(says: \"Fine.\", goto: \"settled\")", "(says: \"Fine.\")");

    const ALLOWED: (&str, &str) = ("necessity: required", "necessity: allowed");
    const PROVOKED: (&str, &str) = ("necessity: required", "necessity: required, comes: if_provoked");

    #[test]
    fn no_ending_at_all() {
        let none = ("effects: [trust(2)], goto: \"settled\"", "effects: [trust(2)]");
        finds(&[NO_OFFER_ENDS, none, ALLOWED], "no-ending", "\"opening\"");
        finds(&[NO_OFFER_ENDS, none, PROVOKED], "no-ending", "\"opening\"");
        says_nothing_of(&[none, ALLOWED], "no-ending");
    }

    #[test]
    fn a_case_for_somebody_else_ends_by_handing_it_on() {
        let none = ("effects: [trust(2)], goto: \"settled\"", "effects: [trust(2)]");
        says_nothing_of(&[NO_OFFER_ENDS, none], "no-ending");
        says_nothing_of(&[NO_OFFER_ENDS, none], "endless-node");
    }

    #[test]
    fn an_offer_may_lead_to_the_moment_before_the_end() {
        let to_a_node = ("(says: \"Fine.\", goto: \"settled\")", "(says: \"Fine.\", goto: \"agree\")");
        says_nothing_of(&[to_a_node], "no-ending");
        says_nothing_of(&[to_a_node], "endless-node");
    }

    #[test]
    fn a_node_without_a_way_out() {
        let trap = ("coach: \"A wall.\"", "coach: \"A wall.\", goto: \"trap\"");
        let node = (
            "(id: \"agree\", stage",
            "(id: \"trap\", stage: skin_graft, says: [(chunks: [\"No.\"])], otherwise: \"trap\"), (id: \"agree\", stage",
        );
        finds(&[NO_OFFER_ENDS, trap, node], "endless-node", "\"trap\"");
        says_nothing_of(&[trap, node], "endless-node");
    }
}
