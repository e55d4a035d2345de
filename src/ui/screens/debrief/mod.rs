//! The report on an attempt.

use crate::app::{Command, Core, Local};
use crate::store::AttemptId;
use egui::Ui;

/// The debrief screen.
pub struct Debrief {
    attempt: AttemptId,
}

impl Debrief {
    pub(super) fn open(attempt: AttemptId, _core: &Core) -> Self {
        Self { attempt }
    }

    pub(super) fn attempt(&self) -> AttemptId {
        self.attempt
    }

    pub(super) fn commands(&self, _core: &Core) -> Vec<Command> {
        Vec::new()
    }

    pub(super) fn receive(&mut self, _local: Local) {}

    pub(super) fn show(&mut self, _ui: &mut Ui, _core: &Core, _out: &mut Vec<Command>) {}
}
