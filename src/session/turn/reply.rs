//! How a reply is received: marks, then mood, then stage.

use super::Turn;
use crate::customer::{self, Hearing};
use crate::scenario::{Change, Effect, Sensitivity};
use crate::scoring::{Coaching, Evidence, Flagged, Moment};
use crate::session::said::{Said, surroundings};
use crate::session::{Event, Replied, Saying, Source, Why};
use crate::vocabulary::{Mark, PerTechnique, RedFlag, Stage, Technique};
use std::sync::Arc;

/// From this weight on, in hundredths, words are a step and not only courteous.
const A_STEP: i32 = 20;

/// How the customer received a reply.
pub(in crate::session) struct Received {
    /// The marks, after what an interruption does to them.
    pub marks: PerTechnique<Mark>,
    /// The red flags, with those the moment added.
    pub red_flags: Vec<Flagged>,
    /// Weight × mark, −200 to 200.
    pub impact: i64,
    /// Whether the customer had not finished.
    pub interrupted: bool,
    /// How often the trainee had said the same before.
    pub said_before: u32,
    /// Whether voice or face say the opposite of the words.
    pub contradicts: bool,
    /// The labels of what it asked for although it was known.
    pub asked_again: Vec<Arc<str>>,
}

impl Turn<'_> {
    /// Marks the reply as this customer hears it at this moment.
    pub fn mark(&mut self, said: &Said<'_>) -> Received {
        let interrupted = self.state.is_speaking();
        let (said_before, rejected) = self.state.said_before(said.saying.key, said.text);
        let case = self.case;
        let mut marks = said.scored.marks;
        let furious = self.state.mood.arousal.value() > case.scenario.dynamics.venting_above;
        let sounding = customer::sounding(&marks, said.manner, furious);
        marks.composure = sounding.composure;
        if let Some(canned) = said.canned.as_ref().filter(|canned| !canned.personal) {
            let open = i64::from(!canned.unfilled.is_empty());
            marks.active_listening = marks.active_listening.min(Mark::clamped(-1 - open));
            marks.empathy = marks.empathy.min(Mark::clamped(-open));
        }
        let asked_again = self.asked_again(said);
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
        let offers = said.offers.and_then(|id| case.scenario.resolution(id));
        if offers.is_some_and(|resolution| resolution.is_beyond(&case.scenario.briefing.authority)) {
            raise(RedFlag::PromiseBeyondAuthority);
        }
        if !self.state.private && self.is_personal(said) {
            raise(RedFlag::PersonalDataInPublic);
        }
        let impact = customer::impact(&marks, self.state.stage, &self.case.scenario.dynamics);
        let contradicts = sounding.contradicts;
        let received =
            Received { marks, red_flags, impact, interrupted, said_before, contradicts, asked_again };
        let coaching = self.coaching(said, &received);
        self.emit(Event::Replied(Box::new(Replied {
            source: said.source.clone(),
            text: Arc::clone(said.text),
            stage: self.state.stage,
            node: Arc::clone(&self.case.node(self.state.node).id),
            marks,
            unsure: said.scored.unsure,
            evidence: said.scored.evidence.clone(),
            red_flags: received.red_flags.clone(),
            coach: said.coach.cloned(),
            coaching,
            interrupted,
            said_before,
            manner: said.manner,
            canned: said.canned.clone(),
            asked_again: received.asked_again.clone(),
            impact,
        })));
        received
    }

    /// What a coach says to a written reply: what happened beside the words comes before the words.
    fn coaching(&self, said: &Said<'_>, heard: &Received) -> Option<Coaching> {
        if said.source != Source::Written {
            return None;
        }
        let raised = |flag| heard.red_flags.iter().any(|raised| raised.flag == flag);
        let is_template = said.canned.as_ref().is_some_and(|canned| !canned.personal);
        let moments = [
            (heard.interrupted, Moment::Interrupted),
            (raised(RedFlag::PersonalDataInPublic), Moment::PersonalInPublic),
            (!heard.asked_again.is_empty(), Moment::AskedAgain),
            (heard.said_before > 0, Moment::SaidBefore),
            (is_template, Moment::Template),
            (heard.contradicts, Moment::Contradiction),
            (!self.case.scenario.escalation.path.is_empty(), Moment::MayHandOver),
            (self.is_premature(said, heard) && only_offers(heard), Moment::PrematureFix),
        ];
        let around = surroundings(self.case, self.state);
        let happened = moments.into_iter().filter_map(|(happened, moment)| happened.then_some(moment));
        let mut spoken_of = happened.filter_map(|moment| self.case.scorer.coach_moment(moment, &around));
        spoken_of.next().or_else(|| said.scored.coaching.clone())
    }

    /// Whether it offers a fix while the customer vents, in a case that can wait so long. In a written reply the fix must be
    /// there to be quoted; a mark alone, made up of many small signs, is none.
    fn is_premature(&self, said: &Said<'_>, heard: &Received) -> bool {
        self.state.stage == Stage::Dialysis
            && !self.case.scenario.urgent
            && heard.marks.resolution.value() > 0
            && (said.source != Source::Written || names_a_fix(said))
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
        if self.is_premature(said, heard) {
            self.cause(Why::PrematureFix, None, dynamics.premature_fix);
        }
        if heard.contradicts {
            self.cause(Why::Contradiction, None, dynamics.contradiction);
        }
        for label in &heard.asked_again {
            self.cause(Why::AskedAgain, Some(Arc::clone(label)), dynamics.asked_again);
        }
        if said.canned.as_ref().is_some_and(|canned| !canned.personal) {
            self.cause(Why::Template, None, dynamics.template);
        }
        self.grow_audience(heard);
        self.feel_words(&said.saying, heard.interrupted);
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
    pub(super) fn feel_words(&mut self, saying: &Saying, interrupted: bool) {
        let case = self.case;
        let customer = &case.scenario.customer;
        let moved = |s: &Sensitivity| Change::new(s.arousal, s.trust);
        for anger in saying.angers.iter().map(|&index| &customer.angers[index]) {
            self.cause(Why::Angered, Some(self.words(&anger.what)), moved(anger));
        }
        if interrupted {
            return;
        }
        for &index in &saying.soothes {
            let soothe = &customer.soothes[index];
            // The reply itself is among them already.
            let percent = match self.state.soothed[index] {
                0 | 1 => 100,
                2 => 50,
                _ => 0,
            };
            let change = crate::customer::share(moved(soothe), percent);
            self.cause(Why::Soothed, Some(self.words(&soothe.what)), change);
        }
    }

    /// What an author attached to a reply or a node.
    pub(super) fn effects(&mut self, effects: &[Effect]) {
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
                Effect::GoPrivate if !self.state.private => self.emit(Event::WentPrivate),
                Effect::GoPrivate => {}
                Effect::Reach(change) => self.move_reach(*change),
                Effect::Hold(secs) => self.hold(*secs),
            }
        }
    }

    /// The labels of what the reply asks for although it was told before; a question that also asks for something new is none.
    fn asked_again(&self, said: &Said<'_>) -> Vec<Arc<str>> {
        let facts = &self.case.scenario.facts;
        let asked = || said.asks.iter().filter_map(|id| facts.iter().position(|fact| fact.id == *id));
        let is_question = said.source != Source::Written || said.text.contains('?');
        if !is_question || !asked().all(|index| self.state.known[index]) {
            return Vec::new();
        }
        asked().map(|index| self.words(&facts[index].label)).collect()
    }

    /// Whether the reply asks for personal data or gives them: a number or a code from a personal fact. Asked for where nobody
    /// else reads along, as a reply that takes the conversation there does, they are not asked for in public.
    fn is_personal(&self, said: &Said<'_>) -> bool {
        let mut personal = self.case.scenario.facts.iter().filter(|fact| fact.personal).peekable();
        if personal.peek().is_none() {
            return false;
        }
        let text = said.text.to_lowercase();
        let gives = |value: &str| {
            let value = value.to_lowercase();
            let telling = |word: &&str| word.len() >= 4 && word.contains(|c: char| c.is_ascii_digit());
            let mut words = value.split(|c: char| c.is_whitespace() || c == ',' || c == ';');
            words.any(|word| telling(&word) && text.contains(word))
        };
        let asks_here = !said.effects.contains(&Effect::GoPrivate);
        personal.any(|fact| asks_here && said.asks.contains(&fact.id) || gives(&self.words(&fact.value)))
    }

    /// A bad reply brings people who watch.
    fn grow_audience(&mut self, heard: &Received) {
        let Some(audience) = self.case.scenario.audience.as_ref().filter(|_| !self.state.private) else {
            return;
        };
        let flags = heard.red_flags.len() as i64;
        self.move_reach(audience.grows * (-heard.impact).max(0) / 100 + audience.grows * flags / 2);
    }

    fn move_reach(&mut self, change: i64) {
        let from = self.state.reach;
        let to = from.saturating_add(change).max(0);
        if to != from {
            self.emit(Event::ReachMoved { from, to });
        }
    }

    pub(super) fn move_flag(&mut self, flag: &Arc<str>, set: bool) {
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
}

/// Whether the words name something that is done, offered or dated.
fn names_a_fix(said: &Said<'_>) -> bool {
    let names = |e: &Evidence| e.technique == Technique::Resolution && e.is_named() && e.weight >= A_STEP;
    said.scored.evidence.iter().any(names)
}

/// Whether somebody offered a fix who neither listened nor did any harm.
fn only_offers(heard: &Received) -> bool {
    let nothing = Mark::default();
    let harmless = heard.marks.composure >= nothing && heard.marks.empathy >= nothing;
    harmless && heard.marks.active_listening == nothing
}
