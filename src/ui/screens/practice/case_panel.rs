//! The case beside the conversation: who the customer is, what they have told, what the trainee may do and by when.

use crate::app::{Core, Running};
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Chip, Icon};
use egui::{Label, ScrollArea, Sense, Ui, Vec2};

/// What the panel shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Tab {
    #[default]
    Facts,
    Customer,
    Limits,
}

/// The panel with the tab that is open.
#[derive(Default)]
pub struct CasePanel {
    tab: Tab,
}

impl CasePanel {
    /// Shows the panel over the width of its column.
    pub fn show(&mut self, ui: &mut Ui, core: &Core, session: &Running) {
        let tabs = [
            (Tab::Facts, core.say("practice-tab-facts", &[])),
            (Tab::Customer, core.say("practice-tab-customer", &[])),
            (Tab::Limits, core.say("practice-tab-limits", &[])),
        ];
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(space::TIGHT);
            for (tab, words) in &tabs {
                if ui.add(Chip::new(words, self.tab == *tab)).clicked() {
                    self.tab = *tab;
                }
            }
        });
        ui.add_space(space::MEDIUM);
        ScrollArea::vertical().id_salt("case").auto_shrink([false, true]).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::SMALL;
            match self.tab {
                Tab::Facts => facts(ui, core, session),
                Tab::Customer => customer(ui, core, session),
                Tab::Limits => limits(ui, core, session),
            }
        });
    }
}

fn facts(ui: &mut Ui, core: &Core, session: &Running) {
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

fn customer(ui: &mut Ui, core: &Core, session: &Running) {
    let language = session.setup().language;
    let customer = &session.case().scenario.customer;
    ui.add(Label::new(theme::strong(ui, &*customer.name)).wrap());
    ui.add(Label::new(theme::body(ui, &**customer.about.get(language))).wrap());
    if !customer.history.is_empty() {
        ui.add_space(space::SMALL);
        ui.add(Label::new(theme::strong(ui, core.say("practice-history", &[]))));
    }
    for entry in &customer.history {
        pair(ui, entry.when.get(language), entry.what.get(language));
    }
}

fn limits(ui: &mut Ui, core: &Core, session: &Running) {
    let language = session.setup().language;
    let scenario = &session.case().scenario;
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

fn pair(ui: &mut Ui, label: &str, words: &str) {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.add(Label::new(theme::small(ui, label)).wrap());
        ui.add(Label::new(theme::body(ui, words)).wrap());
    });
}

fn line(ui: &mut Ui, icon: Icon, words: &str) {
    ui.horizontal_top(|ui| {
        let (rect, _) = ui.allocate_exact_size(Vec2::splat(18.0), Sense::hover());
        icon.paint(ui.painter(), rect, theme::of(ui).ink_second);
        ui.add(Label::new(theme::body(ui, words)).wrap());
    });
}
