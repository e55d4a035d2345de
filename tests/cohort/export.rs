//! What is exported: a page that stands alone, data that can be read again, and a table that runs nothing.

use crate::made::{DAY, attempt, cohort};
use calamine::{Data, DataType, Reader, Xlsx};
use evenkeel::escalation::Verdict::{self, *};
use evenkeel::export::cohort::{AboutCohort, Cohort, CohortBook, CohortTable};
use evenkeel::report::QuietTurn;
use evenkeel::report::cohort::{
    CohortReport, CohortRow, Comparison, Figure, Standing, Tally, Trainee, TraineeTally, Who, items,
};
use evenkeel::vocabulary::{Language, Level, Mark, Stage, Technique};
use evenkeel::words::Locale;
use std::collections::BTreeSet;
use std::io::Cursor;
use std::path::Path;

/// A cohort with some of everything, spread over turns, weeks and marks.
fn varied(late: usize) -> Tally {
    let counts: &[(Verdict, usize)] = &[
        (InWindow, 34),
        (RightlyHeld, 52),
        (Late, late),
        (Premature, 6),
        (Missed, 7),
        (Forced, 5),
        (Unnecessary, 8),
        (WrongLane, 6),
        (WrongTarget, 3),
    ];
    let mut tally = Tally::default();
    let all = counts.iter().flat_map(|&(verdict, times)| std::iter::repeat_n(verdict, times));
    for (index, verdict) in (0_i64..).zip(all) {
        let mut figures = attempt(verdict);
        let drift = u32::try_from(index * 7 % 9).expect("small");
        figures.turn = 3 + drift + if verdict == Late { 3 } else { 0 };
        figures.seconds = u64::from(figures.turn) * 31 + u64::from(drift) * 5;
        figures.contact_secs = figures.seconds + 30;
        figures.handling_secs = figures.contact_secs + 45;
        figures.score = Some(45 + drift * 5);
        figures.csat = Some(u8::try_from(1 + index * 3 % 5).expect("small"));
        if let Some(escalation) = &mut figures.handed_on {
            escalation.arousal = Level::clamped(40 + i64::from(drift) * 6);
            escalation.slope = (index * 37 % 500) - 250;
            escalation.completeness = [100, 100, 66, 50][usize::try_from(index % 4).expect("small")];
        }
        figures.quiet_turns = [(QuietTurn { tens: 6, risen: false, handed_on: false }, 3)].into();
        for (&stage, &technique) in
            Stage::ALL.iter().zip(Technique::ALL).chain(Stage::ALL.iter().rev().zip(Technique::ALL))
        {
            figures.marks.add(stage, technique, Mark::clamped(index % 5 - 2), 1);
        }
        figures.overruled = u32::from(index % 30 == 0);
        let again = index % 3 == 0;
        let standing = Standing {
            first: again,
            latest: again,
            best: again,
            again,
            gain: again.then_some(index % 20 - 4),
        };
        tally.add(&figures, DAY + index, standing);
    }
    tally
}

struct Made {
    report: CohortReport,
    comparison: Option<Comparison>,
    about: AboutCohort,
    words: Locale,
}

impl Made {
    fn new(tally: &Tally, beside: Option<&Tally>) -> Self {
        Self {
            report: CohortReport::new(tally),
            comparison: beside.map(|beside| Comparison::new(tally, beside)),
            about: AboutCohort {
                filter: vec!["group <spring> & co".to_owned()],
                beside: beside.map(|_| Vec::new()),
                made: "2025-03-15 09:05".to_owned(),
            },
            words: Locale::built_in(Language::En),
        }
    }

    fn export(&self) -> Cohort<'_> {
        Cohort {
            report: &self.report,
            comparison: self.comparison.as_ref(),
            who: None,
            about: &self.about,
            words: &self.words,
        }
    }

    fn page(&self) -> String {
        String::from_utf8(self.export().html()).expect("UTF-8")
    }
}

fn made() -> Vec<(&'static str, Made)> {
    let two = varied(31);
    vec![
        ("nothing", Made::new(&Tally::default(), None)),
        ("one", Made::new(&cohort(&[(InWindow, 1)]), None)),
        ("never", Made::new(&cohort(&[(Missed, 20), (RightlyHeld, 20)]), None)),
        ("at_once", Made::new(&cohort(&[(Unnecessary, 20), (Premature, 20)]), None)),
        ("varied", Made::new(&varied(9), None)),
        ("two", Made::new(&varied(9), Some(&two))),
        ("beside_nothing", Made::new(&varied(9), Some(&Tally::default()))),
    ]
}

/// Not a check, but the way to see them: the pages are left in the folder cargo gives tests for such things.
#[test]
fn the_pages_are_written_out_to_be_looked_at() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cohorts");
    std::fs::create_dir_all(&folder).expect("a folder for what tests write");
    for (name, made) in made() {
        std::fs::write(folder.join(format!("{name}.html")), made.page()).expect("a page");
    }
}

