//! Opening, saving, closing, and what is kept beside.

use super::desk::{Desk, SOUND};
use evenkeel::app::{Followup, Progress, StudioCommand};
use evenkeel::store::BACKUPS_KEPT;

#[test]
fn what_is_saved_is_in_the_file_and_what_was_is_among_the_backups() {
    let mut desk = Desk::writing();
    assert!(!desk.studio().draft().is_changed());
    desk.titles("The sofa that never came");
    assert!(desk.studio().draft().is_changed());
    desk.does(StudioCommand::Save);
    assert_eq!(desk.on_disk(), SOUND.replace("The late sofa", "The sofa that never came"));
    assert!(!desk.studio().draft().is_changed());
    let backups = desk.core.backups();
    assert_eq!(std::fs::read_to_string(&backups[0].path).expect("readable"), SOUND);
    desk.does(StudioCommand::Restore { backup: backups[0].path.clone() });
    assert_eq!(desk.text(), SOUND);
    desk.does(StudioCommand::Undo);
    assert_eq!(desk.text(), desk.on_disk());
    assert!(desk.core.shelf().card("late_sofa").is_some(), "the library has it at once");
}

#[test]
fn only_the_last_backups_are_kept() {
    let mut desk = Desk::writing();
    for number in 0..BACKUPS_KEPT + 5 {
        desk.titles(&format!("Number {number}"));
        desk.does(StudioCommand::Save);
    }
    let backups = desk.core.backups();
    assert_eq!(backups.len(), BACKUPS_KEPT);
    let newest = std::fs::read_to_string(&backups[0].path).expect("readable");
    assert!(newest.contains(&format!("Number {}", BACKUPS_KEPT + 3)));
    let oldest = std::fs::read_to_string(&backups[BACKUPS_KEPT - 1].path).expect("readable");
    assert!(oldest.contains("Number 4\""));
}

#[test]
fn what_comes_with_the_program_is_opened_as_a_copy() {
    let mut desk = Desk::new();
    desk.does(StudioCommand::Open { scenario: "first_call".into() });
    assert!(desk.text().contains("id: \"first_call_copy\""));
    assert!(desk.notices().iter().any(|notice| notice.contains("copy")));
    assert!(desk.studio().draft().is_changed() && !desk.studio().is_on_disk());
    assert!(desk.studio().draft().reading().is_some_and(|reading| reading.scenario.is_some()));
    desk.does(StudioCommand::Save);
    assert!(desk.folder().join("scenarios/first_call_copy.ron").is_file());
    assert!(desk.core.shelf().card("first_call_copy").is_some());
    desk.does(StudioCommand::Open { scenario: "first_call".into() });
    assert!(desk.text().contains("id: \"first_call_copy_2\""));
}

#[test]
fn what_is_closed_unsaved_is_offered_again() {
    let mut desk = Desk::writing();
    desk.titles("Not saved");
    let written = desk.text().to_owned();
    desk.does(StudioCommand::Close);
    assert!(desk.core.studio().is_none());
    assert_eq!(desk.on_disk(), SOUND);
    let mut desk = desk.crashes();
    let kept = desk.core.rescues()[0].kept.clone();
    desk.does(StudioCommand::Recover { kept: kept.clone() });
    assert_eq!(desk.text(), written);
    assert!(desk.studio().draft().is_changed());
    desk.does(StudioCommand::Save);
    assert!(!kept.exists(), "what is saved need not be recovered");
    assert_eq!(desk.on_disk(), written);
    assert!(desk.core.rescues().is_empty());
}

#[test]
fn what_is_written_is_kept_within_seconds_and_dropped_when_saved() {
    let mut desk = Desk::writing();
    desk.types("// one");
    assert!(!desk.studio().is_safe());
    desk.waits(0);
    assert!(desk.studio().is_safe(), "the first words are kept at once");
    desk.types(" two");
    desk.waits(500);
    assert!(!desk.studio().is_safe(), "not at every letter");
    desk.waits(2_000);
    assert!(desk.studio().is_safe());
    let text = desk.text().to_owned();
    let mut desk = desk.crashes();
    assert_eq!(desk.core.rescues()[0].text, text);
    let kept = desk.core.rescues()[0].kept.clone();
    desk.does(StudioCommand::Discard { kept });
    assert!(desk.core.rescues().is_empty());
}

