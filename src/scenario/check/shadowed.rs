//! Variants and routes behind one that always holds.

use super::at::At;
use super::case::{Case, Report};
use super::walk::each_routes;
use crate::diagnostic::Diagnostic;
use crate::scenario::{Condition, Routes};

pub const CODES: &[(&str, &str)] =
    &[("never-used", "A variant or a route stands behind one without a condition, so its turn never comes.")];

pub fn check(case: &Case<'_>, report: &mut Report<'_, '_>) {
    let script = At::TOP.field("script");
    let nodes = script.field("nodes");
    for (index, node) in case.scenario.script.nodes.iter().enumerate() {
        look(node.says.iter().map(|v| &v.when), &nodes.item(index).field("says"), "variant", report);
    }
    let mut routes =
        |routes: &Routes, at: &At<'_>| look(routes.0.iter().map(|r| &r.when), at, "route", report);
    routes(&case.scenario.script.closing, &script.field("closing"));
    each_routes(case.scenario, &At::TOP, &mut |r, at| routes(r, at));
}

fn look<'c>(
    conditions: impl Iterator<Item = &'c Condition>,
    at: &At<'_>,
    what: &str,
    report: &mut Report<'_, '_>,
) {
    let mut certain = conditions.enumerate().skip_while(|(_, when)| **when != Condition::Always).skip(1);
    if let Some((index, _)) = certain.next() {
        let message = format!("This {what} is never used, because the one before it has no condition.");
        let problem = Diagnostic::warning("never-used", message)
            .with_hint(format!("Move the {what} without `when` to the end, or give it a condition."));
        report.push(&at.item(index), problem);
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{finds, says_nothing_of};

    #[test]
    fn what_always_holds_comes_last() {
        finds(&[("when: arousal(at_least: 85), ", "")], "never-used", "(chunks: [\"I waited");
        finds(&[("when: accepted(\"tomorrow\"), ", "")], "never-used", "(to: \"leaves\")");
        says_nothing_of(&[], "never-used");
    }
}
