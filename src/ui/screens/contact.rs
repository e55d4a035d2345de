//! What kind of contact a scenario is, in one line: channel, magnitude, minutes.

use crate::app::Core;
use crate::scenario::Scenario;
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Icon, MagnitudeDots};
use crate::vocabulary::Channel;
use egui::{Label, Sense, Ui, Vec2};

/// The icon of a channel.
pub(super) const fn icon(channel: Channel) -> Icon {
    match channel {
        Channel::Telephone => Icon::Phone,
        Channel::LiveChat => Icon::Chat,
        Channel::Email => Icon::Mail,
        Channel::Social => Icon::People,
        Channel::Portal => Icon::Portal,
        Channel::Counter => Icon::Counter,
    }
}

/// The line in words, for a screen reader.
pub(super) fn facts(core: &Core, scenario: &Scenario) -> String {
    let channel = core.say_for("channel", scenario.channel.key(), &[]);
    let magnitude = core.say("contact-magnitude", &[("n", scenario.magnitude.value().into())]);
    let minutes = core.say("contact-minutes", &[("n", scenario.minutes.into())]);
    format!("{channel}, {magnitude}, {minutes}")
}

/// Shows the line.
pub(super) fn line(ui: &mut Ui, core: &Core, scenario: &Scenario) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::new(space::SMALL, space::TIGHT);
        let (square, _) = ui.allocate_exact_size(Vec2::splat(18.0), Sense::hover());
        icon(scenario.channel).paint(ui.painter(), square, theme::of(ui).ink_second);
        ui.add(Label::new(theme::small(ui, core.say_for("channel", scenario.channel.key(), &[]))).extend());
        ui.add_space(space::TIGHT);
        let magnitude = core.say("contact-magnitude", &[("n", scenario.magnitude.value().into())]);
        ui.add(MagnitudeDots::new(scenario.magnitude, &magnitude));
        ui.add_space(space::TIGHT);
        let minutes = core.say("contact-minutes", &[("n", scenario.minutes.into())]);
        ui.add(Label::new(theme::small(ui, minutes)).extend());
    });
}
