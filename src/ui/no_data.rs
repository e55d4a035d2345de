//! A window that says why the data cannot be opened, and where they are.

use super::open_folder;
use super::theme::{self, space};
use super::widgets::{primary_button, secondary_button};
use crate::app::Jobs;
use crate::vocabulary::Language;
use crate::words::{Locale, Words};
use egui::{CentralPanel, Frame, Key, Margin, ScrollArea, Ui, ViewportCommand};
use std::path::{Path, PathBuf};

/// Why nothing else can be shown.
pub struct NoData {
    folder: PathBuf,
    why: String,
    words: Locale,
    jobs: Jobs,
}

impl NoData {
    /// Its size, in points: a few sentences and two buttons.
    pub const SIZE: [f32; 2] = [620.0, 260.0];

    /// The data in `folder` cannot be opened, and this is `why`.
    #[must_use]
    pub fn new(folder: &Path, why: &str, language: Language) -> Self {
        let words = Locale::built_in(language);
        Self { folder: folder.to_owned(), why: why.to_owned(), words, jobs: Jobs::new(|| ()) }
    }
}

impl eframe::App for NoData {
    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        let frame = Frame::new().fill(theme::of(ui).ground).inner_margin(Margin::same(space::LARGE as i8));
        CentralPanel::default().frame(frame).show(ui, |ui| {
            ui.label(theme::title(ui, self.words.say("no-data-title", &[])));
            ui.add_space(space::SMALL);
            let room = ui.available_height() - 3.0 * space::LARGE;
            ScrollArea::vertical().max_height(room).auto_shrink([false, true]).show(ui, |ui| {
                ui.label(theme::body(ui, &self.why));
                ui.add_space(space::SMALL);
                let folder = self.folder.display().to_string();
                let folder = self.words.say("no-data-folder", &[("folder", (&folder).into())]);
                ui.label(theme::second(ui, folder));
            });
            ui.add_space(space::MEDIUM);
            ui.horizontal_wrapped(|ui| {
                let close = ui.add(primary_button(&self.words.say("no-data-close", &[])));
                let open = ui.add(secondary_button(&self.words.say("no-data-open-folder", &[])));
                let copy = ui.add(secondary_button(&self.words.say("no-data-copy", &[])));
                if open.clicked() {
                    self.jobs.start(open_folder::job(self.folder.clone()), 0);
                }
                if copy.clicked() {
                    ui.ctx().copy_text(self.why.clone());
                }
                if close.clicked() || ui.input(|input| input.key_pressed(Key::Escape)) {
                    ui.ctx().send_viewport_cmd(ViewportCommand::Close);
                }
            });
        });
    }
}
