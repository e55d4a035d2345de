//! One turn being decided: each step emits events, and each event happens at once, so that the next step sees it.

use super::chance::Chance;
use super::decide::doing_of;
use super::holds::{holds, way};
use super::said::Said;
use super::{
    Case, Cause, Choice, CueBrief, ENGINE, Ended, Escalated, Event, FactBrief, Handover, Line, Obstacle,
    OfferAnswered, Portion, Recorded, Replied, Setup, Started, State, TargetBrief, Why,
};
use crate::customer::{self, Hearing};
use crate::escalation::{self, Decision, Handoff, Judgement, Verdict};
use crate::scenario::{Change, Effect, PathStep, Sensitivity, Text};
use crate::scoring::Flagged;
use crate::vocabulary::{EndedBy, Fit, Mark, Outcome, PerTechnique, RedFlag, Stage, Warmth};
use std::sync::Arc;

/// A turn under decision.
pub(super) struct Turn<'a> {
    case: &'a Case,
    setup: &'a Setup,
    state: &'a mut State,
    number: u32,
    at_ms: u64,
    chance: Option<Chance>,
    causes: Vec<Cause>,
    entered: bool,
    relapsed: bool,
    events: Vec<Recorded>,
}

/// How the customer received a reply.
pub(super) struct Received {
    /// The marks, after what an interruption does to them.
    pub marks: PerTechnique<Mark>,
    /// The red flags, with those the moment added.
    pub red_flags: Vec<Flagged>,
    /// Weight × mark, −200 to 200.
    pub impact: i64,
    /// Whether the customer had not finished.
    pub interrupted: bool,
    said_before: u32,
}

impl<'a> Turn<'a> {
    pub fn new(case: &'a Case, setup: &'a Setup, state: &'a mut State, after_ms: u64) -> Self {
        let (number, at_ms) = (state.turn, state.at_ms + after_ms);
        Self {
            case,
            setup,
            state,
            number,
            at_ms,
            chance: None,
            causes: Vec::new(),
            entered: false,
            relapsed: false,
            events: Vec::with_capacity(8),
        }
    }

    /// The trainee's next turn begins.
    pub fn next(&mut self) {
        self.number += 1;
    }

    pub fn finish(self) -> Vec<Recorded> {
        self.events
    }

    pub fn emit(&mut self, event: Event) {
        let recorded = Recorded { turn: self.number, at_ms: self.at_ms, event };
        self.state.apply(self.case, &recorded);
        self.events.push(recorded);
    }

    fn words(&self, text: &Text) -> Arc<str> {
        Arc::clone(text.get(self.setup.language))
    }

    fn draw(&mut self) -> u64 {
        let (seed, number) = (self.setup.seed, self.number);
        self.chance.get_or_insert_with(|| Chance::of_turn(seed, number)).draw()
    }

    fn cause(&mut self, why: Why, what: Option<Arc<str>>, change: Change) {
        if change != Change::default() {
            self.causes.push(Cause { why, what, arousal: change.arousal, trust: change.trust });
        }
    }

    // ── the beginning ──

    pub fn start(&mut self) {
        let scenario = &self.case.scenario;
        let cues = scenario.escalation.cues.iter().map(|cue| CueBrief {
            id: Arc::clone(&cue.id),
            reason: cue.reason,
            what: self.words(&cue.what),
            lane: cue.lane,
            targets: cue.targets.clone(),
            necessity: cue.necessity,
        });
        let path = scenario.escalation.path.iter().map(|step| TargetBrief {
            id: Arc::clone(&step.id),
            name: self.words(&step.name),
            lane: step.lane,
        });
        let started = Started {
            scenario: Arc::clone(&scenario.id),
            title: self.words(&scenario.title),
            customer: Arc::clone(&scenario.customer.name),
            pronoun: Arc::from(scenario.customer.pronoun.key()),
            portrait: scenario.customer.portrait,
            channel: scenario.channel,
            magnitude: scenario.magnitude,
            language: self.setup.language,
            mode: self.setup.mode,
            seed: self.setup.seed,
            engine: Arc::from(ENGINE),
            mood: scenario.customer.mood,
            patience: i64::from(scenario.customer.patience),
            weights: scenario.dynamics.weights,
            cues: cues.collect(),
            path: path.collect(),
        };
        self.emit(Event::Started(Box::new(started)));
    }

