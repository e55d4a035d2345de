//! What is worth looking up at the desk: that on which something in the conversation depends.

use crate::scenario::{At, Condition, Scenario, each_condition};
use crate::session::{Action, Case, State, holds};
use std::sync::Arc;

/// The things at the desk that some condition of the scenario asks for, each as the action that does it.
pub(super) fn worth_doing(scenario: &Scenario) -> Vec<Action> {
    let mut found = Vec::new();
    let mut visit = |condition: &Condition| {
        let action = match condition {
            Condition::Read(article) => Action::Look { article: Arc::clone(article) },
            Condition::Consulted(colleague) => Action::Consult { colleague: Arc::clone(colleague) },
            Condition::Filed => {
                let Some(plan) = &scenario.desk.ticket else { return };
                Action::File { category: Arc::clone(&plan.category), priority: plan.priority }
            }
            _ => return,
        };
        if !found.contains(&action) {
            found.push(action);
        }
    };
    each_condition(scenario, &At::TOP, &mut |condition, _| visit(condition));
    let articles = scenario.desk.knowledge.iter().filter(|article| !article.effects.is_empty());
    let articles = articles.map(|article| Action::Look { article: Arc::clone(&article.id) });
    let advisers =
        scenario.desk.colleagues.iter().filter(|c| c.answers.iter().any(|a| !a.effects.is_empty()));
    let advisers = advisers.map(|colleague| Action::Consult { colleague: Arc::clone(&colleague.id) });
    for action in articles.chain(advisers) {
        if !found.contains(&action) {
            found.push(action);
        }
    }
    found
}

/// Whether this was not done yet and would bring something now.
pub(super) fn is_open(action: &Action, state: &State, case: &Case) -> bool {
    match action {
        Action::Look { article } => !state.read.contains(article),
        Action::Consult { colleague } => {
            let answers = case.scenario.colleague(colleague).map(|colleague| &colleague.answers);
            let answers = || answers.into_iter().flatten().any(|advice| holds(&advice.when, state, case));
            !state.consulted.contains(colleague) && answers()
        }
        Action::File { .. } => !state.filed,
        _ => false,
    }
}
