//! What the customer knows and the trainee needs.

use super::{Condition, Text};
use crate::phrase::Phrases;
use std::sync::Arc;

/// Something the customer tells when asked well.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// Its name in the scenario.
    pub id: Arc<str>,
    /// What it is: "order number".
    pub label: Text,
    /// What it says, as short as in a note: "A-20881, ordered 3 March".
    pub value: Text,
    /// The customer's words when they tell it.
    pub tells: Text,
    /// The customer's words when they will not tell it yet.
    pub withholds: Text,
    /// Words in a written question that ask for it.
    pub asked_by: Phrases,
    /// What must hold before they tell it.
    pub needs: Condition,
    /// Whether a receiver needs it in the handoff note.
    pub needed: bool,
    /// Whether it is personal data: never to be asked for or given where everybody can read it.
    pub personal: bool,
}
