//! Chance in an attempt: a named, portable generator with one stream for each turn.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// The chance of one turn. An extra draw in a turn cannot move the next one.
pub struct Chance(ChaCha8Rng);

impl Chance {
    /// The stream of this turn.
    #[must_use]
    pub fn of_turn(seed: u64, turn: u32) -> Self {
        let mut generator = ChaCha8Rng::seed_from_u64(seed);
        generator.set_stream(u64::from(turn));
        Self(generator)
    }

    /// Any number.
    pub fn draw(&mut self) -> u64 {
        self.0.next_u64()
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
