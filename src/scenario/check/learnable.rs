//! Facts nobody can learn.

use super::at::At;
use super::case::{Case, Report};
use super::possible::can_hold;
use crate::diagnostic::Diagnostic;
use rustc_hash::FxHashSet;

pub const CODES: &[(&str, &str)] =
    &[("unlearnable-fact", "No reply asks for a fact, no phrase does, and no effect teaches it.")];

pub fn check(case: &Case<'_>, report: &mut Report<'_, '_>) {
    let nodes = &case.scenario.script.nodes;
    let in_replies = nodes.iter().flat_map(|node| &node.replies).flat_map(|reply| &reply.asks);
    let in_listens = nodes.iter().flat_map(|node| &node.listens).flat_map(|listen| &listen.asks);
    let asked: FxHashSet<&str> = in_replies.chain(in_listens).map(|fact| &**fact).collect();
    let from_before: &[std::sync::Arc<str>] =
        case.scenario.arrival.as_ref().map_or(&[], |arrival| &arrival.told);
    let facts = At::TOP.field("facts");
    for (index, fact) in case.scenario.facts.iter().enumerate() {
        let is_asked = asked.contains(&*fact.id) || !fact.asked_by.is_empty();
        let taught = case.names.facts_taught.contains(&*fact.id) || from_before.contains(&fact.id);
        if fact.id.is_empty() || taught || (is_asked && can_hold(&fact.needs, case)) {
            continue;
        }
        let at = facts.item(index);
        let problem = if is_asked {
            Diagnostic::warning(
                "unlearnable-fact",
                format!("What the fact `{}` needs can never hold.", fact.id),
            )
            .with_hint("Change `needs`, or leave it out if the customer tells it at once.")
        } else {
            Diagnostic::warning("unlearnable-fact", format!("Nobody can ask for the fact `{}`.", fact.id))
                .with_hint(format!(
                    "Let a reply ask for it, `asks: [\"{}\"]`, or list phrases in `asked_by`.",
                    fact.id
                ))
        };
        report.push(&at.field(if is_asked { "needs" } else { "id" }), problem);
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{finds, says_nothing_of};

    const NOBODY_ASKS: (&str, &str) = ("asks: [\"order\"]", "asks: []");

    #[test]
    fn somebody_must_ask() {
        finds(&[NOBODY_ASKS], "unlearnable-fact", "\"order\"");
        finds(&[("needs: trust(at_least: 25)", "needs: never")], "unlearnable-fact", "never");
    }

    #[test]
    fn a_phrase_or_an_effect_will_do() {
        says_nothing_of(
            &[NOBODY_ASKS, ("label: \"Order", "asked_by: [\"number\"], label: \"Order")],
            "unlearnable-fact",
        );
        says_nothing_of(
            &[NOBODY_ASKS, ("set(\"told\")", "set(\"told\"), learn(\"order\")")],
            "unlearnable-fact",
        );
    }
}
