//! Escalation windows that can never open.

use super::at::At;
use super::case::{Case, Report};
use super::possible::can_hold;
use crate::diagnostic::Diagnostic;

pub const CODES: &[(&str, &str)] =
    &[("window-never-opens", "The window of an escalation cue can never open.")];

pub fn check(case: &Case<'_>, report: &mut Report<'_, '_>) {
    // A flag may be set, or a node led to, where something could not be read.
    if report.is_at_an_error(&At::TOP.field("script")) {
        return;
    }
    let escalation = At::TOP.field("escalation");
    let cues = escalation.field("cues");
    for (index, cue) in case.scenario.escalation.cues.iter().enumerate() {
        if !can_hold(&cue.opens, case) {
            let message = format!("The window of the escalation cue `{}` can never open.", cue.id);
            let problem = Diagnostic::error("window-never-opens", message).with_hint(
                "Open it at a node the conversation can come to: `opens: visited(\"…\")`, or remove the cue.",
            );
            report.push(&cues.item(index).field("opens"), problem);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{finds, says_nothing_of};

    #[test]
    fn a_window_that_cannot_open() {
        for opens in ["never", "flag(\"shouted\")", "all([always, not(always)])", "any([])"] {
            finds(&[("opens: visited(\"wants\")", &format!("opens: {opens}"))], "window-never-opens", opens);
        }
        let unreachable = ("to: \"agree\"", "to: \"wants\"");
        finds(
            &[("opens: visited(\"wants\")", "opens: visited(\"agree\")"), unreachable],
            "window-never-opens",
            "visited",
        );
    }

    #[test]
    fn a_window_that_can() {
        for opens in [
            "visited(\"agree\")",
            "red_flags(at_least: 2)",
            "not(visited(\"agree\"))",
            "any([never, flag(\"told\")])",
        ] {
            says_nothing_of(
                &[("opens: visited(\"wants\")", &format!("opens: {opens}"))],
                "window-never-opens",
            );
        }
    }
}
