//! Who was played with, and what became of it.

use super::{Figure, quoted};
use crate::report::AttemptReport;
use crate::report::telling::{self, clock};
use crate::vocabulary::Mood;
use crate::words::{Arg, Words};

/// Who was played with.
pub(in super::super) struct Case {
    pub portrait: u64,
    /// How the customer was left.
    pub mood: Mood,
    /// The face in words: "Ms Ozola at the end: arousal 34, trust 61".
    pub face: String,
    /// Where trust stands to arousal.
    pub standing: String,
}

/// What became of it, in words and figures.
pub(in super::super) struct Outcome {
    /// What became of the customer.
    pub badge: String,
    /// What happened then, by the author.
    pub tells: Option<String>,
    /// The survey; `None` while it was not answered.
    pub survey: Option<Survey>,
    pub figures: Vec<Figure>,
}

/// The customer's answers with what they mean.
pub(in super::super) struct Survey {
    pub csat: String,
    pub csat_means: String,
    pub nps: String,
    pub nps_means: String,
    /// How easy it was, with what that means; `None` where nobody asked.
    pub ces: Option<(String, String)>,
    /// What they write beside it, in quotation marks.
    pub because: Option<String>,
}

impl Case {
    pub fn of(report: &AttemptReport, words: &dyn Words) -> Option<Self> {
        let case = report.case.as_ref()?;
        let mood = report.last_mood().unwrap_or(case.mood);
        let who = ("pronoun", Arg::from(report.pronoun()));
        let standing = if mood.is_connected() { "connected" } else { "apart" };
        Some(Self {
            portrait: case.portrait,
            mood,
            face: words.say(
                "debrief-face",
                &[
                    ("customer", (&case.customer).into()),
                    ("arousal", mood.arousal.value().into()),
                    ("trust", mood.trust.value().into()),
                ],
            ),
            standing: words.say_for("debrief-standing", standing, &[who]),
        })
    }
}

impl Outcome {
    pub fn of(report: &AttemptReport, words: &dyn Words) -> Self {
        let totals = &report.totals;
        let ending = report.ending.as_ref().map(|ending| &ending.ended);
        let figure = |name: String, value: String| Figure { name, value };
        Self {
            badge: match ending {
                Some(ended) => words.say_for("ended", ended.outcome.key(), &[]),
                None => words.say("report-no-outcome", &[]),
            },
            tells: ending.map(|ended| ended.tells.to_string()).filter(|tells| !tells.is_empty()),
            survey: report.survey.map(|survey| Survey::of(&survey, words)),
            figures: [
                figure(words.say("report-duration", &[]), clock(totals.duration_ms)),
                figure(words.say("report-figure-turns", &[]), totals.turns.to_string()),
                figure(words.say("report-figure-replies", &[]), totals.replies.to_string()),
                figure(words.say("report-figure-listened", &[]), totals.listened.to_string()),
                figure(words.say("report-figure-interruptions", &[]), totals.interruptions.to_string()),
                figure(words.say("report-figure-facts", &[]), totals.facts_told.to_string()),
                figure(words.say("report-figure-relapses", &[]), totals.relapses.to_string()),
                figure(words.say("debrief-figure-hints", &[]), totals.hints.to_string()),
            ]
            .into_iter()
            .chain(telling::beside(report, words).into_iter().map(|(name, value)| figure(name, value)))
            .collect(),
        }
    }
}

impl Survey {
    fn of(survey: &crate::customer::Survey, words: &dyn Words) -> Self {
        let ease = telling::ease(survey, words);
        Self {
            csat: words.say("debrief-of-five", &[("n", survey.csat.into())]),
            csat_means: words.say_for("debrief-csat", csat_key(survey.csat), &[]),
            nps: words.say("debrief-of-ten", &[("n", survey.nps.into())]),
            nps_means: words.say_for("debrief-nps", nps_key(survey.nps), &[]),
            ces: survey
                .ces
                .zip(ease)
                .map(|(ces, means)| (words.say("debrief-of-seven", &[("n", ces.into())]), means)),
            because: telling::because(survey, words).map(|because| quoted(&because, words)),
        }
    }
}

const fn csat_key(csat: u8) -> &'static str {
    match csat {
        0 | 1 => "1",
        2 => "2",
        3 => "3",
        4 => "4",
        _ => "5",
    }
}

/// The three groups of the net promoter score: 0 to 6, 7 and 8, 9 and 10.
const fn nps_key(nps: u8) -> &'static str {
    match nps {
        0..=6 => "detractor",
        7 | 8 => "passive",
        _ => "promoter",
    }
}
