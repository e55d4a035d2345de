//! Where an attempt stands: everything the next decision depends on, folded from the events.

use super::{Case, Choice, Event, Key, Line, Obstacle, Pending, Recorded, Spoken};
use crate::escalation::{Moment, Window};
use crate::scenario::{Scenario, ScriptedReply};
use crate::vocabulary::{Deadline, Mood, Passing, PerTechnique, Stage};
use std::sync::Arc;

/// Room for the turns of most contacts.
const USUAL_TURNS: usize = 16;

/// The state of one attempt. It changes through [`State::apply`] only, so that stored events are enough to restore it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// The trainee's turns so far.
    pub turn: u32,
    /// Milliseconds since the contact began.
    pub at_ms: u64,
    /// The customer's mood.
    pub mood: Mood,
    /// The stage of the conversation.
    pub stage: Stage,
    /// How many good replies will still be half-heard in this stage.
    pub resistance: u32,
    /// How many replies that do not help the customer will still put up with.
    pub patience: i64,
    /// The position of the present node in the script.
    pub node: usize,
    /// Whether each node has been visited, by position.
    pub visited: Vec<bool>,
    /// What the customer is still about to say.
    pub pending: Pending,
    /// Why the customer speaks.
    pub speaking: Line,
    /// What the customer said since the trainee's last reply.
    pub heard: Vec<Arc<str>>,
    /// The positions in the present node of the replies on offer, in their order.
    pub choices: Vec<usize>,
    /// The trainee's replies the customer heard.
    pub said: Vec<Spoken>,
    /// The coaching on the trainee's replies so far.
    pub coached: Vec<Arc<str>>,
    /// How often the trainee's words did the customer good, by position of what soothes them.
    pub soothed: Vec<u32>,
    /// Whether each fact is known, by position in the scenario.
    pub known: Vec<bool>,
    /// The author's flags that are set, sorted.
    pub flags: Vec<Arc<str>>,
    /// The ids of resolutions offered.
    pub offered: Vec<Arc<str>>,
    /// The ids of resolutions accepted.
    pub accepted: Vec<Arc<str>>,
    /// The escalation windows, by position of their cue in the scenario.
    pub windows: Vec<Window>,
    /// Red flags so far.
    pub red_flags: i64,
    /// Replies with a positive mark for each technique so far.
    pub tried: PerTechnique<u32>,
    /// Arousal at the end of each turn, from turn 0.
    pub arousal_by_turn: Vec<i64>,
    /// How many people watch.
    pub reach: i64,
    /// Whether nobody else can read or hear the contact.
    pub private: bool,
    /// Whether the ticket was filed.
    pub filed: bool,
    /// The ids of the articles read.
    pub read: Vec<Arc<str>>,
    /// The ids of the colleagues consulted.
    pub consulted: Vec<Arc<str>>,
    /// The deadlines that passed.
    pub missed: Vec<Deadline>,
    /// Whether the trainee has given a first answer; a call or a visit is answered by taking it.
    pub answered: bool,
    /// How often the trainee asked for something already told.
    pub asked_again: i64,
    /// What was promised beyond authority and has not come back yet, by resolution.
    pub promised: Vec<Arc<str>>,
    /// Seconds the customer was on hold or in a queue, where they stay on the line meanwhile.
    pub waited_secs: u64,
    /// How often the case was passed on after the first time.
    pub bounces: u32,
    /// The shared note, line by line.
    pub notes: Vec<Arc<str>>,
    /// Whether the contact is over.
    pub ended: bool,
    /// Whether the trainee has looked back on it.
    pub wrapped_up: bool,
}