    // ── the reply: marks, then mood, then stage ──

    /// Marks the reply as this customer hears it at this moment.
    pub fn mark(&mut self, said: &Said<'_>) -> Received {
        let interrupted = self.state.is_speaking();
        let (said_before, rejected) = self.state.said_before(&said.text);
        let mut marks = said.scored.marks;
        let mut red_flags = said.scored.red_flags.clone();
        let mut raise = |flag: RedFlag| {
            if red_flags.iter().all(|raised| raised.flag != flag) {
                red_flags.push(Flagged { flag, start: 0, end: 0 });
            }
        };
        if interrupted {
            marks.active_listening = marks.active_listening.min(Mark::clamped(-1));
            raise(RedFlag::Interruption);
        }
        if rejected {
            raise(RedFlag::RepeatedLine);
        }
        if said
            .offers
            .and_then(|id| self.case.scenario.resolution(id))
            .is_some_and(|r| r.needs_authority.is_some())
        {
            raise(RedFlag::PromiseBeyondAuthority);
        }
        let impact = customer::impact(&marks, self.state.stage, &self.case.scenario.dynamics);
        self.emit(Event::Replied(Box::new(Replied {
            source: said.source.clone(),
            text: Arc::clone(&said.text),
            stage: self.state.stage,
            node: Arc::clone(&self.case.node(self.state.node).id),
            marks,
            unsure: said.scored.unsure,
            evidence: said.scored.evidence.clone(),
            red_flags: red_flags.clone(),
            coach: said.coach.clone(),
            coaching: said.scored.coaching.clone(),
            interrupted,
            said_before,
            impact,
        })));
        Received { marks, red_flags, impact, interrupted, said_before }
    }

    /// Gathers all that the reply does to the mood, to patience and to stubbornness.
    pub fn feel(&mut self, said: &Said<'_>, heard: &Received) {
        let case = self.case;
        let dynamics = &case.scenario.dynamics;
        let hearing = Hearing {
            stubborn: self.state.resistance > 0,
            said_before: heard.said_before,
            interrupted: heard.interrupted,
        };
        self.cause(Why::Reply, None, customer::reply_change(heard.impact, hearing, dynamics));
        for raised in &heard.red_flags {
            let (why, change) = match raised.flag {
                RedFlag::Interruption => (Why::Interruption, dynamics.interruption),
                _ => (Why::RedFlag, dynamics.red_flag),
            };
            self.cause(why, Some(Arc::from(raised.flag.key())), change);
        }
        if self.state.stage == Stage::Dialysis && !case.scenario.urgent && heard.marks.resolution.value() > 0
        {
            self.cause(Why::PrematureFix, None, dynamics.premature_fix);
        }
        self.feel_words(&said.text, heard.interrupted);
        if !heard.interrupted {
            self.effects(said.effects);
        }
        if heard.impact > 0 && !heard.interrupted && self.state.resistance > 0 {
            self.emit(Event::ResistanceMoved { left: self.state.resistance - 1 });
        }
        let lost = i64::from(heard.impact <= 0) + i64::from(!heard.red_flags.is_empty());
        if lost > 0 {
            self.emit(Event::PatienceMoved { left: self.state.patience - lost });
        }
    }

    /// The words this customer is sensitive to. Soothing words work once in full and once by half.
    fn feel_words(&mut self, text: &str, interrupted: bool) {
        let customer = &self.case.scenario.customer;
        let moved = |s: &Sensitivity| Change::new(s.arousal, s.trust);
        for anger in customer.angers.iter().filter(|anger| anger.phrases.matches(text)) {
            self.cause(Why::Angered, Some(self.words(&anger.what)), moved(anger));
        }
        if interrupted {
            return;
        }
        for soothe in customer.soothes.iter().filter(|soothe| soothe.phrases.matches(text)) {
            let times = self.state.said.iter().filter(|(said, _)| soothe.phrases.matches(said)).count();
            let percent = match times {
                // The reply itself is among them, unless it interrupted.
                0 | 1 => 100,
                2 => 50,
                _ => 0,
            };
            self.cause(Why::Soothed, Some(self.words(&soothe.what)), customer::share(moved(soothe), percent));
        }
    }

