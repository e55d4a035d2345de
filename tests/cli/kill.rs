//! The machine dies in mid-scenario, fifty times: no answered turn is lost.

use super::terminal::Terminal;
use super::{Desk, SUITCASE};
use evenkeel::app::stored_case;
use evenkeel::session::verify;
use evenkeel::store::{Filter, StoredAttempt};

const KILLS: usize = 50;

/// What a trainee might type; none of it ends the contact by itself.
const TYPED: [&str; 6] = [
    "",
    "l",
    "Your father's funeral is tomorrow, and I hear how much that dress matters. I am so sorry.",
    "Would you read me the number on the tag, please?",
    "1",
    "2",
];

/// What the program writes when it waits, when the customer answers, and when a line was no action.
const PROMPT: &str = "help] >";
const ANSWER: &str = "Teresa Lima: ";
const NO_ACTION: &str = "Type the number";

/// Small, seeded chance; the moments differ from kill to kill and are the same in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % sides
    }
}

fn unfinished(desk: &Desk) -> Option<StoredAttempt> {
    let store = desk.store();
    let filter = Filter { finished: Some(false), limit: Some(1), ..Filter::default() };
    let newest = store.attempts(&filter).expect("a list").first()?.id;
    Some(store.load(newest).expect("whole"))
}

#[test]
fn fifty_deaths_lose_no_answered_turn() {
    let desk = Desk::new();
    let mut dice = Dice(2_026);
    let (mut answered_in_all, mut contacts) = (0, 0);
    for death in 0..KILLS {
        let before = unfinished(&desk);
        let id = before.as_ref().map(|attempt| attempt.summary.id.to_string());
        let mut trainee = match &id {
            Some(id) => Terminal::new(&desk, &["--no-pauses", "--resume", id]),
            None => {
                contacts += 1;
                let seed = death.to_string();
                Terminal::new(&desk, &["--no-pauses", SUITCASE, "--mode", "mixed", "--seed", &seed])
            }
        };
        assert!(trainee.sees_any(&[PROMPT]).is_some(), "the first prompt");
        let mut answered = 0;
        let turns = 1 + dice.roll(4);
        for turn in 0..turns {
            trainee.types(TYPED[dice.roll(TYPED.len())]);
            // At the last turn sometimes nobody waits for the answer: it may be kept or not, but never by half.
            if turn + 1 == turns && dice.roll(3) == 0 {
                break;
            }
            match trainee.sees_any(&[ANSWER, NO_ACTION]) {
                Some(ANSWER) => answered += 1,
                Some(_) => {}
                None => break,
            }
            if turn + 1 < turns && trainee.sees_any(&[PROMPT]).is_none() {
                break;
            }
        }
        trainee.dies();

        let kept = before.as_ref().map_or(0, |attempt| attempt.actions.len());
        let store = desk.store();
        let id = match &id {
            Some(id) => store.find(id),
            None => store.find("latest"),
        };
        let after = store.load(id.expect("still there")).expect("whole");
        assert!(
            (kept + answered..=kept + answered + 1).contains(&after.actions.len()),
            "death {death}: {kept} before, {answered} answered, {} kept",
            after.actions.len()
        );
        let case = stored_case(&after).expect("readable");
        verify(case, after.summary.setup.clone(), &after.actions, &after.events).expect("decided the same");
        answered_in_all += answered;
    }
    eprintln!("{KILLS} deaths, {contacts} contacts, {answered_in_all} answered turns, none lost");
    assert!(answered_in_all >= KILLS, "{answered_in_all}");
}
