//! Builds tapes of events by hand, the way an attempt would have recorded them.

use evenkeel::customer::{Effort, survey};
use evenkeel::escalation::{Handoff, Judgement, Verdict};
use evenkeel::scenario::{Dynamics, PresentationElement};
use evenkeel::scoring::{Coaching, Evidence, Flagged};
use evenkeel::session::*;
use evenkeel::vocabulary::*;
use std::sync::Arc;

/// Marks for composure, active listening, empathy and resolution, in this order.
pub type Four = [i64; 4];

pub fn marks(four: Four) -> PerTechnique<Mark> {
    let mark = |value| Mark::new(value).expect("a mark");
    PerTechnique {
        composure: mark(four[0]),
        active_listening: mark(four[1]),
        empathy: mark(four[2]),
        resolution: mark(four[3]),
    }
}

/// A tape while it is recorded.
#[derive(Clone)]
pub struct Tape {
    pub events: Vec<Recorded>,
    turn: u32,
    at_ms: u64,
    mood: Mood,
    arousals: Vec<i64>,
    stage: Stage,
    choices: Vec<Choice>,
    rest: Vec<Portion>,
    tried: PerTechnique<u32>,
    opened: Vec<(Arc<str>, u32, u64)>,
    handed_on: Option<Escalated>,
}

/// Why a mood moves, what exactly, and by how much arousal and trust.
type Because<'a> = (Why, Option<&'a str>, i64, i64);

/// The words of a written reply with what the scorer made of them.
#[derive(Default)]
pub struct Written<'a> {
    pub text: &'a str,
    pub marks: Four,
    pub unsure: &'a [Technique],
    /// Technique, words, weight, coaching.
    pub quotes: &'a [(Technique, &'a str, i32, &'a str)],
    pub flags: &'a [(RedFlag, &'a str)],
    pub coaching: Option<(Technique, &'a str)>,
}

impl Tape {
    pub fn new(started: Started) -> Self {
        let mood = started.mood;
        let mut tape = Self {
            events: Vec::new(),
            turn: 0,
            at_ms: 0,
            mood,
            arousals: vec![mood.arousal.value()],
            stage: Stage::Dialysis,
            choices: Vec::new(),
            rest: Vec::new(),
            tried: PerTechnique::default(),
            opened: Vec::new(),
            handed_on: None,
        };
        tape.push(Event::Started(Box::new(started)));
        tape.push(Event::Entered { node: "start".into() });
        tape
    }

    fn push(&mut self, event: Event) {
        self.events.push(Recorded { turn: self.turn, at_ms: self.at_ms, event });
    }

    fn act(&mut self, secs: u64) {
        self.arousals.truncate(self.turn as usize + 1);
        self.turn += 1;
        self.at_ms += secs * 1000;
        self.arousals.push(self.mood.arousal.value());
    }

    /// The customer begins to speak; the first portion is said at once.
    pub fn speaks(mut self, line: Line, portions: &[&str]) -> Self {
        self.rest = portions.iter().map(|&text| Portion { text: text.into(), pause_ms: 900 }).collect();
        self.push(Event::Speaks { line, chunks: self.rest.clone().into() });
        self.next_portion(line);
        self
    }

    fn next_portion(&mut self, line: Line) {
        if self.rest.is_empty() {
            return;
        }
        let portion = self.rest.remove(0);
        let left = self.rest.len() as u32;
        self.push(Event::Said { line, text: portion.text, left, pause_ms: portion.pause_ms });
    }

    pub fn says(self, text: &str) -> Self {
        self.speaks(Line::Script, &[text])
    }

    /// Id, words, marks, coaching.
    pub fn choices(mut self, replies: &[(&str, &str, Four, &str)]) -> Self {
        let choice = |&(id, text, four, coach): &(&str, &str, Four, &str)| Choice {
            id: id.into(),
            text: text.into(),
            marks: marks(four),
            coach: coach.into(),
        };
        self.choices = replies.iter().map(choice).collect();
        self.push(Event::Choices { replies: self.choices.iter().cloned().collect() });
        self
    }

    pub fn listens(mut self) -> Self {
        if self.rest.is_empty() {
            self.act(6);
            self.push(Event::KeptSilent);
            self.mood(4, -2, &[(Why::Silence, None, 4, -2)])
        } else {
            // Listening belongs to the turn before it: the customer is still answering.
            self.at_ms += 6000;
            self.push(Event::Listened);
            let mut tape = self.mood(-2, 1, &[(Why::Heard, None, -2, 1)]);
            tape.next_portion(Line::Script);
            tape
        }
    }

    pub fn picks(mut self, id: &str) -> Self {
        let choice = self.choices.iter().find(|c| &*c.id == id).expect("a choice with this id");
        let choice = Choice::clone(choice);
        self.act(18);
        let replied = self.replied(Source::Picked { reply: choice.id }, choice.text, choice.marks);
        self.reply(Replied { coach: Some(choice.coach), ..replied })
    }

