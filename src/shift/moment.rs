//! What an action does to the clock of the day.

use crate::session::{Event, Recorded};
use crate::vocabulary::{Channel, Passing};

/// Milliseconds of the trainee's day that these events took by themselves: hold and queues. While a case rests until
/// the customer writes again, the day does not: there is other work.
#[must_use]
pub fn worked_ms(events: &[Recorded]) -> u64 {
    let secs = events.iter().map(|recorded| match recorded.event {
        Event::TimePassed { secs, why: Passing::Hold | Passing::Queue } => secs,
        _ => 0,
    });
    secs.sum::<u64>() * 1_000
}

/// Whether contacts of this channel can lie on the desk while another is in front. A call and a visit cannot.
#[must_use]
pub const fn written(channel: Channel) -> bool {
    !channel.has_voice()
}
