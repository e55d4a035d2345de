//! Reads a rubric and reports everything that is wrong with it, each at its place.

use super::{Advice, Rubric};
use crate::diagnostic::{Diagnostic, Place};
use crate::phrase::Phrases;
use crate::vocabulary::{Stage, Technique};
use ron::extensions::Extensions;
use std::collections::BTreeSet;
use std::sync::Arc;

impl Rubric {
    /// Reads the text of a rubric; `file` is the name shown in diagnostics.
    pub fn parse(source: &str, file: &str) -> Result<Rubric, Vec<Diagnostic>> {
        let source = source.strip_prefix('\u{feff}').unwrap_or(source);
        let options = ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
        let mut rubric: Rubric = options.from_str(source).map_err(|error| {
            let start = byte_of(source, error.span.start.line, error.span.start.col);
            let end = byte_of(source, error.span.end.line, error.span.end.col);
            vec![
                Diagnostic::error("rubric-unreadable", format!("This rubric cannot be read: {}", error.code))
                    .at(place(source, file, start, end.max(start)))
                    .with_hint("compare this line with the built-in rubric, assets/rubrics/en.ron"),
            ]
        })?;
        let phrases = Phrases::parse(rubric.expanded());
        let diagnostics = Check { rubric: &rubric, source, file, readable: phrases.is_ok() }.run();
        rubric.phrases = phrases.unwrap_or_default();
        if diagnostics.is_empty() { Ok(rubric) } else { Err(diagnostics) }
    }
}

struct Check<'a> {
    rubric: &'a Rubric,
    source: &'a str,
    file: &'a str,
    /// Whether every phrase of every cue can be read.
    readable: bool,
}

impl Check<'_> {
    fn run(&self) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        self.names(&mut found);
        self.advice(&mut found);
        self.backing(&mut found);
        for cue in self.rubric.cues.iter().filter(|_| !self.readable) {
            self.phrases(&cue.phrases, &mut found);
        }
        for list in [
            &self.rubric.negators,
            &self.rubric.not_negators,
            &self.rubric.reporters,
            &self.rubric.clause_starts,
        ] {
            self.phrases(list, &mut found);
        }
        for &technique in Technique::ALL {
            if !self.rubric.cuts[technique].rises() {
                found.push(
                    Diagnostic::error("rubric-cuts", format!("The cuts for {technique} do not rise."))
                        .at(self.place_of("cuts"))
                        .with_hint(
                            "write four numbers, each greater than the one before: (-120, -40, 40, 120)",
                        ),
                );
            }
        }
        found
    }

    fn names(&self, found: &mut Vec<Diagnostic>) {
        let mut known = BTreeSet::new();
        for cue in &self.rubric.cues {
            if !known.insert(cue.id.as_ref()) {
                found.push(
                    Diagnostic::error("rubric-cue-twice", format!("The cue `{}` is there twice.", cue.id))
                        .at(self.place_of(&cue.id))
                        .with_hint("give one of them another name, or join their phrases"),
                );
            }
        }
        for cue in &self.rubric.cues {
            for other in cue.all.iter().chain(&cue.none) {
                let simple =
                    self.rubric.cues.iter().any(|c| c.id == *other && c.all.is_empty() && c.none.is_empty());
                if !simple {
                    found.push(
                        Diagnostic::error(
                            "rubric-cue-unknown",
                            format!("`{}` refers to `{other}`, which is not a cue with phrases or a feature of its own.", cue.id),
                        )
                        .at(self.place_of(&cue.id))
                        .with_hint("name a cue that has no `all` and `none` itself"),
                    );
                }
            }
        }
    }

    /// Advice must refer to cues that exist, and every technique needs some in every stage.
    fn advice(&self, found: &mut Vec<Diagnostic>) {
        let coaching = &self.rubric.coaching;
        for advice in coaching {
            self.phrases(&advice.they_said, found);
            let known = |id: &&Arc<str>| self.rubric.cues.iter().any(|cue| cue.id == **id);
            for id in advice.after.iter().chain(&advice.with).chain(&advice.without).filter(|id| !known(id)) {
                found.push(
                    Diagnostic::error(
                        "rubric-advice",
                        format!("The coaching refers to `{id}`, which is no cue."),
                    )
                    .at(self.place_of(id))
                    .with_hint("name a cue of this rubric"),
                );
            }
        }
        for (&stage, &technique) in Stage::ALL.iter().flat_map(|s| Technique::ALL.iter().map(move |t| (s, t)))
        {
            let covers = |advice: &Advice| {
                advice.is_general()
                    && advice.technique == Some(technique)
                    && (advice.stages.is_empty() || advice.stages.contains(&stage))
            };
            if !coaching.iter().any(covers) {
                found.push(
                    Diagnostic::error("rubric-advice", format!("No coaching fits {technique} in {stage}."))
                        .at(self.place_of("coaching"))
                        .with_hint("add advice for this technique without `moment`, `flag`, `channels`, `up_to`, `from`, `they_said`, `after`, `with` and `without`"),
                );
            }
        }
    }

    fn backing(&self, found: &mut Vec<Diagnostic>) {
        for backing in &self.rubric.backing {
            if backing.percent > 100 {
                found.push(
                    Diagnostic::error(
                        "rubric-backing",
                        format!("The backing of {} counts more than all of it.", backing.technique),
                    )
                    .at(self.place_of("backing"))
                    .with_hint("write a `percent` from 0 to 100"),
                );
            }
            for id in backing.cues.iter().filter(|id| self.rubric.cues.iter().all(|cue| cue.id != **id)) {
                found.push(
                    Diagnostic::error(
                        "rubric-cue-unknown",
                        format!("There is no cue `{id}` to back praise."),
                    )
                    .at(self.place_of(id))
                    .with_hint("name a cue of this rubric, or take the name out"),
                );
            }
        }
    }

    fn phrases(&self, sources: &[String], found: &mut Vec<Diagnostic>) {
        let expanded = sources.iter().map(|phrase| self.rubric.expand(phrase)).collect();
        if let Err(errors) = Phrases::parse(expanded) {
            for error in errors {
                let phrase = &sources[error.index];
                found.push(
                    Diagnostic::error(
                        "rubric-phrase",
                        format!("The phrase `{phrase}` cannot be used: {}.", error.message),
                    )
                    .at(self.place_of(phrase))
                    .with_hint(error.hint),
                );
            }
        }
    }

    /// Where a quoted text stands first in the source.
    fn place_of(&self, text: &str) -> Place {
        let quoted = format!("\"{text}\"");
        let start = self.source.find(&quoted).or_else(|| self.source.find(text)).unwrap_or(0);
        place(self.source, self.file, start, start + quoted.len())
    }
}

/// The byte at a line and column, both counted in characters from 1.
fn byte_of(source: &str, line: usize, column: usize) -> usize {
    let start: usize = source.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    source[start..].char_indices().nth(column.saturating_sub(1)).map_or(source.len(), |(at, _)| start + at)
}

fn place(source: &str, file: &str, start: usize, end: usize) -> Place {
    let before = &source[..start];
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    Place {
        file: file.into(),
        line: count(before.matches('\n').count() + 1),
        column: count(before[line_start..].chars().count() + 1),
        start,
        end: end.min(source.len()),
    }
}