    /// As [`Tape::picks`], with red flags on the whole reply.
    pub fn picks_flagged(mut self, id: &str, flags: &[RedFlag]) -> Self {
        let choice = self.choices.iter().find(|c| &*c.id == id).expect("a choice with this id");
        let choice = Choice::clone(choice);
        self.act(9);
        let replied = self.replied(Source::Picked { reply: choice.id }, choice.text, choice.marks);
        let red_flags = flags.iter().map(|&flag| Flagged { flag, start: 0, end: 0 }).collect();
        self.reply(Replied { coach: Some(choice.coach), red_flags, ..replied })
    }

    pub fn writes(mut self, written: &Written<'_>) -> Self {
        self.act(41);
        let find = |words: &str| {
            let start = written.text.find(words).expect("the quoted words are in the reply");
            (start, start + words.len())
        };
        let replied = self.replied(Source::Written, written.text.into(), marks(written.marks));
        let evidence = written.quotes.iter().map(|&(technique, words, weight, coaching)| {
            let (start, end) = find(words);
            Evidence { technique, cue: "cue".into(), start, end, weight, coaching: coaching.into() }
        });
        let flags = written.flags.iter().map(|&(flag, words)| {
            let (start, end) = find(words);
            Flagged { flag, start, end }
        });
        let coaching = written.coaching;
        self.reply(Replied {
            unsure: PerTechnique::from_fn(|t| written.unsure.contains(&t)),
            evidence: evidence.collect(),
            red_flags: flags.collect(),
            coaching: coaching.map(|(technique, sentence)| Coaching { technique, sentence: sentence.into() }),
            ..replied
        })
    }

    fn replied(&self, source: Source, text: Arc<str>, mut marks: PerTechnique<Mark>) -> Replied {
        if !self.rest.is_empty() {
            marks.active_listening = marks.active_listening.min(Mark::clamped(-1));
        }
        let weights = Dynamics::default().weights[self.stage];
        Replied {
            source,
            text,
            stage: self.stage,
            node: "node".into(),
            marks,
            unsure: PerTechnique::default(),
            evidence: Vec::new(),
            red_flags: Vec::new(),
            coach: None,
            coaching: None,
            interrupted: !self.rest.is_empty(),
            said_before: 0,
            manner: Manner::default(),
            canned: None,
            asked_again: Vec::new(),
            impact: marks.iter().map(|(t, mark)| weights[t] * mark.value()).sum(),
        }
    }

