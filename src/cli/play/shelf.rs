//! What there is to play, for somebody who has not said what.

use super::super::console::{Console, columns};
use super::super::failure::Failure;
use super::super::home::Home;
use super::super::paint::Style;
use crate::store::{Entry, Library};
use crate::vocabulary::ReviewState;
use crate::words::Words;

/// Lists the scenarios of the library, in its order, and says how to begin one; what is retired is left out.
pub fn shelf(home: &Home, console: &mut Console) -> Result<(), Failure> {
    let words: &dyn Words = &home.words;
    let heads = [
        words.say("shelf-head-id", &[]),
        words.say("shelf-head-title", &[]),
        words.say("shelf-head-channel", &[]),
        words.say("shelf-head-magnitude", &[]),
        words.say("shelf-head-minutes", &[]),
    ];
    let library = Library::open(&home.folder);
    let rows: Vec<_> =
        library.entries.iter().filter(|entry| !is_retired(entry)).map(|e| row(e, home)).collect();
    let width = |at: usize| rows.iter().chain([&heads]).map(|row| columns(&row[at])).max().unwrap_or(0);
    // What cannot be played has a sentence in place of the last columns, which makes none of them wider.
    let widths = [width(0), width(1), width(2), columns(&heads[3])];
    let line = |row: &[String; 5]| {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(widths.into_iter().chain([0])) {
            line += cell;
            line += &" ".repeat(width.saturating_sub(columns(cell)) + 2);
        }
        line.trim_end().to_owned()
    };
    console.write(&format!("{}\n", Style::Strong.paint(&line(&heads), console.colours)))?;
    for row in &rows {
        console.write(&format!("{}\n", line(row)))?;
    }
    console.blank()?;
    Ok(console.say(Style::Plain, &words.say("shelf-how", &[]))?)
}

fn is_retired(entry: &Entry) -> bool {
    entry.scenario.as_ref().is_some_and(|scenario| scenario.review_state() == ReviewState::Retired)
}

fn row(entry: &Entry, home: &Home) -> [String; 5] {
    let words: &dyn Words = &home.words;
    let id = entry.id.to_string();
    match &entry.scenario {
        Some(scenario) => [
            id,
            scenario.title.get(home.settings.language).to_string(),
            words.say_for("channel", scenario.channel.key(), &[]),
            scenario.magnitude.to_string(),
            scenario.minutes.to_string(),
        ],
        None => [id, words.say("shelf-broken", &[]), String::new(), String::new(), String::new()],
    }
}
