//! Two lines to choose from: what each of them does stands there once it was chosen. There is no grade.

use crate::app::Core;
use crate::lessons::Exercise;
use crate::ui::screens::page::heading;
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Card, Icon, secondary_button};
use egui::{Label, Ui};

/// Shows an exercise; `chosen` is the line that was chosen last.
pub(super) fn show(ui: &mut Ui, core: &Core, exercise: &Exercise, chosen: &mut Option<usize>) {
    Card::new().show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::SMALL;
        heading(ui, theme::strong(ui, core.say("exercise-title", &[])), 3);
        ui.add(Label::new(theme::body(ui, &exercise.situation)).wrap());
        for (index, choice) in exercise.choices.iter().enumerate() {
            let mut button = secondary_button(&choice.line).full_width().selected(*chosen == Some(index));
            if *chosen == Some(index) {
                button = button.icon(Icon::Check);
            }
            if ui.add(button).clicked() {
                *chosen = Some(index);
            }
            if *chosen == Some(index) {
                let opinion = match choice.helps {
                    true => core.say("exercise-helps", &[]),
                    false => core.say("exercise-helps-less", &[]),
                };
                ui.add(Label::new(theme::body(ui, format!("{opinion} {}", choice.why))).wrap());
            }
        }
    });
}
