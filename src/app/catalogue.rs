//! One of each command, so that a test can look at all of them.

use super::{
    Command, FileKind, Local, Place, PlayWith, SettingChange, ShiftCommand, Spec, StudioCommand, StudioLocal,
    TakingIn, Whence,
};
use crate::analysis::{Kind, Sort};
use crate::authoring::{Change, Edit};
use crate::export::Format;
use crate::report::cohort::Behind;
use crate::session::{Action, Handover, WrapUp};
use crate::shift::Length;
use crate::store::{Appearance, AttemptId, CohortFilter, ShiftId};
use crate::vocabulary::{Lane, Language, Mark, Mode, Priority, Reason, Technique, Warmth};
use std::path::PathBuf;

impl Command {
    /// The spec of every command there is.
    #[must_use]
    pub fn every_spec() -> Vec<Spec> {
        let mut specs: Vec<Spec> =
            places().chain(acts()).chain(locals()).map(|command| command.spec()).collect();
        specs.extend(changes().into_iter().map(|change| Command::Change(change).spec()));
        specs.extend(others().iter().map(Command::spec));
        specs.extend(in_the_studio().iter().map(StudioCommand::spec));
        specs
    }
}

fn places() -> impl Iterator<Item = Command> {
    let places = [
        Place::Library,
        Place::Briefing("any".into()),
        Place::Practice,
        Place::Debrief(AttemptId::draw()),
        Place::Progress,
        Place::Learn,
        Place::Lesson("any".into()),
        Place::Shift,
        Place::ShiftReport(ShiftId::draw()),
        Place::History,
        Place::Reports,
        Place::Studio,
        Place::Settings,
    ];
    places.into_iter().map(Command::Go)
}

fn acts() -> impl Iterator<Item = Command> {
    let handover = Handover {
        lane: Lane::Functional,
        target: "any".into(),
        reason: Reason::Expertise,
        warmth: Warmth::Warm,
        presentation: "".into(),
        facts: Vec::new(),
        note: "".into(),
    };
    let actions = [
        Action::Listen,
        Action::pick("any"),
        Action::write(""),
        Action::Offer { resolution: "any".into(), follow_up: true },
        Action::Hint,
        Action::Escalate(handover),
        Action::Look { article: "any".into() },
        Action::Consult { colleague: "any".into() },
        Action::File { category: "any".into(), priority: Priority::Normal },
        Action::Note { text: "".into() },
        Action::Close,
        Action::WrapUp(WrapUp::default()),
    ];
    actions.into_iter().map(Command::Act)
}

fn locals() -> impl Iterator<Item = Command> {
    let others = [
        Local::Find,
        Local::Write,
        Local::Offer,
        Local::Escalate,
        Local::CasePanel,
        Local::Note,
        Local::Voice,
        Local::Face,
        Local::WrapUp,
        Local::CloseContact,
    ];
    let studio = StudioLocal::ALL.iter().map(|local| Local::Studio(*local));
    others.into_iter().chain((1..=9).map(Local::Nth)).chain(studio).map(Command::Local)
}

fn changes() -> Vec<SettingChange> {
    let mut changes = vec![
        SettingChange::Language(Language::En),
        SettingChange::TextPercent(100),
        SettingChange::ReducedMotion(true),
        SettingChange::PacePercent(100),
        SettingChange::GaugesInOpenMode(true),
        SettingChange::KeepMonths(0),
    ];
    changes.extend(Appearance::ALL.iter().map(|(appearance, _)| SettingChange::Appearance(*appearance)));
    changes.extend(Mode::ALL.iter().map(|mode| SettingChange::Mode(*mode)));
    changes
}

