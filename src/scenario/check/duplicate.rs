//! Two things with one name.

use super::at::At;
use super::case::{Case, Report};
use crate::diagnostic::Diagnostic;
use rustc_hash::FxHashMap;

pub const CODES: &[(&str, &str)] = &[(
    "duplicate-name",
    "Two things of one kind have the same id; nodes and endings count as one kind, replies within their node.",
)];

pub fn check(case: &Case<'_>, report: &mut Report<'_, '_>) {
    let scenario = case.scenario;
    let (script, escalation) = (At::TOP.field("script"), At::TOP.field("escalation"));
    let (nodes, endings) = (script.field("nodes"), At::TOP.field("endings"));
    let mut seen = FxHashMap::default();
    each(scenario.script.nodes.iter().map(|n| &*n.id), "a node", &nodes, &mut seen, report);
    each(scenario.endings.iter().map(|e| &*e.id), "an ending", &endings, &mut seen, report);
    apart(scenario.facts.iter().map(|f| &*f.id), "a fact", &At::TOP.field("facts"), report);
    apart(scenario.resolutions.iter().map(|r| &*r.id), "a resolution", &At::TOP.field("resolutions"), report);
    apart(
        scenario.escalation.path.iter().map(|s| &*s.id),
        "a step of the path",
        &escalation.field("path"),
        report,
    );
    apart(
        scenario.escalation.cues.iter().map(|c| &*c.id),
        "an escalation cue",
        &escalation.field("cues"),
        report,
    );
    let desk = At::TOP.field("desk");
    apart(scenario.desk.knowledge.iter().map(|a| &*a.id), "an article", &desk.field("knowledge"), report);
    apart(scenario.desk.canned.iter().map(|c| &*c.id), "a canned reply", &desk.field("canned"), report);
    apart(scenario.desk.colleagues.iter().map(|c| &*c.id), "a colleague", &desk.field("colleagues"), report);
    apart(scenario.cues.iter().map(|c| &*c.id), "a cue", &At::TOP.field("cues"), report);
    let lists = At::TOP.field("phrase_lists");
    apart(scenario.phrase_lists.iter().map(|l| &*l.id), "a list of phrases", &lists, report);
    for (index, node) in scenario.script.nodes.iter().enumerate() {
        let node_at = nodes.item(index);
        let at = node_at.field("replies");
        // Comparing the few replies of a node is quicker than hashing them; only a strange node has many.
        let few = node.replies.len() <= 16;
        let differ = |i: usize| node.replies[..i].iter().all(|r| r.id != node.replies[i].id);
        if !few || !(0..node.replies.len()).all(differ) {
            apart(node.replies.iter().map(|r| &*r.id), "a reply in this node", &at, report);
        }
    }
}

/// Ids that share their names with nothing else.
fn apart<'c>(
    ids: impl Iterator<Item = &'c str>,
    what: &'static str,
    at: &At<'_>,
    report: &mut Report<'_, '_>,
) {
    each(ids, what, at, &mut FxHashMap::default(), report);
}

fn each<'c>(
    ids: impl Iterator<Item = &'c str>,
    what: &'static str,
    at: &At<'_>,
    seen: &mut FxHashMap<&'c str, &'static str>,
    report: &mut Report<'_, '_>,
) {
    for (index, id) in ids.enumerate().filter(|(_, id)| !id.is_empty()) {
        if let Some(other) = seen.insert(id, what) {
            let message = format!("The id `{id}` already belongs to {other} further up.");
            let problem = Diagnostic::error("duplicate-name", message)
                .with_hint("Give one of the two another id, and mend what refers to it.");
            report.push(&at.item(index).field("id"), problem);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{finds, says_nothing_of};

    #[test]
    fn one_name_for_two() {
        finds(&[("(id: \"agree\"", "(id: \"wants\"")], "duplicate-name", "\"wants\"");
        finds(&[("(id: \"settled\"", "(id: \"agree\"")], "duplicate-name", "\"agree\"");
        finds(&[("(id: \"calm\"", "(id: \"hear\"")], "duplicate-name", "\"hear\"");
    }

    #[test]
    fn replies_of_different_nodes_may_share_a_name() {
        says_nothing_of(&[("(id: \"brush\"", "(id: \"hear\"")], "duplicate-name");
    }
}
