//! Facts the customer keeps back without a word.

use super::at::At;
use super::case::{Case, Report};
use crate::diagnostic::Diagnostic;
use crate::scenario::Condition;

pub const CODES: &[(&str, &str)] =
    &[("missing-withholds", "A fact has a condition, and the customer has no words for keeping it back.")];

pub fn check(case: &Case<'_>, report: &mut Report<'_, '_>) {
    let facts = At::TOP.field("facts");
    for (index, fact) in case.scenario.facts.iter().enumerate() {
        let at = facts.item(index);
        if fact.needs != Condition::Always
            && fact.withholds.main().is_empty()
            && !report.is_at_an_error(&at.field("withholds"))
        {
            let message = format!("The customer has no words for keeping back the fact `{}`.", fact.id);
            let problem = Diagnostic::error("missing-withholds", message).with_hint(
                "Write what they say until `needs` holds: `withholds: \"What do you need that for?\"`.",
            );
            report.push(&at.field("id"), problem);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{finds, says_nothing_of};

    const WITHHOLDS: &str = "withholds: \"What for?\", ";

    #[test]
    fn a_fact_with_a_condition_is_kept_back_in_words() {
        finds(&[(WITHHOLDS, "")], "missing-withholds", "\"order\"");
        says_nothing_of(&[(WITHHOLDS, ""), (", needs: trust(at_least: 25)", "")], "missing-withholds");
        says_nothing_of(&[(WITHHOLDS, "withholds: 5, ")], "missing-withholds");
    }
}
