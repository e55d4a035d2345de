//! A turn of the transcript, moment by moment.

use super::ReplyView;
use crate::report::telling::{self, clock, signed};
use crate::report::{AttemptReport, Moment, Turn, What};
use crate::session::{Cause, Event, Why};
use crate::vocabulary::Mood;
use crate::words::Words;
use std::sync::Arc;

/// A turn.
pub(in super::super) struct TurnView {
    /// Its number.
    pub turn: u32,
    /// "Turn 4 · 1:12 · Venting".
    pub heading: String,
    /// The red flags raised in it, in a sentence for its margin.
    pub flags: Option<String>,
    pub pieces: Vec<Piece>,
}

/// Something that happened in a turn.
pub(in super::super) enum Piece {
    /// The customer speaks.
    Customer {
        who: String,
        /// Why, where it is not simply the script.
        note: Option<String>,
        text: Arc<str>,
    },
    /// The trainee replies.
    Reply(Box<ReplyView>),
    /// What the customer was told about the handover.
    Told { who: String, text: Arc<str> },
    /// Anything else, in a sentence.
    Notice { kind: NoticeKind, words: String },
    /// The mood moved.
    Mood(MoodMove),
}

/// What a notice is about, which decides how much it stands out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum NoticeKind {
    /// The trainee listened or kept silent.
    Listening,
    /// A fact, an offer, a hint, what was done at the desk.
    Plain,
    /// The stage moved.
    Stage,
    /// An escalation window opened or closed, a deadline passed, a promise came back.
    Window,
    /// The case was handed on, or a colleague asked.
    Handover,
    /// The contact ended.
    End,
}

/// The mood before and after, and why.
pub(in super::super) struct MoodMove {
    /// "Arousal 72 → 63 (−9)".
    pub arousal: String,
    pub trust: String,
    /// "she was heard (arousal −6, trust +5)".
    pub causes: Vec<String>,
}

impl TurnView {
    pub fn of(turn: &Turn, report: &AttemptReport, words: &dyn Words) -> Self {
        let name = match turn.turn {
            0 => words.say("report-beginning", &[]),
            number => words.say("report-turn", &[("turn", number.into())]),
        };
        let stage = words.say_for("stage", turn.stage_before.key(), &[]);
        let flags: Vec<String> = turn
            .replies()
            .flat_map(|reply| &reply.red_flags)
            .map(|raised| words.say_for("flag", raised.flag.key(), &[]))
            .collect();
        Self {
            turn: turn.turn,
            heading: format!("{name} · {} · {stage}", clock(turn.at_ms)),
            flags: (!flags.is_empty()).then(|| {
                words.say(
                    "debrief-margin",
                    &[("count", flags.len().into()), ("flags", (&telling::and_list(&flags, words)).into())],
                )
            }),
            pieces: self::pieces(turn, report, words),
        }
    }
}

/// What happened in a turn. Listening again and again is told once, after what was heard.
fn pieces(turn: &Turn, report: &AttemptReport, words: &dyn Words) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut listening = Listening::default();
    for moment in &turn.moments {
        if listening.takes(moment) {
            continue;
        }
        if !matches!(moment.event(), Some(Event::Said { .. })) {
            pieces.extend(std::mem::take(&mut listening).told(report.pronoun(), words));
        }
        pieces.extend(self::told(moment, turn, report, words));
    }
    pieces.extend(listening.told(report.pronoun(), words));
    pieces
}

/// How often the customer was let go on, and what it did to them altogether.
#[derive(Default)]
struct Listening {
    times: u32,
    mood: Option<(Mood, Mood)>,
    causes: Vec<Cause>,
}

impl Listening {
    /// Whether a moment is part of it.
    fn takes(&mut self, moment: &Moment) -> bool {
        match moment.event() {
            Some(Event::Listened) => {
                self.times += 1;
                true
            }
            Some(Event::MoodMoved { from, to, causes })
                if self.times > 0 && causes.iter().all(|cause| cause.why == Why::Heard) =>
            {
                self.mood = Some((self.mood.map_or(*from, |(first, _)| first), *to));
                for cause in causes {
                    match self.causes.iter_mut().find(|known| known.what == cause.what) {
                        Some(known) => {
                            known.arousal += cause.arousal;
                            known.trust += cause.trust;
                        }
                        None => self.causes.push(cause.clone()),
                    }
                }
                true
            }
            _ => false,
        }
    }

