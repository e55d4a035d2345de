//! Nodes with hardly a choice.

use super::at::At;
use super::case::{Case, Report};
use crate::diagnostic::Diagnostic;

pub const CODES: &[(&str, &str)] = &[("few-replies", "A node has fewer than three replies to choose from.")];

pub fn check(case: &Case<'_>, report: &mut Report<'_, '_>) {
    let script = At::TOP.field("script");
    let nodes = script.field("nodes");
    for (index, node) in case.scenario.script.nodes.iter().enumerate() {
        let count = node.replies.len();
        // A node without replies is either a dead end, which is an error, or one for written replies only.
        if count == 1 || count == 2 || (count == 0 && !node.listens.is_empty()) {
            let have = if count == 1 { "reply".to_owned() } else { "replies".to_owned() };
            let message = format!("The node `{}` has {count} {have}.", node.id);
            let problem = Diagnostic::hint("few-replies", message)
                .with_hint("Three or four make a choice: add the reflexes an untrained person would have.");
            report.push(&nodes.item(index).field("id"), problem);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{finds, says_nothing_of};

    #[test]
    fn two_replies_are_hardly_a_choice() {
        let gone =
            "(id: \"brush\", text: \"That is not possible.\", marks: (resolution: -1), coach: \"A wall.\"),";
        finds(&[(gone, "")], "few-replies", "\"wants\"");
        says_nothing_of(&[], "few-replies");
    }
}
