//! The studio: one text seen as outline, form, source and graph, and changed through any of them.

use crate::window::{Data, SOUND, Screens};
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use evenkeel::app::{Command, StudioCommand};

fn edit(window: &mut Screens<'static>, name: &str, words: &str) {
    let is_field = |role| matches!(role, Role::TextInput | Role::MultilineTextInput);
    let nodes: Vec<_> = window.harness.query_all_by_label(name).collect();
    let field = nodes.iter().find(|node| is_field(node.accesskit_node().role()));
    field.unwrap_or_else(|| panic!("no field is named {name:?}")).focus();
    window.harness.run();
    window.key(Modifiers::COMMAND, Key::A);
    window.write(words);
}

/// Chooses from a list that folds open.
fn choose(window: &mut Screens<'static>, list: &str, what: &str) {
    window.harness.get_by_role_and_label(Role::ComboBox, list).click();
    window.harness.run();
    let nodes: Vec<_> = window.harness.query_all_by_label_contains(what).collect();
    nodes.last().unwrap_or_else(|| panic!("{what:?} cannot be chosen")).click();
    window.harness.run();
}

#[test]
fn a_node_with_a_reply_is_written_by_forms_alone_and_played() {
    let data = Data::new();
    let mut window = data.studio_of(egui::Vec2::new(1600.0, 2400.0));
    window.press("Add a node");
    edit(&mut window, "Id", "deposit");
    window.key(Modifiers::NONE, Key::Tab);
    edit(&mut window, "Portion 1", "And who pays for the clothes I had to buy?");
    window.press("Add a reply");
    edit(&mut window, "Id", "receipts");
    window.key(Modifiers::NONE, Key::Tab);
    edit(&mut window, "Words", "Send me the receipts, and I put them through tonight.");
    edit(&mut window, "What it does to the customer", "He hears what happens next, and when.");
    window.harness.get_by_label("Resolution follow-up").focus();
    window.harness.run();
    window.key(Modifiers::NONE, Key::ArrowRight);
    window.key(Modifiers::NONE, Key::ArrowRight);
    choose(&mut window, "Leads to", "opening");
    let node = window.draft().node("deposit").expect("the node is there").to_string();
    assert_eq!(
        window.value(&format!("{node}.says[0].chunks[0]")),
        "And who pays for the clothes I had to buy?"
    );
    assert_eq!(window.value(&format!("{node}.replies[0].marks.resolution")), "2");
    assert_eq!(window.value(&format!("{node}.replies[0].goto")), "opening");
    let reading = window.draft().reading().expect("read").clone();
    assert!(reading.scenario.is_some(), "{:#?}", reading.diagnostics);

    window.press_like("Up to deposit");
    window.press("Play from here");
    assert!(window.shows("And who pays for the clothes I had to buy?"));
    let play = |window: &Screens<'static>| {
        let play = window.core().studio().expect("a draft").play().expect("a play");
        (play.watched().node.to_string(), play.actions().len())
    };
    assert_eq!(play(&window).0, "deposit");
    window.press_in_dialog("Send me the receipts, and I put them through tonight.");
    assert_eq!(play(&window).1, 1);
    window.press_like("Step back");
    assert_eq!(play(&window), ("deposit".to_owned(), 0));
    window.press_in_dialog("Send me the receipts, and I put them through tonight.");
    window.key(Modifiers::COMMAND | Modifiers::SHIFT, Key::B);
    assert_eq!(play(&window), ("deposit".to_owned(), 0), "the keys on the button do what it says");
    window.key(Modifiers::COMMAND | Modifiers::SHIFT, Key::X);
    assert!(window.core().studio().expect("a draft").play().is_none());
}

#[test]
fn a_play_begins_with_the_facts_and_flags_that_were_chosen() {
    let data = Data::new();
    let sets = SOUND.replacen("coach: ", "effects: [set(\"was_heard\")], coach: ", 1);
    data.write("scenarios/lost_suitcase.ron", &sets);
    let mut window = data.studio_of(egui::Vec2::new(1600.0, 2400.0));
    window.press("Play");
    let fact = window.draft().value_of(&"facts[0].id".parse().expect("a path")).expect("an id");
    window.press(&fact);
    window.press("was_heard");
    window.press("Play from here");
    let watched = window.core().studio().expect("a draft").play().expect("a play").watched();
    assert_eq!(watched.flags[..], ["was_heard".into()]);
    assert!(watched.facts.iter().any(|(id, known)| **id == *fact && *known));
}

