//! The voice and the face of the next reply, where the channel carries them; a choice stays until it is changed.

use super::room;
use crate::app::{Command, Core, Local};
use crate::ui::offered;
use crate::ui::theme::{self, Type, Weight, space};
use crate::ui::widgets::{Chip, secondary_button};
use crate::vocabulary::{Channel, Expression, Manner, Tone};
use egui::{Popup, Role, Sense, Ui, Vec2, WidgetInfo, pos2, vec2};

/// The height of a row of chips with the air under it.
const ROW: f32 = 40.0;
/// From this width on voice and face stand in one row.
const ONE_ROW: f32 = 940.0;

/// Whether the choices are menus on a line that is there anyway, and not rows of chips.
pub fn is_folded(ui: &Ui) -> bool {
    room::is_short(ui)
}

/// The height the rows of chips take.
pub fn height(ui: &Ui, channel: Channel) -> f32 {
    match (channel.has_voice(), channel.has_face()) {
        _ if is_folded(ui) => 0.0,
        (true, true) if ui.available_width() < ONE_ROW => 2.0 * ROW,
        (false, false) => 0.0,
        _ => ROW,
    }
}

/// Shows what can be chosen as rows of chips. Pressing what is chosen takes it back.
pub fn rows(ui: &mut Ui, core: &Core, channel: Channel, manner: &mut Manner) {
    if is_folded(ui) || !channel.has_voice() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::new(space::TIGHT, space::SMALL);
        let names = [Group::voice(core).name, Group::face(core).name];
        let voice = Group::voice(core);
        voice.label(ui, &names);
        voice.chips(ui, &mut manner.tone);
        if channel.has_face() {
            if ui.max_rect().width() < ONE_ROW {
                ui.end_row();
            } else {
                ui.add_space(space::GROUP);
            }
            let face = Group::face(core);
            face.label(ui, &names);
            face.chips(ui, &mut manner.expression);
        }
    });
}

/// Shows the same as menus, from the right, in a short window.
pub fn menus(ui: &mut Ui, core: &Core, channel: Channel, manner: &mut Manner) {
    if !is_folded(ui) {
        return;
    }
    if channel.has_face() {
        Group::face(core).menu(ui, &mut manner.expression);
    }
    if channel.has_voice() {
        Group::voice(core).menu(ui, &mut manner.tone);
    }
}

/// The values of voice or of face, in words.
struct Group<T: 'static> {
    name: String,
    help: String,
    keys: String,
    values: Vec<(T, String)>,
}

impl Group<Tone> {
    fn voice(core: &Core) -> Self {
        let words = |tone: &Tone| (*tone, core.say_for("tone", tone.key(), &[]));
        Self::new(core, core.say("practice-voice", &[]), Local::Voice, Tone::ALL.iter().map(words))
    }
}

impl Group<Expression> {
    fn face(core: &Core) -> Self {
        let words = |face: &Expression| (*face, core.say_for("expression", face.key(), &[]));
        Self::new(core, core.say("practice-face-of", &[]), Local::Face, Expression::ALL.iter().map(words))
    }
}

impl<T: Copy + PartialEq> Group<T> {
    fn new(core: &Core, name: String, local: Local, values: impl Iterator<Item = (T, String)>) -> Self {
        let keys = offered::keys(&Command::Local(local)).unwrap_or_default();
        let help = core.say("practice-manner-help", &[("keys", (&keys).into())]);
        Self { name, help, keys, values: values.collect() }
    }

    fn chips(&self, ui: &mut Ui, chosen: &mut Option<T>) -> bool {
        let mut changed = false;
        for (value, words) in &self.values {
            let on = *chosen == Some(*value);
            let response = ui.add(Chip::new(words, on));
            if response.clicked() {
                *chosen = (!on).then_some(*value);
                changed = true;
            }
            response.ctx.accesskit_node_builder(response.id, |node| {
                node.set_role(egui::accesskit::Role::RadioButton);
                node.set_keyboard_shortcut(self.keys.as_str());
                node.set_description(self.name.as_str());
            });
        }
        changed
    }

    fn menu(&self, ui: &mut Ui, chosen: &mut Option<T>) {
        let now = self.values.iter().find(|(value, _)| *chosen == Some(*value));
        let words = match now {
            Some((_, words)) => format!("{}: {words}", self.name),
            None => self.name.clone(),
        };
        let button = secondary_button(&words).hint(&self.help).shortcut(&self.keys);
        let response = ui.add(button.selected(now.is_some()));
        Popup::menu(&response).show(|ui| {
            ui.spacing_mut().item_spacing.y = space::TIGHT;
            if self.chips(ui, chosen) {
                ui.close();
            }
        });
    }

    /// The name of the group, in the middle of its row and as wide as the wider of both, so that the chips line up.
    fn label(&self, ui: &mut Ui, both: &[String; 2]) {
        let ink = theme::of(ui).ink_second;
        let galley = |words: &str| theme::layout_line(ui, words, Type::Small, Weight::Regular, ink);
        let width = both.iter().map(|words| galley(words).size().x).fold(0.0, f32::max);
        let galley = galley(&self.name);
        let (rect, response) =
            ui.allocate_exact_size(vec2(width + space::SMALL, ROW - space::SMALL), Sense::hover());
        ui.painter().galley(pos2(rect.left(), rect.center().y - galley.size().y / 2.0), galley, ink);
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &self.name));
        response.on_hover_text(&self.help);
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
