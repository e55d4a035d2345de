//! Agreement by cross-validation, and where it fails.

use crate::matrix::{FOLDS, Row, rows};
use crate::regression::{Settings, fit, mark, strength};
use evenkeel::scoring::agreement::quadratic_kappa;
use evenkeel::scoring::{LabelledGroup, Rubric};
use evenkeel::vocabulary::{Mark, Technique};

pub fn cross_validate(rubric: &Rubric, groups: &[LabelledGroup], settings: &Settings, errors: Option<&str>) {
    let rows = rows(rubric, groups);
    println!("{} replies to {} messages", rows.len(), groups.len());
    for &technique in Technique::ALL {
        let mut guesses: Vec<(f64, i64, &Row)> = Vec::new();
        for fold in 0..FOLDS {
            let train: Vec<&Row> = rows.iter().filter(|r| r.fold != fold).collect();
            let fitted = fit(rubric, &train, technique, settings);
            for row in rows.iter().filter(|r| r.fold == fold) {
                let s = strength(&fitted, row, technique);
                let guess = if row.drowned { 0 } else { mark(s, &fitted.cuts) };
                guesses.push((s, guess, row));
            }
        }
        let kappa = quadratic_kappa(
            guesses.iter().map(|&(_, g, r)| (Mark::clamped(g), Mark::clamped(r.marks[technique]))),
        );
        let all: Vec<&Row> = rows.iter().collect();
        let whole = fit(rubric, &all, technique, settings);
        let train = quadratic_kappa(rows.iter().map(|r| {
            (
                Mark::clamped(mark(strength(&whole, r, technique), &whole.cuts)),
                Mark::clamped(r.marks[technique]),
            )
        }));
        println!(
            "{:18} cross-validated {:.3}   on what it was fitted to {:.3}",
            technique.key(),
            kappa.unwrap_or(0.0),
            train.unwrap_or(0.0)
        );
        if errors == Some(technique.key()) {
            guesses.sort_by(|a, b| {
                (b.0 - b.2.marks[technique] as f64)
                    .abs()
                    .total_cmp(&(a.0 - a.2.marks[technique] as f64).abs())
            });
            for (s, guess, row) in guesses.iter().take(250) {
                let cues: Vec<&str> = row.cues.iter().map(|&(c, _)| rubric.cues[c].id.as_ref()).collect();
                println!(
                    "{:+} for {:+} ({s:+.2}) {} {:?} [{}]",
                    guess, row.marks[technique], row.text, cues, row.flags
                );
            }
        }
    }
}

/// For every phrase, the mean marks of the replies it is found in.
pub fn phrases(rubric: &Rubric, groups: &[LabelledGroup]) {
    for cue in &rubric.cues {
        let mut lines = Vec::new();
        let mut total = (0usize, [0i64; 4]);
        for phrase in &cue.phrases {
            let Ok(list) = evenkeel::phrase::Phrases::parse(vec![phrase.clone()]) else { continue };
            let mut n = 0;
            let mut sums = [0i64; 4];
            let mut dist = [[0usize; 5]; 4];
            for group in groups {
                for reply in &group.replies {
                    if list.matches(&reply.text) {
                        n += 1;
                        for (i, &t) in Technique::ALL.iter().enumerate() {
                            sums[i] += reply.marks[t].value();
                            dist[i][(reply.marks[t].value() + 2) as usize] += 1;
                        }
                    }
                }
            }
            total.0 += n;
            for i in 0..4 {
                total.1[i] += sums[i];
            }
            if n > 0 {
                let mean: Vec<String> =
                    sums.iter().map(|s| format!("{:+.1}", *s as f64 / n as f64)).collect();
                lines.push(format!("   {n:3} {} {phrase}", mean.join(" ")));
            }
        }
        let mean: Vec<String> =
            total.1.iter().map(|s| format!("{:+.1}", *s as f64 / total.0.max(1) as f64)).collect();
        println!("{} {} {}", cue.id, total.0, mean.join(" "));
        for line in lines {
            println!("{line}");
        }
    }
}
