//! The weights of a stage.

use super::at::At;
use super::case::{Case, Report};
use crate::diagnostic::Diagnostic;

pub const CODES: &[(&str, &str)] = &[("weights", "The four weights of a stage do not add up to 100.")];

pub fn check(case: &Case<'_>, report: &mut Report<'_, '_>) {
    let dynamics = At::TOP.field("dynamics");
    let weights = dynamics.field("weights");
    for (stage, of_stage) in case.scenario.dynamics.weights.iter() {
        let sum: i64 = of_stage.iter().map(|(_, weight)| *weight).sum();
        if sum != 100 {
            let listed: Vec<String> = of_stage.iter().map(|(t, weight)| format!("`{t}: {weight}`")).collect();
            let message = format!("The weights of `{stage}` add up to {sum}, not to 100.");
            let problem = Diagnostic::error("weights", message).with_hint(format!(
                "They are {} now; change them until they add up to 100.",
                listed.join(", ")
            ));
            report.push(&weights.field(stage.key()), problem);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{finds, says_nothing_of};

    #[test]
    fn weights_add_up() {
        let with = |weights: &str| format!("dynamics: (weights: (dialysis: {weights}), ");
        let old = "dynamics: (";
        finds(&[(old, &with("(composure: 40)"))], "weights", "(composure: 40)");
        says_nothing_of(&[(old, &with("(composure: 40, active_listening: 35)"))], "weights");
    }
}
