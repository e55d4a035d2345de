//! One of a few values, side by side: the chosen one has a tick. Tab stops at them once; the arrow keys choose.

use crate::ui::theme::space;
use crate::ui::widgets::{Icon, secondary_button};
use egui::accesskit::{Role, Toggled};
use egui::{EventFilter, Key, Response, Ui, Vec2};

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
    // Who has the keyboard follows what is chosen, which may be a frame later.
    let follows = ui.scope_id().with(("segments", name));
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
            let is_stop = chosen.map_or(index == 0, |chosen| chosen == index);
            let response = ui.add(button.skipped_by_tab(!is_stop));
            if is_stop && ui.data_mut(|data| data.remove_temp::<usize>(follows)) == Some(index) {
                response.request_focus();
            }
            if response.has_focus()
                && let Some(next) = stepped(ui, &response, index, values.len())
            {
                ui.data_mut(|data| data.insert_temp(follows, next));
                pressed = Some(next);
            }
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

/// The value beside this one, where an arrow key asks for it.
fn stepped(ui: &Ui, response: &Response, index: usize, count: usize) -> Option<usize> {
    let filter = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    ui.input(|input| match (input.key_pressed(Key::ArrowLeft), input.key_pressed(Key::ArrowRight)) {
        (true, false) => index.checked_sub(1),
        (false, true) => Some(index + 1).filter(|next| *next < count),
        _ => None,
    })
}
