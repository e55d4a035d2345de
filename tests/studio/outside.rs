//! Another program writes the same file.

use super::desk::{Desk, SOUND};
use evenkeel::app::StudioCommand;

fn with(old: &str, new: &str) -> String {
    assert!(SOUND.contains(old));
    SOUND.replace(old, new)
}

#[test]
fn a_change_elsewhere_is_seen_at_once() {
    let mut desk = Desk::writing();
    let theirs = with("minutes: 5", "minutes: 9");
    desk.put(&theirs);
    assert!(desk.waits_until(|core| core.studio().is_some_and(|s| s.draft().text() == theirs)));
    assert!(!desk.studio().draft().is_changed());
    desk.does(StudioCommand::Undo);
    assert_eq!(desk.text(), SOUND, "it is a step like any other");
}

#[test]
fn changes_of_different_lines_come_together() {
    let mut desk = Desk::writing();
    desk.titles("Mine");
    desk.put(&with("minutes: 5", "minutes: 9"));
    desk.does(StudioCommand::Save);
    let both = with("minutes: 5", "minutes: 9").replace("The late sofa", "Mine");
    assert_eq!(desk.text(), both);
    assert!(desk.studio().draft().is_changed(), "what was put together is looked at before it is saved");
    desk.does(StudioCommand::Save);
    assert_eq!(desk.on_disk(), both);
}

#[test]
fn nothing_is_overwritten_without_being_asked() {
    for keep in [true, false] {
        let mut desk = Desk::writing();
        desk.titles("Mine");
        let mine = desk.text().to_owned();
        let theirs = with("The late sofa", "Theirs");
        desk.put(&theirs);
        desk.does(StudioCommand::Save);
        desk.does(StudioCommand::Save);
        assert_eq!(desk.on_disk(), theirs);
        assert!(desk.studio().is_contested());
        desk.does(if keep { StudioCommand::KeepMine } else { StudioCommand::TakeTheirs });
        assert!(!desk.studio().is_contested());
        if keep {
            assert_eq!(desk.on_disk(), mine);
            let backup = desk.core.backups()[0].path.clone();
            assert_eq!(std::fs::read_to_string(backup).expect("readable"), theirs);
        } else {
            assert_eq!((desk.text(), desk.on_disk().as_str()), (&*theirs, &*theirs));
            desk.does(StudioCommand::Undo);
            assert_eq!(desk.text(), mine);
        }
    }
}

#[test]
fn a_file_that_is_gone_is_made_again() {
    let mut desk = Desk::writing();
    std::fs::remove_file(desk.file()).expect("it is there");
    assert!(desk.waits_until(|core| core.studio().is_some_and(|s| s.draft().is_changed())));
    desk.does(StudioCommand::Save);
    assert_eq!(desk.on_disk(), SOUND);
}

#[test]
fn what_was_recovered_is_put_together_with_what_the_file_holds_now() {
    let mut desk = Desk::writing();
    desk.titles("Mine");
    desk.waits(3_000);
    let mut desk = desk.crashes();
    desk.put(&with("minutes: 5", "minutes: 9"));
    let kept = desk.core.rescues()[0].kept.clone();
    desk.does(StudioCommand::Recover { kept });
    assert_eq!(desk.text(), with("minutes: 5", "minutes: 9").replace("The late sofa", "Mine"));
}
