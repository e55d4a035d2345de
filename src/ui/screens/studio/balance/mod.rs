//! The balance pane: what simulated trainees come to in the draft, who comes to which node, and what is out of balance.

mod view;

use super::ask::Ask;
use crate::analysis::{Balance as Figures, Kind, Sort};
use crate::app::{Balanced, Command, Core, Studio, StudioCommand};
use crate::ui::offered::Offered;
use crate::ui::screens::page::heading;
use crate::ui::theme::{self, Type, Weight, space};
use crate::ui::widgets::{
    Banner, BannerKind, BarRow, Chip, HeatMap, HeatPressed, Icon, parts_bar, parts_key, primary_button,
    quiet_button, secondary_button, tens,
};
use egui::{Label, ScrollArea, Ui, Vec2};
use std::collections::HashMap;
use std::sync::Arc;
use view::{Finding, KindView, View};

/// How many contacts of each kind can be asked for; the second is offered first.
const RUNS: [u32; 3] = [200, 1_000, 5_000];

/// The balance pane.
pub(super) struct Balance {
    runs: u32,
    /// The kind that is looked at.
    kind: Kind,
    view: Option<View>,
    heat: Option<Heat>,
}

/// How many of a kind's contacts came to each node, for whoever draws the nodes.
pub(super) struct Heat {
    of: (view::Stamp, Kind),
    /// In percent, by the node's id.
    pub(super) visits: HashMap<Arc<str>, u8>,
}

impl Heat {
    /// Tells one from the next.
    pub(super) fn stamp(&self) -> (u64, u64, u32, Kind) {
        let (number, revision, runs) = self.of.0;
        (number, revision, runs, self.of.1)
    }
}

impl Default for Balance {
    fn default() -> Self {
        Self { runs: RUNS[1], kind: Kind::Ideal, view: None, heat: None }
    }
}

impl Balance {
    /// Makes the words anew when there are other figures.
    pub(super) fn follow(&mut self, core: &Core, studio: &Studio) {
        let Some(balanced) = studio.balanced() else {
            (self.view, self.heat) = (None, None);
            return;
        };
        let stamp = (studio.number(), balanced.revision, balanced.balance.runs);
        if self.view.as_ref().is_none_or(|view| view.stamp != stamp) {
            self.view = Some(View::of(&balanced.balance, stamp, core));
        }
        if self.heat.as_ref().is_none_or(|heat| heat.of != (stamp, self.kind)) {
            self.heat = Some(Heat { of: (stamp, self.kind), visits: visits(&balanced.balance, self.kind) });
        }
    }

    /// The way of the kind that is looked at through the nodes.
    pub(super) fn heat(&self) -> Option<&Heat> {
        self.heat.as_ref()
    }

    pub(super) fn show(
        &mut self,
        ui: &mut Ui,
        core: &Core,
        studio: &Studio,
        asks: &mut Vec<Ask>,
        out: &mut Vec<Command>,
    ) {
        ScrollArea::vertical().id_salt("studio-balance").auto_shrink(false).show(ui, |ui| {
            ui.set_width(ui.available_width() - space::MEDIUM);
            ui.spacing_mut().item_spacing.y = space::SMALL;
            heading(ui, theme::section(ui, core.say("balance-title", &[])), 2);
            ui.add(Label::new(theme::second(ui, core.say("balance-words", &[]))).wrap());
            self.begin(ui, core, studio, out);
            let Some(balanced) = studio.balanced() else {
                let words = match studio.is_balancing() {
                    true => core.say("balance-playing", &[]),
                    false => core.say("balance-empty", &[]),
                };
                ui.add(Label::new(theme::second(ui, words)).wrap());
                return;
            };
            self.figures(ui, core, studio, balanced, asks);
        });
    }

    /// How many contacts, and the button that starts them.
    fn begin(&mut self, ui: &mut Ui, core: &Core, studio: &Studio, out: &mut Vec<Command>) {
        let playable = studio.draft().reading().is_some_and(|reading| reading.scenario.is_some());
        ui.add(Label::new(theme::small(ui, core.say("balance-runs", &[]))).extend());
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(space::TIGHT);
            for runs in RUNS {
                if ui
                    .add(Chip::new(&core.say("balance-number", &[("n", runs.into())]), self.runs == runs))
                    .clicked()
                {
                    self.runs = runs;
                }
            }
        });
        ui.add_space(space::TIGHT);
        ui.add_enabled_ui(playable && !studio.is_balancing(), |ui| {
            let command = Command::Studio(StudioCommand::Balance { runs: self.runs });
            let make = if studio.balanced().is_some() { secondary_button } else { primary_button };
            Offered::new(core, command).show(ui, out, |words| make(words).icon(Icon::Play));
        });
        if !playable {
            Banner::new(BannerKind::Info, &core.say("balance-unplayable", &[])).show_plain(ui);
        }
    }

    fn figures(
        &mut self,
        ui: &mut Ui,
        core: &Core,
        studio: &Studio,
        balanced: &Balanced,
        asks: &mut Vec<Ask>,
    ) {
        let Some(view) = &self.view else { return };
        ui.add(Label::new(theme::small(ui, &view.head)).wrap());
        if balanced.revision != studio.draft().revision() {
            Banner::new(BannerKind::Info, &core.say("balance-old", &[])).show_plain(ui);
        }
        let play = core.say("balance-contact", &[]);
        for finding in &view.findings {
            show_finding(ui, finding, &play, asks);
        }
        if view.findings.is_empty() {
            Banner::new(BannerKind::Info, &core.say("balance-fine", &[])).show_plain(ui);
        }
        ui.add_space(space::SMALL);
        heading(ui, theme::section(ui, core.say("balance-kinds", &[])), 3);
        ui.add(Label::new(theme::small(ui, core.say("balance-kind-help", &[]))).wrap());
        parts_key(ui, &view.key);
        if let Some(kind) = kinds(ui, view, self.kind) {
            self.kind = kind;
            // The graph goes along in the next frame.
            ui.ctx().request_repaint();
        }
        if let Some(kind) = view.kinds.iter().find(|row| row.kind == self.kind) {
            of_kind(ui, core, kind, &play, asks);
        }
        ui.add_space(space::SMALL);
        heading(ui, theme::section(ui, core.say("balance-nodes", &[])), 3);
        ui.add(Label::new(theme::small(ui, core.say("balance-nodes-help", &[]))).wrap());
        nodes(ui, core, studio, balanced, view, self.kind, asks);
    }
}

