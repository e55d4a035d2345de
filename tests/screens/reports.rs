//! The reports on many attempts: the question, its answer, the way from each number to its attempts, and back.

use crate::window::{Data, Screens, TITLE};
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use evenkeel::app::{Asked, Command, Counting, Place};
use evenkeel::store::{CohortFilter, Which};

/// The reports, once everything is counted.
fn open(data: &Data) -> Screens<'static> {
    let mut window = data.window();
    window.execute(Command::Go(Place::Reports));
    counted(&mut window);
    window
}

fn counted(window: &mut Screens<'_>) {
    window.wait_until(|window| {
        let reports = window.core().reports();
        reports.counting() == Counting::Idle && reports.answer().is_some()
    });
}

fn listed(window: &mut Screens<'_>) {
    window.wait_until(|window| window.core().reports().listing().is_some_and(|listing| !listing.looking));
}

/// So many attempts by each of these people, all held to the end by closing at once.
fn played(people: &[(&str, usize)]) -> Data {
    let data = Data::new();
    for &(name, times) in people {
        (0..times).for_each(|_| {
            data.attempt_of(name, true);
        });
    }
    data
}

fn attempts(window: &Screens<'_>) -> u64 {
    window.core().reports().answer().map_or(0, |answer| answer.report.attempts)
}

/// What comes onto the clipboard when this is pressed.
fn copied(window: &mut Screens<'_>, name: &str) -> String {
    window.copied_by(|harness| harness.get_by_label(name).click_accesskit())
}

#[test]
fn without_finished_attempts_it_says_what_would_be_here_and_how_to_get_the_first() {
    let data = Data::new();
    data.attempt(false);
    let mut window = open(&data);
    assert!(window.shows("When do they escalate?") && window.shows("No finished attempts yet"));
    window.press("Choose a scenario");
    assert!(window.shows("Your first call"));
}

#[test]
fn few_attempts_are_said_to_be_few_and_drawn_as_no_curve() {
    let data = played(&[("Ana", 3)]);
    let mut window = open(&data);
    assert!(window.shows("3 attempts") && window.shows("Too few attempts to name a habit"));
    assert!(window.shows("3 attempts are too few for a curve"));
    assert!(!window.shows("Share of attempts in which the case has not been handed on yet"));
    assert!(window.shows("At risk 3"), "the table has what there is");
    window.press("In time");
    assert!(window.shows("3 attempts are too few for a curve"));
}

#[test]
fn a_part_of_the_sentence_changes_the_report() {
    let data = played(&[("Ana", 2), ("Rui", 1)]);
    let mut window = open(&data);
    assert_eq!(attempts(&window), 3);
    window.press("Whose attempts: everybody");
    window.press("Rui");
    counted(&mut window);
    assert_eq!(attempts(&window), 1);
    assert!(window.shows("Whose attempts: Rui") && window.shows("1 attempt"));
    window.press("Which attempts: every attempt");
    window.press("first attempts");
    counted(&mut window);
    let asked = Asked {
        filter: CohortFilter {
            trainee: Some("Rui".to_owned()),
            which: Some(Which::First),
            ..CohortFilter::default()
        },
        beside: None,
    };
    assert_eq!(*window.core().reports().asked(), asked);
}

#[test]
fn what_matches_nobody_offers_to_ask_about_everybody() {
    let data = played(&[("Ana", 2)]);
    let mut window = open(&data);
    window.press("Channel: on any channel");
    window.press("in the portal");
    counted(&mut window);
    assert!(window.shows("Nobody matches this question"));
    window.press("Ask about everybody");
    counted(&mut window);
    assert_eq!(attempts(&window), 2);
}

#[test]
fn a_period_is_chosen_by_days_or_by_dates() {
    let data = played(&[("Ana", 2)]);
    let mut window = open(&data);
    window.press("When: at any time");
    window.press("in the last 7 days");
    counted(&mut window);
    assert_eq!(attempts(&window), 2);
    window.press("When: in the last 7 days");
    let ctx = window.harness.ctx.clone();
    ctx.memory_mut(|memory| memory.request_focus(egui::Id::unique("reports-until-date")));
    window.harness.run();
    window.write("2020-02-30");
    assert_eq!(attempts(&window), 2, "no such day");
    window.key(Modifiers::COMMAND, Key::A);
    window.write("2020-02-29");
    counted(&mut window);
    assert_eq!(window.core().reports().asked().filter.until, Some(18_321));
}

#[test]
fn each_group_stands_with_what_it_does_and_is_asked_for_by_its_name() {
    let data = played(&[("Ana", 2), ("Rui", 1)]);
    data.store().join_group("spring", "Rui").expect("joined");
    let mut window = open(&data);
    assert!(window.shows("reason to hand on"), "first of all: when");
    assert!(window.shows("Too few attempts to name a habit"));
    window.press("spring");
    counted(&mut window);
    assert_eq!(attempts(&window), 1);
    assert_eq!(window.core().reports().asked().filter.group.as_deref(), Some("spring"));
}

#[test]
fn two_groups_stand_side_by_side() {
    let data = played(&[("Ana", 2), ("Rui", 1)]);
    data.store().join_group("spring", "Rui").expect("joined");
    let mut window = open(&data);
    window.press("Beside whom: beside nobody");
    window.press("the group spring");
    counted(&mut window);
    assert!(window.shows("Beside whom: beside the group spring"));
    let answer = window.core().reports().answer().expect("counted");
    assert_eq!(answer.comparison.as_ref().map(|comparison| comparison.other.attempts), Some(1));
    assert!(window.shows("Beside it: Too few attempts to name a habit"));
}