    /// What an author attached to a reply or a node.
    fn effects(&mut self, effects: &[Effect]) {
        for effect in effects {
            match effect {
                Effect::Arousal(change) => self.cause(Why::Script, None, Change::new(*change, 0)),
                Effect::Trust(change) => self.cause(Why::Script, None, Change::new(0, *change)),
                Effect::Patience(change) => {
                    self.emit(Event::PatienceMoved { left: self.state.patience + change })
                }
                Effect::Learn(fact) => self.learn(fact),
                Effect::Set(flag) => self.move_flag(flag, true),
                Effect::Clear(flag) => self.move_flag(flag, false),
            }
        }
    }

    fn move_flag(&mut self, flag: &Arc<str>, set: bool) {
        if self.state.flags.binary_search(flag).is_ok() != set {
            self.emit(Event::FlagMoved { flag: Arc::clone(flag), set });
        }
    }

    pub fn vent_heard(&mut self) {
        if self.state.stage == Stage::Dialysis {
            self.cause(Why::Heard, None, self.case.scenario.dynamics.vent_heard);
        }
    }

    pub fn silence(&mut self) {
        self.cause(Why::Silence, None, self.case.scenario.dynamics.silence);
        self.emit(Event::PatienceMoved { left: self.state.patience - 1 });
    }

    /// Lets the mood move by all the causes gathered.
    pub fn move_mood(&mut self) {
        if self.causes.is_empty() {
            return;
        }
        let causes = std::mem::take(&mut self.causes);
        let sum = causes.iter().fold((0, 0), |(a, t), cause| (a + cause.arousal, t + cause.trust));
        let from = self.state.mood;
        self.emit(Event::MoodMoved { from, to: from.moved(sum.0, sum.1), causes });
    }

    /// Puts the conversation in the stage the mood calls for.
    pub fn settle_stage(&mut self) {
        let from = self.state.stage;
        let vent_is_out = !self.state.is_speaking();
        let to = customer::settle(from, self.state.mood, vent_is_out, &self.case.scenario.dynamics);
        if to == from {
            return;
        }
        self.emit(Event::StageMoved { from, to });
        let stubbornness = self.case.scenario.customer.stubbornness;
        let left = match to > from {
            true => stubbornness,
            false => stubbornness.div_ceil(2).max(self.state.resistance),
        };
        self.relapsed |= to < from;
        if left != self.state.resistance {
            self.emit(Event::ResistanceMoved { left });
        }
    }

    // ── the customer's answer ──

    /// The customer takes an offer or does not; where that leads.
    ///
    /// While venting nothing is taken. What fits well is taken from disarming on, what fits partly only by a
    /// customer who is connected.
    pub fn answer_offer(&mut self, said: &Said<'_>, interrupted: bool) -> Option<Arc<str>> {
        let case = self.case;
        let resolution = case.scenario.resolution(said.offers?)?;
        let ready = match resolution.fit {
            Fit::Well => Stage::SkinGraft,
            Fit::Partly | Fit::None => Stage::Connection,
        };
        let obstacle = if interrupted || (self.state.stage == Stage::Dialysis && !case.scenario.urgent) {
            Some(Obstacle::TooEarly)
        } else if resolution.needs_authority.is_some() {
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
            self.speak(Line::Offer, vec![words]);
        }
        way(&answer.goto, self.state, case).filter(|_| !interrupted).map(Arc::clone)
    }

    /// The customer tells the facts asked for, where they are ready to. Whether they said anything.
    pub fn tell_facts(&mut self, asks: &[&Arc<str>]) -> bool {
        let case = self.case;
        let mut spoke = false;
        for id in asks {
            let Some(index) = case.scenario.facts.iter().position(|fact| fact.id == **id) else { continue };
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
            self.speak(words.0, vec![words.1]);
        }
        spoke
    }

