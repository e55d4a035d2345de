//! The customer's answer: to an offer, to a question, and where the conversation goes on.

use super::Turn;
use super::reply::Received;
use crate::customer;
use crate::scenario::{Node, Routes, ScriptedReply};
use crate::session::holds::{holds, way};
use crate::session::said::Said;
use crate::session::{Event, Line, Obstacle, Offer, OfferAnswered, Portion, Why};
use crate::vocabulary::{Fit, Stage};
use std::sync::Arc;

impl<'a> Turn<'a> {
    /// The customer takes an offer or does not; the ways on from there.
    ///
    /// While venting nothing is taken. What fits well is taken from disarming on, what fits partly only by a
    /// customer who is connected.
    pub fn answer_offer(&mut self, said: &Said<'_>, interrupted: bool) -> Option<&'a Routes> {
        let case = self.case;
        let resolution = case.scenario.resolution(said.offers?)?;
        let ready = match resolution.fit {
            Fit::Well => Stage::SkinGraft,
            Fit::Partly | Fit::None => Stage::Connection,
        };
        let obstacle = if interrupted || (self.state.stage == Stage::Dialysis && !case.scenario.urgent) {
            Some(Obstacle::TooEarly)
        } else if resolution.is_beyond(&case.scenario.briefing.authority) {
            Some(Obstacle::BeyondAuthority)
        } else if !holds(&resolution.eligible, self.state, case) {
            Some(Obstacle::NotEligible)
        } else if resolution.fit == Fit::None {
            Some(Obstacle::DoesNotFit)
        } else if self.state.stage < ready && !case.scenario.urgent {
            Some(Obstacle::TooEarly)
        } else {
            None
        };
        let dynamics = &case.scenario.dynamics;
        let (answer, why, change) = match obstacle {
            None => (&resolution.accepted, Why::Accepted, dynamics.accepted),
            Some(_) => (&resolution.declined, Why::Declined, dynamics.declined),
        };
        self.emit(Event::OfferAnswered(Box::new(OfferAnswered {
            resolution: Arc::clone(&resolution.id),
            label: self.words(&resolution.label),
            fit: resolution.fit,
            follow_up: said.follow_up,
            obstacle,
        })));
        self.cause(why, Some(self.words(&resolution.label)), change);
        if !interrupted {
            let words = self.words(&answer.says);
            self.speak(Line::Offer, words);
        }
        Some(&answer.goto).filter(|_| !interrupted)
    }

    /// The customer tells the facts asked for, where they are ready to. Whether they said anything.
    pub fn tell_facts(&mut self, asks: &[Arc<str>]) -> bool {
        let case = self.case;
        let mut spoke = false;
        for id in asks {
            let Some(index) = case.scenario.facts.iter().position(|fact| fact.id == *id) else { continue };
            let fact = &case.scenario.facts[index];
            if self.state.known[index] {
                continue;
            }
            let words = if holds(&fact.needs, self.state, case) {
                self.learn(&fact.id);
                (Line::Fact, self.words(&fact.tells))
            } else {
                let label = self.words(&fact.label);
                self.emit(Event::FactWithheld { fact: Arc::clone(&fact.id), label });
                (Line::Withheld, self.words(&fact.withholds))
            };
            spoke |= !words.1.is_empty();
            self.speak(words.0, words.1);
        }
        spoke
    }

    pub(super) fn learn(&mut self, id: &Arc<str>) {
        let facts = &self.case.scenario.facts;
        let unknown = facts.iter().zip(&self.state.known).find(|(fact, known)| fact.id == *id && !**known);
        if let Some((fact, _)) = unknown {
            let (label, value) = (self.words(&fact.label), self.words(&fact.value));
            self.emit(Event::FactTold { fact: Arc::clone(id), label, value });
        }
    }

    /// The conversation goes on: to an ending, to another node, or it stays with a word why.
    pub fn go_on<'s>(
        &mut self,
        said: &Said<'s>,
        heard: &Received,
        offer_leads: Option<&'s Routes>,
        spoke: bool,
    ) {
        let case = self.case;
        let answered = said.offers.is_some();
        let open = |goto: Option<&'s Routes>| goto.and_then(|goto| way(goto, self.state, case));
        let leads = open(offer_leads).or_else(|| open(said.goto));
        let Some(target) = leads else {
            if !spoke && !answered {
                self.stay(heard);
            }
            return;
        };
        match case.node_named(target) {
            None => self.end_at(target, None),
            Some(node) if node.stage > self.state.stage => {
                if !answered {
                    self.stay(heard);
                }
            }
            Some(node) => self.enter_at(node),
        }
    }

