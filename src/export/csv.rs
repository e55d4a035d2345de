//! CSV: one row for each turn, RFC 4180 in UTF-8, safe to open in a spreadsheet.

use super::About;
use crate::customer::Survey;
use crate::report::{AttemptReport, Moment, Reply, Turn, What};
use crate::session::{CannedUse, Event, Source};
use crate::vocabulary::{Counsel, Expression, Passing, Technique, Tone};

/// The columns, in order. Marks and moods are whole numbers; lists are parted by `; `.
const COLUMNS: [&str; 48] = [
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

pub(super) fn table(report: &AttemptReport, about: &About) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let rows = report.transcript.iter().map(|turn| row(report, turn, about));
    let heading = COLUMNS.map(str::to_owned);
    for record in std::iter::once(heading).chain(rows) {
        // Writing into memory cannot fail, and every row has as many cells as the heading by its type.
        let written = writer.write_record(&record);
        debug_assert!(written.is_ok(), "{written:?}");
    }
    writer.into_inner().unwrap_or_default()
}

fn row(report: &AttemptReport, turn: &Turn, about: &About) -> [String; COLUMNS.len()] {
    let reply = turn.replies().next();
    let mark = |t: Technique| reply.map_or_else(String::new, |r| r.marks[t].mark.value().to_string());
    let given = |t: Technique| reply.map_or_else(String::new, |r| r.marks[t].given.value().to_string());
    let of_reply = |figure: fn(&Reply) -> i64| reply.map_or_else(String::new, |r| figure(r).to_string());
    let ended = turn.events().any(|event| matches!(event, Event::Ended(_)));
    let survey = report.survey.filter(|_| ended);
    let answer =
        |figure: &dyn Fn(&Survey) -> Option<String>| survey.as_ref().and_then(figure).unwrap_or_default();
    let [composure, listening, empathy, resolution] =
        [Technique::Composure, Technique::ActiveListening, Technique::Empathy, Technique::Resolution];
    [
        text(&about.attempt),
        text(report.case.as_ref().map_or("", |case| &case.scenario)),
        text(about.trainee.as_deref().unwrap_or_default()),
        turn.turn.to_string(),
        (turn.at_ms / 1000).to_string(),
        text(turn.stage_before.key()),
        text(turn.stage_after.key()),
        text(did(turn)),
        text(&spoken_by_trainee(turn)),
        text(&listed(turn, |event| match event {
            Event::Said { text, .. } => Some(text.to_string()),
            _ => None,
        })),
        mark(composure),
        mark(listening),
        mark(empathy),
        mark(resolution),
        text(&reply.map_or_else(String::new, |r| techniques(r, |t| r.marks[t].unsure))),
        given(composure),
        given(listening),
        given(empathy),
        given(resolution),
        text(&reply.map_or_else(String::new, rulings)),
        of_reply(|r| r.impact),
        of_reply(|r| r.left),
        text(reply.and_then(Reply::best_other).map_or("", |best| &best.text)),
        text(
            &reply.map_or_else(String::new, |r| joined(r.red_flags.iter().map(|f| f.flag.key().to_owned()))),
        ),
        of_reply(|r| i64::from(r.interrupted)),
        turn.mood_before.arousal.to_string(),
        turn.mood_after.arousal.to_string(),
        turn.mood_before.trust.to_string(),
        turn.mood_after.trust.to_string(),
        text(&listed(turn, |event| match event {
            Event::FactTold { label, value, .. } => Some(format!("{label}: {value}")),
            _ => None,
        })),
        text(&listed(turn, |event| match event {
            Event::WindowOpened { cue } => Some(format!("opened {cue}")),
            Event::WindowClosed { cue } => Some(format!("closed {cue}")),
            _ => None,
        })),
        text(&listed(turn, |event| match event {
            Event::Ended(ended) => Some(ended.outcome.key().to_owned()),
            _ => None,
        })),
        text(reply.and_then(|r| r.manner.tone).map_or("", Tone::key)),
        text(reply.and_then(|r| r.manner.expression).map_or("", Expression::key)),
        text(&reply.and_then(|r| r.canned.as_ref()).map_or_else(String::new, canned)),
        text(&reply.map_or_else(String::new, |r| joined(r.asked_again.iter().map(|a| a.to_string())))),
        text(&listed(turn, at_the_desk)),
        passed(turn, |why| why != Passing::Turnaround),
        passed(turn, |why| why == Passing::Turnaround),
        text(&listed(turn, |event| match event {
            Event::DeadlineMissed { deadline } => Some(deadline.key().to_owned()),
            _ => None,
        })),
        i64::from(turn.events().any(|event| matches!(event, Event::WentPrivate))).to_string(),
        last(turn, |event| match event {
            Event::ReachMoved { to, .. } => Some(to.to_string()),
            _ => None,
        }),
        text(&last(turn, |event| match event {
            Event::Received(received) => Some(received.name.to_string()),
            _ => None,
        })),
        text(&last(turn, |event| match event {
            Event::Received(received) => received.passed_to.as_ref().map(|step| step.name.to_string()),
            _ => None,
        })),
        answer(&|survey| Some(survey.csat.to_string())),
        answer(&|survey| Some(survey.nps.to_string())),
        answer(&|survey| survey.ces.map(|ces| ces.to_string())),
        answer(&|survey| survey.because.map(|because| because.key().to_owned())),
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
fn passed(turn: &Turn, counts: impl Fn(Passing) -> bool) -> String {
    let secs = turn.events().filter_map(|event| match event {
        Event::TimePassed { secs, why } if counts(*why) => Some(*secs),
        _ => None,
    });
    secs.sum::<u64>().to_string()
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
fn last(turn: &Turn, pick: impl Fn(&Event) -> Option<String>) -> String {
    turn.events().filter_map(pick).last().unwrap_or_default()
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join("; ")
}

/// A cell of words. Spreadsheets run a cell beginning with one of these characters as a formula, also in full
/// width; an apostrophe before it makes it words again. Numbers do not come here, so −2 stays a number.
pub(super) fn text(words: &str) -> String {
    const RUNS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
    if words.starts_with(RUNS) { format!("'{words}") } else { words.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn words_that_a_spreadsheet_would_run_become_words_again() {
        for start in ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"] {
            let words = format!("{start}1+1");
            assert_eq!(text(&words), format!("'{words}"));
        }
        assert_eq!(text("I hear you = I do"), "I hear you = I do");
        assert_eq!(text(""), "");
    }
}
