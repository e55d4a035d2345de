//! Chance in an attempt: a named, portable generator with one stream for each turn.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// The chance of one turn after another. An extra draw in a turn cannot move the next one.
#[derive(Clone)]
pub struct Chance {
    seed: u64,
    generator: ChaCha8Rng,
}

impl Chance {
    /// The stream of this turn.
    #[must_use]
    pub fn of_turn(seed: u64, turn: u32) -> Self {
        let mut generator = ChaCha8Rng::seed_from_u64(seed);
        generator.set_stream(u64::from(turn));
        Self { seed, generator }
    }

    /// Goes to the beginning of the stream of this turn, as [`Chance::of_turn`] has it. Nothing is made anew where the seed
    /// stays the same.
    pub fn go_to(&mut self, seed: u64, turn: u32) {
        if seed != self.seed {
            *self = Self::of_turn(seed, turn);
            return;
        }
        self.generator.set_word_pos(0);
        self.generator.set_stream(u64::from(turn));
    }

    /// Any number.
    pub fn draw(&mut self) -> u64 {
        self.generator.next_u64()
    }

    /// Puts a list in a random order (Fisher and Yates). Written out, because a library may change the numbers
    /// it draws from one version to the next, and a seed must mean the same for ever.
    pub fn shuffle<T>(&mut self, list: &mut [T]) {
        for last in (1..list.len()).rev() {
            let other = (self.draw() % (last as u64 + 1)) as usize;
            list.swap(last, other);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_turn_gone_to_draws_what_it_draws_by_itself_however_much_was_drawn_before() {
        let mut chance = Chance::of_turn(7, 0);
        for (seed, turn) in [(7, 0), (7, 3), (7, 3), (7, 1), (8, 1), (8, u32::MAX), (7, 0)] {
            chance.go_to(seed, turn);
            let mut alone = Chance::of_turn(seed, turn);
            // Past the end of the first blocks, and not to their end.
            for _ in 0..37 {
                assert_eq!(chance.draw(), alone.draw(), "turn {turn} of {seed}");
            }
        }
    }
}
