//! The attempt under way.

use crate::app::{Command, Core, Local};
use egui::Ui;

/// The practice screen.
pub struct Practice;

impl Practice {
    pub(super) fn open(_core: &Core) -> Self {
        Self
    }

    pub(super) fn commands(&self, _core: &Core) -> Vec<Command> {
        vec![Command::Leave]
    }

    pub(super) fn receive(&mut self, _local: Local, _core: &Core, _out: &mut Vec<Command>) {}

    pub(super) fn show(&mut self, _ui: &mut Ui, _core: &Core, _out: &mut Vec<Command>) {}
}
