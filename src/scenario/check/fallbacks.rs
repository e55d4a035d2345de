//! The lines to fall back on.

use super::at::At;
use super::case::{Case, Report};
use crate::diagnostic::Diagnostic;

pub const CODES: &[(&str, &str)] = &[("missing-fallback", "A list of lines to fall back on is empty.")];

pub fn check(case: &Case<'_>, report: &mut Report<'_, '_>) {
    let script = At::TOP.field("script");
    let fallbacks = script.field("fallbacks");
    for (stage, of_stage) in case.scenario.script.fallbacks.iter() {
        let at = fallbacks.field(stage.key());
        let lists = [
            ("puzzled", &of_stage.puzzled),
            ("not_yet", &of_stage.not_yet),
            ("relapse", &of_stage.relapse),
            ("interrupted", &of_stage.interrupted),
            ("silence", &of_stage.silence),
        ];
        for (name, lines) in lists {
            if lines.is_empty() && !report.is_at_an_error(&at.field(name)) {
                let message = format!("The customer has no `{name}` line in `{stage}`.");
                let problem = Diagnostic::error("missing-fallback", message)
                    .with_hint(format!("Write one or more: `{name}: [\"What do you mean?\"]`."));
                report.push(&at.field(name), problem);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{finds, says_nothing_of};

    #[test]
    fn every_list_has_a_line() {
        finds(&[("silence: [\"Yes?\"]", "silence: []")], "missing-fallback", "[]");
        says_nothing_of(&[], "missing-fallback");
        says_nothing_of(&[("silence: [\"Yes?\"]", "silence: 5")], "missing-fallback");
        says_nothing_of(&[(", silence: [\"Yes?\"]", "")], "missing-fallback");
    }
}
