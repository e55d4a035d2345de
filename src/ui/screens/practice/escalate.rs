//! Composing an escalation: lane, target, reason, what the customer is told, and the handoff note.

use super::span::span;
use crate::app::{Command, Core, Running};
use crate::scenario::PresentationElement;
use crate::session::{Action, Handover};
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Card, Chip, Field, Icon, primary_button, quiet_button};
use crate::vocabulary::{Lane, Reason, Warmth};
use egui::{Label, Ui};
use std::sync::Arc;

/// The escalation being composed.
pub struct EscalateSheet {
    lane: Option<Lane>,
    target: Option<Arc<str>>,
    reason: Option<Reason>,
    warmth: Warmth,
    presentation: String,
    facts: Vec<(Arc<str>, bool)>,
    note: String,
}

impl EscalateSheet {
    /// An empty one, with every fact known so far to pass on or leave out, and what stands on the shared note.
    pub fn open(session: &Running) -> Self {
        let scenario = &session.case().scenario;
        let known = scenario.facts.iter().zip(&session.state().known).filter(|(_, known)| **known);
        Self {
            lane: None,
            target: None,
            reason: None,
            warmth: Warmth::Warm,
            presentation: String::new(),
            facts: known.map(|(fact, _)| (Arc::clone(&fact.id), false)).collect(),
            note: session.state().notes.join("\n"),
        }
    }

    /// Shows the sheet.
    pub fn show(&mut self, ui: &mut Ui, core: &Core, session: &Running, out: &mut Vec<Command>) {
        ui.spacing_mut().item_spacing.y = space::SMALL;
        self.target(ui, core, session);
        self.lane(ui, core);
        self.reason(ui, core);
        self.presentation(ui, core, session);
        self.handoff(ui, core, session);
        self.preview(ui, core, session);
        self.send(ui, core, out);
    }

