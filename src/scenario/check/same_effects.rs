//! Replies between which there is nothing to choose.

use super::at::At;
use super::case::{Case, Report};
use crate::diagnostic::Diagnostic;
use crate::scenario::ScriptedReply;

pub const CODES: &[(&str, &str)] =
    &[("same-effects", "Two replies of a node have the same marks, lead to the same place and do the same.")];

pub fn check(case: &Case<'_>, report: &mut Report<'_, '_>) {
    let script = At::TOP.field("script");
    let nodes = script.field("nodes");
    for (index, node) in case.scenario.script.nodes.iter().enumerate() {
        let at = nodes.item(index);
        let replies = at.field("replies");
        for (place, reply) in node.replies.iter().enumerate() {
            let Some(twin) = node.replies[..place].iter().find(|earlier| are_same(earlier, reply)) else {
                continue;
            };
            let message = format!("`{}` does the same as `{}`, word for word apart.", reply.id, twin.id);
            let problem = Diagnostic::hint("same-effects", message).with_hint(
                "Let one of them do more or less than the other, in marks, in an effect or in where it leads; or leave one out.",
            );
            report.push(&replies.item(place).field("id"), problem);
        }
    }
}

fn are_same(one: &ScriptedReply, other: &ScriptedReply) -> bool {
    (one.marks, &one.flags, &one.asks, &one.offers, &one.effects, &one.goto, &one.when)
        == (other.marks, &other.flags, &other.asks, &other.offers, &other.effects, &other.goto, &other.when)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{finds, says_nothing_of};

    #[test]
    fn two_replies_that_do_the_same_are_found() {
        let same = (
            "marks: (composure: -1), coach: \"Nobody ever calmed down.\", flags: [condescension]",
            "marks: (resolution: 1), coach: \"Nobody ever calmed down.\"",
        );
        finds(&[same], "same-effects", "\"fix\"");
        says_nothing_of(&[], "same-effects");
    }
}
