//! What one chooses for a new scenario.

/// What a new scenario is about. Each brings a story of its own to start from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Complaint {
    /// Something was promised for a day and did not come.
    #[default]
    Delivery,
    /// Money was taken that was not owed.
    Charge,
    /// Something that was bought does not work.
    Fault,
    /// A service is down, and nobody says for how long.
    Outage,
}

crate::vocabulary::keyed!(Complaint { Delivery = "delivery", Charge = "charge", Fault = "fault", Outage = "outage" });

impl Complaint {
    pub(super) const fn sheet(self) -> &'static str {
        match self {
            Self::Delivery => include_str!("complaints/delivery.txt"),
            Self::Charge => include_str!("complaints/charge.txt"),
            Self::Fault => include_str!("complaints/fault.txt"),
            Self::Outage => include_str!("complaints/outage.txt"),
        }
    }
}

/// When handing the case on is right in a new scenario.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Need {
    /// Never: first level can solve it.
    #[default]
    Never,
    /// She wants more than the trainee may give.
    Authority,
    /// Badly treated, she insults and threatens.
    Abuse,
    /// Badly treated, she asks for a manager and does not let go.
    Demand,
    /// A deadline was missed.
    SlaBreach,
    /// It takes somebody who knows more.
    Expertise,
    /// Somebody could come to harm.
    Safety,
}

crate::vocabulary::keyed!(Need { Never = "never", Authority = "authority", Abuse = "abuse", Demand = "demand", SlaBreach = "sla", Expertise = "expertise", Safety = "safety" });

impl Need {
    pub(super) const fn sheet(self) -> &'static str {
        match self {
            Self::Never => include_str!("needs/never.txt"),
            Self::Authority => include_str!("needs/authority.txt"),
            Self::Abuse => include_str!("needs/abuse.txt"),
            Self::Demand => include_str!("needs/demand.txt"),
            Self::SlaBreach => include_str!("needs/sla.txt"),
            Self::Expertise => include_str!("needs/expertise.txt"),
            Self::Safety => include_str!("needs/safety.txt"),
        }
    }
}
