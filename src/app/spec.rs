//! What each command is called, which keys do it, and where, in one table.

use super::{Command, Key, Local, Place, Scope, Shortcut};
use crate::session::Action;
use crate::words::key;

/// What a command is called, which keys do it, and where they do it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spec {
    /// The locale key of its name.
    pub words: &'static str,
    /// The locale key of a sentence about it, for the tooltip.
    pub help: &'static str,
    /// The keys that do it.
    pub shortcut: Option<Shortcut>,
    /// More keys that do it.
    pub also: Option<Shortcut>,
    /// Where its shortcut applies.
    pub scope: Scope,
    /// Whether it is listed by name; not where the name says nothing without its place on the screen.
    pub listed: bool,
}

impl Command {
    /// What it is called, which keys do it, and where.
    #[must_use]
    pub fn spec(&self) -> Spec {
        use Scope::{Briefing, Debrief, Everywhere, History, Practice};
        let plain = |letter| Shortcut::plain(Key::Char(letter));
        match self {
            Command::Go(place) => place_spec(place),
            Command::Back => Spec::new(Briefing, key("command-back"), key("command-back-help"))
                .on(Shortcut::plain(Key::Escape)),
            Command::Begin { .. } => Spec::new(Briefing, key("command-begin"), key("command-begin-help"))
                .on(Shortcut::ctrl_key(Key::Enter))
                .or(Shortcut::plain(Key::Enter)),
            Command::Resume { .. } => Spec::new(History, key("command-resume"), key("command-resume-help"))
                .on(Shortcut::ctrl_key(Key::Enter)),
            Command::Act(action) => act_spec(action),
            Command::Leave => {
                Spec::new(Practice, key("command-leave"), key("command-leave-help")).on(Shortcut::ctrl('W'))
            }
            Command::Shift(command) => command.spec(),
            Command::Again { .. } => {
                Spec::new(Debrief, key("command-again"), key("command-again-help")).on(Shortcut::ctrl('R'))
            }
            Command::Export { .. } | Command::ExportTo { .. } => {
                Spec::new(Debrief, key("command-export"), key("command-export-help")).on(Shortcut::ctrl('E'))
            }
            Command::AskDelete { .. } | Command::Delete { .. } => {
                Spec::new(History, key("command-delete"), key("command-delete-help"))
                    .on(Shortcut::plain(Key::Delete))
            }
            Command::Overrule { .. } => {
                Spec::new(Debrief, key("command-overrule"), key("command-overrule-help"))
            }
            Command::Read { .. } => {
                Spec::new(Scope::Learn, key("command-read-lesson"), key("command-read-lesson-help"))
                    .on(Shortcut::ctrl_key(Key::Enter))
            }
            Command::AskWho => Spec::new(Everywhere, key("command-who"), key("command-who-help"))
                .on(Shortcut::ctrl_shift('U')),
            Command::PractiseAs { .. } => {
                Spec::new(Everywhere, key("command-practise-as"), key("command-practise-as-help"))
            }
            Command::SeeEveryone(true) => {
                Spec::new(History, key("command-see-everyone"), key("command-see-everyone-help"))
                    .on(Shortcut::ctrl_shift('A'))
            }
            Command::SeeEveryone(false) => {
                Spec::new(History, key("command-see-own"), key("command-see-own-help"))
                    .on(Shortcut::ctrl_shift('O'))
            }
            Command::Seek(_) => Spec::new(History, key("command-seek"), key("command-seek-help")),
            Command::CopyHistory => {
                Spec::new(History, key("command-copy-history"), key("command-copy-history-help"))
                    .on(Shortcut::ctrl_shift('C'))
            }
            Command::SeekMore => Spec::new(History, key("command-seek-more"), key("command-seek-more-help")),
            Command::JoinGroup { .. } => {
                Spec::new(Scope::Settings, key("command-join-group"), key("command-join-group-help"))
            }
            Command::LeaveGroup { .. } => {
                Spec::new(Scope::Settings, key("command-leave-group"), key("command-leave-group-help"))
            }
            Command::Carry { .. } | Command::CarryTo { .. } => {
                Spec::new(History, key("command-carry"), key("command-carry-help"))
                    .on(Shortcut::ctrl_shift('E'))
            }
            Command::AskTakeIn | Command::TakeIn { .. } => {
                Spec::new(History, key("command-take-in"), key("command-take-in-help"))
                    .on(Shortcut::ctrl_shift('I'))
            }
            Command::ChooseFile(_) => {
                Spec::new(Everywhere, key("command-choose-file"), key("command-choose-file-help"))
            }
            Command::AskForgetWhom | Command::AskForget { .. } | Command::Forget { .. } => {
                Spec::new(Scope::Settings, key("command-forget"), key("command-forget-help"))
            }
            Command::ForgetExpired => {
                Spec::new(Scope::Settings, key("command-expired"), key("command-expired-help"))
            }
            Command::Report(_) => {
                Spec::new(Scope::Reports, key("command-report"), key("command-report-help"))
            }
            Command::ListBehind(_) => {
                Spec::new(Scope::Reports, key("command-list-behind"), key("command-list-behind-help"))
            }
            Command::ListMore => {
                Spec::new(Scope::Reports, key("command-list-more"), key("command-list-more-help"))
            }
            Command::CloseList => {
                Spec::new(Scope::Reports, key("command-close-list"), key("command-close-list-help"))
            }
            Command::Trace { .. } => {
                Spec::new(Scope::Reports, key("command-trace"), key("command-trace-help"))
            }
            Command::ExportCohort { .. } | Command::ExportCohortTo { .. } => {
                Spec::new(Scope::Reports, key("command-export"), key("command-export-cohort-help"))
                    .on(Shortcut::ctrl('E'))
            }
            Command::Change(change) => change.spec(),
            Command::ResizeText { larger: true } => {
                Spec::new(Everywhere, key("command-larger"), key("command-resize-help"))
                    .on(Shortcut::ctrl('+'))
                    .or(Shortcut::ctrl('='))
            }
            Command::ResizeText { larger: false } => {
                Spec::new(Everywhere, key("command-smaller"), key("command-resize-help"))
                    .on(Shortcut::ctrl('-'))
            }
            Command::ReloadLibrary => {
                Spec::new(Everywhere, key("command-reload"), key("command-reload-help"))
                    .on(Shortcut::plain(Key::F(5)))
            }
            Command::ShowFindings { .. } => {
                Spec::new(Scope::Library, key("command-findings"), key("command-findings-help"))
            }
            Command::Backup | Command::BackupTo { .. } => {
                Spec::new(Scope::Settings, key("command-backup"), key("command-backup-help"))
                    .on(Shortcut::ctrl('B'))
            }
            Command::Inspect => {
                Spec::new(Scope::Settings, key("command-inspect"), key("command-inspect-help"))
            }
            Command::OpenFolder { .. } => {
                Spec::new(Scope::Settings, key("command-open-folder"), key("command-open-folder-help"))
                    .on(Shortcut::ctrl('O'))
            }
            Command::ChoosePath { .. } => {
                Spec::new(Everywhere, key("command-browse"), key("command-browse-help"))
            }
            Command::Copy { .. } => Spec::new(Everywhere, key("command-copy"), key("command-copy-help")),
            Command::Studio(command) => command.spec(),
            Command::Local(local) => local.spec(),
            Command::OpenPalette => {
                Spec::new(Everywhere, key("command-palette"), key("command-palette-help"))
                    .on(Shortcut::ctrl('K'))
            }
            Command::OpenShortcuts => {
                Spec::new(Everywhere, key("command-shortcuts"), key("command-shortcuts-help"))
                    .on(Shortcut::plain(Key::F(1)))
                    .or(plain('?'))
            }
            Command::CloseDialog => Spec::new(Everywhere, key("command-close"), key("command-close-help")),
            Command::DismissNotice(_) => {
                Spec::new(Everywhere, key("command-dismiss"), key("command-dismiss-help"))
            }
            Command::StopJob(_) => Spec::new(Everywhere, key("command-stop"), key("command-stop-help")),
            Command::Quit => {
                Spec::new(Everywhere, key("command-quit"), key("command-quit-help")).on(Shortcut::ctrl('Q'))
            }
        }
    }
}

