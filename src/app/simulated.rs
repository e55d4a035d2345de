//! A cohort of simulated trainees, kept in the store as attempts like any other.

use super::case_of;
use crate::analysis::{KnownHabit, Planned, PracticePlan, Repertoire, Trainee, play};
use crate::session::{Recorded, Timed};
use crate::store::{Entry, NewAttempt, Store, StoreError};
use jiff::{SignedDuration, Timestamp};

/// First names of the trainees; a number follows where there are more of them.
const NAMES: [&str; 10] =
    ["Ana", "Bruno", "Carla", "Davis", "Elena", "Fabio", "Gints", "Hugo", "Ilze", "Joana"];

/// The group in which the simulated trainees with one habit are.
#[must_use]
pub const fn group_of(habit: KnownHabit) -> &'static str {
    match habit {
        KnownHabit::TooEarly => "simulated: too early",
        KnownHabit::TooLate => "simulated: too late",
        KnownHabit::CannotTell => "simulated: cannot tell",
        KnownHabit::Good => "simulated: good",
        KnownHabit::Improving => "simulated: improving",
    }
}

/// The name of one of the trainees with a habit: `Ana (too early)`.
fn name_of(planned: &Planned) -> String {
    let name = NAMES[planned.trainee as usize % NAMES.len()];
    let habit = group_of(planned.habit).trim_start_matches("simulated: ");
    match planned.trainee as usize / NAMES.len() {
        0 => format!("{name} ({habit})"),
        more => format!("{name} {} ({habit})", more + 1),
    }
}

/// Makes all the attempts of a plan and keeps them, each trainee in the group of their habit. The first day begins at
/// `first_midnight`. `watch` is told how many attempts are kept and says whether to go on; those kept so far stay.
///
/// How many attempts were kept.
///
/// # Errors
/// When an attempt cannot be kept.
pub fn simulate_cohort(
    store: &Store,
    entries: &[&Entry],
    plan: PracticePlan,
    first_midnight: Timestamp,
    watch: &mut dyn FnMut(usize) -> bool,
) -> Result<usize, StoreError> {
    let ready = |entry: &&Entry| Some(Repertoire::new(case_of(entry.scenario.as_ref()?)?));
    let cases: Vec<(&Entry, Repertoire)> =
        entries.iter().filter_map(|entry| Some((*entry, ready(entry)?))).collect();
    let mut kept = 0;
    for planned in plan.attempts(cases.len()) {
        let Some((entry, repertoire)) = cases.get(planned.case) else { break };
        if !watch(kept) {
            break;
        }
        let trainee = name_of(&planned);
        if planned.attempt == 0 {
            store.join_group(group_of(planned.habit), &trainee)?;
        }
        let began = first_midnight + SignedDuration::from_secs(planned.begins_secs.cast_signed());
        kept += usize::from(keep(store, entry, repertoire, &planned, &trainee, began)?);
    }
    Ok(kept)
}

/// Plays and keeps one attempt; whether there was one.
fn keep(
    store: &Store,
    entry: &Entry,
    repertoire: &Repertoire,
    planned: &Planned,
    name: &str,
    began: Timestamp,
) -> Result<bool, StoreError> {
    let mut trainee = Trainee::new(planned.manners, planned.seed, repertoire);
    let mut actions: Vec<(Timed, usize)> = Vec::new();
    let mut each = |timed: &Timed, follows: &[Recorded]| actions.push((timed.clone(), follows.len()));
    let Some((_, session)) = play(repertoire, &mut trainee, planned.seed, 0, &mut each) else {
        return Ok(false);
    };
    let followed: usize = actions.iter().map(|(_, count)| count).sum();
    let (beginning, mut rest) = session.events().split_at(session.events().len() - followed);
    let steps: Vec<_> = actions
        .into_iter()
        .map(|(timed, count)| {
            let (follows, later) = rest.split_at(count);
            rest = later;
            (timed, follows)
        })
        .collect();
    let scenario = repertoire.scenario();
    let new = NewAttempt {
        scenario: &scenario.id,
        scenario_hash: &entry.hash,
        scenario_source: &entry.source,
        title: scenario.title.get(repertoire.language()),
        setup: session.setup(),
        trainee: name,
    };
    store.keep_whole(&new, began, beginning, &steps).map(|_| true)
}
