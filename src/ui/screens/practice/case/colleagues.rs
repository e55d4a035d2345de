//! Colleagues to ask without handing the case on, and what they said.

use crate::app::{Command, Core, Running};
use crate::session::{Action, Consulted, Event};
use crate::ui::offered::Offered;
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Card, Quote, secondary_button};
use egui::{Label, Ui};
use std::sync::Arc;

/// Shows them.
pub(super) fn show(ui: &mut Ui, core: &Core, session: &Running, out: &mut Vec<Command>) {
    ui.add(Label::new(theme::small(ui, core.say("practice-colleagues-words", &[]))).wrap());
    let language = session.setup().language;
    for colleague in &session.case().scenario.desk.colleagues {
        Card::new().show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::TIGHT;
            let name = colleague.name.get(language);
            ui.add(Label::new(theme::strong(ui, &**name)).wrap());
            ui.add(Label::new(theme::second(ui, &**colleague.knows.get(language))).wrap());
            for consulted in answers(session, &colleague.id) {
                let words = answer(core, consulted);
                ui.add_space(space::TIGHT);
                Quote::new(&core.say_for("practice-counsel", counsel(consulted), &[]), &words).show(ui);
            }
            ui.add_space(space::TIGHT);
            let ask = Command::Act(Action::Consult { colleague: Arc::clone(&colleague.id) });
            let (words, whom) = (core.say("practice-ask", &[]), &[("name", name.into())]);
            ui.add_enabled_ui(!session.state().ended, |ui| {
                let button = Offered::new(core, ask).called(words).show(ui, out, secondary_button);
                // To the eye the name stands above; to the ear one button is like the next without it.
                let named = core.say("practice-ask-whom", whom);
                button.ctx.accesskit_node_builder(button.id, |node| node.set_label(named));
            });
        });
    }
}

fn answers<'a>(session: &'a Running, colleague: &'a str) -> impl Iterator<Item = &'a Consulted> {
    let asked = session.state().consulted.iter().any(|id| **id == *colleague);
    session.events().iter().take_while(move |_| asked).filter_map(move |recorded| match &recorded.event {
        Event::Consulted(consulted) if *consulted.colleague == *colleague => Some(&**consulted),
        _ => None,
    })
}

/// How somebody took being asked, as the locale's keys name it.
pub fn counsel(consulted: &Consulted) -> &'static str {
    consulted.counsel.map_or("silent", |counsel| counsel.key())
}

/// What somebody answered; who says nothing has nothing to add.
pub fn answer(core: &Core, consulted: &Consulted) -> String {
    match consulted.says.is_empty() {
        true => core.say("practice-nothing-to-add", &[]),
        false => consulted.says.to_string(),
    }
}
