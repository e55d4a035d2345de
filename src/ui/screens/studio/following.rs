//! The panes stay in step: whatever moves the part that is worked on, the others go along.

use super::left::Left;
use super::{Studio, findings, subject};
use crate::authoring::{Draft, Path};
use crate::diagnostic::Diagnostic;
use egui::Ui;

impl Studio {
    /// Begins where the draft was left, or else where it begins.
    pub(super) fn begin(&mut self, ui: &Ui, draft: &Draft, number: u64, begins_at: Option<&Path>) {
        self.left = Left::behind(ui);
        self.panes = self.left.panes();
        let left = self.left.part(number).filter(|part| draft.span_of(part).is_some());
        if let Some(part) = left.or_else(|| begins_at.cloned()) {
            self.select(draft, part);
        }
    }

    /// Shows another part in every pane.
    pub(super) fn select(&mut self, draft: &Draft, path: Path) {
        if let Some(span) = draft.span_of(&path) {
            self.source.select(span.start..span.start);
        }
        self.selected = path;
        self.outline.reveal();
        self.graph.reveal();
    }

    pub(super) fn go_to_finding(&mut self, draft: &Draft, finding: &Diagnostic) {
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
    pub(super) fn follow_caret(&mut self, draft: &Draft) {
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
    pub(super) fn follow_step(&mut self, draft: &Draft, focus: Option<std::ops::Range<usize>>) {
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
    pub(super) fn form_still_there(&mut self, draft: &Draft) {
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