fn place_spec(place: &Place) -> Spec {
    match place {
        Place::Library => {
            Spec::new(Scope::Everywhere, key("command-go-library"), key("command-go-library-help"))
                .on(Shortcut::ctrl('1'))
        }
        Place::Learn => Spec::new(Scope::Everywhere, key("command-go-learn"), key("command-go-learn-help"))
            .on(Shortcut::ctrl('6')),
        Place::Lesson(_) => Spec::new(Scope::Learn, key("command-go-lesson"), key("command-go-lesson-help")),
        Place::Progress => {
            Spec::new(Scope::Everywhere, key("command-go-progress"), key("command-go-progress-help"))
                .on(Shortcut::ctrl('2'))
        }
        Place::History => {
            Spec::new(Scope::Everywhere, key("command-go-history"), key("command-go-history-help"))
                .on(Shortcut::ctrl('3'))
        }
        Place::Reports => {
            Spec::new(Scope::Everywhere, key("command-go-reports"), key("command-go-reports-help"))
                .on(Shortcut::ctrl('4'))
        }
        Place::Settings => {
            Spec::new(Scope::Everywhere, key("command-go-settings"), key("command-go-settings-help"))
                .on(Shortcut::ctrl(','))
        }
        Place::Studio => {
            Spec::new(Scope::Everywhere, key("command-go-studio"), key("command-go-studio-help"))
                .on(Shortcut::ctrl('5'))
        }
        Place::Briefing(_) => {
            Spec::new(Scope::Library, key("command-go-briefing"), key("command-go-briefing-help"))
                .on(Shortcut::plain(Key::Enter))
        }
        Place::Shift => Spec::new(Scope::Library, key("command-shift"), key("command-shift-help"))
            .on(Shortcut::ctrl_shift('S')),
        Place::ShiftReport(_) => {
            Spec::new(Scope::Shift, key("command-shift-report"), key("command-shift-report-help"))
        }
        Place::Practice => {
            Spec::new(Scope::Library, key("command-go-practice"), key("command-go-practice-help"))
        }
        Place::Debrief(_) => {
            Spec::new(Scope::History, key("command-go-debrief"), key("command-go-debrief-help"))
                .on(Shortcut::plain(Key::Enter))
        }
    }
}

