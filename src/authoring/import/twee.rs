//! Twee 3, Twine's story as text: `:: Name [tags] {"position":"…"}` and below it what the passage holds.
//!
//! As the specification of the Interactive Fiction Technology Foundation has it, with what the story formats add in [`prose`].

use super::leftover::Leftovers;
use super::prose::{self, Format};
use super::story::{Moment, Story, Way};
use super::{MOST_MOMENTS, broken, too_large};
use crate::diagnostic::Diagnostic;
use std::collections::HashMap;
use std::ops::Range;

/// Passages that tell the tool or a story format something, and the player nothing.
const SPECIAL: &[&str] = &[
    "StoryTitle",
    "StoryData",
    "StoryInit",
    "StoryMenu",
    "StoryCaption",
    "StoryInterface",
    "StoryAuthor",
    "StoryBanner",
    "StorySubtitle",
    "StoryShare",
    "StorySettings",
    "StoryIncludes",
    "StoryDisplayTitle",
    "StoryStylesheet",
    "StoryJavaScript",
    "PassageHeader",
    "PassageFooter",
    "PassageReady",
    "PassageDone",
];

/// Tags of passages that hold no words for the player.
const HIDDEN_TAGS: &[&str] = &[
    "script",
    "stylesheet",
    "startup",
    "header",
    "footer",
    "widget",
    "twine.private",
    "twine.image",
    "annotation",
];

/// A passage as it is written.
#[derive(Debug, Default)]
pub struct Passage {
    /// Its name.
    pub name: String,
    /// Its tags.
    pub tags: Vec<String>,
    /// What it holds.
    pub text: String,
    /// Where its text begins in the story, where that is a text with the same bytes.
    pub base: Option<usize>,
    /// Where its header stands, likewise.
    pub header: Option<Range<usize>>,
}

/// What a story says about itself.
#[derive(Debug, Default)]
pub struct About {
    /// Its title.
    pub title: String,
    /// The story format it is written for, with its version.
    pub format: String,
    /// The passage it begins with.
    pub start: Option<String>,
}

/// Whether a file is one: the first line that holds anything is the header of a passage.
pub fn is_twee(bytes: &[u8]) -> bool {
    let begins = bytes.trim_ascii_start();
    begins.starts_with(b"::") && !begins.starts_with(b":::")
}

/// Reads the story.
pub fn read(text: &str, left: &mut Leftovers) -> Result<Story, Box<Diagnostic>> {
    let passages = passages(text)?;
    let mut about = About::default();
    for passage in &passages {
        match &*passage.name {
            "StoryTitle" => about.title = passage.text.trim().to_owned(),
            "StoryData" => story_data(passage, &mut about, left),
            _ => {}
        }
    }
    story(passages, about, left)
}

/// The passages, each with its header.
fn passages(text: &str) -> Result<Vec<Passage>, Box<Diagnostic>> {
    let mut passages: Vec<Passage> = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let start = at;
        at += line.len();
        if let Some(header) = line.strip_prefix("::") {
            if passages.len() > MOST_MOMENTS {
                return Err(Box::new(too_large(format!("The story has more than {MOST_MOMENTS} passages."))));
            }
            let (name, tags) = named(header.trim());
            let header = Some(start..start + line.trim_end().len());
            passages.push(Passage { name, tags, text: String::new(), base: Some(at), header });
        } else if let Some(passage) = passages.last_mut() {
            // A line that begins with two colons is written so in a text; the bytes before it have to stay in step.
            match line.strip_prefix("\\:\\:") {
                Some(rest) => {
                    passage.base = None;
                    passage.text.push_str("::");
                    passage.text.push_str(rest);
                }
                None => passage.text.push_str(line),
            }
        }
    }
    Ok(passages)
}

/// The name and the tags of a header. A backslash takes its meaning from the next character.
fn named(header: &str) -> (String, Vec<String>) {
    let (mut name, mut tags, mut in_tags) = (String::new(), String::new(), false);
    let mut characters = header.chars();
    while let Some(character) = characters.next() {
        let part = if in_tags { &mut tags } else { &mut name };
        match character {
            '\\' => part.extend(characters.next()),
            '[' if !in_tags => in_tags = true,
            ']' if in_tags => break,
            '{' if !in_tags => break,
            other => part.push(other),
        }
    }
    let tags = tags.split_whitespace().map(str::to_lowercase).collect();
    (name.trim().to_owned(), tags)
}

