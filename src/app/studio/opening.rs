//! Opening, beginning, recovering and closing a draft.

use super::bringing::can_only_be_brought_in;
use super::{Studio, StudioCommand};
use crate::app::{Command, Core, FileKind, Followup, NoticeWeight, Place, Question};
use crate::authoring::{Draft, Edit, Path as Way};
use crate::store::{Manuscript, Recovery, Rescue, StoreError, Watch};
use crate::words::key;
use std::path::Path;
use std::sync::Arc;

impl Core {
    pub(in crate::app) fn studio_command(&mut self, command: StudioCommand) -> Vec<Followup> {
        match command {
            StudioCommand::Open { scenario } => self.open_scenario(&scenario),
            StudioCommand::OpenFile { path } => self.open_file(&path),
            StudioCommand::Create { wish, path } => self.create_scenario(*wish, &path),
            StudioCommand::AskFile => vec![Followup::Ask(Question::OpenFile(FileKind::Scenario))],
            StudioCommand::AskStory => vec![Followup::Ask(Question::OpenFile(FileKind::Story))],
            StudioCommand::Begin { name, text } => self.begin_scenario(&name, text),
            StudioCommand::BringIn { path } => self.bring_in(&path),
            StudioCommand::Save => self.save_draft(),
            StudioCommand::SaveAs { path } => self.save_draft_as(&path),
            StudioCommand::Close => self.close_draft(),
            StudioCommand::KeepMine => self.keep_mine(),
            StudioCommand::TakeTheirs => self.take_theirs(),
            StudioCommand::Recover { kept } => self.recover(&kept),
            StudioCommand::Discard { kept } => self.discard(&kept),
            StudioCommand::AskVersions => self.ask_versions(),
            StudioCommand::Restore { backup } => self.restore(&backup),
            StudioCommand::Play { node, with } => self.play_from(&node, &with),
            StudioCommand::PlayOut { setup, actions } => self.play_out(setup, &actions),
            StudioCommand::PlayAct(action) => self.play_act(action),
            StudioCommand::PlayBack => self.in_play(|play| {
                play.back();
            }),
            StudioCommand::PlayAgain => self.in_play(crate::authoring::Rehearsal::restart),
            StudioCommand::PlayStop => self.stop_play(),
            StudioCommand::StopTrying => self.stop_trying(),
            StudioCommand::Balance { runs } => self.balance_draft(runs),
            StudioCommand::PlayContact { kind, sort } => self.play_contact(kind, sort),
            editing => self.edit_draft(editing),
        }
    }

    /// Shows the studio; what was never saved is looked for.
    pub(in crate::app) fn show_studio(&mut self) -> Vec<Followup> {
        self.look_for_rescues();
        if self.studio.is_none() {
            self.look_for_drafts();
        }
        self.forget_information();
        vec![Followup::Show(Place::Studio)]
    }

    pub(super) fn look_for_rescues(&mut self) {
        self.rescues = Rescue::all(&self.folder);
        // The work of the draft in view is not lost.
        let open = self.studio.as_ref().and_then(|studio| studio.recovery.file());
        self.rescues.retain(|rescue| Some(&rescue.kept) != open.as_ref());
    }

    fn open_scenario(&mut self, scenario: &str) -> Vec<Followup> {
        let Some(entry) = self.library.find(scenario) else {
            self.failed(key("notice-not-opened"), scenario);
            return Vec::new();
        };
        match entry.path.clone() {
            Some(path) => self.open_file(&path),
            None => {
                let text = entry.source.to_string();
                self.open_copy(scenario, text)
            }
        }
    }

    /// What comes with the program cannot be changed, so a copy is written in.
    fn open_copy(&mut self, scenario: &str, text: String) -> Vec<Followup> {
        let id = self.free_id(&format!("{scenario}_copy"));
        let mut copy = Draft::new(text, &*id);
        let rename = Edit::Set { path: Way::top().field("id"), value: id.as_str().into() };
        // The id is a slip away from being mended by hand, so a text without one is opened all the same.
        let _ = copy.edit(&rename);
        let path = self.scenario_folder().join(format!("{id}.ron"));
        let title = self.say("notice-copied", &[]);
        let followups = self.enter_draft(Manuscript::new(&path, &self.folder), String::new(), copy.text());
        self.notify(NoticeWeight::Info, title, Some(path.display().to_string()), None);
        followups
    }

    fn open_file(&mut self, path: &Path) -> Vec<Followup> {
        if can_only_be_brought_in(path) {
            return self.bring_in(path);
        }
        match Manuscript::open(path, &self.folder) {
            Ok((manuscript, text)) => {
                let followups = self.enter_draft(manuscript, text.clone(), &text);
                self.remember_draft();
                followups
            }
            Err(error) => self.not_opened(error),
        }
    }

