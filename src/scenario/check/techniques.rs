//! Techniques a stage counts and nobody can show.

use super::at::At;
use super::case::{Case, Report};
use crate::diagnostic::Diagnostic;
use crate::vocabulary::{Stage, Technique};

pub const CODES: &[(&str, &str)] = &[(
    "technique-not-exercised",
    "In a stage no reply earns a mark above 0 for a technique that counts there, so it cannot be practised.",
)];

pub fn check(case: &Case<'_>, report: &mut Report<'_, '_>) {
    let script = At::TOP.field("script");
    let nodes_at = script.field("nodes");
    for &stage in Stage::ALL {
        let mut nodes =
            case.scenario.script.nodes.iter().enumerate().filter(|(_, node)| node.stage == stage).peekable();
        let Some(&(first, _)) = nodes.peek() else { continue };
        let replies: Vec<_> = nodes.flat_map(|(_, node)| &node.replies).collect();
        for &technique in Technique::ALL {
            let counts = case.scenario.dynamics.weights[stage][technique] > 0;
            if counts && !replies.iter().any(|reply| reply.marks[technique].value() > 0) {
                let message = format!("No reply in `{stage}` shows `{technique}`.");
                let problem = Diagnostic::hint("technique-not-exercised", message).with_hint(format!(
                    "Give a reply in one of its nodes a mark for it: `marks: ({technique}: 1)`."
                ));
                report.push(&nodes_at.item(first).field("stage"), problem);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{finds, says_nothing_of};

    #[test]
    fn every_technique_that_counts_can_be_shown() {
        finds(
            &[("active_listening: 2, empathy: 1", "active_listening: 2")],
            "technique-not-exercised",
            "dialysis",
        );
        says_nothing_of(
            &[("marks: (resolution: 1), coach: \"Too early.\"", "marks: (), coach: \"Too early.\"")],
            "technique-not-exercised",
        );
    }
}