impl State {
    /// The state before the first event.
    #[must_use]
    pub fn before(scenario: &Scenario) -> Self {
        let mut arousal_by_turn = Vec::with_capacity(USUAL_TURNS);
        arousal_by_turn.push(scenario.customer.mood.arousal.value());
        Self {
            turn: 0,
            at_ms: 0,
            mood: scenario.customer.mood,
            stage: Stage::Dialysis,
            resistance: scenario.customer.stubbornness,
            patience: i64::from(scenario.customer.patience),
            node: 0,
            visited: vec![false; scenario.script.nodes.len()],
            pending: Pending::default(),
            speaking: Line::Script,
            heard: Vec::new(),
            choices: Vec::new(),
            said: Vec::with_capacity(USUAL_TURNS),
            coached: Vec::new(),
            soothed: vec![0; scenario.customer.soothes.len()],
            known: vec![false; scenario.facts.len()],
            flags: Vec::new(),
            offered: Vec::new(),
            accepted: Vec::new(),
            windows: vec![Window::default(); scenario.escalation.cues.len()],
            red_flags: 0,
            tried: PerTechnique::default(),
            arousal_by_turn,
            reach: scenario.audience.as_ref().map_or(0, |audience| audience.size),
            private: scenario.audience.is_none() && !scenario.channel.is_public(),
            filed: false,
            read: Vec::new(),
            consulted: Vec::new(),
            missed: Vec::new(),
            answered: scenario.channel.has_voice(),
            asked_again: 0,
            promised: Vec::new(),
            waited_secs: 0,
            bounces: 0,
            notes: Vec::new(),
            ended: false,
            wrapped_up: false,
        }
    }

    /// Whether the customer has more to say.
    #[must_use]
    pub fn is_speaking(&self) -> bool {
        !self.pending.is_empty()
    }

