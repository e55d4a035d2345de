//! Escalation windows that open in no play, or only when it is over.

use super::{Report, Subject};
use crate::diagnostic::Diagnostic;
use crate::scenario::At;

pub const CODES: &[(&str, &str)] = &[
    ("window-not-opened", "What opens an escalation window never holds in any play."),
    ("window-too-late", "What opens an escalation window holds only when the contact is over."),
];

pub fn check(subject: &Subject<'_>, report: &mut Report<'_>) {
    let escalation = At::TOP.field("escalation");
    let cues = escalation.field("cues");
    let explored = &subject.explored;
    for (index, cue) in subject.scenario().escalation.cues.iter().enumerate() {
        if explored.has_opened(index) || subject.by_writing(|writing| writing.has_opened(index)) {
            continue;
        }
        let at = cues.item(index);
        if let Some(state) = explored.too_late(index) {
            let message = format!("The window of the cue `{}` opens only when the contact is over.", cue.id);
            let problem = Diagnostic::warning("window-too-late", message)
                .with_hint("Open it at a node before the last: what opens it leads straight to an ending.");
            report.push(&at.field("opens"), problem, Some(explored.play_to(state, &subject.repertoire)));
        } else {
            let nearest = explored.nearest(|seen| seen.mood.arousal);
            let play = nearest.map(|(state, _)| explored.play_to(state, &subject.repertoire));
            let problem = subject
                .never("window-not-opened", format!("The window of the cue `{}` opens in no play", cue.id))
                .with_hint("Look at `opens`: its parts may each hold, and never at the same time.");
            report.push(&at.field("opens"), problem, play);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{finds, says_nothing_of};

    #[test]
    fn a_window_that_no_play_opens_is_found() {
        let never = "opens: all([stage(connection), arousal(at_least: 90)])";
        finds(&[("opens: visited(\"wants\")", never)], "window-not-opened", "all(");
        says_nothing_of(&[], "window-not-opened");
    }

    #[test]
    fn a_window_behind_the_only_exit_is_found() {
        let within = ("needs_authority: \"manager\", ", "");
        finds(
            &[
                ("opens: visited(\"wants\"), closes: offered(\"tomorrow\")", "opens: accepted(\"tomorrow\")"),
                within,
            ],
            "window-too-late",
            "accepted",
        );
    }
}
