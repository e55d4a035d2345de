//! Settings apply and are kept at once.

use crate::window::Data;
use egui::{Key, Modifiers};
use evenkeel::store::{Appearance, Settings};

#[test]
fn every_change_applies_and_is_kept_at_once() {
    let data = Data::new();
    let mut window = data.window();
    window.key(Modifiers::COMMAND, Key::Comma);
    window.press("Dark");
    assert!(window.harness.ctx.global_style().visuals.dark_mode, "applied");
    window.press("130 %");
    window.press("Less movement");
    window.press("At once");
    let (kept, slips) = Settings::load(data.path());
    assert!(slips.is_empty());
    assert_eq!(kept.appearance, Appearance::Dark);
    assert_eq!((kept.text_percent, kept.reduced_motion), (130, true));
    assert_eq!(kept.pace_percent, 400);
    assert_eq!(&kept, window.core().settings());
}

#[test]
fn text_grows_and_shrinks_by_key_and_stops_at_both_ends() {
    let data = Data::new();
    let mut window = data.window();
    for _ in 0..9 {
        window.key(Modifiers::COMMAND, Key::Plus);
    }
    assert_eq!(window.core().settings().text_percent, 150);
    for _ in 0..9 {
        window.key(Modifiers::COMMAND, Key::Minus);
    }
    assert_eq!(window.core().settings().text_percent, 90);
}

#[test]
fn a_slip_in_the_settings_file_is_told_and_keeps_nobody_out() {
    let data = Data::new();
    data.write("settings.ron", "(language: \"en\", text_percent: \"large\", colour: blue)");
    let mut window = data.window();
    assert!(window.shows("A setting could not be read"));
    window.press_like("Dismiss");
    assert!(window.shows("Your first call"));
}
