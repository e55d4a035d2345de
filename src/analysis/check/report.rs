//! Findings put at their place in the file.

use super::Finding;
use crate::analysis::explore::Play;
use crate::diagnostic::{Diagnostic, Lines, Place};
use crate::scenario::At;
use crate::scenario::syntax::{Arena, Parsed, parse};
use crate::session::Action;

/// Where checks put what they find.
pub struct Report<'s> {
    file: &'s str,
    lines: Lines<'s>,
    parsed: Parsed<'s>,
    findings: Vec<Finding>,
}

impl<'s> Report<'s> {
    /// Nothing found yet in this text.
    pub fn new(source: &'s str, file: &'s str, arena: &'s Arena) -> Self {
        Self { file, lines: Lines::new(source), parsed: parse(source, arena), findings: Vec::new() }
    }

    /// Something found at a part of the scenario, with a play that shows it.
    pub fn push(&mut self, at: &At<'_>, diagnostic: Diagnostic, play: Option<Play>) {
        let span = self.parsed.root.as_ref().map(|root| at.find(root).span.range()).unwrap_or_default();
        let (line, column) = self.lines.position(span.start);
        let place = Place { file: self.file.into(), line, column, start: span.start, end: span.end };
        let diagnostic = match play.as_ref().filter(|play| !play.actions.is_empty()) {
            Some(play) => diagnostic.with_hint(told(play)),
            None => diagnostic,
        };
        self.findings.push(Finding { diagnostic: diagnostic.at(place), play });
    }

    /// All of it, by place.
    pub fn into_sorted(mut self) -> Vec<Finding> {
        self.findings.sort_by_key(|finding| finding.diagnostic.place.as_ref().map(|place| place.start));
        self.findings
    }
}

/// More steps than this are told by their number.
const STEPS: usize = 12;

/// A play in a line: "To see it: listen 3 times, pick `hear`, offer `tomorrow`."
fn told(play: &Play) -> String {
    let mut steps: Vec<(String, u32)> = Vec::new();
    for timed in &play.actions {
        let step = match &timed.action {
            Action::Listen => "listen".to_owned(),
            Action::Pick { reply, .. } => format!("pick `{reply}`"),
            Action::Write { text, .. } => format!("write “{text}”"),
            Action::Offer { resolution, .. } => format!("offer `{resolution}`"),
            Action::Escalate(handover) => format!("hand on to `{}`", handover.target),
            Action::Look { article } => format!("read `{article}`"),
            Action::Consult { colleague } => format!("ask `{colleague}`"),
            Action::File { .. } => "file the ticket".to_owned(),
            Action::Close => "close".to_owned(),
            Action::Hint | Action::Note { .. } | Action::WrapUp(_) => continue,
        };
        match steps.last_mut().filter(|(last, _)| *last == step) {
            Some((_, times)) => *times += 1,
            None => steps.push((step, 1)),
        }
    }
    let more = steps.len().saturating_sub(STEPS);
    let shown = steps.into_iter().take(STEPS).map(|(step, times)| match times {
        1 => step,
        2 => format!("{step} twice"),
        _ => format!("{step} {times} times"),
    });
    let shown = shown.collect::<Vec<_>>().join(", ");
    match more {
        0 => format!("To see it: {shown}."),
        _ => format!("To see it: {shown}, and {more} steps more."),
    }
}
