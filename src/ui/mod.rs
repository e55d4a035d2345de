//! The window: one look for everything, the pieces its screens are made of, and the screens.
//!
//! Nothing in this room decides anything: a screen reads the core and pushes commands, which are executed after the frame.

mod appearance;
mod choose_path;
mod dialogs;
mod emblem;
mod frame_parts;
mod in_turn;
mod keys;
mod no_data;
mod no_window;
mod offered;
mod open_folder;
mod run;
pub mod screens;
pub mod theme;
pub mod widgets;
mod window;
mod window_size;

pub use no_data::NoData;
pub use no_window::NoWindow;
pub use run::open;
pub use window::Window;
