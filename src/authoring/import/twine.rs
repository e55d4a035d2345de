//! A story as Twine publishes it: `<tw-storydata>` with a `<tw-passagedata>` for each passage, somewhere in a page of HTML.

use super::leftover::Leftovers;
use super::plain::decoded;
use super::story::Story;
use super::twee::{self, About, Passage};
use super::{MOST_MOMENTS, broken, too_large};
use crate::diagnostic::Diagnostic;
use std::collections::HashMap;

/// Reads the first story of the page; an archive of Twine holds several.
pub fn read(page: &str, left: &mut Leftovers) -> Result<Story, Box<Diagnostic>> {
    let (story, rest) =
        element(page, "tw-storydata").ok_or_else(|| broken("The page ends in the middle of its story."))?;
    let body = rest.split("</tw-storydata").next().unwrap_or(rest);
    if rest[body.len()..].contains("<tw-storydata") {
        let hint = "Export the others by themselves.";
        left.add("logic-left-out", "The file holds several stories; the first was brought in.", hint);
    }
    let mut passages = Vec::new();
    let mut start = None;
    let first = story.get("startnode").cloned().unwrap_or_default();
    let mut rest = body;
    while let Some((attributes, after)) = element(rest, "tw-passagedata") {
        if passages.len() > MOST_MOMENTS {
            return Err(Box::new(too_large(format!("The story has more than {MOST_MOMENTS} passages."))));
        }
        let text = after.split("</tw-passagedata").next().unwrap_or(after);
        rest = &after[text.len()..];
        let get = |name: &str| attributes.get(name).cloned().unwrap_or_default();
        let name = get("name");
        if !first.is_empty() && get("pid") == first {
            start = Some(name.clone());
        }
        let tags = get("tags").split_whitespace().map(str::to_lowercase).collect();
        passages.push(Passage { name, tags, text: decoded(text), ..Passage::default() });
    }
    for (kind, what) in
        [("<script", "The story's script was left out."), ("<style", "The story's style sheet was left out.")]
    {
        let holds = body
            .split(kind)
            .skip(1)
            .filter_map(|rest| rest.split_once('>'))
            .any(|(_, rest)| !rest.trim_start().starts_with('<'));
        if holds {
            left.add("look-left-out", what, "");
        }
    }
    let get = |name: &str| story.get(name).map_or("", String::as_str);
    let format = format!("{} {}", get("format"), get("format-version")).trim().to_owned();
    twee::story(passages, About { title: get("name").to_owned(), format, start }, left)
}

/// The attributes of the first element of this name, and what stands behind its tag.
fn element<'p>(page: &'p str, name: &str) -> Option<(HashMap<String, String>, &'p str)> {
    let open = format!("<{name}");
    let at = page.find(&open)? + open.len();
    let mut attributes = HashMap::new();
    let mut rest = &page[at..];
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
        if let Some(after) = rest.strip_prefix('>') {
            return Some((attributes, after));
        }
        let end = rest.find(|c: char| c.is_whitespace() || matches!(c, '=' | '>'))?;
        let (key, after) = rest.split_at(end.max(1).min(rest.len()));
        rest = after;
        if let Some(value) = rest.strip_prefix('=') {
            let (value, after) = match value.chars().next()? {
                mark @ ('"' | '\'') => value[1..].split_once(mark)?,
                _ => value.split_at(value.find(|c: char| c.is_whitespace() || c == '>')?),
            };
            attributes.insert(key.to_owned(), decoded(value));
            rest = after;
        } else {
            attributes.insert(key.to_owned(), String::new());
        }
    }
}