/// In percent, how many of a kind's contacts came to each node.
fn visits(balance: &Figures, kind: Kind) -> HashMap<Arc<str>, u8> {
    let Some(kind) = balance.of_kind(kind) else { return HashMap::new() };
    balance.nodes.iter().enumerate().map(|(at, id)| (Arc::clone(id), kind.visits(at).percent())).collect()
}

/// What is out of balance, with a contact that shows it.
fn show_finding(ui: &mut Ui, finding: &Finding, play: &str, asks: &mut Vec<Ask>) {
    let kind = if finding.grave { BannerKind::Error } else { BannerKind::Warning };
    let banner = Banner::new(kind, &finding.title).words(&finding.words);
    let Some((kind, sort)) = finding.shows else { return banner.show_plain(ui) };
    banner.show(ui, |ui| {
        if ui.add(quiet_button(play).icon(Icon::Play)).clicked() {
            asks.push(Ask::PlayContact(kind, sort));
        }
    });
}

/// A row for each kind; the one that was chosen.
fn kinds(ui: &mut Ui, view: &View, chosen: Kind) -> Option<Kind> {
    let ink = theme::of(ui).ink;
    let width = |words: &str| theme::tabular(ui, words, Type::Small, Weight::Regular, ink).size().x;
    let figures = view.kinds.iter().map(|row| width(&row.figure)).fold(0.0, f32::max);
    let mut pressed = None;
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = space::TIGHT;
        for row in &view.kinds {
            let bar = BarRow {
                name: &row.name,
                parts: &row.fates,
                figure: &row.figure,
                said: &row.said,
                chosen: row.kind == chosen,
            };
            if bar.show(ui, figures).clicked() {
                pressed = Some(row.kind);
            }
        }
    });
    pressed
}

/// How the contacts of a kind end.
fn of_kind(ui: &mut Ui, core: &Core, kind: &KindView, play: &str, asks: &mut Vec<Ask>) {
    ui.add_space(space::SMALL);
    heading(ui, theme::strong(ui, &kind.heading), 4);
    if ui.add(quiet_button(play).icon(Icon::Play)).clicked() {
        asks.push(Ask::PlayContact(kind.kind, Sort::Any));
    }
    ui.add(Label::new(theme::small(ui, &kind.figures)).wrap());
    ui.add(Label::new(theme::small(ui, &kind.scores_said)).wrap());
    if let Some(scores) = &kind.scores {
        tens(ui, scores, &kind.scores_said);
    }
    let parts = [
        ("balance-fates-bar", core.say("balance-fates", &[]), &kind.fates, &kind.fate_sorts),
        ("balance-verdicts-bar", core.say("balance-verdicts", &[]), &kind.verdicts, &kind.verdict_sorts),
    ];
    for (name, title, parts, sorts) in parts {
        ui.add(Label::new(theme::small(ui, title)).wrap());
        if let Some(at) = parts_bar(ui, name, parts) {
            asks.push(Ask::PlayContact(kind.kind, sorts[at]));
        }
        parts_key(ui, parts);
    }
    ui.add(Label::new(theme::small(ui, core.say("balance-open-part", &[]))).wrap());
}

/// Which kind comes to which node.
fn nodes(
    ui: &mut Ui,
    core: &Core,
    studio: &Studio,
    balanced: &Balanced,
    view: &View,
    chosen: Kind,
    asks: &mut Vec<Ask>,
) {
    let balance = &balanced.balance;
    let share =
        |row: usize, column: usize| Some(balance.kinds[column].visits(row)).filter(|share| share.count > 0);
    let map = HeatMap {
        name: &core.say("balance-nodes", &[]),
        columns: &view.columns,
        rows: &balance.nodes,
        chosen: balance.kinds.iter().position(|kind| kind.kind == chosen),
        share: &|row, column| share(row, column).map(|share| share.percent()),
        said: &|row, column| {
            let (node, kind) = (&balance.nodes[row], &view.columns[column]);
            match share(row, column) {
                Some(share) => core.say(
                    "balance-cell",
                    &[("node", node.into()), ("kind", kind.into()), ("share", (&share.to_string()).into())],
                ),
                None => core.say("balance-cell-none", &[("node", node.into()), ("kind", kind.into())]),
            }
        },
        row_said: &|row| core.say("balance-node-go", &[("node", (&balance.nodes[row]).into())]),
    };
    match map.show(ui, "studio-balance-nodes") {
        Some(HeatPressed::Row(row)) => asks.extend(studio.draft().node(&balance.nodes[row]).map(Ask::Select)),
        Some(HeatPressed::Cell(row, column)) => {
            asks.push(Ask::PlayContact(balance.kinds[column].kind, Sort::Node(row)));
        }
        None => {}
    }
}
