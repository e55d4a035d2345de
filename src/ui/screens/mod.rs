//! The screens: one at a time, each with its own scroll, drafts and focus.

mod briefing;
mod contact;
mod debrief;
mod figures;
mod history;
mod learn;
mod library;
mod page;
mod practice;
mod progress;
mod reports;
mod segments;
mod settings;
mod shift;
mod studio;
mod thumbnail;

pub(in crate::ui) use page::{column, heading, row, side_margins};

pub(in crate::ui) use studio::FormWords;
pub use studio::{HELPED_FIELDS, ITEMS, SIGNS, field_key};

use crate::app::{Command, Core, Local, Place};
use egui::Ui;
use std::path::PathBuf;

/// The screen in view.
pub enum Screen {
    /// The scenarios.
    Library(library::Library),
    /// What is known before a scenario begins.
    Briefing(briefing::Briefing),
    /// The attempt under way.
    Practice(Box<practice::Practice>),
    /// The report on an attempt.
    Debrief(Box<debrief::Debrief>),
    /// The trainee's own page.
    Progress(progress::Progress),
    /// The lessons.
    Learn(learn::Learn),
    /// A lesson.
    Lesson(learn::Reader),
    /// What a shift is, and its beginning.
    Shift(shift::Shift),
    /// The report on a shift.
    ShiftReport(shift::Report),
    /// All attempts.
    History(history::History),
    /// The reports on many attempts.
    Reports(Box<reports::Reports>),
    /// Where scenarios are written.
    Studio(Box<studio::Studio>),
    /// What can be set.
    Settings(settings::Settings),
}

impl Screen {
    /// The screen of a place, freshly opened.
    #[must_use]
    pub fn open(place: &Place, core: &Core) -> Self {
        match place {
            Place::Library => Self::Library(library::Library::open(core)),
            Place::Briefing(scenario) => Self::Briefing(briefing::Briefing::open(scenario, core)),
            Place::Practice => Self::Practice(Box::new(practice::Practice::open(core))),
            Place::Debrief(attempt) => Self::Debrief(Box::new(debrief::Debrief::open(*attempt, core))),
            Place::Progress => Self::Progress(progress::Progress::open(core)),
            Place::Learn => Self::Learn(learn::Learn::open(core)),
            Place::Lesson(lesson) => Self::Lesson(learn::Reader::open(lesson)),
            Place::Shift => Self::Shift(shift::Shift::open(core)),
            Place::ShiftReport(shift) => Self::ShiftReport(shift::Report::open(*shift)),
            Place::History => Self::History(history::History::open(core)),
            Place::Reports => Self::Reports(Box::new(reports::Reports::open())),
            Place::Studio => Self::Studio(Box::new(studio::Studio::open(core))),
            Place::Settings => Self::Settings(settings::Settings::open(core)),
        }
    }

    /// Where this screen is.
    #[must_use]
    pub fn place(&self) -> Place {
        match self {
            Self::Library(_) => Place::Library,
            Self::Briefing(screen) => Place::Briefing(screen.scenario().clone()),
            Self::Practice(_) => Place::Practice,
            Self::Debrief(screen) => Place::Debrief(screen.attempt()),
            Self::Progress(_) => Place::Progress,
            Self::Learn(_) => Place::Learn,
            Self::Lesson(screen) => Place::Lesson(screen.lesson().clone()),
            Self::Shift(_) => Place::Shift,
            Self::ShiftReport(screen) => Place::ShiftReport(screen.shift()),
            Self::History(_) => Place::History,
            Self::Reports(_) => Place::Reports,
            Self::Studio(_) => Place::Studio,
            Self::Settings(_) => Place::Settings,
        }
    }

    /// What can be done here now, main action first: their shortcuts work, and they are listed under `Ctrl+K` and `?`.
    #[must_use]
    pub fn commands(&self, core: &Core) -> Vec<Command> {
        match self {
            Self::Library(screen) => screen.commands(core),
            Self::Briefing(screen) => screen.commands(core),
            Self::Practice(screen) => screen.commands(core),
            Self::Debrief(screen) => screen.commands(core),
            Self::Progress(screen) => screen.commands(core),
            Self::Learn(screen) => screen.commands(core),
            Self::Lesson(screen) => screen.commands(),
            Self::Shift(screen) => screen.commands(core),
            Self::ShiftReport(screen) => screen.commands(),
            Self::History(screen) => screen.commands(core),
            Self::Reports(screen) => screen.commands(core),
            Self::Studio(screen) => screen.commands(core),
            Self::Settings(screen) => screen.commands(core),
        }
    }

    /// Does what only this screen does.
    pub fn receive(&mut self, local: Local, core: &Core, out: &mut Vec<Command>) {
        match self {
            Self::Library(screen) => screen.receive(local),
            Self::Practice(screen) => screen.receive(local, core, out),
            Self::Studio(screen) => screen.receive(local, core, out),
            Self::Debrief(screen) => screen.receive(local),
            Self::History(screen) => screen.receive(local),
            Self::Briefing(_)
            | Self::Progress(_)
            | Self::Reports(_)
            | Self::Learn(_)
            | Self::Lesson(_)
            | Self::Settings(_)
            | Self::Shift(_)
            | Self::ShiftReport(_) => {}
        }
    }

    /// Takes what the system's file dialog was answered with; `None` when nothing was chosen.
    pub fn path_chosen(&mut self, path: Option<PathBuf>) {
        if let (Self::Studio(screen), Some(path)) = (self, path) {
            screen.path_chosen(&path);
        }
    }

    /// Shows the screen and collects what the person asks for.
    pub fn show(&mut self, ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
        match self {
            Self::Library(screen) => screen.show(ui, core, out),
            Self::Briefing(screen) => screen.show(ui, core, out),
            Self::Practice(screen) => screen.show(ui, core, out),
            Self::Debrief(screen) => screen.show(ui, core, out),
            Self::Progress(screen) => screen.show(ui, core, out),
            Self::Learn(screen) => screen.show(ui, core, out),
            Self::Lesson(screen) => screen.show(ui, core, out),
            Self::Shift(screen) => screen.show(ui, core, out),
            Self::ShiftReport(screen) => screen.show(ui, core, out),
            Self::History(screen) => screen.show(ui, core, out),
            Self::Reports(screen) => screen.show(ui, core, out),
            Self::Studio(screen) => screen.show(ui, core, out),
            Self::Settings(screen) => screen.show(ui, core, out),
        }
    }
}
