//! The history: a table to sort, search, resume, read, export and delete.

use crate::window::{Data, Screens};
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use evenkeel::store::Filter;

fn open(data: &Data) -> Screens<'static> {
    let mut window = data.window();
    window.key(Modifiers::COMMAND, Key::Num3);
    window
}

#[test]
fn without_attempts_it_says_what_would_be_here_and_how_to_get_the_first() {
    let mut window = open(&Data::new());
    assert!(window.shows("No attempts yet"));
    window.press("Choose a scenario");
    assert!(window.shows("Your first call"));
}

#[test]
fn an_unfinished_attempt_is_resumed_from_its_row() {
    let data = Data::new();
    let attempt = data.attempt(false);
    let mut window = open(&data);
    window.press_like("Unfinished.");
    window.press("Resume");
    assert_eq!(window.core().running().map(evenkeel::app::Running::id), Some(attempt));
}

#[test]
fn deleting_asks_first_and_then_leaves_nothing() {
    let data = Data::new();
    data.attempt(true);
    let mut window = open(&data);
    window.key(Modifiers::NONE, Key::Delete);
    assert!(window.shows("Delete this attempt?"));
    window.key(Modifiers::NONE, Key::Enter);
    assert!(!window.shows("Delete this attempt?"), "Enter is on the safe side");
    assert_eq!(window.core().history().attempts().len(), 1);
    window.key(Modifiers::NONE, Key::Delete);
    window.press_in_dialog("Delete");
    assert_eq!(window.core().history().attempts().len(), 0);
    assert_eq!(data.store().attempts(&Filter::default()).expect("readable").len(), 0);
    assert!(window.shows("No attempts yet"));
}

#[test]
fn a_narrow_window_leaves_the_title_its_room() {
    let data = Data::new();
    data.attempt(true);
    data.attempt_of("Rui", true);
    let mut window = data.window_of(egui::Vec2::new(900.0, 600.0));
    window.key(Modifiers::COMMAND, Key::Num3);
    let title = window.harness.get_by_role(egui::accesskit::Role::Heading).rect();
    assert!(title.width() > 2.0 * title.height(), "in one line: {title:?}");
    assert!(window.shows("Show everybody's attempts") && window.shows("Import attempts"));
}

#[test]
fn the_arrows_move_through_the_rows() {
    let data = Data::new();
    for finished in [true, false, true] {
        data.attempt(finished);
    }
    let mut window = open(&data);
    window.key(Modifiers::NONE, Key::ArrowDown);
    assert!(window.shows("Resume"), "the second of three is unfinished");
    window.key(Modifiers::NONE, Key::ArrowDown);
    window.key(Modifiers::NONE, Key::ArrowDown);
    assert!(window.shows("See the debrief"));
}

#[test]
fn words_narrow_the_table() {
    let data = Data::new();
    data.attempt(true);
    data.attempt(false);
    let mut window = open(&data);
    window.key(Modifiers::COMMAND, Key::F);
    window.write("unfinished");
    assert!(window.shows("Unfinished.") && !window.shows(" Finished."));
    window.write(" nonsense");
    assert!(window.shows("No attempt has all of these words."));
}

#[test]
fn a_damaged_attempt_says_so_and_what_to_do() {
    let data = Data::new();
    let attempt = data.attempt(true);
    let database = rusqlite::Connection::open(data.path().join(evenkeel::store::FILE_NAME)).expect("opens");
    database
        .execute("UPDATE events SET json = replace(json, 'Venting', 'x') || ' ' WHERE position = 1 AND attempt = ?1", [attempt.to_string()])
        .expect("damaged");
    drop(database);
    let mut window = open(&data);
    window.wait_until(|window| window.core().damage(attempt).is_some());
    assert!(window.shows("Damaged"));
    assert!(window.shows("backup"), "what to do is said beside it");
}

