//! The trainee's own page: where they stand, what has improved, what to practise next, and today's case.

use crate::window::{Data, TITLE};
use egui::accesskit::Role;
use egui::{Key, Modifiers, Vec2};
use egui_kittest::kittest::Queryable;
use evenkeel::app::{Command, Place};
use evenkeel::report::progress::Today;

/// Tall enough for everything at once.
const TALL: Vec2 = Vec2::new(1280.0, 2400.0);

#[test]
fn without_attempts_it_says_what_would_be_here_and_how_to_get_the_first() {
    let mut window = Data::new().window();
    window.key(Modifiers::COMMAND, Key::Num2);
    assert!(window.shows("Nothing to compare yet"));
    window.press("Read the first briefing");
    assert!(window.shows("Escalation path"));
}

#[test]
fn first_latest_and_best_stand_side_by_side_and_lead_to_their_debriefs() {
    let data = Data::new();
    let attempts = [data.attempt(true), data.attempt(true)];
    let mut window = data.window_of(TALL);
    window.execute(Command::Go(Place::Progress));
    for which in ["First: ", "Latest: ", "Best: "] {
        assert!(window.shows(which), "{which}");
    }
    window.press_like("First: ");
    assert!(window.core().debriefed().is_some_and(|debriefed| debriefed.attempt.summary.id == attempts[0]));
}

#[test]
fn every_figure_leads_back_to_the_attempt_it_came_from() {
    let data = Data::new();
    let attempt = data.attempt(true);
    let mut window = data.window_of(TALL);
    window.execute(Command::Go(Place::Progress));
    let marks = &window.core().progress().marks;
    let (stage, technique, score) = marks.cells().next().expect("something was exercised");
    let words = window.core().say_for("stage", stage.key(), &[]);
    let name = format!("{words}, {}: {score}", window.core().say_for("technique", technique.key(), &[]));
    window.press_named(&name);
    assert!(window.core().debriefed().is_some_and(|debriefed| debriefed.attempt.summary.id == attempt));
}

#[test]
fn the_scores_over_time_are_a_table_too_that_is_copied_and_leads_back() {
    let data = Data::new();
    let attempts = [data.attempt(true), data.attempt(true)];
    let mut window = data.window_of(TALL);
    window.execute(Command::Go(Place::Progress));
    window.press("As a table: Scores over time");
    let score =
        window.core().progress().practised[0].score.map_or("–".to_owned(), |score| score.to_string());
    let text = window.copied_by(|harness| harness.get_by_label("Copy: Scores over time").click_accesskit());
    let rows: Vec<Vec<&str>> = text.lines().map(|line| line.split('\t').collect()).collect();
    assert_eq!(rows[0], ["Case", "Day", "Score", "Mean of five"]);
    assert_eq!((rows.len(), rows[1][2], rows[1][3]), (3, &*score, "–"), "two are no five");
    window.press_named_like(&format!("{}, Day", rows[1][0]));
    let open = window.core().debriefed().map(|debriefed| debriefed.attempt.summary.id);
    assert!(open.is_some_and(|open| attempts.contains(&open)));
}

#[test]
fn the_page_is_of_whoever_practises() {
    let data = Data::new();
    data.attempt_of("Rui", true);
    let mut window = data.window();
    window.execute(Command::Go(Place::Progress));
    assert!(window.shows("Nothing to compare yet"), "Ana has not practised");
    window.execute(Command::PractiseAs { trainee: "Rui".to_owned() });
    window.execute(Command::Go(Place::Progress));
    assert!(window.shows("Rui, one finished contact"));
}

#[test]
fn todays_case_is_on_the_page_and_at_the_top_of_the_library() {
    let data = Data::new();
    data.attempt(true);
    let mut window = data.window_of(TALL);
    // What was practised today is not due today; so far nothing else was practised, and the first case waits.
    let Today::Practise { scenario, .. } = &window.core().progress().daily.today else {
        panic!("there is one")
    };
    let title = window.core().shelf().card(scenario).expect("there").scenario.title.main().to_string();
    assert!(window.shows(&format!("Today's case is “{title}”.")));
    window.execute(Command::Go(Place::Progress));
    assert!(window.shows("You practised on one day of the last seven."));
    window.press_named("Read the briefing");
    assert!(window.shows("Escalation path") && window.shows(&title));
}

#[test]
fn an_attempt_that_is_not_finished_counts_nowhere() {
    let data = Data::new();
    data.attempt(false);
    let mut window = data.window();
    window.execute(Command::Go(Place::Progress));
    assert!(window.shows("Nothing to compare yet"));
    assert!(window.core().history().attempts().iter().all(|attempt| attempt.title == TITLE));
}

#[test]
fn one_case_can_be_looked_at_alone_and_the_scores_be_read_one_by_one() {
    let data = Data::new();
    for _ in 0..3 {
        data.attempt(true);
    }
    let mut window = data.window_of(TALL);
    window.execute(Command::Go(Place::Progress));
    window.harness.get_by_role_and_label(Role::CheckBox, TITLE).click();
    window.harness.run();
    assert!(window.shows("First: "));
    window.harness.get_by_label("Scores over time").focus();
    window.harness.run();
    window.key(Modifiers::NONE, Key::ArrowLeft);
    assert!(window.shows(&format!(": {TITLE}, today")));
}
