//! `evenkeel score`: replies in, marks out, one line each.

use crate::scoring::{Reply, Rubric, Scored, Scorer};
use crate::vocabulary::{Language, PerTechnique, Stage};
use serde::{Deserialize, Serialize};
use std::io::{BufRead, Write};
use std::path::PathBuf;

/// Marks replies from standard input and writes one line of JSON for each, in order.
///
/// A line in: {"id": "…", "text": "…", "context": "the customer's last message"?, "stage":
/// "dialysis|skin_graft|connection"?}. A line that cannot be read gives {"id": …, "error": …} and the run goes on.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct ScoreArgs {
    /// The language of the replies: en, pt, es, it or lv.
    #[arg(long, default_value = "en")]
    pub language: String,
    /// Another rubric than the built-in one.
    #[arg(long, value_name = "FILE")]
    pub rubric: Option<PathBuf>,
    /// Reads plain text, one reply a line, instead of JSON.
    #[arg(long)]
    pub text: bool,
    /// Stops at the first line that cannot be read.
    #[arg(long)]
    pub strict: bool,
}

/// A reply as it comes in.
#[derive(Deserialize)]
struct Line {
    #[serde(default)]
    id: serde_json::Value,
    text: String,
    #[serde(default)]
    context: Option<String>,
    #[serde(default)]
    stage: Option<Stage>,
}

/// A marked reply as it goes out.
#[derive(Serialize)]
struct Marked<'a> {
    id: &'a serde_json::Value,
    marks: Named<i64>,
    strength: Named<i32>,
    red_flags: Vec<&'static str>,
    unsure: Vec<&'static str>,
    evidence: Vec<Quote<'a>>,
}

/// Four values under the techniques' names.
#[derive(Serialize)]
struct Named<T> {
    composure: T,
    active_listening: T,
    empathy: T,
    resolution: T,
}

/// The words that earned or cost a mark.
#[derive(Serialize)]
struct Quote<'a> {
    technique: &'static str,
    cue: &'a str,
    start: usize,
    end: usize,
    weight: i32,
}

/// A line that could not be read.
#[derive(Serialize)]
struct Unread {
    id: serde_json::Value,
    error: String,
}

/// Reads replies until the input ends; every line is answered before the next is read.
///
/// # Errors
///
/// When the rubric cannot be read, when input or output fail, and with `strict` at the first line that is no reply.
pub fn run(args: &ScoreArgs, mut input: impl BufRead, mut output: impl Write) -> anyhow::Result<()> {
    let scorer = scorer(args)?;
    let mut bytes = Vec::new();
    for number in 1u64.. {
        bytes.clear();
        if input.read_until(b'\n', &mut bytes)? == 0 {
            break;
        }
        // Half a character in a ticket export is no reason to lose the rest of the file.
        let line = String::from_utf8_lossy(&bytes);
        let line = line.trim_end_matches(['\n', '\r']);
        if line.trim().is_empty() {
            continue;
        }
        match read(args, line, number) {
            Ok(line) => write_marks(&scorer, &line, &mut output)?,
            Err(unread) if args.strict => anyhow::bail!("line {number}: {}", unread.error),
            Err(unread) => serde_json::to_writer(&mut output, &unread)?,
        }
        output.write_all(b"\n")?;
        output.flush()?;
    }
    Ok(())
}

fn scorer(args: &ScoreArgs) -> anyhow::Result<Scorer> {
    if let Some(path) = &args.rubric {
        let source = std::fs::read_to_string(path)
            .map_err(|error| anyhow::anyhow!("{} cannot be read: {error}", path.display()))?;
        let rubric = Rubric::parse(&source, &path.display().to_string()).map_err(|found| {
            let lines: Vec<String> = found.iter().map(ToString::to_string).collect();
            anyhow::anyhow!("{}", lines.join("\n"))
        })?;
        return Ok(Scorer::new(&rubric));
    }
    let language = Language::from_key(&args.language).ok_or_else(|| {
        anyhow::anyhow!("`{}` is no language of Evenkeel: en, pt, es, it or lv", args.language)
    })?;
    let rubric = Rubric::built_in(language).ok_or_else(|| {
        anyhow::anyhow!("there is no rubric for `{language}` yet; bring one with --rubric FILE")
    })?;
    Ok(Scorer::new(rubric))
}