    fn told(self, pronoun: &str, words: &dyn Words) -> Vec<Piece> {
        if self.times == 0 {
            return Vec::new();
        }
        let gaps = [("pronoun", pronoun.into()), ("times", self.times.into())];
        let words_said = words.say("debrief-listened", &gaps);
        let mut pieces = vec![Piece::Notice { kind: NoticeKind::Listening, words: words_said }];
        if let Some((from, to)) = self.mood {
            pieces.push(Piece::Mood(mood(from, to, &self.causes, pronoun, words)));
        }
        pieces
    }
}

fn told(moment: &Moment, turn: &Turn, report: &AttemptReport, words: &dyn Words) -> Vec<Piece> {
    let event = match &moment.what {
        What::Replied(reply) => {
            return vec![Piece::Reply(Box::new(ReplyView::of(turn.turn, reply, report, words)))];
        }
        What::Happened(event) => event,
    };
    match event {
        Event::Said { line, text, .. } => vec![Piece::Customer {
            who: report.case.as_ref().map(|case| case.customer.to_string()).unwrap_or_default(),
            note: telling::line_note(*line, report.pronoun(), words),
            text: text.clone(),
        }],
        Event::MoodMoved { from, to, causes } => {
            vec![Piece::Mood(mood(*from, *to, causes, report.pronoun(), words))]
        }
        _ => {
            let notice = telling::notice(event, report.case.as_deref(), words);
            let notice = notice.map(|words| Piece::Notice { kind: kind(event), words });
            notice.into_iter().chain(spoken(event, words)).collect()
        }
    }
}

/// What was said in a moment that is told in a sentence.
fn spoken(event: &Event, words: &dyn Words) -> Vec<Piece> {
    match event {
        Event::Escalated(escalated) if !escalated.presentation.is_empty() => {
            vec![Piece::Told { who: words.say("report-you", &[]), text: escalated.presentation.clone() }]
        }
        Event::Arrived { lines, .. } => lines
            .iter()
            .map(|line| Piece::Customer {
                who: line.by.to_string(),
                // A bubble is the customer's; whose words these are stands over it.
                note: Some(line.by.to_string()),
                text: line.text.clone(),
            })
            .collect(),
        _ => Vec::new(),
    }
}

const fn kind(event: &Event) -> NoticeKind {
    match event {
        Event::Listened | Event::KeptSilent => NoticeKind::Listening,
        Event::StageMoved { .. } => NoticeKind::Stage,
        Event::WindowOpened { .. }
        | Event::WindowClosed { .. }
        | Event::DeadlineMissed { .. }
        | Event::PromiseBroken { .. } => NoticeKind::Window,
        Event::Escalated(_) | Event::Received(_) | Event::Consulted(_) => NoticeKind::Handover,
        Event::Ended(_) => NoticeKind::End,
        _ => NoticeKind::Plain,
    }
}

fn mood(from: Mood, to: Mood, causes: &[Cause], pronoun: &str, words: &dyn Words) -> MoodMove {
    let moved = |name: String, from: i64, to: i64| {
        let change = signed(to - from);
        let gaps = [
            ("name", (&name).into()),
            ("from", from.into()),
            ("to", to.into()),
            ("change", (&change).into()),
        ];
        words.say("debrief-moved", &gaps)
    };
    let cause = |cause: &Cause| {
        let why = telling::cause(cause, pronoun, words);
        let effect = telling::effect(cause.arousal, cause.trust, words);
        words.say("debrief-cause", &[("why", (&why).into()), ("effect", (&effect).into())])
    };
    MoodMove {
        arousal: moved(words.say("mood-arousal", &[]), from.arousal.value(), to.arousal.value()),
        trust: moved(words.say("mood-trust", &[]), from.trust.value(), to.trust.value()),
        causes: causes.iter().map(cause).collect(),
    }
}
