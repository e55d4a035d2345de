//! The sheets of shares, spreads, periods, outcomes and marks.

use super::Cohort;
use super::group::{Group, column, table};
use crate::export::cell::Cell;
use crate::export::xlsx::{Drawing, Kind, Line, Span, Table};
use crate::report::cohort::{CohortCell, CohortReport, Period, Periods, Share, Spread, telling};
use crate::vocabulary::{Stage, Technique};
use rust_xlsxwriter::ChartMarkerType;

/// What was asked for, the plain sentence, and what everybody asks for first.
pub(super) fn summary(cohort: Cohort<'_>, groups: &[Group<'_>]) -> Table {
    let headings = [cohort.say("cohort-figure"), cohort.say("sheet-value"), cohort.say("sheet-remark")];
    let mut summary = table(cohort, cohort.say("sheet-summary"), headings);
    let asked = |filter: &[String]| match filter.is_empty() {
        true => cohort.say("cohort-everything"),
        false => filter.join(" · "),
    };
    let about = cohort.about;
    let filters = [Some(&about.filter), about.beside.as_ref()];
    for (group, filter) in groups.iter().zip(filters) {
        let report = group.report;
        let mut row = |name: String, value: Cell, remark: String| {
            summary.rows.push(group.row([name.into(), value, remark.into()]));
        };
        let few = |enough: bool| if enough { String::new() } else { cohort.say("cohort-few") };
        row(cohort.say("sheet-asked"), asked(filter.map_or(&[], Vec::as_slice)).into(), String::new());
        row(cohort.say("report-made"), about.made.as_str().into(), String::new());
        row(cohort.say("cohort-count"), Cell::count(report.attempts), String::new());
        row(cohort.say("sheet-reading"), telling::reading(report, cohort.words).into(), String::new());
        row(cohort.say("sheet-when"), telling::when(report, cohort.words).into(), String::new());
        for &habit in &report.reading.also {
            row(cohort.say("cohort-also"), telling::habit(report, habit, cohort.words).into(), String::new());
        }
        let service = &report.service;
        let shares = [
            (cohort.say("cohort-right"), &report.right),
            (cohort.say("cohort-rate"), &report.escalations.rate),
            (cohort.say("cohort-fcr"), &service.first_contact_resolution),
            (cohort.say("cohort-satisfied"), &service.satisfied),
        ];
        for (name, share) in shares {
            row(name, Cell::of(share.share, Cell::Share), few(share.enough));
        }
        let open = cohort.say("cohort-open-end");
        let to = |low: String, high: String| {
            cohort.words.say("cohort-interval", &[("low", (&low).into()), ("high", (&high).into())])
        };
        let turn = |at: Option<i64>| at.map_or_else(|| open.clone(), |at| at.to_string());
        row(
            cohort.say("sheet-median-turn"),
            Cell::of(report.turns.median, Cell::Whole),
            to(turn(report.turns.median_low), turn(report.turns.median_high)),
        );
        let clock = |at: Option<i64>| match at {
            Some(at) => telling::clock(Some(at as f64), cohort.words),
            None => open.clone(),
        };
        row(
            cohort.say("sheet-median-time"),
            Cell::of(report.seconds.median, |at| Cell::Seconds(at as f64)),
            to(clock(report.seconds.median_low), clock(report.seconds.median_high)),
        );
        row(cohort.say("cohort-nps"), Cell::of(service.net_promoters, Cell::Decimal), String::new());
    }
    if let Some(test) = cohort.comparison.and_then(|comparison| comparison.turns.as_ref()) {
        let few = if test.enough { String::new() } else { cohort.say("cohort-few") };
        let lead = Cell::Nothing;
        summary.row([
            lead.clone(),
            cohort.say("sheet-log-rank").into(),
            Cell::Decimal(test.chi_square),
            few.into(),
        ]);
        summary.row([lead, cohort.say("sheet-log-rank-p").into(), Cell::Decimal(test.p), Cell::Nothing]);
    }
    let note = cohort.words.say("cohort-footnote", &[("count", cohort.report.attempts.into())]);
    let first = cohort.comparison.map(|_| Cell::Nothing);
    summary.row(first.into_iter().chain([cohort.say("sheet-note").into(), note.into()]));
    summary
}

