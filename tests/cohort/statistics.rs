//! Every statistic against published worked examples, and against what lifelines, scipy and statsmodels say
//! (`reference.json`, made by `reference.py`).

use evenkeel::report::cohort::*;
use serde_json::Value;

fn reference(of: &str) -> Vec<Value> {
    let all: Value = serde_json::from_str(include_str!("reference.json")).expect("JSON");
    all[of].as_array().expect("a list").clone()
}

fn close(found: f64, said: &Value, what: &str) {
    let said = said.as_f64().expect("a number");
    assert!((found - said).abs() <= 1e-8 * said.abs().max(1.0), "{what}: {found} and not {said}");
}

fn whole(value: &Value) -> u64 {
    value.as_u64().expect("a whole number")
}

/// Times of events, and of those that are censored.
fn times(rows: &Value) -> (Histogram, Histogram) {
    let (mut events, mut censored) = (Histogram::default(), Histogram::default());
    for row in rows.as_array().expect("rows") {
        let kind = if whole(&row[1]) == 1 { &mut events } else { &mut censored };
        kind.add(row[0].as_i64().expect("a time"), 1);
    }
    (events, censored)
}

#[test]
fn survival_agrees_with_lifelines() {
    for said in reference("curves") {
        let (events, censored) = times(&said["rows"]);
        let curve = Survival::new(&events, &censored);
        let steps = said["steps"].as_array().expect("steps");
        assert_eq!(curve.steps.len(), steps.len());
        for (step, said) in curve.steps.iter().zip(steps) {
            assert_eq!(Some(step.at as f64), said["at"].as_f64());
            let counts = [step.at_risk, step.events, step.censored];
            assert_eq!(
                counts,
                ["at_risk", "events", "censored"].map(|count| whole(&said[count])),
                "{}",
                step.at
            );
            close(step.survival, &said["survival"], "survival");
            // lifelines carries 1e-… where the curve has come to 0 and there is no band.
            if step.survival > 1e-9 {
                close(step.low.expect("a band"), &said["low"], "low");
                close(step.high.expect("a band"), &said["high"], "high");
            }
        }
        for (found, said) in [
            (curve.median, &said["median"]),
            (curve.median_low, &said["median_low"]),
            (curve.median_high, &said["median_high"]),
        ] {
            assert_eq!(found.map(|at| at as f64), said.as_f64());
        }
    }
}

/// Freireich et al. (1963), as in Kalbfleisch and Prentice and in Collett: the 6-MP group.
#[test]
fn survival_agrees_with_the_published_remission_times() {
    let (events, censored) = times(&reference("curves")[0]["rows"]);
    let curve = Survival::new(&events, &censored);
    let published = [(6, 0.857), (7, 0.807), (10, 0.753), (13, 0.690), (16, 0.627), (22, 0.538), (23, 0.448)];
    for (week, share) in published {
        assert!((curve.at(week) - share).abs() < 6e-4, "week {week}: {}", curve.at(week));
    }
    assert_eq!((curve.median, curve.at_risk(0), curve.at_risk(10), curve.at_risk(36)), (Some(23), 21, 15, 0));
}

#[test]
fn nobody_and_everybody_handing_on_have_a_curve() {
    let nothing = Survival::new(&Histogram::default(), &Histogram::default());
    assert_eq!((nothing.attempts, nothing.median, nothing.at(3)), (0, None, 1.0));
    let mut times = Histogram::default();
    times.add(1, 40);
    let at_once = Survival::new(&times, &Histogram::default());
    assert_eq!((at_once.median, at_once.at(1), at_once.steps[0].low), (Some(1), 0.0, None));
    let never = Survival::new(&Histogram::default(), &times);
    assert_eq!((never.median, never.at(9), never.steps[0].low), (None, 1.0, Some(1.0)));
}

#[test]
fn the_log_rank_test_agrees_with_lifelines() {
    for said in reference("log_rank") {
        let (one, other) = (times(&said["a"]), times(&said["b"]));
        let test = LogRank::new((&one.0, &one.1), (&other.0, &other.1)).expect("a test");
        close(test.chi_square, &said["chi2"], "chi square");
        close(test.p, &said["p"], "p");
        let turned = LogRank::new((&other.0, &other.1), (&one.0, &one.1)).expect("a test");
        assert!((test.chi_square - turned.chi_square).abs() < 1e-9);
    }
    let nothing = Histogram::default();
    assert!(LogRank::new((&nothing, &nothing), (&nothing, &nothing)).is_none());
}

