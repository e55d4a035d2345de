//! The sheets of the time to escalation, and the Kaplan–Meier curve drawn from the corners of its stairs.

use super::Cohort;
use super::group::{Group, column, table};
use crate::export::cell::Cell;
use crate::export::xlsx::{Drawing, Kind, Line, Span, Table};
use crate::report::cohort::{Step, Survival};

/// The curve over the turns.
pub(super) fn turns(cohort: Cohort<'_>, groups: &[Group<'_>]) -> Table {
    let name = cohort.say("sheet-survival-turns");
    steps(cohort, groups, name, cohort.say("cohort-turn"), |group| &group.report.turns, Cell::Whole)
}

/// The curve over the seconds.
pub(super) fn seconds(cohort: Cohort<'_>, groups: &[Group<'_>]) -> Table {
    let name = cohort.say("sheet-survival-time");
    let time = |at: i64| Cell::Seconds(at as f64);
    steps(cohort, groups, name, cohort.say("cohort-seconds"), |group| &group.report.seconds, time)
}

fn steps<'a>(
    cohort: Cohort<'_>,
    groups: &[Group<'a>],
    name: String,
    time: String,
    pick: fn(&Group<'a>) -> &'a Survival,
    at: fn(i64) -> Cell,
) -> Table {
    let headings = [
        time,
        cohort.say("cohort-at-risk"),
        cohort.say("cohort-handed"),
        cohort.say("cohort-ended"),
        cohort.say("cohort-holding"),
        cohort.say("sheet-low"),
        cohort.say("sheet-high"),
    ];
    let mut sheet = table(cohort, name, headings);
    for group in groups {
        for step in &pick(group).steps {
            sheet.rows.push(group.row([
                at(step.at),
                Cell::count(step.at_risk),
                Cell::count(step.events),
                Cell::count(step.censored),
                Cell::Share(step.survival),
                Cell::of(step.low, Cell::Share),
                Cell::of(step.high, Cell::Share),
            ]));
        }
    }
    sheet
}

/// The corners of the stairs, which a spreadsheet needs to draw them.
pub(super) struct Stairs {
    /// A row for each corner.
    pub table: Table,
    /// How many corners each group has.
    corners: Vec<u32>,
}

/// The corners of the curves over the turns: at each step one before it and one after.
pub(super) fn stairs(cohort: Cohort<'_>, groups: &[Group<'_>]) -> Stairs {
    let headings = [
        cohort.say("cohort-turn"),
        cohort.say("cohort-holding"),
        cohort.say("sheet-low"),
        cohort.say("sheet-high"),
    ];
    let mut sheet = table(cohort, cohort.say("sheet-stairs"), headings);
    let mut corners = Vec::new();
    for group in groups {
        let before = sheet.rows.len();
        let mut level = [1.0; 3];
        sheet.rows.push(corner(group, 0, level));
        for step in &group.report.turns.steps {
            sheet.rows.push(corner(group, step.at, level));
            level = levels(step);
            sheet.rows.push(corner(group, step.at, level));
        }
        corners.push(u32::try_from(sheet.rows.len() - before).unwrap_or(u32::MAX));
    }
    Stairs { table: sheet, corners }
}

fn levels(step: &Step) -> [f64; 3] {
    [step.survival, step.low.unwrap_or(step.survival), step.high.unwrap_or(step.survival)]
}

fn corner(group: &Group<'_>, at: i64, level: [f64; 3]) -> Vec<Cell> {
    group.row([Cell::Whole(at)].into_iter().chain(level.map(Cell::Share)))
}

/// The curve with its band; for two groups the curves alone, which would hide each other's bands.
pub(super) fn drawing(stairs: &Stairs, cohort: Cohort<'_>, groups: &[Group<'_>]) -> Drawing {
    let mut lines = Vec::new();
    let mut first = 1;
    for ((group, &corners), colour) in groups.iter().zip(&stairs.corners).zip(["trust", "arousal"]) {
        let span = |place| Span { column: column(cohort, place), first, last: first + corners - 1 };
        let line = |name: String, place, broken| Line {
            name,
            sheet: stairs.table.name.clone(),
            along: span(0),
            values: span(place),
            colour,
            broken,
            marker: None,
        };
        lines.push(line(group.called(cohort.say("cohort-holding")), 1, false));
        if groups.len() == 1 {
            lines.push(line(cohort.say("sheet-low"), 2, true));
            lines.push(line(cohort.say("sheet-high"), 3, true));
        }
        first += corners;
    }
    Drawing {
        kind: Kind::Scatter,
        title: cohort.say("cohort-survival"),
        axes: [cohort.say("cohort-turns"), cohort.say("cohort-holding")],
        up_to: Some(1.0),
        shape: "0%",
        lines,
    }
}