fn read(args: &ScoreArgs, line: &str, number: u64) -> Result<Line, Unread> {
    if args.text {
        return Ok(Line { id: number.into(), text: line.to_owned(), context: None, stage: None });
    }
    let value: serde_json::Value = serde_json::from_str(line)
        .map_err(|error| Unread { id: serde_json::Value::Null, error: format!("no JSON: {error}") })?;
    let id = value.get("id").cloned().unwrap_or_default();
    serde_json::from_value(value).map_err(|error| Unread { id, error: format!("no reply: {error}") })
}

fn write_marks(scorer: &Scorer, line: &Line, output: &mut impl Write) -> anyhow::Result<()> {
    let context = line.context.as_deref().unwrap_or_default();
    let scored = scorer.score(&Reply { text: &line.text, context, stage: line.stage, ..Reply::default() });
    serde_json::to_writer(output, &marked(&line.id, &scored))?;
    Ok(())
}

fn marked<'a>(id: &'a serde_json::Value, scored: &'a Scored) -> Marked<'a> {
    Marked {
        id,
        marks: named(&PerTechnique::from_fn(|t| scored.marks[t].value())),
        strength: named(&scored.strength),
        red_flags: scored.red_flags.iter().map(|flagged| flagged.flag.key()).collect(),
        unsure: scored
            .unsure
            .iter()
            .filter(|(_, unsure)| **unsure)
            .map(|(technique, _)| technique.key())
            .collect(),
        evidence: scored
            .evidence
            .iter()
            .map(|e| Quote {
                technique: e.technique.key(),
                cue: &e.cue,
                start: e.start,
                end: e.end,
                weight: e.weight,
            })
            .collect(),
    }
}

fn named<T: Copy>(values: &PerTechnique<T>) -> Named<T> {
    Named {
        composure: values.composure,
        active_listening: values.active_listening,
        empathy: values.empathy,
        resolution: values.resolution,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(args: &ScoreArgs, input: &str) -> Vec<serde_json::Value> {
        let mut output = Vec::new();
        run(args, input.as_bytes(), &mut output).expect("a run");
        let text = String::from_utf8(output).expect("text");
        text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
    }

    fn json() -> ScoreArgs {
        ScoreArgs { language: "en".into(), ..ScoreArgs::default() }
    }

    #[test]
    fn every_line_is_answered_in_order_and_bad_ones_do_not_stop_the_run() {
        let input = "{\"id\":\"a\",\"text\":\"I'm so sorry.\",\"stage\":\"dialysis\"}\n{\"id\":7}\nnonsense\n\n{\"id\":\"z\",\"text\":\"ok\",\"context\":\"No!\"}\n";
        let found = lines(&json(), input);
        assert_eq!(found.len(), 4);
        assert_eq!(found[0]["id"], "a");
        assert!(found[0]["marks"]["empathy"].as_i64().is_some_and(|mark| mark >= 1));
        assert!(found[0]["evidence"].as_array().is_some_and(|quotes| !quotes.is_empty()));
        assert_eq!(found[1]["id"], 7);
        assert!(found[1]["error"].is_string() && found[2]["error"].is_string());
        assert_eq!(found[3]["id"], "z");
    }

    #[test]
    fn strict_stops_at_the_first_bad_line_and_names_it() {
        let args = ScoreArgs { strict: true, ..json() };
        let mut output = Vec::new();
        let error = run(&args, "{\"text\":\"hi\"}\n{}\n".as_bytes(), &mut output).expect_err("a bad line");
        assert!(error.to_string().starts_with("line 2"));
        assert_eq!(output.iter().filter(|b| **b == b'\n').count(), 1);
    }

    #[test]
    fn plain_text_is_numbered() {
        let found = lines(&ScoreArgs { text: true, ..json() }, "Calm down.\nI'll ring you at nine.\n");
        assert_eq!((&found[0]["id"], &found[1]["id"]), (&1.into(), &2.into()));
        assert_eq!(found[0]["red_flags"][0], "condescension");
    }

    #[test]
    fn broken_bytes_and_unknown_languages_are_no_panic() {
        let mut output = Vec::new();
        run(&ScoreArgs { text: true, ..json() }, &b"caf\xff sorry\n"[..], &mut output).expect("a run");
        let error = run(&ScoreArgs { language: "xx".into(), ..json() }, &b""[..], &mut output)
            .expect_err("no language");
        assert!(error.to_string().contains("xx"));
    }
}