#[test]
fn a_finding_is_mended_with_one_press() {
    let data = Data::new();
    data.write("scenarios/lost_suitcase.ron", &SOUND.replacen("stage: dialysis", "stage: dialisis", 1));
    let mut window = data.studio();
    assert!(window.draft().reading().expect("read").scenario.is_none());
    window.key(Modifiers::COMMAND | Modifiers::SHIFT, Key::M);
    let nodes: Vec<_> = window.harness.query_all_by_label("Mend").collect();
    nodes.first().expect("something can be mended").click();
    window.harness.run();
    assert_eq!(window.draft().text(), SOUND);
}

#[test]
fn a_form_changes_only_what_it_is_about() {
    let data = Data::new();
    let mut window = data.studio();
    let before = window.draft().text().to_owned();
    edit(&mut window, "Title", "Where is my \"red\" suitcase");
    let after = window.draft().text().to_owned();
    assert!(after.contains(r#"title: "Where is my \"red\" suitcase""#));
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    let changed: Vec<_> =
        lines(&before).into_iter().zip(lines(&after)).filter(|(before, after)| before != after).collect();
    assert_eq!(changed.len(), 1, "{changed:?}");
    window.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.draft().text(), before, "one step back takes back what was typed in one go");
    window.key(Modifiers::COMMAND, Key::Y);
    assert_eq!(window.draft().text(), after);
}

#[test]
fn the_outline_leads_to_a_node_in_every_pane() {
    let data = Data::new();
    let mut window = data.studio();
    let node = window.draft().value_of(&"script.nodes[1].id".parse().expect("a path")).expect("an id");
    window.press_like(&format!("{node}: "));
    assert!(window.shows("Add a reply"), "the form shows the node");
    let source = window.harness.get_by_label("Source text").accesskit_node().value().unwrap_or_default();
    assert!(source.contains(&format!("id: \"{node}\"")), "and so does the source: {source}");
}

#[test]
fn words_are_found_and_replaced_everywhere() {
    let data = Data::new();
    let mut window = data.studio();
    let count = window.draft().text().matches("suitcase").count();
    assert!(count > 2);
    window.key(Modifiers::COMMAND, Key::H);
    window.write("suitcase");
    assert!(window.shows(" of "), "how many there are is said");
    edit(&mut window, "Replace with", "trunk");
    let before = window.draft().text().to_owned();
    window.press("Replace all");
    assert_eq!(window.draft().text().to_lowercase().matches("suitcase").count(), 0);
    window.key(Modifiers::NONE, Key::Escape);
    window.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.draft().text(), before, "all of it is one step");
}

#[test]
fn a_finding_leads_to_its_place() {
    let data = Data::new();
    data.write("scenarios/lost_suitcase.ron", &SOUND.replacen("goto: \"", "goto: \"nowhere_", 1));
    let mut window = data.studio();
    let finding = window.draft().reading().expect("read").diagnostics[0].clone();
    window.key(Modifiers::NONE, Key::F8);
    let place = finding.place.as_ref().expect("a place");
    assert!(window.shows(&format!("Line {}, column ", place.line)), "the caret is there");
    assert!(window.shows("(missing)"), "the form shows what leads nowhere");
}

#[test]
fn what_is_still_named_is_not_taken_out_unasked() {
    let data = Data::new();
    let mut window = data.studio();
    let node = window.draft().value_of(&"script.nodes[1].id".parse().expect("a path")).expect("an id");
    let before = window.draft().text().to_owned();
    window.press_like(&format!("{node}: "));
    window.press("Remove");
    assert_eq!(window.draft().text(), before);
    assert!(window.shows("would lead nowhere"));
    assert!(window.shows("Listens for “funeral · dress”"), "a place without a name is told by what it is");
    window.press("Keep it");
    assert!(!window.shows("would lead nowhere"));
    window.press("Remove");
    window.key(Modifiers::NONE, Key::Escape);
    assert!(!window.shows("would lead nowhere"), "Escape keeps it as well");
    assert_eq!(window.draft().text(), before);
    window.press("Remove");
    window.press("Take it out");
    assert!(window.draft().node(&node).is_none());
}

