//! What the trainee knows before the first word.

use super::Text;
use crate::vocabulary::Priority;

/// The trainee's side of the case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Briefing {
    /// Who the trainee is: "You are on the evening shift at…".
    pub role: Text,
    /// What has happened so far, as the trainee can know it.
    pub situation: Text,
    /// What the trainee may decide.
    pub authority: Authority,
    /// The deadlines of the case.
    pub deadlines: Deadlines,
}

/// The limits of the trainee's authority.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Authority {
    /// The highest refund the trainee may grant, in whole units of `currency`; `None` for none at all.
    pub refund_up_to: Option<u32>,
    /// The highest discount the trainee may grant, in percent, 0 to 100.
    pub discount_up_to: Option<u32>,
    /// The currency sign or code the amounts are in.
    pub currency: std::sync::Arc<str>,
    /// What the trainee may do, a line each.
    pub may: Vec<Text>,
    /// What the trainee may not do, a line each.
    pub may_not: Vec<Text>,
}

/// The service level of this case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deadlines {
    /// How urgent the ticket is.
    pub priority: Priority,
    /// Seconds until the first answer is due; `None` when there is no such promise.
    pub respond_secs: Option<u64>,
    /// Seconds until the case should be settled or handed on; `None` when there is no such promise.
    pub resolve_secs: Option<u64>,
}