/// The remission times again: 16.79 with one degree of freedom, 10.75 relapses expected of the 21 under placebo.
#[test]
fn the_log_rank_test_agrees_with_the_published_one() {
    let said = &reference("log_rank")[0];
    let (six_mp, placebo) = (times(&said["a"]), times(&said["b"]));
    let test = LogRank::new((&placebo.0, &placebo.1), (&six_mp.0, &six_mp.1)).expect("a test");
    assert!((test.chi_square - 16.79).abs() < 5e-3, "{}", test.chi_square);
    assert!((test.expected - 10.75).abs() < 5e-3 && test.observed == 21, "{}", test.expected);
}

#[test]
fn sensitivity_and_bias_agree_with_scipy() {
    for said in reference("detection") {
        let count = |of: &str| whole(&said[of]);
        let hits = Share::new(count("hits"), count("hits") + count("misses"));
        let alarms = Share::new(count("alarms"), count("alarms") + count("rejections"));
        let found = Sensitivity::new(&hits, &alarms).expect("cases of both kinds");
        for (found, name) in [
            (found.d, "d"),
            (found.c, "c"),
            (found.d_low, "d_low"),
            (found.d_high, "d_high"),
            (found.c_low, "c_low"),
            (found.c_high, "c_high"),
        ] {
            close(found, &said[name], name);
        }
    }
    assert_eq!(Sensitivity::new(&Share::new(0, 0), &Share::new(3, 9)), None);
}

/// Stanislaw and Todorov (1999): 20 hits in 25 and 10 false alarms in 25 give d′ = 1.095 and c = −0.294. The
/// log-linear correction adds a half to each cell, which so many cases hardly feel.
#[test]
fn sensitivity_comes_to_the_published_one_as_the_correction_fades() {
    let found =
        Sensitivity::new(&Share::new(20_000, 25_000), &Share::new(10_000, 25_000)).expect("both kinds");
    assert!((found.d - 1.095).abs() < 1e-3 && (found.c + 0.294).abs() < 1e-3, "{found:?}");
}

#[test]
fn shares_agree_with_statsmodels() {
    for said in reference("wilson") {
        let share = Share::new(whole(&said["count"]), whole(&said["of"]));
        close(share.low.expect("of something"), &said["low"], "low");
        close(share.high.expect("of something"), &said["high"], "high");
    }
    for said in reference("difference") {
        let share = |count: &str, of: &str| Share::new(whole(&said[count]), whole(&said[of]));
        let found = Difference::new(&share("a", "n"), &share("b", "m")).expect("a test");
        close(found.z, &said["z"], "z");
        close(found.p, &said["p"], "p");
    }
}

/// Newcombe (1998), table I: 81 of 263 and 15 of 148 by the score method without continuity correction.
#[test]
fn shares_agree_with_the_published_intervals() {
    for (count, of, low, high) in [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611)]
    {
        let share = Share::new(count, of);
        let near = |found: Option<f64>, said: f64| found.is_some_and(|found| (found - said).abs() < 6e-5);
        assert!(near(share.low, low) && near(share.high, high), "{share:?}");
    }
}

#[test]
fn means_agree_with_scipy() {
    for said in reference("means") {
        let mut values = Histogram::default();
        said["values"]
            .as_array()
            .expect("values")
            .iter()
            .for_each(|v| values.add(v.as_i64().expect("whole"), 1));
        let spread = Spread::new(&values);
        for (found, name) in
            [(spread.mean, "mean"), (spread.sd, "sd"), (spread.low, "low"), (spread.high, "high")]
        {
            close(found.expect("of several"), &said[name], name);
        }
        let quartiles = [spread.lower_quartile, spread.median, spread.upper_quartile];
        let said: Vec<_> = said["quartiles"].as_array().expect("three").iter().map(Value::as_f64).collect();
        assert_eq!(quartiles.map(|found| found.map(|value| value as f64)).to_vec(), said);
    }
    assert_eq!(Spread::new(&Histogram::default()), Spread::default());
}

#[test]
fn days_weeks_and_months_agree_with_python() {
    for said in reference("calendar") {
        let day = said["day"].as_i64().expect("a day");
        let found = [calendar::date(day), calendar::iso_week(day), calendar::month(day)];
        assert_eq!(found.map(Value::from), ["date", "week", "month"].map(|name| said[name].clone()));
    }
}