fn share_headings(cohort: Cohort<'_>, what: String) -> [String; 7] {
    [
        what,
        cohort.say("cohort-share"),
        cohort.say("cohort-count"),
        cohort.say("sheet-of"),
        cohort.say("sheet-low"),
        cohort.say("sheet-high"),
        cohort.say("sheet-remark"),
    ]
}

fn share_cells(name: Cell, share: &Share, cohort: Cohort<'_>) -> [Cell; 7] {
    let end = |end: Option<f64>| Cell::of(end, Cell::Share);
    [
        name,
        end(share.share),
        Cell::count(share.count),
        Cell::count(share.of),
        end(share.low),
        end(share.high),
        few(share.enough, cohort),
    ]
}

fn few(enough: bool, cohort: Cohort<'_>) -> Cell {
    if enough { Cell::Nothing } else { cohort.say("sheet-few").into() }
}

/// The verdicts.
pub(super) fn verdicts(cohort: Cohort<'_>, groups: &[Group<'_>]) -> Table {
    let headings = share_headings(cohort, cohort.say("cohort-verdict"));
    let mut sheet = table(cohort, cohort.say("cohort-verdicts"), headings);
    for group in groups {
        for (verdict, share) in &group.report.verdicts {
            let name = cohort.words.say_for("verdict", verdict.key(), &[]);
            sheet.rows.push(group.row(share_cells(name.into(), share, cohort)));
        }
    }
    sheet
}

/// The bars of the verdicts.
pub(super) fn bars(table: &Table, cohort: Cohort<'_>, groups: &[Group<'_>]) -> Drawing {
    let verdicts = cohort.report.verdicts.len();
    Drawing {
        kind: Kind::Bars,
        title: cohort.say("cohort-verdicts"),
        axes: [String::new(), cohort.say("cohort-share")],
        up_to: None,
        shape: "0%",
        lines: lines(table, cohort, groups, |_| verdicts, 0, 1, false),
    }
}

/// One line or row of bars for each group, whose rows follow one another in a table.
fn lines(
    table: &Table,
    cohort: Cohort<'_>,
    groups: &[Group<'_>],
    rows: impl Fn(&CohortReport) -> usize,
    along: u16,
    values: u16,
    marked: bool,
) -> Vec<Line> {
    let mut first = 1;
    let mut lines = Vec::new();
    for (group, colour) in groups.iter().zip(["trust", "arousal"]) {
        let rows = u32::try_from(rows(group.report)).unwrap_or(0);
        if rows == 0 {
            continue;
        }
        let span = |place| Span { column: column(cohort, place), first, last: first + rows - 1 };
        lines.push(Line {
            name: group.called(cohort.say("cohort-share")),
            sheet: table.name.clone(),
            along: span(along),
            values: span(values),
            colour,
            broken: false,
            marker: marked.then_some(match colour {
                "trust" => ChartMarkerType::Circle,
                _ => ChartMarkerType::Square,
            }),
        });
        first += rows;
    }
    lines
}

/// Every other share, with the part of the report it belongs to.
pub(super) fn shares(cohort: Cohort<'_>, groups: &[Group<'_>]) -> Table {
    let [name, rest @ ..] = share_headings(cohort, cohort.say("cohort-figure"));
    let [a, b, c, d, e, f] = rest;
    let headings = [cohort.say("sheet-part"), name, a, b, c, d, e, f];
    let mut sheet = table(cohort, cohort.say("sheet-shares"), headings);
    for group in groups {
        let report = group.report;
        let handed_on = &report.escalations;
        let mut part = |part: &str, rows: Vec<(String, &Share)>| {
            for (name, share) in rows {
                let cells = share_cells(name.into(), share, cohort);
                sheet.rows.push(group.row([Cell::words(part)].into_iter().chain(cells)));
            }
        };
        part(
            &cohort.say("cohort-head"),
            vec![(cohort.say("cohort-right"), &report.right), (cohort.say("cohort-rate"), &handed_on.rate)],
        );
        let stages = Stage::ALL.iter().map(|&stage| {
            let name = cohort.words.say_for("stage", stage.key(), &[]);
            let name = cohort.words.say("cohort-stage-share", &[("stage", (&name).into())]);
            (name, &handed_on.stage[stage])
        });
        part(&cohort.say("cohort-moment"), stages.collect());
        part(
            &cohort.say("cohort-detection"),
            vec![
                (cohort.say("cohort-hits"), &report.detection.hits),
                (cohort.say("cohort-alarms"), &report.detection.false_alarms),
            ],
        );
        part(
            &cohort.say("cohort-triggers"),
            vec![
                (cohort.say("cohort-risen"), &report.triggers.risen),
                (cohort.say("cohort-not-risen"), &report.triggers.not_risen),
                (cohort.say("cohort-loud"), &report.triggers.loud),
                (cohort.say("cohort-quiet"), &report.triggers.quiet),
            ],
        );
        part(
            &cohort.say("cohort-handover"),
            vec![
                (cohort.say("cohort-precision"), &handed_on.precision),
                (cohort.say("cohort-recall"), &handed_on.recall),
                (cohort.say("cohort-lane"), &handed_on.lane),
                (cohort.say("cohort-target"), &handed_on.target),
                (cohort.say("cohort-complete"), &handed_on.complete),
                (cohort.say("cohort-warm"), &handed_on.warm),
                (cohort.say("cohort-bounced"), &handed_on.bounced),
            ],
        );
        part(
            &cohort.say("cohort-service"),
            vec![
                (cohort.say("cohort-fcr"), &report.service.first_contact_resolution),
                (cohort.say("cohort-satisfied"), &report.service.satisfied),
            ],
        );
        part(
            &cohort.say("cohort-progress"),
            vec![
                (cohort.say("cohort-first-right"), &report.progress.first_right),
                (cohort.say("cohort-latest-right"), &report.progress.latest_right),
            ],
        );
    }
    sheet
}

