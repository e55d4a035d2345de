//! The pane for writing a text: typing, indentation, moving and selecting, in texts of any length.

use egui::{Event, Key, Modifiers, Vec2};
use egui_kittest::kittest::{NodeT, Queryable};
use egui_kittest::{Harness, HarnessBuilder};
use evenkeel::ui::theme::{self, Appearance};
use evenkeel::ui::widgets::{Code, CodeView};

/// A text with its pane, as a screen would hold them.
struct Page {
    text: String,
    revision: u64,
    code: Code,
}

fn page(text: &str) -> Harness<'static, Page> {
    let page = Page { text: text.to_owned(), revision: 1, code: Code::new("page") };
    let setup =
        |ctx: &egui::Context| theme::install(ctx, Appearance { reduced_motion: true, ..Default::default() });
    let mut harness = HarnessBuilder::<Page>::default()
        .with_size(Vec2::new(600.0, 400.0))
        .with_context_setup(setup)
        .build_ui_state(
            |ui, page: &mut Page| {
                let view = CodeView {
                    label: "Text",
                    text: &page.text,
                    revision: page.revision,
                    marks: &[],
                    found: &[],
                    suggestions: &[],
                    read_only: false,
                };
                let shown = page.code.show(ui, &view);
                if let Some(edit) = shown.edit {
                    page.text.replace_range(edit.range, &edit.with);
                    page.revision += 1;
                }
            },
            page,
        );
    harness.state_mut().code.focus();
    harness.run();
    harness
}

fn press(harness: &mut Harness<'static, Page>, modifiers: Modifiers, key: Key) {
    harness.key_press_modifiers(modifiers, key);
    harness.run();
}

fn write(harness: &mut Harness<'static, Page>, words: &str) {
    for letter in words.chars() {
        harness.event(Event::Text(letter.to_string()));
    }
    harness.run();
}

#[test]
fn what_is_typed_arrives_in_order_however_fast() {
    let mut page = page("");
    write(&mut page, "id: \"é\"");
    press(&mut page, Modifiers::NONE, Key::Backspace);
    press(&mut page, Modifiers::NONE, Key::Backspace);
    write(&mut page, "b\"");
    assert_eq!(page.state().text, "id: \"b\"");
}

#[test]
fn a_word_with_the_keys_it_was_written_with_is_there_in_one_frame() {
    let mut page = page("");
    for (key, letter) in [(Key::S, "s"), (Key::O, "o"), (Key::F, "f"), (Key::A, "a")] {
        for pressed in [true, false] {
            let modifiers = Modifiers::NONE;
            page.event(Event::Key { key, physical_key: None, pressed, repeat: false, modifiers });
            if pressed {
                page.event(Event::Text(letter.to_owned()));
            }
        }
    }
    page.step();
    assert_eq!(page.state().text, "sofa", "so that whoever saves next saves all of it");
}

#[test]
fn keys_pressed_in_one_frame_are_done_one_after_the_other() {
    let mut page = page("");
    for key in ["a", "b"] {
        page.event(Event::Text(key.to_owned()));
        page.key_press(Key::Enter);
    }
    page.event(Event::Text("c".to_owned()));
    page.run();
    assert_eq!(page.state().text, "a\nb\nc");
}

#[test]
fn lines_keep_their_depth() {
    let mut page = page("    nodes: [");
    press(&mut page, Modifiers::COMMAND, Key::End);
    press(&mut page, Modifiers::NONE, Key::Enter);
    write(&mut page, "x");
    assert_eq!(page.state().text, "    nodes: [\n        x");
    press(&mut page, Modifiers::NONE, Key::Enter);
    press(&mut page, Modifiers::NONE, Key::Backspace);
    write(&mut page, "]");
    assert_eq!(page.state().text, "    nodes: [\n        x\n    ]", "Backspace takes a whole step back");
    press(&mut page, Modifiers::COMMAND, Key::A);
    press(&mut page, Modifiers::NONE, Key::Tab);
    assert_eq!(page.state().text, "        nodes: [\n            x\n        ]");
    press(&mut page, Modifiers::COMMAND, Key::A);
    press(&mut page, Modifiers::SHIFT, Key::Tab);
    assert_eq!(page.state().text, "    nodes: [\n        x\n    ]");
}

#[test]
fn the_caret_goes_where_keys_lead_it() {
    let mut page = page("one\nlonger line\nx\nend of it");
    press(&mut page, Modifiers::NONE, Key::ArrowDown);
    press(&mut page, Modifiers::NONE, Key::End);
    assert_eq!(page.state().code.caret(), 15);
    press(&mut page, Modifiers::NONE, Key::ArrowDown);
    assert_eq!(page.state().code.caret(), 17, "a shorter line ends sooner");
    press(&mut page, Modifiers::NONE, Key::ArrowDown);
    assert_eq!(page.state().code.caret(), 27, "and the column is kept");
    press(&mut page, Modifiers::NONE, Key::Home);
    assert_eq!(page.state().code.caret(), 18);
    press(&mut page, Modifiers::SHIFT | Modifiers::COMMAND, Key::ArrowRight);
    assert_eq!(page.state().code.selection(), 18..21);
    write(&mut page, "END");
    assert_eq!(page.state().text, "one\nlonger line\nx\nEND of it");
    press(&mut page, Modifiers::COMMAND, Key::Home);
    press(&mut page, Modifiers::NONE, Key::Delete);
    assert!(page.state().text.starts_with("ne\n"));
}

#[test]
fn a_place_is_brought_into_view() {
    let text: String = (1..=3_000).map(|line| format!("line: {line},\n")).collect();
    let mut page = page(&text);
    let shown =
        |page: &Harness<'_, Page>| page.get_by_label("Text").accesskit_node().value().unwrap_or_default();
    assert!(shown(&page).contains("line: 3,") && !shown(&page).contains("line: 2500,"));
    let at = text.find("line: 2500").expect("it is there");
    page.state_mut().code.select(at..at + 4);
    page.run();
    page.run();
    assert!(shown(&page).contains("line: 2500,"), "only what is in view is described: {}", shown(&page));
    assert!(!shown(&page).contains("line: 3,"));
}

#[test]
fn a_text_of_any_kind_is_shown() {
    for text in ["", "\n\n\n", "\"never ends\n(((", "Ķermeņa ünïcödé \u{1f600}\r\n\t/* ", &"x".repeat(5_000)]
    {
        let mut page = page(text);
        press(&mut page, Modifiers::COMMAND, Key::End);
        press(&mut page, Modifiers::NONE, Key::ArrowUp);
        press(&mut page, Modifiers::NONE, Key::PageDown);
        write(&mut page, "!");
        assert!(page.state().text.contains('!'), "{text:?}");
    }
}
