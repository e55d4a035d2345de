//! What a contact centre counts.

use super::Cohort;
use super::table::{self, ShareRow, SpreadRow, Unit};
use crate::report::cohort::{Service, Share, Spread, telling};
use maud::{Markup, html};

pub(super) fn section(cohort: Cohort<'_>) -> Markup {
    let one = &cohort.report.service;
    let other = cohort.comparison.map(|comparison| &comparison.other.service);
    let spread = |name: String, unit: Unit, pick: fn(&Service) -> &Spread| -> SpreadRow<'_> {
        (name, pick(one), other.map(pick), unit)
    };
    let share =
        |name: String, pick: fn(&Service) -> &Share| -> ShareRow<'_> { (name, pick(one), other.map(pick)) };
    let number = Unit::Whole(2);
    let spreads = [
        spread(cohort.say("cohort-frt"), Unit::Seconds, |s| &s.first_response),
        spread(cohort.say("cohort-resolution"), Unit::Seconds, |s| &s.resolution),
        spread(cohort.say("cohort-aht"), Unit::Seconds, |s| &s.handling),
        spread(cohort.say("cohort-transfers"), number, |s| &s.transfers),
        spread(cohort.say("cohort-csat-mean"), number, |s| &s.csat),
        spread(cohort.say("cohort-red-flags"), number, |s| &s.red_flags),
        spread(cohort.say("cohort-interruptions"), number, |s| &s.interruptions),
    ];
    let shares = [
        share(cohort.say("cohort-fcr"), |s| &s.first_contact_resolution),
        share(cohort.say("cohort-satisfied"), |s| &s.satisfied),
    ];
    let outcomes: Vec<ShareRow<'_>> = one
        .outcomes
        .iter()
        .enumerate()
        .filter(|(_, (_, share))| share.count > 0)
        .map(|(at, (outcome, share))| {
            let name = cohort.words.say_for("outcome", outcome.key(), &[]);
            (name, share, other.and_then(|other| other.outcomes.get(at)).map(|(_, share)| share))
        })
        .collect();
    html! {
        section.card {
            h2 { (cohort.say("cohort-service")) }
            (table::spreads(&spreads, cohort))
            (table::shares(&cohort.say("cohort-figure"), &shares, cohort))
            @if one.net_promoters.is_some() {
                p { (cohort.say("cohort-nps")) ": " (telling::number(one.net_promoters, 0, cohort.words)) }
            }
            details {
                summary { (cohort.say("cohort-outcome")) }
                (table::shares(&cohort.say("cohort-outcome"), &outcomes, cohort))
            }
        }
    }
}
