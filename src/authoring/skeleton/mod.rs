//! A new scenario: a small case that is complete, free of findings and playable, with comments that say what to change.
//!
//! One form (`skeleton.ron`) has blanks, and three sheets fill them: what the complaint is, when one should escalate, and
//! the channel. They are texts, so that whoever writes scenarios can better them.

mod choice;
mod sheet;

pub use choice::{Complaint, Need};

use super::quoted;
use crate::scenario::Pronoun;
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
    /// The customer's name; an invented one where it is empty.
    pub customer: String,
    /// The word for the customer.
    pub pronoun: Pronoun,
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
            customer: String::new(),
            pronoun: Pronoun::She,
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
    name_customer(&mut sheet, wish);
    let title = title(wish);
    let summary = match one_line(&wish.summary) {
        own if own.is_empty() => sheet.fill("«reaches»: «happened»"),
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

/// The title a wish comes to: its own, or that of its story.
#[must_use]
pub fn title(wish: &Wish) -> String {
    let own = one_line(&wish.title);
    if !own.is_empty() {
        return own;
    }
    let mut story = Sheet::default();
    story.add(wish.complaint.sheet());
    story.get("title").to_owned()
}

/// The name a customer is given where a wish has none.
#[must_use]
pub const fn invented_name(pronoun: Pronoun) -> &'static str {
    match pronoun {
        Pronoun::She => "Helena Costa",
        Pronoun::He => "Daniel Costa",
        Pronoun::They => "Robin Costa",
    }
}

/// Fills in who the customer is, and the words for them. A sentence whose verb is in the singular calls them by what they are.
fn name_customer(sheet: &mut Sheet, wish: &Wish) {
    let name = match one_line(&wish.customer) {
        own if own.is_empty() => invented_name(wish.pronoun).to_owned(),
        own => own,
    };
    sheet.set("quoted_first", &quoted(name.split(' ').next().unwrap_or_default()));
    sheet.set("quoted_customer", &quoted(&name));
    sheet.set("pronoun", wish.pronoun.key());
    let (portrait, [she, him, her, hers]) = match wish.pronoun {
        Pronoun::She => ("22", ["she", "her", "her", "hers"]),
        Pronoun::He => ("41", ["he", "him", "his", "his"]),
        Pronoun::They => ("59", ["the customer", "them", "their", "theirs"]),
    };
    sheet.set("portrait", portrait);
    for (blank, word) in [("she", she), ("him", him), ("her", her), ("hers", hers)] {
        sheet.set(blank, word);
        let (first, rest) = word.split_at(1);
        sheet.set(&format!("{}{}", blank[..1].to_uppercase(), &blank[1..]), &(first.to_uppercase() + rest));
    }
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
