//! The first step: where the customer reaches us, and what the complaint is.

use crate::app::Core;
use crate::authoring::skeleton::{Complaint, Wish};
use crate::ui::screens::page::{heading, prose};
use crate::ui::screens::segments::{Segment, segments};
use crate::ui::theme::{self, space};
use crate::ui::widgets::{OptionCard, option_cards};
use crate::vocabulary::Channel;
use egui::Ui;

pub(super) fn show(ui: &mut Ui, core: &Core, wish: &mut Wish, focus: bool) {
    let question = core.say("new-complaint-question", &[]);
    heading(ui, theme::section(ui, &question), 2);
    let cards: Vec<OptionCard> = Complaint::ALL
        .iter()
        .map(|complaint| OptionCard {
            words: core.say_for("new-complaint", complaint.key(), &[]),
            meaning: core.say_for("studio-new-complaint", complaint.key(), &[]),
        })
        .collect();
    let chosen = Complaint::ALL.iter().position(|complaint| *complaint == wish.complaint).unwrap_or(0);
    if let Some(at) = option_cards(ui, &question, &cards, chosen, focus) {
        wish.complaint = Complaint::ALL[at];
    }
    ui.add_space(space::SMALL);
    let question = core.say("new-channel", &[]);
    heading(ui, theme::section(ui, &question), 2);
    let channels: Vec<Segment> = Channel::ALL
        .iter()
        .map(|channel| Segment {
            words: core.say_for("channel", channel.key(), &[]),
            help: Some(core.say_for("studio-new-channel", channel.key(), &[])),
            keys: None,
        })
        .collect();
    let chosen = Channel::ALL.iter().position(|channel| *channel == wish.channel);
    if let Some(at) = segments(ui, &question, &channels, chosen) {
        wish.channel = Channel::ALL[at];
    }
    prose(ui, theme::second(ui, core.say_for("studio-new-channel", wish.channel.key(), &[])));
}
