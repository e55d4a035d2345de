//! Who practises what and when in a simulated cohort.

use super::{KnownHabit, Manners};
use crate::session::Chance;

/// The days over which one trainee's attempts are spread.
const DAYS: u64 = 42;
const SECONDS_A_DAY: u64 = 86_400;

/// How many cases a trainee comes back to.
const CASES: usize = 3;

/// A cohort: so many trainees with each habit, each with so many attempts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PracticePlan {
    /// Trainees with each habit, from 1.
    pub trainees: u32,
    /// Attempts of each trainee, from 1.
    pub attempts: u32,
    /// Where chance starts.
    pub seed: u64,
}

/// One attempt that is to be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Planned {
    /// The habit of the trainee.
    pub habit: KnownHabit,
    /// Which of the trainees with this habit, from 0.
    pub trainee: u32,
    /// Which of their attempts, from 0.
    pub attempt: u32,
    /// Which of the cases on offer.
    pub case: usize,
    /// The seed of the attempt.
    pub seed: u64,
    /// When it begins, in seconds after the first midnight; on a weekday between nine and five when that is a Monday's.
    pub begins_secs: u64,
    /// How the trainee goes about it.
    pub manners: Manners,
}

impl PracticePlan {
    /// How many attempts there will be.
    #[must_use]
    pub fn len(&self) -> usize {
        KnownHabit::ALL.len() * self.trainees as usize * self.attempts as usize
    }

    /// Whether nobody does anything.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// All attempts, trainee by trainee, each in the order they are made. Everybody comes back to a few of the `cases`.
    pub fn attempts(self, cases: usize) -> impl Iterator<Item = Planned> {
        let trainees =
            KnownHabit::ALL.iter().flat_map(move |&habit| (0..self.trainees).map(move |n| (habit, n)));
        trainees.flat_map(move |(habit, trainee)| {
            (0..self.attempts).map(move |attempt| self.planned(habit, trainee, attempt, cases.max(1)))
        })
    }

    fn planned(self, habit: KnownHabit, trainee: u32, attempt: u32, cases: usize) -> Planned {
        let stream = (habit as u32 * 10_000 + trainee) * 1_000 + attempt;
        let mut chance = Chance::of_turn(self.seed, stream);
        let last = self.attempts.saturating_sub(1).max(1);
        let practised = u64::from(attempt) * 100 / u64::from(last);
        let first = trainee as usize * CASES + habit as usize;
        Planned {
            habit,
            trainee,
            attempt,
            case: (first + attempt as usize % CASES) % cases,
            seed: chance.draw() >> 32,
            begins_secs: begins(attempt, self.attempts, &mut chance),
            manners: habit.manners(practised, chance.draw()),
        }
    }
}

/// A working day in the order of the attempts, and a time of it.
fn begins(attempt: u32, of: u32, chance: &mut Chance) -> u64 {
    let share = DAYS * 5 / 7;
    // Each attempt has its own stretch of the working days; where there are more attempts than days, of the day.
    let working_minutes = share * 8 * 60;
    let stretch = working_minutes / u64::from(of.max(1));
    let minute = u64::from(attempt) * stretch + chance.draw() % stretch.max(1);
    let (day, minute) = (minute / (8 * 60), minute % (8 * 60));
    (day / 5 * 7 + day % 5) * SECONDS_A_DAY + (9 * 60 + minute) * 60 + chance.draw() % 60
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_practises_in_order_on_weekdays_in_office_hours() {
        let plan = PracticePlan { trainees: 10, attempts: 10, seed: 4 };
        let attempts: Vec<Planned> = plan.attempts(12).collect();
        assert_eq!((attempts.len(), plan.len()), (500, 500));
        for (before, after) in attempts.iter().zip(&attempts[1..]) {
            let same = (before.habit, before.trainee) == (after.habit, after.trainee);
            assert!(!same || before.begins_secs < after.begins_secs, "{before:?} {after:?}");
            let (day, hour) = (before.begins_secs / SECONDS_A_DAY, before.begins_secs / 3_600 % 24);
            assert!(day < DAYS && day % 7 < 5 && (9..17).contains(&hour), "{before:?}");
        }
        assert_eq!(attempts, plan.attempts(12).collect::<Vec<_>>());
    }

    #[test]
    fn first_and_latest_attempts_at_a_case_lie_apart() {
        let plan = PracticePlan { trainees: 1, attempts: 10, seed: 4 };
        let of_good = plan.attempts(12).filter(|planned| planned.habit == KnownHabit::Good);
        let cases: Vec<usize> = of_good.map(|planned| planned.case).collect();
        assert_eq!(cases[0], cases[9]);
    }
}