    fn learn(&mut self, id: &Arc<str>) {
        let facts = &self.case.scenario.facts;
        let unknown = facts.iter().zip(&self.state.known).find(|(fact, known)| fact.id == *id && !**known);
        if let Some((fact, _)) = unknown {
            let (label, value) = (self.words(&fact.label), self.words(&fact.value));
            self.emit(Event::FactTold { fact: Arc::clone(id), label, value });
        }
    }

    /// The conversation goes on: to an ending, to another node, or it stays with a word why.
    pub fn go_on(&mut self, said: &Said<'_>, heard: &Received, offer_leads: Option<Arc<str>>, spoke: bool) {
        let case = self.case;
        let answered = said.offers.is_some();
        let leads = offer_leads.or_else(|| said.goto.and_then(|goto| way(goto, self.state, case)).cloned());
        let Some(target) = leads else {
            if !spoke && !answered {
                self.stay(said, heard);
            }
            return;
        };
        match case.node_index(&target) {
            None => self.end_at(&target, None),
            Some(index) if case.node(index).stage > self.state.stage => {
                if !answered {
                    self.fall_back_on(if self.relapsed { Line::Relapse } else { Line::NotYet });
                }
            }
            Some(_) => self.enter(&target),
        }
    }

    fn stay(&mut self, said: &Said<'_>, heard: &Received) {
        let line = match (self.relapsed, said.understood) {
            (true, _) => Line::Relapse,
            (false, false) if heard.impact <= 0 => Line::Puzzled,
            (false, _) => Line::NotYet,
        };
        self.fall_back_on(line);
    }

    /// The conversation comes to a node, and the customer speaks.
    pub fn enter(&mut self, id: &Arc<str>) {
        let case = self.case;
        let Some(index) = case.node_index(id) else { return };
        let node = case.node(index);
        self.emit(Event::Entered { node: Arc::clone(id) });
        self.entered = true;
        self.effects(&node.enter);
        self.move_mood();
        self.settle_stage();
        let variant = node.says.iter().find(|variant| holds(&variant.when, self.state, case));
        let portions = variant.into_iter().flat_map(|variant| &variant.chunks).map(|chunk| Portion {
            text: self.words(&chunk.text),
            pause_ms: customer::pause_ms(chunk, self.setup.language),
        });
        let portions = portions.collect();
        self.say(Line::Script, portions);
    }

    fn fall_back_on(&mut self, line: Line) {
        if let Some(words) = self.fallback(line) {
            self.speak(line, vec![words]);
        }
    }

    fn fallback(&mut self, line: Line) -> Option<Arc<str>> {
        let drawn = self.draw();
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
        let rest: Vec<Portion> = self.state.pending.iter().cloned().collect();
        let mut portions: Vec<Portion> = self
            .fallback(Line::Interrupted)
            .into_iter()
            .map(|text| Portion { text, pause_ms: 900 })
            .collect();
        portions.extend(rest);
        self.say(Line::Interrupted, portions);
    }

    pub fn wonder_at_silence(&mut self) {
        self.fall_back_on(Line::Silence);
    }

    fn speak(&mut self, line: Line, words: Vec<Arc<str>>) {
        let portions = words.into_iter().filter(|text| !text.is_empty());
        let portions = portions.map(|text| Portion { text, pause_ms: 900 }).collect();
        self.say(line, portions);
    }

    /// The first portion comes at once, the others as the trainee listens; where nothing arrives over time, all at once.
    fn say(&mut self, line: Line, chunks: Vec<Portion>) {
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
        if let Some(portion) = self.state.pending.front().cloned() {
            let left = self.state.pending.len() as u32 - 1;
            let line = self.state.speaking;
            self.emit(Event::Said { line, text: portion.text, left, pause_ms: portion.pause_ms });
        }
    }

