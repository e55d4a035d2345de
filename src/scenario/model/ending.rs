//! How a contact can end.

use super::Text;
use crate::vocabulary::Outcome;
use std::sync::Arc;

/// One way it ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ending {
    /// Its name in the scenario; shared with no node.
    pub id: Arc<str>,
    /// What became of the customer.
    pub outcome: Outcome,
    /// The customer's last words; may be empty.
    pub says: Text,
    /// What happens then, told to the trainee.
    pub tells: Text,
}
