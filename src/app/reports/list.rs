//! The attempts behind a figure, page by page, and the way from each to the turn in its debrief.

use crate::app::{Core, Done, Followup, Job, Place};
use crate::escalation::Verdict;
use crate::report::AttemptReport;
use crate::report::cohort::{Behind, CohortRow, Figure};
use crate::report::items::Example;
use crate::store::{AttemptId, CohortFilter, Store};
use crate::vocabulary::{Stage, Technique};
use crate::words::key;
use jiff::Timestamp;

/// Attempts on a page.
const PAGE: usize = 30;

/// Where the attempts of a list come from.
#[derive(Clone, Debug, PartialEq)]
pub struct Whence {
    /// What they have in common, in words.
    pub title: String,
    /// Among which attempts.
    pub filter: CohortFilter,
    /// What they have.
    pub behind: Behind,
    /// The group beside it, where the same can be asked of it.
    pub beside: Option<CohortFilter>,
    /// Whether it is asked of the group beside already; then `beside` is the one it was asked of first.
    pub of_beside: bool,
    /// The cell of the matrix it is, for the debrief to mark all its turns.
    pub cell: Option<(Stage, Technique)>,
    /// Attempts that are known already, each with its turn, the newest last; where there are any, only these are listed.
    pub examples: Vec<Example>,
}

impl Whence {
    /// The same of the other group; `None` where there is none.
    #[must_use]
    pub fn turned(&self) -> Option<Self> {
        let other = self.beside.clone()?;
        let beside = Some(self.filter.clone());
        Some(Self { filter: other, beside, of_beside: !self.of_beside, ..self.clone() })
    }
}

/// A list of attempts.
#[derive(Debug)]
pub struct Listing {
    /// Where they come from.
    pub whence: Whence,
    /// Those found so far, the newest first.
    pub attempts: Vec<Listed>,
    /// Whether there may be more.
    pub more: bool,
    /// Whether they are being looked for.
    pub looking: bool,
}

/// An attempt of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The attempt.
    pub attempt: AttemptId,
    /// Its scenario's title, or its id where the attempt cannot be read.
    pub title: String,
    /// Who played; may be empty.
    pub trainee: String,
    /// When it began.
    pub started_at: Timestamp,
    /// The verdict.
    pub verdict: Option<Verdict>,
    /// The score, 0 to 100.
    pub score: Option<i64>,
    /// The turn in which it has what is asked for; `None` where that belongs to the attempt as a whole.
    pub turn: Option<u32>,
}

impl Core {
    /// Opens the list of the attempts behind a figure.
    pub(crate) fn list_behind(&mut self, whence: Whence) -> Vec<Followup> {
        let listing = Listing { whence, attempts: Vec::new(), more: true, looking: false };
        self.reports.listing = Some(listing);
        self.list_more()
    }

    /// Looks for the next attempts of the list.
    pub(crate) fn list_more(&mut self) -> Vec<Followup> {
        let Some(listing) = self.reports.listing.as_mut().filter(|listing| listing.more && !listing.looking)
        else {
            return Vec::new();
        };
        listing.looking = true;
        let (whence, folder) = (listing.whence.clone(), self.folder.clone());
        let before = listing.attempts.last().map(|last| last.attempt.to_string());
        let job = Job::new(key("job-listing"), move |progress| {
            let found = Store::open(&folder).and_then(|store| {
                let stopped = || progress.stopped();
                if !whence.examples.is_empty() {
                    let newest_first = whence.examples.iter().rev();
                    return Ok((newest_first.filter_map(|example| known(&store, example)).collect(), false));
                }
                let rows =
                    store.cohort_behind(&whence.filter, &whence.behind, before.as_deref(), PAGE, &stopped)?;
                let more = rows.len() == PAGE || stopped();
                let named = rows.iter().filter_map(|row| listed(&store, &whence.behind, row));
                Ok((named.collect(), more))
            });
            match found {
                Ok((attempts, more)) => Done::Listed { whence: Box::new(whence), attempts, more },
                Err(error) => Done::failed(key("notice-not-listed"), error),
            }
        });
        vec![Followup::Start(job.stoppable())]
    }

    /// Takes in the attempts that were found; nothing where another list is in view by now.
    pub(crate) fn listed(&mut self, whence: &Whence, mut attempts: Vec<Listed>, more: bool) {
        if let Some(listing) = self.reports.listing.as_mut().filter(|listing| listing.whence == *whence) {
            listing.attempts.append(&mut attempts);
            listing.more = more;
            listing.looking = false;
        }
    }

    /// Puts the list away.
    pub(crate) fn close_list(&mut self) -> Vec<Followup> {
        self.reports.listing = None;
        Vec::new()
    }

    /// Opens the debrief of an attempt at a turn; *Back* leads to the reports again.
    pub(crate) fn trace(&mut self, attempt: AttemptId, turn: Option<u32>) -> Vec<Followup> {
        let cell = self.reports.listing.as_ref().and_then(|listing| listing.whence.cell);
        self.opens_at = Some(OpensAt { turn, cell });
        self.back_to = Some(Place::Reports);
        self.debrief(attempt)
    }
}

/// Where a debrief opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpensAt {
    /// The turn.
    pub turn: Option<u32>,
    /// The cell of the matrix whose turns are marked.
    pub cell: Option<(Stage, Technique)>,
}

/// An attempt as the list shows it. What cannot be read is listed by what was counted of it.
fn listed(store: &Store, behind: &Behind, row: &CohortRow) -> Option<Listed> {
    let attempt = AttemptId::parse(&row.attempt)?;
    let verdict = row.value(Figure::Verdict).and_then(|place| usize::try_from(place).ok());
    let stored = store.load(attempt).ok();
    let turn = stored
        .as_ref()
        .and_then(|stored| behind.turn(&AttemptReport::new(&stored.events, &stored.overrules)));
    Some(Listed {
        attempt,
        title: stored.map_or_else(|| row.scenario.clone(), |stored| stored.summary.title),
        trainee: row.trainee.clone(),
        started_at: row.started.parse().ok()?,
        verdict: verdict.and_then(|place| Verdict::ALL.get(place).copied()),
        score: row.value(Figure::Score),
        turn,
    })
}

/// An attempt that is known by its id; nothing where it is gone or cannot be read.
fn known(store: &Store, (attempt, turn): &Example) -> Option<Listed> {
    let summary = store.load(AttemptId::parse(attempt)?).ok()?.summary;
    Some(Listed {
        attempt: summary.id,
        title: summary.title,
        trainee: summary.trainee,
        started_at: summary.started_at,
        verdict: summary.verdict,
        score: summary.score.map(i64::from),
        turn: Some(*turn),
    })
}