fn act_spec(action: &Action) -> Spec {
    let scope = Scope::Practice;
    match action {
        Action::Listen => Spec::new(scope, key("command-listen"), key("command-listen-help"))
            .on(Shortcut::ctrl('L'))
            .or(Shortcut::plain(Key::Space)),
        Action::Hint => {
            Spec::new(scope, key("command-hint"), key("command-hint-help")).on(Shortcut::ctrl('H'))
        }
        Action::Close => Spec::new(scope, key("command-close-now"), key("command-close-now-help")),
        Action::Pick { .. } => Spec::new(scope, key("command-pick"), key("command-pick-help")),
        Action::Write { .. } => {
            Spec::new(scope, key("command-send"), key("command-send-help")).on(Shortcut::ctrl_key(Key::Enter))
        }
        Action::Offer { .. } => Spec::new(scope, key("command-send-offer"), key("command-send-offer-help")),
        Action::Look { .. } => Spec::new(scope, key("command-read"), key("command-read-help")),
        Action::Consult { .. } => Spec::new(scope, key("command-consult"), key("command-consult-help")),
        Action::File { .. } => Spec::new(scope, key("command-file"), key("command-file-help")),
        Action::Note { .. } => Spec::new(scope, key("command-note"), key("command-note-help")),
        Action::WrapUp(_) => {
            Spec::new(scope, key("command-wrap-up"), key("command-wrap-up-help")).on(Shortcut::ctrl('S'))
        }
        Action::Escalate(_) => Spec::new(scope, key("command-hand-over"), key("command-hand-over-help")),
    }
}

impl Local {
    /// What it is called, which keys do it, and where.
    #[must_use]
    pub fn spec(self) -> Spec {
        let scope = Scope::Practice;
        match self {
            Local::Find => Spec::new(Scope::Everywhere, key("command-find"), key("command-find-help"))
                .on(Shortcut::ctrl('F')),
            Local::Nth(n) => Spec::new(scope, key("command-nth"), key("command-nth-help"))
                .on(Shortcut::plain(Key::Char(char::from(b'0' + n.min(9)))))
                .unlisted(),
            Local::Write => {
                Spec::new(scope, key("command-write"), key("command-write-help")).on(Shortcut::ctrl('T'))
            }
            Local::Offer => {
                Spec::new(scope, key("command-offer"), key("command-offer-help")).on(Shortcut::ctrl('O'))
            }
            Local::Escalate => Spec::new(scope, key("command-escalate"), key("command-escalate-help"))
                .on(Shortcut::ctrl('E')),
            Local::CasePanel => Spec::new(scope, key("command-case-panel"), key("command-case-panel-help"))
                .on(Shortcut::ctrl('P')),
            Local::Note => {
                Spec::new(scope, key("command-note-write"), key("command-note-help")).on(Shortcut::ctrl('N'))
            }
            Local::Voice => {
                Spec::new(scope, key("command-voice"), key("command-voice-help")).on(Shortcut::ctrl('M'))
            }
            Local::Face => {
                Spec::new(scope, key("command-face"), key("command-face-help")).on(Shortcut::ctrl_shift('M'))
            }
            Local::WrapUp => Spec::new(scope, key("command-look-back"), key("command-look-back-help"))
                .on(Shortcut::ctrl('U')),
            Local::Studio(local) => local.spec(),
            Local::CloseContact => {
                Spec::new(scope, key("command-close-contact"), key("command-close-contact-help"))
                    .on(Shortcut::ctrl_shift('C'))
            }
        }
    }
}

impl Spec {
    pub(super) const fn new(scope: Scope, words: &'static str, help: &'static str) -> Self {
        Self { words, help, shortcut: None, also: None, scope, listed: true }
    }

    pub(super) const fn on(mut self, shortcut: Shortcut) -> Self {
        self.shortcut = Some(shortcut);
        self
    }

    pub(super) const fn or(mut self, shortcut: Shortcut) -> Self {
        self.also = Some(shortcut);
        self
    }

    pub(super) const fn unlisted(mut self) -> Self {
        self.listed = false;
        self
    }

    /// Every way to press it.
    pub fn shortcuts(&self) -> impl Iterator<Item = Shortcut> + use<> {
        self.shortcut.into_iter().chain(self.also)
    }
}
