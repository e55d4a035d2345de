//! The scores over time, as a plot and as a table; each leads to its debrief.

use super::standing::{debrief, title, when};
use crate::app::{Command, Core};
use crate::report::cohort::{calendar, telling::number};
use crate::report::progress::Practised;
use crate::store::AttemptId;
use crate::ui::screens::figures::Figures;
use crate::ui::screens::page::heading;
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Card, Cell, Column, Line, Table, Trend};
use crate::vocabulary::Language;
use egui::Ui;

/// So many of the latest attempts are shown.
const SHOWN: usize = 60;

/// The scores in view, as of a revision and in a language.
#[derive(Default)]
pub(super) struct Scores {
    scores: Vec<Option<u8>>,
    table: Table,
    figures: Figures,
    made_from: Option<(u64, Language)>,
}

impl Scores {
    pub fn show(&mut self, ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
        let practised = &core.progress().practised;
        let latest = &practised[practised.len().saturating_sub(SHOWN)..];
        self.refresh(core, latest);
        if self.scores.len() < 2 || self.scores.len() != latest.len() {
            return;
        }
        Card::new().show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::SMALL;
            let name = core.say("progress-trend", &[]);
            heading(ui, theme::section(ui, &name), 2);
            let idle = core.say("progress-trend-idle", &[]);
            let read = |index: usize| {
                let attempt = &latest[index];
                core.say(
                    "progress-trend-read",
                    &[
                        ("score", (&score(attempt)).into()),
                        ("title", (&title(core, attempt)).into()),
                        ("when", (&when(core, attempt)).into()),
                    ],
                )
            };
            let pressed = Trend::new(&self.scores, &name, &idle).show(ui, read);
            let row = self.figures.fold(ui, core, "progress-trend", &self.table, out);
            out.extend(pressed.or(row).and_then(|at| debrief(&latest[at].attempt)));
        });
    }

    fn refresh(&mut self, core: &Core, latest: &[Practised]) {
        let fresh = (core.revision(), core.language());
        if self.made_from == Some(fresh) {
            return;
        }
        self.made_from = Some(fresh);
        let score = |score: u32| u8::try_from(score.min(100)).unwrap_or(100);
        self.scores = latest.iter().map(|attempt| attempt.score.map(score)).collect();
        self.table = table(core, latest, &self.scores, self.table.stamp + 1);
    }
}

fn score(attempt: &Practised) -> String {
    attempt.score.map_or_else(|| "–".to_owned(), |score| score.to_string())
}

fn table(core: &Core, latest: &[Practised], scores: &[Option<u8>], stamp: u64) -> Table {
    let column = |words, numbers| Column { words, numbers };
    let line = |(attempt, mean): (&Practised, Option<f64>)| {
        let began = AttemptId::parse(&attempt.attempt).and_then(|id| core.attempt(id));
        let began = began.map(|attempt| attempt.started_at.as_second() as f64);
        Line {
            cells: vec![
                Cell::text(title(core, attempt)),
                Cell::number(calendar::date(attempt.day), began),
                Cell::number(score(attempt), attempt.score.map(f64::from)),
                Cell::number(number(mean, 1, core.words()), mean),
            ],
            leads: true,
        }
    };
    Table {
        name: core.say("progress-trend", &[]),
        columns: vec![
            column(core.say("trend-case", &[]), false),
            column(core.say("trend-day", &[]), true),
            column(core.say("trend-score", &[]), true),
            column(core.say("trend-mean", &[]), true),
        ],
        lines: latest.iter().zip(Trend::means(scores)).map(line).collect(),
        stamp,
    }
}
