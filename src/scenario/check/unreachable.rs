//! Nodes and endings no play can come to.

use super::at::At;
use super::case::{Case, Report};
use crate::diagnostic::Diagnostic;

pub const CODES: &[(&str, &str)] = &[
    ("unreachable-node", "Nothing leads to this node, so nobody will ever see it."),
    ("unreachable-ending", "Nothing leads to this ending, so nobody will ever see it."),
];

pub fn check(case: &Case<'_>, report: &mut Report<'_, '_>) {
    // With a route that leads nowhere, what cannot be reached may be exactly what it was meant to lead to.
    if !case.graph.certain {
        return;
    }
    let (script, endings) = (At::TOP.field("script"), At::TOP.field("endings"));
    let nodes = script.field("nodes");
    for (index, node) in
        case.scenario.script.nodes.iter().enumerate().filter(|(i, _)| !case.graph.reached[*i])
    {
        let message = format!("Nothing leads to the node `{}`.", node.id);
        let problem = Diagnostic::warning("unreachable-node", message)
            .with_hint(format!("Lead a reply there with `goto: \"{}\"`, or remove the node.", node.id));
        report.push(&nodes.item(index).field("id"), problem);
    }
    for (index, ending) in
        case.scenario.endings.iter().enumerate().filter(|(i, _)| !case.graph.endings_reached[*i])
    {
        let message = format!("Nothing leads to the ending `{}`.", ending.id);
        let problem = Diagnostic::hint("unreachable-ending", message).with_hint(format!(
            "Lead a reply or a resolution there with `goto: \"{}\"`, or remove it.",
            ending.id
        ));
        report.push(&endings.item(index).field("id"), problem);
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{finds, says_nothing_of};

    const ALONE: (&str, &str) = ("to: \"agree\"", "to: \"wants\"");

    #[test]
    fn a_node_nobody_goes_to() {
        finds(&[ALONE], "unreachable-node", "\"agree\"");
        says_nothing_of(&[], "unreachable-node");
    }

    #[test]
    fn an_ending_nobody_goes_to() {
        finds(&[("well: \"handed_over\"", "well: \"leaves\"")], "unreachable-ending", "\"handed_over\"");
        says_nothing_of(&[], "unreachable-ending");
    }

    #[test]
    fn nothing_is_said_while_a_route_leads_nowhere() {
        says_nothing_of(&[("to: \"agree\"", "to: \"agre\"")], "unreachable-node");
    }

    #[test]
    fn a_route_that_is_never_open_leads_nowhere() {
        finds(&[("when: flag(\"told\")", "when: never")], "unreachable-node", "\"agree\"");
    }
}