fn story_data(passage: &Passage, about: &mut About, left: &mut Leftovers) {
    let Ok(data) = serde_json::from_str::<serde_json::Value>(&passage.text) else {
        let message =
            "`StoryData` cannot be read; where the story begins and its format are taken from its passages.";
        return left.add_at("logic-left-out", message, "", passage.header.clone().unwrap_or_default());
    };
    let field = |name: &str| data.get(name).and_then(serde_json::Value::as_str).unwrap_or_default();
    about.start = data.get("start").and_then(serde_json::Value::as_str).map(str::to_owned);
    about.format = format!("{} {}", field("format"), field("format-version")).trim().to_owned();
}

/// The story that passages tell, wherever they were written down.
pub fn story(passages: Vec<Passage>, about: About, left: &mut Leftovers) -> Result<Story, Box<Diagnostic>> {
    let format = Format::of(&about.format);
    let mut told = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    for passage in passages {
        let hidden = passage.tags.iter().find(|tag| HIDDEN_TAGS.contains(&&***tag));
        if let Some(tag) = hidden {
            let what = format!("A passage tagged `{tag}` was left out.");
            add(left, "look-left-out", what, "", passage.header);
        } else if SPECIAL.contains(&&*passage.name) {
            if !matches!(&*passage.name, "StoryTitle" | "StoryData") && !passage.text.trim().is_empty() {
                add(
                    left,
                    "look-left-out",
                    format!("The passage `{}` was left out.", passage.name),
                    "",
                    passage.header,
                );
            }
        } else if places.contains_key(&passage.name) {
            let what = format!("Two passages are called `{}`; links lead to the first.", passage.name);
            add(
                left,
                "same-name",
                what,
                "Give one of them another name in the story.",
                passage.header.clone(),
            );
            told.push(passage);
        } else {
            places.insert(passage.name.clone(), told.len());
            told.push(passage);
        }
    }
    if told.is_empty() {
        return Err(broken("There is no passage in the story."));
    }
    let named = |name: &Option<String>| name.as_ref().and_then(|name| places.get(name)).copied();
    let start = named(&about.start).or_else(|| places.get("Start").copied()).unwrap_or_default();
    let moments = told.into_iter().map(|passage| moment(passage, &places, format, left)).collect();
    let tool = if about.format.is_empty() { "Twine".to_owned() } else { format!("Twine ({})", about.format) };
    Ok(Story { tool, title: about.title, moments, start, ..Story::default() })
}

fn moment(passage: Passage, places: &HashMap<String, usize>, format: Format, left: &mut Leftovers) -> Moment {
    let prose = prose::read(&passage.text, format, passage.base, left);
    let ways = prose.links.into_iter().map(|link| {
        let to = places.get(&link.to).copied();
        if to.is_none() {
            let what = format!("A link leads to `{}`, and there is no such passage.", link.to);
            add(
                left,
                "link-to-nothing",
                what,
                "Lead the reply somewhere, or leave it: the conversation then stays.",
                link.at,
            );
        }
        Way { text: link.text, to, ..Way::default() }
    });
    Moment {
        ways: ways.collect(),
        name: passage.name,
        says: prose.says,
        tags: passage.tags,
        ..Moment::default()
    }
}

fn add(left: &mut Leftovers, code: &'static str, what: String, hint: &'static str, at: Option<Range<usize>>) {
    match at {
        Some(at) => left.add_at(code, what, hint, at),
        None => left.add(code, what, hint),
    }
}

#[cfg(test)]
mod tests {
    use super::named;

    #[test]
    fn a_header_has_a_name_tags_and_a_place_on_the_map() {
        let of = |header: &str| {
            let (name, tags) = named(header);
            (name, tags.join(","))
        };
        assert_eq!(of("An overgrown path"), ("An overgrown path".into(), String::new()));
        assert_eq!(
            of("An overgrown path [forest Spooky] {\"position\":\"600,400\"}"),
            ("An overgrown path".into(), "forest,spooky".into())
        );
        assert_eq!(of("Path {\"size\":\"100,200\"}"), ("Path".into(), String::new()));
        assert_eq!(of("What \\[now\\] \\{\\\\ [a\\]b]"), ("What [now] {\\".into(), "a]b".into()));
        assert_eq!(of(""), (String::new(), String::new()));
    }
}
