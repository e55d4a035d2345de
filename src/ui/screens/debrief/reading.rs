//! Where somebody is in the report: the turn and the cell they look at, shared by all its parts.

use super::view::View;
use crate::app::OpensAt;
use crate::vocabulary::{Stage, Technique};

/// What is being read.
#[derive(Default)]
pub(super) struct Reading {
    /// The turn that is open, by its place in the transcript.
    turn: Option<usize>,
    /// The cell of the matrix whose turns are marked.
    cell: Option<(Stage, Technique)>,
    /// The turn the transcript still has to scroll to.
    wanted: Option<usize>,
}

impl Reading {
    /// Opens a turn and brings it into view.
    pub fn go(&mut self, place: usize) {
        self.turn = Some(place);
        self.wanted = Some(place);
    }

    /// Marks the turns behind a cell and goes to the first of them; a second time, lets go of it.
    pub fn choose(&mut self, cell: (Stage, Technique), view: &View) {
        if self.cell == Some(cell) {
            self.cell = None;
            return;
        }
        self.cell = Some(cell);
        if let Some(first) = view.matrix.turns[cell.0][cell.1].first() {
            self.go(first.place);
        }
    }

    /// Opens where a figure of many attempts has led to: the cell behind it, and the turn.
    pub fn open_at(&mut self, at: OpensAt, view: &View) {
        if let Some(cell) = at.cell {
            self.choose(cell, view);
        }
        let place = at.turn.and_then(|turn| view.turns.iter().position(|shown| shown.turn == turn));
        if let Some(place) = place {
            self.go(place);
        }
    }

    pub fn turn(&self) -> Option<usize> {
        self.turn
    }

    pub fn cell(&self) -> Option<(Stage, Technique)> {
        self.cell
    }

    /// The turn to scroll to, once.
    pub fn take_wanted(&mut self) -> Option<usize> {
        self.wanted.take()
    }

    /// Whether a turn is to stand out, and if it is one of a cell's, the one before it and the one after it.
    pub fn around(&self, place: usize, view: &View) -> Option<Around> {
        let (stage, technique) = self.cell?;
        let turns = &view.matrix.turns[stage][technique];
        let at = turns.binary_search_by_key(&place, |link| link.place).ok()?;
        Some(Around {
            technique,
            number: at + 1,
            count: turns.len(),
            before: at.checked_sub(1).map(|before| turns[before].place),
            after: turns.get(at + 1).map(|link| link.place),
        })
    }

    /// Forgets what a report does not have: another one may be shorter.
    pub fn fit(&mut self, turns: usize) {
        self.turn = self.turn.filter(|&turn| turn < turns);
        self.wanted = self.wanted.filter(|&turn| turn < turns);
    }
}

/// Where a turn stands among those of a cell.
pub(super) struct Around {
    pub technique: Technique,
    pub number: usize,
    pub count: usize,
    pub before: Option<usize>,
    pub after: Option<usize>,
}
