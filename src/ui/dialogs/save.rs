//! Where to save a report or a copy of all data: a path that can be written by hand, or chosen in the system's dialog.

use super::modal::{Dialog, buttons, focus_first};
use crate::app::{Command, Core, Shortcut};
use crate::export::Format;
use crate::store::AttemptId;
use crate::ui::offered::Offered;
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Chip, Field, primary_button, secondary_button};
use egui::{Context, Key, Label, Modifiers, Ui};
use std::path::{Path, PathBuf};

/// The question, with the answer as far as it is written.
pub(in crate::ui) struct Save {
    what: What,
    path: String,
    /// What is wrong with the path, or good to know about it; looked up when it changes, not in every frame.
    remark: Remark,
    /// Whether the system's dialog was opened and nothing was chosen there.
    nothing_chosen: bool,
    /// Whether Enter was pressed in the field for the path.
    entered: bool,
    opened: bool,
}

#[derive(Clone, Copy, PartialEq)]
enum What {
    Report(AttemptId, Format),
    /// The selected attempt, whether all that are listed are meant instead, and whether without names.
    Carried {
        attempt: Option<AttemptId>,
        all: bool,
        anonymous: bool,
    },
    Cohort(Format),
    Backup,
}

#[derive(Clone, Copy, PartialEq)]
enum Remark {
    None,
    Empty,
    NoFolder,
    IsFolder,
    Exists,
}

impl Save {
    pub(super) fn report(core: &Core, attempt: AttemptId, format: Format) -> Self {
        Self::new(What::Report(attempt, format), &core.suggested_report(attempt, format))
    }

    pub(super) fn cohort(core: &Core, format: Format) -> Self {
        Self::new(What::Cohort(format), &core.suggested_cohort_report(format))
    }

    pub(super) fn backup(core: &Core) -> Self {
        Self::new(What::Backup, &core.suggested_backup())
    }

    pub(super) fn carried(core: &Core, attempt: Option<AttemptId>) -> Self {
        let what = What::Carried { attempt, all: attempt.is_none(), anonymous: false };
        Self::new(what, &core.suggested_carried())
    }

    fn new(what: What, path: &Path) -> Self {
        let remark = Remark::on(path);
        Self {
            what,
            path: path.display().to_string(),
            remark,
            nothing_chosen: false,
            entered: false,
            opened: false,
        }
    }

    pub(super) fn path_chosen(&mut self, path: Option<PathBuf>) -> Option<Command> {
        self.nothing_chosen = path.is_none();
        path.map(|path| self.what.to(path))
    }

    pub(super) fn show(&mut self, ctx: &Context, core: &Core, out: &mut Vec<Command>) {
        let title = match self.what {
            What::Report(..) | What::Cohort(_) => core.say("save-report-title", &[]),
            What::Carried { .. } => core.say("save-carried-title", &[]),
            What::Backup => core.say("save-backup-title", &[]),
        };
        Dialog::new("save", &title).width(600.0).show(ctx, core, out, |ui, out| {
            self.body(ui, core);
            self.foot(ui, core, out);
        });
    }

