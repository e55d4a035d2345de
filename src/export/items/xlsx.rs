//! The item analysis as a workbook: what stands out, a sheet of nodes and one of replies.

use super::Items;
use crate::export::cell::Cell;
use crate::export::xlsx::{Book, Table};
use crate::report::items::{Correlation, telling};
use rust_xlsxwriter::XlsxError;

pub(super) fn workbook(items: Items<'_>) -> Vec<u8> {
    let made = book(items).and_then(Book::into_bytes);
    // Sheets and cells are within what a spreadsheet takes, and writing into memory cannot fail.
    debug_assert!(made.is_ok(), "{made:?}");
    made.unwrap_or_default()
}

fn book(items: Items<'_>) -> Result<Book, XlsxError> {
    let mut book = Book::new(&items.say("items-title"))?;
    book.add(&summary(items), &[])?;
    book.add(&nodes(items), &[])?;
    book.add(&replies(items), &[])?;
    Ok(book)
}

fn summary(items: Items<'_>) -> Table {
    let mut table = Table::new(items.say("sheet-summary"), [items.say("items-title")]);
    table.row([items.title.into()]);
    table.row([telling::counted(items.report, items.words).into()]);
    table.row([items.words.say("cohort-made", &[("when", items.made.into())]).into()]);
    for remark in telling::remarks(items.report, items.words) {
        table.row([remark.into()]);
    }
    table.row([items.say("items-note").into()]);
    table
}

fn nodes(items: Items<'_>) -> Table {
    let [low, high, n] = interval(items);
    let headings = [
        items.say("items-node"),
        items.say("items-reached"),
        items.say("items-replies"),
        items.say("items-score"),
        items.say("items-discrimination"),
        low,
        high,
        n,
        items.say("items-escalated"),
        items.say("items-abandoned"),
        items.say("items-overruled-short"),
    ];
    let mut table = Table::new(items.say("items-nodes"), headings);
    for node in &items.report.nodes {
        let [r, low, high, n] = correlation(&node.discrimination);
        table.row([
            named(&node.node, node.known, items),
            Cell::count(node.reached.count),
            Cell::count(node.replied),
            Cell::of(node.score, Cell::Decimal),
            r,
            low,
            high,
            n,
            Cell::count(node.escalated.count),
            Cell::count(node.abandoned),
            Cell::count(node.overruled),
        ]);
    }
    table
}

fn replies(items: Items<'_>) -> Table {
    let [low, high, n] = interval(items);
    let headings = [
        items.say("items-node"),
        items.say("items-reply"),
        items.say("items-text"),
        items.say("items-offered"),
        items.say("items-picked"),
        items.say("cohort-share"),
        items.say("items-score"),
        items.say("items-discrimination"),
        low,
        high,
        n,
        items.say("items-overruled-short"),
    ];
    let mut table = Table::new(items.say("items-all-replies"), headings);
    for node in &items.report.nodes {
        for reply in &node.replies {
            let [r, low, high, n] = correlation(&reply.discrimination);
            table.row([
                Cell::words(&*node.node),
                named(&reply.reply, reply.known, items),
                Cell::words(&*reply.text),
                Cell::count(reply.picked.of),
                Cell::count(reply.picked.count),
                Cell::of(reply.picked.share, Cell::Share),
                Cell::of(reply.score, Cell::Decimal),
                r,
                low,
                high,
                n,
                Cell::count(reply.overruled),
            ]);
        }
    }
    table
}

/// The headings beside a correlation.
fn interval(items: Items<'_>) -> [String; 3] {
    [items.say("items-low"), items.say("items-high"), items.say("items-pairs")]
}

/// A correlation with its interval, and from how many pairs it is.
fn correlation(found: &Correlation) -> [Cell; 4] {
    [
        Cell::of(found.r, Cell::Decimal),
        Cell::of(found.low, Cell::Decimal),
        Cell::of(found.high, Cell::Decimal),
        Cell::count(found.n),
    ]
}

/// What the scenario no longer has says so.
fn named(name: &str, known: bool, items: Items<'_>) -> Cell {
    if known { Cell::words(name) } else { items.words.say("items-gone", &[("name", name.into())]).into() }
}
