//! Ridge regression by coordinate descent: cues are held to the weights they have, small signs to none.

use crate::rows::{FOLDS, Kind, Row, Target};
use crate::vocabulary::Vocabulary;
use evenkeel::scoring::{Cue, Rubric};
use evenkeel::vocabulary::Technique;

/// How much to trust what.
pub struct Settings {
    pub belief: f64,
    pub trust: f64,
    pub doubt: f64,
    pub seen: usize,
}

/// A fitted model of one target, in marks (or in certainty, for a red flag).
pub struct Fitted {
    pub base: f64,
    pub cues: Vec<f64>,
    pub signs: Vec<f64>,
}

/// Rounds of descent; the weights no longer move in the second decimal well before.
const ROUNDS: usize = 30;

/// A step of a measure stands in many replies and means the same in all: it is doubted so many times less than a word.
const MEASURES_TRUSTED: f64 = 4.0;

/// Whether a sign that leans to one side by itself is doubted less. It gains two to seven thousandths of kappa everywhere, and helps
/// composure in other talk too; of listening and empathy it teaches what holds in service talk only, and they lose up to two
/// hundredths of AUROC elsewhere.
fn trusts_leanings(target: Target) -> bool {
    !matches!(target, Target::Technique(Technique::ActiveListening | Technique::Empathy))
}

/// A sign that leans to neither side by itself is trusted so much, where one in which all rows lie a standard deviation to one
/// side is trusted 1 more.
const TRUSTED_ANYWAY: f64 = 0.2;

/// So many rows without a leaning are added to those that show a sign.
const UNDECIDED: f64 = 5.0;

/// The strength of every row under a model that was fitted without the row's fold.
pub fn out_of_fold(
    rubric: &Rubric,
    rows: &[Row],
    vocabulary: &Vocabulary,
    target: Target,
    settings: &Settings,
) -> Vec<f64> {
    let mut guesses = vec![0.0; rows.len()];
    for fold in 0..FOLDS {
        let others: Vec<&Row> = rows.iter().filter(|row| row.fold != fold).collect();
        let fitted = fit(rubric, &others, vocabulary, target, settings);
        for (guess, row) in guesses.iter_mut().zip(rows).filter(|(_, row)| row.fold == fold) {
            *guess = strength(&fitted, row, target);
        }
    }
    guesses
}

/// Fits one target.
pub fn fit(
    rubric: &Rubric,
    rows: &[&Row],
    vocabulary: &Vocabulary,
    target: Target,
    settings: &Settings,
) -> Fitted {
    let problem = Problem::new(rubric, rows, vocabulary, target, settings);
    let cues = problem.prior.len();
    let doubts: Vec<f64> = if trusts_leanings(target) {
        problem.leanings().into_iter().map(|lean| settings.doubt / (lean * lean)).collect()
    } else {
        vec![settings.doubt; vocabulary.names.len()]
    };
    let mut weights = problem.prior.clone();
    weights.resize(problem.columns.len(), 0.0);
    let mut bases = Kind::ALL.map(|_| 0.0);
    for _ in 0..ROUNDS {
        let mut left = problem.left_over(&weights, bases);
        for (kind, base) in Kind::ALL.into_iter().zip(&mut bases) {
            let own: Vec<usize> = (0..left.len()).filter(|&r| problem.kind[r] == kind).collect();
            let shift = own.iter().map(|&r| left[r]).sum::<f64>() / own.len().max(1) as f64;
            *base += shift;
            own.iter().for_each(|&r| left[r] -= shift);
        }
        for (c, weight) in weights.iter_mut().enumerate() {
            let (anchor, hold) = match c.checked_sub(cues) {
                None => (problem.prior[c], settings.trust),
                Some(sign) if vocabulary.is_measure(sign) => (0.0, doubts[sign] / MEASURES_TRUSTED),
                Some(sign) => (0.0, doubts[sign]),
            };
            let old = *weight;
            let (mut top, mut bottom) = (hold * anchor, hold);
            for &(r, x) in problem.column(c, old) {
                top += problem.trust[r] * x * (left[r] + old * x);
                bottom += problem.trust[r] * x * x;
            }
            *weight = top / bottom;
            for &(r, x) in problem.column(c, old) {
                left[r] -= (*weight - old) * x;
            }
        }
    }
    // What is shipped is whole hundredths, and of a cue nothing so small that nobody would read it, so that is what is judged.
    weights.iter_mut().for_each(|weight| *weight = (*weight * 100.0).round() / 100.0);
    let signs = weights.split_off(cues);
    weights.iter_mut().filter(|weight| weight.abs() < least(target)).for_each(|weight| *weight = 0.0);
    let base = (bases[Kind::Reply as usize] * 100.0).round() / 100.0;
    Fitted { base, cues: weights, signs }
}

/// A cue that weighs less than this for a target is left out of it, in marks.
fn least(target: Target) -> f64 {
    match target {
        Target::Technique(_) => 0.03,
        Target::Flag(_) => 0.05,
    }
}

/// Whether a cue was meant to speak for red flags. Of the others the fit asks nothing about flags.
pub fn names_a_flag(cue: &Cue) -> bool {
    cue.prior_flags.is_some() || !cue.flags.is_empty()
}

/// Whether a cue speaks for a target at all.
fn speaks(cue: &Cue, target: Target) -> bool {
    matches!(target, Target::Technique(_)) || names_a_flag(cue)
}

