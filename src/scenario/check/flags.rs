//! Flags that are asked for and never set.

use super::at::At;
use super::case::{Case, Report};
use super::walk::each_condition;
use crate::diagnostic::{Diagnostic, nearest};
use crate::scenario::Condition;
use std::collections::BTreeSet;

pub const CODES: &[(&str, &str)] = &[("flag-never-set", "A condition asks for a flag that no effect sets.")];

pub fn check(case: &Case<'_>, report: &mut Report<'_, '_>) {
    each_condition(case.scenario, &At::TOP, &mut |condition, at| {
        let Condition::Flag(flag) = condition else { return };
        if flag.is_empty() || case.names.flags_set.contains(&**flag) {
            return;
        }
        let mut problem =
            Diagnostic::warning("flag-never-set", format!("Nothing ever sets the flag `{flag}`."));
        // In the order of the alphabet, so that the suggestion is the same every time.
        let known: BTreeSet<&str> = case.names.flags_set.iter().copied().collect();
        if let Some(meant) = nearest(flag, known) {
            problem = problem.with_hint(format!("Did you mean `{meant}`?"));
        }
        let advice =
            format!("Set it with `set(\"{flag}\")` in the `effects` of a reply or the `enter` of a node.");
        report.push(&at.item(0), problem.with_hint(advice));
    });
}

#[cfg(test)]
mod tests {
    use super::super::testing::{finds, hint_of, says_nothing_of};

    #[test]
    fn a_flag_that_is_asked_for_is_set_somewhere() {
        let slip = [("flag(\"told\")", "flag(\"tld\")")];
        finds(&slip, "flag-never-set", "\"tld\"");
        assert_eq!(hint_of(&slip, "flag-never-set"), "Did you mean `told`?");
        says_nothing_of(&[], "flag-never-set");
    }
}
