//! The workbook: the numbers of the report, the rows of the CSV, and nothing that runs.

use crate::{about, cases, overrule};
use calamine::{Data, DataType, Reader, Xlsx};
use evenkeel::export::{About, Format, export};
use evenkeel::report::AttemptReport;
use evenkeel::vocabulary::{Language, Technique};
use evenkeel::words::Locale;
use std::io::Cursor;
use std::path::Path;

type Workbook = Xlsx<Cursor<Vec<u8>>>;

fn bytes(format: Format, report: &AttemptReport, about: &About) -> Vec<u8> {
    export(format, report, about, &Locale::built_in(Language::En))
}

fn workbook(report: &AttemptReport) -> Workbook {
    Xlsx::new(Cursor::new(bytes(Format::Xlsx, report, &about()))).expect("a spreadsheet")
}

fn sheet(book: &mut Workbook, name: &str) -> Vec<Vec<Data>> {
    let range = book.worksheet_range(name).expect("a sheet of this name");
    range.rows().map(<[Data]>::to_vec).collect()
}

/// Not a check, but the way to see them: the workbooks are left in the folder cargo gives tests for such things.
#[test]
fn the_workbooks_are_written_out_to_be_looked_at() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("workbooks");
    std::fs::create_dir_all(&folder).expect("a folder for what tests write");
    for (name, events) in cases::all() {
        let report = AttemptReport::new(&events, &[overrule(1, Technique::Empathy, -1)]);
        std::fs::write(folder.join(format!("{name}.xlsx")), bytes(Format::Xlsx, &report, &about()))
            .expect("a file to look at");
    }
}

#[test]
fn the_turns_are_the_rows_of_the_table() {
    for (name, events) in cases::all() {
        let report = AttemptReport::new(&events, &[]);
        let rows = sheet(&mut workbook(&report), "Turns");
        let table = bytes(Format::Csv, &report, &about());
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(table.as_slice());
        let records: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("a row")).collect();
        assert_eq!(rows.len(), records.len(), "{name}");
        for (row, record) in rows[1..].iter().zip(&records[1..]) {
            for (cell, text) in row.iter().zip(record) {
                let same = match cell {
                    Data::Empty => text.is_empty(),
                    Data::String(words) => *words == text.trim_start_matches('\''),
                    Data::DateTime(time) => (time.as_f64() * 86_400.0).round().to_string() == text,
                    number => number.as_f64().is_some_and(|number| number.to_string() == text),
                };
                assert!(same, "{name}: {cell:?} and {text:?}");
            }
        }
    }
}

#[test]
fn curve_matrix_and_marks_have_the_numbers_of_the_report() {
    for (name, events) in cases::all() {
        let report = AttemptReport::new(&events, &[overrule(1, Technique::Empathy, -1)]);
        let mut book = workbook(&report);
        let curve = sheet(&mut book, "Curve");
        for (row, point) in curve[1..].iter().zip(&report.curve.points) {
            assert_eq!(row[2].as_i64(), Some(point.arousal.value()), "{name}");
            assert_eq!(row[3].as_i64(), Some(point.trust.value()), "{name}");
        }
        let matrix = sheet(&mut book, "Technique × stage");
        let total = matrix.last().expect("a last row")[2].as_i64();
        assert_eq!(total, report.matrix.total.map(i64::from), "{name}");
        let marks: Vec<i64> = report
            .transcript
            .iter()
            .flat_map(|turn| turn.replies())
            .flat_map(|reply| reply.marks.iter().map(|(_, marking)| marking.mark.value()))
            .collect();
        let written: Vec<i64> =
            sheet(&mut book, "Marks")[1..].iter().filter_map(|row| row[3].as_i64()).collect();
        assert_eq!(written, marks, "{name}");
    }
}

#[test]
fn nothing_in_a_workbook_runs_and_no_words_are_missing() {
    for (name, events) in cases::all() {
        let report = AttemptReport::new(&events, &[]);
        let mut book = workbook(&report);
        for sheet in book.sheet_names() {
            let formulas = book.worksheet_formula(&sheet).expect("a sheet");
            assert!(formulas.used_cells().next().is_none(), "{name}, {sheet}");
            let cells = book.worksheet_range(&sheet).expect("a sheet");
            let lost = cells.used_cells().find(|(_, _, cell)| cell.to_string().contains("⟨"));
            assert_eq!(lost, None, "{name}, {sheet}");
        }
    }
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    let report = AttemptReport::new(&cases::in_window(), &[]);
    assert!(bytes(Format::Xlsx, &report, &about()) == bytes(Format::Xlsx, &report, &about()));
}
