//! The sentences of the report, word for word.

use crate::{cases, played};
use evenkeel::report::{AttemptReport, What, telling};
use evenkeel::vocabulary::Language;
use evenkeel::words::Locale;
use std::fmt::Write;

#[test]
fn every_attempt_is_told_in_plain_words() {
    let words = Locale::built_in(Language::En);
    let mut told = String::new();
    for (name, events) in cases::all() {
        let report = AttemptReport::new(&events, &[]);
        let verdict = telling::verdict(&report, &words).unwrap_or_else(|| "-".to_owned());
        let right = telling::right(&report, &words).unwrap_or_else(|| "-".to_owned());
        let _ = writeln!(told, "{name}\n  {}\n  {verdict}\n  {right}", telling::summary(&report, &words));
        let because = report.survey.and_then(|survey| telling::because(&survey, &words));
        for sentence in telling::decisive(&report, &words).into_iter().chain(because) {
            let _ = writeln!(told, "  + {sentence}");
        }
        told.push('\n');
    }
    insta::assert_snapshot!(told);
}

#[test]
fn what_happens_beside_the_conversation_is_told_line_by_line() {
    let words = Locale::built_in(Language::En);
    let mut told = String::new();
    for events in [played::counter(), played::promised()] {
        let report = AttemptReport::new(&events, &[]);
        for moment in report.transcript.iter().flat_map(|turn| &turn.moments) {
            match &moment.what {
                What::Replied(reply) => {
                    let _ = writeln!(told, "> {}", reply.text);
                    for remark in telling::remarks((&**reply).into(), report.pronoun(), &words) {
                        let _ = writeln!(told, "  {remark}");
                    }
                }
                What::Happened(event) => {
                    let sentence = telling::notice(event, report.case.as_deref(), &words);
                    let _ = writeln!(told, "{}", sentence.unwrap_or_else(|| "-".to_owned()));
                }
            }
        }
        for (name, value) in telling::beside(&report, &words) {
            let _ = writeln!(told, "{name}: {value}");
        }
        told.push('\n');
    }
    let told = told.replace("-\n", "");
    insta::assert_snapshot!(told);
}

#[test]
fn lengths_of_time_are_said_as_people_say_them() {
    let words = Locale::built_in(Language::En);
    let said = |secs| telling::duration(secs, &words);
    assert_eq!(
        [said(1), said(45), said(60), said(90)],
        ["one second", "45 seconds", "one minute", "90 seconds"]
    );
    assert_eq!([said(150), said(900), said(3_600)], ["3 minutes", "15 minutes", "one hour"]);
    assert_eq!([said(10_800), said(86_400), said(172_800)], ["3 hours", "24 hours", "2 days"]);
}
