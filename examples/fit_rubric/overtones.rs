//! What the strengths mean beside each other, fitted to strengths of texts the first fit had not seen.

use crate::rows::{FOLDS, Kind, Row, Target, targets};

/// Where the line of a technique's strength bends, in marks.
const TECHNIQUE_BENDS: &[f64] = &[-3.0, -1.0, -0.4, 0.4, 1.2];

/// Where the line of a red flag's strength bends; most replies lie near nothing.
const FLAG_BENDS: &[f64] = &[-0.1, 0.02, 0.06, 0.12, 0.3];

/// How strongly an overtone is held to nothing, in rows.
const DOUBT: f64 = 5.0;

/// Rounds of descent over the normal equations, which are few.
const ROUNDS: usize = 3_000;

/// The overtones in one target: for each bend of [`bends`], the share that is added of what lies above.
pub type Overtones = Vec<f64>;

/// Every tone that is heard in a target, with a point from which on it is: in a red flag all of them, in a technique its own strength
/// and those of the red flags.
///
/// What the other techniques say would gain six thousandths of kappa more, and cost one to three hundredths of AUROC in talk that
/// is no service talk, where they do not go together in the same way.
pub fn bends(target: Target) -> impl Iterator<Item = (Target, f64)> {
    targets().flat_map(move |tone| {
        let bends = match (tone, target) {
            (Target::Technique(_), Target::Technique(_)) if tone != target => &[],
            (Target::Technique(_), _) => TECHNIQUE_BENDS,
            (Target::Flag(_), _) => FLAG_BENDS,
        };
        bends.iter().map(move |&above| (tone, above))
    })
}

/// Strengths of every row: one list for each target, in the order of [`targets`].
pub type Strengths = [Vec<f64>];

/// The strength of every row with overtones that were fitted without the row's fold.
pub fn out_of_fold(rows: &[Row], strengths: &Strengths, target: Target) -> Vec<f64> {
    let mut out = own(strengths, target).to_vec();
    for fold in 0..FOLDS {
        let overtones = fit(rows, strengths, target, |row| row.fold != fold);
        for (r, _) in rows.iter().enumerate().filter(|(_, row)| row.fold == fold && !row.drowned) {
            let added = heard(strengths, target, r).zip(&overtones).map(|(above, share)| above * share);
            out[r] += added.sum::<f64>();
        }
    }
    out
}

/// Fits the overtones in a target to the replies as they come that are `meant`: least squares, held to nothing.
pub fn fit(rows: &[Row], strengths: &Strengths, target: Target, meant: impl Fn(&Row) -> bool) -> Overtones {
    let own = own(strengths, target);
    let size = bends(target).count();
    let mut products = vec![0.0; size * size];
    let mut aims = vec![0.0; size];
    for (r, row) in rows.iter().enumerate() {
        if row.drowned || row.kind() != Kind::Reply || !meant(row) {
            continue;
        }
        let Some((goal, trust)) = row.goal(target) else { continue };
        let signs: Vec<f64> = heard(strengths, target, r).collect();
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
fn heard(strengths: &Strengths, target: Target, row: usize) -> impl Iterator<Item = f64> {
    let of = move |tone| targets().position(|known| known == tone).map_or(0.0, |t| strengths[t][row]);
    bends(target).map(move |(tone, above)| (of(tone) - above).max(0.0))
}

fn own(strengths: &Strengths, target: Target) -> &[f64] {
    let at = targets().position(|known| known == target);
    at.map_or(&[], |at| &strengths[at])
}
