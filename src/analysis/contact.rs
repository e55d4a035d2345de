//! One simulated contact, played through the real engine.

use super::{Repertoire, Trainee};
use crate::escalation::Verdict;
use crate::report::ScoreSheet;
use crate::session::{Action, Event, Recorded, Session, Setup, Timed};
use crate::vocabulary::{EndedBy, Mode, Mood, Outcome};
use std::sync::Arc;

/// More actions than this nobody takes in a contact; the turn limit ends it long before.
const LONGEST: usize = 2_000;

/// What came of a contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contact {
    /// What became of the customer.
    pub outcome: Outcome,
    /// Whose doing the end was.
    pub by: EndedBy,
    /// The verdict on the escalation decision.
    pub verdict: Verdict,
    /// The total of the technique × stage matrix, 0 to 100; `None` when nothing was exercised.
    pub score: Option<u32>,
    /// The mood at the end.
    pub mood: Mood,
    /// The trainee's turns.
    pub turns: u32,
    /// Red flags raised.
    pub red_flags: u32,
    /// Whether the trainee handed the case on.
    pub handed_on: bool,
}

/// Plays one contact to its end. `seed` is that of the attempt, `number` says which contact of this trainee it is, and
/// `each` sees every action with what followed from it. The same trainee, seed and number give the same contact.
///
/// `None` when the contact found no end, which no scenario without errors allows.
pub fn play(
    repertoire: &Repertoire,
    trainee: &mut Trainee,
    seed: u64,
    number: u32,
    each: &mut dyn FnMut(&Timed, &[Recorded]),
) -> Option<(Contact, Session)> {
    let setup = Setup::new(seed, Mode::Guided, repertoire.language());
    let mut session = Session::begin(Arc::clone(repertoire.case()), setup);
    trainee.begin(number);
    let weights = &repertoire.scenario().dynamics.weights;
    let (mut sheet, mut end, mut red_flags) = (ScoreSheet::default(), End::default(), 0);
    for _ in 0..LONGEST {
        if session.state().ended {
            break;
        }
        let before = session.events().len();
        let mut timed = trainee.next(repertoire, session.state());
        if session.act(&timed).is_err() {
            // What cannot be done now is given up, and with it the contact.
            timed = Timed { after_ms: timed.after_ms, action: Action::Close };
            session.act(&timed).ok()?;
        }
        let follows = &session.events()[before..];
        each(&timed, follows);
        for recorded in follows {
            match &recorded.event {
                Event::Replied(replied) => {
                    sheet.count(replied.stage, &replied.marks, &replied.unsure, weights);
                    red_flags += replied.red_flags.len() as u32;
                }
                Event::Ended(ended) => (end.outcome, end.by) = (Some(ended.outcome), Some(ended.by)),
                Event::Judged(judgement) => {
                    end.verdict = Some(judgement.verdict);
                    end.handed_on = judgement.lane.is_some();
                }
                _ => {}
            }
        }
    }
    let state = session.state();
    let contact = Contact {
        outcome: end.outcome?,
        by: end.by?,
        verdict: end.verdict?,
        score: sheet.total(weights),
        mood: state.mood,
        turns: state.turn,
        red_flags,
        handed_on: end.handed_on,
    };
    trainee.end(state, contact.verdict);
    Some((contact, session))
}

#[derive(Default)]
struct End {
    outcome: Option<Outcome>,
    by: Option<EndedBy>,
    verdict: Option<Verdict>,
    handed_on: bool,
}