#[test]
fn all_attempts_are_checked_from_the_settings() {
    let data = Data::new();
    let damaged = data.attempt(true);
    data.attempt(true);
    let mut window = data.window();
    window.key(Modifiers::COMMAND, Key::Comma);
    window.press_named("Check all attempts");
    window.wait_until(|window| window.shows("All attempts are checked."));
    assert!(window.shows("2 attempts are what was stored"));

    let database = rusqlite::Connection::open(data.path().join(evenkeel::store::FILE_NAME)).expect("opens");
    database
        .execute("UPDATE actions SET after_ms = 1 WHERE attempt = ?1", [damaged.to_string()])
        .expect("edited");
    drop(database);
    window.press_named("Check all attempts");
    window.wait_until(|window| window.shows("Something is wrong with one attempt."));
    assert!(window.shows("One attempt is what was stored") && window.shows(&damaged.to_string()));
    let text = window.copied_by(|harness| harness.get_by_label("Copy the list").click());
    assert!(text.starts_with(&damaged.to_string()), "{text}");
    window.press_in_dialog("Close");
    window.key(Modifiers::COMMAND, Key::Num3);
    assert!(window.shows("Damaged"), "the history knows it at once");

    window.key(Modifiers::COMMAND, Key::Comma);
    window.press_named("Check all attempts");
    window.wait_until(|window| window.shows("Something is wrong with one attempt."));
    window.press_in_dialog("Delete");
    assert!(window.shows("Delete this attempt?"), "also where it cannot be listed");
    window.press_in_dialog("Delete");
    assert_eq!(data.store().attempts(&Filter::default()).expect("readable").len(), 1);
}

#[test]
fn the_whole_list_is_copied_as_a_table() {
    let data = Data::new();
    data.attempt(true);
    data.attempt(false);
    data.attempt_of("=Rui", true);
    let mut window = open(&data);
    let copied = |window: &mut Screens<'_>| {
        window.copied_by(|harness| harness.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::C))
    };
    let own = copied(&mut window);
    let lines: Vec<Vec<&str>> = own.lines().map(|line| line.split('\t').collect()).collect();
    assert_eq!(
        lines[0],
        ["When", "Scenario", "Trainee", "Mode", "Outcome", "Verdict", "Score", "Turns", "State"]
    );
    assert_eq!((lines.len(), lines[1].len()), (3, 9), "{own}");
    assert_eq!((lines[1][2], lines[1][8], lines[2][8]), ("Ana", "Unfinished", "Finished"));
    window.key(Modifiers::COMMAND | Modifiers::SHIFT, Key::A);
    let all = copied(&mut window);
    assert_eq!(all.lines().count(), 4);
    assert!(all.contains("\t'=Rui\t"), "nothing a spreadsheet would run: {all}");
    window.key(Modifiers::COMMAND, Key::F);
    window.write("unfinished");
    assert_eq!(copied(&mut window).lines().count(), 2, "what is listed, and no more");
}

#[test]
fn a_time_of_day_is_looked_for_as_it_is_written() {
    let data = Data::new();
    data.attempt(true);
    let mut window = open(&data);
    let began = window.core().history().attempts()[0].started_at.to_zoned(jiff::tz::TimeZone::system());
    window.key(Modifiers::COMMAND, Key::F);
    window.write(&began.strftime("%H:%M").to_string());
    assert_eq!(window.core().history().attempts().len(), 1);
    window.key(Modifiers::COMMAND, Key::A);
    window.write(&format!("{:02}:", (began.hour() + 1) % 24));
    assert!(window.shows("No attempt has all of these words."));
}

#[test]
fn a_report_is_exported_to_a_path_written_by_hand() {
    let data = Data::new();
    data.attempt(true);
    let mut window = open(&data);
    window.key(Modifiers::COMMAND, Key::E);
    assert!(window.shows("Save the report"));
    let path = data.path().join("report.html");
    window.key(Modifiers::COMMAND, Key::A);
    window.write(&path.display().to_string());
    window.key(Modifiers::COMMAND, Key::Enter);
    window.wait_until(|_| path.exists());
    window.wait_until(|window| window.shows("The report is saved."));
    let page = std::fs::read_to_string(&path).expect("readable");
    assert!(page.starts_with("<!DOCTYPE html>") && page.contains(crate::window::TITLE));
}

#[test]
fn an_arrow_stays_in_the_table_and_enter_opens_the_row() {
    let data = Data::new();
    for _ in 0..2 {
        data.attempt(true);
    }
    let mut window = data.window_of(egui::Vec2::new(900.0, 600.0));
    window.key(Modifiers::COMMAND, Key::Num3);
    window.key(Modifiers::NONE, Key::ArrowDown);
    window.key(Modifiers::NONE, Key::ArrowDown);
    window.key(Modifiers::NONE, Key::Enter);
    assert!(!window.shows("Save the report"), "nothing under the table was pressed");
    assert!(window.shows("Techniques in each stage"), "the debrief is open");
}