#[test]
fn a_page_refers_to_nothing_outside_itself_and_lacks_no_words() {
    for (name, made) in made() {
        let page = made.page();
        for wrong in
            ["http:", "https:", "<link", "<script", "@import", "src=", "⟨", "{$", "{ $", "NaN", "inf "]
        {
            assert!(!page.contains(wrong), "{name} has {wrong}");
        }
        assert!(page.contains("group &lt;spring&gt; &amp; co"), "{name}");
        let after = |marker: &str| -> BTreeSet<String> {
            page.split(marker)
                .skip(1)
                .filter_map(|rest| rest.split(['"', ')']).next())
                .map(str::to_owned)
                .collect()
        };
        assert!(after("url(#").is_subset(&after(" id=\"")), "{name}: a pattern that is not there");
    }
}

#[test]
fn every_drawing_has_a_table_beneath_it() {
    let page = Made::new(&varied(9), None).page();
    for card in page.split("<section").skip(1).filter(|card| card.contains("role=\"img\"")) {
        let drawing = card.find("role=\"img\"").expect("a drawing");
        assert!(card[drawing..].contains("<table"), "{}", &card[..200]);
    }
}

/// Two groups of the varied cohort, and as many trainees.
fn people() -> Who {
    let group = |name: &str, late| (name.to_owned(), CohortReport::new(&varied(late)));
    let trainee = |name: &str| Trainee::new(name.to_owned(), TraineeTally::default());
    Who {
        groups: vec![group("autumn", 90), group("<spring>", 9)],
        trainees: vec![trainee(""), trainee("=Ana")],
    }
}

#[test]
fn who_does_what_stands_in_every_format() {
    let (made, who) = (Made::new(&varied(9), None), people());
    let cohort = Cohort { who: Some(&who), ..made.export() };
    let page = String::from_utf8(cohort.html()).expect("UTF-8");
    let late = "Can tell when, but waits about";
    assert!(page.contains("&lt;spring&gt;") && page.contains(late) && page.contains("=Ana"));
    let data: serde_json::Value = serde_json::from_slice(&cohort.json()).expect("JSON");
    assert_eq!(data["who"]["groups"][0]["name"], "autumn");
    assert_eq!(data["who"]["groups"][0]["reading"]["habit"], "waits_too_long");
    assert!(data["who"]["groups"][0]["sentence"].as_str().is_some_and(|words| words.contains(late)));
    assert_eq!(data["who"]["trainees"][1]["name"], "=Ana");
    assert!(data["sentences"]["when"].as_str().is_some_and(|words| words.contains("reason to hand on")));
    let mut bytes = Cursor::new(Vec::new());
    CohortBook::new(cohort).expect("begun").finish(&mut bytes).expect("written");
    let mut book = Xlsx::new(bytes).expect("a workbook");
    let groups = book.worksheet_range("Groups").expect("a sheet");
    assert_eq!(groups.get_value((1, 0)), Some(&Data::String("autumn".to_owned())));
    assert_eq!(book.worksheet_range("Trainees").expect("a sheet").height(), 3);
    assert!(!made.page().contains("Who hands on when?"), "nothing is said of nobody");
}

#[test]
fn few_cases_say_so() {
    let few = Made::new(&cohort(&[(InWindow, 1), (RightlyHeld, 2)]), None).page();
    assert!(few.contains("Too few attempts") && few.contains("class=\"few\""));
    assert!(few.contains("1 of 3") || few.contains("3 of 3"));
}

#[test]
fn the_data_can_be_read_again_and_are_rounded() {
    for (name, made) in made() {
        let bytes = made.export().json();
        let value: serde_json::Value = serde_json::from_slice(&bytes).expect("JSON");
        assert_eq!(value["schema"], 1, "{name}");
        assert_eq!(value["attempts"], made.report.attempts, "{name}");
        let read: CohortReport = serde_json::from_slice(&bytes).expect("a report");
        assert_eq!(read.verdicts.len(), 9);
        let text = String::from_utf8(bytes).expect("UTF-8");
        assert!(text.starts_with("{\n  \"schema\": 1,"), "{name}");
        let long = text
            .split(|c: char| !c.is_ascii_digit() && c != '.')
            .find(|n| n.split_once('.').is_some_and(|(_, decimals)| decimals.len() > 6));
        assert_eq!(long, None, "{name}");
    }
}

