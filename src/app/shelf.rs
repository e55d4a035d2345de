//! The library as its screen shows it: each scenario with what was achieved in it, and the files that cannot be used.

use crate::diagnostic::Diagnostic;
use crate::report::{AttemptReport, Matrix};
use crate::scenario::Scenario;
use crate::store::{AttemptId, AttemptSummary, Entry, Library, Store};
use crate::vocabulary::Technique;
use std::cmp::Reverse;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Scenarios and files that are none.
#[derive(Debug, Default)]
pub struct Shelf {
    /// The scenarios that can be played, in the library's order.
    pub cards: Vec<Card>,
    /// The files that cannot be used.
    pub broken: Vec<Broken>,
}

/// A scenario with what was achieved in it.
#[derive(Debug)]
pub struct Card {
    /// The scenario.
    pub scenario: Arc<Scenario>,
    /// The techniques its author says it trains, by its tags.
    pub trains: Vec<Technique>,
    /// The latest finished attempt.
    pub last: Option<AttemptSummary>,
    /// The best finished attempt.
    pub best: Option<Best>,
}

/// The best attempt at a scenario.
#[derive(Clone, Debug)]
pub struct Best {
    /// The attempt.
    pub attempt: AttemptId,
    /// Its matrix.
    pub matrix: Matrix,
}

/// A file that cannot be used.
#[derive(Debug)]
pub struct Broken {
    /// The file.
    pub file: PathBuf,
    /// Everything that is wrong with it, errors first.
    pub findings: Vec<Diagnostic>,
}

impl Shelf {
    /// Puts the library and the attempts together. A best attempt already known is not read again.
    pub(super) fn arrange(&mut self, library: &Library, trainee: &str, store: &Store) {
        let known: Vec<Best> = self.cards.drain(..).filter_map(|card| card.best).collect();
        self.cards = library
            .entries
            .iter()
            .filter_map(|entry| entry.scenario.clone())
            .map(|scenario| {
                // What cannot be read is as good as not played; the history says what is wrong.
                let (last, best) = store.placed(trainee, &scenario.id).unwrap_or_default();
                Card {
                    trains: trains(&scenario),
                    last: last.and_then(|last| store.listed(last).ok().flatten()),
                    best: best.and_then(|best| {
                        known.iter().find(|k| k.attempt == best).cloned().or_else(|| read(best, store))
                    }),
                    scenario,
                }
            })
            .collect();
        self.broken =
            library.entries.iter().filter(|entry| entry.scenario.is_none()).map(Broken::of).collect();
    }

    /// The card of a scenario.
    #[must_use]
    pub fn card(&self, scenario: &str) -> Option<&Card> {
        self.cards.iter().find(|card| &*card.scenario.id == scenario)
    }

    /// Whether another case offers what is documented after this one.
    #[must_use]
    pub fn has_twin(&self, scenario: &str) -> bool {
        self.cards.iter().any(|card| card.scenario.twin_of.as_deref() == Some(scenario))
    }

    /// The scenarios that are proposed to whoever practises: no drafts, and none that are retired.
    pub fn proposed(&self) -> impl Iterator<Item = &Card> {
        self.cards.iter().filter(|card| card.scenario.review_state().is_proposed())
    }

    /// The case to practise next: one that was never played to its end, otherwise the one that went worst.
    #[must_use]
    pub fn next(&self) -> Option<&Card> {
        self.proposed()
            .min_by_key(|card| card.last.as_ref().map(|_| card.best.as_ref().and_then(|b| b.matrix.total)))
    }

    /// The file that cannot be used, by its path.
    #[must_use]
    pub fn broken(&self, file: &Path) -> Option<&Broken> {
        self.broken.iter().find(|broken| broken.file == file)
    }
}

impl Broken {
    fn of(entry: &Entry) -> Self {
        let mut findings = entry.diagnostics.clone();
        findings.sort_by_key(|finding| Reverse(finding.severity));
        Self { file: entry.path.clone().unwrap_or_else(|| PathBuf::from(&*entry.id)), findings }
    }

    /// The file's name without its folder.
    #[must_use]
    pub fn file_name(&self) -> String {
        self.file.file_name().unwrap_or(self.file.as_os_str()).to_string_lossy().into_owned()
    }
}

fn trains(scenario: &Scenario) -> Vec<Technique> {
    Technique::ALL
        .iter()
        .copied()
        .filter(|technique| scenario.tags.iter().any(|tag| same(tag, technique.key())))
        .collect()
}

/// Whether an author's tag means a technique: `Active listening`, `active-listening` and `active_listening` do.
fn same(tag: &str, key: &str) -> bool {
    let plain = |c: char| if c == ' ' || c == '-' { '_' } else { c.to_ascii_lowercase() };
    tag.chars().map(plain).eq(key.chars())
}

/// The matrix of an attempt; nothing when it cannot be read, which its row in the history says.
fn read(attempt: AttemptId, store: &Store) -> Option<Best> {
    let stored = store.load(attempt).ok()?;
    Some(Best { attempt, matrix: AttemptReport::new(&stored.events, &[]).matrix })
}
