//! Writing by hand: completion, lines drawn in the graph, words found and replaced, a file somebody else changes.

use crate::window::{Data, SOUND, Screens};
use egui::accesskit::{Role, Toggled};
use egui::{Event, Key, Modifiers, PointerButton, Pos2};
use egui_kittest::kittest::{NodeT, Queryable};
use evenkeel::app::{Command, StudioCommand};
use evenkeel::authoring::{Edit, Thing};

/// Puts the caret behind words of the source, by finding them.
fn caret_behind(window: &mut Screens<'static>, words: &str) {
    window.key(Modifiers::COMMAND, Key::F);
    window.key(Modifiers::COMMAND, Key::A);
    window.write(words);
    window.key(Modifiers::NONE, Key::Escape);
    window.key(Modifiers::COMMAND | Modifiers::SHIFT, Key::S);
    window.key(Modifiers::NONE, Key::ArrowRight);
}

fn suggestions(window: &Screens<'static>) -> Vec<String> {
    let nodes = window.harness.query_all_by_role(Role::ListBoxOption);
    nodes.filter_map(|node| node.accesskit_node().label()).collect()
}

#[test]
fn what_is_looked_for_next_takes_the_place_of_the_last_words() {
    let data = Data::new();
    let mut window = data.studio();
    window.key(Modifiers::COMMAND, Key::F);
    window.write("goto");
    window.key(Modifiers::NONE, Key::Escape);
    window.key(Modifiers::NONE, Key::ArrowLeft);
    window.key(Modifiers::COMMAND, Key::F);
    window.write("stage");
    assert!(window.shows("stage"));
    assert!(!window.shows("gotostage"));
    window.key(Modifiers::NONE, Key::Escape);
    // From the list of commands it is the same, though its dialog is only closing.
    window.execute(Command::OpenPalette);
    window.write("Find and replace");
    window.key(Modifiers::NONE, Key::Enter);
    window.write("magnitude");
    assert_eq!(window.draft().text(), SOUND);
    window.press("Replace all");
    assert!(!window.draft().text().contains("magnitude"), "it was found");
}

#[test]
fn a_search_chosen_in_the_list_of_commands_has_the_keyboard() {
    let data = Data::new();
    let mut window = data.studio();
    window.execute(Command::OpenPalette);
    window.write("Search the outline");
    window.key(Modifiers::NONE, Key::Enter);
    window.write("no node says this");
    let written = window.harness.query_all_by_value("no node says this").next();
    assert!(written.is_some(), "it stands in the field of the outline");

    window.execute(Command::OpenPalette);
    window.write("Search the outline");
    window.key(Modifiers::NONE, Key::Enter);
    window.write("nor this");
    let written = window.harness.query_all_by_value("nor this").next();
    assert!(written.is_some(), "it took the place of the words before");
}

#[test]
fn ids_words_and_fields_are_completed_while_they_are_written() {
    let data = Data::new();
    let mut window = data.studio();
    let node = window.draft().value_of(&"script.nodes[1].id".parse().expect("a path")).expect("an id");
    // An id inside quotation marks.
    caret_behind(&mut window, "goto: \"");
    let before = window.draft().text().to_owned();
    window.write(&node[..1]);
    let offered = suggestions(&window);
    assert!(offered.contains(&node), "{offered:?}");
    assert!(!offered.iter().any(|id| id == "title"), "only nodes and endings can be led to: {offered:?}");
    let chosen = |window: &Screens<'static>| {
        let options = window.harness.query_all_by_role(Role::ListBoxOption);
        let mut chosen = options.filter(|option| option.accesskit_node().toggled() == Some(Toggled::True));
        chosen.next().and_then(|option| option.accesskit_node().label())
    };
    for _ in 0..offered.len() {
        if chosen(&window).as_ref() != Some(&node) {
            window.key(Modifiers::NONE, Key::ArrowDown);
        }
    }
    assert_eq!(chosen(&window).as_ref(), Some(&node), "the arrows lead to it");
    window.key(Modifiers::NONE, Key::Enter);
    assert!(window.draft().text().contains(&format!("goto: \"{node}")), "it is taken whole");
    assert!(suggestions(&window).is_empty(), "and the list is closed");
    for _ in 0..4 {
        if window.draft().text() != before {
            window.key(Modifiers::COMMAND, Key::Z);
        }
    }
    assert_eq!(window.draft().text(), before);
    // A word of a fixed set.
    caret_behind(&mut window, "stage: dialysis");
    for _ in 0.."sis".len() {
        window.key(Modifiers::NONE, Key::Backspace);
    }
    window.write("s");
    assert!(suggestions(&window).contains(&"dialysis".to_owned()), "{:?}", suggestions(&window));
    window.key(Modifiers::NONE, Key::Tab);
    assert_eq!(window.draft().text(), before);
}

