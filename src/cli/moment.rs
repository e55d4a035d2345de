//! Moments as people read them: in the time of this place.

use jiff::Timestamp;
use jiff::tz::TimeZone;

/// `2026-03-04 17:20`, in a list.
pub fn short(moment: Timestamp) -> String {
    moment.to_zoned(TimeZone::system()).strftime("%Y-%m-%d %H:%M").to_string()
}

/// `2026-03-04 17:20 (UTC+02:00)`, in a report that may be read elsewhere.
pub fn long(moment: Timestamp) -> String {
    moment.to_zoned(TimeZone::system()).strftime("%Y-%m-%d %H:%M (UTC%:z)").to_string()
}
