//! The author's marks of a reply, one row of steps for each technique.

use super::super::ask::Ask;
use super::Cx;
use super::field::Shown;
use crate::authoring::{Edit, NewValue, Path};
use crate::ui::widgets::{MarkPicker, MarkRow};
use crate::vocabulary::{Mark, PerTechnique, Technique};
use egui::Ui;

impl Cx<'_> {
    pub(super) fn marks(&mut self, ui: &mut Ui, shown: &Shown<'_>) {
        self.name_row(ui, &Shown { optional: false, ..*shown });
        for technique in Technique::ALL.iter().copied() {
            let path = shown.path.field(technique.key());
            let now = mark_at(self, &path);
            let name = self.core.say_for("technique", technique.key(), &[]);
            if let Some(mark) = MarkPicker::new(technique, now, &name).show(ui) {
                let is_there = self.draft.span_of(&path).is_some();
                self.asks.push(Ask::Edit(match mark.value() {
                    // What is left out is 0.
                    0 if is_there => Edit::Remove { path },
                    value => Edit::Set { path, value: NewValue::Number(value) },
                }));
            }
        }
    }

    /// The marks of a reply, to be read in a line.
    pub(super) fn mark_row(&self, ui: &mut Ui, reply: &Path) {
        let mut marks: PerTechnique<Mark> = PerTechnique::default();
        let mut words = Vec::new();
        for technique in Technique::ALL.iter().copied() {
            let mark = mark_at(self, &reply.field("marks").field(technique.key()));
            marks[technique] = mark;
            words.push(format!("{} {mark}", self.core.say_for("technique", technique.key(), &[])));
        }
        ui.add(MarkRow::new(&marks, &words.join(", ")).only_read());
    }
}

fn mark_at(cx: &Cx<'_>, path: &Path) -> Mark {
    let written = cx.draft.value_of(path).and_then(|mark| mark.parse().ok());
    written.and_then(Mark::new).unwrap_or_default()
}
