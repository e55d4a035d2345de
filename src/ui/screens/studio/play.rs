//! Trying the draft out from any of its nodes: what is taken for granted, the conversation, and what there is to watch.

use super::known::Known;
use super::pick::{Choice, Folded, pick, pick_from};
use super::subject;
use crate::app::{Command, Core, PlayWith, Studio, StudioCommand};
use crate::authoring::{Path, Rehearsal, Thing, Watched};
use crate::session::{Action, Handover, Opening};
use crate::ui::offered::Offered;
use crate::ui::screens::page::heading;
use crate::ui::screens::practice::{Row, rows};
use crate::ui::theme::{self, Type, Weight, space};
use crate::ui::widgets::{
    Banner, BannerKind, Bubble, Card, Chip, Field, Gauges, Icon, Speaker, icon_button, primary_button,
    quiet_button, secondary_button,
};
use crate::vocabulary::{Level, Mode, Mood, Reason, Stage, Warmth};
use egui::style::ScrollAnimation;
use egui::{Align, CollapsingHeader, DragValue, Label, ScrollArea, Slider, Ui, Vec2};
use std::collections::BTreeSet;
use std::sync::Arc;

/// The play pane.
#[derive(Default)]
pub(super) struct Play {
    /// The node to begin at; the one that is worked on while nobody has chosen another.
    node: Option<String>,
    mood: Option<Mood>,
    stage: Option<Stage>,
    seed: u64,
    facts: Vec<Arc<str>>,
    flags: Vec<Arc<str>>,
    written: String,
    shown: Shown,
}

/// The rows of the play, made anew only when something was done in it.
#[derive(Default)]
struct Shown {
    of: Option<(usize, usize, Opening)>,
    actions: Vec<crate::session::Timed>,
    rows: Vec<Row>,
    /// The first row that is new, and whether it has still to be brought to the top.
    fresh: usize,
    scroll: bool,
}

impl Play {
    /// Begins at a node with what was chosen.
    pub(super) fn begin_at(&mut self, node: String) -> Command {
        let with = PlayWith {
            mood: self.mood,
            stage: self.stage,
            seed: (self.seed > 0).then_some(self.seed),
            mode: Mode::Mixed,
            facts: self.facts.clone(),
            flags: self.flags.clone(),
        };
        Command::Studio(StudioCommand::Play { node, with })
    }

    pub(super) fn show(
        &mut self,
        ui: &mut Ui,
        core: &Core,
        studio: &Studio,
        known: &Known,
        selected: &Path,
        out: &mut Vec<Command>,
    ) {
        match studio.play() {
            None => {
                ScrollArea::vertical().id_salt("studio-play-setup").auto_shrink(false).show(ui, |ui| {
                    ui.set_width(ui.available_width() - space::TIGHT);
                    ui.spacing_mut().item_spacing.y = space::MEDIUM;
                    self.set_up(ui, core, studio, known, selected, out);
                });
            }
            Some(play) => self.played(ui, core, studio, play, out),
        }
    }

    /// What is taken for granted.
    fn set_up(
        &mut self,
        ui: &mut Ui,
        core: &Core,
        studio: &Studio,
        known: &Known,
        selected: &Path,
        out: &mut Vec<Command>,
    ) {
        heading(ui, theme::section(ui, core.say("studio-play-title", &[])), 2);
        ui.add(Label::new(theme::second(ui, core.say("studio-play-words", &[]))).wrap());
        let worked_on = subject::node_of(selected).and_then(|node| subject::name(studio.draft(), &node));
        let start = studio.draft().value_of(&Path::top().field("script").field("start"));
        let node = self.node.clone().or(worked_on).or(start).unwrap_or_default();
        let label = core.say("studio-play-node", &[]);
        name(ui, &label);
        let is_there = known.ids(Thing::Node).any(|(id, _)| id == node);
        let now = if is_there { node.clone() } else { core.say("studio-choose", &[]) };
        let pressed = pick_from(ui, "play-node", &label, &now, || {
            let ids: Vec<&str> = known.ids(Thing::Node).map(|(id, _)| id).collect();
            let chosen = ids.iter().position(|id| *id == node);
            Folded { count: ids.len(), chosen, make: move |at: usize| Choice::plain(ids[at].to_owned()) }
        });
        if let Some(at) = pressed {
            self.node = known.ids(Thing::Node).nth(at).map(|(id, _)| id.to_owned());
        }
        self.stage(ui, core);
        self.mood(ui, core);
        let facts = known.ids(Thing::Fact).map(|(id, _)| id);
        several(ui, &core.say("studio-play-facts", &[]), facts, &mut self.facts);
        let flags: BTreeSet<&str> = known.ids(Thing::Flag).map(|(id, _)| id).collect();
        several(ui, &core.say("studio-play-set", &[]), flags.into_iter(), &mut self.flags);
        let label = core.say("studio-play-seed", &[]);
        let named = name(ui, &label);
        let mut seed = self.seed.max(1);
        if ui.add(DragValue::new(&mut seed).range(1..=9_999)).labelled_by(named.id).changed() {
            self.seed = seed;
        }
        let begin = self.begin_at(node);
        Offered::new(core, begin).show(ui, out, |words| primary_button(words).icon(Icon::Play));
    }