#[test]
fn what_is_closed_while_it_is_being_kept_is_offered_once() {
    let mut desk = Desk::writing();
    desk.types("// one");
    let job = |due| if let Followup::Start(job) = due { Some(job) } else { None };
    let keeping = desk.begins_to_wait(0).into_iter().find_map(job).expect("it is kept in the background");
    desk.types(" two");
    let written = desk.text().to_owned();
    // The job is slow: it ends with the draft closed, and nobody has heard of it yet.
    desk.does(StudioCommand::Close);
    let done = keeping.run(&Progress::default());
    desk.does(StudioCommand::OpenFile { path: desk.file() });
    let texts: Vec<_> = desk.core.rescues().iter().map(|rescue| rescue.text.as_str()).collect();
    assert_eq!(texts, [written]);
    assert!(desk.core.finish(done).is_empty());
    assert!(!desk.studio().draft().is_changed(), "the other draft is left alone");
}

#[test]
fn what_is_saved_elsewhere_is_recovered_there() {
    let mut desk = Desk::writing();
    let elsewhere = desk.folder().join("scenarios").join("later_sofa.ron");
    desk.does(StudioCommand::SaveAs { path: elsewhere.clone() });
    desk.types("// more");
    desk.does(StudioCommand::Close);
    let files: Vec<_> = desk.core.rescues().iter().map(|rescue| &rescue.file).collect();
    assert_eq!(files, [&elsewhere]);
}

#[test]
fn undoing_everything_leaves_nothing_to_recover() {
    let mut desk = Desk::writing();
    desk.types("// a");
    desk.waits(3_000);
    desk.does(StudioCommand::Undo);
    assert!(!desk.studio().draft().is_changed());
    desk.does(StudioCommand::Close);
    assert!(desk.crashes().core.rescues().is_empty());
}

#[test]
fn two_scenarios_of_one_name_have_two_files() {
    let mut desk = Desk::new();
    for _ in 0..2 {
        desk.does(StudioCommand::Begin { name: "new".to_owned(), text: SOUND.to_owned() });
        desk.does(StudioCommand::Save);
    }
    assert!(desk.folder().join("scenarios/new.ron").is_file());
    assert!(desk.folder().join("scenarios/new_2.ron").is_file());
}

#[test]
fn saving_as_goes_on_in_the_new_file_and_overwrites_none() {
    let mut desk = Desk::writing();
    let other = desk.folder().join("scenarios/other.ron");
    desk.titles("Another");
    desk.does(StudioCommand::SaveAs { path: other.clone() });
    assert_eq!(desk.on_disk(), SOUND);
    assert_eq!(std::fs::read_to_string(&other).expect("readable"), desk.text());
    desk.titles("Once more");
    desk.does(StudioCommand::SaveAs { path: desk.file() });
    assert_eq!(desk.on_disk(), SOUND, "there is a file of that name");
    assert_eq!(desk.studio().file(), other);
}

#[test]
fn a_story_of_another_tool_begins_a_draft_and_stays_as_it_is() {
    let mut desk = Desk::new();
    let story = desk.folder().join("parcel.twee");
    let twee =
        ":: Start\nWhere is it?\n[[I am looking->End]]\n[[Wait->Nowhere]]\n\n:: End [resolved]\nThank you.";
    std::fs::write(&story, twee).expect("written");
    desk.does(StudioCommand::BringIn { path: story.clone() });
    let studio = desk.studio();
    assert!(studio.draft().is_changed(), "nothing is saved before the author says so");
    assert!(studio.draft().text().contains("text: \"I am looking\""));
    let told = desk.core.notices().last().expect("a notice");
    assert!(told.title.contains("parcel.twee"), "{}", told.title);
    assert_eq!(std::fs::read_to_string(&story).expect("readable"), twee);
    desk.does(StudioCommand::Save);
    assert!(desk.core.shelf().card("parcel").is_some());

    std::fs::write(&story, "no story").expect("written");
    desk.does(StudioCommand::BringIn { path: story });
    assert!(desk.text().contains("text: \"I am looking\""), "what is open stays open");
    let told = desk.core.notices().last().expect("a notice");
    assert!(told.words.as_deref().is_some_and(|words| words.contains("no story of Twine")), "{told:?}");
}

#[test]
fn who_opens_a_story_of_another_tool_brings_it_in() {
    let mut desk = Desk::new();
    let twee = ":: Start\nWhere is it?\n[[I am looking->End]]\n\n:: End [resolved]\nThank you.";
    let story = desk.folder().join("parcel.twee");
    std::fs::write(&story, twee).expect("written");
    desk.does(StudioCommand::OpenFile { path: story.clone() });
    assert!(desk.text().contains("text: \"I am looking\""));
    assert_eq!(std::fs::read_to_string(&story).expect("readable"), twee);

    let named_as_a_scenario = desk.folder().join("parcel.ron");
    std::fs::write(&named_as_a_scenario, twee).expect("written");
    desk.does(StudioCommand::OpenFile { path: named_as_a_scenario });
    assert_eq!(desk.text(), twee, "what stands in a scenario file is shown as it is");
}
