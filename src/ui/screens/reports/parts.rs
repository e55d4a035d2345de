//! The parts of the report, one under the other, and the tables beneath its plots.

use super::view::{Linked, View};
use super::{Seen, answer, plots};
use crate::app::{Command, Core};
use crate::ui::screens::page::{heading, prose};
use crate::ui::theme::{self, space};
use crate::ui::widgets::Card;
use egui::Ui;

/// What is shown, to whom the parts pass what is asked for.
pub(super) struct Shown<'a> {
    pub core: &'a Core,
    pub view: &'a View,
    pub seen: &'a mut Seen,
    pub out: &'a mut Vec<Command>,
}

/// Shows every part.
pub(super) fn show(ui: &mut Ui, core: &Core, view: &View, seen: &mut Seen, out: &mut Vec<Command>) {
    ui.spacing_mut().item_spacing.y = space::MEDIUM;
    answer::show(ui, core, view, out);
    let mut shown = Shown { core, view, seen, out };
    plots::verdicts(ui, &mut shown);
    plots::survival(ui, &mut shown);
    plots::plane(ui, &mut shown);
    moment(ui, &mut shown);
    places(ui, &mut shown);
    plots::periods(ui, &mut shown);
    service(ui, &mut shown);
    plots::matrix(ui, &mut shown);
    plots::progress(ui, &mut shown);
    items(ui, &mut shown);
    let few = [("share", 10.into()), ("mean", 5.into())];
    prose(ui, theme::small(ui, core.say("cohort-few-here", &few)));
    prose(ui, theme::small(ui, core.say("reports-foot", &[])));
}

/// A part with its heading.
pub(super) fn part(ui: &mut Ui, title: String, contents: impl FnOnce(&mut Ui)) {
    Card::new().show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::SMALL;
        heading(ui, theme::section(ui, title), 2);
        contents(ui);
    });
}

impl Shown<'_> {
    /// A table, known to egui as `name`; a row leads to its attempts.
    pub fn table(&mut self, ui: &mut Ui, name: &'static str, linked: &Linked) {
        let figures = self.seen.tables.entry(name).or_default();
        let pressed = figures.show(ui, self.core, name, &linked.table, self.out);
        self.lead(linked, pressed);
    }

    /// A table that is folded away until somebody wants it.
    pub fn fold(&mut self, ui: &mut Ui, name: &'static str, linked: &Linked) {
        let figures = self.seen.tables.entry(name).or_default();
        let pressed = figures.fold(ui, self.core, name, &linked.table, self.out);
        self.lead(linked, pressed);
    }

    fn lead(&mut self, linked: &Linked, pressed: Option<usize>) {
        let lead = pressed.and_then(|at| linked.leads.get(at)?.clone());
        self.out.extend(lead.map(|lead| Command::ListBehind(Box::new(lead))));
    }
}

fn moment(ui: &mut Ui, shown: &mut Shown<'_>) {
    let view = shown.view;
    part(ui, shown.core.say("cohort-moment", &[]), |ui| {
        shown.table(ui, "reports-moment", &view.moment);
        shown.table(ui, "reports-stages", &view.stages);
    });
}

fn places(ui: &mut Ui, shown: &mut Shown<'_>) {
    let view = shown.view;
    part(ui, shown.core.say("cohort-handover", &[]), |ui| {
        shown.table(ui, "reports-places", &view.places);
        shown.table(ui, "reports-notes", &view.notes);
    });
}

fn service(ui: &mut Ui, shown: &mut Shown<'_>) {
    let view = shown.view;
    part(ui, shown.core.say("cohort-service", &[]), |ui| {
        shown.table(ui, "reports-service", &view.service);
        shown.table(ui, "reports-service-shares", &view.service_shares);
        if let Some(promoters) = &view.promoters {
            prose(ui, theme::body(ui, promoters));
        }
        shown.fold(ui, "reports-outcomes", &view.outcomes);
    });
}

/// The items of one scenario; where none is asked for, how to get there.
fn items(ui: &mut Ui, shown: &mut Shown<'_>) {
    let (core, view) = (shown.core, shown.view);
    part(ui, core.say("items-title", &[]), |ui| {
        let Some(items) = &view.items else {
            let words = match core.reports().asked().filter.scenario {
                Some(_) => core.say("items-later", &[]),
                None => core.say("items-choose", &[]),
            };
            prose(ui, theme::second(ui, words));
            return;
        };
        prose(ui, theme::second(ui, core.say("items-note", &[]) + " " + &core.say("items-press", &[])));
        prose(ui, theme::body(ui, &items.counted));
        for remark in &items.remarks {
            prose(ui, theme::body(ui, remark));
        }
        shown.table(ui, "reports-nodes", &items.nodes);
        shown.table(ui, "reports-replies", &items.replies);
    });
}
