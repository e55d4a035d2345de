//! First, latest and best attempts of those who have tried a case again.

use super::Cohort;
use super::plot::Plot;
use super::table::{self, ShareRow, SpreadRow, Unit};
use crate::report::cohort::{Progress, Share, Spread, telling};
use maud::{Markup, html};

pub(super) fn section(cohort: Cohort<'_>) -> Markup {
    let one = &cohort.report.progress;
    let other = cohort.comparison.map(|comparison| &comparison.other.progress);
    let spread = |name: String, pick: fn(&Progress) -> &Spread| -> SpreadRow<'_> {
        (name, pick(one), other.map(pick), Unit::Whole(1))
    };
    let share =
        |name: String, pick: fn(&Progress) -> &Share| -> ShareRow<'_> { (name, pick(one), other.map(pick)) };
    let spreads = [
        spread(cohort.say("cohort-first"), |p| &p.first),
        spread(cohort.say("cohort-latest"), |p| &p.latest),
        spread(cohort.say("cohort-best"), |p| &p.best),
        spread(cohort.say("cohort-gain"), |p| &p.gain),
    ];
    let shares = [
        share(cohort.say("cohort-first-right"), |p| &p.first_right),
        share(cohort.say("cohort-latest-right"), |p| &p.latest_right),
    ];
    let nobody = one.first.n == 0 && one.latest.n == 0 && one.first_right.of == 0;
    html! {
        section.card {
            h2 { (cohort.say("cohort-progress")) }
            @if nobody {
                p.quiet { (cohort.say("cohort-no-progress")) }
            } @else {
                p.quiet { (cohort.say("cohort-progress-note")) }
                figure { (drawing(one, cohort)) }
                (table::spreads(&spreads, cohort))
                (table::shares(&cohort.say("cohort-figure"), &shares, cohort))
            }
        }
    }
}

fn drawing(progress: &Progress, cohort: Cohort<'_>) -> Markup {
    let plot =
        Plot { width: 860, left: 120, right: 844, top: 8, bottom: 108, x: (0.0, 100.0), y: (0.0, 3.0) };
    let rows = [
        (cohort.say("cohort-first"), &progress.first),
        (cohort.say("cohort-latest"), &progress.latest),
        (cohort.say("cohort-best"), &progress.best),
    ];
    let ticks =
        [0.0, 25.0, 50.0, 75.0, 100.0].map(|score| (score, telling::number(Some(score), 0, cohort.words)));
    html! {
        svg.curve viewBox=(format!("0 0 {} 136", plot.width)) role="img" aria-label=(cohort.say("cohort-progress-label")) {
            @for (score, _) in &ticks {
                line class="grid" x1=(plot.at_x(*score)) x2=(plot.at_x(*score)) y1=(plot.top) y2=(plot.bottom) {}
            }
            (plot.below(&ticks))
            @for (row, (name, spread)) in rows.iter().enumerate() {
                @let y = plot.at_y(2.5 - row as f64);
                text class="tick" x=(plot.left - 14) y=(y + 4) text-anchor="end" { (name) }
                @if let Some(mean) = spread.mean {
                    path class="cross one" d=(format!(
                        "M{} {y} L{} {y}",
                        plot.at_x(spread.low.unwrap_or(mean)), plot.at_x(spread.high.unwrap_or(mean)),
                    )) {}
                    circle class="point one" cx=(plot.at_x(mean)) cy=(y) r="6" {}
                }
            }
        }
    }
}