    /// The replies on offer, in an order drawn anew at each node and left alone while they stay the same.
    pub fn offer_choices(&mut self) {
        if self.state.ended {
            return;
        }
        let case = self.case;
        let node = case.node(self.state.node);
        let open = || node.replies.iter().filter(|reply| holds(&reply.when, self.state, case));
        let unchanged = open().count() == self.state.choices.len()
            && open().all(|reply| self.state.choices.contains(&reply.id));
        if unchanged && !self.entered {
            return;
        }
        let choice = |reply: &crate::scenario::ScriptedReply| Choice {
            id: Arc::clone(&reply.id),
            text: self.words(&reply.text),
            marks: reply.marks,
            coach: self.words(&reply.coach),
        };
        let mut replies: Vec<Choice> = open().map(choice).collect();
        let (seed, number) = (self.setup.seed, self.number);
        self.chance.get_or_insert_with(|| Chance::of_turn(seed, number)).shuffle(&mut replies);
        self.emit(Event::Choices { replies });
    }

    // ── the windows, and the end ──

    /// Opens and closes the escalation windows.
    pub fn watch_windows(&mut self) {
        let case = self.case;
        for (index, cue) in case.scenario.escalation.cues.iter().enumerate() {
            if self.state.ended {
                return;
            }
            if !self.state.windows[index].has_opened() && holds(&cue.opens, self.state, case) {
                self.emit(Event::WindowOpened { cue: Arc::clone(&cue.id) });
            }
            let window = self.state.windows[index];
            let over = |opened: u32| cue.lasts.is_some_and(|turns| self.number >= opened + turns);
            let late = window.opened().is_some_and(|moment| over(moment.turn));
            if window.is_open() && (late || holds(&cue.closes, self.state, case)) {
                self.emit(Event::WindowClosed { cue: Arc::clone(&cue.id) });
            }
        }
    }

    /// Ends the contact when the customer can take no more. Whether it is over.
    pub fn customer_had_enough(&mut self) -> bool {
        if self.state.ended {
            return true;
        }
        let customer = &self.case.scenario.customer;
        let ending = if self.state.mood.arousal.value() == 100 {
            Arc::clone(&customer.breaks)
        } else if self.state.patience <= 0 {
            Arc::clone(&customer.patience_ends)
        } else {
            return false;
        };
        self.end_at(&ending, Some(EndedBy::Customer));
        true
    }

    pub fn end_at_turn_limit(&mut self) {
        let script = &self.case.scenario.script;
        if !self.state.ended && self.number >= script.turn_limit {
            let ending = Arc::clone(&script.time_up);
            self.end_at(&ending, Some(EndedBy::Limit));
        }
    }

    /// The trainee closes the contact.
    pub fn close(&mut self) {
        let case = self.case;
        if let Some(ending) = way(&case.scenario.script.closing, self.state, case) {
            self.end_at(ending, Some(EndedBy::Trainee));
        }
    }

    fn end_at(&mut self, id: &Arc<str>, by: Option<EndedBy>) {
        let case = self.case;
        let Some(ending) = case.scenario.ending(id) else { return };
        let by = by.unwrap_or_else(|| doing_of(ending.outcome));
        let decision = match (ending.outcome, by) {
            (Outcome::DemandedManager, _) => Decision::Demanded,
            (_, EndedBy::Customer) => Decision::Left,
            _ => Decision::Ended,
        };
        let judgement = self.judge(decision, None);
        self.end(ending, by, judgement);
    }

    fn end(&mut self, ending: &crate::scenario::Ending, by: EndedBy, judgement: Judgement) {
        self.state.pending.clear();
        let words = self.words(&ending.says);
        let portions = if words.is_empty() { Vec::new() } else { vec![Portion { text: words, pause_ms: 0 }] };
        self.say(Line::Ending, portions);
        let tells = self.words(&ending.tells);
        let outcome = ending.outcome;
        self.emit(Event::Ended(Box::new(Ended { ending: Arc::clone(&ending.id), outcome, by, tells })));
        self.emit(Event::Surveyed(customer::survey(self.state.mood, outcome)));
        self.emit(Event::Judged(Box::new(judgement)));
    }

