//! Who reads or watches along, until the contact is private.

use crate::app::{Core, Running};
use crate::ui::theme;
use crate::ui::widgets::{Badge, Icon, Reach};
use crate::words::grouped;
use egui::{Label, Ui};

/// Who watches, in the customer's column. Nothing where nobody could.
pub fn column(ui: &mut Ui, core: &Core, session: &Running) {
    let scenario = &session.case().scenario;
    let state = session.state();
    if scenario.audience.is_none() && !scenario.channel.is_public() {
        return;
    }
    if state.private {
        private(ui, core);
    } else if let Some(audience) = &scenario.audience {
        let number = grouped(state.reach);
        ui.add(Reach::new(state.reach, &number, audience.what.get(session.setup().language)));
    } else {
        ui.add(Label::new(theme::small(ui, core.say("practice-public", &[]))).wrap());
    }
}

/// The same in a word, for the strip of a small window.
pub fn strip(ui: &mut Ui, core: &Core, session: &Running) {
    let scenario = &session.case().scenario;
    let state = session.state();
    if state.private {
        if scenario.audience.is_some() || scenario.channel.is_public() {
            private(ui, core);
        }
    } else if let Some(audience) = &scenario.audience {
        let number = grouped(state.reach);
        let who = audience.what.get(session.setup().language);
        ui.add(Badge::new(Icon::People, &number).named(&format!("{number} {who}"))).on_hover_text(&**who);
    }
}

fn private(ui: &mut Ui, core: &Core) {
    let words = core.say("practice-private", &[]);
    ui.add(Badge::new(Icon::Lock, &words)).on_hover_text(core.say("practice-private-help", &[]));
}