    fn stage(&mut self, ui: &mut Ui, core: &Core) {
        let label = core.say("studio-play-stage", &[]);
        name(ui, &label);
        let mut options = vec![Choice::plain(core.say("studio-play-as-node", &[]))];
        options.extend(Stage::ALL.iter().map(|stage| Choice::plain(core.say_for("stage", stage.key(), &[]))));
        let chosen =
            self.stage.and_then(|stage| Stage::ALL.iter().position(|s| *s == stage)).map_or(0, |at| at + 1);
        if let Some(at) = pick(ui, "play-stage", &label, &options, Some(chosen), "") {
            self.stage = at.checked_sub(1).and_then(|at| Stage::ALL.get(at).copied());
        }
    }

    fn mood(&mut self, ui: &mut Ui, core: &Core) {
        let mut own = self.mood.is_some();
        let words = core.say("studio-play-own-mood", &[]);
        if ui.checkbox(&mut own, theme::body(ui, words)).clicked() {
            self.mood = own.then(|| Mood { arousal: Level::clamped(70), trust: Level::clamped(20) });
        }
        if let Some(mood) = &mut self.mood {
            for (key, level) in [("arousal", &mut mood.arousal), ("trust", &mut mood.trust)] {
                let label = core.say_for("mood", key, &[]);
                let named = name(ui, &label);
                let mut value = level.value();
                ui.add(Slider::new(&mut value, 0..=100)).labelled_by(named.id);
                *level = Level::clamped(value);
            }
        }
    }

