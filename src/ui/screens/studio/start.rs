//! Before a draft is open: the person's own scenarios, those to take as a beginning, and a file from anywhere.

use crate::app::{Command, Core, Place, StudioCommand};
use crate::diagnostic::Severity;
use crate::store::Entry;
use crate::ui::offered::Offered;
use crate::ui::screens::page::{Page, heading};
use crate::ui::theme::{self, space};
use crate::ui::widgets::{
    Banner, BannerKind, Card, EmptyState, Field, Icon, primary_button, quiet_button, secondary_button,
};
use egui::{Align, Label, Layout, Ui};
use std::path::PathBuf;

/// What is written in the fields of the start.
pub(super) struct Start {
    path: String,
}

impl Start {
    pub(super) fn open(_core: &Core) -> Self {
        Self { path: String::new() }
    }

    pub(super) fn commands(&self, _core: &Core) -> Vec<Command> {
        vec![Command::Go(Place::Library)]
    }

    pub(super) fn show(&mut self, ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
        let (title, lead) = (core.say("studio-title", &[]), core.say("studio-lead", &[]));
        Page::new("studio-start", &title).lead(&lead).show(
            ui,
            out,
            |_, _| {},
            |ui, out| {
                ui.spacing_mut().item_spacing.y = space::MEDIUM;
                rescues(ui, core, out);
                self.own(ui, core, out);
                self.other(ui, core, out);
                shipped(ui, core, out);
            },
        );
    }

    fn own(&self, ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
        heading(ui, theme::section(ui, core.say("studio-yours", &[])), 2);
        let mut any = false;
        for entry in core.scenario_files() {
            let Some(path) = &entry.path else { continue };
            any = true;
            let title = title(core, entry);
            let file = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
            let name = core.say("studio-edit-this", &[("title", (&title).into())]);
            let response = Card::pressable(&name).show(ui, |ui| {
                ui.horizontal(|ui| {
                    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                        ui.add(Label::new(theme::small(ui, findings(core, entry))).extend());
                        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                            ui.add(Label::new(theme::strong(ui, &title)).truncate());
                            ui.add(Label::new(theme::small(ui, &file)).truncate());
                        });
                    });
                });
            });
            if response.response.clicked() {
                out.push(Command::Studio(StudioCommand::OpenFile { path: path.clone() }));
            }
        }
        if !any {
            let words = core.say("studio-yours-none", &[]);
            EmptyState::new(Icon::Studio, &core.say("studio-yours", &[]), &words).show(ui);
        }
    }

    fn other(&mut self, ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
        Card::new().show(ui, |ui| {
            let label = core.say("studio-open-path", &[]);
            Field::new("studio-open-path", &label).show(ui, &mut self.path);
            let path = PathBuf::from(self.path.trim());
            let there = !self.path.trim().is_empty();
            ui.add_enabled_ui(there, |ui| {
                Offered::new(core, Command::Studio(StudioCommand::OpenFile { path }))
                    .called(core.say("studio-open-now", &[]))
                    .show(ui, out, secondary_button);
            });
        });
    }
}

/// Work that was not saved when the program ended, to go on with or to drop.
fn rescues(ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
    for rescue in core.rescues() {
        let file = rescue.file.display().to_string();
        let title = core.say("studio-rescue", &[("file", (&file).into())]);
        let words = core.say("studio-rescue-words", &[("when", (&core.moment(rescue.at)).into())]);
        Banner::new(BannerKind::Warning, &title).words(&words).show(ui, |ui| {
            let kept = || rescue.kept.clone();
            let recover = Command::Studio(StudioCommand::Recover { kept: kept() });
            Offered::new(core, recover).show(ui, out, primary_button);
            let discard = Command::Studio(StudioCommand::Discard { kept: kept() });
            Offered::new(core, discard).show(ui, out, quiet_button);
        });
    }
}

/// The scenarios that come with the program, each to be copied.
fn shipped(ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
    heading(ui, theme::section(ui, core.say("studio-shipped", &[])), 2);
    ui.add(Label::new(theme::second(ui, core.say("studio-shipped-help", &[]))).wrap());
    for entry in core.scenario_files().filter(|entry| entry.path.is_none()) {
        let Some(scenario) = &entry.scenario else { continue };
        let title = title(core, entry);
        ui.horizontal(|ui| {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let copy = Command::Studio(StudioCommand::Open { scenario: entry.id.clone() });
                let words = core.say("studio-copy", &[("title", (&title).into())]);
                Offered::new(core, copy).called(words).show(ui, out, quiet_button);
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    ui.add(Label::new(theme::body(ui, &title)).extend());
                    let summary = scenario.summary.get(core.language()).to_string();
                    ui.add(Label::new(theme::small(ui, summary)).truncate());
                });
            });
        });
    }
}

fn title(core: &Core, entry: &Entry) -> String {
    match &entry.scenario {
        Some(scenario) => scenario.title.get(core.language()).to_string(),
        None => entry.id.to_string(),
    }
}

/// How many findings a file has, by weight.
fn findings(core: &Core, entry: &Entry) -> String {
    let count = |severity| entry.diagnostics.iter().filter(|d| d.severity == severity).count() as i64;
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    match (errors, warnings) {
        (0, 0) => core.say("studio-no-findings", &[]),
        (0, warnings) => core.say("studio-warnings", &[("n", warnings.into())]),
        (errors, _) => core.say("studio-errors", &[("n", errors.into())]),
    }
}
