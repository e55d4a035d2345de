//! Ridge regression by coordinate descent: cues are held to the weights a person wrote, words to none.

use crate::matrix::{Row, rows};
use evenkeel::scoring::{LabelledGroup, Rubric};
use evenkeel::vocabulary::{PerTechnique, Technique};
use std::collections::BTreeMap;

/// How much to trust what.
pub struct Settings {
    pub trust: f64,
    pub doubt: f64,
    pub seen: usize,
}

/// The fitted model of one technique, in marks.
#[derive(Default, Clone)]
pub struct Fitted {
    pub base: f64,
    pub cues: Vec<f64>,
    pub words: BTreeMap<String, f64>,
    pub cuts: [f64; 4],
}

pub fn fit_all(rubric: &Rubric, groups: &[LabelledGroup], settings: &Settings) -> PerTechnique<Fitted> {
    let rows = rows(rubric, groups);
    let rows: Vec<&Row> = rows.iter().collect();
    PerTechnique::from_fn(|t| fit(rubric, &rows, t, settings))
}

/// Fits one technique to these replies.
pub fn fit(rubric: &Rubric, rows: &[&Row], technique: Technique, settings: &Settings) -> Fitted {
    let prior: Vec<f64> = rubric.cues.iter().map(|c| f64::from(c.weights[technique]) / 100.0).collect();
    let vocabulary = vocabulary(rows, settings.seen);
    let rows: Vec<&&Row> = rows.iter().filter(|r| !r.drowned).collect();
    let target: Vec<f64> = rows.iter().map(|r| r.marks[technique] as f64).collect();
    let silent: Vec<bool> = rows.iter().map(|r| r.silenced[technique]).collect();
    // Columns: cues, then words.
    let mut columns: Vec<Vec<(usize, f64)>> = vec![Vec::new(); prior.len() + vocabulary.len()];
    for (r, row) in rows.iter().enumerate() {
        for &(cue, sign) in &row.cues {
            columns[cue].push((r, sign));
        }
        for word in &row.words {
            if let Ok(at) = vocabulary.binary_search(word) {
                columns[prior.len() + at].push((r, scale(row.words.len())));
            }
        }
    }
    let mut weights = prior.clone();
    weights.resize(columns.len(), 0.0);
    let mut base = f64::from(rubric.base[technique]) / 100.0;
    let strength = |weights: &[f64], base: f64| {
        let mut sum = vec![base; rows.len()];
        for (c, column) in columns.iter().enumerate() {
            for &(r, x) in column {
                if !(silent[r] && weights[c] * x > 0.0 && c < prior.len()) {
                    sum[r] += weights[c] * x;
                }
            }
        }
        sum
    };
    for _ in 0..40 {
        let mut sum = strength(&weights, base);
        let shift = target.iter().zip(&sum).map(|(t, s)| t - s).sum::<f64>() / rows.len().max(1) as f64;
        base += shift;
        sum.iter_mut().for_each(|s| *s += shift);
        for (c, column) in columns.iter().enumerate() {
            let (anchor, hold) =
                if c < prior.len() { (prior[c], settings.trust) } else { (0.0, settings.doubt) };
            let counts = |r: usize, x: f64, w: f64| !(silent[r] && w * x > 0.0 && c < prior.len());
            let old = weights[c];
            let (mut top, mut bottom) = (hold * anchor, hold);
            for &(r, x) in column {
                if counts(r, x, old) {
                    top += x * (target[r] - sum[r] + old * x);
                    bottom += x * x;
                }
            }
            let new = top / bottom;
            for &(r, x) in column {
                if counts(r, x, old) {
                    sum[r] += (new - old) * x;
                }
            }
            weights[c] = new;
        }
    }
    let sum = strength(&weights, base);
    let cuts = best_cuts(&sum, &target);
    let words = vocabulary.into_iter().zip(weights.split_off(prior.len())).collect();
    Fitted { base, cues: weights, words, cuts }
}

/// The strength of one reply under a fitted model.
pub fn strength(fitted: &Fitted, row: &Row, technique: Technique) -> f64 {
    if row.drowned {
        return 0.0;
    }
    let silent = row.silenced[technique];
    let cues = row
        .cues
        .iter()
        .map(|&(cue, sign)| fitted.cues[cue] * sign)
        .filter(|w| !(silent && *w > 0.0))
        .sum::<f64>();
    let words = row.words.iter().filter_map(|w| fitted.words.get(w)).sum::<f64>() * scale(row.words.len());
    fitted.base + cues + words
}

fn vocabulary(rows: &[&Row], seen: usize) -> Vec<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for row in rows {
        for word in &row.words {
            *counts.entry(word).or_default() += 1;
        }
    }
    counts.into_iter().filter(|&(_, count)| count >= seen).map(|(word, _)| word.to_owned()).collect()
}

/// Cut points that bring the strengths into the marks' own proportions and then climb to the best kappa.
fn best_cuts(sum: &[f64], target: &[f64]) -> [f64; 4] {
    let mut sorted = sum.to_vec();
    sorted.sort_by(f64::total_cmp);
    let mut cuts = [0.0; 4];
    for (i, cut) in cuts.iter_mut().enumerate() {
        let below = target.iter().filter(|&&t| t < i as f64 - 1.0).count();
        *cut = sorted.get(below.min(sorted.len().saturating_sub(1))).copied().unwrap_or(0.0);
    }
    for _ in 0..3 {
        for i in 0..4 {
            let mut best = (kappa(sum, target, &cuts), cuts[i]);
            for step in -12..=12 {
                let tried = cuts[i] + f64::from(step) * 0.05;
                if i > 0 && tried <= cuts[i - 1] || i < 3 && tried >= cuts[i + 1] {
                    continue;
                }
                let mut changed = cuts;
                changed[i] = tried;
                let reached = kappa(sum, target, &changed);
                if reached > best.0 {
                    best = (reached, tried);
                }
            }
            cuts[i] = best.1;
        }
    }
    cuts
}

pub fn mark(strength: f64, cuts: &[f64; 4]) -> i64 {
    cuts.iter().filter(|&&cut| strength >= cut).count() as i64 - 2
}

fn kappa(sum: &[f64], target: &[f64], cuts: &[f64; 4]) -> f64 {
    use evenkeel::vocabulary::Mark;
    let pairs =
        sum.iter().zip(target).map(|(&s, &t)| (Mark::clamped(mark(s, cuts)), Mark::clamped(t as i64)));
    evenkeel::scoring::agreement::quadratic_kappa(pairs).unwrap_or(0.0)
}

fn scale(n: usize) -> f64 {
    static P: std::sync::OnceLock<f64> = std::sync::OnceLock::new();
    let p = *P.get_or_init(|| std::env::var("POW").ok().and_then(|p| p.parse().ok()).unwrap_or(0.5));
    (n.max(1) as f64 / 60.0).powf(-p)
}
