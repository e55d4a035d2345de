//! The studio: one draft seen as outline, form, source and graph, all in step; what is wrong with it at its foot.

mod acting;
mod ask;
mod balance;
mod completion;
mod edges;
mod findings;
mod following;
mod form;
mod form_words;
mod graph;
mod known;
mod left;
mod outline;
mod panes;
mod pick;
mod play;
mod removing;
mod safety;
mod signs;
mod source;
mod start;
mod subject;
mod wizard;

use crate::app::{Command, Core};
use crate::authoring::{Draft, Path};
use crate::ui::theme::space;
use ask::Ask;
use balance::Balance;
use edges::side;
use egui::{Align, Layout, Rect, Ui, UiBuilder, Vec2};
use findings::Findings;
use form::Form;
pub use form::{HELPED_FIELDS, ITEMS, field_key};
pub(in crate::ui) use form_words::FormWords;
use graph::Graph;
use known::Known;
use left::Left;
use outline::Outline;
use panes::{Pane, Panes};
use play::Play;
use removing::Removing;
pub use signs::SIGNS;
use source::Source;
use wizard::Wizard;

/// The most the list of findings takes while it is open.
const FINDINGS: f32 = 190.0;
/// About what one finding takes of it.
const FINDING: f32 = 52.0;
/// The height of the line at the foot.
const FOOT: f32 = 40.0;

/// The studio screen.
pub struct Studio {
    /// The choices for a new scenario, while they are made.
    wizard: Option<Wizard>,
    panes: Panes,
    outline: Outline,
    form: Form,
    source: Source,
    graph: Graph,
    play: Play,
    balance: Balance,
    findings: Findings,
    known: Known,
    /// The part that is worked on.
    selected: Path,
    /// The draft that was seen last, by its number.
    opened: Option<u64>,
    /// How many steps from elsewhere the caret has followed.
    followed: u64,
    /// Whether the next step made shows what it put there.
    shows_next: bool,
    removing: Option<Removing>,
    left: Left,
}

impl Studio {
    pub(super) fn open(_core: &Core) -> Self {
        Self {
            wizard: None,
            panes: Panes::default(),
            outline: Outline::default(),
            form: Form::default(),
            source: Source::new(),
            graph: Graph::default(),
            play: Play::default(),
            balance: Balance::default(),
            findings: Findings::default(),
            known: Known::default(),
            selected: Path::top(),
            opened: None,
            followed: 0,
            shows_next: false,
            removing: None,
            left: Left::default(),
        }
    }

    pub(super) fn show(&mut self, ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
        if let Some(wizard) = &mut self.wizard {
            wizard.show(ui, core, out);
            return;
        }
        let Some(studio) = core.studio() else {
            self.opened = None;
            start::show(ui, core, out);
            return;
        };
        let draft = studio.draft();
        if self.opened != Some(studio.number()) {
            *self = Self {
                opened: Some(studio.number()),
                panes: std::mem::take(&mut self.panes),
                ..Self::open(core)
            };
            self.followed = studio.steps();
            self.begin(ui, draft, studio.number(), studio.begins_at());
        }
        if self.known.follow(draft) {
            self.form_still_there(draft);
        }
        if self.followed != studio.steps() {
            self.followed = studio.steps();
            self.follow_step(draft, studio.focus());
        }
        self.balance.follow(core, studio);
        let mut asks = Vec::new();
        self.head(ui, core, out);
        let room = ui.available_rect_before_wrap();
        let found = studio.findings().count();
        let list = (found as f32 * FINDING).clamp(2.0 * FINDING, FINDINGS);
        let strip = FOOT + if self.findings.is_open() { list } else { 0.0 };
        let room = room.shrink2(Vec2::new(side(ui), 0.0));
        let (body, foot) = room.split_top_bottom_at_y((room.bottom() - strip).max(room.top() + 120.0));
        self.body(ui, core, draft, body, &mut asks, out);
        self.foot(ui, core, studio, foot, &mut asks, out);
        if !asks.is_empty() {
            // The other panes go along in the next frame.
            ui.ctx().request_repaint();
        }
        self.perform(core, draft, asks, out);
        self.left.keep(ui, studio.number(), &self.panes, &self.selected);
    }

    fn body(
        &mut self,
        ui: &mut Ui,
        core: &Core,
        draft: &Draft,
        room: Rect,
        asks: &mut Vec<Ask>,
        out: &mut Vec<Command>,
    ) {
        let most = Panes::most(room.width());
        let mut top = ui.new_child(UiBuilder::new().max_rect(room).layout(Layout::top_down(Align::Min)));
        self.panes.tabs(&mut top, core, most);
        safety::show(&mut top, core, out);
        if let Some(removing) = &self.removing
            && let Some(answer) = removing.show(&mut top, core)
        {
            if answer {
                asks.push(Ask::Edit(removing.edit()));
            }
            self.removing = None;
        }
        let room = room.with_min_y(top.min_rect().bottom() + space::SMALL);
        let panes = self.panes.shown(most);
        for (pane, rect) in panes.iter().zip(panes::rooms(room, &panes)) {
            let mut child = ui.new_child(
                UiBuilder::new()
                    .id_salt(("studio-pane", pane.key()))
                    .max_rect(rect)
                    .layout(Layout::top_down(Align::Min)),
            );
            child.set_clip_rect(rect.expand(2.0).intersect(ui.clip_rect()));
            self.pane(&mut child, core, draft, *pane, asks, out);
        }
    }

    fn pane(
        &mut self,
        ui: &mut Ui,
        core: &Core,
        draft: &Draft,
        pane: Pane,
        asks: &mut Vec<Ask>,
        out: &mut Vec<Command>,
    ) {
        match pane {
            Pane::Outline => self.outline.show(ui, core, draft, &self.known, &self.selected, asks),
            Pane::Form => self.form.show(ui, core, draft, &self.known, &self.selected, asks),
            Pane::Graph => {
                self.graph.show(ui, core, draft, &self.selected, self.balance.heat(), asks);
            }
            Pane::Play => {
                if let Some(studio) = core.studio() {
                    self.play.show(ui, core, studio, &self.known, &self.selected, out);
                }
            }
            Pane::Balance => {
                if let Some(studio) = core.studio() {
                    self.balance.show(ui, core, studio, asks, out);
                }
            }
            Pane::Source => {
                if self.source.show(ui, core, draft, &self.known, asks) {
                    self.follow_caret(draft);
                }
            }
        }
    }
}