#[test]
fn a_suggestion_is_left_with_escape_and_taken_with_the_pointer() {
    let data = Data::new();
    let mut window = data.studio();
    caret_behind(&mut window, "stage: dialysis");
    for _ in 0..2 {
        window.key(Modifiers::NONE, Key::Backspace);
    }
    window.write("i");
    let before = window.draft().text().to_owned();
    assert!(!suggestions(&window).is_empty());
    window.key(Modifiers::NONE, Key::Escape);
    assert!(suggestions(&window).is_empty());
    assert_eq!(window.draft().text(), before, "what was written stays");
    window.key(Modifiers::NONE, Key::Backspace);
    window.write("i");
    window.press("dialysis");
    assert!(window.draft().text().contains("stage: dialysis"));
}

/// Where a box of the graph is.
fn place(window: &Screens<'static>, id: &str) -> egui::Rect {
    let name = format!("{id}, ");
    let found = window.harness.query_all_by_label_contains(&name);
    let found =
        found.filter(|node| node.accesskit_node().role() == Role::Button).map(|node| node.rect()).next();
    found.unwrap_or_else(|| panic!("{id} is not in the graph"))
}

fn button(pos: Pos2, pressed: bool) -> Event {
    Event::PointerButton { pos, button: PointerButton::Primary, pressed, modifiers: Modifiers::NONE }
}

fn press_and_move(window: &mut Screens<'static>, from: Pos2, to: Pos2) {
    for event in [Event::PointerMoved(from), button(from, true)] {
        window.harness.event(event);
        window.harness.step();
    }
    for part in [0.3, 0.6, 1.0] {
        window.harness.event(Event::PointerMoved(from + (to - from) * part));
        window.harness.step();
    }
}

fn drag(window: &mut Screens<'static>, from: Pos2, to: Pos2) {
    press_and_move(window, from, to);
    window.harness.event(button(to, false));
    // The outline scrolls to what is worked on.
    window.harness.run_steps(40);
}

#[test]
fn a_line_drawn_between_two_boxes_is_a_reply_that_leads_there() {
    let data = Data::new();
    let mut window = data.studio();
    window.key(Modifiers::COMMAND | Modifiers::SHIFT, Key::G);
    window.press("Show all of it");
    let id = |at: usize| window.draft().value_of(&format!("script.nodes[{at}].id").parse().expect("a path"));
    let (from, to) = (id(0).expect("a node"), id(2).expect("a node"));
    let before = window.draft().text().to_owned();
    let node = window.draft().node(&from).expect("there").to_string();
    let replies =
        |window: &Screens<'static>| window.draft().count(&format!("{node}.replies").parse().expect("a path"));
    let count = replies(&window);
    let (start, end) = (place(&window, &from).right_center(), place(&window, &to).center());
    drag(&mut window, start, end);
    assert_eq!(replies(&window), count + 1);
    let goto = format!("{node}.replies[{count}].goto").parse().expect("a path");
    assert_eq!(window.draft().value_of(&goto).as_deref(), Some(&*to));
    assert!(window.shows("What it does to the customer"), "the new reply is there to be written");
    // The reply that is worked on is led elsewhere, instead of a further one.
    let other = window.draft().value_of(&"script.nodes[1].id".parse().expect("a path")).expect("a node");
    let (start, end) = (place(&window, &from).right_center(), place(&window, &other).center());
    drag(&mut window, start, end);
    assert_eq!(replies(&window), count + 1);
    assert_eq!(window.draft().value_of(&goto).as_deref(), Some(&*other));
    for _ in 0..3 {
        window.key(Modifiers::COMMAND, Key::Z);
    }
    assert_eq!(window.draft().text(), before, "every step can be taken back");
}

