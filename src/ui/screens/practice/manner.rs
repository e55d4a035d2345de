//! The voice and the face of the next reply, where the channel carries them; a choice stays until it is changed.

use crate::app::{Command, Core, Local};
use crate::ui::offered;
use crate::ui::theme::{self, space};
use crate::ui::widgets::Chip;
use crate::vocabulary::{Channel, Expression, Manner, Tone};
use egui::accesskit::Role;
use egui::{Label, Ui, Vec2};

/// The height of a row of chips with the air under it.
const ROW: f32 = 40.0;
/// From this width on voice and face stand in one row.
const ONE_ROW: f32 = 940.0;

/// The height the chooser takes at a width.
pub fn height(channel: Channel, width: f32) -> f32 {
    match (channel.has_voice(), channel.has_face()) {
        (true, true) if width < ONE_ROW => 2.0 * ROW,
        (false, false) => 0.0,
        _ => ROW,
    }
}

/// Shows what can be chosen. Pressing what is chosen takes it back.
pub fn show(ui: &mut Ui, core: &Core, channel: Channel, manner: &mut Manner) {
    if !channel.has_voice() && !channel.has_face() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::new(space::TIGHT, space::SMALL);
        if channel.has_voice() {
            let words = Tone::ALL.iter().map(|tone| core.say_for("tone", tone.key(), &[]));
            let chosen = &mut manner.tone;
            group(ui, core, Local::Voice, words.collect(), Tone::ALL, chosen);
        }
        if channel.has_face() {
            if ui.max_rect().width() < ONE_ROW {
                ui.end_row();
            } else {
                ui.add_space(space::GROUP);
            }
            let words = Expression::ALL.iter().map(|face| core.say_for("expression", face.key(), &[]));
            let chosen = &mut manner.expression;
            group(ui, core, Local::Face, words.collect(), Expression::ALL, chosen);
        }
    });
}

fn group<T: Copy + PartialEq>(
    ui: &mut Ui,
    core: &Core,
    local: Local,
    words: Vec<String>,
    values: &[T],
    chosen: &mut Option<T>,
) {
    let name = match local {
        Local::Face => core.say("practice-face-of", &[]),
        _ => core.say("practice-voice", &[]),
    };
    let keys = offered::keys(&Command::Local(local)).unwrap_or_default();
    let label = ui.add(Label::new(theme::small(ui, &name)));
    label.clone().on_hover_text(core.say("practice-manner-help", &[("keys", (&keys).into())]));
    for (value, words) in values.iter().zip(&words) {
        let on = *chosen == Some(*value);
        let response = ui.add(Chip::new(words, on));
        if response.clicked() {
            *chosen = (!on).then_some(*value);
        }
        let described = response.labelled_by(label.id);
        described.ctx.accesskit_node_builder(described.id, |node| {
            node.set_role(Role::RadioButton);
            node.set_label(words.as_str());
            node.set_keyboard_shortcut(keys.as_str());
        });
    }
}

/// The next of the values, and after the last none.
pub fn next<T: Copy + PartialEq>(values: &[T], chosen: Option<T>) -> Option<T> {
    let place = chosen.and_then(|chosen| values.iter().position(|value| *value == chosen));
    values.get(place.map_or(0, |place| place + 1)).copied()
}

#[cfg(test)]
mod tests {
    use super::next;
    use crate::vocabulary::Tone;

    #[test]
    fn the_key_goes_through_every_voice_and_back_to_none() {
        let mut tone = None;
        for expected in Tone::ALL {
            tone = next(Tone::ALL, tone);
            assert_eq!(tone, Some(*expected));
        }
        assert_eq!(next(Tone::ALL, tone), None);
    }
}
