//! Closing the contact must lead somewhere, whatever has happened.

use super::at::At;
use super::case::{Case, Report};
use crate::diagnostic::Diagnostic;
use crate::scenario::Condition;

pub const CODES: &[(&str, &str)] =
    &[("closing-not-certain", "When the trainee closes the contact, it may be that no ending fits.")];

pub fn check(case: &Case<'_>, report: &mut Report<'_, '_>) {
    let routes = &case.scenario.script.closing.0;
    if routes.last().is_some_and(|route| route.when == Condition::Always) {
        return;
    }
    let script = At::TOP.field("script");
    let closing = script.field("closing");
    if report.is_at_an_error(&closing) {
        return;
    }
    let last = closing.item(routes.len().saturating_sub(1));
    let endings = &case.scenario.endings;
    let when_time_is_up = endings.iter().find(|ending| ending.id == case.scenario.script.time_up);
    let ending = when_time_is_up.or(endings.last()).map_or("unresolved", |ending| &*ending.id);
    let problem =
        Diagnostic::error("closing-not-certain", "Closing the contact does not always lead to an ending.")
            .with_hint(format!(
                "End the list of `closing` with a route that has no `when`: `(to: \"{ending}\")`."
            ));
    report.push(&last, problem);
}

#[cfg(test)]
mod tests {
    use super::super::testing::{finds, says_nothing_of};

    #[test]
    fn the_last_way_out_has_no_condition() {
        finds(
            &[("(to: \"leaves\")", "(when: turn(at_least: 3), to: \"leaves\")")],
            "closing-not-certain",
            "(when: turn",
        );
        says_nothing_of(&[], "closing-not-certain");
    }
}
