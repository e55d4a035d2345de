//! The window that says why the data cannot be opened.

use egui::{Key, OutputCommand, Vec2, ViewportCommand};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use evenkeel::app::Core;
use evenkeel::ui::NoData;
use evenkeel::ui::theme::{self, Appearance};
use evenkeel::vocabulary::Language;

#[test]
fn whoever_has_no_terminal_reads_why_the_data_cannot_be_opened() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("evenkeel.db"), "no database at all").expect("written");
    let why = Core::open(folder.path()).err().expect("it cannot be opened").to_string();
    let mut harness = Harness::builder().with_size(Vec2::from(NoData::SIZE)).build_eframe(|creation| {
        theme::install(&creation.egui_ctx, Appearance::default());
        NoData::new(folder.path(), &why, Language::En)
    });
    harness.run();
    harness.get_by_label(&why);
    let shown = format!("Your data folder is {}", folder.path().display());
    harness.get_by_label(&shown);
    harness.get_by_label("Copy these words").click_accesskit();
    harness.step();
    let copies = |command: &OutputCommand| matches!(command, OutputCommand::CopyText(text) if *text == why);
    assert!(harness.output().platform_output.commands.iter().any(copies));
    harness.key_down(Key::Escape);
    harness.step();
    let told = harness.output().viewport_output.values().flat_map(|viewport| &viewport.commands);
    assert!(told.into_iter().any(|command| *command == ViewportCommand::Close));
}
