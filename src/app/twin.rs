//! The twin of a case: what the trainee documented after it comes along into this one.

use crate::scenario::Scenario;
use crate::session::Setup;
use crate::store::Store;

/// A set-up with the note the trainee wrote after the twin of this case, where it has one and they did (E).
#[must_use]
pub fn with_twin_note(setup: Setup, store: &Store, scenario: &Scenario, trainee: &str) -> Setup {
    let twin = scenario.twin_of.as_deref();
    let note = twin.and_then(|twin| store.documented(twin, trainee));
    Setup { twin_note: note.map(Into::into), ..setup }
}