    /// The replies on offer, in their order.
    pub fn on_offer<'c>(&self, case: &'c Case) -> impl ExactSizeIterator<Item = &'c ScriptedReply> {
        let scripted = &case.node(self.node).replies;
        self.choices.iter().map(|&index| &scripted[index])
    }

    /// How arousal moved over the last three turns, in hundredths of a point a turn.
    #[must_use]
    pub fn arousal_slope(&self) -> i64 {
        let last = self.arousal_by_turn.len() - 1;
        let span = last.min(3);
        match span {
            0 => 0,
            _ => (self.arousal_by_turn[last] - self.arousal_by_turn[last - span]) * 100 / span as i64,
        }
    }

    /// How often the trainee has said these words before, and whether the customer had rejected them. `key` is theirs.
    #[must_use]
    pub fn said_before(&self, key: Key, words: &str) -> (u32, bool) {
        let earlier = self.said.iter().filter(|said| said.is(key, words));
        earlier.fold((0, false), |(count, rejected), said| (count + 1, rejected || said.impact <= 0))
    }

    /// Lets one event happen.
    pub fn apply(&mut self, case: &Case, recorded: &Recorded) {
        self.turn = recorded.turn;
        self.at_ms = recorded.at_ms;
        let scenario = &case.scenario;
        match &recorded.event {
            Event::Started(started) => {
                self.mood = started.mood;
                self.patience = started.patience;
            }
            Event::Entered { node } => {
                if let Some(index) = case.node_index(node) {
                    self.node = index;
                    self.visited[index] = true;
                }
            }
            Event::Speaks { line, chunks } => {
                self.speaking = *line;
                self.pending = Pending::all_of(Arc::clone(chunks));
            }
            Event::Said { text, .. } => {
                self.pending.advance();
                self.heard.push(Arc::clone(text));
            }
            Event::Choices { replies } => {
                self.choices.clear();
                let node = case.node(self.node);
                // Stored events know no positions; they are read as if the node had no other replies.
                let place = |(place, choice): (usize, &Choice)| match node.replies.get(place) {
                    Some(reply) if reply.id == choice.id => Some(place),
                    _ => node.place_of(&choice.id),
                };
                self.choices.extend(replies.places().filter_map(place));
            }
            Event::Replied(replied) => {
                self.heard.clear();
                // Words nobody heard can be said again.
                if !replied.interrupted {
                    let saying = case.saying(&replied.text);
                    for &index in &saying.soothes {
                        self.soothed[index] += 1;
                    }
                    let (text, impact) = (Arc::clone(&replied.text), replied.impact);
                    self.said.push(Spoken { text, key: saying.key, impact });
                }
                self.coached.extend(replied.coaching.iter().map(|coaching| Arc::clone(&coaching.sentence)));
                self.answered = true;
                self.asked_again += replied.asked_again.len() as i64;
                self.red_flags += replied.red_flags.len() as i64;
                for (technique, mark) in replied.marks.iter() {
                    self.tried[technique] += u32::from(mark.value() > 0);
                }
            }
            Event::FactTold { fact, .. } => {
                set(&mut self.known, scenario.facts.iter().position(|f| f.id == *fact))
            }
            Event::OfferAnswered(answer) => {
                self.offered.push(Arc::clone(&answer.resolution));
                match answer.obstacle {
                    None => self.accepted.push(Arc::clone(&answer.resolution)),
                    Some(Obstacle::BeyondAuthority) => self.promised.push(Arc::clone(&answer.resolution)),
                    Some(_) => {}
                }
            }
            Event::MoodMoved { to, .. } => self.mood = *to,
            Event::StageMoved { to, .. } => self.stage = *to,
            Event::PatienceMoved { left } => self.patience = *left,
            Event::ResistanceMoved { left } => self.resistance = *left,
            Event::FlagMoved { flag, set } => match (self.flags.binary_search(flag), set) {
                (Err(place), true) => self.flags.insert(place, Arc::clone(flag)),
                (Ok(place), false) => drop(self.flags.remove(place)),
                _ => {}
            },
            Event::WindowOpened { cue } => {
                let moment = Moment { turn: recorded.turn, at_ms: recorded.at_ms };
                if let Some(index) = cue_index(scenario, cue) {
                    self.windows[index].open(moment);
                }
            }
            Event::WindowClosed { cue } => {
                if let Some(index) = cue_index(scenario, cue) {
                    self.windows[index].close(recorded.turn);
                }
            }
            Event::Ended(_) => {
                self.ended = true;
                // What the customer had still been about to say, they no longer will.
                self.pending.clear();
                self.choices.clear();
            }
            Event::Looked { article, .. } => self.read.push(Arc::clone(article)),
            Event::Consulted(consulted) => self.consulted.push(Arc::clone(&consulted.colleague)),
            Event::Filed(_) => self.filed = true,
            Event::Noted { text } => self.notes.push(Arc::clone(text)),
            Event::TimePassed { secs, why } => {
                self.at_ms += secs * 1000;
                if *why != Passing::Turnaround && scenario.channel.arrives_in_chunks() {
                    self.waited_secs += secs;
                }
            }
            Event::DeadlineMissed { deadline } => self.missed.push(*deadline),
            Event::WentPrivate => self.private = true,
            Event::ReachMoved { to, .. } => self.reach = *to,
            Event::Received(received) => self.bounces += u32::from(received.passed_to.is_some()),
            Event::PromiseBroken { .. } => self.promised.clear(),
            Event::WrappedUp(_) => self.wrapped_up = true,
            Event::Arrived { .. }
            | Event::Listened
            | Event::KeptSilent
            | Event::FactWithheld { .. }
            | Event::HintGiven { .. }
            | Event::Escalated(_)
            | Event::Surveyed(_)
            | Event::Judged(_) => {}
        }
        let (turn, arousal) = (self.turn as usize, self.mood.arousal.value());
        match self.arousal_by_turn.get_mut(turn) {
            Some(last) => *last = arousal,
            None => self.arousal_by_turn.resize(turn + 1, arousal),
        }
    }
}

fn set(flags: &mut [bool], index: Option<usize>) {
    if let Some(index) = index {
        flags[index] = true;
    }
}

fn cue_index(scenario: &Scenario, id: &str) -> Option<usize> {
    scenario.escalation.cues.iter().position(|cue| &*cue.id == id)
}
