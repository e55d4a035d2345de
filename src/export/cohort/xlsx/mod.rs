//! The report on many attempts as a workbook: the tables of the page with numbers as numbers, and the attempts themselves.

mod attempts;
mod figures;
mod group;
mod survival;
mod who;

pub use attempts::CohortBook;

use super::Cohort;
use crate::export::xlsx::Book;
use group::Group;
use rust_xlsxwriter::XlsxError;

/// The workbook with everything but the attempts.
fn begun(cohort: Cohort<'_>) -> Result<Book, XlsxError> {
    let groups = Group::all(cohort);
    let mut book = Book::new(&cohort.say("cohort-title"))?;
    book.add(&figures::summary(cohort, &groups), &[])?;
    for people in [who::groups(cohort), who::trainees(cohort)].into_iter().flatten() {
        book.add(&people, &[])?;
    }
    let verdicts = figures::verdicts(cohort, &groups);
    book.add(&verdicts, &[figures::bars(&verdicts, cohort, &groups)])?;
    let stairs = survival::stairs(cohort, &groups);
    book.add(&survival::turns(cohort, &groups), &[survival::drawing(&stairs, cohort, &groups)])?;
    book.add(&survival::seconds(cohort, &groups), &[])?;
    book.add(&figures::shares(cohort, &groups), &[])?;
    book.add(&figures::spreads(cohort, &groups), &[])?;
    book.add(&figures::sensitivity(cohort, &groups), &[])?;
    let weeks = figures::weeks(cohort, &groups);
    book.add(&figures::days(cohort, &groups), &[])?;
    book.add(&weeks, &[figures::rate(&weeks, cohort, &groups)])?;
    book.add(&figures::months(cohort, &groups), &[])?;
    book.add(&figures::outcomes(cohort, &groups), &[])?;
    book.add(&figures::matrix(cohort, &groups), &[])?;
    book.add(&stairs.table, &[])?;
    Ok(book)
}
