//! `replay`: an attempt as it was played, and the proof that it was.

use super::args::ReplayArgs;
use super::attempts::short_id;
use super::console::Console;
use super::failure::Failure;
use super::home::Home;
use super::moment;
use super::paint::Style;
use super::play::{Gauge, debrief};
use crate::app::stored_case;
use crate::report::telling::{clock, effect, notice, remarks};
use crate::report::{AttemptReport, What};
use crate::session::{Divergence, Event, Recorded, Timed, verify};
use crate::store::{AttemptSummary, StoredAttempt};
use crate::words::Words;
use serde::Serialize;

/// Shows an attempt; with `--verify` decides it again, and exit code 1 when something differs.
pub fn replay(home: &Home, console: &mut Console, args: &ReplayArgs) -> Result<(), Failure> {
    let attempt = home.store.load(home.store.find(&args.attempt)?)?;
    let divergence = match args.verify {
        true => differs(&attempt)?,
        false => None,
    };
    if args.json {
        let verified = args.verify.then_some(divergence.is_none());
        let divergence = divergence.as_deref();
        let StoredAttempt { summary, actions, events, .. } = &attempt;
        console.json(&Replayed { attempt: summary, verified, divergence, actions, events })?;
    } else {
        if !args.verify {
            show(&attempt, home, console)?;
        }
        match &divergence {
            Some(divergence) => console.say(Style::Plain, divergence)?,
            None if args.verify => {
                let counts = [
                    ("attempt", short_id(&attempt.summary)),
                    ("actions", attempt.actions.len().to_string()),
                    ("events", attempt.events.len().to_string()),
                ];
                let counts = counts.each_ref().map(|(name, value)| (*name, value.into()));
                console.say(Style::Plain, &home.words.say("cli-verified", &counts))?;
            }
            None => {}
        }
    }
    if divergence.is_some() { Err(Failure::Findings) } else { Ok(()) }
}

/// What `--json` writes.
#[derive(Serialize)]
struct Replayed<'a> {
    attempt: &'a AttemptSummary,
    #[serde(skip_serializing_if = "Option::is_none")]
    verified: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    divergence: Option<&'a str>,
    actions: &'a [Timed],
    events: &'a [Recorded],
}

/// Where the attempt decided again differs from what is stored, in a sentence.
fn differs(attempt: &StoredAttempt) -> Result<Option<String>, Failure> {
    let case = stored_case(attempt)?;
    let setup = attempt.summary.setup.clone();
    let told = |event: Option<Box<Recorded>>| match event {
        Some(event) => serde_json::to_string(&event).unwrap_or_default(),
        None => "nothing more".to_owned(),
    };
    Ok(verify(case, setup, &attempt.actions, &attempt.events).err().map(|divergence| match divergence {
        Divergence::Refused { action, refusal } => {
            format!("Action {} is refused when it is decided again: {refusal}.", action + 1)
        }
        Divergence::Differs { event, stored, decided } => {
            format!("Event {event} differs.\nStored:  {}\nDecided: {}", told(stored), told(decided))
        }
    }))
}

fn show(attempt: &StoredAttempt, home: &Home, console: &mut Console) -> Result<(), Failure> {
    let words: &dyn Words = &home.words;
    let report = AttemptReport::new(&attempt.events, &attempt.overrules);
    console.say(Style::Strong, &attempt.summary.title)?;
    console.say(Style::Quiet, &moment::long(attempt.summary.started_at))?;
    let customer = report.case.as_ref().map_or("", |case| &*case.customer);
    let gauge = Gauge { unicode: console.unicode };
    for turn in &report.transcript {
        console.heading(&words.say("report-turn", &[("turn", turn.turn.into())]))?;
        for moment in &turn.moments {
            let at = clock(moment.at_ms);
            match &moment.what {
                What::Replied(reply) => {
                    let you = words.say("report-you", &[]);
                    console.led(&format!("{at} {you}: "), Style::Plain, &reply.text)?;
                    for remark in remarks((&**reply).into(), report.pronoun(), words) {
                        console.say(Style::Quiet, &remark)?;
                    }
                }
                What::Happened(Event::Said { text, .. }) => {
                    console.led(&format!("{at} {customer}: "), Style::Plain, text)?;
                }
                What::Happened(Event::MoodMoved { from, to, .. }) => {
                    let arousal = to.arousal.value() - from.arousal.value();
                    let trust = to.trust.value() - from.trust.value();
                    console.say(Style::Quiet, &effect(arousal, trust, words))?;
                }
                What::Happened(event) => {
                    if let Some(sentence) = notice(event, report.case.as_deref(), words) {
                        console.say(Style::Quiet, &sentence)?;
                    }
                    if let Event::Arrived { lines, .. } = event {
                        for line in lines {
                            console.led(&format!("  {}: ", line.by), Style::Quiet, &line.text)?;
                        }
                    }
                }
            }
        }
        console.say(Style::Quiet, &gauge.line(turn.mood_after, turn.stage_after, words))?;
    }
    debrief(&report, words, console)
}
