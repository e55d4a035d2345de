//! Where somebody was when they went to another screen, so that the studio is found as it was left.

use super::panes::Panes;
use crate::authoring::Path;
use egui::{Id, Ui};

/// The panes in view and the part that was worked on, with the number of its draft.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Left {
    draft: Option<u64>,
    panes: Panes,
    part: Path,
}

/// Where it is kept while another screen is shown.
fn place() -> Id {
    Id::unique("studio-left")
}

impl Left {
    /// What was kept last.
    pub(super) fn behind(ui: &Ui) -> Self {
        ui.data(|data| data.get_temp(place())).unwrap_or_default()
    }

    /// The panes that were in view.
    pub(super) fn panes(&self) -> Panes {
        self.panes.clone()
    }

    /// The part that was worked on in this draft.
    pub(super) fn part(&self, draft: u64) -> Option<Path> {
        (self.draft == Some(draft)).then(|| self.part.clone())
    }

    /// Keeps what has changed.
    pub(super) fn keep(&mut self, ui: &Ui, draft: u64, panes: &Panes, part: &Path) {
        if self.draft == Some(draft) && self.panes == *panes && self.part == *part {
            return;
        }
        *self = Self { draft: Some(draft), panes: panes.clone(), part: part.clone() };
        ui.data_mut(|data| data.insert_temp(place(), self.clone()));
    }
}