#[test]
fn a_line_let_go_over_nothing_leads_to_a_new_node_and_escape_lets_it_go() {
    let data = Data::new();
    let mut window = data.studio();
    window.key(Modifiers::COMMAND | Modifiers::SHIFT, Key::G);
    window.press("Show all of it");
    let from = window.draft().value_of(&"script.nodes[0].id".parse().expect("a path")).expect("a node");
    let start = place(&window, &from).right_center();
    let before = window.draft().text().to_owned();
    let nothing = start + egui::vec2(4.0, -60.0);
    press_and_move(&mut window, start, nothing);
    window.key(Modifiers::NONE, Key::Escape);
    window.harness.event(button(nothing, false));
    window.harness.run();
    assert_eq!(window.draft().text(), before, "a line that was let go of leads nowhere");
    let count = window.draft().count(&"script.nodes".parse().expect("a path"));
    drag(&mut window, start, nothing);
    window.write("afterwards");
    window.key(Modifiers::NONE, Key::Tab);
    let value = |path: &str| window.value(path);
    assert_eq!(value(&format!("script.nodes[{count}].id")), "afterwards", "it is named at once");
    let replies = window.draft().count(&"script.nodes[0].replies".parse().expect("a path"));
    assert_eq!(value(&format!("script.nodes[0].replies[{}].goto", replies - 1)), "afterwards");
    window.key(Modifiers::COMMAND, Key::Z);
    window.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.draft().text(), before, "the node and its reply are one step");
}

#[test]
fn words_are_replaced_one_after_the_other_and_found_backwards() {
    let data = Data::new();
    let mut window = data.studio();
    let left = |window: &Screens<'static>| window.draft().text().to_lowercase().matches("suitcase").count();
    let count = left(&window);
    window.key(Modifiers::COMMAND, Key::H);
    window.write("suitcase");
    assert!(window.shows(&format!(" of {count}")));
    window.harness.get_by_role_and_label(Role::TextInput, "Replace with").focus();
    window.harness.run();
    window.write("trunk");
    window.press("Replace");
    assert_eq!(window.draft().text().matches("trunk").count(), 1);
    assert_eq!(left(&window), count - 1);
    window.press("Replace");
    window.press("Replace");
    assert!(window.draft().text().matches("trunk").count() >= 2, "the next is found by itself");
    let now = |window: &Screens<'static>| {
        let nodes = window.harness.query_all_by_label_contains(" of ");
        nodes
            .filter_map(|node| node.accesskit_node().value())
            .find(|words| words.ends_with(|c: char| c.is_ascii_digit()))
    };
    window.press("Next");
    let before = now(&window);
    window.press("Previous");
    assert_ne!(now(&window), before);
    window.press("Next");
    assert_eq!(now(&window), before);
}

/// Another program writes the file, and the window has seen it.
fn written_outside(
    window: &mut Screens<'static>,
    data: &Data,
    text: &str,
    seen: impl Fn(&Screens<'static>) -> bool,
) {
    data.write("scenarios/lost_suitcase.ron", text);
    window.wait_until(|window| seen(window));
}

#[test]
fn a_file_changed_in_the_same_place_asks_whose_words_stay() {
    let data = Data::new();
    let mut window = data.studio();
    let at = SOUND.find(crate::window::TITLE).expect("the title");
    let typed = StudioCommand::Type { range: at..at + 3, with: "My".into() };
    window.execute(Command::Studio(typed));
    let mine = window.draft().text().to_owned();
    let theirs = SOUND.replacen(crate::window::TITLE, "Their title", 1);
    written_outside(&mut window, &data, &theirs, |window| {
        window.core().studio().is_some_and(|studio| studio.is_contested())
    });
    assert!(window.shows("Another program has changed this file."));
    assert_eq!(window.draft().text(), mine, "nothing is lost while nobody has chosen");
    window.press("Take the other");
    assert_eq!(window.draft().text(), theirs);
    assert!(!window.shows("Another program has changed this file."));
    window.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.draft().text(), mine, "and mine comes back");
}

