//! The technique × stage matrix with how many marks stand behind each cell.

use super::Cohort;
use super::table::star;
use crate::report::cohort::{CohortCell, telling};
use crate::vocabulary::{Stage, Technique};
use maud::{Markup, html};

pub(super) fn section(cohort: Cohort<'_>) -> Markup {
    let (words, matrix) = (cohort.words, &cohort.report.matrix);
    html! {
        section.card {
            h2 { (cohort.say("cohort-matrix")) }
            table.matrix role="table" {
                thead role="rowgroup" { tr role="row" {
                    td {}
                    @for stage in Stage::ALL { th role="columnheader" scope="col" { (words.say_for("stage", stage.key(), &[])) } }
                    th.all role="columnheader" scope="col" { (cohort.say("cohort-all")) }
                } }
                tbody role="rowgroup" { @for &technique in Technique::ALL { tr role="row" {
                    th role="rowheader" scope="row" { (words.say_for("technique", technique.key(), &[])) }
                    @for &stage in Stage::ALL { (cell(&matrix.cells[stage][technique], "", cohort)) }
                    (cell(&matrix.techniques[technique], "all", cohort))
                } } }
                tfoot role="rowgroup" { tr role="row" {
                    th role="rowheader" scope="row" { (cohort.say("cohort-all")) }
                    @for &stage in Stage::ALL { (cell(&matrix.stages[stage], "all", cohort)) }
                    td.all role="cell" {}
                } }
            }
            p.quiet { (words.say("cohort-matrix-note", &[("count", matrix.overruled.into())])) }
        }
    }
}

fn cell(cell: &CohortCell, class: &str, cohort: Cohort<'_>) -> Markup {
    let Some(score) = cell.score else {
        return html! { td.none role="cell" { span.score aria-hidden="true" { "–" } small { (cohort.say("cohort-not-exercised")) } } };
    };
    let score = score.round() as i64;
    let (from, to) = (score.min(50), score.max(50));
    html! {
        td class=(class) role="cell" {
            span.score { (telling::number(Some(score as f64), 0, cohort.words)) (star(cell.enough, cohort)) }
            svg.bar viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" {
                rect.track x="0" y="2" width="100" height="4" {}
                rect class=(if score < 50 { "harm" } else { "help" }) x=(from) y="1" width=(to - from) height="6" {}
                line x1="50" x2="50" y1="0" y2="8" {}
            }
            small { (cohort.words.say("cohort-replies", &[("count", cell.replies.into())])) }
        }
    }
}
