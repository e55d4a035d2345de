//! Escalation cues whose right answer contradicts itself.

use super::at::At;
use super::case::{Case, Report};
use crate::diagnostic::Diagnostic;
use crate::vocabulary::Necessity;

pub const CODES: &[(&str, &str)] = &[
    ("cue-without-target", "Escalation is required, and nobody is named to escalate to."),
    ("cue-lane", "An escalation cue wants one lane, and its target is in the other."),
];

pub fn check(case: &Case<'_>, report: &mut Report<'_, '_>) {
    let escalation = At::TOP.field("escalation");
    let cues = escalation.field("cues");
    for (index, cue) in case.scenario.escalation.cues.iter().enumerate() {
        let at = cues.item(index);
        let targets = at.field("targets");
        let required = cue.necessity == Necessity::Required;
        if required && cue.targets.is_empty() && !report.is_at_an_error(&at) {
            let problem = Diagnostic::error(
                "cue-without-target",
                format!("The required cue `{}` has no target.", cue.id),
            )
            .with_hint("Name the right steps of the path: `targets: [\"duty_manager\"]`.");
            report.push(&targets, problem);
        }
        for (index, target) in cue.targets.iter().enumerate() {
            let Some(&step) = case.names.path.get(&**target) else { continue };
            let lane = case.scenario.escalation.path[step].lane;
            if lane != cue.lane {
                let message =
                    format!("`{target}` is in the {lane} lane, and this cue wants the {} one.", cue.lane);
                let problem = Diagnostic::error("cue-lane", message)
                    .with_hint(format!("Write `lane: {lane}` in the cue, or name another target."));
                report.push(&targets.item(index), problem);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{finds, says_nothing_of};

    #[test]
    fn a_required_cue_needs_a_target_in_its_lane() {
        finds(&[("targets: [\"manager\"]", "targets: []")], "cue-without-target", "[]");
        finds(&[("targets: [\"manager\"], ", "")], "cue-without-target", "(id: \"refund\"");
        finds(
            &[("Extension 2\", lane: hierarchical", "Extension 2\", lane: functional")],
            "cue-lane",
            "\"manager\"",
        );
    }

    #[test]
    fn a_cue_that_only_allows_needs_none() {
        let allowed = ("necessity: required", "necessity: allowed");
        says_nothing_of(&[allowed, ("targets: [\"manager\"]", "targets: []")], "cue-without-target");
        says_nothing_of(&[], "cue-lane");
    }
}
