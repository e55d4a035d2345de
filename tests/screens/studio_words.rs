//! What is said about the text to somebody who works with the form: in its words, and where the hand already is.

use crate::window::{Data, SOUND, Screens};
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};

/// What the list of findings says of a scenario changed so.
fn findings(old: &str, new: &str) -> Vec<String> {
    assert!(SOUND.contains(old), "{old}");
    let data = Data::new();
    data.write("scenarios/lost_suitcase.ron", &SOUND.replacen(old, new, 1));
    let mut window = data.studio();
    window.key(Modifiers::COMMAND | Modifiers::SHIFT, Key::M);
    let lines = window.harness.query_all_by_role(Role::ListBoxOption);
    lines.filter_map(|line| line.accesskit_node().label()).collect()
}

fn says(findings: &[String], words: &str) {
    assert!(findings.iter().any(|finding| finding.contains(words)), "{words:?} is not in {findings:#?}");
}

#[test]
fn a_finding_names_fields_as_the_form_does() {
    let list = "nodes: [";
    let node = "nodes: [(id: \"lonely\", stage: dialysis, says: [(chunks: [\"Hello?\"])], replies: []),";
    says(&findings(list, node), "The conversation is stuck in the node “lonely”. Give it “Replies”");
    let reply = "replies: [(id: \"hm\", text: \"Hm.\", marks: (), coach: \"Hm.\")]";
    let found = findings(list, &node.replace("replies: []", reply));
    says(&found, "Nothing leads to the node “lonely”. Lead a reply there with “Leads to: lonely”");
    let found = findings("channel: telephone", "channel: telefone");
    says(&found, "`telefone` is not a channel. Did you mean “Telephone”?");
    let found = findings("magnitude: ", "magnitude: 4");
    says(&found, "for “Magnitude”. Write a whole number from 1 to 5, for example “Magnitude: 3”.");
    says(&findings("otherwise: \"", "otherwise: \"nowhere_"), "There is no node or ending `nowhere_");
}

#[test]
fn what_is_wrong_with_the_notation_is_said_without_its_words() {
    says(&findings("title: \"", "title: “"), "Press Mend. Put “The lost suitcase” between quotation marks.");
    says(
        &findings("channel: telephone,", "channel: telephone"),
        "Press Mend. Write a comma behind channel: telephone.",
    );
    let found = findings("(id:", "((id:");
    says(&found, "What opens with “(” does not end.");
    assert!(!found.iter().any(|finding| finding.contains('`')), "{found:#?}");
}

#[test]
fn letters_lead_to_a_choice_in_a_long_list() {
    let data = Data::new();
    let mut window = data.studio_of(egui::Vec2::new(1600.0, 2400.0));
    let last = window.value("endings[2].id");
    window.press_like(&format!("{}: ", window.value("script.nodes[0].id")));
    window.press_like(&format!("{}: ", window.value("script.nodes[0].replies[0].id")));
    window.harness.get_by_role_and_label(Role::ComboBox, "Leads to").click();
    window.harness.run();
    for letter in last.chars() {
        window.write(&letter.to_string());
    }
    window.key(Modifiers::NONE, Key::Enter);
    assert_eq!(window.written("script.nodes[0].replies[0].goto"), Some(last));
}

#[test]
fn what_is_pressed_in_the_outline_stays_under_the_pointer() {
    let data = Data::new();
    let mut window = data.studio();
    let id = |window: &Screens<'static>, at: usize| window.value(&format!("script.nodes[{at}].id"));
    let first = format!("{}: ", id(&window, 0));
    window.press_like(&first);
    let top = |window: &Screens<'static>, line: &str| {
        window.harness.query_all_by_label_contains(line).next().map(|line| line.rect().top())
    };
    let before = top(&window, &first);
    assert!(before.is_some());
    window.press_like(&first);
    assert_eq!(top(&window, &first), before);
    // What is not in view is brought there.
    window.key(Modifiers::COMMAND | Modifiers::SHIFT, Key::O);
    window.write("zzz");
    window.key(Modifiers::COMMAND, Key::A);
    window.key(Modifiers::NONE, Key::Backspace);
    assert!(top(&window, &first).is_some(), "a search given up leads back to it");
}

#[test]
fn a_listen_asks_for_marks_or_for_none() {
    let data = Data::new();
    let mut window = data.studio_of(egui::Vec2::new(1600.0, 2400.0));
    let listen = "script.nodes[0].listens[0]";
    window.press_like(&format!("{}: ", window.value("script.nodes[0].id")));
    window.press_like("Listens for: ");
    let least = |window: &Screens<'static>| window.written(&format!("{listen}.marks.resolution"));
    assert_eq!(least(&window), None, "it asks nothing of this technique");
    let press = |window: &mut Screens<'static>, name: &str| {
        let buttons = window.harness.query_all_by_role_and_label(Role::RadioButton, name);
        buttons.last().expect("the last row is the resolution").click();
        window.harness.run();
    };
    press(&mut window, "0");
    assert_eq!(least(&window).as_deref(), Some("0"), "nothing harmful is not the same as anything");
    press(&mut window, "Any");
    assert_eq!(least(&window), None);
}

#[test]
fn what_can_be_added_to_the_graph_stands_in_one_line_beside_other_panes() {
    let data = Data::new();
    let mut window = data.studio();
    window.key(Modifiers::COMMAND | Modifiers::SHIFT, Key::G);
    let rect = |name: &str| {
        let buttons = window.harness.query_all_by_label(name);
        buttons.map(|button| button.rect()).max_by(|a, b| a.left().total_cmp(&b.left())).expect("a button")
    };
    let (node, ending) = (rect("Add a node"), rect("Add an ending"));
    assert_eq!(node.y_range(), ending.y_range());
}