/// The strength of one row under a fitted model.
pub fn strength(fitted: &Fitted, row: &Row, target: Target) -> f64 {
    if row.drowned {
        return 0.0;
    }
    let silent = is_silent(row, target);
    let cues = row.cues.iter().map(|&(cue, sign)| fitted.cues[cue] * sign).filter(|w| !(silent && *w > 0.0));
    let signs = row.signs.iter().map(|&sign| fitted.signs[sign as usize]);
    let strength = fitted.base + cues.sum::<f64>() + signs.sum::<f64>();
    match target {
        Target::Technique(technique) if strength > 0.0 => {
            strength * f64::from(row.counted[technique]) / 100.0
        }
        _ => strength,
    }
}

fn is_silent(row: &Row, target: Target) -> bool {
    matches!(target, Target::Technique(technique) if row.silenced[technique])
}

/// The rows of one target, turned into columns.
struct Problem {
    prior: Vec<f64>,
    /// For each cue and then each sign, the rows that show it.
    columns: Vec<Vec<(usize, f64)>>,
    /// The same without the rows in which the cue is silenced when it speaks for the technique.
    audible: Vec<Vec<(usize, f64)>>,
    goal: Vec<f64>,
    trust: Vec<f64>,
    kind: Vec<Kind>,
}

impl Problem {
    fn new(
        rubric: &Rubric,
        rows: &[&Row],
        vocabulary: &Vocabulary,
        target: Target,
        settings: &Settings,
    ) -> Self {
        let rows: Vec<(&Row, (f64, f64))> = rows
            .iter()
            .filter(|row| !row.drowned)
            .filter_map(|row| Some((*row, row.goal(target)?)))
            .collect();
        let prior: Vec<f64> = rubric
            .cues
            .iter()
            .map(|cue| match target {
                Target::Technique(technique) => {
                    f64::from(cue.prior.unwrap_or(cue.weights)[technique]) / 100.0
                }
                Target::Flag(flag) => {
                    let flags = cue.prior_flags.as_ref().unwrap_or(&cue.flags);
                    f64::from(flags.get(&flag).copied().unwrap_or(0)) / 100.0
                }
            })
            .map(|prior: f64| prior * settings.belief)
            .collect();
        let mut columns = vec![Vec::new(); prior.len() + vocabulary.names.len()];
        let mut audible = vec![Vec::new(); prior.len()];
        for (r, (row, _)) in rows.iter().enumerate() {
            for &(cue, sign) in row.cues.iter().filter(|(cue, _)| speaks(&rubric.cues[*cue], target)) {
                columns[cue].push((r, sign));
                if !is_silent(row, target) {
                    audible[cue].push((r, sign));
                }
            }
            for &sign in &row.signs {
                columns[prior.len() + sign as usize].push((r, 1.0));
            }
        }
        Self {
            prior,
            columns,
            audible,
            goal: rows.iter().map(|(_, label)| label.0).collect(),
            trust: rows.iter().map(|(_, label)| label.1).collect(),
            kind: rows.iter().map(|(row, _)| row.kind()).collect(),
        }
    }

    /// The rows in which a column counts, given the weight it has.
    fn column(&self, c: usize, weight: f64) -> &[(usize, f64)] {
        if c < self.audible.len() && weight > 0.0 { &self.audible[c] } else { &self.columns[c] }
    }

    /// How far each sign leans to one side in the rows that show it, scaled so that the mean square is 1.
    ///
    /// What leans by itself is doubted less than what only helps to fit others: the idea of naive Bayes features in a linear
    /// model (Wang and Manning 2012).
    fn leanings(&self) -> Vec<f64> {
        let mean = |kind: Kind| {
            let own = || (0..self.goal.len()).filter(|&r| self.kind[r] == kind);
            let trust: f64 = own().map(|r| self.trust[r]).sum();
            own().map(|r| self.trust[r] * self.goal[r]).sum::<f64>() / trust.max(1.0)
        };
        let means = Kind::ALL.map(mean);
        let off: Vec<f64> =
            (0..self.goal.len()).map(|r| self.goal[r] - means[self.kind[r] as usize]).collect();
        let trust: f64 = self.trust.iter().sum();
        let spread =
            off.iter().zip(&self.trust).map(|(off, trust)| off * off * trust).sum::<f64>() / trust.max(1.0);
        let spread = spread.sqrt().max(f64::EPSILON);
        let lean = |rows: &Vec<(usize, f64)>| {
            let shown: f64 = rows.iter().map(|&(r, _)| self.trust[r]).sum();
            let sum: f64 = rows.iter().map(|&(r, _)| self.trust[r] * off[r]).sum();
            TRUSTED_ANYWAY + sum.abs() / (shown + UNDECIDED) / spread
        };
        let leanings: Vec<f64> = self.columns[self.prior.len()..].iter().map(lean).collect();
        let square = leanings.iter().map(|lean| lean * lean).sum::<f64>() / leanings.len().max(1) as f64;
        leanings.into_iter().map(|lean| lean / square.sqrt()).collect()
    }

    /// What each row still lacks.
    fn left_over(&self, weights: &[f64], bases: [f64; Kind::ALL.len()]) -> Vec<f64> {
        let mut left: Vec<f64> =
            self.goal.iter().zip(&self.kind).map(|(goal, &kind)| goal - bases[kind as usize]).collect();
        for (c, &weight) in weights.iter().enumerate() {
            for &(r, x) in self.column(c, weight) {
                left[r] -= weight * x;
            }
        }
        left
    }
}