    fn not_opened(&mut self, error: StoreError) -> Vec<Followup> {
        self.failed(key("notice-not-opened"), error);
        Vec::new()
    }

    pub(super) fn begin_scenario(&mut self, name: &str, text: String) -> Vec<Followup> {
        let path = self.free_file(name);
        self.enter_draft(Manuscript::new(&path, &self.folder), String::new(), &text)
    }

    /// A draft comes into view. `saved` is what its file holds, `text` what is written in it.
    pub(super) fn enter_draft(&mut self, manuscript: Manuscript, saved: String, text: &str) -> Vec<Followup> {
        if !self.leave_draft() {
            return Vec::new();
        }
        let name = manuscript.path().display().to_string();
        let draft = match saved == text {
            true => Draft::new(saved, name),
            false => Draft::unsaved(saved, text, name),
        };
        self.drafts_opened += 1;
        let recovery = Recovery::of(manuscript.path(), &self.folder);
        let mut studio = Studio {
            number: self.drafts_opened,
            draft,
            watch: None,
            manuscript,
            steps: 0,
            focus: None,
            begins_at: None,
            saved_at: None,
            theirs: None,
            recovery,
            is_being_kept: false,
            kept: None,
            kept_ms: None,
            unkept: None,
            versions: None,
            being_read: None,
            ready: None,
            play: None,
            played: 0,
            carried: None,
            refused: None,
            balanced: None,
            balancing: false,
            trying: super::trying::Trying::default(),
        };
        studio.watch = self.watch(studio.manuscript.path());
        self.studio = Some(Box::new(studio));
        let mut followups = self.show_studio();
        followups.extend(self.read_draft());
        followups
    }

    pub(super) fn watch(&self, path: &Path) -> Option<Watch> {
        let wake = Arc::clone(&self.wake);
        Watch::new(path, move || wake())
    }

    fn recover(&mut self, kept: &Path) -> Vec<Followup> {
        let Some(rescue) = self.rescues.iter().find(|rescue| rescue.kept == kept).cloned() else {
            return Vec::new();
        };
        let (manuscript, saved) = match Manuscript::open(&rescue.file, &self.folder) {
            Ok(opened) => opened,
            Err(_) if !rescue.file.exists() => (Manuscript::new(&rescue.file, &self.folder), String::new()),
            Err(error) => return self.not_opened(error),
        };
        // The file may have gone on since; then both changes are wanted.
        let merged = crate::authoring::merge(&rescue.base, &rescue.text, &saved);
        let contested = merged.is_none();
        let text = merged.unwrap_or_else(|| rescue.text.clone());
        let before = self.drafts_opened;
        let followups = self.enter_draft(manuscript, saved.clone(), &text);
        if let Some(studio) = self.studio.as_mut().filter(|studio| studio.number != before) {
            studio.recovery = Recovery::of_rescue(&rescue, &self.folder);
            studio.theirs = contested.then_some(saved);
        }
        self.look_for_rescues();
        followups
    }

    fn discard(&mut self, kept: &Path) -> Vec<Followup> {
        if let Some(rescue) = self.rescues.iter().find(|rescue| rescue.kept == kept) {
            rescue.discard();
        }
        self.look_for_rescues();
        Vec::new()
    }

    fn close_draft(&mut self) -> Vec<Followup> {
        self.leave_draft();
        self.show_studio()
    }

    /// The window closes: what is not saved is kept.
    pub fn close(&mut self) {
        if let Some(studio) = &mut self.studio
            && !studio.is_safe()
        {
            // Nobody is left to tell if it cannot be.
            let _ = studio.keep_now();
        }
    }

    /// Puts the draft away; what is not saved is kept and offered next time. False where it can be kept nowhere: then it stays.
    pub(super) fn leave_draft(&mut self) -> bool {
        let Some(mut studio) = self.studio.take() else { return true };
        if !studio.draft.is_changed() {
            studio.drop_recovery();
            return true;
        }
        let kept = studio.keep_now();
        if let Err(error) = kept {
            // It must not go: what was written lives nowhere else.
            self.failed(key("notice-not-kept-draft"), error);
            self.studio = Some(studio);
            return false;
        }
        let title = self.say("notice-unsaved", &[]);
        let file = studio.name();
        let recover = studio.recovery.file().map(|kept| Command::Studio(StudioCommand::Recover { kept }));
        self.notify(NoticeWeight::Info, title, Some(file), recover);
        true
    }
}
