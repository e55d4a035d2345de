//! The kept versions of the open file beside the draft: what differs, to find the one that is wanted back.

use crate::app::{Core, Done, Followup, Job, Question};
use crate::authoring::compare::{Difference, Tally, compare};
use crate::store::{Backup, backups};
use crate::words::key;

/// What the open file held before it was saved over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// Where it is kept, and since when.
    pub backup: Backup,
    /// What differs in the draft, as it was when the versions were looked at; `None` where brackets of one of them do not match.
    pub since: Option<Since>,
}

/// What was done since a version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Since {
    /// How much.
    pub tally: Tally,
    /// What, the version being the old one.
    pub differences: Vec<Difference>,
}

impl Core {
    /// Asks for a version, and compares them all in the background.
    pub(super) fn ask_versions(&mut self) -> Vec<Followup> {
        let Some(studio) = &mut self.studio else { return Vec::new() };
        studio.versions = None;
        let (number, now) = (studio.number, studio.draft.text().to_owned());
        let (folder, file) = (self.folder.clone(), studio.manuscript.path().to_owned());
        let job = Job::new(key("job-comparing"), move |progress| {
            let kept = backups(&folder, &file);
            let mut versions = Vec::with_capacity(kept.len());
            let of = kept.len();
            for (at, backup) in kept.into_iter().enumerate() {
                if progress.stopped() {
                    break;
                }
                progress.at(at, of);
                let Ok(text) = std::fs::read_to_string(&backup.path) else { continue };
                let since = compare(&text, &now)
                    .map(|differences| Since { tally: Tally::of(&differences), differences });
                versions.push(Version { backup, since });
            }
            Done::VersionsCompared(number, versions)
        });
        vec![Followup::Ask(Question::Versions), Followup::Start(job.stoppable())]
    }

    pub(in crate::app) fn versions_compared(&mut self, number: u64, versions: Vec<Version>) {
        if let Some(studio) = self.studio.as_mut().filter(|studio| studio.number == number) {
            studio.versions = Some(versions);
        }
    }
}
