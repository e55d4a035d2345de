//! The real screens, driven through what a screen reader sees; no display and no GPU.

mod bounds;
mod briefing;
mod dialogs;
mod history;
mod library;
mod practice;
mod settings;
mod shortcuts;
mod window;
