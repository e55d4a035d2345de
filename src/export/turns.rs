//! The turns of an attempt as the rows of a table, for CSV and for a spreadsheet.

use super::About;
use super::cell::Cell;
use crate::customer::Survey;
use crate::report::{AttemptReport, Moment, Reply, Turn, What};
use crate::session::{CannedUse, Event, Source};
use crate::vocabulary::{Counsel, Expression, Passing, Technique, Tone};

/// The columns, in order. Marks and moods are whole numbers; lists are parted by `; `.
pub(super) const COLUMNS: [&str; 48] = [
    "attempt",
    "scenario",
    "trainee",
    "turn",
    "seconds",
    "stage_before",
    "stage_after",
    "did",
    "reply",
    "customer",
    "composure",
    "active_listening",
    "empathy",
    "resolution",
    "unsure",
    "given_composure",
    "given_active_listening",
    "given_empathy",
    "given_resolution",
    "overruled_because",
    "impact",
    "impact_left",
    "better_reply",
    "red_flags",
    "interrupted",
    "arousal_before",
    "arousal_after",
    "trust_before",
    "trust_after",
    "facts",
    "windows",
    "outcome",
    "voice",
    "face",
    "canned",
    "asked_again",
    "desk",
    "waited_secs",
    "rested_secs",
    "deadlines_missed",
    "went_private",
    "people_watching",
    "received_by",
    "passed_on_to",
    "csat",
    "nps",
    "ces",
    "because",
];

/// A row for each turn.
pub(super) fn rows<'a>(
    report: &'a AttemptReport,
    about: &'a About,
) -> impl Iterator<Item = [Cell; COLUMNS.len()]> + 'a {
    report.transcript.iter().map(|turn| row(report, turn, about))
}

fn row(report: &AttemptReport, turn: &Turn, about: &About) -> [Cell; COLUMNS.len()] {
    let reply = turn.replies().next();
    let mark = |t: Technique| Cell::of(reply, |r| r.marks[t].mark.value().into());
    let given = |t: Technique| Cell::of(reply, |r| r.marks[t].given.value().into());
    let of_reply = |figure: fn(&Reply) -> i64| Cell::of(reply, |r| figure(r).into());
    let ended = turn.events().any(|event| matches!(event, Event::Ended(_)));
    let survey = report.survey.filter(|_| ended);
    let answer = |figure: fn(&Survey) -> Option<u8>| Cell::of(survey.as_ref().and_then(figure), Cell::count);
    let [composure, listening, empathy, resolution] =
        [Technique::Composure, Technique::ActiveListening, Technique::Empathy, Technique::Resolution];
    [
        Cell::words(&about.attempt),
        Cell::words(report.case.as_ref().map_or("", |case| &case.scenario)),
        Cell::words(about.trainee.as_deref().unwrap_or_default()),
        turn.turn.into(),
        Cell::seconds(turn.at_ms / 1000),
        Cell::words(turn.stage_before.key()),
        Cell::words(turn.stage_after.key()),
        Cell::words(did(turn)),
        Cell::words(spoken_by_trainee(turn)),
        Cell::words(listed(turn, |event| match event {
            Event::Said { text, .. } => Some(text.to_string()),
            _ => None,
        })),
        mark(composure),
        mark(listening),
        mark(empathy),
        mark(resolution),
        Cell::words(reply.map_or_else(String::new, |r| techniques(r, |t| r.marks[t].unsure))),
        given(composure),
        given(listening),
        given(empathy),
        given(resolution),
        Cell::words(reply.map_or_else(String::new, rulings)),
        of_reply(|r| r.impact),
        of_reply(|r| r.left),
        Cell::words(reply.and_then(Reply::best_other).map_or("", |best| &best.text)),
        Cell::words(
            reply.map_or_else(String::new, |r| joined(r.red_flags.iter().map(|f| f.flag.key().to_owned()))),
        ),
        of_reply(|r| i64::from(r.interrupted)),
        turn.mood_before.arousal.value().into(),
        turn.mood_after.arousal.value().into(),
        turn.mood_before.trust.value().into(),
        turn.mood_after.trust.value().into(),
        Cell::words(listed(turn, |event| match event {
            Event::FactTold { label, value, .. } => Some(format!("{label}: {value}")),
            _ => None,
        })),
        Cell::words(listed(turn, |event| match event {
            Event::WindowOpened { cue } => Some(format!("opened {cue}")),
            Event::WindowClosed { cue } => Some(format!("closed {cue}")),
            _ => None,
        })),
        Cell::words(listed(turn, |event| match event {
            Event::Ended(ended) => Some(ended.outcome.key().to_owned()),
            _ => None,
        })),
        Cell::words(reply.and_then(|r| r.manner.tone).map_or("", Tone::key)),
        Cell::words(reply.and_then(|r| r.manner.expression).map_or("", Expression::key)),
        Cell::words(reply.and_then(|r| r.canned.as_ref()).map_or_else(String::new, canned)),
        Cell::words(reply.map_or_else(String::new, |r| joined(r.asked_again.iter().map(|a| a.to_string())))),
        Cell::words(listed(turn, at_the_desk)),
        passed(turn, |why| why != Passing::Turnaround),
        passed(turn, |why| why == Passing::Turnaround),
        Cell::words(listed(turn, |event| match event {
            Event::DeadlineMissed { deadline } => Some(deadline.key().to_owned()),
            _ => None,
        })),
        Cell::yes(turn.events().any(|event| matches!(event, Event::WentPrivate))),
        Cell::of(
            last(turn, |event| match event {
                Event::ReachMoved { to, .. } => Some(*to),
                _ => None,
            }),
            Cell::Whole,
        ),
        Cell::of(
            last(turn, |event| match event {
                Event::Received(received) => Some(&*received.name),
                _ => None,
            }),
            Cell::words,
        ),
        Cell::of(
            last(turn, |event| match event {
                Event::Received(received) => received.passed_to.as_ref().map(|step| &*step.name),
                _ => None,
            }),
            Cell::words,
        ),
        answer(|survey| Some(survey.csat)),
        answer(|survey| Some(survey.nps)),
        answer(|survey| survey.ces),
        Cell::of(survey.and_then(|survey| survey.because), |because| because.key().into()),
    ]
}

