//! Whether a condition can hold at all in a scenario.

use super::case::Case;
use super::names::Destination;
use crate::scenario::Condition;

/// Whether some play can make `condition` hold. Moods, turns and times count as possible.
pub fn can_hold(condition: &Condition, case: &Case<'_>) -> bool {
    match condition {
        Condition::Never => false,
        Condition::Not(inner) => !must_hold(inner, case),
        Condition::All(list) => list.iter().all(|inner| can_hold(inner, case)),
        Condition::Any(list) => list.iter().any(|inner| can_hold(inner, case)),
        Condition::Visited(node) => match case.names.destinations.get(&**node) {
            Some(Destination::Node(index)) => case.graph.reached[*index] || !case.graph.certain,
            _ => true,
        },
        Condition::Flag(flag) => flag.is_empty() || case.names.flags_set.contains(&**flag),
        Condition::Private => {
            case.names.goes_private
                || !(case.scenario.audience.is_some() || case.scenario.channel.is_public())
        }
        Condition::Filed => case.scenario.desk.ticket.is_some(),
        Condition::TwinNote => case.scenario.twin_of.is_some(),
        Condition::Reach(_) => case.scenario.audience.is_some(),
        _ => true,
    }
}

/// Whether `condition` holds in every play.
fn must_hold(condition: &Condition, case: &Case<'_>) -> bool {
    match condition {
        Condition::Always => true,
        Condition::Not(inner) => !can_hold(inner, case),
        Condition::All(list) => list.iter().all(|inner| must_hold(inner, case)),
        Condition::Any(list) => list.iter().any(|inner| must_hold(inner, case)),
        _ => false,
    }
}
