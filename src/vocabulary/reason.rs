//! Why a case should be handed on.

use serde::{Deserialize, Serialize};

/// A cause of escalation from the sources; an escalation cue is of one of these kinds, and the trainee gives one as the reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// Someone else must authorise it: finance approval, a refund above a limit.
    Authority,
    /// Someone else knows how.
    Expertise,
    /// A response or resolution deadline was missed.
    SlaBreach,
    /// Insults or threats.
    Abuse,
    /// The customer has lost control.
    LossOfControl,
    /// A demand for a manager that persists.
    ManagerDemand,
    /// Somebody could come to harm.
    Safety,
    /// Two sides cannot agree on a course of action.
    Conflict,
    /// Agent and customer do not understand each other.
    Miscommunication,
}

super::keyed!(Reason {
    Authority = "authority",
    Expertise = "expertise",
    SlaBreach = "sla_breach",
    Abuse = "abuse",
    LossOfControl = "loss_of_control",
    ManagerDemand = "manager_demand",
    Safety = "safety",
    Conflict = "conflict",
    Miscommunication = "miscommunication",
});

/// Whether a cue makes escalation a duty or a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Necessity {
    /// Ending the contact without escalating is a miss.
    Required,
    /// Escalating is right, and so is holding.
    Allowed,
}

super::keyed!(Necessity { Required = "required", Allowed = "allowed" });
