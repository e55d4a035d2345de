//! Distances and sizes: multiples of four, so that edges line up from one screen to the next.

/// Between things that belong together, in points.
pub const TIGHT: f32 = 4.0;
/// Between neighbours in a row.
pub const SMALL: f32 = 8.0;
/// Between cards.
pub const MEDIUM: f32 = 12.0;
/// Inside a card.
pub const LARGE: f32 = 16.0;
/// Between groups.
pub const GROUP: f32 = 24.0;
/// Between parts of a screen.
pub const PART: f32 = 32.0;

/// The corner of cards and sheets.
pub const RADIUS: u8 = 10;
/// The corner of buttons, fields and other things that are pressed or written in.
pub const RADIUS_CONTROL: u8 = 8;
/// The corner of small marks inside other things.
pub const RADIUS_MARK: u8 = 4;

/// The least height of anything that can be pressed.
pub const CONTROL: f32 = 36.0;
/// The height of the one main action of a screen.
pub const CONTROL_LARGE: f32 = 44.0;
/// The least width of the navigation rail.
pub const RAIL: f32 = 84.0;
/// The width of a focus ring.
pub const FOCUS: f32 = 2.0;
/// How far a focus ring stands off what it surrounds.
pub const FOCUS_GAP: f32 = 2.0;

/// The most characters a line of running text may have.
pub const MEASURE: f32 = 70.0;

/// The side of an icon beside a line of text.
pub const ICON: f32 = 20.0;