/// What was done beside the conversation, each with what it was done with.
fn at_the_desk(event: &Event) -> Option<String> {
    Some(match event {
        Event::Looked { article, .. } => format!("read {article}"),
        Event::Consulted(asked) => {
            format!("asked {} ({})", asked.colleague, asked.counsel.map_or("silent", Counsel::key))
        }
        Event::Filed(filed) => {
            let right = filed.right_category.is_none() && filed.right_priority.is_none();
            let verdict = if right { "right" } else { "wrong" };
            format!("filed {}, {} ({verdict})", filed.category, filed.priority)
        }
        Event::Noted { text } => format!("noted {text}"),
        _ => return None,
    })
}

/// What became of a canned reply.
fn canned(canned: &CannedUse) -> String {
    match (canned.personal, canned.unfilled.len()) {
        (true, _) => format!("{} (personal)", canned.id),
        (false, 0) => format!("{} (as it was)", canned.id),
        (false, open) => format!("{} ({open} slots open)", canned.id),
    }
}

/// The seconds that passed in a turn and were not the trainee's own.
fn passed(turn: &Turn, counts: impl Fn(Passing) -> bool) -> Cell {
    let secs = turn.events().filter_map(|event| match event {
        Event::TimePassed { secs, why } if counts(*why) => Some(*secs),
        _ => None,
    });
    Cell::seconds(secs.sum())
}

/// What the trainee did in a turn, in one word.
fn did(turn: &Turn) -> &'static str {
    let of = |moment: &Moment| match &moment.what {
        What::Replied(reply) => Some(match reply.source {
            Source::Picked { .. } => "picked",
            Source::Written => "wrote",
            Source::Offered { .. } => "offered",
        }),
        What::Happened(Event::Escalated(_)) => Some("escalated"),
        What::Happened(Event::Listened) => Some("listened"),
        What::Happened(Event::KeptSilent) => Some("kept_silent"),
        What::Happened(_) => None,
    };
    turn.moments.iter().find_map(of).unwrap_or_default()
}

fn spoken_by_trainee(turn: &Turn) -> String {
    joined(turn.moments.iter().filter_map(|moment| match &moment.what {
        What::Replied(reply) => Some(reply.text.to_string()),
        What::Happened(Event::Escalated(escalated)) => Some(escalated.presentation.to_string()),
        What::Happened(_) => None,
    }))
}

fn rulings(reply: &Reply) -> String {
    joined(reply.marks.iter().filter_map(|(technique, marking)| {
        let ruling = marking.overruled.as_ref()?;
        Some(format!("{technique}: {} ({})", ruling.reason, ruling.by))
    }))
}

fn techniques(reply: &Reply, which: impl Fn(Technique) -> bool) -> String {
    joined(reply.marks.iter().filter(|&(t, _)| which(t)).map(|(t, _)| t.key().to_owned()))
}

fn listed(turn: &Turn, pick: impl Fn(&Event) -> Option<String>) -> String {
    joined(turn.events().filter_map(pick))
}

/// What held at the end of a turn; empty where it did not change in it.
fn last<'a, T>(turn: &'a Turn, pick: impl Fn(&'a Event) -> Option<T>) -> Option<T> {
    turn.events().filter_map(pick).last()
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join("; ")
}
