//! The pieces screens are made of. Widgets say nothing themselves: every word comes from the caller, already translated.

mod banner;
mod button;
mod card;
mod chip;
mod empty_state;
mod face;
mod field;
mod icon;
mod magnitude_dots;
mod progress;
mod rail;
mod sheet;
mod surface;
mod symbol;

pub use banner::{Banner, BannerKind};
pub use button::{Button, danger_button, icon_button, primary_button, quiet_button, secondary_button};
pub use card::Card;
pub use chip::Chip;
pub use empty_state::EmptyState;
pub use face::{Face, Portrait};
pub use field::Field;
pub use icon::Icon;
pub use magnitude_dots::MagnitudeDots;
pub use progress::Progress;
pub use rail::{Rail, RailItem};
pub use sheet::{Sheet, SheetResponse};
pub use symbol::paint_technique;