#[test]
fn mine_is_kept_and_the_other_is_among_the_backups() {
    let data = Data::new();
    let mut window = data.studio();
    let at = SOUND.find(crate::window::TITLE).expect("the title");
    window.execute(Command::Studio(StudioCommand::Type { range: at..at + 3, with: "My".into() }));
    let mine = window.draft().text().to_owned();
    let theirs = SOUND.replacen(crate::window::TITLE, "Their title", 1);
    written_outside(&mut window, &data, &theirs, |window| {
        window.core().studio().is_some_and(|studio| studio.is_contested())
    });
    window.press_in_dialog("Keep mine");
    let file = data.path().join("scenarios/lost_suitcase.ron");
    assert_eq!(std::fs::read_to_string(file).expect("there"), mine);
    let backup = window.core().backups().into_iter().next().expect("a backup");
    assert_eq!(std::fs::read_to_string(backup.path).expect("there"), theirs);
}

#[test]
fn a_change_elsewhere_in_the_file_is_put_together_with_mine() {
    let data = Data::new();
    let mut window = data.studio();
    let end = SOUND.len();
    window.execute(Command::Studio(StudioCommand::Type { range: end..end, with: "\n// mine\n".into() }));
    let theirs = SOUND.replacen(crate::window::TITLE, "Their title", 1);
    written_outside(&mut window, &data, &theirs, |window| window.draft().text().contains("Their title"));
    assert!(window.draft().text().ends_with("// mine\n"));
    assert!(!window.shows("Another program has changed this file."));
}

/// Asks for the kept versions, and gives what is said of each once they are compared.
fn kept_versions(window: &mut Screens<'static>) -> Vec<String> {
    window.key(Modifiers::COMMAND | Modifiers::SHIFT, Key::K);
    assert!(window.shows("Kept versions"), "the dialog is open");
    window.wait_until(|window| window.core().studio().is_some_and(|studio| studio.versions().is_some()));
    let cards = window.harness.query_all_by_label_contains("Since then");
    cards.filter_map(|card| card.accesskit_node().label()).collect()
}

#[test]
fn a_kept_version_is_looked_at_and_put_back() {
    let data = Data::new();
    let mut window = data.studio();
    assert_eq!(kept_versions(&mut window), [""; 0]);
    assert!(window.shows("No version is kept yet"));
    window.key(Modifiers::NONE, Key::Escape);
    let at = SOUND.find(crate::window::TITLE).expect("the title");
    window.execute(Command::Studio(StudioCommand::Type { range: at..at + 3, with: "My".into() }));
    window.key(Modifiers::COMMAND, Key::S);
    let (thing, within, id) = (Thing::Node, evenkeel::authoring::Path::top(), "deposit".to_owned());
    window.execute(Command::Studio(StudioCommand::Edit(Edit::Add { thing, within, id })));
    window.key(Modifiers::COMMAND, Key::S);
    let now = window.draft().text().to_owned();
    let kept = kept_versions(&mut window);
    assert_eq!(kept.len(), 2, "{kept:?}");
    assert!(kept[0].ends_with("Since then 1 node added"), "the newest comes first: {kept:?}");
    assert!(kept[1].ends_with("Since then 1 node added, 1 change elsewhere"), "{kept:?}");
    window.press_like("Since then 1 node added, 1 change elsewhere");
    assert!(window.shows("Title: ") && window.shows(" was added"), "what was done since is told");
    assert!(!window.shows("title: "), "in the words of the form");
    window.press("Take this backup");
    assert_eq!(window.draft().text(), SOUND);
    assert!(!window.shows("Since then"), "the dialog is closed");
    window.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.draft().text(), now);
}

