//! A compiled story of ink: JSON with `inkVersion` and `root`, as inklecate and Inky write it.
//!
//! ink is a language that is run, and a conversation is a map. So the story is walked instead of played: from every place a choice
//! can lead to, once, with the first of all ways where a condition decides. [`container`] is what the JSON holds, [`walk`] the map,
//! [`walker`] one walk.

mod container;
mod settle;
mod walk;
mod walker;

use super::leftover::Leftovers;
use super::story::Story;
use super::{broken, too_large};
use crate::diagnostic::Diagnostic;
use container::Containers;

/// Whether a file is one, by its first bytes.
pub fn is_ink(bytes: &[u8]) -> bool {
    let begins = bytes.trim_ascii_start();
    let head = &begins[..begins.len().min(200)];
    begins.starts_with(b"{")
        && (memchr::memmem::find(head, b"\"inkVersion\"").is_some() || ends_as_ink(begins))
}

/// Some tools write the version last.
fn ends_as_ink(bytes: &[u8]) -> bool {
    let tail = &bytes[bytes.len().saturating_sub(200)..];
    memchr::memmem::find(tail, b"\"inkVersion\"").is_some()
}

/// Reads the story.
pub fn read(text: &str, left: &mut Leftovers) -> Result<Story, Box<Diagnostic>> {
    let value: serde_json::Value = serde_json::from_str(text).map_err(|error| {
        if error.is_syntax() && error.to_string().contains("recursion") {
            return Box::new(too_large("The story is nested deeper than any story is."));
        }
        broken(format!("The story is no sound JSON: {error}."))
    })?;
    let version = value.get("inkVersion").and_then(serde_json::Value::as_i64);
    let Some(version) = version else {
        return Err(broken("The story does not say its ink version as a number."));
    };
    let root = value.get("root").ok_or_else(|| broken("The story has no `root`."))?;
    let containers = Containers::of(root).ok_or_else(|| broken("The `root` of the story is no list."))?;
    let mut story = walk::walk(&containers, left)?;
    story.tool = format!("ink (version {version})");
    Ok(story)
}
