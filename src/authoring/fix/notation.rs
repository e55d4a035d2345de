//! Mending the notation: colons, characters, what wants quotation marks.

use super::signs::is_whole;
use super::{Broken, Fix};
use crate::authoring::{Change, Patch, StepName, quoted};
use crate::words::key;

pub fn fixes(broken: &Broken<'_>) -> Vec<Fix> {
    let (start, end) = (broken.place.start, broken.place.end);
    let marked = broken.marked();
    let fix = |words: &'static str, what: &str, patch: Patch| {
        let name = StepName::of(words, what.to_owned());
        vec![Fix { name, change: Change::of(vec![patch]) }]
    };
    match broken.finding.code {
        "missing-comma" if is_whole(broken.page.text, end) => {
            fix(key("fix-comma"), &broken.before(end), Patch::insert(end, ","))
        }
        "missing-colon" => {
            let equals = end + broken.page.text[end..].len() - broken.page.text[end..].trim_start().len();
            let patch = match broken.page.text[equals..].starts_with('=') {
                true => Patch::new(equals..equals + 1, ":"),
                false => Patch::insert(end, ":"),
            };
            fix(key("fix-colon"), marked, patch)
        }
        "missing-value" if marked == "," => fix(key("fix-remove-comma"), ",", Patch::new(start..end, "")),
        "unexpected-character" => fix(key("fix-remove"), marked, Patch::new(start..end, "")),
        "bad-escape" => fix(key("fix-write"), "\\\\", Patch::insert(start, "\\")),
        "quoted-name" => {
            let bare = marked.trim_matches('"');
            fix(key("fix-write"), bare, Patch::new(start..end, bare))
        }
        "unquoted-text" => {
            let written = marked.trim_end();
            // Perhaps only the first of its marks is missing.
            let words = written.strip_suffix('"').unwrap_or(written);
            let patch = Patch::new(start..start + written.len(), quoted(words));
            fix(key("fix-quote"), words, patch)
        }
        "curly-quotes" => {
            let curly = |c: char| matches!(c, '“' | '”' | '„' | '‟' | '«' | '»' | '‘' | '’' | '‚' | '"');
            let words = marked.trim().trim_matches(curly);
            fix(key("fix-quote"), words, Patch::new(start..end, quoted(words)))
        }
        "bad-character" => {
            let words = marked.trim_matches('\'');
            fix(key("fix-quote"), words, Patch::new(start..end, quoted(words)))
        }
        _ => Vec::new(),
    }
}
