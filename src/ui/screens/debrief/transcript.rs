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
    /// The height of each turn, once known.
    known: Vec<Option<f32>>,
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
    pub draft: Option<Draft>,
    /// Turns of which something was folded or unfolded in this frame.
    changed: BTreeSet<usize>,
}

impl Unfolded {
    pub fn is_open(&self, place: usize, fold: Fold) -> bool {
        self.folds.contains(&(place, fold))
    }

    pub fn toggle(&mut self, place: usize, fold: Fold) {
        if !self.folds.remove(&(place, fold)) {
            self.folds.insert((place, fold));
        }
        self.changed.insert(place);
    }

    /// The turn has another height now.
    pub fn changed(&mut self, place: usize) {
        self.changed.insert(place);
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
        let known = &mut self.known;
        let wanted = hands.reading.take_wanted();
        self.awaited = wanted.or(self.awaited);
        let awaited = &mut self.awaited;
        let left = ui.cursor().left();
        let width = ui.available_width();
        let mut differ = None;
        let heights: Vec<f32> = known.iter().map(|height| height.unwrap_or_default()).collect();
        let top = self.heights.show_in_column(
            ui,
            (heights.len(), space::GROUP),
            |_, row, _| heights[row],
            |ui, row| {
                let asked_for = awaited.take_if(|awaited| *awaited == row).is_some();
                let shown = turn::show(ui, row, asked_for, &mut hands);
                if (shown - heights[row]).abs() > 0.5 {
                    known[row] = Some(shown);
                    differ = Some(differ.map_or(row, |first: usize| first.min(row)));
                }
            },
        );
        if let Some(row) = wanted.filter(|&row| row < heights.len()) {
            let range = self.heights.row(row);
            let rect = Rect::from_min_max(
                pos2(left, top + range.start - space::SMALL),
                pos2(left + width, top + range.end),
            );
            ui.scroll_to_rect(rect, Some(Align::TOP));
        }
        for row in std::mem::take(&mut self.open.changed) {
            differ = Some(differ.map_or(row, |first| first.min(row)));
            ui.ctx().request_repaint();
        }
        if let Some(first) = differ {
            self.heights.forget_from(first);
            ui.ctx().request_discard("a turn has another height than it had");
        }
    }
}

/// Measures the turns whose height is not known, by laying them out where nobody sees them.
fn measure(ui: &mut Ui, known: &mut Vec<Option<f32>>, known_for: &mut (f32, f32), hands: &mut Hands<'_>) {
    let wanted = (ui.available_width(), ui.text_style_height(&TextStyle::Body));
    if *known_for != wanted {
        known.clear();
        *known_for = wanted;
    }
    known.resize(hands.view.turns.len(), None);
    let unknown: Vec<usize> = (0..known.len()).filter(|&row| known[row].is_none()).collect();
    if unknown.is_empty() {
        return;
    }
    for row in unknown {
        let area = Rect::from_min_size(ui.cursor().min, vec2(wanted.0, ENDLESS));
        let builder = UiBuilder::new().max_rect(area).id_salt(("measured", row)).invisible();
        let mut unseen = ui.new_child(builder);
        known[row] = Some(turn::show(&mut unseen, row, false, hands));
    }
    ui.ctx().request_discard("turns were measured");
}
