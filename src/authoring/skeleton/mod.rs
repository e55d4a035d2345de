//! A new scenario: a small case that is complete, free of findings and playable, with comments that say what to change.
//!
//! One form (`skeleton.ron`) has blanks, and three sheets fill them: what the complaint is, when one should escalate, and
//! the channel. They are texts, so that whoever writes scenarios can better them.

mod choice;
mod sheet;

pub use choice::{Complaint, Need};

use super::quoted;
use crate::vocabulary::Channel;
pub(in crate::authoring) use sheet::Sheet;

const FORM: &str = include_str!("skeleton.ron");

/// What a new scenario should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// Its id; made of the title where it is empty.
    pub id: String,
    /// Its title; the story's own where it is empty.
    pub title: String,
    /// The case in one line; the story's own where it is empty.
    pub summary: String,
    /// Where the customer reaches us.
    pub channel: Channel,
    /// What the complaint is.
    pub complaint: Complaint,
    /// When one should escalate.
    pub need: Need,
}

impl Default for Wish {
    fn default() -> Self {
        Self {
            id: String::new(),
            title: String::new(),
            summary: String::new(),
            channel: Channel::Telephone,
            complaint: Complaint::default(),
            need: Need::default(),
        }
    }
}

/// The text of a new scenario.
#[must_use]
pub fn skeleton(wish: &Wish) -> String {
    let mut sheet = Sheet::default();
    sheet.add(wish.complaint.sheet());
    sheet.add(Need::Never.sheet());
    sheet.add(wish.need.sheet());
    sheet.add(channel(wish.channel));
    let title = one_line(if wish.title.trim().is_empty() { sheet.get("title") } else { &wish.title });
    let summary = match one_line(&wish.summary) {
        own if own.is_empty() => format!("{}: {}", sheet.get("reaches"), sheet.get("happened")),
        own => own,
    };
    let id = id_of(if wish.id.trim().is_empty() { &title } else { &wish.id });
    let specialists = sheet.get("specialists").to_owned();
    let lower = specialists
        .chars()
        .next()
        .map(|first| first.to_lowercase().chain(specialists.chars().skip(1)).collect());
    let word = specialists.split([' ', ',']).next().unwrap_or_default().to_lowercase();
    // What is answered in hours cannot be due in minutes.
    if !wish.channel.arrives_in_chunks() {
        sheet.set("resolve", "172800");
    }
    sheet.set("id", &id);
    sheet.set("quoted_name", &title);
    sheet.set("quoted_title", &quoted(&title));
    sheet.set("quoted_summary", &quoted(&summary));
    sheet.set("channel", wish.channel.key());
    sheet.set("specialists_lower", &lower.unwrap_or_else(String::new));
    sheet.set("specialist_word", &word);
    sheet.fill(FORM)
}

/// An id made of a title: `Charged twice` becomes `charged_twice`.
#[must_use]
pub fn id_of(title: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' };
    let id: String = title.trim().chars().map(plain).collect();
    let words: Vec<&str> = id.split('_').filter(|word| !word.is_empty()).collect();
    if words.is_empty() { "my_case".to_owned() } else { words.join("_") }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

const fn channel(channel: Channel) -> &'static str {
    match channel {
        Channel::Telephone => include_str!("channels/telephone.txt"),
        Channel::LiveChat => include_str!("channels/live_chat.txt"),
        Channel::Email => include_str!("channels/email.txt"),
        Channel::Social => include_str!("channels/social.txt"),
        Channel::Portal => include_str!("channels/portal.txt"),
        Channel::Counter => include_str!("channels/counter.txt"),
    }
}

#[cfg(test)]
mod tests;
