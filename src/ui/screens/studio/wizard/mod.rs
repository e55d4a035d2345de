//! A new scenario in three short steps: what happens, when to escalate, and what it is called.

mod names;
mod need;
mod story;

use crate::app::{Command, Core, Local, StudioCommand, StudioLocal};
use crate::authoring::skeleton::{Wish, title};
use crate::ui::offered::Offered;
use crate::ui::screens::page::{Page, foot, row};
use crate::ui::theme::space;
use crate::ui::widgets::{Icon, primary_button, quiet_button};
use egui::Ui;
use std::path::{Path, PathBuf};

/// A step of the choices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Story,
    Need,
    Names,
}

/// The choices as far as they are made.
pub(super) struct Wizard {
    step: Step,
    wish: Wish,
    names: names::Names,
    /// Whether the step in view has been given the keyboard.
    focused: bool,
}

/// What came of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Went {
    /// Another step is in view, or the same.
    On,
    /// Nothing is to be made.
    Away,
}

impl Wizard {
    pub(super) fn new(core: &Core) -> Self {
        let wish = Wish::default();
        let names = names::Names::new(core, &title(&wish));
        Self { step: Step::Story, wish, names, focused: false }
    }

    pub(super) fn commands(&self) -> Vec<Command> {
        [StudioLocal::NewOn, StudioLocal::NewBack].map(|local| Command::Local(Local::Studio(local))).to_vec()
    }

    /// The next step; after the last the scenario is made.
    pub(super) fn on(&mut self, core: &Core, out: &mut Vec<Command>) {
        self.focused = false;
        self.step = match self.step {
            Step::Story => {
                self.names.follow(core, &title(&self.wish));
                Step::Need
            }
            Step::Need => Step::Names,
            Step::Names => {
                if let Some(path) = self.names.path(core) {
                    out.push(self.create(path));
                }
                Step::Names
            }
        };
    }

    /// The step before; before the first the draft that was open, or the studio's beginning.
    pub(super) fn back(&mut self) -> Went {
        self.focused = false;
        match self.step {
            Step::Story => return Went::Away,
            Step::Need => self.step = Step::Story,
            Step::Names => self.step = Step::Need,
        }
        Went::On
    }

    pub(super) fn path_chosen(&mut self, path: &Path) {
        if self.step == Step::Names {
            self.names.path_chosen(path);
        }
    }

    fn create(&self, path: PathBuf) -> Command {
        Command::Studio(StudioCommand::Create { wish: Box::new(self.wish.clone()), path })
    }

    pub(super) fn show(&mut self, ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
        foot(ui, "studio-new-foot", |ui| self.foot(ui, core, out));
        let title = core.say("studio-new-title", &[]);
        let (number, key) = match self.step {
            Step::Story => (1, "story"),
            Step::Need => (2, "need"),
            Step::Names => (3, "names"),
        };
        let name = core.say_for("studio-new-step", key, &[]);
        let lead =
            core.say("studio-new-lead", &[("number", i64::from(number).into()), ("name", (&name).into())]);
        let name = match self.step {
            Step::Story => "studio-new-story",
            Step::Need => "studio-new-need",
            Step::Names => "studio-new-names",
        };
        let focus = !std::mem::replace(&mut self.focused, true);
        Page::new(name, &title).lead(&lead).show(
            ui,
            out,
            |_, _| {},
            |ui, out| {
                ui.spacing_mut().item_spacing.y = space::MEDIUM;
                match self.step {
                    Step::Story => story::show(ui, core, &mut self.wish, focus),
                    Step::Need => need::show(ui, core, &mut self.wish, focus),
                    Step::Names => self.names.show(ui, core, &mut self.wish, focus, out),
                }
            },
        );
    }

    fn foot(&mut self, ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
        row(ui, space::CONTROL_LARGE, |ui| {
            ui.spacing_mut().item_spacing.x = space::SMALL;
            let local = |local| Offered::new(core, Command::Local(Local::Studio(local)));
            let ready = self.step != Step::Names || self.names.is_free();
            ui.add_enabled_ui(ready, |ui| {
                let on = match self.step {
                    Step::Names => local(StudioLocal::NewOn).called(core.say("studio-create", &[])),
                    _ => local(StudioLocal::NewOn),
                };
                on.show(ui, out, |words| primary_button(words).large());
            });
            let back = match self.step {
                Step::Story => local(StudioLocal::NewBack).called(core.say("studio-new-cancel", &[])),
                _ => local(StudioLocal::NewBack),
            };
            let icon = if self.step == Step::Story { Icon::Close } else { Icon::Back };
            back.show(ui, out, |words| quiet_button(words).icon(icon).large());
        });
    }
}
