//! Attempts saved for another machine, imported, and a trainee deleted, in the window.

use crate::window::{Data, Screens};
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use evenkeel::store::Filter;
use std::path::Path;

fn history(data: &Data) -> Screens<'static> {
    let mut window = data.window();
    window.key(Modifiers::COMMAND, Key::Num3);
    window
}

/// Writes a path into the field that has the keyboard, in place of what stands there.
fn path(window: &mut Screens<'_>, path: &Path) {
    window.key(Modifiers::COMMAND, Key::A);
    window.write(&path.display().to_string());
}

fn count(data: &Data) -> usize {
    data.store().attempts(&Filter::default()).expect("a list").len()
}

#[test]
fn enter_in_the_field_saves_a_report() {
    let data = Data::new();
    data.attempt(true);
    let mut window = history(&data);
    window.key(Modifiers::COMMAND, Key::E);
    let file = data.path().join("report.html");
    path(&mut window, &file);
    window.key(Modifiers::NONE, Key::Enter);
    window.wait_until(|_| file.exists());
    window.wait_until(|window| window.shows("The report is saved."));
    assert!(!window.shows("Save the report"), "the dialog is closed");
}

#[test]
fn attempts_go_from_one_window_to_another() {
    let (from, to) = (Data::new(), Data::new());
    from.attempt(true);
    from.attempt(true);
    let mut window = history(&from);
    window.key(Modifiers::COMMAND | Modifiers::SHIFT, Key::E);
    assert!(window.shows("Save for another machine"));
    window.press_in_dialog("All 2 attempts listed");
    window.press_like("Anonymous");
    assert!(window.shows("Nobody can prove such attempts"));
    window.press_like("Anonymous");
    let file = from.path().join("ana.evenkeel");
    window.press_in_dialog("File");
    path(&mut window, &file);
    window.key(Modifiers::NONE, Key::Enter);
    window.wait_until(|window| window.shows("The attempts are saved."));

    let mut window = history(&to);
    window.key(Modifiers::COMMAND | Modifiers::SHIFT, Key::I);
    path(&mut window, &file);
    window.key(Modifiers::NONE, Key::Enter);
    window.wait_until(|window| window.shows("2 attempts were decided again and kept."));
    assert_eq!(window.core().history().attempts().len(), 2, "the list has them at once");
    assert_eq!(count(&to), 2);
}

#[test]
fn what_was_refused_is_told_with_the_reason_and_can_be_marked() {
    let (from, to) = (Data::new(), Data::new());
    from.attempt(true);
    let file = from.path().join("nameless.evenkeel");
    let store = from.store();
    let attempts = evenkeel::app::carried(&store, &evenkeel::app::Carried::All).expect("a list");
    let mut bytes = Vec::new();
    let mut step = |_, _| std::ops::ControlFlow::Continue(());
    evenkeel::app::carry(&store, &attempts, true, &mut bytes, &mut step).expect("written");
    std::fs::write(&file, bytes).expect("writable");

    let mut window = history(&to);
    window.key(Modifiers::COMMAND | Modifiers::SHIFT, Key::I);
    path(&mut window, &file);
    window.key(Modifiers::NONE, Key::Enter);
    window.wait_until(|window| window.shows("One was refused and not kept."));
    assert!(window.shows("The lost suitcase, Trainee ") && window.shows("it is anonymous"));
    window.key(Modifiers::NONE, Key::Enter);
    assert!(!window.shows("What came of it"));
    assert_eq!(count(&to), 0);

    window.key(Modifiers::COMMAND | Modifiers::SHIFT, Key::I);
    path(&mut window, &file);
    window.press_like("Keep what cannot be proven");
    window.press_in_dialog("Import");
    window.wait_until(|window| window.shows("One was kept and marked as not verified."));
    assert_eq!(count(&to), 1);
    window.key(Modifiers::NONE, Key::Escape);
    window.press("Show everybody's attempts");
    assert!(window.shows("Not verified"));
}

#[test]
fn a_file_that_is_none_of_ours_says_so() {
    let data = Data::new();
    data.write("notes.evenkeel", "no attempts");
    let mut window = history(&data);
    window.key(Modifiers::COMMAND | Modifiers::SHIFT, Key::I);
    path(&mut window, &data.path().join("nothing.evenkeel"));
    assert!(window.shows("There is no file here."));
    path(&mut window, &data.path().join("notes.evenkeel"));
    window.key(Modifiers::NONE, Key::Enter);
    window.wait_until(|window| window.shows("No attempt was imported."));
}

#[test]
fn deleting_a_trainee_says_how_many_attempts_and_asks() {
    let data = Data::new();
    data.attempt_of("Rui", true);
    data.attempt_of("Rui", true);
    data.attempt_of("Ana", true);
    let mut window = data.window();
    window.key(Modifiers::COMMAND, Key::Comma);
    window.press_named("Delete a trainee");
    window.write("ru");
    assert!(window.harness.query_by_label("Ana, one attempt").is_none(), "only those whose names fit");
    window.press_named("Rui, 2 attempts");
    assert!(window.shows("Delete Rui?") && window.shows("2 attempts are deleted for good"));
    window.key(Modifiers::NONE, Key::Enter);
    assert!(!window.shows("Delete Rui?"), "Enter is on the safe side");
    assert_eq!(count(&data), 3);
    window.press_named("Delete a trainee");
    window.press_named("Rui, 2 attempts");
    window.press_in_dialog("Delete for good");
    window.wait_until(|window| window.shows("Rui is deleted, with 2 attempts."));
    assert_eq!(count(&data), 1);
    assert!(window.core().people().iter().all(|trainee| trainee.name != "Rui"));
}

#[test]
fn old_attempts_are_deleted_at_the_start_after_asking() {
    let data = Data::new();
    let old = data.attempt(true);
    data.attempt(true);
    let database = rusqlite::Connection::open(data.path().join(evenkeel::store::FILE_NAME)).expect("opens");
    database
        .execute(
            "UPDATE attempts SET started_at = '2019-01-01T00:00:00.000Z' WHERE id = ?1",
            [old.to_string()],
        )
        .expect("older");
    drop(database);
    assert!(!data.window().shows("Delete old attempts?"), "they are kept for ever at first");

    data.write("settings.ron", "(trainee: \"Ana\", profiles: [(name: \"Ana\")], keep_months: 6)");
    let mut window = data.window();
    assert!(window.shows("Delete old attempts?") && window.shows("One attempt is older than the 6 months"));
    window.key(Modifiers::NONE, Key::Enter);
    assert_eq!(count(&data), 2, "Enter is on the safe side");
    let mut window = data.window();
    window.press_in_dialog("Delete them");
    window.wait_until(|window| window.shows("One old attempt was deleted."));
    assert_eq!(count(&data), 1);
    assert!(!data.window().shows("Delete old attempts?"));
}
