//! Where chance comes from when nobody names a seed.

/// A seed drawn from the system. It fits 32 bits, so that it can be read aloud, typed again, and passes unharmed
/// through programs that keep numbers as floating point.
#[must_use]
pub fn draw_seed() -> u64 {
    // A system without randomness still has a clock; a seed only has to differ from one attempt to the next.
    getrandom::u32().map_or_else(|_| clock(), u64::from)
}

fn clock() -> u64 {
    u64::from(jiff::Timestamp::now().subsec_nanosecond().unsigned_abs())
}
