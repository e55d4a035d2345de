//! Offering a resolution: what is possible, what it would sound like, and whether to say what happens next.

use crate::app::{Command, Core, Running};
use crate::scenario::Resolution;
use crate::session::Action;
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Card, primary_button};
use egui::{Label, Ui};
use std::sync::Arc;

/// The offer being composed.
#[derive(Default)]
pub struct OfferSheet {
    chosen: Option<Arc<str>>,
    leave_out_next: bool,
}

impl OfferSheet {
    /// Shows the offers and the words of the one chosen.
    pub fn show(&mut self, ui: &mut Ui, core: &Core, session: &Running, out: &mut Vec<Command>) {
        ui.spacing_mut().item_spacing.y = space::SMALL;
        let language = session.setup().language;
        let scenario = &session.case().scenario;
        for resolution in &scenario.resolutions {
            let chosen = self.chosen.as_ref() == Some(&resolution.id);
            let label = resolution.label.get(language);
            let card = Card::pressable(label).selected(chosen).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = space::TIGHT;
                ui.add(Label::new(theme::strong(ui, &**label)).selectable(false).wrap());
                if let Some(words) = limit(core, session, resolution) {
                    ui.add(
                        Label::new(theme::small(ui, words).color(theme::of(ui).warning))
                            .selectable(false)
                            .wrap(),
                    );
                }
                if state_word(session, resolution) {
                    let words = core.say("practice-offered-before", &[]);
                    ui.add(Label::new(theme::small(ui, words)).selectable(false).wrap());
                }
            });
            if card.response.clicked() {
                self.chosen = Some(Arc::clone(&resolution.id));
            }
        }
        let Some(resolution) = self.chosen.as_deref().and_then(|id| scenario.resolution(id)) else { return };
        ui.add_space(space::SMALL);
        let mut say_next = !self.leave_out_next;
        let words = core.say("practice-offer-next", &[]);
        ui.checkbox(&mut say_next, theme::body(ui, words));
        self.leave_out_next = !say_next;
        let mut words = resolution.says.get(language).to_string();
        if say_next {
            words.push(' ');
            words.push_str(resolution.next.get(language));
        }
        let you_say = core.say("practice-you-say", &[]);
        ui.add(Label::new(theme::small(ui, you_say)));
        ui.add(Label::new(theme::body(ui, words)).wrap());
        ui.add_space(space::SMALL);
        let offer = core.say("command-send-offer", &[]);
        if ui.add(primary_button(&offer).full_width()).clicked() {
            let resolution = Arc::clone(&resolution.id);
            out.push(Command::Act(Action::Offer { resolution, follow_up: say_next }));
        }
    }
}

/// Whose decision it is, where it is not the trainee's.
fn limit(core: &Core, session: &Running, resolution: &Resolution) -> Option<String> {
    let step = session.case().scenario.target(resolution.needs_authority.as_deref()?)?;
    let name = step.name.get(session.setup().language);
    Some(core.say("practice-offer-limit", &[("who", name.into())]))
}

fn state_word(session: &Running, resolution: &Resolution) -> bool {
    session.state().offered.contains(&resolution.id)
}
