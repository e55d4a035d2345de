//! How long something takes or took, as it is read at a glance.

use crate::app::Core;

const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;

/// Minutes and seconds, or hours as well: 4:12, 1:02:09.
pub fn clock(secs: u64) -> String {
    let (hours, minutes, secs) = (secs / HOUR, secs % HOUR / MINUTE, secs % MINUTE);
    match hours {
        0 => format!("{minutes}:{secs:02}"),
        _ => format!("{hours}:{minutes:02}:{secs:02}"),
    }
}

/// A stretch of time that is over: 1:30, 5 min, 3 h, 3 h 20 min, 2 days.
pub fn span(core: &Core, secs: u64) -> String {
    let (days, hours, minutes) = (secs / DAY, secs / HOUR, secs % HOUR / MINUTE);
    match () {
        () if secs < HOUR && secs.is_multiple_of(MINUTE) => {
            core.say("practice-span-minutes", &[("n", minutes.into())])
        }
        () if secs < HOUR => clock(secs),
        () if secs < DAY && minutes == 0 => core.say("practice-span-hours", &[("n", hours.into())]),
        () if secs < DAY => {
            core.say("practice-span-hours-minutes", &[("hours", hours.into()), ("minutes", minutes.into())])
        }
        () => core.say("practice-span-days", &[("n", days.into())]),
    }
}

#[cfg(test)]
mod tests {
    use super::clock;

    #[test]
    fn a_clock_has_hours_only_where_there_are_some() {
        assert_eq!(clock(0), "0:00");
        assert_eq!(clock(252), "4:12");
        assert_eq!(clock(3729), "1:02:09");
    }
}
