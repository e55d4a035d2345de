//! The list as text for a spreadsheet: what is sought, to its end, in the order it is listed in.

use crate::app::{Core, Done, Followup, Job, NoticeWeight};
use crate::export::pasted;
use crate::store::{AttemptState, AttemptSummary, Store};
use crate::words::{Locale, Words, key};
use jiff::tz::TimeZone;

/// So many attempts are copied at most; a clipboard is no place for more, and a table of all can be saved in *Reports*.
const MOST: usize = 20_000;

/// The headings; whose an attempt is, is always said.
const HEADINGS: [&str; 9] = [
    key("history-column-when"),
    key("history-column-title"),
    key("history-column-trainee"),
    key("history-column-mode"),
    key("history-column-outcome"),
    key("history-column-verdict"),
    key("history-column-score"),
    key("history-column-turns"),
    key("history-column-state"),
];

impl Core {
    /// Copies what the history lists, also what is not in view yet.
    pub(in crate::app) fn copy_history(&mut self) -> Vec<Followup> {
        let list = match self.list_for(&self.history.sought) {
            Ok(list) => list,
            Err(error) => {
                self.failed(key("notice-attempts-unread"), error);
                return Vec::new();
            }
        };
        let (folder, language) = (self.folder.clone(), self.language());
        let job = Job::new(key("job-copying"), move |progress| {
            let stop = progress.clone();
            let found = Store::open(&folder)
                .and_then(|mut store| store.list_unless(&list, None, MOST, move || stop.stopped()));
            match found {
                Err(error) => Done::failed(key("notice-attempts-unread"), error),
                Ok(None) => Done::Quietly,
                Ok(Some(page)) => Done::Copied {
                    text: text(&page.attempts, &Locale::built_in(language)),
                    rows: page.attempts.len(),
                    more: page.more_after.is_some(),
                },
            }
        });
        vec![Followup::Start(job.stoppable())]
    }

    /// Puts the text on the clipboard and says how much it is.
    pub(in crate::app) fn copied(&mut self, text: String, rows: usize, more: bool) -> Vec<Followup> {
        let title = self.say("notice-table-copied", &[("n", rows.into())]);
        let words = more.then(|| self.say("notice-table-copied-more", &[]));
        self.notify(NoticeWeight::Info, title, words, None);
        vec![Followup::Copy(text)]
    }
}

/// Headings and rows, with tabs between cells.
fn text(attempts: &[AttemptSummary], words: &dyn Words) -> String {
    let here = TimeZone::system();
    let headings = HEADINGS.map(|heading| words.say(heading, &[])).join("\t") + "\n";
    attempts.iter().fold(headings, |text, attempt| text + &row(attempt, &here, words).join("\t") + "\n")
}

fn row(attempt: &AttemptSummary, here: &TimeZone, words: &dyn Words) -> [String; 9] {
    let state = match (attempt.finished, attempt.unverified.is_some()) {
        (false, _) => AttemptState::Unfinished,
        (true, true) => AttemptState::Unverified,
        (true, false) => AttemptState::Finished,
    };
    [
        attempt.started_at.to_zoned(here.clone()).strftime("%Y-%m-%d %H:%M:%S").to_string(),
        pasted(&attempt.title),
        pasted(&attempt.trainee),
        words.say_for("mode-name", attempt.setup.mode.key(), &[]),
        attempt.outcome.map(|outcome| words.say_for("outcome", outcome.key(), &[])).unwrap_or_default(),
        attempt.verdict.map(|verdict| words.say_for("verdict", verdict.key(), &[])).unwrap_or_default(),
        attempt.score.map(|score| score.to_string()).unwrap_or_default(),
        attempt.turns.to_string(),
        words.say(super::state_key(state), &[]),
    ]
}
