//! A draft too large to be read at once: it is written in as any other, and read and drawn in the background.

use crate::window::{Data, SOUND, Screens};
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use evenkeel::app::{Command, StudioCommand};
use evenkeel::authoring::READ_AT_ONCE;

/// The studio with a text open that is large by what its author noted beside it.
fn opened() -> (Data, Screens<'static>) {
    let note = "// What was said on the telephone that day, word by word.\n";
    let text = SOUND.to_owned() + &note.repeat(READ_AT_ONCE / note.len());
    assert!(text.len() > READ_AT_ONCE);
    let data = Data::new();
    data.write("scenarios/lost_suitcase.ron", &text);
    let window = data.studio();
    (data, window)
}

fn read(window: &mut Screens<'_>) {
    window.wait_until(|window| window.core().studio().is_some_and(|studio| studio.draft().is_read()));
}

#[test]
fn it_is_read_as_soon_as_it_is_open() {
    let (_data, mut window) = opened();
    read(&mut window);
    assert!(!window.shows("Reading"));
}

#[test]
fn its_graph_is_drawn_once_it_is_read() {
    let (_data, mut window) = opened();
    window.key(Modifiers::COMMAND | Modifiers::SHIFT, Key::G);
    read(&mut window);
    window.harness.run();
    assert!(window.harness.query_all_by_label_contains("wants_money, ").next().is_some());
}

#[test]
fn what_is_typed_is_in_every_pane_before_it_is_read() {
    let (_data, mut window) = opened();
    read(&mut window);
    let at = SOUND.find("id: \"opening\"").expect("a node") + "id: \"".len();
    window.execute(Command::Studio(StudioCommand::Type { range: at..at, with: "very_".to_owned() }));
    assert!(window.shows("very_opening"), "the outline has it in the same frame");
    read(&mut window);
    let reading = window.core().studio().and_then(|studio| studio.draft().reading()).expect("read");
    assert!(reading.scenario.is_none(), "what led to the old name leads nowhere");
}
