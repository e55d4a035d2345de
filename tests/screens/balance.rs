//! The studio's balance: simulated trainees play the draft, and what they come to leads back to their contacts.

use crate::window::{Data, SOUND, Screens};
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use evenkeel::analysis::Kind;
use evenkeel::app::{Command, StudioCommand};

/// The studio with this text open, the balance in view, and a few contacts of each kind played.
fn balanced(text: &str) -> (Data, Screens<'static>) {
    let data = Data::new();
    data.write("scenarios/lost_suitcase.ron", text);
    let mut window = data.studio_of(egui::Vec2::new(1280.0, 2400.0));
    window.key(Modifiers::COMMAND | Modifiers::SHIFT, Key::L);
    assert!(window.shows("Nobody has played this draft yet."));
    window.execute(Command::Studio(StudioCommand::Balance { runs: 10 }));
    window.wait_until(|window| window.core().studio().is_some_and(|studio| studio.balanced().is_some()));
    (data, window)
}

fn node(window: &Screens<'_>) -> String {
    window.core().studio().and_then(|studio| studio.play()).expect("a play").watched().node.to_string()
}

#[test]
fn every_kind_is_told_and_a_figure_leads_to_a_contact() {
    let (_data, mut window) = balanced(SOUND);
    assert!(window.shows("10 contacts of each kind"));
    for kind in Kind::ALL {
        let name = window.core().say_for("trainee-kind", kind.key(), &[]);
        let row = window.harness.query_all_by_role_and_label(Role::RadioButton, &name).count()
            + usize::from(window.shows(&format!("{name}: ")));
        assert!(row > 0, "{name} has a row");
    }
    window.press_named("opening, Hostile: 100 % of the contacts");
    let play = window.core().studio().and_then(|studio| studio.play()).expect("a play");
    assert!(play.watched().ended && !play.actions().is_empty(), "the contact is played out");
    let actions = play.actions().len();
    window.press_named_like("Step back");
    let play = window.core().studio().and_then(|studio| studio.play()).expect("a play");
    assert_eq!(play.actions().len(), actions - 1, "and can be taken back");
}

#[test]
fn a_contact_of_a_sort_is_one_of_that_sort() {
    let (_data, mut window) = balanced(SOUND);
    let never = window.harness.query_all_by_label_contains("wants_money, Silent: never").count();
    assert!(never > 0, "whoever says nothing does not come so far");
    window.press_named_like("wants_money, Ideal: ");
    let play = window.core().studio().and_then(|studio| studio.play()).expect("a play");
    let visited = play.session().state().visited.clone();
    assert!(visited[2], "the contact came to the third node: {}", node(&window));
}

#[test]
fn a_node_leads_to_the_node_in_every_pane() {
    let (_data, mut window) = balanced(SOUND);
    window.press_named("Go to asks");
    assert!(window.shows("Add a reply"), "the form shows the node");
}

#[test]
fn harm_that_pays_stands_out_and_can_be_played() {
    let ends = SOUND.replace(
        "patience_ends: \"gives_up\", breaks: \"hangs_up\"",
        "patience_ends: \"settled\", breaks: \"settled\"",
    );
    let (_data, mut window) = balanced(&ends);
    assert!(window.shows("“Hostile” ends as well as the ideal"));
    window.press_named_like("Play such a contact");
    assert!(window.core().studio().and_then(|studio| studio.play()).is_some());
}

#[test]
fn the_graph_is_coloured_by_who_comes_there_and_old_figures_say_so() {
    let (_data, mut window) = balanced(SOUND);
    window.key(Modifiers::COMMAND | Modifiers::SHIFT, Key::G);
    window.press_named("Colour by visits");
    window.press_named_like("Hostile: ");
    window.execute(Command::Studio(StudioCommand::Type { range: 0..0, with: "// a note\n".to_owned() }));
    assert!(window.shows("The text has changed since"));
}

#[test]
fn what_has_errors_is_not_played() {
    let (_data, mut window) = balanced(SOUND);
    window.execute(Command::Studio(StudioCommand::Type { range: 0..0, with: "(".to_owned() }));
    assert!(window.shows("The draft has errors, so nobody can play it yet."));
}