#[test]
fn a_part_of_the_bar_leads_to_its_attempts_and_from_there_to_the_turn_and_back() {
    let data = played(&[("Ana", 1), ("", 1)]);
    let mut window = open(&data);
    let verdict = window.core().history().attempts()[0].verdict.expect("finished");
    let name = window.core().say_for("verdict", verdict.key(), &[]);
    window.press(&format!("{name}: 100 %"));
    listed(&mut window);
    assert!(window.shows(&format!("Attempts: {name}")));
    assert!(window.shows("somebody without a name"));
    let turn = {
        let listing = window.core().reports().listing().expect("open");
        assert_eq!(listing.attempts.len(), 2);
        listing.attempts[0].turn.expect("the turn of the decision")
    };
    window.press_like(&format!("{TITLE}, somebody without a name"));
    assert!(window.core().debriefed().is_some());
    assert!(window.core().opens_at().is_some_and(|at| at.turn == Some(turn)));
    window.key(Modifiers::NONE, Key::Escape);
    counted(&mut window);
    assert!(window.shows("When do they escalate?"), "back to the figures");
    assert!(window.shows(&format!("Attempts: {name}")), "with the list as it was");
    window.key(Modifiers::NONE, Key::Escape);
    assert!(window.core().reports().listing().is_none());
}

#[test]
fn a_table_opens_sorts_and_is_copied_with_tabs() {
    let data = played(&[("Ana", 2), ("Rui", 1)]);
    let mut window = open(&data);
    window.press_named("As a table: Each trainee");
    window.press_named("Trainee");
    let text = copied(&mut window, "Copy: Each trainee");
    let rows: Vec<Vec<&str>> = text.lines().map(|line| line.split('\t').collect()).collect();
    assert_eq!(rows[0][0], "Trainee");
    assert_eq!((rows[1][0], rows[1][1], rows[2][0]), ("Ana", "2", "Rui"));
    window.press_named("Trainee");
    let again = copied(&mut window, "Copy: Each trainee");
    assert!(again.lines().nth(1).is_some_and(|row| row.starts_with("Rui")));
}

#[test]
fn a_row_of_a_table_leads_to_its_attempts() {
    let data = played(&[("Ana", 2), ("Rui", 1)]);
    let mut window = open(&data);
    window.press_named("As a table: Each trainee");
    window.press_named_like("Rui, n 1");
    listed(&mut window);
    let listing = window.core().reports().listing().expect("open");
    assert_eq!(listing.attempts.iter().map(|listed| &*listed.trainee).collect::<Vec<_>>(), ["Rui"]);
}

#[test]
fn a_figure_leads_to_the_attempts_of_the_group_beside_it_too() {
    let data = played(&[("Ana", 1), ("Rui", 2)]);
    let mut window = open(&data);
    let of = |name: &str| CohortFilter { trainee: Some(name.to_owned()), ..CohortFilter::default() };
    let asked = Asked { filter: of("Ana"), beside: Some(of("Rui")) };
    window.execute(Command::Report(Box::new(asked)));
    counted(&mut window);
    let whose = |window: &Screens<'_>| {
        let listing = window.core().reports().listing().expect("open");
        listing.attempts.iter().map(|listed| listed.trainee.clone()).collect::<Vec<_>>()
    };
    let verdict = window.core().history().attempts()[0].verdict.expect("finished");
    let name = window.core().say_for("verdict", verdict.key(), &[]);
    // The bar of the group beside stands under that of this one.
    window.press_named(&format!("{name}: 100 %"));
    listed(&mut window);
    assert_eq!(whose(&window), ["Rui", "Rui"]);
    window.press_named("This group");
    listed(&mut window);
    assert_eq!(whose(&window), ["Ana"]);
    window.press_named("Beside it");
    listed(&mut window);
    assert_eq!(whose(&window), ["Rui", "Rui"]);
}

#[test]
fn an_attempt_that_is_gone_is_counted_no_more() {
    let data = played(&[("Ana", 2)]);
    let mut window = open(&data);
    let attempt = window.core().history().attempts()[0].id;
    window.execute(Command::Delete { attempt });
    window.execute(Command::Go(Place::Reports));
    counted(&mut window);
    assert_eq!(attempts(&window), 1);
}

#[test]
fn the_report_is_saved_in_every_format() {
    let data = played(&[("=Ana", 2)]);
    let mut window = open(&data);
    let folder = tempfile::tempdir().expect("a folder");
    for (format, begins) in [("html", "<!DOCTYPE html>"), ("json", "{"), ("csv", "attempt,")] {
        let path = folder.path().join(format!("report.{format}"));
        window.key(Modifiers::COMMAND, Key::E);
        assert!(window.shows("Save the report"));
        window.press(&window.core().say_for("format", format, &[]));
        let ctx = window.harness.ctx.clone();
        ctx.memory_mut(|memory| memory.request_focus(egui::Id::unique("save-path")));
        window.harness.run();
        window.key(Modifiers::COMMAND, Key::A);
        window.write(&path.display().to_string());
        window.key(Modifiers::COMMAND, Key::Enter);
        window.wait_until(|_| path.exists());
        let text = std::fs::read_to_string(&path).expect("readable");
        assert!(text.starts_with(begins), "{format}: {}", &text[..40]);
    }
}