/// Every field of the JSON is named in the page that documents it.
#[test]
fn the_shape_is_documented() {
    let documented = include_str!("../../src/report/cohort/schema.md");
    let made = Made::new(&varied(9), Some(&varied(20)));
    let value: serde_json::Value = serde_json::from_slice(&made.export().json()).expect("JSON");
    let mut names = BTreeSet::new();
    collect(&value, &mut names);
    let known = |name: &str| documented.contains(&format!("`{name}`")) || NAMED_ELSEWHERE.contains(&name);
    let lost: Vec<_> = names.iter().filter(|name| !known(name)).collect();
    assert!(lost.is_empty(), "not in schema.md: {lost:?}");
}

/// Stages and techniques, and what is told once for a pair of names.
const NAMED_ELSEWHERE: [&str; 10] = [
    "dialysis",
    "skin_graft",
    "connection",
    "composure",
    "active_listening",
    "empathy",
    "resolution",
    "d_high",
    "c_low",
    "c_high",
];

fn collect(value: &serde_json::Value, names: &mut BTreeSet<String>) {
    match value {
        serde_json::Value::Object(fields) => fields.iter().for_each(|(name, value)| {
            names.insert(name.clone());
            collect(value, names);
        }),
        serde_json::Value::Array(values) => values.iter().for_each(|value| collect(value, names)),
        _ => {}
    }
}

/// Names a spreadsheet would run, or that need quoting.
const NAMES: [&str; 13] = [
    "Ana",
    "=cmd|' /C calc'!A0",
    "+1",
    "-1",
    "@sum",
    "\tx",
    "\rx",
    "a, \"b\"\r\nc",
    "＝1+1",
    "＋1",
    "－1",
    "＠x",
    "Žņķ",
];

fn row(trainee: &str) -> CohortRow {
    CohortRow {
        attempt: "0198c2f1-5d1e-7a40-9c77-3c1de0a3b5f2".to_owned(),
        trainee: trainee.to_owned(),
        scenario: "first_call".to_owned(),
        channel: "telephone".to_owned(),
        language: "en".to_owned(),
        mode: "mixed".to_owned(),
        magnitude: 3,
        started: "2025-03-14T16:20:00.000Z".to_owned(),
        first: true,
        latest: false,
        best: false,
        verified: true,
        items: items(&attempt(Late), DAY),
    }
}

fn table() -> Vec<u8> {
    let mut table = CohortTable::new(Vec::new()).expect("headings");
    NAMES.iter().for_each(|name| table.add(&row(name)).expect("a row"));
    table.finish().expect("a table")
}

#[test]
fn the_table_runs_nothing_and_keeps_its_columns() {
    let bytes = table();
    let mut reader = csv::Reader::from_reader(bytes.as_slice());
    let columns = reader.headers().expect("a heading").clone();
    let at = |name: &str| columns.iter().position(|column| column == name).expect("a column");
    let rows: Vec<csv::StringRecord> =
        reader.records().map(|row| row.expect("as many cells as the heading")).collect();
    assert_eq!(rows.len(), NAMES.len());
    let starts = ['=', '+', '@', '\t', '\r', '＝', '＋', '－', '＠'];
    for (row, name) in rows.iter().zip(NAMES) {
        assert!(row.iter().all(|cell| !cell.starts_with(starts)), "{row:?}");
        assert_eq!(row[at("trainee")].trim_start_matches('\''), name);
        assert!(row[at("trainee")].starts_with(['A', '\'', 'a', 'Ž']), "{row:?}");
        assert_eq!(
            (&row[at("verdict")], &row[at("turn_handed_on")], &row[at("stage")]),
            ("late", "6", "skin_graft")
        );
        // A number keeps its sign: it is no text.
        assert_eq!((&row[at("arousal_slope")], &row[at("turn_ended_without")]), ("-150", ""));
    }
    assert!(bytes.ends_with(b"\r\n"));
    assert!(Figure::ALL.iter().all(|&figure| Figure::from_number(figure as u8) == Some(figure)));
}

/// RFC 4180: every record ends in CRLF, a line end inside one is quoted, and quotes are doubled.
#[test]
fn lines_end_as_the_standard_says() {
    let text = String::from_utf8(table()).expect("UTF-8");
    let mut quoted = false;
    let mut before = ' ';
    for c in text.chars() {
        match c {
            '"' => quoted = !quoted,
            '\n' if !quoted => assert_eq!(before, '\r'),
            _ => {}
        }
        before = c;
    }
    assert!(!quoted);
    assert!(text.contains("\"a, \"\"b\"\"\r\nc\""));
}

type Workbook = Xlsx<Cursor<Vec<u8>>>;

fn workbook(made: &Made) -> Workbook {
    let mut book = CohortBook::new(made.export()).expect("a workbook");
    NAMES.iter().for_each(|name| book.add(&row(name)).expect("a row"));
    let mut bytes = Cursor::new(Vec::new());
    book.finish(&mut bytes).expect("a workbook");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cohorts");
    std::fs::create_dir_all(&folder).expect("a folder for what tests write");
    let name = if made.comparison.is_some() { "two" } else { "one" };
    std::fs::write(folder.join(format!("{name}.xlsx")), bytes.get_ref()).expect("a file to look at");
    Xlsx::new(Cursor::new(bytes.into_inner())).expect("a spreadsheet")
}

