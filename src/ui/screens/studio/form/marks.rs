//! The author's marks of a reply, one row of steps for each technique, and the marks a written reply has to reach.

use super::super::ask::Ask;
use super::super::subject::{Kind, subject};
use super::Cx;
use super::field::Shown;
use crate::authoring::{Edit, NewValue, Path};
use crate::ui::screens::segments::{Segment, segments};
use crate::ui::theme;
use crate::ui::widgets::{MarkPicker, MarkRow};
use crate::vocabulary::{Mark, PerTechnique, Technique};
use egui::{Label, Ui};

/// What can be asked of a written reply; −2 is reached by any.
const LEAST: [i64; 4] = [-1, 0, 1, 2];

impl Cx<'_> {
    pub(super) fn marks(&mut self, ui: &mut Ui, shown: &Shown<'_>) {
        self.name_row(ui, &Shown { optional: false, ..*shown });
        if subject(shown.path).1 == Kind::Listen {
            self.marks_to_reach(ui, shown.path);
            return;
        }
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

    /// The marks to be reached. What is left out may be anything here, and 0 asks that nothing harmful is said.
    fn marks_to_reach(&mut self, ui: &mut Ui, marks: &Path) {
        for technique in Technique::ALL.iter().copied() {
            let path = marks.field(technique.key());
            let written = self.draft.value_of(&path).and_then(|mark| mark.parse::<i64>().ok());
            let now = written.filter(|mark| *mark > -2);
            let chosen =
                now.map_or(Some(0), |now| LEAST.iter().position(|least| *least == now).map(|at| at + 1));
            let any = Segment { words: self.say("studio-any-mark"), help: None, keys: None };
            let steps = LEAST.iter().filter_map(|least| Mark::new(*least)).map(|mark| Segment {
                words: mark.to_string(),
                help: None,
                keys: None,
            });
            let values: Vec<Segment> = std::iter::once(any).chain(steps).collect();
            let name = self.core.say_for("technique", technique.key(), &[]);
            ui.add(Label::new(theme::body(ui, &name)).wrap());
            let pressed = segments(ui, &name, &values, chosen);
            match pressed.map(|at| at.checked_sub(1).map(|at| LEAST[at])) {
                None => {}
                Some(None) => self.asks.push(Ask::Edit(Edit::Remove { path })),
                Some(Some(least)) => {
                    self.asks.push(Ask::Edit(Edit::Set { path, value: NewValue::Number(least) }));
                }
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
