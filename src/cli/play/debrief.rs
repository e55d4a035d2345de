//! The debrief in text: how it ended, what was shown where, the decision, what would have been better.

use super::super::console::{Console, columns};
use super::super::failure::Failure;
use super::super::paint::Style;
use crate::report::telling::{because, beside, decisive, ease, right, summary, verdict};
use crate::report::{AttemptReport, BetterTurn, Instead, Matrix};
use crate::vocabulary::{Stage, Technique};
use crate::words::{Arg, Words};
use std::io;

/// How many turns are named in which something better could have been said; the exported report has them all.
const MOST_BETTER: usize = 3;

/// Writes the debrief of an attempt.
pub fn debrief(report: &AttemptReport, words: &dyn Words, console: &mut Console) -> Result<(), Failure> {
    console.heading(&words.say("cli-debrief", &[]))?;
    console.say(Style::Plain, &summary(report, words))?;
    if let Some(ending) = &report.ending {
        console.say(Style::Plain, &ending.ended.tells)?;
    }
    for sentence in decisive(report, words) {
        console.say(Style::Plain, &sentence)?;
    }
    if let (Some(first), Some(last)) = (report.curve.points.first(), report.last_mood()) {
        let start = report
            .transcript
            .first()
            .map_or((first.arousal, first.trust), |turn| (turn.mood_before.arousal, turn.mood_before.trust));
        let moods = [
            ("arousal", start.0.value().into()),
            ("arousal_end", last.arousal.value().into()),
            ("trust", start.1.value().into()),
            ("trust_end", last.trust.value().into()),
        ];
        console.say(Style::Plain, &words.say("cli-mood-from-to", &moods))?;
    }
    if let Some(survey) = &report.survey {
        let answers = [("csat", survey.csat.into()), ("nps", survey.nps.into())];
        console.say(Style::Plain, &words.say("cli-survey", &answers))?;
        if let (Some(ces), Some(ease)) = (survey.ces, ease(survey, words)) {
            let answer = [("ces", ces.into()), ("ease", (&ease).into())];
            console.say(Style::Plain, &words.say("cli-survey-ease", &answer))?;
        }
        if let Some(because) = because(survey, words) {
            console.say(Style::Plain, &format!("“{because}”"))?;
        }
    }
    for (name, value) in beside(report, words) {
        console.led(&format!("{name}: "), Style::Plain, &value)?;
    }
    console.heading(&words.say("report-matrix", &[]))?;
    matrix(&report.matrix, words, console)?;
    if !report.red_flags.is_empty() {
        let flags = report.red_flags.iter().map(|count| {
            let name = words.say_for("flag", count.flag.key(), &[]);
            format!("{name} {}", count.turns.len())
        });
        let flags = flags.collect::<Vec<_>>().join(", ");
        console.led(&format!("{}: ", words.say("report-red-flags", &[])), Style::Plain, &flags)?;
    }
    if let Some(sentence) = verdict(report, words) {
        console.heading(&words.say("report-verdict", &[]))?;
        console.say(Style::Plain, &sentence)?;
        if let Some(sentence) = right(report, words) {
            console.say(Style::Plain, &sentence)?;
        }
    }
    if !report.better.turns.is_empty() {
        console.heading(&words.say("report-better", &[]))?;
        for turn in report.better.turns.iter().take(MOST_BETTER) {
            better(turn, report.pronoun(), words, console)?;
        }
    }
    Ok(())
}

fn better(turn: &BetterTurn, pronoun: &str, words: &dyn Words, console: &mut Console) -> io::Result<()> {
    let number = words.say("report-turn", &[("turn", turn.turn.into())]);
    console.led(&format!("{number}: "), Style::Quiet, &format!("“{}”", turn.said))?;
    let instead = match &turn.instead {
        Instead::Listen { .. } => words.say("report-let-finish", &[("pronoun", pronoun.into())]),
        Instead::Say { reply, .. } => format!("“{}” {}", reply.text, reply.coach),
        Instead::Raise(coaching) => coaching.sentence.to_string(),
    };
    console.led(&format!("  {}: ", words.say("report-better-reply", &[])), Style::Plain, &instead)
}

/// Techniques down, stages across, totals at the edges; a dash where nothing was exercised.
fn matrix(matrix: &Matrix, words: &dyn Words, console: &mut Console) -> io::Result<()> {
    let score = |score: Option<u32>| score.map_or("–".to_owned(), |score| score.to_string());
    let all = words.say("report-matrix-all", &[]);
    let mut rows = vec![vec![String::new()]];
    rows[0].extend(Stage::ALL.iter().map(|stage| words.say_for("stage", stage.key(), &[])));
    rows[0].push(all.clone());
    for &technique in Technique::ALL {
        let mut row = vec![words.say_for("technique", technique.key(), &[])];
        row.extend(Stage::ALL.iter().map(|&stage| score(matrix.cells[stage][technique].score)));
        row.push(score(matrix.techniques[technique]));
        rows.push(row);
    }
    let mut last = vec![all];
    last.extend(Stage::ALL.iter().map(|&stage| score(matrix.stages[stage])));
    last.push(score(matrix.total));
    rows.push(last);

    let width = |column: usize| rows.iter().map(|row| columns(&row[column])).max().unwrap_or(0);
    for row in &rows {
        let mut line = String::new();
        for (column, cell) in row.iter().enumerate() {
            let space = " ".repeat(width(column) - columns(cell));
            // Names stand left, figures right.
            line += &if column == 0 { format!("{cell}{space}") } else { format!("   {space}{cell}") };
        }
        console.write(&format!("{}\n", line.trim_end()))?;
    }
    if matrix.total.is_none() {
        let nothing = [("nothing", Arg::from("–"))];
        console.say(Style::Quiet, &words.say("cli-nothing-exercised", &nothing))?;
    }
    Ok(())
}
