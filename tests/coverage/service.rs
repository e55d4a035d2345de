//! Lines 21 and 27: the figures of a service, and what customers answer.

use crate::played::{play, plays};
use evenkeel::report::AttemptFigures;
use evenkeel::report::cohort::{CohortReport, Period, Standing, Tally};
use evenkeel::vocabulary::Outcome;

#[test]
fn coverage_27_each_customer_answers_for_satisfaction_recommendation_and_ease() {
    let mut ended = 0;
    for contact in plays().iter().filter(|contact| contact.outcome().is_some()) {
        let survey = contact.report().survey.expect("a survey");
        assert!((1..=5).contains(&survey.csat) && survey.nps <= 10);
        assert!(survey.ces.is_some_and(|ease| (1..=7).contains(&ease)), "how easy it was");
        assert!(survey.because.is_some(), "and why");
        ended += 1;
    }
    assert!(ended > 100);
    for scenario in ["first_call", "wrong_bill", "returns_counter", "second_chair"] {
        assert!(play(scenario, "ideal").csat() > play(scenario, "worst").csat(), "{scenario}");
    }
}

#[test]
fn coverage_21_escalation_rate_by_day_week_and_month_with_fcr_first_response_and_resolution_time() {
    let figures: Vec<AttemptFigures> = ["ideal", "worst", "in_window", "written"]
        .iter()
        .flat_map(|name| ["first_call", "wrong_bill", "courier_threats"].map(|id| play(id, name)))
        .filter_map(|contact| AttemptFigures::new(&contact.events, &[]))
        .collect();
    let handed_on = figures.iter().filter(|figures| figures.handed_on.is_some()).count() as u64;
    let resolved = figures.iter().filter(|f| f.outcome == Outcome::Resolved).count() as u64;
    assert!(handed_on > 0 && resolved > 0 && figures.len() == 12);
    let mut tally = Tally::default();
    // Twelve days in a row over the end of a month: 2025-03-26 is day 20,173.
    for (day, figures) in (20_173..).zip(&figures) {
        tally.add(figures, day, Standing::default());
    }
    let report = CohortReport::new(&tally);
    let added = |periods: &[Period]| {
        let sum = |of: fn(&Period) -> u64| periods.iter().map(of).sum::<u64>();
        (sum(|period| period.escalated.count), sum(|period| period.escalated.of))
    };
    let periods = &report.periods;
    assert_eq!((periods.days.len(), periods.weeks.len(), periods.months.len()), (12, 2, 2));
    for periods in [&periods.days, &periods.weeks, &periods.months] {
        assert_eq!(added(periods), (handed_on, 12), "each attempt counts once in every calendar");
    }
    let service = &report.service;
    assert_eq!(service.first_contact_resolution.count, resolved);
    assert_eq!(service.first_response.n, 12);
    assert_eq!(service.resolution.n, resolved);
    assert!(service.first_response.median < service.resolution.median);
}
