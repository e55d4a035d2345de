//! Nodes where the customer may have nothing to say.

use super::at::At;
use super::case::{Case, Report};
use crate::diagnostic::Diagnostic;
use crate::scenario::Condition;

pub const CODES: &[(&str, &str)] = &[(
    "silent-node",
    "In some mood the customer says nothing at a node, because every variant has a condition.",
)];

pub fn check(case: &Case<'_>, report: &mut Report<'_, '_>) {
    let script = At::TOP.field("script");
    let nodes = script.field("nodes");
    for (index, node) in case.scenario.script.nodes.iter().enumerate() {
        let spoken = |v: &crate::scenario::Variant| v.when == Condition::Always && !v.chunks.is_empty();
        if !node.says.iter().any(spoken) && !report.is_at_an_error(&nodes.item(index)) {
            let message = format!("It may be that the customer says nothing at the node `{}`.", node.id);
            let problem = Diagnostic::error("silent-node", message)
                .with_hint("End `says` with a variant that has no `when`: `(chunks: [\"…\"])`.");
            report.push(&nodes.item(index).field("says"), problem);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{finds, says_nothing_of};

    #[test]
    fn the_last_variant_has_no_condition() {
        let conditional = "says: [(when: arousal(at_most: 50), chunks: [\"So what now?\"])]";
        finds(&[("says: [(chunks: [\"So what now?\"])]", conditional)], "silent-node", "[(when");
        finds(&[("says: [(chunks: [\"So what now?\"])]", "says: [(chunks: [])]")], "silent-node", "[(chunks");
        says_nothing_of(&[], "silent-node");
    }
}
