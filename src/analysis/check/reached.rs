//! Stages that no play comes to, whatever the trainee does.

use super::{Report, Subject};
use crate::scenario::At;
use crate::vocabulary::Stage;

pub const CODES: &[(&str, &str)] =
    &[("stage-not-reached", "There are nodes of a stage, and the mood never brings the customer into it.")];

pub fn check(subject: &Subject<'_>, report: &mut Report<'_>) {
    let script = At::TOP.field("script");
    let nodes_at = script.field("nodes");
    for &stage in Stage::ALL {
        let nodes = &subject.scenario().script.nodes;
        let Some(first) = nodes.iter().position(|node| node.stage == stage) else { continue };
        if subject.explored.has_reached(stage) || subject.by_writing(|writing| writing.has_reached(stage)) {
            continue;
        }
        let Some((state, nearest)) =
            subject.explored.nearest(|seen| seen.mood.trust.value() - seen.mood.arousal.value())
        else {
            continue;
        };
        let (arousal, trust) = (nearest.mood.arousal.value(), nearest.mood.trust.value());
        let problem = subject.never("stage-not-reached", format!("No play brings the customer into `{stage}`")).with_hint(
            format!("The best play comes to arousal {arousal} and trust {trust}. Give replies better marks or more room, lower the arousal the customer begins with, or look at `dynamics`."),
        );
        let play = subject.explored.play_to(state, &subject.repertoire);
        report.push(&nodes_at.item(first).field("stage"), problem, Some(play));
        // The stages behind it wait for the same.
        return;
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{finds, says_nothing_of};

    #[test]
    fn a_customer_nobody_can_calm_is_found() {
        let hard = ("good: (arousal: -8)", "good: (arousal: -1, trust: 1), accepted: (arousal: 0, trust: 0)");
        finds(&[hard], "stage-not-reached", "skin_graft");
        says_nothing_of(&[], "stage-not-reached");
    }
}
