//! What the trainee may decide, and whom they can hand the case to.

use super::{line, pair};
use crate::app::{Core, Running};
use crate::ui::theme::{self, space};
use crate::ui::widgets::Icon;
use egui::{Label, Ui};

/// Shows it.
pub(super) fn show(ui: &mut Ui, core: &Core, session: &Running) {
    let language = session.setup().language;
    let scenario = &session.case().scenario;
    if core.shift().is_some() {
        // In a shift there was no briefing to read first.
        pair(ui, &core.say("shift-here", &[]), scenario.briefing.role.get(language));
        ui.add_space(space::SMALL);
    }
    let authority = &scenario.briefing.authority;
    for text in &authority.may {
        line(ui, Icon::Check, text.get(language));
    }
    for text in &authority.may_not {
        line(ui, Icon::Close, text.get(language));
    }
    ui.add_space(space::SMALL);
    ui.add(Label::new(theme::strong(ui, core.say("practice-path", &[]))).wrap());
    for step in &scenario.escalation.path {
        pair(ui, step.name.get(language), step.handles.get(language));
    }
}
