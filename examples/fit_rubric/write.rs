//! Puts fitted weights into the text of a rubric, leaving everything else as it was, and writes the table of signs.

use crate::overtones::{Overtones, bends};
use crate::regression::Fitted;
use crate::rows::Target;
use anyhow::Context;
use evenkeel::scoring::Rubric;
use evenkeel::vocabulary::Technique;
use std::fmt::Write;
use std::ops::Range;

/// A small sign that weighs less than this for every target, in hundredths, is left out.
const WORTH_KEEPING: i32 = 1;

/// A target with its weights and its cuts.
pub type Model = (Target, Fitted, Vec<f64>);

/// The text of the rubric with the new base, overtones, cuts, weights and flags.
pub fn rubric(
    source: &str,
    rubric: &Rubric,
    models: &[Model],
    heard: &[(Technique, Overtones)],
) -> anyhow::Result<String> {
    let mut text = source.to_owned();
    let base = models
        .iter()
        .filter_map(|(target, fitted, _)| technique(*target).map(|key| (key, hundredths(fitted.base))));
    replace(&mut text, 0, "\n  overtones: ", '[', &overtones(heard))?;
    replace(&mut text, 0, "base: ", '(', &list(base))?;
    let mut cuts = String::from("(\n");
    for (target, _, points) in models {
        if let Some(key) = technique(*target) {
            let points: Vec<String> = points.iter().map(|p| hundredths(*p).to_string()).collect();
            writeln!(cuts, "    {key}: ({}),", points.join(", "))?;
        }
    }
    replace(&mut text, 0, "\n  cuts: ", '(', &format!("{cuts}  )"))?;
    let flags =
        models.iter().filter_map(|(target, _, cut)| flag(*target).map(|key| (key, hundredths(cut[0]))));
    replace(&mut text, 0, "flag_cuts: ", '{', &list(flags).replace('(', "{").replace(')', "}"))?;
    for (i, cue) in rubric.cues.iter().enumerate() {
        let at = text.find(&format!("id: \"{}\"", cue.id)).context("a cue without its name")?;
        let weights = models
            .iter()
            .filter_map(|(t, fitted, _)| technique(*t).map(|key| (key, hundredths(fitted.cues[i]))));
        keep_prior(&mut text, at, "weights: ", "prior: ", cue.prior.is_some())?;
        replace(&mut text, at, "weights: ", '(', &list(weights.filter(|(_, weight)| weight.abs() >= 3)))?;
        if !cue.flags.is_empty() {
            keep_prior(&mut text, at, "flags: ", "prior_flags: ", cue.prior_flags.is_some())?;
            let flags = models
                .iter()
                .filter_map(|(t, fitted, _)| flag(*t).map(|key| (key, hundredths(fitted.cues[i]))));
            let flags = list(flags.filter(|(_, weight)| weight.abs() >= 5));
            replace(&mut text, at, " flags: ", '{', &flags.replace('(', "{").replace(')', "}"))?;
        }
    }
    Ok(text)
}

/// A line for each bend of each tone, with what it adds to each technique.
fn overtones(heard: &[(Technique, Overtones)]) -> String {
    let mut bent: Vec<(Target, i32)> = Vec::new();
    let mut shares: Vec<Vec<(&str, i32)>> = Vec::new();
    for (technique, own) in heard {
        for ((tone, above), share) in bends(*technique).zip(own) {
            let bend = (tone, hundredths(above));
            let line = bent.iter().position(|known| *known == bend).unwrap_or(bent.len());
            if line == bent.len() {
                bent.push(bend);
                shares.push(Vec::new());
            }
            shares[line].push((technique.key(), hundredths(*share)));
        }
    }
    let mut out = String::from("[\n");
    for ((tone, above), shares) in bent.into_iter().zip(shares) {
        let of = match tone {
            Target::Technique(technique) => format!("technique({})", technique.key()),
            Target::Flag(flag) => format!("flag({})", flag.key()),
        };
        let percent = list(shares.into_iter().filter(|(_, share)| *share != 0));
        if percent != "()" {
            let _ = writeln!(out, "    (of: {of}, above: {above}, percent: {percent}),");
        }
    }
    out + "  ]"
}

/// The table of small signs.
pub fn words(vocabulary: &[String], models: &[Model]) -> String {
    let mut out = String::from(
        "# Small signs and their weights in hundredths, written by examples/fit_rubric. Learned from tests/replies/en and, in\n\
         # small part, from ParaDetox (CC0), the Stanford Politeness Corpus (CC BY 4.0) and CaSiNo (CC BY 4.0).\n# sign",
    );
    for (target, _, _) in models {
        out.push('\t');
        out.push_str(target.key());
    }
    out.push('\n');
    for (i, sign) in vocabulary.iter().enumerate() {
        let weights: Vec<i32> = models.iter().map(|(_, fitted, _)| hundredths(fitted.signs[i])).collect();
        let Some(last) = weights.iter().rposition(|weight| weight.abs() >= WORTH_KEEPING) else { continue };
        out.push_str(sign);
        for weight in &weights[..=last] {
            out.push('\t');
            if *weight != 0 {
                let _ = write!(out, "{weight}");
            }
        }
        out.push('\n');
    }
    out
}

/// Before the first fit, keeps what a person wrote beside what will be fitted.
fn keep_prior(text: &mut String, from: usize, label: &str, prior: &str, is_kept: bool) -> anyhow::Result<()> {
    if !is_kept {
        let at = text[from..].find(label).with_context(|| format!("`{}` is missing", label.trim()))? + from;
        let value = bracketed(text, at + label.len())
            .with_context(|| format!("`{}` is never closed", label.trim()))?;
        let kept = format!("{prior}{}, ", &text[value]);
        text.insert_str(at, &kept);
    }
    Ok(())
}

fn technique(target: Target) -> Option<&'static str> {
    matches!(target, Target::Technique(_)).then(|| target.key())
}

fn flag(target: Target) -> Option<&'static str> {
    matches!(target, Target::Flag(_)).then(|| target.key())
}

fn hundredths(marks: f64) -> i32 {
    (marks * 100.0).round() as i32
}

fn list<'a>(pairs: impl Iterator<Item = (&'a str, i32)>) -> String {
    let pairs: Vec<String> = pairs.map(|(key, value)| format!("{key}: {value}")).collect();
    format!("({})", pairs.join(", "))
}

/// Replaces the bracketed value after the first `label` that follows `from`.
fn replace(text: &mut String, from: usize, label: &str, open: char, value: &str) -> anyhow::Result<()> {
    let start = text[from..].find(label).with_context(|| format!("`{}` is missing", label.trim()))?
        + from
        + label.len();
    anyhow::ensure!(text[start..].starts_with(open), "`{}` has no `{open}`", label.trim());
    let range = bracketed(text, start).with_context(|| format!("`{}` is never closed", label.trim()))?;
    text.replace_range(range, value);
    Ok(())
}

/// The bracket that begins at `start` with everything in it; weights and cuts contain no strings.
fn bracketed(text: &str, start: usize) -> Option<Range<usize>> {
    let mut depth = 0;
    for (at, c) in text[start..].char_indices() {
        match c {
            '(' | '{' | '[' => depth += 1,
            ')' | '}' | ']' => {
                depth -= 1;
                if depth == 0 {
                    return Some(start..start + at + 1);
                }
            }
            _ => {}
        }
    }
    None
}
