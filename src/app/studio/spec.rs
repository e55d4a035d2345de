//! What the studio's commands are called and which keys do them.

use super::{StudioCommand, StudioLocal};
use crate::app::{Key, Scope, Shortcut, Spec};
use crate::words::key;

const HERE: Scope = Scope::Studio;

impl StudioCommand {
    /// What it is called, which keys do it, and where.
    #[must_use]
    pub fn spec(&self) -> Spec {
        match self {
            Self::Open { .. } => Spec::new(Scope::Library, key("studio-open"), key("studio-open-help")),
            Self::OpenFile { .. } => {
                Spec::new(Scope::Library, key("studio-open-file"), key("studio-open-file-help"))
            }
            Self::Begin { .. } => Spec::new(HERE, key("studio-begin"), key("studio-begin-help")),
            Self::Create { .. } => Spec::new(HERE, key("studio-create"), key("studio-create-help")),
            Self::AskFile => {
                Spec::new(HERE, key("studio-ask-file"), key("studio-ask-file-help")).on(Shortcut::ctrl('O'))
            }
            Self::AskStory | Self::BringIn { .. } => {
                Spec::new(HERE, key("studio-bring-in"), key("studio-bring-in-help"))
            }
            Self::Save => {
                Spec::new(HERE, key("studio-save"), key("studio-save-help")).on(Shortcut::ctrl('S'))
            }
            Self::SaveAs { .. } => Spec::new(HERE, key("studio-save-as"), key("studio-save-as-help")),
            Self::Close => {
                Spec::new(HERE, key("studio-close"), key("studio-close-help")).on(Shortcut::ctrl('W'))
            }
            Self::Undo => {
                Spec::new(HERE, key("studio-undo"), key("studio-undo-help")).on(Shortcut::ctrl('Z'))
            }
            Self::Redo => Spec::new(HERE, key("studio-redo"), key("studio-redo-help"))
                .on(Shortcut::ctrl('Y'))
                .or(Shortcut::ctrl_shift('Z')),
            Self::Edit(_) | Self::Edits(_) | Self::Replace(_) | Self::Type { .. } => {
                Spec::new(HERE, key("studio-edit"), key("studio-edit-help"))
            }
            Self::Fix { .. } => Spec::new(HERE, key("studio-fix"), key("studio-fix-help")),
            Self::KeepMine => Spec::new(HERE, key("studio-keep-mine"), key("studio-keep-mine-help")),
            Self::TakeTheirs => Spec::new(HERE, key("studio-take-theirs"), key("studio-take-theirs-help")),
            Self::Recover { .. } => Spec::new(HERE, key("studio-recover"), key("studio-recover-help")),
            Self::Discard { .. } => Spec::new(HERE, key("studio-discard"), key("studio-discard-help")),
            Self::AskVersions => Spec::new(HERE, key("studio-versions"), key("studio-versions-help"))
                .on(Shortcut::ctrl_shift('K')),
            Self::Restore { .. } => Spec::new(HERE, key("studio-restore"), key("studio-restore-help")),
            Self::Play { .. } | Self::PlayOut { .. } => {
                Spec::new(HERE, key("studio-play"), key("studio-play-help"))
            }
            Self::StopTrying => Spec::new(HERE, key("studio-stop-trying"), key("studio-stop-trying-help")),
            Self::Balance { .. } => Spec::new(HERE, key("balance-begin"), key("balance-begin-help")),
            Self::PlayContact { .. } => Spec::new(HERE, key("balance-contact"), key("balance-contact-help")),
            Self::PlayAct(_) => Spec::new(HERE, key("studio-play-act"), key("studio-play-act-help")),
            Self::PlayBack => Spec::new(HERE, key("studio-play-back"), key("studio-play-back-help"))
                .on(Shortcut::ctrl_shift('B')),
            Self::PlayAgain => Spec::new(HERE, key("studio-play-again"), key("studio-play-again-help"))
                .on(Shortcut::ctrl_shift('R')),
            Self::PlayStop => Spec::new(HERE, key("studio-play-stop"), key("studio-play-stop-help"))
                .on(Shortcut::ctrl_shift('X')),
        }
    }
}

impl StudioLocal {
    /// What it is called, which keys do it, and where.
    #[must_use]
    pub fn spec(self) -> Spec {
        let (words, help, shortcut) = match self {
            Self::New => (key("studio-new"), key("studio-new-help"), Shortcut::ctrl('N')),
            Self::NewOn => (key("studio-new-on"), key("studio-new-on-help"), Shortcut::ctrl_key(Key::Enter)),
            Self::NewBack => {
                (key("studio-new-back"), key("studio-new-back-help"), Shortcut::plain(Key::Escape))
            }
            Self::Replace => (key("studio-replace"), key("studio-replace-help"), Shortcut::ctrl('H')),
            Self::GoToLine => (key("studio-line"), key("studio-line-help"), Shortcut::ctrl('G')),
            Self::SearchOutline => {
                (key("studio-search"), key("studio-search-help"), Shortcut::ctrl_shift('O'))
            }
            Self::ShowForm => (key("studio-form"), key("studio-form-help"), Shortcut::ctrl_shift('F')),
            Self::ShowSource => (key("studio-source"), key("studio-source-help"), Shortcut::ctrl_shift('S')),
            Self::ShowGraph => (key("studio-graph"), key("studio-graph-help"), Shortcut::ctrl_shift('G')),
            Self::ShowBalance => (key("balance-show"), key("balance-show-help"), Shortcut::ctrl_shift('L')),
            Self::ShowFindings => {
                (key("studio-findings"), key("studio-findings-help"), Shortcut::ctrl_shift('M'))
            }
            Self::NextFinding => (key("studio-next"), key("studio-next-help"), Shortcut::plain(Key::F(8))),
            Self::PreviousFinding => {
                (key("studio-previous"), key("studio-previous-help"), Shortcut::plain(Key::F(7)))
            }
            Self::AddNode => (key("studio-new-node"), key("studio-new-node-help"), Shortcut::ctrl_shift('N')),
            Self::AddReply => {
                (key("studio-new-reply"), key("studio-new-reply-help"), Shortcut::ctrl_shift('Y'))
            }
            Self::PlayHere => (key("studio-play-here"), key("studio-play-here-help"), Shortcut::ctrl('P')),
        };
        Spec::new(HERE, words, help).on(shortcut)
    }
}
