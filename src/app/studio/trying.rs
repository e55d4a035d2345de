//! The draft is tried out in the background once it rests: what only playing shows, and where an author's marks surprise.

use super::Studio;
use crate::analysis::Bound;
use crate::analysis::check::{Finding, check};
use crate::app::{Core, Done, Followup, Job, Progress, case_of};
use crate::diagnostic::Diagnostic;
use crate::scoring::second_opinion;
use crate::words::key;

/// How long nothing was written before the draft is tried out, in milliseconds.
const REST_MS: u64 = 800;

/// What trying a draft out has shown.
#[derive(Clone, Debug)]
pub struct Tried {
    /// The revision of the draft that was tried out.
    pub revision: u64,
    /// What was found, each with a shortest play that shows it where there is one.
    pub findings: Vec<Finding>,
    /// How many states of a conversation were tried, where there were more; `None` when all were.
    pub bound: Option<usize>,
}

/// How far trying out has come.
#[derive(Debug, Default)]
pub(super) struct Trying {
    tried: Option<Tried>,
    /// The revision that is being tried out, and how far that is.
    now: Option<(u64, Progress)>,
    /// The revision seen last, and since when, in the window's milliseconds.
    rests: Option<(u64, u64)>,
    /// The revision somebody did not want tried out any further.
    left: Option<u64>,
}

/// What screens see.
impl Studio {
    /// What trying the draft out showed last; of an earlier revision while the draft has changed since.
    #[must_use]
    pub fn tried(&self) -> Option<&Tried> {
        // A draft with errors cannot be played, and what was found before may long be otherwise.
        let can_be = self.draft.reading().is_some_and(|reading| reading.scenario.is_some());
        self.trying.tried.as_ref().filter(|_| can_be)
    }

    /// How far trying out is, while it is under way.
    #[must_use]
    pub fn being_tried(&self) -> Option<&Progress> {
        self.trying.now.as_ref().map(|(_, progress)| progress)
    }

    /// Whether trying out has still to show something about the draft as it stands.
    #[must_use]
    pub fn is_to_be_tried(&self) -> bool {
        let can_be = self.draft.reading().is_some_and(|reading| reading.scenario.is_some());
        let revision = self.draft.revision();
        let is_tried = self.trying.tried.as_ref().is_some_and(|tried| tried.revision == revision);
        can_be && !is_tried && self.trying.left != Some(revision)
    }

    /// Everything found: in the text as it was read last, then by trying it out.
    pub fn findings(&self) -> impl Iterator<Item = &Diagnostic> {
        let read = self.draft.reading().into_iter().flat_map(|reading| &reading.diagnostics);
        let tried = self.tried().into_iter().flat_map(|tried| &tried.findings);
        read.chain(tried.map(|finding| &finding.diagnostic))
    }

    /// The finding of this number that trying out gave, with its play.
    #[must_use]
    pub fn tried_finding(&self, number: usize) -> Option<&Finding> {
        let read = self.draft.reading().map_or(0, |reading| reading.diagnostics.len());
        self.tried()?.findings.get(number.checked_sub(read)?)
    }
}

impl Core {
    /// Tries the draft out once it rests.
    pub(super) fn try_draft(&mut self, now_ms: u64) -> Vec<Followup> {
        let Some(studio) = &mut self.studio else { return Vec::new() };
        let revision = studio.draft.revision();
        let since = match studio.trying.rests {
            Some((known, since)) if known == revision => since,
            _ => now_ms,
        };
        studio.trying.rests = Some((revision, since));
        if let Some((tried, progress)) = &studio.trying.now {
            if *tried != revision {
                progress.stop();
            }
            return Vec::new();
        }
        if !studio.draft.is_read() || !studio.is_to_be_tried() {
            return Vec::new();
        }
        let rested = now_ms.saturating_sub(since);
        if rested < REST_MS {
            return vec![Followup::WakeIn(REST_MS - rested)];
        }
        let Some(scenario) = studio.draft.reading().and_then(|reading| reading.scenario.clone()) else {
            return Vec::new();
        };
        let progress = Progress::default();
        studio.trying.now = Some((revision, progress.clone()));
        let number = studio.number;
        let (text, file) = (studio.draft.text().to_owned(), std::sync::Arc::clone(studio.draft.file()));
        let job = Job::new(key("job-trying"), move |_| {
            let Some(case) = case_of(&scenario) else { return Done::DraftTried(number, None) };
            let mut watch = |done: usize, of: usize| {
                progress.at(done, of);
                !progress.stopped()
            };
            let bound = Bound::for_nodes(case.scenario.script.nodes.len());
            let checked = check(&case, &text, &file, bound, &mut watch);
            let tried = checked.map(|checked| {
                let surprises = second_opinion(&case.scenario, &text, &file).into_iter();
                let surprises = surprises.map(|diagnostic| Finding { diagnostic, play: None });
                let bound = (!checked.complete).then_some(checked.tried);
                Tried { revision, findings: checked.findings.into_iter().chain(surprises).collect(), bound }
            });
            Done::DraftTried(number, tried.map(Box::new))
        });
        vec![Followup::Start(job.quiet())]
    }

    pub(super) fn stop_trying(&mut self) -> Vec<Followup> {
        if let Some(studio) = &mut self.studio
            && let Some((revision, progress)) = &studio.trying.now
        {
            progress.stop();
            studio.trying.left = Some(*revision);
        }
        Vec::new()
    }

    /// Takes in what was found; nothing when it was stopped.
    pub(in crate::app) fn draft_tried(&mut self, number: u64, tried: Option<Box<Tried>>) -> Vec<Followup> {
        let Some(studio) = self.studio.as_mut().filter(|studio| studio.number == number) else {
            return Vec::new();
        };
        studio.trying.now = None;
        if let Some(tried) = tried {
            studio.trying.tried = Some(*tried);
        }
        // What was written meanwhile is tried out when it rests.
        vec![Followup::WakeIn(REST_MS)]
    }
}
