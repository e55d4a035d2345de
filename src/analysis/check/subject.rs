//! What the checks look at: a scenario, and what exploring it has found.

use crate::analysis::Repertoire;
use crate::analysis::explore::{Bound, Explored, explore, explore_until, with_written_replies};
use crate::diagnostic::Diagnostic;
use crate::scenario::Scenario;
use crate::scoring::Rubric;
use crate::session::Case;
use crate::vocabulary::{Language, Stage};
use std::sync::{Arc, OnceLock};

/// A scenario that was explored.
pub struct Subject<'c> {
    /// The scenario with its repertoire.
    pub repertoire: Repertoire,
    /// What picking, offering and keeping silent comes to.
    pub explored: Explored,
    case: &'c Arc<Case>,
    bound: Bound,
    writing: OnceLock<Option<Explored>>,
}

impl<'c> Subject<'c> {
    /// Explores a case; `None` when it was stopped.
    pub fn explored(
        case: &'c Arc<Case>,
        bound: Bound,
        watch: &mut dyn FnMut(usize, usize) -> bool,
    ) -> Option<Self> {
        let repertoire = Repertoire::new(Arc::clone(case));
        let explored = explore(&repertoire, bound, watch)?;
        Some(Self { repertoire, explored, case, bound, writing: OnceLock::new() })
    }

    /// The scenario.
    pub fn scenario(&self) -> &Scenario {
        self.repertoire.scenario()
    }

    /// Whether something that picking never came to is come to by whoever writes excellent replies to all that is
    /// listened for.
    pub fn by_writing(&self, found: impl Fn(&Explored) -> bool) -> bool {
        let explored = self.writing.get_or_init(|| {
            let rubric =
                Rubric::built_in(self.case.scenario.language).or_else(|| Rubric::built_in(Language::En))?;
            let scenario = with_written_replies(&self.case.scenario);
            let repertoire = Repertoire::new(Arc::new(Case::new(Arc::new(scenario), rubric)));
            explore_until(&repertoire, self.bound, &mut |_, _| true, &|writing| self.is_all_found_by(writing))
        });
        explored.as_ref().is_some_and(found)
    }

    /// Whether everything that picking never came to was come to by writing; there is nothing more to look for then.
    fn is_all_found_by(&self, writing: &Explored) -> bool {
        let (picking, scenario) = (&self.explored, self.scenario());
        let nodes = &scenario.script.nodes;
        let stages = Stage::ALL.iter().filter(|stage| nodes.iter().any(|node| node.stage == **stage));
        (0..nodes.len()).all(|at| picking.has_entered(at) || writing.has_entered(at))
            && (0..scenario.facts.len()).all(|at| picking.can_be_told(at) || writing.can_be_told(at))
            && (0..scenario.escalation.cues.len()).all(|at| picking.has_opened(at) || writing.has_opened(at))
            && stages.into_iter().all(|&stage| picking.has_reached(stage) || writing.has_reached(stage))
    }

    /// A finding that says never: a warning where everything was tried, else a hint that says how much was.
    pub fn never(&self, code: &'static str, message: String) -> Diagnostic {
        match self.explored.is_complete() {
            true => Diagnostic::warning(code, format!("{message}.")),
            false => {
                let tried = self.explored.tried();
                Diagnostic::hint(
                    code,
                    format!("{message}, as far as {tried} states of the conversation show."),
                )
            }
        }
    }
}
