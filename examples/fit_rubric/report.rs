//! Agreement by cross-validation, the cuts that reach it, and where it fails.

use crate::rows::{Kind, Row, Target};
use evenkeel::scoring::Rubric;
use evenkeel::scoring::agreement::{Detection, quadratic_kappa};
use evenkeel::vocabulary::{Mark, Technique};
use std::collections::BTreeMap;

/// Reports one target on replies as they come, and returns its cuts: four for a technique, one for a red flag.
pub fn target(
    rubric: &Rubric,
    rows: &[Row],
    guesses: &[f64],
    target: Target,
    errors: Option<&str>,
) -> Vec<f64> {
    let own: Vec<(f64, f64, &Row)> = rows
        .iter()
        .zip(guesses)
        .filter(|(row, _)| row.kind() == Kind::Reply)
        .filter_map(|(row, &guess)| Some((guess, row.label(target)?.0, row)))
        .collect();
    let cuts = match target {
        Target::Technique(technique) => mark_cuts(&own, technique),
        Target::Flag(_) => vec![flag_cut(&own)],
    };
    match target {
        Target::Technique(technique) => {
            println!("{:18} kappa {:.3}  cuts {cuts:.2?}", technique.key(), kappa(&own, &cuts));
            for (source, mut scored) in others(rows, guesses, target) {
                println!("    {source:14} AUROC {:.3}", auroc(&mut scored));
            }
        }
        Target::Flag(flag) => {
            let found = detection(&own, cuts[0]);
            println!(
                "{:26} precision {:.2} recall {:.2}  cut {:.2}",
                flag.key(),
                found.precision(),
                found.recall(),
                cuts[0]
            );
        }
    }
    if errors == Some(target.key()) {
        worst(rubric, own);
    }
    cuts
}

fn worst(rubric: &Rubric, mut own: Vec<(f64, f64, &Row)>) {
    own.sort_by(|a, b| (b.0 - b.1).abs().total_cmp(&(a.0 - a.1).abs()));
    for (guess, goal, row) in own.iter().take(150) {
        let cues: Vec<&str> = row.cues.iter().map(|&(cue, _)| rubric.cues[cue].id.as_ref()).collect();
        println!("{guess:+.2} for {goal:+} {} {cues:?}", row.text);
    }
}

/// The other data that say something about this target, by set.
fn others<'a>(rows: &'a [Row], guesses: &[f64], target: Target) -> BTreeMap<&'a str, Vec<(f64, bool)>> {
    let mut sets: BTreeMap<&str, Vec<(f64, bool)>> = BTreeMap::new();
    for (row, &guess) in rows.iter().zip(guesses).filter(|(row, _)| !row.source.is_empty()) {
        if let Some((goal, _)) = row.label(target) {
            sets.entry(&row.source).or_default().push((guess, goal > 0.5));
        }
    }
    sets
}

/// Up to this strength, in marks, a reply is never better than 0.
const NOTHING: f64 = 0.25;

/// Below this strength, in marks, a reply is never strong: a bare "I'm so sorry to hear that" stays just below.
const STRONG: f64 = 0.95;

/// Down to this strength, in marks, a reply is never worse than 0. Where little is heard of them, empathy and resolution
/// lie a little below nothing without being poor.
fn little(technique: Technique) -> f64 {
    match technique {
        Technique::Composure | Technique::ActiveListening => -0.25,
        Technique::Empathy => -0.4,
        Technique::Resolution => -0.5,
    }
}

/// Cuts that climb to the best kappa from where the strengths have the marks' own proportions.
fn mark_cuts(own: &[(f64, f64, &Row)], technique: Technique) -> Vec<f64> {
    let mut sorted: Vec<f64> = own.iter().map(|o| o.0).collect();
    sorted.sort_by(f64::total_cmp);
    let below = |mark: f64| own.iter().filter(|o| o.1 < mark).count();
    let mut cuts: Vec<f64> = (0..4)
        .map(|i| sorted.get(below(f64::from(i) - 1.0)).copied().unwrap_or(f64::from(i) - 1.5))
        .collect();
    cuts[1] = cuts[1].min(little(technique));
    cuts[2] = cuts[2].max(NOTHING);
    cuts[3] = cuts[3].max(STRONG);
    for _ in 0..3 {
        for i in 0..4 {
            let mut best = (kappa(own, &cuts), cuts[i]);
            for step in -10..=10 {
                let mut tried = cuts.clone();
                tried[i] += f64::from(step) * 0.05;
                let reached = kappa(own, &tried);
                let neutral = tried[1] <= little(technique) && tried[2] >= NOTHING && tried[3] >= STRONG;
                if neutral && tried.is_sorted() && reached > best.0 + 1e-9 {
                    best = (reached, tried[i]);
                }
            }
            cuts[i] = best.1;
        }
    }
    cuts
}

fn kappa(own: &[(f64, f64, &Row)], cuts: &[f64]) -> f64 {
    let mark = |guess: f64| cuts.iter().filter(|&&cut| guess >= cut).count() as i64 - 2;
    let pairs = own.iter().map(|&(guess, goal, row)| {
        let guess = if row.drowned { 0 } else { mark(guess) };
        (Mark::clamped(guess), Mark::clamped(goal as i64))
    });
    quadratic_kappa(pairs).unwrap_or(0.0)
}

/// The cut with the best balance of precision and recall.
fn flag_cut(own: &[(f64, f64, &Row)]) -> f64 {
    let balance = |cut: f64| {
        let found = detection(own, cut);
        2.0 * f64::from(found.hits) / f64::from(2 * found.hits + found.false_alarms + found.misses).max(1.0)
    };
    (5..80).map(|i| f64::from(i) / 100.0).max_by(|a, b| balance(*a).total_cmp(&balance(*b))).unwrap_or(0.5)
}

fn detection(own: &[(f64, f64, &Row)], cut: f64) -> Detection {
    let mut found = Detection::default();
    for &(guess, goal, _) in own {
        found.count(guess >= cut, goal > 0.5);
    }
    found
}

/// The chance that a text with the label has more strength than one without.
fn auroc(scored: &mut [(f64, bool)]) -> f64 {
    scored.sort_by(|a, b| a.0.total_cmp(&b.0));
    let positives = scored.iter().filter(|s| s.1).count() as f64;
    let negatives = scored.len() as f64 - positives;
    let (mut ranks, mut seen) = (0.0, 0.0);
    for tied in scored.chunk_by(|a, b| a.0 == b.0) {
        let middle = seen + (tied.len() as f64 + 1.0) / 2.0;
        ranks += middle * tied.iter().filter(|s| s.1).count() as f64;
        seen += tied.len() as f64;
    }
    (ranks - positives * (positives + 1.0) / 2.0) / (positives * negatives).max(1.0)
}
