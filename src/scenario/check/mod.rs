//! What a single part cannot know: whether the parts of a scenario fit together. One file for each check.
//!
//! An empty id is one that decoding already reported; no check says a word about it.

mod at;
mod best_reply;
mod case;
mod closing;
mod dead_end;
mod duplicate;
mod ending_reachable;
mod fallbacks;
mod few_replies;
mod flags;
mod graph;
mod lane;
mod learnable;
mod missing;
mod names;
mod possible;
mod references;
mod review;
mod same_effects;
mod shadowed;
mod silent_node;
mod slots;
mod speech;
mod stereotype;
mod techniques;
#[cfg(test)]
mod testing;
mod texts;
mod unreachable;
mod walk;
mod weights;
mod window;
mod withholds;

pub use at::At;
pub use walk::each_condition;

use super::Scenario;
use super::syntax::{Findings, Value};
use case::{Case, Report};

/// A check: looks at the case and reports.
type Check = fn(&Case<'_>, &mut Report<'_, '_>);

/// Checks that find errors. They run over a scenario with blanks in it too, so that all errors of a file come
/// in one go, and each takes care not to take a blank for an author's doing.
const OF_ERRORS: &[Check] = &[
    missing::check,
    duplicate::check,
    ending_reachable::check,
    dead_end::check,
    closing::check,
    silent_node::check,
    window::check,
    lane::check,
    weights::check,
    fallbacks::check,
    withholds::check,
    review::live,
];

/// Checks that advise. They look at a scenario as a whole, and a half-read one is none.
const OF_ADVICE: &[Check] = &[
    review::comments,
    unreachable::check,
    shadowed::check,
    learnable::check,
    flags::check,
    best_reply::check,
    few_replies::check,
    techniques::check,
    same_effects::check,
    texts::check,
];

/// Every id that is looked up when a scenario is checked, with the bytes it stands at; `None` for a text that is none.
#[cfg(test)]
pub(crate) fn references(text: &str) -> Option<Vec<(std::sync::Arc<str>, super::syntax::Span)>> {
    let arena = super::syntax::Arena::new();
    let root = super::syntax::parse(text, &arena).root?;
    let scenario = super::decode::scenario(&root, &mut super::decode::Context::default())?;
    let mut all = Vec::new();
    references::each_reference(&scenario, &mut |_, id, at| all.push((id.into(), at.find(&root).span)));
    Some(all)
}

/// What can be wrong between the parts of a scenario.
pub fn codes() -> impl Iterator<Item = &'static (&'static str, &'static str)> {
    [
        missing::CODES,
        duplicate::CODES,
        unreachable::CODES,
        ending_reachable::CODES,
        dead_end::CODES,
        closing::CODES,
        silent_node::CODES,
        shadowed::CODES,
        window::CODES,
        lane::CODES,
        weights::CODES,
        fallbacks::CODES,
        learnable::CODES,
        withholds::CODES,
        flags::CODES,
        best_reply::CODES,
        few_replies::CODES,
        techniques::CODES,
        same_effects::CODES,
        slots::CODES,
        speech::CODES,
        stereotype::CODES,
        review::CODES,
    ]
    .into_iter()
    .flatten()
}

/// Checks a scenario that was decoded from `root`, which says where everything stands.
pub fn check(scenario: &Scenario, root: &Value<'_>, findings: &mut Findings) {
    let case = Case::new(scenario);
    let mut report = Report::new(root, findings);
    OF_ERRORS.iter().for_each(|check| check(&case, &mut report));
    if report.is_sound() {
        OF_ADVICE.iter().for_each(|check| check(&case, &mut report));
    }
}
