//! Turns to press, which open in the transcript.

use super::reading::Reading;
use super::view::Link;
use crate::app::Core;
use crate::ui::theme::space;
use crate::ui::widgets::quiet_button;
use egui::{Ui, Vec2};

/// A row of turns, wrapped.
pub(super) fn row(ui: &mut Ui, core: &Core, links: &[Link], reading: &mut Reading) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(space::TIGHT);
        for link in links {
            let words = core.say("report-turn", &[("turn", link.turn.into())]);
            if ui.add(quiet_button(&words)).clicked() {
                reading.go(link.place);
            }
        }
    });
}
