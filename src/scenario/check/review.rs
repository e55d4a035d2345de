//! A review that no longer fits the scenario: comments on what is gone, and a scenario that is live with errors in it.

use super::at::At;
use super::case::{Case, Report};
use super::names::Destination;
use crate::diagnostic::{Diagnostic, nearest};
use crate::scenario::{Comment, Review};
use crate::vocabulary::ReviewState;

pub const CODES: &[(&str, &str)] = &[
    ("comment-on-nothing", "A comment is about a node, an ending or a reply that does not exist any more."),
    ("live-with-errors", "The scenario is marked as live, and it has errors, so nobody can play it."),
];

/// Comments on what is gone: whoever reads them has to know what they were about.
pub fn comments(case: &Case<'_>, report: &mut Report<'_, '_>) {
    let Some(Review { comments, .. }) = &case.scenario.review else { return };
    let top = At::TOP.field("review");
    let list = top.field("comments");
    for (index, comment) in comments.iter().enumerate() {
        let at = list.item(index);
        match gone(case, comment) {
            None => {}
            Some((field, message, meant)) => {
                let mut problem = Diagnostic::warning("comment-on-nothing", message);
                if let Some(meant) = meant {
                    problem = problem.with_hint(format!("Did you mean `{meant}`?"));
                }
                report.push(
                    &at.field(field),
                    problem.with_hint("Remove the comment if it is settled, or say what it is about now."),
                );
            }
        }
    }
}

/// What a comment names and nothing has: the field, the sentence, and what may be meant.
fn gone<'c>(case: &Case<'c>, comment: &Comment) -> Option<(&'static str, String, Option<&'c str>)> {
    let scenario = case.scenario;
    let Some(at) = comment.at.as_deref() else {
        return comment.reply.as_ref().map(|reply| {
            let message = format!("The comment names the reply `{reply}` and not the node it belongs to.");
            ("reply", message, None)
        });
    };
    let destinations =
        || scenario.script.nodes.iter().map(|n| &*n.id).chain(scenario.endings.iter().map(|e| &*e.id));
    let node = match case.names.destinations.get(at) {
        None => {
            let message =
                format!("The comment is about `{at}`, and there is no such node or ending any more.");
            return Some(("at", message, nearest(at, destinations())));
        }
        Some(Destination::Node(_)) => scenario.node(at),
        Some(Destination::Ending(_)) => None,
    };
    let reply = comment.reply.as_deref()?;
    let replies = || node.into_iter().flat_map(|node| &node.replies).map(|known| &*known.id);
    if replies().any(|known| known == reply) {
        return None;
    }
    let message = format!("The comment is about the reply `{reply}`, and `{at}` has no such reply any more.");
    Some(("reply", message, nearest(reply, replies())))
}

/// A live scenario must be one that can be played. This comes after every check that finds errors.
pub fn live(case: &Case<'_>, report: &mut Report<'_, '_>) {
    let is_live = case.scenario.review.as_ref().is_some_and(|review| review.state == ReviewState::Live);
    if is_live && !report.is_sound() {
        let problem =
            Diagnostic::warning("live-with-errors", "The review says live, and the scenario has errors.")
                .with_hint("Mend the errors, or write `state: draft` until they are mended.");
        report.push(&At::TOP.field("review").field("state"), problem);
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{finds, hint_of, says_nothing_of};

    const MINUTES: &str = "minutes: 5,";

    fn with_comment(about: &str) -> String {
        format!(
            "minutes: 5, review: (state: draft, comments: [(by: \"Ines\", on: \"1 May\", {about} text: \"Why?\")]),"
        )
    }

    #[test]
    fn a_comment_is_about_something_that_is_there() {
        for there in ["", "at: \"opening\",", "at: \"settled\",", "at: \"opening\", reply: \"hear\","] {
            says_nothing_of(&[(MINUTES, &with_comment(there))], "comment-on-nothing");
        }
        finds(&[(MINUTES, &with_comment("at: \"begin\","))], "comment-on-nothing", "\"begin\"");
        let slip = with_comment("at: \"opening\", reply: \"heer\",");
        finds(&[(MINUTES, &slip)], "comment-on-nothing", "\"heer\"");
        assert_eq!(hint_of(&[(MINUTES, &slip)], "comment-on-nothing"), "Did you mean `hear`?");
        finds(
            &[(MINUTES, &with_comment("at: \"settled\", reply: \"hear\","))],
            "comment-on-nothing",
            "\"hear\"",
        );
        finds(&[(MINUTES, &with_comment("reply: \"hear\","))], "comment-on-nothing", "\"hear\"");
    }

    #[test]
    fn a_live_scenario_has_no_errors() {
        let live = "minutes: 5, review: (state: live),";
        says_nothing_of(&[(MINUTES, live)], "live-with-errors");
        let broken = [(MINUTES, live), ("start: \"opening\"", "start: \"begin\"")];
        finds(&broken, "live-with-errors", "live");
        finds(&[(MINUTES, live), ("magnitude: 2", "magnitude: 9")], "live-with-errors", "live");
        let draft =
            [(MINUTES, "minutes: 5, review: (state: draft),"), ("start: \"opening\"", "start: \"begin\"")];
        says_nothing_of(&draft, "live-with-errors");
    }
}
