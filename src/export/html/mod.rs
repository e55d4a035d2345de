//! One page that opens anywhere: no network, no script, readable from a telephone to a wall, and on paper.

mod better;
mod bubble;
mod case;
mod curve;
mod handoff;
mod marks;
mod matrix;
mod outcome;
mod transcript;
mod verdict;

use super::About;
use crate::report::{AttemptReport, telling};
use crate::words::Words;
use maud::{Markup, html};

/// The style sheet; its colours come from the palette.
const STYLE: &str = include_str!("style.css");

/// What every part of the page needs.
#[derive(Clone, Copy)]
struct Page<'a> {
    report: &'a AttemptReport,
    about: &'a About,
    words: &'a dyn Words,
}

impl Page<'_> {
    fn pronoun(&self) -> &str {
        self.report.pronoun()
    }

    /// A sentence without gaps.
    fn say(&self, key: &str) -> String {
        self.words.say(key, &[])
    }
}

pub(super) fn page(report: &AttemptReport, about: &About, words: &dyn Words) -> String {
    let page = Page { report, about, words };
    let title = report.case.as_ref().map_or_else(|| page.say("report-title"), |case| case.title.to_string());
    let body = html! {
        (marks::shapes())
        (case::header(page))
        main {
            p.summary { (telling::summary(report, words)) }
            @for sentence in telling::decisive(report, words) { p.decisive { (sentence) } }
            div.pair { (verdict::card(page)) (outcome::card(page)) }
            (curve::section(page))
            (matrix::section(page))
            (better::section(page))
            (handoff::section(page))
            (transcript::section(page))
        }
        (case::footer(page))
    };
    crate::export::page::page(words, &title, "attempt", &[STYLE], body)
}

/// Something that leads to a turn of the transcript.
pub(super) fn turn_link(turn: u32, what: Markup) -> Markup {
    html! { a href=(format!("#turn-{turn}")) { (what) } }
}

/// More links than these in one place help nobody to find a turn.
const LINKS: usize = 8;

/// Links to several turns: `3, 4, 7`; an ellipsis where there are more.
fn turn_links(turns: &[u32]) -> Markup {
    html! {
        @for (index, &turn) in turns.iter().take(LINKS).enumerate() {
            @if index > 0 { ", " }
            (turn_link(turn, html! { (turn) }))
        }
        @if turns.len() > LINKS { ", …" }
    }
}
