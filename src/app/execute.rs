//! Executing commands: each is one method, and what the window must do comes back as followups.

use super::{Command, Core, Done, Followup, Place, Question};

impl Core {
    /// Executes a command. `now_ms` is the window's clock: milliseconds from any fixed moment, never going back.
    #[must_use]
    pub fn execute(&mut self, command: Command, now_ms: u64) -> Vec<Followup> {
        match command {
            Command::Go(Place::Debrief(attempt)) => self.debrief(attempt),
            Command::Go(Place::Practice) => self.show_practice(now_ms),
            Command::Go(place) => vec![Followup::Show(place)],
            Command::Back => vec![Followup::Show(Place::Library)],
            Command::Begin { scenario, mode } => self.begin(&scenario, mode, now_ms),
            Command::Resume { attempt } => self.resume(attempt, now_ms),
            Command::Act(action) => self.act(action, now_ms),
            Command::Leave => self.leave(),
            Command::Again { scenario } => vec![Followup::Show(Place::Briefing(scenario))],
            Command::Export { attempt, format } => vec![Followup::Ask(Question::Export(attempt, format))],
            Command::ExportTo { attempt, format, path } => self.export(attempt, format, path),
            Command::AskDelete { attempt } => vec![Followup::Ask(Question::Delete(attempt))],
            Command::Delete { attempt } => self.delete(attempt),
            Command::Overrule { attempt, turn, technique, mark, reason } => {
                self.overrule(attempt, turn, technique, mark, &reason)
            }
            Command::Change(change) => self.change(change),
            Command::ReloadLibrary => vec![Followup::Start(self.reading_library())],
            Command::ShowFindings { file } => vec![Followup::Ask(Question::Findings(file))],
            Command::Backup => vec![Followup::Ask(Question::Backup)],
            Command::BackupTo { path } => self.back_up(path),
            Command::OpenFolder { path } => vec![Followup::Start(self.opening(path))],
            Command::Copy { text } => vec![Followup::Copy(text)],
            Command::Local(local) => vec![Followup::Tell(local)],
            Command::OpenPalette => vec![Followup::Ask(Question::Palette)],
            Command::OpenShortcuts => vec![Followup::Ask(Question::Shortcuts)],
            Command::CloseDialog => vec![Followup::CloseDialog],
            Command::DismissNotice(number) => self.dismiss(number),
            Command::StopJob(position) => vec![Followup::Stop(position)],
            Command::Quit => vec![Followup::Close],
        }
    }
}
