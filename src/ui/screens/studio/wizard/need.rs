//! The second step: when handing the case on is right, which decides how every escalation will be judged.

use crate::app::Core;
use crate::authoring::skeleton::{Need, Wish};
use crate::ui::screens::page::{heading, prose};
use crate::ui::theme;
use crate::ui::widgets::{OptionCard, option_cards};
use egui::Ui;

pub(super) fn show(ui: &mut Ui, core: &Core, wish: &mut Wish, focus: bool) {
    let question = core.say("new-escalate-question", &[]);
    heading(ui, theme::section(ui, &question), 2);
    prose(ui, theme::second(ui, core.say("studio-new-need-words", &[])));
    let cards: Vec<OptionCard> = Need::ALL
        .iter()
        .map(|need| OptionCard {
            words: core.say_for("new-escalate", need.key(), &[]),
            meaning: core.say_for("studio-new-escalate", need.key(), &[]),
        })
        .collect();
    let chosen = Need::ALL.iter().position(|need| *need == wish.need).unwrap_or(0);
    if let Some(at) = option_cards(ui, &question, &cards, chosen, focus) {
        wish.need = Need::ALL[at];
    }
}