    /// The conversation, what can be done now, and what there is to watch.
    fn played(
        &mut self,
        ui: &mut Ui,
        core: &Core,
        studio: &Studio,
        play: &Rehearsal,
        out: &mut Vec<Command>,
    ) {
        self.shown.follow(play, core);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::TIGHT;
            let any = !play.actions().is_empty();
            ui.add_enabled_ui(any, |ui| {
                Offered::new(core, Command::Studio(StudioCommand::PlayBack))
                    .show(ui, out, |words| secondary_button(words).icon(Icon::Undo));
            });
            ui.add_enabled_ui(any, |ui| {
                Offered::new(core, Command::Studio(StudioCommand::PlayAgain))
                    .show(ui, out, |words| icon_button(Icon::History, words));
            });
            Offered::new(core, Command::Studio(StudioCommand::PlayStop))
                .show(ui, out, |words| icon_button(Icon::Close, words));
        });
        if let Some(carried) = studio.carried().filter(|carried| carried.kept < carried.of) {
            let (kept, of) = (carried.kept as i64, carried.of as i64);
            let title = core.say("studio-play-carried", &[("kept", kept.into()), ("of", of.into())]);
            Banner::new(BannerKind::Info, &title).show(ui, |_| ());
        }
        if let Some(refused) = studio.refused() {
            Banner::new(BannerKind::Warning, &refused.sentence()).show(ui, |_| ());
        }
        let watched = play.watched();
        watch(ui, core, &watched);
        ScrollArea::vertical().id_salt("studio-play").auto_shrink(false).show(ui, |ui| {
            ui.set_width(ui.available_width() - space::TIGHT);
            ui.spacing_mut().item_spacing.y = space::SMALL;
            self.shown.show(ui, core, play);
            self.shown.scroll = false;
            if watched.ended {
                ui.add(Label::new(theme::strong(ui, core.say("studio-play-over", &[]))).wrap());
            } else {
                self.answers(ui, core, play, out);
            }
        });
    }

    fn answers(&mut self, ui: &mut Ui, core: &Core, play: &Rehearsal, out: &mut Vec<Command>) {
        let (session, act) = (play.session(), |action| Command::Studio(StudioCommand::PlayAct(action)));
        let state = session.state();
        let words = if state.is_speaking() { "command-listen" } else { "studio-play-silence" };
        let words = match words {
            "command-listen" => core.say("command-listen", &[]),
            _ => core.say("studio-play-silence", &[]),
        };
        Offered::new(core, act(Action::Listen))
            .called(words)
            .show(ui, out, |words| secondary_button(words).icon(Icon::Ear));
        let scenario = &session.case().scenario;
        for reply in state.on_offer(session.case()) {
            let text = reply.text.get(session.setup().language);
            let pressed = Card::pressable(text).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.add(Label::new(theme::body(ui, text.to_string())).wrap());
                ui.add(Label::new(theme::small(ui, reply.id.to_string())).extend());
            });
            if pressed.response.clicked() {
                out.push(act(Action::pick(reply.id.clone())));
            }
        }
        let label = core.say("studio-play-write", &[]);
        Field::new("studio-play-write", &label).multiline(2).show(ui, &mut self.written);
        let text = self.written.trim().to_owned();
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(space::TIGHT);
            let send = core.say("studio-play-send", &[]);
            if ui.add_enabled(!text.is_empty(), secondary_button(&send)).clicked() {
                self.written.clear();
                out.push(act(Action::write(text)));
            }
            if ui.add(quiet_button(&core.say("command-close-now", &[]))).clicked() {
                out.push(act(Action::Close));
            }
        });
        let title = core.say("studio-play-more", &[]);
        CollapsingHeader::new(theme::small(ui, &title)).id_salt("studio-play-more").show(ui, |ui| {
            for resolution in &scenario.resolutions {
                let label = resolution.label.get(session.setup().language);
                let words = core.say("studio-play-offer", &[("offer", label.into())]);
                if ui.add(quiet_button(&words)).clicked() {
                    let (resolution, follow_up) = (resolution.id.clone(), true);
                    out.push(act(Action::Offer { resolution, follow_up }));
                }
            }
            for step in &scenario.escalation.path {
                let person = step.name.get(session.setup().language);
                let words = core.say("studio-play-escalate", &[("target", person.into())]);
                if ui.add(quiet_button(&words)).clicked() {
                    out.push(act(Action::Escalate(handover(play, step))));
                }
            }
        });
    }
}

/// Handing over to a step of the path, told as the author's own examples tell it, with every fact that is known.
fn handover(play: &Rehearsal, step: &crate::scenario::PathStep) -> Handover {
    let session = play.session();
    let scenario = &session.case().scenario;
    let words = &session.case().edition(session.setup().language).example.words;
    let facts = scenario.facts.iter().zip(&session.state().known).filter(|(_, known)| **known);
    Handover {
        lane: step.lane,
        target: step.id.clone(),
        reason: scenario.escalation.cues.first().map_or(Reason::Authority, |cue| cue.reason),
        warmth: Warmth::Warm,
        presentation: Arc::clone(words),
        facts: facts.map(|(fact, _)| fact.id.clone()).collect(),
        note: "".into(),
    }
}

