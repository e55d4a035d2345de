//! Who: each group by its habit, and each trainee.

use super::Cohort;
use super::table::{range, star};
use crate::report::cohort::{Sensitivity, Share, Trainee, Who, telling};
use maud::{Markup, html};

/// So many trainees are on the page, those with the most attempts; the workbook and the data have all of them.
const NAMED: usize = 200;

pub(super) fn section(cohort: Cohort<'_>) -> Markup {
    let Some(who) = cohort.who.filter(|who| !who.groups.is_empty() || who.trainees.len() > 1) else {
        return html! {};
    };
    html! {
        section.card {
            h2 { (cohort.say("cohort-who")) }
            @if !who.groups.is_empty() { (groups(who, cohort)) }
            @if who.trainees.len() > 1 {
                details {
                    summary { (cohort.say("cohort-each-trainee")) }
                    (trainees(who, cohort))
                }
            }
        }
    }
}

fn groups(who: &Who, cohort: Cohort<'_>) -> Markup {
    html! {
        table.plain.who-table {
            thead { tr {
                th scope="col" { (cohort.say("cohort-group")) }
                th scope="col" { (cohort.say("cohort-habit")) }
                th.number scope="col" { (cohort.say("cohort-count")) }
                th.number scope="col" { (cohort.say("cohort-right")) }
            } }
            tbody { @for (name, report) in &who.groups { tr {
                th scope="row" { (name) }
                td {
                    (telling::reading(report, cohort.words))
                    @for &habit in &report.reading.also { br; small { (telling::habit(report, habit, cohort.words)) } }
                }
                td.number { (report.attempts) }
                td.number { (share(&report.right, cohort)) }
            } } }
        }
    }
}

fn trainees(who: &Who, cohort: Cohort<'_>) -> Markup {
    let mut named: Vec<&Trainee> = who.trainees.iter().collect();
    named.sort_by(|a, b| b.attempts.cmp(&a.attempts).then_with(|| a.name.cmp(&b.name)));
    let beyond = named.len().saturating_sub(NAMED);
    named.truncate(NAMED);
    named.sort_by(|a, b| a.name.cmp(&b.name));
    html! {
        table.plain.numbers {
            thead { tr {
                th scope="col" { (cohort.say("cohort-trainee")) }
                th scope="col" { (cohort.say("cohort-count")) }
                th scope="col" { (cohort.say("cohort-right")) }
                th scope="col" { (cohort.say("cohort-rate")) }
                th scope="col" { (cohort.say("cohort-sensitivity")) }
                th scope="col" { (cohort.say("cohort-bias")) }
            } }
            tbody { @for trainee in named {
                @let found = trainee.detection.sensitivity.as_ref();
                tr {
                    th scope="row" { @if trainee.name.is_empty() { (cohort.say("cohort-nameless")) } @else { (trainee.name) } }
                    td { (trainee.attempts) }
                    td { (share(&trainee.right, cohort)) }
                    td { (share(&trainee.rate, cohort)) }
                    td { (figure(found, |f| [f.d, f.d_low, f.d_high], cohort)) }
                    td { (figure(found, |f| [f.c, f.c_low, f.c_high], cohort)) }
                }
            } }
        }
        @if beyond > 0 { p.quiet { (cohort.words.say("cohort-trainees-beyond", &[("count", beyond.into())])) } }
    }
}

fn share(share: &Share, cohort: Cohort<'_>) -> Markup {
    html! { (telling::percent(share.share, cohort.words)) (star(share.enough, cohort)) }
}

fn figure(found: Option<&Sensitivity>, pick: fn(&Sensitivity) -> [f64; 3], cohort: Cohort<'_>) -> Markup {
    let number = |value: f64| telling::number(Some(value), 2, cohort.words);
    html! {
        @match found {
            Some(found) => {
                @let [value, low, high] = pick(found).map(number);
                (value) (star(found.enough, cohort)) " " small { (range(low, high, cohort)) }
            }
            None => (telling::number(None, 2, cohort.words)),
        }
    }
}