#[test]
fn an_id_takes_every_reference_along() {
    let data = Data::new();
    let mut window = data.studio();
    let node = window.draft().value_of(&"script.nodes[1].id".parse().expect("a path")).expect("an id");
    window.press_like(&format!("{node}: "));
    edit(&mut window, "Id", "renamed_node");
    window.key(Modifiers::NONE, Key::Tab);
    assert!(!window.draft().text().contains(&format!("\"{node}\"")));
    assert!(window.draft().text().matches("\"renamed_node\"").count() > 1);
    assert!(window.draft().reading().expect("read").scenario.is_some(), "nothing broke by it");
}

#[test]
fn marks_are_given_with_the_arrow_keys() {
    let data = Data::new();
    let mut window = data.studio();
    let reply = "script.nodes[0].replies[0]";
    let id = window.draft().value_of(&format!("{reply}.id").parse().expect("a path")).expect("an id");
    let node = window.draft().value_of(&"script.nodes[0].id".parse().expect("a path")).expect("an id");
    window.press_like(&format!("{node}: "));
    window.press_like(&format!("{id}: "));
    let marks = |window: &Screens<'static>| {
        let path = format!("{reply}.marks.empathy").parse().expect("a path");
        window.draft().value_of(&path).map_or(0, |mark| mark.parse::<i64>().expect("a number"))
    };
    let before = marks(&window);
    window.harness.get_by_label("Empathy").focus();
    window.harness.run();
    let key = if before == 2 { Key::ArrowLeft } else { Key::ArrowRight };
    window.key(Modifiers::NONE, key);
    assert_eq!((marks(&window) - before).abs(), 1);
}

#[test]
fn what_is_saved_is_in_the_file_and_in_the_library() {
    let data = Data::new();
    let mut window = data.studio();
    edit(&mut window, "Title", "Another title");
    assert!(window.shows("Another title •"), "what is not saved is marked");
    window.key(Modifiers::COMMAND, Key::S);
    assert!(!window.shows("Another title •"));
    let file = std::fs::read_to_string(data.path().join("scenarios/lost_suitcase.ron")).expect("the file");
    assert_eq!(file, window.draft().text());
    window.wait_until(|window| {
        window.core().shelf().cards.iter().any(|card| &**card.scenario.title.main() == "Another title")
    });
}

#[test]
fn a_copy_of_what_comes_with_the_program_is_ones_own() {
    let data = Data::new();
    let mut window = data.window();
    window.execute(Command::Go(evenkeel::app::Place::Studio));
    window.press_like("Copy Your first call");
    assert_eq!(window.draft().value_of(&"id".parse().expect("a path")).as_deref(), Some("first_call_copy"));
    assert!(window.draft().reading().expect("read").scenario.is_some());
}

#[test]
fn the_graph_leads_to_its_nodes() {
    let data = Data::new();
    let mut window = data.studio();
    window.key(Modifiers::COMMAND | Modifiers::SHIFT, Key::G);
    let node = window.draft().value_of(&"script.nodes[0].id".parse().expect("a path")).expect("an id");
    window.press_like(&format!("{node}, "));
    assert!(window.shows("Add a reply"));
}

#[test]
fn every_part_of_every_scenario_has_a_form() {
    let data = Data::new();
    for (file, source) in
        [("lost_suitcase", SOUND), ("third_ticket", include_str!("../../scenarios/third_ticket.ron"))]
    {
        data.write(&format!("scenarios/{file}.ron"), source);
        let mut window = data.window();
        window.execute(Command::Studio(StudioCommand::OpenFile {
            path: data.path().join(format!("scenarios/{file}.ron")),
        }));
        for name in ["The case", "Briefing", "Customer", "Escalation", "Script", "Fallback lines"] {
            window.press_like(name);
            assert!(!window.shows("⟨"), "a sentence is missing in {name}");
        }
    }
}
