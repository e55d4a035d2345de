//! Everything that is wrong with a scenario file, each with its place and what to do about it.

use super::modal::{Dialog, buttons, scrolling};
use crate::app::{Broken, Command, Core};
use crate::diagnostic::Diagnostic;
use crate::ui::offered::Offered;
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Icon, quiet_button, secondary_button};
use egui::{Context, Label, Sense, Ui, Vec2};
use std::path::PathBuf;

/// The findings in a file.
pub(in crate::ui) struct Findings {
    file: PathBuf,
}

impl Findings {
    pub(super) fn new(file: PathBuf) -> Self {
        Self { file }
    }

    pub(super) fn show(&self, ctx: &Context, core: &Core, out: &mut Vec<Command>) {
        let Some(broken) = core.shelf().broken(&self.file) else {
            // The file was mended while the dialog was open.
            out.push(Command::CloseDialog);
            return;
        };
        let title = core.say("findings-title", &[("file", (&broken.file_name()).into())]);
        Dialog::new("findings", &title).width(680.0).show(ctx, core, out, |ui, out| {
            scrolling(ui, "findings-list", f32::INFINITY, |ui| {
                ui.add(Label::new(theme::small(ui, self.file.display().to_string())).wrap());
                ui.add(Label::new(theme::second(ui, core.say("findings-words", &[]))).wrap());
                for finding in &broken.findings {
                    show(ui, core, finding);
                }
            });
            buttons(ui, |ui| {
                Offered::new(core, Command::ReloadLibrary).show(ui, out, secondary_button);
                Offered::new(core, Command::Copy { text: details(broken) }).show(ui, out, quiet_button);
                if let Some(folder) = self.file.parent() {
                    let open = Command::OpenFolder { path: folder.to_owned() };
                    Offered::new(core, open).show(ui, out, quiet_button);
                }
            });
        });
    }
}

fn show(ui: &mut Ui, core: &Core, finding: &Diagnostic) {
    let palette = theme::of(ui);
    let (icon, ink) = match finding.is_error() {
        true => (Icon::Warning, palette.danger),
        false => (Icon::Info, palette.ink_second),
    };
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::MEDIUM;
        let (square, _) = ui.allocate_exact_size(Vec2::splat(20.0), Sense::hover());
        icon.paint(ui.painter(), square, ink);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            ui.add(Label::new(theme::body(ui, &finding.message)).wrap());
            for hint in &finding.hints {
                ui.add(Label::new(theme::second(ui, hint)).wrap());
            }
            if let Some(place) = &finding.place {
                let at = core
                    .say("finding-place", &[("line", place.line.into()), ("column", place.column.into())]);
                ui.add(Label::new(theme::small(ui, format!("{at} · {}", finding.code))).wrap());
            }
        });
    });
}

/// The findings as text that can be sent to somebody.
fn details(broken: &Broken) -> String {
    let mut text = String::new();
    for finding in &broken.findings {
        text += &format!("{finding}\n");
        for hint in &finding.hints {
            text += &format!("    {hint}\n");
        }
    }
    text
}