    /// The trainee hands the case on: it is judged by where it stood, then the customer hears of it.
    pub fn escalate(&mut self, handover: &Handover, target: &PathStep) {
        let case = self.case;
        let plan = &case.scenario.escalation;
        let told = escalation::told(&handover.presentation, &plan.presentation);
        let judgement =
            self.judge(Decision::Escalated { lane: handover.lane, target: &target.id }, Some(handover));
        let brief = |fact: &crate::scenario::Fact| FactBrief {
            id: Arc::clone(&fact.id),
            label: self.words(&fact.label),
            value: self.words(&fact.value),
            needed: fact.needed,
        };
        let facts = || case.scenario.facts.iter().enumerate();
        let passed = |fact: &crate::scenario::Fact| handover.facts.contains(&fact.id);
        let escalated = Escalated {
            lane: handover.lane,
            target: Arc::clone(&target.id),
            target_name: self.words(&target.name),
            reason: handover.reason,
            warmth: handover.warmth,
            presentation: Arc::clone(&handover.presentation),
            note: Arc::clone(&handover.note),
            passed: facts().filter(|(_, fact)| passed(fact)).map(|(_, fact)| brief(fact)).collect(),
            forgotten: facts()
                .filter(|(index, fact)| fact.needed && !passed(fact) && self.state.known[*index])
                .map(|(_, fact)| brief(fact))
                .collect(),
            unknown: facts()
                .filter(|(index, fact)| fact.needed && !self.state.known[*index])
                .map(|(_, fact)| brief(fact))
                .collect(),
            told: told.clone(),
        };
        self.emit(Event::Escalated(Box::new(escalated)));
        let dynamics = &case.scenario.dynamics;
        let warmth = if handover.warmth == Warmth::Warm { 100 } else { dynamics.cold_share };
        let change = match told.len() {
            0 => dynamics.declined,
            _ => customer::share(dynamics.presented, i64::from(escalation::score(&told)) * warmth / 100),
        };
        self.cause(Why::Presented, None, change);
        self.move_mood();
        self.settle_stage();
        let went_well = judgement.verdict == Verdict::InWindow && told.len() >= 2;
        let id = if went_well { &plan.well } else { &plan.badly };
        if let Some(ending) = case.scenario.ending(id) {
            self.end(ending, EndedBy::Trainee, judgement);
        }
    }

    /// The verdict on the escalation decision, with the figures of this moment.
    fn judge(&self, decision: Decision<'_>, handover: Option<&Handover>) -> Judgement {
        let scenario = &self.case.scenario;
        let cues = &scenario.escalation.cues;
        let (verdict, cue) = escalation::verdict(cues, &self.state.windows, decision);
        let opened = cue.and_then(|index| self.state.windows[index].opened());
        let needed = || scenario.facts.iter().enumerate().filter(|(_, fact)| fact.needed);
        let told = |handover: &Handover| {
            escalation::score(&escalation::told(&handover.presentation, &scenario.escalation.presentation))
        };
        Judgement {
            verdict,
            turn: self.number,
            seconds: self.at_ms / 1000,
            stage: self.state.stage,
            arousal: self.state.mood.arousal,
            arousal_slope: self.state.arousal_slope(),
            trust: self.state.mood.trust,
            tried: self.state.tried,
            cue: cue.map(|index| Arc::clone(&cues[index].id)),
            latency_turns: opened.map(|moment| self.number - moment.turn),
            latency_secs: opened.map(|moment| (self.at_ms - moment.at_ms) / 1000),
            lane: handover.map(|h| h.lane),
            target: handover.map(|h| Arc::clone(&h.target)),
            reason: handover.map(|h| h.reason),
            presentation: handover.map(told),
            handoff: handover.map(|h| Handoff {
                passed: needed().filter(|(_, fact)| h.facts.contains(&fact.id)).count() as u32,
                known: needed().filter(|(index, _)| self.state.known[*index]).count() as u32,
                needed: needed().count() as u32,
            }),
            bounces: 0,
        }
    }
}