#[test]
fn comments_are_made_settled_and_removed_beside_what_they_are_about() {
    let data = Data::new();
    let mut window = data.window_of(egui::Vec2::new(1280.0, 2400.0));
    let path = data.path().join("scenarios/lost_suitcase.ron");
    window.execute(Command::Studio(StudioCommand::OpenFile { path }));
    let id = |path: &str| {
        let path = path.parse().expect("a path");
        move |window: &Screens<'static>| window.draft().value_of(&path).expect("an id")
    };
    let (node, reply) = (id("script.nodes[1].id")(&window), id("script.nodes[1].replies[0].id")(&window));
    let comments = |window: &Screens<'static>| {
        let reading = window.draft().reading().expect("read").clone();
        let scenario = reading.scenario.as_ref().expect("sound");
        scenario.review.as_ref().map_or_else(Vec::new, |review| review.comments.clone())
    };
    window.press_named("Reviewed");
    let state = |window: &Screens<'static>| window.draft().value_of(&"review.state".parse().expect("a path"));
    assert_eq!(state(&window).as_deref(), Some("reviewed"));
    window.press_like(&format!("{node}: "));
    let write = |window: &mut Screens<'static>, words: &str| {
        window.harness.get_by_role_and_label(Role::MultilineTextInput, "Add a comment").focus();
        window.harness.run();
        window.write(words);
        window.press_named("Add it");
    };
    write(&mut window, "Too long to hear");
    window.press_like(&format!("{reply}: "));
    assert!(!window.shows("Too long to hear ·"), "a reply shows what is about it");
    write(&mut window, "Who would say that?");
    let made = comments(&window);
    assert_eq!(made.len(), 2);
    assert_eq!((made[0].at.as_deref(), made[0].reply.as_deref()), (Some(&*node), None));
    assert_eq!((made[1].at.as_deref(), made[1].reply.as_deref()), (Some(&*node), Some(&*reply)));
    assert_eq!((&*made[0].by, made[0].resolved), ("Ana", false));
    window.press_named("Settled");
    assert!(comments(&window)[1].resolved);
    window.press_named("Remove the comment");
    assert_eq!(comments(&window).len(), 1);
    for _ in 0..5 {
        window.key(Modifiers::COMMAND, Key::Z);
    }
    assert_eq!(window.draft().text(), SOUND, "every step can be taken back");
}

#[test]
fn what_was_added_is_named_and_written_without_looking_for_it() {
    let data = Data::new();
    // High enough that nothing has to be scrolled to.
    let mut window = data.window_of(egui::Vec2::new(1600.0, 2400.0));
    let path = data.path().join("scenarios/lost_suitcase.ron");
    window.execute(Command::Studio(StudioCommand::OpenFile { path }));
    // Also where the form had to make room for others.
    window.key(Modifiers::COMMAND | Modifiers::SHIFT, Key::G);
    window.key(Modifiers::COMMAND, Key::P);
    window.press_named("Form");
    window.press_named("Form");
    window.press_named("Add a node");
    window.write("deposit");
    window.key(Modifiers::NONE, Key::Tab);
    let node = window.draft().node("deposit").expect("it has the name that was typed").to_string();
    for (number, id) in ["receipts", "policy"].into_iter().enumerate() {
        window.press_named("Add a reply");
        window.write("Send me the receipts.");
        window.key(Modifiers::SHIFT, Key::Tab);
        window.key(Modifiers::COMMAND, Key::A);
        window.write(id);
        window.key(Modifiers::NONE, Key::Enter);
        let reply = format!("{node}.replies[{number}]");
        assert_eq!(window.written(&format!("{reply}.id")).as_deref(), Some(id));
        let text = window.written(&format!("{reply}.text"));
        assert_eq!(text.as_deref(), Some("Send me the receipts."), "nothing of what stood there is left");
    }
}
