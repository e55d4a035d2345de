//! The CSV: one row a turn, words that stay words, numbers that stay numbers.

use crate::{about, cases};
use evenkeel::export::{About, Format, export};
use evenkeel::report::AttemptReport;
use evenkeel::session::Recorded;
use evenkeel::vocabulary::Language;
use evenkeel::words::Locale;

fn table(events: &[Recorded], about: &About) -> Vec<Vec<String>> {
    let report = AttemptReport::new(events, &[]);
    let bytes = export(Format::Csv, &report, about, &Locale::built_in(Language::En));
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(&bytes[..]);
    reader.records().map(|row| row.expect("a row").iter().map(str::to_owned).collect()).collect()
}

fn column<'a>(table: &'a [Vec<String>], name: &str) -> Vec<&'a str> {
    let at = table[0].iter().position(|heading| heading == name).expect("a column of this name");
    table[1..].iter().map(|row| row[at].as_str()).collect()
}

#[test]
fn there_is_a_row_for_each_turn() {
    for (name, events) in cases::all() {
        let report = AttemptReport::new(&events, &[]);
        assert_eq!(table(&events, &about()).len(), report.transcript.len() + 1, "{name}");
    }
}

#[test]
fn marks_below_zero_stay_numbers_and_words_that_look_like_formulas_do_not_run() {
    let worst = table(&cases::worst(), &about());
    assert_eq!(column(&worst, "composure"), ["", "-2", "-1", ""]);
    assert_eq!(column(&worst, "did"), ["", "picked", "picked", "kept_silent"]);
    let written = table(&cases::written(), &about());
    assert!(column(&written, "reply").contains(&"'=Nu ja, skaidrs, tā gadās."));
}

#[test]
fn names_cannot_smuggle_in_a_formula_either() {
    for name in ["=cmd()", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "＝1", "＋1", "－1", "＠x"] {
        let about = About { trainee: Some(name.to_owned()), ..about() };
        assert_eq!(column(&table(&cases::worst(), &about), "trainee")[0], format!("'{name}"));
    }
}

#[test]
fn lines_end_as_the_standard_says() {
    let report = AttemptReport::new(&cases::worst(), &[]);
    let bytes = export(Format::Csv, &report, &about(), &Locale::built_in(Language::En));
    let text = String::from_utf8(bytes).expect("UTF-8");
    assert!(text.ends_with("\r\n"));
    assert!(!text.replace("\r\n", "").contains('\n'));
}
