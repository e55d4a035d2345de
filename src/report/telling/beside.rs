//! The figures of what happened beside the conversation, with their names: only those there is something to say about.

use super::figures::duration;
use crate::report::AttemptReport;
use crate::words::Words;

/// Name and value of each figure, in the order they are read.
#[must_use]
pub fn beside(report: &AttemptReport, words: &dyn Words) -> Vec<(String, String)> {
    let totals = &report.totals;
    let counted = |count: u32| (count > 0).then(|| count.to_string());
    let who = [("pronoun", report.pronoun().into())];
    let figures = [
        (
            words.say("report-figure-first-response", &[]),
            totals.first_response_secs.map(|secs| duration(secs, words)),
        ),
        (
            words.say("report-figure-waited", &who),
            (totals.waited_secs > 0).then(|| duration(totals.waited_secs, words)),
        ),
        (words.say("report-figure-asked-again", &[]), counted(totals.asked_again)),
        (words.say("report-figure-deadlines", &[]), counted(totals.deadlines_missed)),
        (words.say("report-figure-consults", &[]), counted(totals.consults)),
        (words.say("report-figure-articles", &[]), counted(totals.articles_read)),
        (words.say("report-figure-reached", &[]), totals.reached.map(|count| count.to_string())),
    ];
    figures.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
}