/// How the numbers of a spread are written.
#[derive(Clone, Copy)]
enum Unit {
    Whole,
    Hundredths,
    Seconds,
}
use Unit::{Hundredths, Seconds, Whole};

impl Unit {
    fn whole(self, value: i64) -> Cell {
        match self {
            Whole => Cell::Whole(value),
            Hundredths => Cell::Hundredths(value),
            Seconds => Cell::Seconds(value as f64),
        }
    }

    fn mean(self, value: f64) -> Cell {
        match self {
            Whole => Cell::Decimal(value),
            Hundredths => Cell::Decimal(value / 100.0),
            Seconds => Cell::Seconds(value),
        }
    }
}

/// Every spread, with the part of the report it belongs to.
pub(super) fn spreads(cohort: Cohort<'_>, groups: &[Group<'_>]) -> Table {
    let headings = [
        cohort.say("sheet-part"),
        cohort.say("cohort-figure"),
        cohort.say("cohort-n"),
        cohort.say("cohort-mean"),
        cohort.say("sheet-low"),
        cohort.say("sheet-high"),
        cohort.say("sheet-deviation"),
        cohort.say("sheet-least"),
        cohort.say("sheet-lower-quartile"),
        cohort.say("cohort-median"),
        cohort.say("sheet-upper-quartile"),
        cohort.say("sheet-greatest"),
        cohort.say("sheet-remark"),
    ];
    let mut sheet = table(cohort, cohort.say("sheet-spreads"), headings);
    for group in groups {
        let (handed_on, service) = (&group.report.escalations, &group.report.service);
        let progress = &group.report.progress;
        let mut part = |part: &str, rows: Vec<(String, &Spread, Unit)>| {
            for (name, spread, unit) in rows {
                sheet.rows.push(group.row([
                    Cell::words(part),
                    name.into(),
                    Cell::count(spread.n),
                    Cell::of(spread.mean, |mean| unit.mean(mean)),
                    Cell::of(spread.low, |low| unit.mean(low)),
                    Cell::of(spread.high, |high| unit.mean(high)),
                    Cell::of(spread.sd, |sd| unit.mean(sd)),
                    Cell::of(spread.least, |least| unit.whole(least)),
                    Cell::of(spread.lower_quartile, |quartile| unit.whole(quartile)),
                    Cell::of(spread.median, |median| unit.whole(median)),
                    Cell::of(spread.upper_quartile, |quartile| unit.whole(quartile)),
                    Cell::of(spread.greatest, |greatest| unit.whole(greatest)),
                    few(spread.enough, cohort),
                ]));
            }
        };
        part(
            &cohort.say("cohort-moment"),
            vec![
                (cohort.say("cohort-turn"), &handed_on.turn, Whole),
                (cohort.say("cohort-seconds"), &handed_on.second, Seconds),
                (cohort.say("cohort-arousal"), &handed_on.arousal, Whole),
                (cohort.say("cohort-slope"), &handed_on.slope, Hundredths),
                (cohort.say("cohort-trust"), &handed_on.trust, Whole),
                (cohort.say("cohort-latency-turns"), &handed_on.latency_turns, Whole),
                (cohort.say("cohort-latency-seconds"), &handed_on.latency_seconds, Seconds),
                (cohort.say("cohort-late-by"), &handed_on.turns_late, Whole),
            ],
        );
        part(
            &cohort.say("cohort-handover"),
            vec![
                (cohort.say("cohort-completeness"), &handed_on.completeness, Whole),
                (cohort.say("cohort-presentation"), &handed_on.presentation, Whole),
            ],
        );
        part(
            &cohort.say("cohort-service"),
            vec![
                (cohort.say("cohort-frt"), &service.first_response, Seconds),
                (cohort.say("cohort-resolution"), &service.resolution, Seconds),
                (cohort.say("cohort-aht"), &service.handling, Seconds),
                (cohort.say("cohort-transfers"), &service.transfers, Whole),
                (cohort.say("cohort-csat-mean"), &service.csat, Whole),
                (cohort.say("cohort-red-flags"), &service.red_flags, Whole),
                (cohort.say("cohort-interruptions"), &service.interruptions, Whole),
            ],
        );
        part(&cohort.say("sheet-score"), vec![(cohort.say("sheet-score"), &group.report.score, Whole)]);
        part(
            &cohort.say("cohort-progress"),
            vec![
                (cohort.say("cohort-first"), &progress.first, Whole),
                (cohort.say("cohort-latest"), &progress.latest, Whole),
                (cohort.say("cohort-best"), &progress.best, Whole),
                (cohort.say("cohort-gain"), &progress.gain, Whole),
            ],
        );
    }
    sheet
}

