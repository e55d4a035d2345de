//! The normal, Student and chi-square distributions, as far as the statistics of a cohort need them.

use statrs::distribution::{ChiSquared, Continuous, ContinuousCDF, Normal, StudentsT};

/// How sure a 95 % interval is.
const SURE: f64 = 0.95;

/// Where the standard normal distribution has this probability below it; `p` strictly between 0 and 1.
#[must_use]
pub fn quantile(p: f64) -> f64 {
    Normal::standard().inverse_cdf(p)
}

/// The density of the standard normal distribution.
#[must_use]
pub fn density(z: f64) -> f64 {
    Normal::standard().pdf(z)
}

/// How many standard errors a 95 % interval reaches to each side: 1.96.
#[must_use]
pub fn reach() -> f64 {
    quantile(f64::midpoint(1.0, SURE))
}

/// The same for a mean of `n` values whose spread is estimated from them; infinite for fewer than two.
#[must_use]
pub fn student_reach(n: u64) -> f64 {
    if n < 2 {
        return f64::INFINITY;
    }
    // With many values Student's distribution is the normal one, and its inverse loses precision.
    match StudentsT::new(0.0, 1.0, (n - 1) as f64) {
        Ok(student) if n <= 10_000 => student.inverse_cdf(f64::midpoint(1.0, SURE)),
        _ => reach(),
    }
}

/// How probable a value of at least `z` to either side is.
#[must_use]
pub fn two_sided(z: f64) -> f64 {
    2.0 * Normal::standard().sf(z.abs())
}

/// How probable a chi-square of one degree of freedom of at least this is.
#[must_use]
pub fn chi_square_tail(chi2: f64) -> f64 {
    ChiSquared::new(1.0).map_or(f64::NAN, |distribution| distribution.sf(chi2))
}
