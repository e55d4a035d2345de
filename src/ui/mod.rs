//! The window: one look for everything, and the pieces its screens are made of.

pub mod theme;
pub mod widgets;
