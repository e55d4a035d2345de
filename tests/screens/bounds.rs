//! Nothing is laid out beyond the window, at any size and any size of text.

use crate::window::{Data, Screens};
use egui::{Rect, Vec2};
use egui_kittest::kittest::NodeT;
use evenkeel::app::{Command, Local, Place, SettingChange};
use evenkeel::session::Action;
use evenkeel::vocabulary::Mode;

const SIZES: [Vec2; 3] = [Vec2::new(900.0, 600.0), Vec2::new(1280.0, 800.0), Vec2::new(3840.0, 2160.0)];

/// The width of the rail; no screen reaches under it.
const RAIL: f32 = 84.0;

fn places() -> Vec<(&'static str, Command)> {
    vec![
        ("library", Command::Go(Place::Library)),
        ("briefing", Command::Go(Place::Briefing("lost_suitcase".into()))),
        ("first briefing", Command::Go(Place::Briefing("first_call".into()))),
        ("history", Command::Go(Place::History)),
        ("progress", Command::Go(Place::Progress)),
        ("studio", Command::Go(Place::Studio)),
        ("learn", Command::Go(Place::Learn)),
        ("lesson", Command::Go(Place::Lesson("hand_on".into()))),
        ("reports", Command::Go(Place::Reports)),
        ("settings", Command::Go(Place::Settings)),
        ("palette", Command::OpenPalette),
        ("who practises", Command::AskWho),
        ("shortcuts", Command::OpenShortcuts),
        ("backup", Command::Backup),
    ]
}

/// What lies outside, with where it is.
fn outside(window: &Screens<'_>) -> Vec<String> {
    let screen = window.harness.ctx.content_rect();
    let mut outside = Vec::new();
    for node in window.harness.root().children_recursive() {
        let accessible = node.accesskit_node();
        let words = accessible.label().or_else(|| accessible.value()).unwrap_or_default();
        if words.is_empty() || accessible.raw_bounds().is_none() {
            continue;
        }
        let rect: Rect = node.rect();
        let across = rect.left() >= -0.5 && rect.right() <= screen.right() + 0.5;
        let is_rail =
            accessible.role() == egui::accesskit::Role::Tab || words.ends_with("change who practises");
        let in_rail = is_rail && rect.left() < RAIL;
        let beside_rail = in_rail || rect.left() >= RAIL - 0.5;
        if !across || !beside_rail || rect.width() < 0.0 {
            outside.push(format!("{words:?} at {rect:?}"));
        }
    }
    outside
}

/// Labels of one parent that lie on each other, which is what text without room does.
fn overlapping(window: &Screens<'_>) -> Vec<String> {
    let labels: Vec<(_, String, Rect)> = window
        .harness
        .root()
        .children_recursive()
        .filter(|node| node.accesskit_node().role() == egui::accesskit::Role::Label)
        .filter_map(|node| {
            let parent = node.accesskit_node().parent().map(|parent| parent.id());
            Some((parent, node.accesskit_node().value()?, node.rect().shrink(1.5)))
        })
        .filter(|(_, words, rect)| !words.is_empty() && rect.is_positive())
        .collect();
    let mut found = Vec::new();
    for (index, (parent, words, rect)) in labels.iter().enumerate() {
        for (_, other, place) in labels[index + 1..].iter().filter(|(other, ..)| other == parent) {
            if rect.intersects(*place) {
                found.push(format!("{words:?} lies on {other:?} at {rect:?} and {place:?}"));
            }
        }
    }
    found
}

#[test]
fn every_screen_fits_into_every_window() {
    let data = Data::new();
    for finished in [true, false, true] {
        data.attempt(finished);
    }
    data.write("scenarios/broken.ron", "(format: 1, id: \"broken_one\", title: \"Broken\", magnitud: 9)");
    let mut wrong = Vec::new();
    for size in SIZES {
        for percent in [100, 150] {
            let mut window = data.window_of(size);
            window.execute(Command::Change(SettingChange::TextPercent(percent)));
            for (name, command) in places() {
                window.execute(command);
                let at = format!("{name} at {size:?}, {percent} %");
                wrong.extend(outside(&window).into_iter().map(|what| format!("{at}: {what}")));
                if !["palette", "shortcuts", "backup", "who practises"].contains(&name) {
                    wrong.extend(overlapping(&window).into_iter().map(|what| format!("{at}: {what}")));
                }
                window.execute(Command::CloseDialog);
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_first_run_fits_too() {
    for size in SIZES {
        let window = Data::new().window_of(size);
        let wrong = outside(&window);
        assert!(wrong.is_empty(), "{size:?}: {}", wrong.join("\n"));
    }
}

#[test]
fn a_contact_fits_on_every_channel() {
    let mut wrong = Vec::new();
    for channel in ["live_chat", "email", "social", "counter"] {
        let data = Data::new().with_kettle(channel);
        for size in [SIZES[0], SIZES[1]] {
            for percent in [100, 150] {
                let mut window = data.window_of(size);
                window.execute(Command::Change(SettingChange::TextPercent(percent)));
                window.begin("broken_kettle", Mode::Timed);
                let mut look = |window: &Screens<'_>, what: &str| {
                    let at = format!("{channel}, {what}, at {size:?}, {percent} %");
                    wrong.extend(outside(window).into_iter().map(|found| format!("{at}: {found}")));
                };
                look(&window, "answering");
                window.execute(Command::Local(Local::Note));
                look(&window, "the note");
                window.execute(Command::Act(Action::Close));
                look(&window, "over");
                window.execute(Command::Local(Local::WrapUp));
                look(&window, "the wrap-up");
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_still_window_asks_for_no_frame() {
    let data = Data::new();
    data.attempt(true);
    let mut window = data.window();
    for place in [Place::Library, Place::Progress, Place::History, Place::Settings] {
        window.execute(Command::Go(place.clone()));
        window.wait_until(|window| !window.harness.ctx.has_requested_repaint());
        let output = window.harness.output();
        let delay = output.viewport_output[&egui::ViewportId::ROOT].repaint_delay;
        assert!(delay > std::time::Duration::from_secs(60), "{place:?} wants a frame in {delay:?}");
    }
}
