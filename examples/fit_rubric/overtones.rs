//! What the strengths mean beside each other, fitted to strengths of texts the first fit had not seen.

use crate::rows::{FOLDS, Row, Target, targets};
use evenkeel::vocabulary::Technique;

/// Where the line of a technique's own strength bends, in marks.
const OWN_BENDS: &[f64] = &[-3.0, -1.0, -0.4, 0.4, 1.2];

/// Where the line of a red flag's strength bends; most replies lie near nothing.
const FLAG_BENDS: &[f64] = &[-0.1, 0.02, 0.06, 0.12, 0.3];

/// How strongly an overtone is held to nothing, in rows.
const DOUBT: f64 = 5.0;

/// Rounds of descent over the normal equations, which are few.
const ROUNDS: usize = 3_000;

/// The overtones of one technique: for each bend of [`bends`], the share that is added of what lies above.
pub type Overtones = Vec<f64>;

/// Every tone that is heard in a technique, with a point from which on it is: its own strength and those of the red flags.
///
/// What the other techniques say would gain six thousandths of kappa more, and cost one to three hundredths of AUROC in talk that
/// is no service talk, where they do not go together in the same way.
pub fn bends(technique: Technique) -> impl Iterator<Item = (Target, f64)> {
    targets().flat_map(move |tone| {
        let bends = match tone {
            Target::Technique(own) if own == technique => OWN_BENDS,
            Target::Technique(_) => &[],
            Target::Flag(_) => FLAG_BENDS,
        };
        bends.iter().map(move |&above| (tone, above))
    })
}

/// Strengths of every row: one list for each target, in the order of [`targets`].
pub type Strengths = [Vec<f64>];

/// The strength of every row with overtones that were fitted without the row's fold.
pub fn out_of_fold(rows: &[Row], strengths: &Strengths, technique: Technique) -> Vec<f64> {
    let mut out = own(strengths, technique).to_vec();
    for fold in 0..FOLDS {
        let overtones = fit(rows, strengths, technique, |row| row.fold != fold);
        for (r, _) in rows.iter().enumerate().filter(|(_, row)| row.fold == fold && !row.drowned) {
            let added = heard(strengths, technique, r).zip(&overtones).map(|(above, share)| above * share);
            out[r] += added.sum::<f64>();
        }
    }
    out
}

/// Fits the overtones of a technique to the labelled replies that are `meant`: least squares, held to nothing.
pub fn fit(
    rows: &[Row],
    strengths: &Strengths,
    technique: Technique,
    meant: impl Fn(&Row) -> bool,
) -> Overtones {
    let own = own(strengths, technique);
    let size = bends(technique).count();
    let mut products = vec![0.0; size * size];
    let mut aims = vec![0.0; size];
    for (r, row) in rows.iter().enumerate() {
        if row.drowned || !row.source.is_empty() || !meant(row) {
            continue;
        }
        let Some((goal, trust)) = row.goal(Target::Technique(technique)) else { continue };
        let signs: Vec<f64> = heard(strengths, technique, r).collect();
        for (i, a) in signs.iter().enumerate().filter(|(_, a)| **a != 0.0) {
            aims[i] += trust * a * (goal - own[r]);
            for (j, b) in signs.iter().enumerate() {
                products[i * size + j] += trust * a * b;
            }
        }
    }
    let mut weights = vec![0.0; size];
    for _ in 0..ROUNDS {
        for i in 0..size {
            let of = &products[i * size..(i + 1) * size];
            let others: f64 = of.iter().zip(&weights).map(|(product, weight)| product * weight).sum();
            weights[i] = (aims[i] - others + of[i] * weights[i]) / (of[i] + DOUBT);
        }
    }
    // What is shipped is whole hundredths, so that is what is judged.
    weights.iter_mut().for_each(|weight| *weight = (*weight * 100.0).round() / 100.0);
    weights
}

/// What a row has above each bend.
fn heard(strengths: &Strengths, technique: Technique, row: usize) -> impl Iterator<Item = f64> {
    let of = move |tone| targets().position(|target| target == tone).map_or(0.0, |t| strengths[t][row]);
    bends(technique).map(move |(tone, above)| (of(tone) - above).max(0.0))
}

fn own(strengths: &Strengths, technique: Technique) -> &[f64] {
    let at = targets().position(|target| target == Target::Technique(technique));
    at.map_or(&[], |at| &strengths[at])
}
