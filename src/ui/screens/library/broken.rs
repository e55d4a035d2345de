//! A file that cannot be used: its name, the first thing that is wrong with it, and the way to all the others.

use crate::app::{Broken, Command, Core};
use crate::ui::offered::Offered;
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Card, Icon, secondary_button};
use egui::{Label, Sense, Ui, Vec2};

/// Shows the card with `spare` points of room above its button.
pub(super) fn show(ui: &mut Ui, core: &Core, broken: &Broken, spare: f32, out: &mut Vec<Command>) {
    let palette = theme::of(ui);
    Card::new().show(ui, |ui| {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::MEDIUM;
            let (square, _) = ui.allocate_exact_size(Vec2::splat(space::ICON + 4.0), Sense::hover());
            Icon::Warning.paint(ui.painter(), square, palette.danger);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = space::TIGHT;
                ui.add(Label::new(theme::section(ui, broken.file_name())).wrap());
                ui.add(Label::new(theme::small(ui, core.say("library-broken", &[])).color(palette.danger)).wrap());
            });
        });
        if let Some(finding) = broken.findings.first() {
            ui.add(Label::new(theme::body(ui, &finding.message)).wrap());
            if let Some(place) = &finding.place {
                let at = core.say("finding-place", &[("line", place.line.into()), ("column", place.column.into())]);
                ui.add(Label::new(theme::small(ui, at)).wrap());
            }
        }
        ui.add_space(spare);
        Offered::new(core, Command::ShowFindings { file: broken.file.clone() })
            .called(core.say("library-show-all", &[("n", broken.findings.len().into())]))
            .show(ui, out, secondary_button);
    });
}
