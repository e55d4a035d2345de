//! The transcript: only the turns in view are drawn, however many there are.

use super::reading::Reading;
use super::ruling::Draft;
use super::turn;
use super::view::View;
use crate::app::{Command, Core};
use crate::store::AttemptId;
use crate::ui::screens::page::heading;
use crate::ui::theme::{self, space};
use crate::ui::widgets::Heights;
use egui::{Align, Rect, TextStyle, Ui, UiBuilder, pos2, vec2};
use std::collections::BTreeSet;

/// Taller than any turn: where turns are laid out to be measured.
const ENDLESS: f32 = 100_000.0;

/// Something of a turn that can be unfolded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fold {
    /// The marks one by one, and the trainer's verdict on them.
    Marks,
    /// What else could have been said.
    Others,
}

/// What the transcript remembers between frames.
#[derive(Default)]
pub(super) struct Transcript {
    heights: Heights,
    /// The height of each turn; empty while they are not known.
    known: Vec<f32>,
    /// The width and text size they are known for.
    known_for: (f32, f32),
    open: Unfolded,
    /// The turn that is to have the keyboard once it is in view.
    awaited: Option<usize>,
}

/// What is unfolded, by place; and the trainer's draft, of which there is one.
#[derive(Default)]
pub(super) struct Unfolded {
    folds: BTreeSet<(usize, Fold)>,
    draft: Option<Draft>,
    /// Something was folded or unfolded in this frame.
    changed: bool,
}

impl Unfolded {
    pub fn is_open(&self, place: usize, fold: Fold) -> bool {
        self.folds.contains(&(place, fold))
    }

    pub fn toggle(&mut self, place: usize, fold: Fold) {
        if !self.folds.remove(&(place, fold)) {
            self.folds.insert((place, fold));
        }
        self.changed = true;
    }

    /// Takes the draft of a turn out, to be shown.
    pub fn take_draft(&mut self, place: usize) -> Option<Draft> {
        self.draft.take_if(|draft| draft.is_for(place))
    }

    /// Begins or changes the draft, or ends it.
    pub fn set_draft(&mut self, draft: Option<Draft>) {
        self.draft = draft;
    }

    /// Another frame has to show what is different now.
    pub fn changed(&mut self) {
        self.changed = true;
    }
}

/// What every part of the transcript is handed.
pub(super) struct Hands<'a> {
    pub core: &'a Core,
    pub view: &'a View,
    pub attempt: AttemptId,
    pub reading: &'a mut Reading,
    pub open: &'a mut Unfolded,
    pub out: &'a mut Vec<Command>,
}

impl Transcript {
    /// Forgets the heights: the report says something else now.
    pub fn renew(&mut self) {
        self.known.clear();
        self.heights.forget_from(0);
    }

    pub fn show(
        &mut self,
        ui: &mut Ui,
        core: &Core,
        (attempt, view): (AttemptId, &View),
        reading: &mut Reading,
        out: &mut Vec<Command>,
    ) {
        heading(ui, theme::section(ui, core.say("report-transcript", &[])), 2);
        let mut hands = Hands { core, view, attempt, reading, open: &mut self.open, out };
        measure(ui, &mut self.known, &mut self.known_for, &mut hands);
        let wanted = hands.reading.take_wanted();
        self.awaited = wanted.or(self.awaited);
        let (known, awaited) = (&self.known, &mut self.awaited);
        let (left, width) = (ui.cursor().left(), ui.available_width());
        let mut differing: Vec<(usize, f32)> = Vec::new();
        let top = self.heights.show_in_column(
            ui,
            (known.len(), space::GROUP),
            |_, row, _| known[row],
            |ui, row| {
                let asked_for = awaited.take_if(|awaited| *awaited == row).is_some();
                let shown = turn::show(ui, row, asked_for, &mut hands);
                if (shown - known[row]).abs() > 0.5 {
                    differing.push((row, shown));
                }
            },
        );
        if let Some(row) = wanted.filter(|&row| row < self.known.len()) {
            let range = self.heights.row(row);
            let rect = Rect::from_min_max(
                pos2(left, top + range.start - space::SMALL),
                pos2(left + width, top + range.end),
            );
            ui.scroll_to_rect(rect, Some(Align::TOP));
        }
        if std::mem::take(&mut self.open.changed) {
            ui.ctx().request_repaint();
        }
        if let Some((first, _)) = differing.first() {
            self.heights.forget_from(*first);
            ui.ctx().request_discard("a turn has another height than it had");
        }
        for (row, height) in differing {
            self.known[row] = height;
        }
    }
}

/// Measures all turns by laying them out where nobody sees them: once for a report, and again when the width or the
/// text size changes.
fn measure(ui: &mut Ui, known: &mut Vec<f32>, known_for: &mut (f32, f32), hands: &mut Hands<'_>) {
    let wanted = (ui.available_width(), ui.text_style_height(&TextStyle::Body));
    let turns = hands.view.turns.len();
    if *known_for == wanted && known.len() == turns {
        return;
    }
    *known_for = wanted;
    let area = Rect::from_min_size(ui.cursor().min, vec2(wanted.0, ENDLESS));
    *known = (0..turns)
        .map(|row| {
            let id = ui.scope_id().with(("measured", row));
            let mut unseen = ui.new_child(UiBuilder::new().max_rect(area).scope_id(id).invisible());
            turn::show(&mut unseen, row, false, hands)
        })
        .collect();
    ui.ctx().request_discard("turns were measured");
}
