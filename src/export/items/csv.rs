//! CSV: one row for each node and one for each of its replies, safe to open in a spreadsheet.

use crate::export::cell::Cell;
use crate::report::items::{Correlation, ItemReport};

/// The columns, in order; an empty cell where there is no such figure.
const COLUMNS: [&str; 18] = [
    "node",
    "reply",
    "text",
    "in_scenario",
    "attempts",
    "replies",
    "written",
    "on_offer",
    "picked",
    "score",
    "discrimination",
    "discrimination_low",
    "discrimination_high",
    "discrimination_n",
    "handed_on",
    "abandoned",
    "overruled",
    "doubtful",
];

pub(super) fn table(report: &ItemReport) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let mut write = |cells: [String; COLUMNS.len()]| {
        // Writing into memory cannot fail, and every row has as many cells as the heading.
        let written = writer.write_record(cells);
        debug_assert!(written.is_ok(), "{written:?}");
    };
    write(COLUMNS.map(str::to_owned));
    let nothing = String::new;
    for node in &report.nodes {
        let [r, low, high, n] = correlation(&node.discrimination);
        write([
            text(&node.node),
            nothing(),
            nothing(),
            yes(node.known),
            node.reached.count.to_string(),
            node.replied.to_string(),
            node.written.to_string(),
            nothing(),
            nothing(),
            number(node.score),
            r,
            low,
            high,
            n,
            node.escalated.count.to_string(),
            node.abandoned.to_string(),
            node.overruled.to_string(),
            nothing(),
        ]);
        for reply in &node.replies {
            let [r, low, high, n] = correlation(&reply.discrimination);
            write([
                text(&node.node),
                text(&reply.reply),
                text(&reply.text),
                yes(reply.known),
                nothing(),
                nothing(),
                nothing(),
                reply.picked.of.to_string(),
                reply.picked.count.to_string(),
                number(reply.score),
                r,
                low,
                high,
                n,
                nothing(),
                nothing(),
                reply.overruled.to_string(),
                yes(reply.doubtful),
            ]);
        }
    }
    writer.into_inner().unwrap_or_default()
}

/// Words an author wrote, which must not run in a spreadsheet.
fn text(words: &str) -> String {
    Cell::words(words).csv()
}

fn yes(holds: bool) -> String {
    i64::from(holds).to_string()
}

fn number(value: Option<f64>) -> String {
    value.map_or_else(String::new, |value| format!("{value:.4}"))
}

fn correlation(found: &Correlation) -> [String; 4] {
    [number(found.r), number(found.low), number(found.high), found.n.to_string()]
}
