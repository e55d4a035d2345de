//! The author's own constants for how marks move the mood; what is not named keeps its default.

use super::context::Context;
use super::fields::group;
use super::number::whole;
use crate::scenario::syntax::Value;
use crate::scenario::{Change, Dynamics};
use crate::vocabulary::{PerStage, PerTechnique};

/// The constants of the engine for this scenario.
pub fn dynamics(value: &Value<'_>, cx: &mut Context) -> Option<Dynamics> {
    let usual = Dynamics::default();
    group("the dynamics", value, cx, |f| Dynamics {
        weights: f.or("weights", usual.weights, |v, cx| weights(v, usual.weights, cx)),
        good: f.or("good", usual.good, change(usual.good)),
        bad: f.or("bad", usual.bad, change(usual.bad)),
        stubborn_share: f.or("stubborn_share", usual.stubborn_share, whole(0..=100)),
        repeated_share: f.or("repeated_share", usual.repeated_share, whole(0..=100)),
        red_flag: f.or("red_flag", usual.red_flag, change(usual.red_flag)),
        interruption: f.or("interruption", usual.interruption, change(usual.interruption)),
        premature_fix: f.or("premature_fix", usual.premature_fix, change(usual.premature_fix)),
        vent_heard: f.or("vent_heard", usual.vent_heard, change(usual.vent_heard)),
        silence: f.or("silence", usual.silence, change(usual.silence)),
        accepted: f.or("accepted", usual.accepted, change(usual.accepted)),
        declined: f.or("declined", usual.declined, change(usual.declined)),
        presented: f.or("presented", usual.presented, change(usual.presented)),
        cold_share: f.or("cold_share", usual.cold_share, whole(0..=100)),
        contradiction: f.or("contradiction", usual.contradiction, change(usual.contradiction)),
        asked_again: f.or("asked_again", usual.asked_again, change(usual.asked_again)),
        template: f.or("template", usual.template, change(usual.template)),
        kept_waiting: f.or("kept_waiting", usual.kept_waiting, change(usual.kept_waiting)),
        on_hold: f.or("on_hold", usual.on_hold, change(usual.on_hold)),
        deadline_missed: f.or("deadline_missed", usual.deadline_missed, change(usual.deadline_missed)),
        broken_promise: f.or("broken_promise", usual.broken_promise, change(usual.broken_promise)),
        bounced: f.or("bounced", usual.bounced, change(usual.bounced)),
        venting_above: f.or("venting_above", usual.venting_above, whole(0..=100)),
        relapse_margin: f.or("relapse_margin", usual.relapse_margin, whole(0..=50)),
    })
}

fn change(usual: Change) -> impl FnOnce(&Value<'_>, &mut Context) -> Option<Change> {
    move |value, cx| {
        group("a change of the mood", value, cx, |f| Change {
            arousal: f.or("arousal", usual.arousal, whole(-100..=100)),
            trust: f.or("trust", usual.trust, whole(-100..=100)),
        })
    }
}

type Weights = PerTechnique<i64>;

fn weights(value: &Value<'_>, usual: PerStage<Weights>, cx: &mut Context) -> Option<PerStage<Weights>> {
    let of_stage = |usual: Weights| {
        move |value: &Value<'_>, cx: &mut Context| {
            group("the weights of a stage", value, cx, |f| PerTechnique {
                composure: f.or("composure", usual.composure, whole(0..=100)),
                active_listening: f.or("active_listening", usual.active_listening, whole(0..=100)),
                empathy: f.or("empathy", usual.empathy, whole(0..=100)),
                resolution: f.or("resolution", usual.resolution, whole(0..=100)),
            })
        }
    };
    group("the weights", value, cx, |f| PerStage {
        dialysis: f.or("dialysis", usual.dialysis, of_stage(usual.dialysis)),
        skin_graft: f.or("skin_graft", usual.skin_graft, of_stage(usual.skin_graft)),
        connection: f.or("connection", usual.connection, of_stage(usual.connection)),
    })
}
