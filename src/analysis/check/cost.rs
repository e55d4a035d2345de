//! Habits that cost nothing: always apologising, giving money back, handing on, saying nothing.

use super::{Report, Subject};
use crate::analysis::{Contact, Kind, Play, Trainee, play};
use crate::diagnostic::Diagnostic;
use crate::scenario::{At, Cost};
use crate::session::{Action, Timed};
use crate::vocabulary::Outcome;
use std::sync::Arc;

pub const CODES: &[(&str, &str)] = &[
    ("apologising-costs-nothing", "Whoever apologises in nearly every reply comes out as well as the best."),
    (
        "refund-costs-nothing",
        "Whoever gives money back at the first chance comes out as well as the best, who need not.",
    ),
    (
        "escalating-costs-nothing",
        "Whoever hands every case on is right here, and the best need not hand it on.",
    ),
    ("silence-costs-nothing", "Whoever never says a word comes to a good end."),
];

/// Contacts of each kind; they differ by chance alone.
const RUNS: u32 = 8;
/// A score so little below the best makes no difference.
const NEAR: u32 = 5;

pub fn check(subject: &Subject<'_>, report: &mut Report<'_>) {
    let best = Measured::of(Kind::Ideal, subject);
    let found = |kind, costs_nothing: &dyn Fn(&Measured) -> bool| {
        Some(Measured::of(kind, subject)).filter(|measured| measured.ends_well() && costs_nothing(measured))
    };
    let script = At::TOP.field("script");
    let as_good = |measured: &Measured| {
        measured.right == RUNS && measured.ends >= best.ends && measured.score + NEAR >= best.score
    };
    let resolutions = At::TOP.field("resolutions");
    let escalation = At::TOP.field("escalation");
    if let Some(measured) = found(Kind::OverApologiser, &|it| it.apologises && as_good(it)) {
        let problem = Diagnostic::warning(
            "apologising-costs-nothing",
            format!("Apologising in nearly every reply scores {}, and the best handling {}.", measured.score, best.score),
        )
        .with_hint("Give a second and third apology lower marks: said again it is a formula, and the customer still has the problem.");
        report.push(&script.field("nodes"), problem, measured.play);
    }
    if let Some(measured) = found(Kind::Refunder, &|it| it.gives_money && !best.gives_money && as_good(it)) {
        let problem = Diagnostic::warning(
            "refund-costs-nothing",
            format!("Giving money back at the first chance scores {}, and the best handling {}.", measured.score, best.score),
        )
        .with_hint("Say in `fit` how well it solves this case, set a limit in `authority`, or let what follows depend on it.");
        report.push(&resolutions, problem, measured.play);
    }
    if let Some(measured) = found(Kind::AlwaysEscalates, &|it| it.right == RUNS && !best.hands_on) {
        let problem = Diagnostic::warning(
            "escalating-costs-nothing",
            "Handing the case on at the first chance is right here, and the best handling keeps it.",
        )
        .with_hint("Open the window later, or make the cue required if the case has to be handed on.");
        report.push(&escalation, problem, measured.play);
    }
    if let Some(measured) = found(Kind::Silent, &|_| true) {
        let problem = Diagnostic::warning("silence-costs-nothing", "Saying nothing at all comes to a good end.")
            .with_hint("Look at the endings in `patience_ends` and `time_up`: a customer left without an answer is not helped.");
        report.push(&At::TOP.field("customer").field("patience_ends"), problem, measured.play);
    }
}

/// What a kind came to.
struct Measured {
    good_ends: u32,
    /// Two for each case that was settled or is in good hands, one for each half settled.
    ends: u32,
    right: u32,
    score: u32,
    apologises: bool,
    gives_money: bool,
    hands_on: bool,
    play: Option<Play>,
}

impl Measured {
    fn of(kind: Kind, subject: &Subject<'_>) -> Self {
        let (repertoire, scenario) = (&subject.repertoire, subject.scenario());
        let mut trainee = Trainee::of_kind(kind, 0, repertoire);
        let mut measured = Self {
            good_ends: 0,
            ends: 0,
            right: 0,
            score: 0,
            apologises: true,
            gives_money: false,
            hands_on: false,
            play: None,
        };
        for number in 0..RUNS {
            let (mut said, mut apologies) = (0, 0);
            let mut actions: Vec<Timed> = Vec::new();
            let seed = u64::from(number);
            let Some((contact, session)) =
                play(repertoire, &mut trainee, seed, number, &mut |timed, _| actions.push(timed.clone()))
            else {
                continue;
            };
            for recorded in session.events() {
                if let crate::session::Event::Replied(replied) = &recorded.event {
                    said += 1;
                    apologies += u32::from(repertoire.is_apology(&replied.text));
                }
            }
            let money = |id: &Arc<str>| {
                scenario.resolution(id).is_some_and(|given| {
                    matches!(given.costs, Some(Cost::Refund(_))) || given.id.contains("refund")
                })
            };
            let accepted = &session.state().accepted;
            measured.gives_money |= !accepted.is_empty() && accepted.iter().all(money);
            measured.hands_on |= actions.iter().any(|timed| matches!(timed.action, Action::Escalate(_)));
            measured.apologises &= said > 1 && apologies * 3 >= said * 2;
            measured.count(&contact);
            measured.play.get_or_insert_with(|| Play { setup: session.setup().clone(), actions });
        }
        measured.score = (measured.score + RUNS / 2) / RUNS;
        measured
    }

    fn count(&mut self, contact: &Contact) {
        let good =
            matches!(contact.outcome, Outcome::Resolved | Outcome::PartlyResolved | Outcome::Escalated);
        self.good_ends += u32::from(good);
        self.ends += u32::from(good) + u32::from(good && contact.outcome != Outcome::PartlyResolved);
        self.right += u32::from(contact.verdict.is_right());
        self.score += contact.score.unwrap_or(0);
    }

    fn ends_well(&self) -> bool {
        self.good_ends == RUNS
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{finds, says_nothing_of};

    #[test]
    fn silence_that_is_rewarded_is_found() {
        finds(
            &[
                ("patience_ends: \"leaves\"", "patience_ends: \"settled\""),
                ("breaks: \"leaves\"", "breaks: \"settled\""),
            ],
            "silence-costs-nothing",
            "\"settled\"",
        );
        says_nothing_of(&[], "silence-costs-nothing");
    }

    #[test]
    fn handing_on_that_is_always_right_is_found() {
        let allowed = [
            ("opens: visited(\"wants\"), closes: offered(\"tomorrow\")", "opens: always"),
            ("necessity: required", "necessity: allowed"),
        ];
        finds(&allowed, "escalating-costs-nothing", "(");
        says_nothing_of(&[], "escalating-costs-nothing");
    }

    #[test]
    fn apologies_that_always_work_are_found() {
        let sorry = [
            ("You took Friday off and nobody came.", "I am sorry you took Friday off and nobody came."),
            (
                "\"I can have it with you tomorrow.\", marks",
                "\"Sorry again. I can have it with you tomorrow.\", marks",
            ),
            ("needs_authority: \"manager\", eligible: knows(\"order\"),", ""),
            ("necessity: required", "necessity: allowed"),
        ];
        finds(&sorry, "apologising-costs-nothing", "[");
        says_nothing_of(&[], "apologising-costs-nothing");
    }
}
