//! A scenario made ready to be played, with the rubric of its language.

use crate::scenario::{self, Scenario};
use crate::scoring::Rubric;
use crate::session::Case;
use crate::store::StoredAttempt;
use crate::vocabulary::Language;
use std::sync::Arc;

/// The scenario kept with an attempt is one this program cannot read.
#[derive(Debug, thiserror::Error)]
#[error(
    "the scenario of this attempt cannot be read by this version of Evenkeel ({0}). Its report still can be made"
)]
pub struct UnreadableScenario(String);

/// A scenario made ready. Until a language has a rubric of its own the English one listens, and says of most
/// written replies that it is unsure.
#[must_use]
pub fn case_of(scenario: &Arc<Scenario>) -> Option<Arc<Case>> {
    let rubric = Rubric::built_in(scenario.language).or_else(|| Rubric::built_in(Language::En))?;
    Some(Arc::new(Case::new(Arc::clone(scenario), rubric)))
}

/// The case of a stored attempt, from the text it was played with.
///
/// # Errors
/// When this program cannot read that text.
pub fn stored_case(attempt: &StoredAttempt) -> Result<Arc<Case>, UnreadableScenario> {
    let reading = scenario::read(attempt.scenario_source.as_bytes(), &attempt.summary.scenario);
    let case = reading.scenario.and_then(|scenario| case_of(&Arc::new(scenario)));
    case.ok_or_else(|| {
        let first = reading.diagnostics.iter().find(|diagnostic| diagnostic.is_error());
        UnreadableScenario(first.map_or_else(String::new, ToString::to_string))
    })
}