    fn reply(mut self, replied: Replied) -> Self {
        for (technique, mark) in replied.marks.iter() {
            self.tried[technique] += u32::from(mark.value() > 0);
        }
        let (impact, interrupted) = (replied.impact, replied.interrupted);
        let flags: Vec<_> = replied.red_flags.iter().map(|flagged| flagged.flag.key()).collect();
        self.push(Event::Replied(Box::new(replied)));
        self.rest.clear();
        let (arousal, trust) = if impact >= 0 {
            (-impact * 9 / 100, impact * 9 / 100)
        } else {
            (-impact * 11 / 100, impact * 9 / 100)
        };
        let mut causes = vec![(Why::Reply, None, arousal, trust)];
        causes.extend(flags.into_iter().map(|flag| (Why::RedFlag, Some(flag), 6, -6)));
        if interrupted {
            causes.push((Why::Interruption, None, 8, -5));
        }
        let sum = |of: fn(&Because<'_>) -> i64| causes.iter().map(of).sum();
        let (arousal, trust) = (sum(|c| c.2), sum(|c| c.3));
        self.mood(arousal, trust, &causes)
    }

    /// Moves the mood. Why, what exactly, and by how much.
    pub fn mood(mut self, arousal: i64, trust: i64, causes: &[Because<'_>]) -> Self {
        let (from, to) = (self.mood, self.mood.moved(arousal, trust));
        let cause = |&(why, what, arousal, trust): &Because<'_>| Cause {
            why,
            what: what.map(Arc::from),
            arousal,
            trust,
        };
        self.push(Event::MoodMoved { from, to, causes: causes.iter().map(cause).collect() });
        self.mood = to;
        *self.arousals.last_mut().expect("a first mood") = to.arousal.value();
        self
    }

    pub fn stage(mut self, to: Stage) -> Self {
        self.push(Event::StageMoved { from: self.stage, to });
        self.stage = to;
        self
    }

    pub fn tells(mut self, fact: &str, label: &str, value: &str) -> Self {
        self.push(Event::FactTold { fact: fact.into(), label: label.into(), value: value.into() });
        self
    }

    pub fn withholds(mut self, fact: &str, label: &str) -> Self {
        self.push(Event::FactWithheld { fact: fact.into(), label: label.into() });
        self
    }

    pub fn hint(mut self, text: &str) -> Self {
        self.push(Event::HintGiven { text: text.into() });
        self
    }

    pub fn offers(mut self, text: &str, four: Four, answered: OfferAnswered) -> Self {
        self.act(25);
        let source = Source::Offered { resolution: answered.resolution.clone() };
        let replied = self.replied(source, text.into(), marks(four));
        let mut tape = self.reply(replied);
        let taken = answered.obstacle.is_none();
        tape.push(Event::OfferAnswered(Box::new(answered)));
        if taken {
            tape.mood(-8, 12, &[(Why::Accepted, None, -8, 12)])
        } else {
            tape.mood(5, -4, &[(Why::Declined, None, 5, -4)])
        }
    }

    pub fn opens(mut self, cue: &str) -> Self {
        self.push(Event::WindowOpened { cue: cue.into() });
        self.opened.push((cue.into(), self.turn, self.at_ms));
        self
    }

    pub fn closes(mut self, cue: &str) -> Self {
        self.push(Event::WindowClosed { cue: cue.into() });
        self
    }

    pub fn escalates(mut self, escalated: Escalated) -> Self {
        self.act(52);
        self.handed_on = Some(escalated.clone());
        let told = escalated.told.len() as i64;
        self.push(Event::Escalated(Box::new(escalated)));
        self.mood(-2 * told, 2 * told, &[(Why::Presented, None, -2 * told, 2 * told)])
    }

    pub fn closes_contact(mut self) -> Self {
        self.act(7);
        self
    }

    pub fn ends(mut self, outcome: Outcome, by: EndedBy, tells: &str) -> Self {
        let ending = outcome.key().into();
        self.push(Event::Ended(Box::new(Ended { ending, outcome, by, tells: tells.into() })));
        self.push(Event::Surveyed(survey(self.mood, outcome, Effort::default())));
        self
    }

    pub fn judged(mut self, verdict: Verdict, cue: Option<&str>) -> Vec<Recorded> {
        let opened = cue.and_then(|id| self.opened.iter().rev().find(|(open, ..)| &**open == id)).cloned();
        let now = self.mood.arousal.value();
        let back = self.arousals.len().saturating_sub(4);
        let turns = (self.arousals.len() - 1 - back).max(1) as i64;
        let handed_on = self.handed_on.as_ref();
        let count = |n: usize| u32::try_from(n).expect("few facts");
        let judgement = Judgement {
            verdict,
            turn: self.turn,
            seconds: self.at_ms / 1000,
            stage: self.stage,
            arousal: self.mood.arousal,
            arousal_slope: (now - self.arousals[back]) * 100 / turns,
            trust: self.mood.trust,
            tried: self.tried,
            cue: cue.map(Arc::from),
            latency_turns: opened.as_ref().map(|(_, turn, _)| self.turn - turn),
            latency_secs: opened.as_ref().map(|(.., at_ms)| (self.at_ms - at_ms) / 1000),
            lane: handed_on.map(|e| e.lane),
            target: handed_on.map(|e| e.target.clone()),
            reason: handed_on.map(|e| e.reason),
            presentation: handed_on.map(|e| count(e.told.len()) * 25),
            handoff: handed_on.map(|e| {
                let passed = count(e.passed.iter().filter(|f| f.needed).count());
                let known = passed + count(e.forgotten.len());
                Handoff { passed, known, needed: known + count(e.unknown.len()) }
            }),
            bounces: 0,
        };
        self.push(Event::Judged(Box::new(judgement)));
        self.events
    }
}

/// An escalation to a target of the case, with these elements told and these facts passed, forgotten and unknown.
pub fn handover(
    (lane, target, name): (Lane, &str, &str),
    told: &[PresentationElement],
    [passed, forgotten, unknown]: [&[(&str, &str)]; 3],
) -> Escalated {
    let facts = |facts: &[(&str, &str)]| {
        let fact = |&(label, value): &(&str, &str)| FactBrief {
            id: label.into(),
            label: label.into(),
            value: value.into(),
            needed: true,
        };
        facts.iter().map(fact).collect()
    };
    Escalated {
        lane,
        target: target.into(),
        target_name: name.into(),
        reason: Reason::Authority,
        warmth: Warmth::Warm,
        presentation: "Mrs Duarte, a full refund of this size needs my duty manager. Her name is Inês Prado, she is \
                       reading your case now and will call you on this number before five today."
            .into(),
        told: told.to_vec(),
        note: "Third visit missed. Works from home, lost two client calls. Wants the last invoice back, not a voucher."
            .into(),
        passed: facts(passed),
        forgotten: facts(forgotten),
        unknown: facts(unknown),
    }
}
