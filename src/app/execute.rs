//! Executing commands: each is one method, and what the window must do comes back as followups.

use super::{Command, Core, Followup, Place, Question, Sought};
use crate::report::Overrule;

impl Core {
    /// Executes a command. `now_ms` is the window's clock: milliseconds from any fixed moment, never going back.
    #[must_use]
    pub fn execute(&mut self, command: Command, now_ms: u64) -> Vec<Followup> {
        if matches!(
            command,
            Command::Go(_) | Command::Begin { .. } | Command::Resume { .. } | Command::Again { .. }
        ) {
            // Where a debrief was opened from is of no use to any other screen.
            (self.opens_at, self.back_to) = (None, None);
        }
        match command {
            Command::Go(Place::Debrief(attempt)) => self.debrief(attempt),
            Command::Go(Place::Reports) => self.show_reports(),
            Command::Go(Place::Practice) => self.show_practice(now_ms),
            Command::Go(Place::ShiftReport(shift)) => self.show_shift_report(shift),
            Command::Go(Place::History) => {
                // An attempt under way has gone on since the list was read.
                self.look_at_attempts();
                self.look_at_people();
                let mut followups = self.seek(Sought::default());
                followups.extend(self.go(Place::History));
                followups
            }
            Command::Go(Place::Settings) => {
                self.look_at_people();
                self.go(Place::Settings)
            }
            Command::Go(place @ (Place::Progress | Place::Library)) => {
                // A window may be open since yesterday.
                self.look_at_progress();
                self.go(place)
            }
            Command::Go(Place::Studio) => self.show_studio(),
            Command::Go(place) => self.go(place),
            Command::Back => match self.back_to.take() {
                Some(Place::Reports) => self.show_reports(),
                other => self.go(other.unwrap_or(Place::Library)),
            },
            Command::Begin { scenario, mode } => self.begin(&scenario, mode, now_ms),
            Command::Resume { attempt } => self.resume(attempt, now_ms),
            Command::Act(action) => self.act(action, now_ms),
            Command::Leave => self.leave(),
            Command::Shift(command) => self.execute_shift(command, now_ms),
            Command::Again { scenario } => self.go(Place::Briefing(scenario)),
            Command::Export { attempt, format } => vec![Followup::Ask(Question::Export(attempt, format))],
            Command::ExportTo { attempt, format, path } => self.export(attempt, format, path),
            Command::AskDelete { attempt } => vec![Followup::Ask(Question::Delete(attempt))],
            Command::Delete { attempt } => self.delete(attempt),
            Command::Overrule { attempt, turn, technique, mark, reason } => {
                let by = self.settings.trainee.clone();
                self.overrule(attempt, Overrule { turn, technique, mark, reason, by })
            }
            Command::Read { lesson } => self.read_lesson(&lesson),
            Command::AskWho => {
                self.look_at_people();
                vec![Followup::Ask(Question::Who)]
            }
            Command::PractiseAs { trainee } => self.practise_as(&trainee),
            Command::SeeEveryone(everyone) => self.see_everyone(everyone),
            Command::Seek(sought) => self.seek(*sought),
            Command::CopyHistory => self.copy_history(),
            Command::SeekMore => self.seek_more(),
            Command::JoinGroup { group, trainee } => self.join_group(&group, &trainee),
            Command::LeaveGroup { group, trainee } => self.leave_group(&group, &trainee),
            Command::Carry { attempt } => vec![Followup::Ask(Question::Carry(attempt))],
            Command::CarryTo { attempt, anonymous, path } => self.carry_to(attempt, anonymous, path),
            Command::AskTakeIn => vec![Followup::Ask(Question::TakeIn)],
            Command::TakeIn { path, how } => self.take_in_from(path, how),
            Command::ChooseFile(kind) => vec![Followup::ChooseFile(kind)],
            Command::AskForgetWhom => vec![Followup::Ask(Question::ForgetWhom)],
            Command::AskForget { trainee } => vec![Followup::Ask(Question::Forget(trainee))],
            Command::Forget { trainee } => self.forget(trainee),
            Command::ForgetExpired => self.forget_expired(),
            Command::Report(asked) => self.ask(*asked),
            Command::ListBehind(whence) => self.list_behind(*whence),
            Command::ListMore => self.list_more(),
            Command::CloseList => self.close_list(),
            Command::Trace { attempt, turn } => self.trace(attempt, turn),
            Command::ExportCohort { format } => vec![Followup::Ask(Question::ExportCohort(format))],
            Command::ExportCohortTo { format, path } => self.export_cohort(format, path),
            Command::Change(change) => self.change(change),
            Command::ResizeText { larger } => self.resize_text(larger),
            Command::ReloadLibrary => self.read_library(),
            Command::ShowFindings { file } => vec![Followup::Ask(Question::Findings(file))],
            Command::Inspect => self.inspect(),
            Command::Backup => vec![Followup::Ask(Question::Backup)],
            Command::BackupTo { path } => self.back_up(path),
            Command::OpenFolder { path } => vec![Followup::OpenFolder(path)],
            Command::ChoosePath { suggested } => vec![Followup::ChoosePath(suggested)],
            Command::Copy { text } => vec![Followup::Copy(text)],
            Command::Studio(command) => self.studio_command(command),
            Command::Local(local) => vec![Followup::Tell(local)],
            Command::OpenPalette => vec![Followup::Ask(Question::Palette)],
            Command::OpenShortcuts => vec![Followup::Ask(Question::Shortcuts)],
            Command::CloseDialog => vec![Followup::CloseDialog],
            Command::DismissNotice(number) => {
                self.dismiss(number);
                Vec::new()
            }
            Command::StopJob(position) => vec![Followup::Stop(position)],
            Command::Quit => vec![Followup::Close],
        }
    }

    fn go(&mut self, place: Place) -> Vec<Followup> {
        self.forget_information();
        vec![Followup::Show(place)]
    }
}