    fn foot(&self, ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
        let path = PathBuf::from(self.path.trim());
        let can_save = self.can_save();
        let keys = Shortcut::ctrl_key(crate::app::Key::Enter);
        let enter = ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Enter));
        let (save, keys) = (core.say("save-now", &[]), keys.to_string());
        buttons(ui, |ui| {
            let pressed = ui.add_enabled(can_save, primary_button(&save).shortcut(&keys)).clicked();
            if can_save && (pressed || enter || self.entered) {
                out.push(self.what.to(path.clone()));
            }
            Offered::new(core, Command::ChoosePath { suggested: path }).show(ui, out, secondary_button);
        });
    }

    fn body(&mut self, ui: &mut Ui, core: &Core) {
        match self.what {
            What::Report(attempt, format) => {
                self.formats(ui, core, format, |format| What::Report(attempt, format));
            }
            What::Cohort(format) => self.formats(ui, core, format, What::Cohort),
            What::Carried { attempt, all, anonymous } => self.carrying(ui, core, attempt, all, anonymous),
            What::Backup => {
                ui.add(Label::new(theme::second(ui, core.say("save-backup-words", &[]))).wrap());
            }
        }
        let label = core.say("save-path", &[]);
        let remark = self.remark.words(core, self.what);
        let help = match (&remark, self.nothing_chosen) {
            (None, true) => core.say("save-nothing-chosen", &[]),
            (Some(words), _) if self.can_save() => words.clone(),
            _ => core.say("save-path-help", &[]),
        };
        let fault = remark.filter(|_| !self.can_save());
        let field = Field::new("save-path", &label).help(&help).fault(fault.as_deref());
        let field = field.show(ui, &mut self.path);
        if field.changed() {
            self.remark = Remark::on(Path::new(self.path.trim()));
        }
        focus_first(ui, &field, &mut self.opened);
        self.entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    }

    fn formats(&mut self, ui: &mut Ui, core: &Core, format: Format, what: impl Fn(Format) -> What) {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = space::SMALL;
            for one in Format::ALL {
                let words = core.say_for("format", one.key(), &[]);
                if ui.add(Chip::new(&words, one == format)).clicked() {
                    self.what = what(one);
                    let path = PathBuf::from(self.path.trim()).with_extension(one.extension());
                    self.remark = Remark::on(&path);
                    self.path = path.display().to_string();
                }
            }
        });
        ui.add(Label::new(theme::second(ui, core.say_for("format-words", format.key(), &[]))).wrap());
        ui.add_space(space::TIGHT);
    }

    fn carrying(&mut self, ui: &mut Ui, core: &Core, attempt: Option<AttemptId>, all: bool, anonymous: bool) {
        ui.add(Label::new(theme::second(ui, core.say("save-carried-words", &[]))).wrap());
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = space::SMALL;
            if attempt.is_some() {
                let one = core.say("save-carried-one", &[]);
                let listed = core.attempts_to_list();
                let every = core.say("save-carried-all", &[("count", listed.into())]);
                if ui.add(Chip::new(&one, !all)).clicked() {
                    self.what = What::Carried { attempt, all: false, anonymous };
                }
                if ui.add(Chip::new(&every, all)).clicked() {
                    self.what = What::Carried { attempt, all: true, anonymous };
                }
            }
            let nameless = core.say("save-carried-anonymous", &[]);
            if ui.add(Chip::new(&nameless, anonymous)).clicked() {
                self.what = What::Carried { attempt, all, anonymous: !anonymous };
            }
        });
        if anonymous {
            let words = core.say("save-carried-anonymous-words", &[]);
            ui.add(Label::new(theme::small(ui, words)).wrap());
        }
    }

    /// A report may replace an older one; a copy of all data never replaces anything.
    fn can_save(&self) -> bool {
        match self.remark {
            Remark::None => true,
            Remark::Exists => !matches!(self.what, What::Backup),
            Remark::Empty | Remark::NoFolder | Remark::IsFolder => false,
        }
    }
}

impl What {
    fn to(self, path: PathBuf) -> Command {
        match self {
            What::Report(attempt, format) => Command::ExportTo { attempt, format, path },
            What::Carried { attempt, all, anonymous } => {
                Command::CarryTo { attempt: attempt.filter(|_| !all), anonymous, path }
            }
            What::Cohort(format) => Command::ExportCohortTo { format, path },
            What::Backup => Command::BackupTo { path },
        }
    }
}

impl Remark {
    fn on(path: &Path) -> Self {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        if path.as_os_str().is_empty() {
            Self::Empty
        } else if path.is_dir() {
            Self::IsFolder
        } else if folder.is_some_and(|folder| !folder.is_dir()) {
            Self::NoFolder
        } else if path.exists() {
            Self::Exists
        } else {
            Self::None
        }
    }

    fn words(self, core: &Core, what: What) -> Option<String> {
        match self {
            Self::None => None,
            Self::Empty => Some(core.say("save-path-empty", &[])),
            Self::NoFolder => Some(core.say("save-path-no-folder", &[])),
            Self::IsFolder => Some(core.say("save-path-is-folder", &[])),
            Self::Exists if what == What::Backup => Some(core.say("save-path-taken", &[])),
            Self::Exists => Some(core.say("save-path-replaces", &[])),
        }
    }
}
