//! One of a few values, side by side: the chosen one has a tick.

use crate::ui::theme::space;
use crate::ui::widgets::{Icon, secondary_button};
use egui::accesskit::{Role, Toggled};
use egui::{Ui, Vec2};

/// One value that can be chosen.
pub(super) struct Segment {
    /// What it is called.
    pub words: String,
    /// A sentence about it, for the tooltip.
    pub help: Option<String>,
    /// The keys that choose it.
    pub keys: Option<String>,
}

/// Shows the values and returns the one that was pressed.
pub(super) fn segments(ui: &mut Ui, name: &str, values: &[Segment], chosen: Option<usize>) -> Option<usize> {
    let mut pressed = None;
    let row = ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(space::TIGHT);
        for (index, value) in values.iter().enumerate() {
            let is_chosen = chosen == Some(index);
            let mut button = secondary_button(&value.words).selected(is_chosen);
            if let Some(help) = &value.help {
                button = button.hint(help);
            }
            if let Some(keys) = &value.keys {
                button = button.shortcut(keys);
            }
            if is_chosen {
                button = button.icon(Icon::Check);
            }
            let response = ui.add(button);
            response.ctx.accesskit_node_builder(response.id, |node| {
                node.set_role(Role::RadioButton);
                node.set_toggled(if is_chosen { Toggled::True } else { Toggled::False });
            });
            if response.clicked() && !is_chosen {
                pressed = Some(index);
            }
        }
    });
    row.response.ctx.accesskit_node_builder(row.response.id, |node| {
        node.set_role(Role::RadioGroup);
        node.set_label(name);
    });
    pressed
}
