//! The studio without its window: drafts are opened, changed, saved and played, and nothing that was written is lost.

mod desk;
mod files;
mod fixes;
mod kills;
mod outside;
mod playing;
mod trouble;
mod trying;
