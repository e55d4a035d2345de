//! The technique × stage matrix, with the red flags counted beside it.

use super::{Page, marks, turn_links};
use crate::report::Cell;
use crate::vocabulary::{Stage, Technique};
use maud::{Markup, html};

pub(super) fn section(page: Page<'_>) -> Markup {
    html! {
        section.card {
            h2 { (page.say("report-matrix")) }
            (table(page))
            p.quiet { (page.say("report-matrix-note")) }
            h3 { (page.say("report-red-flags")) }
            (red_flags(page))
        }
    }
}

// On narrow pages the rows are laid out as grids, which takes their meaning from some screen readers: the roles
// give it back.
fn table(page: Page<'_>) -> Markup {
    let (words, matrix) = (page.words, &page.report.matrix);
    html! {
        table.matrix role="table" {
            thead role="rowgroup" {
                tr role="row" {
                    td {}
                    @for stage in Stage::ALL { th role="columnheader" scope="col" { (words.say_for("stage", stage.key(), &[])) } }
                    th.all role="columnheader" scope="col" { (page.say("report-matrix-all")) }
                }
            }
            tbody role="rowgroup" {
                @for &technique in Technique::ALL {
                    @let name = words.say_for("technique", technique.key(), &[]);
                    tr role="row" {
                        th role="rowheader" scope="row" { (marks::icon(technique, "")) span { (name) } }
                        @for &stage in Stage::ALL { (cell(&matrix.cells[stage][technique], page)) }
                        (mean(matrix.techniques[technique], page))
                    }
                }
            }
            tfoot role="rowgroup" {
                tr role="row" {
                    th role="rowheader" scope="row" { (page.say("report-matrix-all")) }
                    @for &stage in Stage::ALL { (mean(matrix.stages[stage], page)) }
                    (mean(matrix.total, page))
                }
            }
        }
    }
}

fn cell(cell: &Cell, page: Page<'_>) -> Markup {
    let Some(score) = cell.score else { return not_exercised(page) };
    html! {
        td role="cell" {
            span.score { (score) }
            (bar(score))
            small { (page.words.say("report-matrix-turns", &[("count", cell.turns.len().into())])) " " (turn_links(&cell.turns)) }
        }
    }
}

fn mean(score: Option<u32>, page: Page<'_>) -> Markup {
    let Some(score) = score else { return not_exercised(page) };
    html! { td.all role="cell" { span.score { (score) } (bar(score)) } }
}

fn not_exercised(page: Page<'_>) -> Markup {
    html! { td.none role="cell" { span.score aria-hidden="true" { "–" } small { (page.say("report-not-exercised")) } } }
}

/// A bar from the middle, where a technique is absent: to the left it did harm, to the right it was there.
fn bar(score: u32) -> Markup {
    let (from, to) = (score.min(50), score.max(50));
    html! {
        svg.bar viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" {
            rect.track x="0" y="2" width="100" height="4" {}
            rect class=(if score < 50 { "harm" } else { "help" }) x=(from) y="1" width=(to - from) height="6" {}
            line x1="50" x2="50" y1="0" y2="8" {}
        }
    }
}

fn red_flags(page: Page<'_>) -> Markup {
    let (words, flags) = (page.words, &page.report.red_flags);
    html! {
        @if flags.is_empty() {
            p.quiet { (page.say("report-no-red-flags")) }
        } @else {
            ul.flags {
                @for count in flags {
                    li {
                        strong { (words.say_for("flag", count.flag.key(), &[])) } " "
                        (words.say("report-in-turns", &[("count", count.turns.len().into())])) " " (turn_links(&count.turns))
                    }
                }
            }
        }
    }
}
