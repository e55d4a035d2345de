//! Which contacts a shift brings, and when: drawn from a seed, the same on every machine.

use crate::vocabulary::Channel;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// The shortest and the longest time between two arrivals, in milliseconds.
const BETWEEN_MS: (u64, u64) = (60_000, 180_000);

/// How long a shift is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Length {
    /// Three contacts.
    Short,
    /// Six contacts.
    HalfDay,
}

crate::vocabulary::keyed!(Length { Short = "short", HalfDay = "half_day" });

impl Length {
    /// How many contacts it has.
    #[must_use]
    pub const fn contacts(self) -> usize {
        match self {
            Length::Short => 3,
            Length::HalfDay => 6,
        }
    }
}

/// A scenario that may come up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Its id.
    pub scenario: Arc<str>,
    /// Its channel.
    pub channel: Channel,
}

/// The contacts of a shift, in the order they arrive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Where chance started.
    pub seed: u64,
    /// The contacts.
    pub contacts: Vec<Planned>,
}

/// A contact that will arrive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    /// The scenario's id.
    pub scenario: Arc<str>,
    /// Milliseconds from the beginning of the shift.
    pub arrives_ms: u64,
}

/// Draws a shift from what is on offer; `None` where nothing is. Where less is on offer than the length asks for, the
/// shift is shorter: no customer calls twice on one day.
///
/// Channels alternate as far as they can, and the written ones come first, so that something lies on the desk when the
/// telephone rings.
#[must_use]
pub fn plan(seed: u64, length: Length, offers: &[Offer]) -> Option<Plan> {
    let mut chance = ChaCha8Rng::seed_from_u64(seed);
    let mut left: Vec<&Offer> = offers.iter().collect();
    shuffle(&mut chance, &mut left);
    let mut contacts = Vec::new();
    let mut arrives_ms = 0;
    let mut last: Option<Channel> = None;
    while contacts.len() < length.contacts() && !left.is_empty() {
        let other = |offer: &&Offer| Some(offer.channel) != last;
        let first = |offer: &&Offer| contacts.is_empty() && !offer.channel.has_voice();
        let place = left.iter().position(first).or_else(|| left.iter().position(other)).unwrap_or(0);
        let offer = left.remove(place);
        last = Some(offer.channel);
        contacts.push(Planned { scenario: Arc::clone(&offer.scenario), arrives_ms });
        arrives_ms += BETWEEN_MS.0 + chance.next_u64() % (BETWEEN_MS.1 - BETWEEN_MS.0) / 1_000 * 1_000;
    }
    (!contacts.is_empty()).then_some(Plan { seed, contacts })
}

/// Fisher and Yates, written out: a library may change the numbers it draws, and a seed must mean the same for ever.
fn shuffle<T>(chance: &mut ChaCha8Rng, list: &mut [T]) {
    for last in (1..list.len()).rev() {
        let other = (chance.next_u64() % (last as u64 + 1)) as usize;
        list.swap(last, other);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn offers(channels: &[Channel]) -> Vec<Offer> {
        let offer = |(n, channel): (usize, &Channel)| Offer {
            scenario: format!("case-{n}").into(),
            channel: *channel,
        };
        channels.iter().enumerate().map(offer).collect()
    }

    const ALL: [Channel; 8] = [
        Channel::Telephone,
        Channel::Telephone,
        Channel::Email,
        Channel::LiveChat,
        Channel::Portal,
        Channel::Counter,
        Channel::Social,
        Channel::Email,
    ];

    #[test]
    fn a_seed_is_a_shift() {
        let offers = offers(&ALL);
        assert_eq!(plan(7, Length::HalfDay, &offers), plan(7, Length::HalfDay, &offers));
        let shifts: Vec<_> =
            (0..50).map(|seed| plan(seed, Length::Short, &offers).expect("a shift").contacts).collect();
        assert!(shifts.iter().any(|shift| *shift != shifts[0]));
    }

    #[test]
    fn contacts_come_one_after_the_other_and_nobody_twice() {
        for seed in 0..200 {
            let plan = plan(seed, Length::HalfDay, &offers(&ALL)).expect("a shift");
            assert_eq!(plan.contacts.len(), 6);
            let different: BTreeSet<_> = plan.contacts.iter().map(|planned| &planned.scenario).collect();
            assert_eq!(different.len(), 6);
            assert_eq!(plan.contacts[0].arrives_ms, 0);
            for pair in plan.contacts.windows(2) {
                let gap = pair[1].arrives_ms - pair[0].arrives_ms;
                assert!((BETWEEN_MS.0..BETWEEN_MS.1).contains(&gap), "{gap}");
            }
        }
    }

    #[test]
    fn channels_alternate_while_there_are_others_and_a_letter_comes_before_a_call() {
        for seed in 0..200 {
            let offers = offers(&ALL);
            let plan = plan(seed, Length::Short, &offers).expect("a shift");
            let channel = |planned: &Planned| {
                offers.iter().find(|offer| offer.scenario == planned.scenario).expect("offered").channel
            };
            assert!(!channel(&plan.contacts[0]).has_voice());
            assert!(plan.contacts.windows(2).all(|pair| channel(&pair[0]) != channel(&pair[1])));
        }
    }

    #[test]
    fn a_small_library_makes_a_small_shift_and_an_empty_one_none() {
        let two = offers(&[Channel::Telephone, Channel::Telephone]);
        assert_eq!(plan(1, Length::HalfDay, &two).expect("a shift").contacts.len(), 2);
        assert_eq!(plan(1, Length::Short, &[]), None);
    }
}
