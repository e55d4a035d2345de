//! A turn of the transcript, moment by moment.

use super::ReplyView;
use crate::report::telling::{self, clock, signed};
use crate::report::{AttemptReport, Moment, Turn};
use crate::session::{Cause, Why};
use crate::vocabulary::Mood;
use crate::words::Words;
use std::sync::Arc;

/// A turn.
pub(in super::super) struct TurnView {
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
    /// A fact, an offer, a hint.
    Plain,
    /// The stage moved.
    Stage,
    /// An escalation window opened or closed.
    Window,
    /// The case was handed on.
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
        if !matches!(moment, Moment::Said { .. }) {
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
        match moment {
            Moment::Listened => {
                self.times += 1;
                true
            }
            Moment::MoodMoved { from, to, causes }
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
    let notice = |kind| {
        telling::notice(moment, report.pronoun(), words)
            .map(|words| Piece::Notice { kind, words })
            .into_iter()
            .collect()
    };
    match moment {
        Moment::Said { line, text, .. } => vec![Piece::Customer {
            who: report.case.as_ref().map(|case| case.customer.to_string()).unwrap_or_default(),
            note: telling::line_note(*line, report.pronoun(), words),
            text: text.clone(),
        }],
        Moment::Replied(reply) => {
            vec![Piece::Reply(Box::new(ReplyView::of(turn.turn, reply, report, words)))]
        }
        Moment::MoodMoved { from, to, causes } => {
            vec![Piece::Mood(mood(*from, *to, causes, report.pronoun(), words))]
        }
        Moment::Escalated { presentation, .. } => {
            let mut pieces: Vec<Piece> = notice(NoticeKind::Handover);
            if !presentation.is_empty() {
                pieces.push(Piece::Told { who: words.say("report-you", &[]), text: presentation.clone() });
            }
            pieces
        }
        Moment::StageMoved { .. } => notice(NoticeKind::Stage),
        Moment::WindowOpened { .. } | Moment::WindowClosed { .. } => notice(NoticeKind::Window),
        Moment::Listened | Moment::KeptSilent => notice(NoticeKind::Listening),
        Moment::Ended { .. } => notice(NoticeKind::End),
        Moment::Received(_) => notice(NoticeKind::Handover),
        Moment::FactTold { .. }
        | Moment::Arrived { .. }
        | Moment::Looked { .. }
        | Moment::Consulted(_)
        | Moment::Filed(_)
        | Moment::Noted { .. }
        | Moment::TimePassed { .. }
        | Moment::DeadlineMissed { .. }
        | Moment::WentPrivate
        | Moment::ReachMoved { .. }
        | Moment::PromiseBroken { .. }
        | Moment::WrappedUp(_)
        | Moment::FactWithheld { .. }
        | Moment::OfferAnswered(_)
        | Moment::HintGiven { .. } => notice(NoticeKind::Plain),
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
