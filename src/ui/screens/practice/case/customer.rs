//! Who the customer is, what they have been through with the company, and who had the contact before.

use super::pair;
use crate::app::{Core, Running};
use crate::ui::theme::{self, space};
use crate::ui::widgets::Quote;
use egui::{Label, Ui};

/// Shows it.
pub(super) fn show(ui: &mut Ui, core: &Core, session: &Running) {
    let language = session.setup().language;
    let scenario = &session.case().scenario;
    let customer = &scenario.customer;
    ui.add(Label::new(theme::strong(ui, &*customer.name)).wrap());
    ui.add(Label::new(theme::body(ui, &**customer.about.get(language))).wrap());
    if !customer.history.is_empty() {
        ui.add_space(space::SMALL);
        ui.add(Label::new(theme::strong(ui, core.say("practice-history", &[]))));
    }
    for entry in &customer.history {
        pair(ui, entry.when.get(language), entry.what.get(language));
    }
    let Some(arrival) = &scenario.arrival else { return };
    ui.add_space(space::SMALL);
    ui.add(Label::new(theme::strong(ui, core.say("practice-before-you", &[]))));
    for line in &arrival.lines {
        let by = line.by.as_ref().unwrap_or(&arrival.name);
        Quote::new(by.get(language), line.text.get(language)).show(ui);
    }
}