/// Whether they can tell when: d′ and c with their intervals.
pub(super) fn sensitivity(cohort: Cohort<'_>, groups: &[Group<'_>]) -> Table {
    let headings = [
        cohort.say("cohort-figure"),
        cohort.say("sheet-value"),
        cohort.say("sheet-low"),
        cohort.say("sheet-high"),
        cohort.say("sheet-remark"),
    ];
    let mut sheet = table(cohort, cohort.say("cohort-detection"), headings);
    for group in groups {
        let Some(found) = &group.report.detection.sensitivity else {
            let why = cohort.say("cohort-no-sensitivity");
            sheet.rows.push(group.row([
                cohort.say("cohort-sensitivity").into(),
                Cell::Nothing,
                Cell::Nothing,
                Cell::Nothing,
                why.into(),
            ]));
            continue;
        };
        let rows = [
            (cohort.say("cohort-sensitivity"), found.d, found.d_low, found.d_high),
            (cohort.say("cohort-bias"), found.c, found.c_low, found.c_high),
        ];
        for (name, value, low, high) in rows {
            let [value, low, high] = [value, low, high].map(Cell::Decimal);
            sheet.rows.push(group.row([name.into(), value, low, high, few(found.enough, cohort)]));
        }
    }
    sheet
}

/// The escalation rate by day.
pub(super) fn days(cohort: Cohort<'_>, groups: &[Group<'_>]) -> Table {
    let day = |name: &str| Cell::Day(name.to_owned());
    periods(cohort, groups, cohort.say("sheet-days"), cohort.say("cohort-day"), |p| &p.days, day)
}

