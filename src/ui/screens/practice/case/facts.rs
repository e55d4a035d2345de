//! What the customer has told, and what happened.

use super::pair;
use crate::app::{Core, Running};
use crate::ui::theme::{self, space};
use egui::{Label, Ui};

/// Shows it.
pub(super) fn show(ui: &mut Ui, core: &Core, session: &Running) {
    let language = session.setup().language;
    let scenario = &session.case().scenario;
    let known = scenario.facts.iter().zip(&session.state().known).filter(|(_, known)| **known);
    let mut none = true;
    for (fact, _) in known {
        none = false;
        pair(ui, fact.label.get(language), fact.value.get(language));
    }
    if none {
        ui.add(Label::new(theme::second(ui, core.say("practice-no-facts", &[]))).wrap());
    }
    ui.add_space(space::SMALL);
    let situation = core.say("practice-situation", &[]);
    pair(ui, &situation, scenario.briefing.situation.get(language));
}