    fn target(&mut self, ui: &mut Ui, core: &Core, session: &Running) {
        heading(ui, &core.say("practice-escalate-whom", &[]));
        let language = session.setup().language;
        for step in &session.case().scenario.escalation.path {
            let name = step.name.get(language);
            let chosen = self.target.as_ref() == Some(&step.id);
            let card = Card::pressable(name).selected(chosen).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = space::TIGHT;
                ui.add(Label::new(theme::strong(ui, &**name)).selectable(false).wrap());
                ui.add(Label::new(theme::body(ui, &**step.handles.get(language))).selectable(false).wrap());
                let words = format!("{} · {}", step.how.get(language), wait(core, step.queue_secs));
                ui.add(Label::new(theme::small(ui, words)).selectable(false).wrap());
            });
            if card.response.clicked() {
                self.target = Some(Arc::clone(&step.id));
            }
        }
    }

    fn lane(&mut self, ui: &mut Ui, core: &Core) {
        heading(ui, &core.say("practice-escalate-lane", &[]));
        ui.horizontal_wrapped(|ui| {
            for &lane in Lane::ALL {
                let words = core.say_for("practice-lane", lane.key(), &[]);
                if ui.add(Chip::new(&words, self.lane == Some(lane))).clicked() {
                    self.lane = Some(lane);
                }
            }
            ui.add_space(space::MEDIUM);
            for &warmth in Warmth::ALL {
                let words = core.say_for("practice-warmth", warmth.key(), &[]);
                if ui.add(Chip::new(&words, self.warmth == warmth)).clicked() {
                    self.warmth = warmth;
                }
            }
        });
    }

    fn reason(&mut self, ui: &mut Ui, core: &Core) {
        heading(ui, &core.say("practice-escalate-why", &[]));
        ui.horizontal_wrapped(|ui| {
            for &reason in Reason::ALL {
                let words = core.say_for("practice-reason", reason.key(), &[]);
                if ui.add(Chip::new(&words, self.reason == Some(reason))).clicked() {
                    self.reason = Some(reason);
                }
            }
        });
    }

    /// What the customer is told. Where picking is allowed, the author's sentences can be put in.
    fn presentation(&mut self, ui: &mut Ui, core: &Core, session: &Running) {
        heading(ui, &core.say("practice-escalate-say", &[]));
        if session.setup().mode.can_pick() {
            ui.horizontal_wrapped(|ui| {
                for element in PresentationElement::ALL {
                    let expected = session.case().scenario.escalation.presentation.element(element);
                    let example = expected.example.get(session.setup().language);
                    let on = self.presentation.contains(&**example);
                    let words = core.say_for("practice-tell", element.key(), &[]);
                    if !example.is_empty()
                        && ui.add(Chip::new(&words, on)).on_hover_text(&**example).clicked()
                    {
                        self.toggle(example, on);
                    }
                }
            });
        }
        let label = core.say("practice-escalate-say-label", &[]);
        let hint = core.say("practice-escalate-say-hint", &[]);
        Field::new("practice-presentation", &label)
            .label_hidden()
            .hint(&hint)
            .multiline(4)
            .show(ui, &mut self.presentation);
    }

    fn toggle(&mut self, sentence: &str, on: bool) {
        if on {
            self.presentation = self.presentation.replace(sentence, "").replace("  ", " ").trim().to_owned();
        } else {
            if !self.presentation.is_empty() && !self.presentation.ends_with(char::is_whitespace) {
                self.presentation.push(' ');
            }
            self.presentation.push_str(sentence);
        }
    }

    fn handoff(&mut self, ui: &mut Ui, core: &Core, session: &Running) {
        heading(ui, &core.say("practice-escalate-note", &[]));
        if self.facts.is_empty() {
            let words = core.say("practice-escalate-no-facts", &[]);
            ui.add(Label::new(theme::small(ui, words)).wrap());
        }
        let language = session.setup().language;
        for (id, passed) in &mut self.facts {
            if let Some(fact) = session.case().scenario.fact(id) {
                let words = format!("{}: {}", fact.label.get(language), fact.value.get(language));
                ui.checkbox(passed, theme::body(ui, words));
            }
        }
        let label = core.say("practice-escalate-note-label", &[]);
        let hint = core.say("practice-escalate-note-hint", &[]);
        Field::new("practice-note", &label).label_hidden().hint(&hint).multiline(3).show(ui, &mut self.note);
    }

    /// What the receiver will read.
    fn preview(&self, ui: &mut Ui, core: &Core, session: &Running) {
        heading(ui, &core.say("practice-escalate-preview", &[]));
        let scenario = &session.case().scenario;
        let language = session.setup().language;
        Card::new().show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::TIGHT;
            let title = scenario.title.get(language);
            let name = &scenario.customer.name;
            ui.add(Label::new(theme::strong(ui, format!("{name} · {title}"))).wrap());
            if let Some(reason) = self.reason {
                ui.add(Label::new(theme::body(ui, core.say_for("reason", reason.key(), &[]))).wrap());
            }
            for (id, _) in self.facts.iter().filter(|(_, passed)| *passed) {
                if let Some(fact) = scenario.fact(id) {
                    let words = format!("{}: {}", fact.label.get(language), fact.value.get(language));
                    ui.add(Label::new(theme::body(ui, words)).wrap());
                }
            }
            if !self.note.trim().is_empty() {
                ui.add(Label::new(theme::body(ui, self.note.trim())).wrap());
            } else if self.facts.iter().all(|(_, passed)| !passed) {
                let words = core.say("practice-escalate-preview-empty", &[]);
                ui.add(Label::new(theme::second(ui, words)).wrap());
            }
        });
    }

    fn send(&self, ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
        let missing = match (&self.target, self.lane, self.reason) {
            (None, _, _) => Some(core.say("practice-escalate-need-target", &[])),
            (_, None, _) => Some(core.say("practice-escalate-need-lane", &[])),
            (_, _, None) => Some(core.say("practice-escalate-need-reason", &[])),
            _ => None,
        };
        if let Some(words) = &missing {
            ui.add(Label::new(theme::small(ui, words)).wrap());
        }
        ui.horizontal(|ui| {
            let words = core.say("command-hand-over", &[]);
            let button = primary_button(&words).icon(Icon::Flag).large();
            let pressed = ui.add_enabled(missing.is_none(), button).clicked();
            if let (true, Some(target), Some(lane), Some(reason)) =
                (pressed, &self.target, self.lane, self.reason)
            {
                let facts = self.facts.iter().filter(|(_, passed)| *passed);
                out.push(Command::Act(Action::Escalate(Handover {
                    lane,
                    target: Arc::clone(target),
                    reason,
                    warmth: self.warmth,
                    presentation: self.presentation.trim().into(),
                    facts: facts.map(|(id, _)| Arc::clone(id)).collect(),
                    note: self.note.trim().into(),
                })));
            }
            let back = core.say("practice-escalate-back", &[]);
            if ui.add(quiet_button(&back)).clicked() {
                out.push(Command::CloseDialog);
            }
        });
    }
}

/// How long the customer will wait there, in the unit one would say it in.
fn wait(core: &Core, secs: u64) -> String {
    match secs {
        1..60 => core.say("practice-escalate-wait-short", &[("seconds", secs.into())]),
        0..=3_540 => core.say("practice-escalate-wait", &[("minutes", secs.div_ceil(60).into())]),
        _ => core.say("practice-escalate-wait-long", &[("time", (&span(core, secs)).into())]),
    }
}

fn heading(ui: &mut Ui, words: &str) {
    ui.add_space(space::SMALL);
    ui.add(Label::new(theme::strong(ui, words)).wrap());
}