/// By ISO week.
pub(super) fn weeks(cohort: Cohort<'_>, groups: &[Group<'_>]) -> Table {
    let (name, heading) = (cohort.say("sheet-weeks"), cohort.say("cohort-week"));
    periods(cohort, groups, name, heading, |p| &p.weeks, |name| name.into())
}

/// By month.
pub(super) fn months(cohort: Cohort<'_>, groups: &[Group<'_>]) -> Table {
    let (name, heading) = (cohort.say("sheet-months"), cohort.say("cohort-month"));
    periods(cohort, groups, name, heading, |p| &p.months, |name| name.into())
}

fn periods(
    cohort: Cohort<'_>,
    groups: &[Group<'_>],
    name: String,
    heading: String,
    pick: fn(&Periods) -> &Vec<Period>,
    cell: impl Fn(&str) -> Cell,
) -> Table {
    let mut sheet = table(cohort, name, share_headings(cohort, heading));
    for group in groups {
        for period in pick(&group.report.periods) {
            let cells = share_cells(cell(&period.name), &period.escalated, cohort);
            sheet.rows.push(group.row(cells));
        }
    }
    sheet
}

/// The escalation rate week by week.
pub(super) fn rate(weeks: &Table, cohort: Cohort<'_>, groups: &[Group<'_>]) -> Drawing {
    Drawing {
        kind: Kind::Lines,
        title: cohort.say("cohort-periods"),
        axes: [cohort.say("cohort-week"), cohort.say("cohort-rate")],
        up_to: Some(1.0),
        shape: "0%",
        lines: lines(weeks, cohort, groups, |report| report.periods.weeks.len(), 0, 1, true),
    }
}

/// What became of the customers.
pub(super) fn outcomes(cohort: Cohort<'_>, groups: &[Group<'_>]) -> Table {
    let headings = share_headings(cohort, cohort.say("cohort-outcome"));
    let mut sheet = table(cohort, cohort.say("sheet-outcomes"), headings);
    for group in groups {
        for (outcome, share) in &group.report.service.outcomes {
            let name = cohort.words.say_for("outcome", outcome.key(), &[]);
            sheet.rows.push(group.row(share_cells(name.into(), share, cohort)));
        }
    }
    sheet
}

/// The technique × stage matrix, a row for each cell, with how often each mark was given.
pub(super) fn matrix(cohort: Cohort<'_>, groups: &[Group<'_>]) -> Table {
    let headings = [
        cohort.say("report-figure-stage"),
        cohort.say("sheet-technique"),
        cohort.say("sheet-score"),
        cohort.say("sheet-replies"),
        "−2".to_owned(),
        "−1".to_owned(),
        "0".to_owned(),
        "+1".to_owned(),
        "+2".to_owned(),
        cohort.say("sheet-remark"),
    ];
    let mut sheet = table(cohort, cohort.say("sheet-matrix"), headings);
    let all = cohort.say("cohort-all");
    for group in groups {
        let matrix = &group.report.matrix;
        let mut row = |stage: &str, technique: &str, cell: &CohortCell| {
            let cells = [stage.into(), technique.into(), Cell::of(cell.score, Cell::Decimal)];
            let marks = cell.marks.map(Cell::count);
            let after = [few(cell.enough, cohort)];
            let replies = [Cell::count(cell.replies)];
            sheet.rows.push(group.row(cells.into_iter().chain(replies).chain(marks).chain(after)));
        };
        let techniques: Vec<(Technique, String)> = Technique::ALL
            .iter()
            .map(|&technique| (technique, cohort.words.say_for("technique", technique.key(), &[])))
            .collect();
        for &stage in Stage::ALL {
            let name = cohort.words.say_for("stage", stage.key(), &[]);
            for (technique, technique_name) in &techniques {
                row(&name, technique_name, &matrix.cells[stage][*technique]);
            }
            row(&name, &all, &matrix.stages[stage]);
        }
        for (technique, technique_name) in &techniques {
            row(&all, technique_name, &matrix.techniques[*technique]);
        }
    }
    sheet
}
