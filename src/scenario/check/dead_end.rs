//! Nodes where nothing can be said.

use super::at::At;
use super::case::{Case, Report};
use crate::diagnostic::Diagnostic;

pub const CODES: &[(&str, &str)] =
    &[("dead-end", "A node has no replies, listens for nothing and leads nowhere.")];

pub fn check(case: &Case<'_>, report: &mut Report<'_, '_>) {
    let script = At::TOP.field("script");
    let nodes = script.field("nodes");
    for (index, node) in case.scenario.script.nodes.iter().enumerate() {
        if node.replies.is_empty()
            && node.listens.is_empty()
            && node.otherwise.0.is_empty()
            && !report.is_at_an_error(&nodes.item(index))
        {
            let message = format!("The conversation is stuck in the node `{}`.", node.id);
            let problem = Diagnostic::error("dead-end", message)
                .with_hint("Give it `replies: […]`, or make it an ending if the contact is over there.");
            report.push(&nodes.item(index).field("id"), problem);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{finds, says_nothing_of};

    #[test]
    fn a_node_with_nothing_to_say() {
        let alone = "(id: \"stuck\", stage: dialysis, says: [(chunks: [\"And?\"])]), (id: \"agree\", stage";
        finds(&[("(id: \"agree\", stage", alone)], "dead-end", "\"stuck\"");
        says_nothing_of(&[], "dead-end");
    }
}