    /// The conversation stays where it is, with a word why. A reply that did no good never hears that it was nearly enough.
    pub(super) fn stay(&mut self, heard: &Received) {
        self.fall_back_on(match self.relapsed {
            true => Line::Relapse,
            false if heard.impact <= 0 => Line::Puzzled,
            false => Line::NotYet,
        });
    }

    /// The conversation comes to a node, and the customer speaks.
    pub fn enter(&mut self, id: &str) {
        if let Some(node) = self.case.node_named(id) {
            self.enter_at(node);
        }
    }

    fn enter_at(&mut self, node: &Node) {
        let case = self.case;
        self.emit(Event::Entered { node: Arc::clone(&node.id) });
        self.entered = true;
        self.effects(&node.enter);
        self.move_mood();
        self.settle_stage();
        if let Some(variant) = node.says.iter().position(|variant| holds(&variant.when, self.state, case)) {
            let says = &case.lines(self.state.node, self.setup.language).says[variant];
            self.say(Line::Script, Arc::clone(says));
        }
    }

    pub(super) fn fall_back_on(&mut self, line: Line) {
        if let Some(words) = self.fallback(line) {
            self.speak(line, words);
        }
    }

    pub(super) fn fallback(&mut self, line: Line) -> Option<Arc<str>> {
        let drawn = self.chance().draw();
        let lines = &self.case.scenario.script.fallbacks[self.state.stage];
        let list = match line {
            Line::Puzzled => &lines.puzzled,
            Line::Relapse => &lines.relapse,
            Line::Interrupted => &lines.interrupted,
            Line::Silence => &lines.silence,
            _ => &lines.not_yet,
        };
        let last = self.state.heard.last().map(|text| &**text);
        customer::line(list, self.setup.language, last, drawn)
    }

    /// The customer objects to being interrupted, and goes on where they were.
    pub fn protest_interruption(&mut self) {
        let protest = self.fallback(Line::Interrupted).map(|text| Portion { text, pause_ms: 900 });
        let portions = protest.into_iter().chain(self.state.pending.iter().cloned()).collect();
        self.say(Line::Interrupted, portions);
    }

    pub fn wonder_at_silence(&mut self) {
        self.fall_back_on(Line::Silence);
    }

    pub(super) fn speak(&mut self, line: Line, text: Arc<str>) {
        if !text.is_empty() {
            self.say(line, Arc::new([Portion { text, pause_ms: 900 }]));
        }
    }

    /// The first portion comes at once, the others as the trainee listens; where nothing arrives over time, all at once.
    pub(super) fn say(&mut self, line: Line, chunks: Arc<[Portion]>) {
        if chunks.is_empty() {
            return;
        }
        let count = if self.case.scenario.channel.arrives_in_chunks() { 1 } else { chunks.len() };
        self.emit(Event::Speaks { line, chunks });
        for _ in 0..count {
            self.say_next();
        }
    }

    pub fn say_next(&mut self) {
        if let [portion, rest @ ..] = &*self.state.pending {
            let (line, left) = (self.state.speaking, rest.len() as u32);
            let (text, pause_ms) = (Arc::clone(&portion.text), portion.pause_ms);
            self.emit(Event::Said { line, text, left, pause_ms });
        }
    }

    /// The replies on offer, in an order drawn anew at each node and left alone while they stay the same.
    pub fn offer_choices(&mut self) {
        if self.state.ended {
            return;
        }
        let case = self.case;
        let node = case.node(self.state.node);
        let is_open = |reply: &ScriptedReply| holds(&reply.when, self.state, case);
        let unchanged = || {
            let mut all = node.replies.iter().enumerate();
            all.all(|(index, reply)| is_open(reply) == self.state.choices.contains(&index))
        };
        if !self.entered && unchanged() {
            return;
        }
        let mut order = Vec::with_capacity(node.replies.len());
        order.extend((0..node.replies.len()).filter(|&place| is_open(&node.replies[place])));
        self.chance().shuffle(&mut order);
        if self.setup.mode.is_timed() {
            // Under pressure the reflexes come to mind first (D: hard because against reflexes).
            let (stage, dynamics) = (self.state.stage, &case.scenario.dynamics);
            order.sort_by_key(|&place| customer::impact(&node.replies[place].marks, stage, dynamics) > 0);
        }
        let all = Arc::clone(&case.lines(self.state.node, self.setup.language).choices);
        let replies = Offer::new(all, order);
        self.emit(Event::Choices { replies });
    }
}
