//! The last step: what the scenario and its customer are called, and where the file goes.

use crate::app::{Command, Core};
use crate::authoring::skeleton::{Wish, invented_name, title};
use crate::scenario::Pronoun;
use crate::ui::offered::Offered;
use crate::ui::screens::page::prose;
use crate::ui::screens::segments::{Segment, segments};
use crate::ui::theme::{self, Type, Weight, space};
use crate::ui::widgets::{Card, Field, secondary_button};
use egui::{Label, Ui};
use std::path::{Path, PathBuf};

/// Where the file goes, as it is written.
pub(super) struct Names {
    path: String,
    /// Whether somebody wrote it; until then it follows the title.
    is_own: bool,
    /// Whether nothing is in the way there; looked up when it changes, not in every frame.
    obstacle: Option<Obstacle>,
}

/// What keeps a file from being written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Obstacle {
    Empty,
    Taken,
    NoFolder,
}

impl Names {
    pub(super) fn new(core: &Core, title: &str) -> Self {
        let mut names = Self { path: String::new(), is_own: false, obstacle: None };
        names.follow(core, title);
        names
    }

    /// The path follows the title, unless somebody wrote it.
    pub(super) fn follow(&mut self, core: &Core, title: &str) {
        if !self.is_own {
            self.path = core.suggested_scenario(title).display().to_string();
            self.look(core);
        }
    }

    pub(super) fn path_chosen(&mut self, path: &Path) {
        (self.path, self.is_own) = (path.display().to_string(), true);
        // The system's dialog has asked about a file that is there; a new scenario replaces none all the same.
        self.obstacle = path.exists().then_some(Obstacle::Taken);
    }

    /// Whether the file can be written where it would go.
    pub(super) fn is_free(&self) -> bool {
        self.obstacle.is_none()
    }

    /// The file to write.
    pub(super) fn path(&self, core: &Core) -> Option<PathBuf> {
        self.is_free().then(|| core.scenario_path(&self.path))
    }

    fn look(&mut self, core: &Core) {
        let path = core.scenario_path(&self.path);
        let folder = path.parent().filter(|folder| *folder != core.scenario_folder());
        self.obstacle = if self.path.trim().is_empty() {
            Some(Obstacle::Empty)
        } else if path.exists() {
            Some(Obstacle::Taken)
        } else if folder.is_some_and(|folder| !folder.is_dir()) {
            Some(Obstacle::NoFolder)
        } else {
            None
        };
    }

    pub(super) fn show(
        &mut self,
        ui: &mut Ui,
        core: &Core,
        wish: &mut Wish,
        focus: bool,
        out: &mut Vec<Command>,
    ) {
        let untitled = title(&Wish { title: String::new(), ..wish.clone() });
        Card::new().show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::MEDIUM;
            let (label, help) = (core.say("studio-new-name", &[]), core.say("studio-new-name-help", &[]));
            let field = Field::new("studio-new-name", &label).hint(&untitled).help(&help);
            let field = field.show(ui, &mut wish.title);
            if focus {
                field.request_focus();
            }
            if field.changed() {
                self.follow(core, &title(wish));
            }
            let label = core.say("studio-new-summary", &[]);
            let help = core.say("studio-new-summary-help", &[]);
            Field::new("studio-new-summary", &label).help(&help).show(ui, &mut wish.summary);
        });
        Card::new().show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::MEDIUM;
            let label = core.say("studio-new-customer", &[]);
            let field = Field::new("studio-new-customer", &label).hint(invented_name(wish.pronoun));
            field.show(ui, &mut wish.customer);
            pronoun(ui, core, wish);
        });
        Card::new().show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::SMALL;
            let (label, help) = (core.say("studio-new-file", &[]), core.say("studio-new-file-help", &[]));
            let fault = self.obstacle.map(|obstacle| match obstacle {
                Obstacle::Empty => core.say("studio-new-file-empty", &[]),
                Obstacle::Taken => core.say("studio-new-file-taken", &[]),
                Obstacle::NoFolder => core.say("studio-new-file-no-folder", &[]),
            });
            let field = Field::new("studio-new-file", &label).help(&help).fault(fault.as_deref());
            if field.show(ui, &mut self.path).changed() {
                self.is_own = true;
                self.look(core);
            }
            let suggested = core.scenario_path(&self.path);
            Offered::new(core, Command::ChoosePath { suggested }).show(ui, out, secondary_button);
        });
        prose(ui, theme::second(ui, core.say("studio-new-comes", &[])));
    }
}

/// The word for the customer.
fn pronoun(ui: &mut Ui, core: &Core, wish: &mut Wish) {
    let label = core.say("studio-field-pronoun", &[]);
    let words = theme::small(ui, &label).font(Type::Small.font(ui, Weight::SemiBold));
    ui.add(Label::new(words.color(theme::of(ui).ink)));
    let segment =
        |key: &str| Segment { words: core.say_for("studio-word", key, &[]), help: None, keys: None };
    let all: Vec<Segment> = Pronoun::ALL.iter().map(|(_, key)| segment(key)).collect();
    let chosen = Pronoun::ALL.iter().position(|(pronoun, _)| *pronoun == wish.pronoun);
    if let Some(at) = segments(ui, &label, &all, chosen) {
        wish.pronoun = Pronoun::ALL[at].0;
    }
}
