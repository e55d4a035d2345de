//! The scores over time; each dot leads to its debrief.

use super::standing::{debrief, title, when};
use crate::app::{Command, Core};
use crate::ui::screens::page::heading;
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Card, Trend};
use egui::Ui;

/// So many of the latest attempts are shown.
const SHOWN: usize = 60;

/// The scores in view, as of a revision.
#[derive(Default)]
pub(super) struct Scores {
    scores: Vec<Option<u8>>,
    made_from: Option<u64>,
}

impl Scores {
    pub fn show(&mut self, ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
        let practised = &core.progress().practised;
        let latest = &practised[practised.len().saturating_sub(SHOWN)..];
        if self.made_from != Some(core.revision()) {
            self.made_from = Some(core.revision());
            let score = |score: u32| u8::try_from(score.min(100)).unwrap_or(100);
            self.scores = latest.iter().map(|attempt| attempt.score.map(score)).collect();
        }
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
                let score = attempt.score.map_or_else(|| "–".to_owned(), |score| score.to_string());
                core.say(
                    "progress-trend-read",
                    &[
                        ("score", (&score).into()),
                        ("title", (&title(core, attempt)).into()),
                        ("when", (&when(core, attempt)).into()),
                    ],
                )
            };
            if let Some(pressed) = Trend::new(&self.scores, &name, &idle).show(ui, read) {
                out.extend(debrief(&latest[pressed].attempt));
            }
        });
    }
}
