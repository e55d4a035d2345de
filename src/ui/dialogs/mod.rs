//! The dialog over the screen: at most one, closed by Escape, with the keyboard kept inside.

mod delete;
mod findings;
mod forget;
mod forget_whom;
mod inspected;
mod modal;
mod open_file;
mod palette;
mod save;
mod shortcuts;
mod take_in;
mod versions;
mod who;

pub(in crate::ui) use who::practised;

use crate::app::{Command, Core, Question};
use egui::Context;
use std::path::PathBuf;

/// The dialog in view.
pub(super) enum Dialog {
    /// No dialog.
    None,
    /// Every command by name.
    Palette(palette::Palette),
    /// The shortcuts of the screen under it.
    Shortcuts(shortcuts::Shortcuts),
    /// What is wrong with a scenario file.
    Findings(findings::Findings),
    /// Who practises.
    Who(who::Who),
    /// Whether an attempt should be deleted.
    Delete(delete::Delete),
    /// Which file to take attempts in from.
    TakeIn(take_in::TakeIn),
    /// Which scenario to open, or which story to bring in.
    OpenFile(open_file::OpenFile),
    /// Which kept version to take.
    Versions(versions::Versions),
    /// What came of taking attempts in.
    TakenIn(take_in::TakenInSummary),
    /// What is wrong with some of all attempts.
    Inspected(inspected::Inspected),
    /// Which trainee should be deleted.
    ForgetWhom(forget_whom::ForgetWhom),
    /// Whether a trainee, or old attempts, should be deleted.
    Forget(forget::Forget),
    /// Where to save something.
    Save(save::Save),
}

impl Dialog {
    /// The dialog for a question. `offered` is what the screen under it offers.
    pub fn open(question: Question, offered: &[Command], core: &Core) -> Self {
        match question {
            Question::Palette => Self::Palette(palette::Palette::new(offered, core)),
            Question::Shortcuts => Self::Shortcuts(shortcuts::Shortcuts::new(offered, core)),
            Question::Who => Self::Who(who::Who::new()),
            Question::Findings(file) => Self::Findings(findings::Findings::new(file)),
            Question::Delete(attempt) => Self::Delete(delete::Delete::new(attempt)),
            Question::Export(attempt, format) => Self::Save(save::Save::report(core, attempt, format)),
            Question::Carry(attempt) => Self::Save(save::Save::carried(core, attempt)),
            Question::TakeIn => Self::TakeIn(take_in::TakeIn::default()),
            Question::OpenFile(kind) => Self::OpenFile(open_file::OpenFile::new(kind)),
            Question::Versions => Self::Versions(versions::Versions::default()),
            Question::TakenIn(intake) => Self::TakenIn(take_in::TakenInSummary::new(core, &intake)),
            Question::Inspected(found) => Self::Inspected(inspected::Inspected::new(core, &found)),
            Question::ForgetWhom => Self::ForgetWhom(forget_whom::ForgetWhom::new(core)),
            Question::Forget(trainee) => Self::Forget(forget::Forget::trainee(core, trainee)),
            Question::Expired(count) => Self::Forget(forget::Forget::expired(core, count)),
            Question::ExportCohort(format) => Self::Save(save::Save::cohort(core, format)),
            Question::Backup => Self::Save(save::Save::backup(core)),
        }
    }

    /// Whether there is one.
    pub fn is_open(&self) -> bool {
        !matches!(self, Self::None)
    }

    /// Shows it and collects what the person asks for.
    pub fn show(&mut self, ctx: &Context, core: &Core, out: &mut Vec<Command>) {
        match self {
            Self::None => {}
            Self::Palette(dialog) => dialog.show(ctx, core, out),
            Self::Shortcuts(dialog) => dialog.show(ctx, core, out),
            Self::Who(dialog) => dialog.show(ctx, core, out),
            Self::Findings(dialog) => dialog.show(ctx, core, out),
            Self::Delete(dialog) => dialog.show(ctx, core, out),
            Self::Save(dialog) => dialog.show(ctx, core, out),
            Self::TakeIn(dialog) => dialog.show(ctx, core, out),
            Self::OpenFile(dialog) => dialog.show(ctx, core, out),
            Self::Versions(dialog) => dialog.show(ctx, core, out),
            Self::TakenIn(dialog) => dialog.show(ctx, core, out),
            Self::Inspected(dialog) => dialog.show(ctx, core, out),
            Self::ForgetWhom(dialog) => dialog.show(ctx, core, out),
            Self::Forget(dialog) => dialog.show(ctx, core, out),
        }
    }

    /// Takes what the system's file dialog was answered with.
    pub fn path_chosen(&mut self, path: Option<PathBuf>) -> Option<Command> {
        match self {
            Self::Save(dialog) => dialog.path_chosen(path),
            Self::TakeIn(dialog) => dialog.path_chosen(path),
            Self::OpenFile(dialog) => dialog.path_chosen(path),
            _ => None,
        }
    }
}
