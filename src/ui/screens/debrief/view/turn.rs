//! A turn of the transcript, moment by moment.

use super::ReplyView;
use crate::report::telling::{self, clock, signed};
use crate::report::{AttemptReport, Moment, Turn};
use crate::session::Cause;
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
    /// An escalation window opened or closed, or the case was handed on.
    Window,
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
            pieces: turn.moments.iter().flat_map(|moment| pieces(moment, turn, report, words)).collect(),
        }
    }
}

fn pieces(moment: &Moment, turn: &Turn, report: &AttemptReport, words: &dyn Words) -> Vec<Piece> {
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
            let mut pieces: Vec<Piece> = notice(NoticeKind::Window);
            if !presentation.is_empty() {
                pieces
                    .push(Piece::Told { who: words.say("report-you", &[]), text: presentation.clone() });
            }
            pieces
        }
        Moment::StageMoved { .. } => notice(NoticeKind::Stage),
        Moment::WindowOpened { .. } | Moment::WindowClosed { .. } => notice(NoticeKind::Window),
        Moment::Listened | Moment::KeptSilent => notice(NoticeKind::Listening),
        Moment::Ended { .. } => notice(NoticeKind::End),
        Moment::FactTold { .. }
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
