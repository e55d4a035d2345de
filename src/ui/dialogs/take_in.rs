//! Which file to take attempts in from, and what came of it.

use super::modal::{Dialog, buttons, focus_first, scrolling};
use crate::app::{Command, Core, Fate, FileKind, Intake, TakenIn, TakingIn, told_intake};
use crate::ui::offered::Offered;
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Chip, Field, primary_button, secondary_button};
use egui::{Context, Label, Ui};
use std::path::PathBuf;

/// The most of the refused attempts that is seen at once, in points.
const LIST: f32 = 320.0;

/// The question, with the answer as far as it is written.
#[derive(Default)]
pub(in crate::ui) struct TakeIn {
    path: String,
    /// Whether there is a file at this path; looked up when it changes, not in every frame.
    there: bool,
    unverified: bool,
    without_rulings: bool,
    /// Whether the system's dialog was opened and nothing was chosen there.
    nothing_chosen: bool,
    opened: bool,
}

impl TakeIn {
    pub(super) fn path_chosen(&mut self, path: Option<PathBuf>) -> Option<Command> {
        self.nothing_chosen = path.is_none();
        if let Some(path) = path {
            self.there = path.is_file();
            self.path = path.display().to_string();
        }
        None
    }

    pub(super) fn show(&mut self, ctx: &Context, core: &Core, out: &mut Vec<Command>) {
        let title = core.say("take-in-title", &[]);
        Dialog::new("take-in", &title).width(600.0).show(ctx, core, out, |ui, out| {
            ui.add(Label::new(theme::second(ui, core.say("take-in-words", &[]))).wrap());
            let entered = self.field(ui, core);
            self.choices(ui, core);
            let take = core.say("take-in-now", &[]);
            buttons(ui, |ui| {
                let pressed = ui.add_enabled(self.there, primary_button(&take).shortcut("Enter")).clicked();
                if self.there && (pressed || entered) {
                    let how = TakingIn { unverified: self.unverified, rulings: !self.without_rulings };
                    out.push(Command::TakeIn { path: PathBuf::from(self.path.trim()), how });
                }
                Offered::new(core, Command::ChooseFile(FileKind::Attempts)).show(ui, out, secondary_button);
            });
        });
    }

    /// The field for the path; whether Enter was pressed in it.
    fn field(&mut self, ui: &mut Ui, core: &Core) -> bool {
        let label = core.say("take-in-path", &[]);
        let help = match self.nothing_chosen {
            true => core.say("take-in-nothing-chosen", &[]),
            false => core.say("take-in-path-help", &[]),
        };
        let fault = core.say("take-in-no-file", &[]);
        let fault = (!self.there && !self.path.trim().is_empty()).then_some(fault.as_str());
        let field = Field::new("take-in-path", &label).help(&help).fault(fault).show(ui, &mut self.path);
        if field.changed() {
            self.there = PathBuf::from(self.path.trim()).is_file();
        }
        focus_first(ui, &field, &mut self.opened);
        field.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter))
    }

    fn choices(&mut self, ui: &mut Ui, core: &Core) {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = space::SMALL;
            let (unverified, without) =
                (core.say("take-in-unverified", &[]), core.say("take-in-without-rulings", &[]));
            if ui.add(Chip::new(&unverified, self.unverified)).clicked() {
                self.unverified = !self.unverified;
            }
            if ui.add(Chip::new(&without, self.without_rulings)).clicked() {
                self.without_rulings = !self.without_rulings;
            }
        });
        let help = match (self.unverified, self.without_rulings) {
            (true, _) => core.say("take-in-unverified-help", &[]),
            (false, true) => core.say("take-in-without-rulings-help", &[]),
            (false, false) => core.say("take-in-verified-help", &[]),
        };
        ui.add(Label::new(theme::small(ui, help)).wrap());
    }
}

/// So many attempts are named for each reason, and so many reasons are told; more nobody reads in a dialog.
const NAMED: usize = 5;
const REASONS: usize = 40;

/// What came of a file: the counts, and the attempts that were refused by their reasons.
pub(in crate::ui) struct TakenInSummary {
    sentences: Vec<String>,
    /// Each reason with the names of the attempts it keeps out.
    refused: Vec<(String, String)>,
    /// How many further attempts have reasons that are not told.
    untold: Option<String>,
    opened: bool,
}

impl TakenInSummary {
    pub(super) fn new(core: &Core, intake: &Intake) -> Self {
        let mut reasons: Vec<(String, Vec<&TakenIn>)> = Vec::new();
        let mut untold = 0_usize;
        for one in &intake.refused {
            let Fate::Refused(why) = &one.fate else { continue };
            let why = why.to_string();
            match reasons.iter().position(|(known, _)| *known == why) {
                Some(at) => reasons[at].1.push(one),
                None if reasons.len() < REASONS => reasons.push((why, vec![one])),
                None => untold += 1,
            }
        }
        let refused = reasons.iter().map(|(why, attempts)| {
            let named = attempts.iter().take(NAMED).map(|one| name(core, one));
            let more = attempts.len().saturating_sub(NAMED);
            let more = (more > 0).then(|| core.say("take-in-and-more", &[("count", more.into())]));
            let names: Vec<String> = named.chain(more).collect();
            (core.say("take-in-refused", &[("reason", why.into())]), names.join("\n"))
        });
        Self {
            sentences: told_intake(intake, core.words()),
            refused: refused.collect(),
            untold: (untold > 0).then(|| core.say("take-in-other-reasons", &[("count", untold.into())])),
            opened: false,
        }
    }

    pub(super) fn show(&mut self, ctx: &Context, core: &Core, out: &mut Vec<Command>) {
        let title = core.say("taken-in-title", &[]);
        Dialog::new("taken-in", &title).width(600.0).show(ctx, core, out, |ui, out| {
            ui.spacing_mut().item_spacing.y = space::SMALL;
            for sentence in &self.sentences {
                ui.add(Label::new(theme::body(ui, sentence)).wrap());
            }
            if !self.refused.is_empty() {
                scrolling(ui, "taken-in-refused", LIST, |ui| {
                    for (reason, names) in &self.refused {
                        ui.add(Label::new(theme::body(ui, reason)).wrap().selectable(true));
                        ui.add(Label::new(theme::small(ui, names)).wrap());
                        ui.add_space(space::TIGHT);
                    }
                    if let Some(untold) = &self.untold {
                        ui.add(Label::new(theme::second(ui, untold)).wrap());
                    }
                });
            }
            let close = core.say("command-close", &[]);
            buttons(ui, |ui| {
                let close = ui.add(primary_button(&close));
                focus_first(ui, &close, &mut self.opened);
                if close.clicked() {
                    out.push(Command::CloseDialog);
                }
            });
        });
    }
}

/// An attempt of the file, by its scenario and its trainee.
fn name(core: &Core, one: &TakenIn) -> String {
    match one.title.is_empty() {
        true => core.say("take-in-nameless", &[]),
        false => format!("{}, {}", one.title, core.name_of(&one.trainee)),
    }
}
