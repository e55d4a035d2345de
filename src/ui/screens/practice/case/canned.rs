//! Canned replies: pressed, one goes into the reply being written, with its slots still open.

use crate::app::{Core, Running};
use crate::ui::screens::practice::draft::Draft;
use crate::ui::theme::{self, space};
use crate::ui::widgets::Card;
use egui::{Label, Ui};

/// Shows them; true when one was put into the reply.
pub(super) fn show(ui: &mut Ui, core: &Core, session: &Running, draft: &mut Draft) -> bool {
    ui.add(Label::new(theme::small(ui, core.say("practice-canned-words", &[]))).wrap());
    let language = session.setup().language;
    let mut pasted = false;
    for canned in &session.case().scenario.desk.canned {
        let label = canned.label.get(language);
        let card = ui.add_enabled_ui(!session.state().ended, |ui| {
            Card::pressable(label).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = space::TIGHT;
                ui.add(Label::new(theme::strong(ui, &**label)).selectable(false).wrap());
                ui.add(Label::new(theme::second(ui, &**canned.text.get(language))).selectable(false).wrap());
            })
        });
        if card.inner.response.clicked() {
            draft.paste(canned, language);
            pasted = true;
        }
    }
    pasted
}
