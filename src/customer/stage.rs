//! Which stage the mood puts the conversation in.

use crate::scenario::Dynamics;
use crate::vocabulary::{Mood, Stage};

/// The stage after the mood moved; it changes by one step at the most.
///
/// Forward: out of dialysis when the vent is out and arousal is at or below `venting_above`; into connection
/// where trust exceeds arousal. Back (a relapse): only when the mood is beyond that border by the margin, so
/// that a customer on the border does not waver with every word.
#[must_use]
pub fn settle(stage: Stage, mood: Mood, vent_is_out: bool, dynamics: &Dynamics) -> Stage {
    let (arousal, trust) = (mood.arousal.value(), mood.trust.value());
    let margin = dynamics.relapse_margin;
    match stage {
        Stage::Dialysis if vent_is_out && arousal <= dynamics.venting_above => Stage::SkinGraft,
        Stage::SkinGraft if mood.is_connected() => Stage::Connection,
        Stage::SkinGraft if arousal > dynamics.venting_above + margin => Stage::Dialysis,
        Stage::Connection if arousal >= trust + margin => Stage::SkinGraft,
        stage => stage,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::Level;

    fn settled(stage: Stage, arousal: i64, trust: i64, vent_is_out: bool) -> Stage {
        let mood = Mood { arousal: Level::clamped(arousal), trust: Level::clamped(trust) };
        settle(stage, mood, vent_is_out, &Dynamics::default())
    }

    #[test]
    fn nobody_is_disarmed_before_the_vent_is_out() {
        assert_eq!(settled(Stage::Dialysis, 40, 30, false), Stage::Dialysis);
        assert_eq!(settled(Stage::Dialysis, 60, 30, true), Stage::SkinGraft);
        assert_eq!(settled(Stage::Dialysis, 61, 30, true), Stage::Dialysis);
    }

    #[test]
    fn connection_begins_where_trust_exceeds_arousal_and_never_in_one_leap() {
        assert_eq!(settled(Stage::SkinGraft, 45, 45, true), Stage::SkinGraft);
        assert_eq!(settled(Stage::SkinGraft, 45, 46, true), Stage::Connection);
        assert_eq!(settled(Stage::Dialysis, 10, 90, true), Stage::SkinGraft);
    }

    #[test]
    fn a_relapse_needs_more_than_the_border() {
        assert_eq!(settled(Stage::Connection, 54, 45, true), Stage::Connection);
        assert_eq!(settled(Stage::Connection, 55, 45, true), Stage::SkinGraft);
        assert_eq!(settled(Stage::SkinGraft, 70, 20, true), Stage::SkinGraft);
        assert_eq!(settled(Stage::SkinGraft, 71, 20, true), Stage::Dialysis);
    }
}
