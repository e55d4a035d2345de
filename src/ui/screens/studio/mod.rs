//! The studio: one draft seen as outline, form, source and graph, all in step; what is wrong with it at its foot.

mod ask;
mod balance;
mod completion;
mod findings;
mod form;
mod graph;
mod known;
mod left;
mod outline;
mod panes;
mod pick;
mod play;
mod removing;
mod safety;
mod source;
mod start;
mod subject;
mod wizard;

use super::page::{row, side_margins};
use crate::analysis;
use crate::app::{self, Command, Core, Local, StudioCommand, StudioLocal};
use crate::authoring::{Change, Draft, Edit, Patch, Path, Thing};
use crate::diagnostic::Diagnostic;
use crate::ui::offered::Offered;
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Button, Icon, icon_button, primary_button, quiet_button, secondary_button};
use ask::Ask;
use balance::Balance;
use egui::{Align, Label, Layout, Rect, Ui, UiBuilder, Vec2};
use findings::Findings;
use form::Form;
pub use form::{HELPED_FIELDS, ITEMS, field_key};
use graph::Graph;
use known::Known;
use left::Left;
use outline::Outline;
use panes::{Pane, Panes};
use play::Play;
use removing::Removing;
use source::Source;
use wizard::{Went, Wizard};

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

    pub(super) fn commands(&self, core: &Core) -> Vec<Command> {
        if let Some(wizard) = &self.wizard {
            return wizard.commands();
        }
        let Some(studio) = core.studio() else { return start::commands() };
        let mut commands = vec![Command::Studio(StudioCommand::Save)];
        if studio.draft().undo_name().is_some() {
            commands.push(Command::Studio(StudioCommand::Undo));
        }
        if studio.draft().redo_name().is_some() {
            commands.push(Command::Studio(StudioCommand::Redo));
        }
        commands.push(Command::Local(Local::Find));
        let locals = StudioLocal::ALL.iter().filter(|local| local.is_of_draft());
        commands.extend(locals.map(|local| Command::Local(Local::Studio(*local))));
        commands.push(Command::Studio(StudioCommand::AskVersions));
        commands.push(Command::Studio(StudioCommand::AskFile));
        commands.push(Command::Studio(StudioCommand::Close));
        commands
    }

    pub(super) fn receive(&mut self, local: Local, core: &Core, out: &mut Vec<Command>) {
        match (local, &mut self.wizard) {
            (Local::Studio(StudioLocal::New), wizard @ None) => *wizard = Some(Wizard::new(core)),
            (Local::Studio(StudioLocal::NewOn), Some(wizard)) => wizard.on(core, out),
            (Local::Studio(StudioLocal::NewBack), Some(wizard)) => {
                if wizard.back() == Went::Away {
                    self.wizard = None;
                }
            }
            _ => self.receive_with_draft(local, core, out),
        }
    }

    /// Takes what the system's file dialog was answered with.
    pub(super) fn path_chosen(&mut self, path: &std::path::Path) {
        if let Some(wizard) = &mut self.wizard {
            wizard.path_chosen(path);
        }
    }

    fn receive_with_draft(&mut self, local: Local, core: &Core, out: &mut Vec<Command>) {
        let Some(studio) = core.studio() else { return };
        let draft = studio.draft();
        match local {
            Local::Find => {
                self.panes.open(Pane::Source);
                self.source.find(draft, false);
            }
            Local::Studio(local) => self.receive_own(local, core, studio, out),
            _ => {}
        }
    }

    fn receive_own(&mut self, local: StudioLocal, core: &Core, studio: &app::Studio, out: &mut Vec<Command>) {
        let draft = studio.draft();
        match local {
            StudioLocal::Replace => {
                self.panes.open(Pane::Source);
                self.source.find(draft, true);
            }
            StudioLocal::GoToLine => {
                self.panes.open(Pane::Source);
                self.source.go_to_line();
            }
            StudioLocal::SearchOutline => {
                self.panes.open(Pane::Outline);
                self.outline.find();
            }
            StudioLocal::New | StudioLocal::NewOn | StudioLocal::NewBack => {}
            StudioLocal::ShowForm => self.panes.open(Pane::Form),
            StudioLocal::ShowSource => {
                self.panes.open(Pane::Source);
                self.source.focus();
            }
            StudioLocal::ShowGraph => self.panes.open(Pane::Graph),
            StudioLocal::ShowBalance => self.panes.open(Pane::Balance),
            StudioLocal::ShowFindings => self.findings.toggle(),
            StudioLocal::PlayHere => {
                let node = subject::node_of(&self.selected).and_then(|node| subject::name(draft, &node));
                let start = || draft.value_of(&Path::top().field("script").field("start"));
                let node = node.or_else(start).unwrap_or_default();
                self.perform(core, draft, vec![Ask::PlayFrom(node)], out);
            }
            StudioLocal::AddNode => {
                let add = Edit::Add { thing: Thing::Node, within: Path::top(), id: String::new() };
                self.perform(core, draft, vec![Ask::EditAndShow(add)], out);
            }
            StudioLocal::AddReply => {
                let add = |within| Edit::Add { thing: Thing::Reply, within, id: String::new() };
                let ask = subject::node_of(&self.selected).map(|node| Ask::EditAndShow(add(node)));
                self.perform(core, draft, ask.into_iter().collect(), out);
            }
            StudioLocal::NextFinding | StudioLocal::PreviousFinding => {
                let forward = local == StudioLocal::NextFinding;
                if let Some(at) = self.findings.step(studio, forward) {
                    self.perform(core, draft, vec![Ask::Finding(at)], out);
                }
            }
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

    /// Begins where the draft was left, or else where it begins.
    fn begin(&mut self, ui: &Ui, draft: &Draft, number: u64, begins_at: Option<&Path>) {
        self.left = Left::behind(ui);
        self.panes = self.left.panes();
        let left = self.left.part(number).filter(|part| draft.span_of(part).is_some());
        if let Some(part) = left.or_else(|| begins_at.cloned()) {
            self.select(draft, part);
        }
    }

    /// The title with what is open, what is unsaved, and the main actions.
    fn head(&mut self, ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
        let Some(studio) = core.studio() else { return };
        let draft = studio.draft();
        let title = draft.value_of(&Path::top().field("title")).filter(|title| !title.starts_with('{'));
        let title = title.unwrap_or_else(|| studio.name());
        let changed = draft.is_changed();
        let title =
            if changed { core.say("studio-unsaved-title", &[("title", (&title).into())]) } else { title };
        let words = core.words();
        let room = ui
            .available_rect_before_wrap()
            .with_max_y(ui.cursor().top() + space::CONTROL_LARGE + space::LARGE);
        let room = room.shrink2(Vec2::new(side(ui), 0.0)).with_min_y(room.top() + space::MEDIUM);
        let mut top = ui.new_child(UiBuilder::new().max_rect(room).layout(Layout::top_down(Align::Min)));
        row(&mut top, space::CONTROL_LARGE, |ui| {
            ui.spacing_mut().item_spacing.x = space::TIGHT;
            let save: fn(&str) -> Button<'_> = if changed { primary_button } else { secondary_button };
            Offered::new(core, Command::Studio(StudioCommand::Save)).show(ui, out, save);
            for (command, icon, name) in [
                (StudioCommand::Redo, Icon::Redo, draft.redo_name()),
                (StudioCommand::Undo, Icon::Undo, draft.undo_name()),
            ] {
                let offered = Offered::new(core, Command::Studio(command));
                let offered = match name {
                    Some(name) => offered.helped(name.say(words)),
                    None => offered,
                };
                ui.add_enabled_ui(name.is_some(), |ui| {
                    offered.show(ui, out, |words| icon_button(icon, words))
                });
            }
            Offered::new(core, Command::Studio(StudioCommand::AskVersions))
                .show(ui, out, |words| icon_button(Icon::History, words));
            Offered::new(core, Command::Studio(StudioCommand::Close)).show(ui, out, quiet_button);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let title = theme::title(ui, &title);
                let response = ui.add(Label::new(title).truncate());
                response.ctx.accesskit_node_builder(response.id, |node| {
                    node.set_role(egui::accesskit::Role::Heading);
                    node.set_level(1);
                });
            });
        });
        ui.advance_cursor_after_rect(room);
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

    fn foot(
        &mut self,
        ui: &mut Ui,
        core: &Core,
        studio: &app::Studio,
        room: Rect,
        asks: &mut Vec<Ask>,
        out: &mut Vec<Command>,
    ) {
        let palette = theme::of(ui);
        ui.painter().hline(room.x_range(), room.top(), egui::Stroke::new(1.0, palette.line));
        let mut child = ui.new_child(UiBuilder::new().max_rect(room).layout(Layout::top_down(Align::Min)));
        child.horizontal(|ui| {
            ui.set_height(FOOT);
            self.findings.summary(ui, core, studio, out);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.add(Label::new(theme::small(ui, studio.file().display().to_string())).truncate());
            });
        });
        self.findings.list(&mut child, core, studio, asks);
    }

    /// Does what the panes asked for: some here, the rest as commands.
    fn perform(&mut self, core: &Core, draft: &Draft, asks: Vec<Ask>, out: &mut Vec<Command>) {
        for ask in asks {
            match ask {
                Ask::Edit(edit) => out.push(Command::Studio(StudioCommand::Edit(edit))),
                Ask::EditAndShow(edit) => {
                    self.shows_next = true;
                    if let Edit::Add { .. } = edit {
                        self.panes.open(Pane::Form);
                        self.form.name_next();
                    }
                    out.push(Command::Studio(StudioCommand::Edit(edit)));
                }
                Ask::Edits(edits) => out.push(Command::Studio(StudioCommand::Edits(edits))),
                Ask::Type(edit) => {
                    out.push(Command::Studio(StudioCommand::Type { range: edit.range, with: edit.with }));
                }
                Ask::Replace(edits) => {
                    let patches = edits.into_iter().map(|edit| Patch::new(edit.range, edit.with)).collect();
                    out.push(Command::Studio(StudioCommand::Replace(Change::of(patches))));
                }
                Ask::Select(path) => self.select(draft, path),
                Ask::Name(path) => {
                    self.panes.open(Pane::Form);
                    self.form.name_next();
                    self.select(draft, path);
                }
                Ask::Finding(at) => {
                    if let Some(finding) = core.studio().and_then(|studio| studio.findings().nth(at)) {
                        self.go_to_finding(draft, finding);
                    }
                }
                Ask::Fix(finding) => out.push(Command::Studio(StudioCommand::Fix { finding, fix: 0 })),
                Ask::PlayFrom(node) => {
                    self.panes.open(Pane::Play);
                    out.push(self.play.begin_at(node));
                }
                Ask::PlayOut(analysis::Play { setup, actions }) => {
                    self.panes.open(Pane::Play);
                    out.push(Command::Studio(StudioCommand::PlayOut { setup, actions }));
                }
                Ask::PlayContact(kind, sort) => {
                    self.panes.open(Pane::Play);
                    out.push(Command::Studio(StudioCommand::PlayContact { kind, sort }));
                }
                Ask::Remove(path) => {
                    let removing = Removing::new(draft, path);
                    if removing.leaves_nothing_dangling() {
                        out.push(Command::Studio(StudioCommand::Edit(removing.edit())));
                    } else {
                        self.removing = Some(removing);
                    }
                }
            }
        }
    }

    /// Shows another part in every pane.
    fn select(&mut self, draft: &Draft, path: Path) {
        if let Some(span) = draft.span_of(&path) {
            self.source.select(span.start..span.start);
        }
        self.selected = path;
        self.outline.reveal();
        self.graph.reveal();
    }

    fn go_to_finding(&mut self, draft: &Draft, finding: &Diagnostic) {
        if let Some(path) = findings::part(draft, finding) {
            self.select(draft, path);
        }
        if let Some(place) = &finding.place {
            let end = draft.text().floor_char_boundary(place.end);
            let start = draft.text().floor_char_boundary(place.start).min(end);
            self.source.select(start..end);
        }
    }

    /// The caret was moved in the source: the other panes go along.
    fn follow_caret(&mut self, draft: &Draft) {
        let Some(path) = draft.path_at(self.source.caret()).filter(|_| draft.tree().is_sound()) else {
            return;
        };
        if subject::subject(&path) != subject::subject(&self.selected) {
            self.outline.reveal();
            self.graph.reveal();
        }
        self.selected = path;
    }

    /// A step was made that was not typed into the source.
    fn follow_step(&mut self, draft: &Draft, focus: Option<std::ops::Range<usize>>) {
        let Some(focus) = focus else { return };
        self.source.select(focus.end..focus.end);
        if std::mem::take(&mut self.shows_next) {
            let middle = usize::midpoint(focus.start, focus.end);
            if let Some(path) = draft.path_at(middle) {
                let (path, _) = subject::subject(&path);
                self.select(draft, path);
            }
        }
    }

    /// What was worked on may have been taken out; then what it stood in is.
    fn form_still_there(&mut self, draft: &Draft) {
        if !draft.tree().is_sound() {
            return;
        }
        let (mut path, _) = subject::subject(&self.selected);
        let was_item = path.index().is_some();
        if !was_item || draft.span_of(&path).is_some() {
            return;
        }
        while draft.span_of(&path).is_none() {
            let Some(parent) = path.parent() else { break };
            // The item before the one that is gone is nearest.
            path = match (path.index(), draft.count(&parent)) {
                (Some(index), count) if count > 0 => parent.item(index.min(count - 1)),
                _ => parent,
            };
        }
        self.selected = path;
    }
}

/// The margin at the left and the right, as every screen has it.
fn side(ui: &Ui) -> f32 {
    f32::from(side_margins(ui).left)
}