/// What there is to watch. It stays in view while the conversation goes on below.
fn watch(ui: &mut Ui, core: &Core, watched: &Watched) {
    let (arousal, trust) = (core.say_for("mood", "arousal", &[]), core.say_for("mood", "trust", &[]));
    let stage = core.say_for("stage", watched.stage.key(), &[]);
    let at = core.say(
        "studio-play-at",
        &[
            ("node", (&watched.node).into()),
            ("stage", (&stage).into()),
            ("turn", i64::from(watched.turn).into()),
        ],
    );
    Gauges::new(watched.mood, &arousal, &trust, &at).show_strip(ui);
    let mut all = vec![at];
    all.push(core.say(
        "studio-play-figures",
        &[
            ("patience", watched.patience.into()),
            ("resistance", i64::from(watched.resistance).into()),
            ("flags", watched.red_flags.into()),
        ],
    ));
    let known: Vec<&str> = watched.facts.iter().filter(|(_, known)| *known).map(|(id, _)| &**id).collect();
    if !watched.facts.is_empty() {
        let (known, of) = (known.join(", "), watched.facts.len() as i64);
        all.push(match known.is_empty() {
            true => core.say("studio-play-no-facts", &[("of", of.into())]),
            false => core.say("studio-play-known", &[("facts", (&known).into())]),
        });
    }
    for (cue, stands) in &watched.windows {
        let stands = core.say_for("studio-window", stands.key(), &[]);
        all.push(core.say("studio-play-window", &[("cue", cue.into()), ("stands", (&stands).into())]));
    }
    if !watched.flags.is_empty() {
        let flags = watched.flags.join(", ");
        all.push(core.say("studio-play-flags", &[("flags", (&flags).into())]));
    }
    ui.add(Label::new(theme::small(ui, all.join(" · "))).wrap());
    ui.separator();
}

impl Shown {
    fn follow(&mut self, play: &Rehearsal, core: &Core) {
        let session = play.session();
        let of = (Arc::as_ptr(session.case()) as usize, session.events().len(), play.opening().clone());
        if self.of.as_ref() == Some(&of) && self.actions == play.actions() {
            return;
        }
        let before = self.rows.len();
        self.rows = session.events().iter().flat_map(|recorded| rows(&recorded.event, true, core)).collect();
        let last = self.rows.iter().rposition(|row| matches!(row, Row::Customer(_)));
        self.fresh = if (1..self.rows.len()).contains(&before) { before } else { last.unwrap_or(0) };
        self.actions = play.actions().to_vec();
        self.of = Some(of);
        self.scroll = true;
    }

    fn show(&self, ui: &mut Ui, core: &Core, play: &Rehearsal) {
        let customer = &play.session().case().scenario.customer.name;
        let you = core.say("practice-you", &[]);
        for (at, row) in self.rows.iter().enumerate() {
            if self.scroll && at == self.fresh {
                ui.scroll_to_cursor_animation(Some(Align::TOP), ScrollAnimation::none());
            }
            match row {
                Row::Customer(words) => drop(Bubble::new(Speaker::Customer, customer, words).show(ui)),
                Row::Reply(reply) => {
                    let flags: Vec<&str> = reply.flags.iter().map(String::as_str).collect();
                    let bubble = Bubble::new(Speaker::Trainee, &you, &reply.text);
                    drop(
                        bubble
                            .marks(&reply.marks, &reply.marks_words)
                            .unsure(reply.unsure)
                            .flags(&flags)
                            .show(ui),
                    );
                }
                Row::Note(_, words) => drop(ui.add(Label::new(theme::small(ui, words)).wrap())),
                Row::Aside(name, words) => {
                    drop(ui.add(Label::new(theme::small(ui, format!("{name}: {words}"))).wrap()));
                }
            }
        }
    }
}

/// Some of several ids, if there are any to choose from.
fn several<'i>(ui: &mut Ui, label: &str, ids: impl Iterator<Item = &'i str>, chosen: &mut Vec<Arc<str>>) {
    let mut ids = ids.peekable();
    if ids.peek().is_none() {
        return;
    }
    name(ui, label);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(space::TIGHT);
        for id in ids {
            let place = chosen.iter().position(|known| &**known == id);
            if ui.add(Chip::new(id, place.is_some())).clicked() {
                match place {
                    Some(at) => drop(chosen.remove(at)),
                    None => chosen.push(id.into()),
                }
            }
        }
    });
}

/// The name of what is chosen.
fn name(ui: &mut Ui, words: &str) -> egui::Response {
    let name = theme::small(ui, words).font(Type::Small.font(ui, Weight::SemiBold));
    ui.add(Label::new(name.color(theme::of(ui).ink)).wrap())
}
