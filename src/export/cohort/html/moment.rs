//! The moment of the escalation, and where the case went.

use super::Cohort;
use super::table::{self, ShareRow, SpreadRow, Unit};
use crate::report::cohort::{Escalations, Share, Spread};
use crate::vocabulary::Stage;
use maud::{Markup, html};

pub(super) fn section(cohort: Cohort<'_>) -> Markup {
    let one = &cohort.report.escalations;
    let other = cohort.comparison.map(|comparison| &comparison.other.escalations);
    let spread = |name: String, unit: Unit, pick: fn(&Escalations) -> &Spread| -> SpreadRow<'_> {
        (name, pick(one), other.map(pick), unit)
    };
    let whole = Unit::Whole(1);
    let rows = [
        spread(cohort.say("cohort-turn"), whole, |e| &e.turn),
        spread(cohort.say("cohort-seconds"), Unit::Seconds, |e| &e.second),
        spread(cohort.say("cohort-arousal"), whole, |e| &e.arousal),
        spread(cohort.say("cohort-slope"), Unit::Hundredths, |e| &e.slope),
        spread(cohort.say("cohort-trust"), whole, |e| &e.trust),
        spread(cohort.say("cohort-latency-turns"), whole, |e| &e.latency_turns),
        spread(cohort.say("cohort-latency-seconds"), Unit::Seconds, |e| &e.latency_seconds),
        spread(cohort.say("cohort-late-by"), whole, |e| &e.turns_late),
    ];
    let stages: Vec<ShareRow<'_>> = Stage::ALL
        .iter()
        .map(|&stage| {
            let name = cohort.words.say_for("stage", stage.key(), &[]);
            let name = cohort.words.say("cohort-stage-share", &[("stage", (&name).into())]);
            (name, &one.stage[stage], other.map(|other| &other.stage[stage]))
        })
        .collect();
    html! {
        section.card {
            h2 { (cohort.say("cohort-moment")) }
            (table::spreads(&rows, cohort))
            (table::shares(&cohort.say("cohort-figure"), &stages, cohort))
        }
    }
}

pub(super) fn handover(cohort: Cohort<'_>) -> Markup {
    let one = &cohort.report.escalations;
    let other = cohort.comparison.map(|comparison| &comparison.other.escalations);
    let share = |name: String, pick: fn(&Escalations) -> &Share| -> ShareRow<'_> {
        (name, pick(one), other.map(pick))
    };
    let spread = |name: String, pick: fn(&Escalations) -> &Spread| -> SpreadRow<'_> {
        (name, pick(one), other.map(pick), Unit::Whole(0))
    };
    let shares = [
        share(cohort.say("cohort-precision"), |e| &e.precision),
        share(cohort.say("cohort-recall"), |e| &e.recall),
        share(cohort.say("cohort-lane"), |e| &e.lane),
        share(cohort.say("cohort-target"), |e| &e.target),
        share(cohort.say("cohort-complete"), |e| &e.complete),
        share(cohort.say("cohort-warm"), |e| &e.warm),
        share(cohort.say("cohort-bounced"), |e| &e.bounced),
    ];
    let spreads = [
        spread(cohort.say("cohort-completeness"), |e| &e.completeness),
        spread(cohort.say("cohort-presentation"), |e| &e.presentation),
    ];
    html! {
        section.card {
            h2 { (cohort.say("cohort-handover")) }
            (table::shares(&cohort.say("cohort-figure"), &shares, cohort))
            (table::spreads(&spreads, cohort))
        }
    }
}