fn sheet(book: &mut Workbook, name: &str) -> Vec<Vec<Data>> {
    let range = book.worksheet_range(name).expect("a sheet of this name");
    range.rows().map(<[Data]>::to_vec).collect()
}

fn near(cell: &Data, value: f64) -> bool {
    cell.as_f64().is_some_and(|read| (read - value).abs() < 1e-9)
}

#[test]
fn the_workbook_has_the_numbers_of_the_report() {
    for beside in [None, Some(varied(31))] {
        let made = Made::new(&varied(9), beside.as_ref());
        let mut book = workbook(&made);
        // With a second group a first column says whose row it is.
        let at = usize::from(beside.is_some());
        let verdicts = sheet(&mut book, "Verdicts");
        for (row, (_, share)) in verdicts[1..].iter().zip(&made.report.verdicts) {
            assert!(near(&row[at + 1], share.share.expect("a share")), "{row:?}");
            assert!(near(&row[at + 2], share.count as f64) && near(&row[at + 3], share.of as f64));
        }
        let groups = 1 + usize::from(beside.is_some());
        assert_eq!(verdicts.len(), 1 + groups * Verdict::ALL.len());
        let turns = sheet(&mut book, "Time to escalation, turns");
        for (row, step) in turns[1..].iter().zip(&made.report.turns.steps) {
            assert!(near(&row[at], step.at as f64) && near(&row[at + 1], step.at_risk as f64));
            assert!(near(&row[at + 4], step.survival), "{row:?}");
        }
        let time = sheet(&mut book, "Time to escalation, time");
        for (row, step) in time[1..].iter().zip(&made.report.seconds.steps) {
            let days = row[at].as_f64().or_else(|| row[at].get_datetime().map(|time| time.as_f64()));
            assert_eq!((days.expect("a time") * 86_400.0).round() as i64, step.at);
        }
        let detection = sheet(&mut book, "Can they tell when");
        let found = made.report.detection.sensitivity.expect("cases of both kinds");
        assert!(near(&detection[1][at + 1], found.d) && near(&detection[2][at + 1], found.c));
        let matrix = sheet(&mut book, "Technique × stage");
        let cell = &made.report.matrix.cells[Stage::Dialysis][Technique::Composure];
        assert!(near(&matrix[1][at + 2], cell.score.expect("exercised")), "{:?}", matrix[1]);
    }
}

#[test]
fn the_workbook_has_the_attempts_with_the_values_of_the_table() {
    let mut book = workbook(&Made::new(&varied(9), None));
    let rows = sheet(&mut book, "Attempts");
    let bytes = table();
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(bytes.as_slice());
    let records: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("a row")).collect();
    assert_eq!(rows.len(), records.len());
    let columns = &records[0];
    for (row, record) in rows[1..].iter().zip(&records[1..]) {
        for ((cell, text), column) in row.iter().zip(record).zip(columns) {
            let same = match cell {
                Data::Empty => text.is_empty(),
                Data::String(words) => *words == text.trim_start_matches('\''),
                Data::DateTime(moment) if column == "started" => {
                    // 2025-03-14 is day 45,730 of a spreadsheet; 16:20 is minute 980 of a day.
                    ((moment.as_f64() - 45_730.0) * 1_440.0 - 980.0).abs() < 1e-3
                }
                Data::DateTime(time) => (time.as_f64() * 86_400.0).round().to_string() == text,
                number => {
                    let number = number.as_f64().expect("a number");
                    let shown = if column == "arousal_slope" { number * 100.0 } else { number };
                    shown.round().to_string() == text
                }
            };
            assert!(same, "{column}: {cell:?} and {text:?}");
        }
    }
}

#[test]
fn nothing_in_a_workbook_runs() {
    let mut book = workbook(&Made::new(&varied(9), Some(&varied(31))));
    for name in book.sheet_names() {
        let formulas = book.worksheet_formula(&name).expect("a sheet");
        assert!(formulas.used_cells().next().is_none(), "{name}");
    }
}

#[test]
fn any_report_makes_a_workbook_and_always_the_same() {
    let written = |made: &Made| {
        let mut bytes = Cursor::new(Vec::new());
        CohortBook::new(made.export()).and_then(|book| book.finish(&mut bytes)).expect("a workbook");
        bytes.into_inner()
    };
    for (name, made) in made() {
        let bytes = written(&made);
        let book: Workbook = Xlsx::new(Cursor::new(bytes.clone())).expect("a spreadsheet");
        assert!(book.sheet_names().len() >= 14, "{name}: {:?}", book.sheet_names());
        assert!(bytes == written(&made), "{name} differs");
    }
}
