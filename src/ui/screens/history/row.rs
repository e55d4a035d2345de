//! An attempt as a row of the table: everything in words, made once.

use super::FIRST_FORMAT;
use crate::app::{Command, Core, Place};
use crate::store::{AttemptId, AttemptState, AttemptSummary};

/// An attempt in words.
pub(super) struct Row {
    pub id: AttemptId,
    pub title: String,
    pub when: String,
    /// How they answered; before it whose attempt it is, where everybody's are listed.
    pub mode: String,
    pub outcome: String,
    pub verdict: String,
    pub score: Option<u32>,
    pub turns: u32,
    pub state: State,
    pub state_words: String,
    /// Whether it came from another machine and could not be proven.
    pub unverified: bool,
    /// What is wrong with it and what to do, when it is damaged.
    pub damage: Option<String>,
}

/// What can be done with an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// It is not what was stored.
    Damaged,
    /// It can be gone on with.
    Unfinished,
    /// It has a report.
    Finished,
}

fn mode(core: &Core, attempt: &AttemptSummary) -> String {
    let mode = core.mode_words(attempt.setup.mode);
    match core.sees_everyone() {
        true => format!("{} · {mode}", core.name_of(&attempt.trainee)),
        false => mode,
    }
}

impl Row {
    pub fn new(core: &Core, attempt: &AttemptSummary) -> Self {
        let damage = core.damage(attempt.id).map(str::to_owned);
        let state = match (&damage, attempt.finished) {
            (Some(_), _) => State::Damaged,
            (None, true) => State::Finished,
            (None, false) => State::Unfinished,
        };
        let state_words = match state {
            State::Damaged => core.say("history-damaged", &[]),
            State::Unfinished => core.state_words(AttemptState::Unfinished),
            State::Finished if attempt.unverified.is_some() => core.state_words(AttemptState::Unverified),
            State::Finished => core.state_words(AttemptState::Finished),
        };
        let dash = || "–".to_owned();
        Self {
            id: attempt.id,
            title: attempt.title.clone(),
            when: core.moment(attempt.started_at),
            mode: mode(core, attempt),
            outcome: attempt.outcome.map_or_else(dash, |outcome| core.outcome_words(outcome)),
            verdict: attempt.verdict.map_or_else(dash, |verdict| core.verdict_words(verdict)),
            score: attempt.score,
            turns: attempt.turns,
            state,
            state_words,
            unverified: attempt.unverified.is_some(),
            damage,
        }
    }

    /// The score in words.
    pub fn score_words(&self) -> String {
        self.score.map_or_else(|| "–".to_owned(), |score| score.to_string())
    }

    /// The row in one sentence, for a screen reader.
    pub fn sentence(&self, core: &Core) -> String {
        core.say(
            "history-row",
            &[
                ("title", (&self.title).into()),
                ("when", (&self.when).into()),
                ("mode", (&self.mode).into()),
                ("outcome", (&self.outcome).into()),
                ("verdict", (&self.verdict).into()),
                ("score", (&self.score_words()).into()),
                ("turns", self.turns.into()),
                ("state", (&self.state_words).into()),
            ],
        )
    }

    /// What can be done with it, what one wants most first.
    pub fn commands(&self) -> Vec<Command> {
        let attempt = self.id;
        let debrief = Command::Go(Place::Debrief(attempt));
        let export = Command::Export { attempt, format: FIRST_FORMAT };
        let mut commands = match self.state {
            State::Damaged => Vec::new(),
            State::Unfinished => vec![Command::Resume { attempt }, debrief, export],
            State::Finished => vec![debrief, export],
        };
        commands.push(Command::AskDelete { attempt });
        commands
    }
}