fn others() -> Vec<Command> {
    let attempt = AttemptId::draw();
    let (format, path) = (Format::Html, PathBuf::new());
    vec![
        Command::Back,
        Command::Begin { scenario: "any".into(), mode: Mode::Guided },
        Command::Resume { attempt },
        Command::Leave,
        Command::Shift(ShiftCommand::Begin { length: Length::Short, channels: Vec::new() }),
        Command::Shift(ShiftCommand::Resume),
        Command::Shift(ShiftCommand::Tick),
        Command::Shift(ShiftCommand::Take(0)),
        Command::Shift(ShiftCommand::Next),
        Command::Shift(ShiftCommand::End),
        Command::Shift(ShiftCommand::Report(ShiftId::draw())),
        Command::Again { scenario: "any".into() },
        Command::Export { attempt, format },
        Command::ExportTo { attempt, format, path: path.clone() },
        Command::AskDelete { attempt },
        Command::Delete { attempt },
        Command::Overrule {
            attempt,
            turn: 1,
            technique: Technique::Empathy,
            mark: Mark::STRONG,
            reason: String::new(),
        },
        Command::Carry { attempt: None },
        Command::CarryTo { attempt: None, anonymous: false, path: path.clone() },
        Command::AskTakeIn,
        Command::TakeIn { path: path.clone(), how: TakingIn { unverified: false, rulings: true } },
        Command::ChooseFile(FileKind::Scenario),
        Command::AskForgetWhom,
        Command::AskForget { trainee: String::new() },
        Command::Forget { trainee: String::new() },
        Command::ForgetExpired,
        Command::AskWho,
        Command::Read { lesson: "any".into() },
        Command::PractiseAs { trainee: String::new() },
        Command::SeeEveryone(true),
        Command::SeeEveryone(false),
        Command::Seek(Box::default()),
        Command::SeekMore,
        Command::JoinGroup { group: String::new(), trainee: String::new() },
        Command::LeaveGroup { group: String::new(), trainee: String::new() },
        Command::Report(Box::default()),
        Command::ListBehind(Box::new(Whence {
            title: String::new(),
            filter: CohortFilter::default(),
            behind: Behind::all(),
            beside: None,
            of_beside: false,
            cell: None,
            examples: Vec::new(),
        })),
        Command::ListMore,
        Command::CloseList,
        Command::Trace { attempt, turn: Some(1) },
        Command::ExportCohort { format },
        Command::ExportCohortTo { format, path: path.clone() },
        Command::ResizeText { larger: true },
        Command::ResizeText { larger: false },
        Command::ReloadLibrary,
        Command::ShowFindings { file: path.clone() },
        Command::Inspect,
        Command::CopyHistory,
        Command::Backup,
        Command::BackupTo { path: path.clone() },
        Command::OpenFolder { path: path.clone() },
        Command::ChoosePath { suggested: path },
        Command::Copy { text: String::new() },
        Command::OpenPalette,
        Command::OpenShortcuts,
        Command::CloseDialog,
        Command::DismissNotice(0),
        Command::StopJob(0),
        Command::Quit,
    ]
}

fn in_the_studio() -> Vec<StudioCommand> {
    use crate::session::Setup;
    let path = PathBuf::new();
    vec![
        StudioCommand::Open { scenario: "any".into() },
        StudioCommand::OpenFile { path: path.clone() },
        StudioCommand::Begin { name: String::new(), text: String::new() },
        StudioCommand::Create { wish: Box::default(), path: path.clone() },
        StudioCommand::AskFile,
        StudioCommand::AskStory,
        StudioCommand::Save,
        StudioCommand::SaveAs { path: path.clone() },
        StudioCommand::Close,
        StudioCommand::Undo,
        StudioCommand::Redo,
        StudioCommand::Edit(Edit::Remove { path: crate::authoring::Path::top() }),
        StudioCommand::Edits(Vec::new()),
        StudioCommand::Type { range: 0..0, with: String::new() },
        StudioCommand::Replace(Change::default()),
        StudioCommand::Fix { finding: 0, fix: 0 },
        StudioCommand::KeepMine,
        StudioCommand::TakeTheirs,
        StudioCommand::Recover { kept: path.clone() },
        StudioCommand::Discard { kept: path.clone() },
        StudioCommand::AskVersions,
        StudioCommand::Restore { backup: path },
        StudioCommand::Play { node: String::new(), with: PlayWith::default() },
        StudioCommand::PlayOut { setup: Setup::new(1, Mode::Guided, Language::En), actions: Vec::new() },
        StudioCommand::PlayAct(Action::Listen),
        StudioCommand::PlayBack,
        StudioCommand::PlayAgain,
        StudioCommand::PlayStop,
        StudioCommand::StopTrying,
        StudioCommand::Balance { runs: 1 },
        StudioCommand::PlayContact { kind: Kind::Ideal, sort: Sort::Any },
    ]
}
