//! `attempts`: the attempts on this machine.

use super::args::AttemptsArgs;
use super::console::{Console, columns};
use super::failure::Failure;
use super::home::Home;
use super::moment;
use super::paint::Style;
use super::progress::Progress;
use crate::app::{Fault, inspect, told_fault, told_inspection};
use crate::store::{AttemptSummary, Filter};
use crate::words::Words;
use std::ops::ControlFlow;

/// How much of an id names one attempt: the millisecond it began in.
const SHORT: usize = 13;

/// Enough of an attempt's id to name it.
pub fn short_id(attempt: &AttemptSummary) -> String {
    attempt.id.to_string().chars().take(SHORT).collect()
}

/// Lists attempts, newest first.
pub fn attempts(home: &Home, console: &mut Console, args: &AttemptsArgs) -> Result<(), Failure> {
    if args.verify {
        return verify(home, console, args.json);
    }
    let filter = Filter {
        scenario: args.scenario.clone(),
        finished: args.unfinished.then_some(false),
        limit: args.limit,
        ..Filter::default()
    };
    let attempts = home.store.attempts(&filter)?;
    if args.json {
        return Ok(console.json(&attempts)?);
    }
    if attempts.is_empty() {
        return Ok(console.say(Style::Plain, &home.words.say("cli-no-attempts", &[]))?);
    }
    let heads = [
        home.words.say("cli-head-attempt", &[]),
        home.words.say("cli-head-when", &[]),
        home.words.say("cli-head-scenario", &[]),
        home.words.say("cli-head-trainee", &[]),
        home.words.say("cli-head-turns", &[]),
        home.words.say("cli-head-outcome", &[]),
        home.words.say("cli-head-verdict", &[]),
        home.words.say("cli-head-score", &[]),
    ];
    let rows: Vec<_> = attempts.iter().map(|attempt| row(attempt, &home.words)).collect();
    let widths: Vec<usize> = (0..heads.len())
        .map(|at| rows.iter().chain([&heads]).map(|row| columns(&row[at])).max().unwrap_or(0))
        .collect();
    let line = |row: &[String; 8]| {
        let cells =
            row.iter().zip(&widths).map(|(cell, &width)| cell.clone() + &" ".repeat(width - columns(cell)));
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    console.write(&format!("{}\n", Style::Strong.paint(&line(&heads), console.colours)))?;
    for row in &rows {
        console.write(&format!("{}\n", line(row)))?;
    }
    Ok(())
}

/// Looks at every attempt there is; exit code 1 when something is wrong with one.
fn verify(home: &Home, console: &mut Console, json: bool) -> Result<(), Failure> {
    let mut progress = Progress::of(0);
    let mut step = |done, all: usize| {
        progress.grown(all as u64);
        progress.at(done, "");
        ControlFlow::Continue(())
    };
    let found = inspect(&home.store, &mut step)?;
    drop(progress);
    if json {
        console.json(&found)?;
    } else {
        for wrong in &found.wrong {
            let fault = told_fault(&wrong.fault, &home.words);
            match wrong.fault {
                // Its name is in the sentence.
                Fault::Damaged { .. } => console.say(Style::Plain, &fault)?,
                _ => console.led(&format!("{}  ", wrong.attempt), Style::Plain, &fault)?,
            }
        }
        for sentence in told_inspection(&found, &home.words) {
            console.say(Style::Plain, &sentence)?;
        }
    }
    if found.wrong.is_empty() { Ok(()) } else { Err(Failure::Findings) }
}

fn row(attempt: &AttemptSummary, words: &dyn Words) -> [String; 8] {
    let outcome = match attempt.outcome {
        Some(outcome) => words.say_for("outcome", outcome.key(), &[]),
        None => words.say("cli-unfinished", &[]),
    };
    let verdict = attempt.verdict.map(|verdict| words.say_for("verdict", verdict.key(), &[]));
    [
        short_id(attempt),
        moment::short(attempt.started_at),
        attempt.title.clone(),
        attempt.trainee.clone(),
        attempt.turns.to_string(),
        outcome,
        verdict.unwrap_or_default(),
        attempt.score.map(|score| score.to_string()).unwrap_or_default(),
    ]
}
