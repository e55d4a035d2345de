//! First, latest and best side by side, of all cases or of one that was tried again.

use crate::app::{Command, Core, Place};
use crate::report::progress::{Practised, standing};
use crate::store::AttemptId;
use crate::ui::screens::page::heading;
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Card, Chip, Matrix, Scores};
use crate::vocabulary::{PerStage, PerTechnique};
use egui::{Label, Ui, Vec2};
use std::collections::BTreeMap;

/// Which case is looked at, and which there are.
#[derive(Default)]
pub(super) struct Chosen {
    scenario: Option<String>,
    /// The cases tried more than once, with their titles, as of a revision.
    again: Vec<(String, String)>,
    made_from: Option<u64>,
}

impl Chosen {
    pub fn show(&mut self, ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
        self.refresh(core);
        let practised = &core.progress().practised;
        let Some(standing) = standing(practised, self.scenario.as_deref()) else { return };
        Card::new().show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::SMALL;
            heading(ui, theme::section(ui, core.say("progress-standing", &[])), 2);
            if !self.again.is_empty() {
                self.chips(ui, core);
            }
            ui.spacing_mut().item_spacing.x = space::MEDIUM;
            let places = [
                (core.say("progress-first", &[]), standing.first),
                (core.say("progress-latest", &[]), standing.latest),
                (core.say("progress-best", &[]), standing.best),
            ];
            ui.columns(3, |columns| {
                for (ui, (name, place)) in columns.iter_mut().zip(&places) {
                    one(ui, core, name, &practised[*place], out);
                }
            });
        });
    }

    fn chips(&mut self, ui: &mut Ui, core: &Core) {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(space::SMALL);
            if ui.add(Chip::new(&core.say("progress-all-cases", &[]), self.scenario.is_none())).clicked() {
                self.scenario = None;
            }
            for (scenario, title) in &self.again {
                let on = self.scenario.as_ref() == Some(scenario);
                if ui.add(Chip::new(title, on)).clicked() {
                    self.scenario = Some(scenario.clone());
                }
            }
        });
    }

    fn refresh(&mut self, core: &Core) {
        if self.made_from == Some(core.revision()) {
            return;
        }
        self.made_from = Some(core.revision());
        self.again.clear();
        let mut times: BTreeMap<&str, usize> = BTreeMap::new();
        for attempt in &core.progress().practised {
            let times = times.entry(&attempt.scenario).or_default();
            *times += 1;
            if *times == 2 {
                self.again.push((attempt.scenario.clone(), title(core, attempt)));
            }
        }
        if self.scenario.as_ref().is_some_and(|chosen| self.again.iter().all(|(known, _)| known != chosen)) {
            self.scenario = None;
        }
    }
}

/// One attempt; pressing it leads to its debrief.
fn one(ui: &mut Ui, core: &Core, name: &str, practised: &Practised, out: &mut Vec<Command>) {
    let score = practised.score.map_or_else(|| "–".to_owned(), |score| score.to_string());
    let verdict = core.say_for("verdict", practised.verdict.key(), &[]);
    let (title, when) = (title(core, practised), when(core, practised));
    let sentence = core.say(
        "progress-standing-name",
        &[
            ("which", name.into()),
            ("score", (&score).into()),
            ("verdict", (&verdict).into()),
            ("title", (&title).into()),
            ("when", (&when).into()),
        ],
    );
    let shown = Card::pressable(&sentence).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::TIGHT;
        ui.add(Label::new(theme::small(ui, name)).wrap());
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::MEDIUM;
            ui.add(Label::new(theme::figure(ui, &score)));
            let words = core.say("library-best", &[("score", practised.score.unwrap_or(0).into())]);
            let words = if practised.score.is_some() { words } else { core.say("library-best-none", &[]) };
            Matrix::new(&scores(practised)).show_thumbnail(ui, &words);
        });
        ui.add(Label::new(theme::strong(ui, verdict)).wrap());
        ui.add(Label::new(theme::body(ui, title)).wrap());
        ui.add(Label::new(theme::small(ui, when)).wrap());
    });
    if shown.response.clicked() {
        out.extend(debrief(&practised.attempt));
    }
}

/// The way to the report an attempt's figures come from.
pub(super) fn debrief(attempt: &str) -> Option<Command> {
    AttemptId::parse(attempt).map(|attempt| Command::Go(Place::Debrief(attempt)))
}

/// What the case of an attempt is called.
pub(super) fn title(core: &Core, practised: &Practised) -> String {
    let listed = AttemptId::parse(&practised.attempt).and_then(|id| core.attempt(id));
    listed.map_or_else(|| practised.scenario.clone(), |attempt| attempt.title.clone())
}

/// When an attempt was.
pub(super) fn when(core: &Core, practised: &Practised) -> String {
    let listed = AttemptId::parse(&practised.attempt).and_then(|id| core.attempt(id));
    listed.map(|attempt| core.moment(attempt.started_at)).unwrap_or_default()
}

fn scores(practised: &Practised) -> Scores {
    PerStage::from_fn(|stage| {
        PerTechnique::from_fn(|technique| {
            practised.marks.score(stage, technique).map(|score| u8::try_from(score.min(100)).unwrap_or(100))
        })
    })
}
