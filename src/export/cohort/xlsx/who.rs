//! The sheets of the people: each group by its habit, and each trainee.

use super::Cohort;
use crate::export::cell::Cell;
use crate::export::xlsx::Table;
use crate::report::cohort::{Sensitivity, telling};

/// Each group; nothing where there is none.
pub(super) fn groups(cohort: Cohort<'_>) -> Option<Table> {
    let who = cohort.who.filter(|who| !who.groups.is_empty())?;
    let headings =
        ["cohort-group", "cohort-habit", "cohort-also", "cohort-count", "cohort-right", "cohort-rate"]
            .map(|heading| cohort.say(heading));
    let mut sheet = Table::new(cohort.say("sheet-groups"), headings);
    for (name, report) in &who.groups {
        let also = report.reading.also.iter().map(|&habit| telling::habit(report, habit, cohort.words));
        sheet.row([
            name.as_str().into(),
            telling::reading(report, cohort.words).into(),
            also.collect::<Vec<_>>().join(" ").into(),
            Cell::count(report.attempts),
            Cell::of(report.right.share, Cell::Share),
            Cell::of(report.escalations.rate.share, Cell::Share),
        ]);
    }
    Some(sheet)
}

/// Each trainee; nothing where there is only one.
pub(super) fn trainees(cohort: Cohort<'_>) -> Option<Table> {
    let who = cohort.who.filter(|who| who.trainees.len() > 1)?;
    let headings = [
        cohort.say("cohort-trainee"),
        cohort.say("cohort-count"),
        cohort.say("cohort-right"),
        cohort.say("cohort-rate"),
        cohort.say("cohort-hits"),
        cohort.say("cohort-alarms"),
        cohort.say("cohort-sensitivity"),
        cohort.say("cohort-bias"),
        cohort.say("sheet-remark"),
    ];
    let mut sheet = Table::new(cohort.say("sheet-trainees"), headings);
    for trainee in &who.trainees {
        let found = trainee.detection.sensitivity.as_ref();
        let decimal = |pick: fn(&Sensitivity) -> f64| Cell::of(found.map(pick), Cell::Decimal);
        let enough = trainee.right.enough && found.is_none_or(|found| found.enough);
        sheet.row([
            trainee.name.as_str().into(),
            Cell::count(trainee.attempts),
            Cell::of(trainee.right.share, Cell::Share),
            Cell::of(trainee.rate.share, Cell::Share),
            Cell::of(trainee.detection.hits.share, Cell::Share),
            Cell::of(trainee.detection.false_alarms.share, Cell::Share),
            decimal(|found| found.d),
            decimal(|found| found.c),
            if enough { Cell::Nothing } else { cohort.say("sheet-few").into() },
        ]);
    }
    Some(sheet)
}
