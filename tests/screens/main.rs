//! The real screens, driven through what a screen reader sees; no display and no GPU.

mod balance;
mod beside;
mod bounds;
mod briefing;
mod channels;
mod code;
mod dialogs;
mod history;
mod large;
mod learn;
mod library;
mod moving;
mod no_data;
mod people;
mod practice;
mod progress;
mod reports;
mod settings;
mod shift;
mod shortcuts;
mod studio;
mod studio_form;
mod studio_hands;
mod studio_start;
mod window;
mod wrap_up;
