//! What can be done in the studio, and doing what a command or a pane asks for.

use super::ask::Ask;
use super::panes::Pane;
use super::removing::Removing;
use super::wizard::{Went, Wizard};
use super::{Studio, start, subject};
use crate::analysis;
use crate::app::{self, Command, Core, Local, StudioCommand, StudioLocal};
use crate::authoring::{Change, Draft, Edit, Patch, Path, Thing};

impl Studio {
    pub(in crate::ui::screens) fn commands(&self, core: &Core) -> Vec<Command> {
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
        if let Some(play) = studio.play() {
            if !play.actions().is_empty() {
                commands.push(Command::Studio(StudioCommand::PlayBack));
                commands.push(Command::Studio(StudioCommand::PlayAgain));
            }
            commands.push(Command::Studio(StudioCommand::PlayStop));
        }
        commands.push(Command::Studio(StudioCommand::AskVersions));
        commands.push(Command::Studio(StudioCommand::AskFile));
        commands.push(Command::Studio(StudioCommand::Close));
        commands
    }

    pub(in crate::ui::screens) fn receive(&mut self, local: Local, core: &Core, out: &mut Vec<Command>) {
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
    pub(in crate::ui::screens) fn path_chosen(&mut self, path: &std::path::Path) {
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

    /// Does what the panes asked for: some here, the rest as commands.
    pub(super) fn perform(&mut self, core: &Core, draft: &Draft, asks: Vec<Ask>, out: &mut Vec<Command>) {
        for ask in asks {
            match ask {
                Ask::Edit(edit) => out.push(Command::Studio(StudioCommand::Edit(edit))),
                Ask::EditAndShow(edit) => {
                    self.shows_next = true;
                    if let Edit::Add { .. } = edit {
                        self.panes.open(Pane::Form);
                        self.form.begin_next();
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
                    self.form.begin_next();
                    self.select(draft, path);
                }
                Ask::Finding(at) => {
                    if let Some(finding) = core.studio().and_then(|studio| studio.findings().nth(at)) {
                        // Without a form, the place is in the source only.
                        if !draft.tree().is_sound() {
                            self.panes.open(Pane::Source);
                        }
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
                    let removing = Removing::new(draft, path, core);
                    if removing.leaves_nothing_dangling() {
                        out.push(Command::Studio(StudioCommand::Edit(removing.edit())));
                    } else {
                        self.removing = Some(removing);
                    }
                }
            }
        }
    }
}
