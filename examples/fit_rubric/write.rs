//! Puts fitted weights into the text of a rubric, leaving everything else as it was, and writes the table of signs.

use crate::overtones::{Overtones, bends};
use crate::regression::{Fitted, names_a_flag};
use crate::rows::Target;
use anyhow::Context;
use evenkeel::scoring::Rubric;
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
    heard: &[(Target, Overtones)],
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
    let flag_base = models
        .iter()
        .filter_map(|(target, fitted, _)| flag(*target).map(|key| (key, hundredths(fitted.base))));
    replace(&mut text, 0, "flag_base: ", '{', &braced(flag_base.filter(|(_, base)| *base != 0)))?;
    let flags =
        models.iter().filter_map(|(target, _, cut)| flag(*target).map(|key| (key, hundredths(cut[0]))));
    replace(&mut text, 0, "flag_cuts: ", '{', &braced(flags))?;
    for (i, cue) in rubric.cues.iter().enumerate() {
        let at = text.find(&format!("id: \"{}\"", cue.id)).context("a cue without its name")?;
        let weights = models
            .iter()
            .filter_map(|(t, fitted, _)| technique(*t).map(|key| (key, hundredths(fitted.cues[i]))));
        keep_prior(&mut text, at, "weights: ", "prior: ", cue.prior.is_some())?;
        replace(&mut text, at, "weights: ", '(', &list(weights.filter(|(_, weight)| *weight != 0)))?;
        if names_a_flag(cue) {
            keep_prior(&mut text, at, "flags: ", "prior_flags: ", cue.prior_flags.is_some())?;
            let flags = models
                .iter()
                .filter_map(|(t, fitted, _)| flag(*t).map(|key| (key, hundredths(fitted.cues[i]))));
            let flags = braced(flags.filter(|(_, weight)| *weight != 0));
            replace(&mut text, at, " flags: ", '{', &flags)?;
        }
    }
    Ok(text)
}

/// A line for each bend of each tone, with what it adds to each technique and each red flag.
fn overtones(heard: &[(Target, Overtones)]) -> String {
    let mut bent: Vec<(Target, i32)> = Vec::new();
    let mut shares: Vec<Vec<(Target, i32)>> = Vec::new();
    for (target, own) in heard {
        for ((tone, above), share) in bends(*target).zip(own) {
            let bend = (tone, hundredths(above));
            let line = bent.iter().position(|known| *known == bend).unwrap_or(bent.len());
            if line == bent.len() {
                bent.push(bend);
                shares.push(Vec::new());
            }
            shares[line].push((*target, hundredths(*share)));
        }
    }
    let mut out = String::from("[\n");
    for ((tone, above), shares) in bent.into_iter().zip(shares) {
        let of = match tone {
            Target::Technique(technique) => format!("technique({})", technique.key()),
            Target::Flag(flag) => format!("flag({})", flag.key()),
        };
        let some = shares.iter().filter(|(_, share)| *share != 0);
        let percent = list(some.clone().filter_map(|&(target, share)| Some((technique(target)?, share))));
        let flags = braced(some.filter_map(|&(target, share)| Some((flag(target)?, share))));
        let parts = [("percent", percent), ("flags", flags)];
        let parts =
            parts.iter().filter(|(_, list)| list.len() > 2).map(|(name, list)| format!(", {name}: {list}"));
        let parts: String = parts.collect();
        if !parts.is_empty() {
            let _ = writeln!(out, "    (of: {of}, above: {above}{parts}),");
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

/// The same as a map.
fn braced<'a>(pairs: impl Iterator<Item = (&'a str, i32)>) -> String {
    list(pairs).replace('(', "{").replace(')', "}")
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
