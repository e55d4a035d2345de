//! A passage, character by character: links, tags and comments, and to whom everything else is handed.

use super::super::leftover::Leftovers;
use super::super::plain;
use super::{CLOSE, Format, Link, OPEN, unformatted};

/// So far behind its opening a link, a macro or a tag has to close, in bytes.
const REACH: usize = 2_000;

/// What to do about logic that was left out.
pub(super) const HINT: &str = "Write it as conditions, effects and facts where the scenario needs it.";

/// Goes over a passage from its beginning to its end.
pub(super) struct Scan<'t, 'l> {
    pub(super) text: &'t str,
    pub(super) at: usize,
    pub(super) out: String,
    pub(super) links: Vec<Link>,
    /// Hooks that are open: square brackets behind a macro.
    pub(super) hooks: usize,
    pub(super) format: Format,
    pub(super) base: Option<usize>,
    pub(super) left: &'l mut Leftovers,
}

impl<'t> Scan<'t, '_> {
    pub(super) fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    /// What stands near here.
    pub(super) fn near(&self) -> &'t str {
        let rest = self.rest();
        &rest[..rest.floor_char_boundary(REACH)]
    }

    /// Goes over whatever stands here.
    pub(super) fn step(&mut self) {
        let rest = self.rest();
        let before = self.at;
        let is_sugar = matches!(self.format, Format::SugarCube | Format::Other);
        let is_harlowe = matches!(self.format, Format::Harlowe | Format::Other);
        match rest.as_bytes()[0] {
            b'[' if rest.starts_with("[[") => self.link(),
            b'[' if rest.starts_with("[img[") || rest.starts_with("[<img[") || rest.starts_with("[>img[") => {
                self.skip_to("]]", before);
                self.note("media-left-out", "Pictures were left out.", "", before);
            }
            b'[' if self.format == Format::Chapbook && self.is_modifier() => self.modifier(),
            b'<' if rest.starts_with("<!--") => self.skip_to("-->", before),
            b'<' if rest.starts_with("<%") => {
                self.skip_to("%>", before);
                self.note("logic-left-out", "Code of Snowman, `<% … %>`, was left out.", HINT, before);
            }
            b'<' if is_sugar && rest.starts_with("<<") => self.sugar(),
            b'<' if rest[1..].starts_with(|c: char| c.is_ascii_alphabetic()) => self.tag(),
            b'/' if is_sugar && (rest.starts_with("/%") || rest.starts_with("/*")) => {
                self.skip_to(if rest.starts_with("/%") { "%/" } else { "*/" }, before);
            }
            b'(' if is_harlowe => self.harlowe(),
            b'{' if self.format == Format::Chapbook => self.insert(),
            b'{' | b'}' if self.format == Format::Harlowe => self.at += 1,
            b']' if self.hooks > 0 => {
                self.hooks -= 1;
                self.at += 1;
            }
            b'$' if rest[1..].starts_with(|c: char| c.is_ascii_alphabetic())
                && self.format != Format::Chapbook =>
            {
                self.note(
                    "logic-left-out",
                    "Variables in the text, such as `$name`, stand in it as they are.",
                    "Write the words.",
                    before,
                );
                self.plain();
            }
            _ => self.plain(),
        }
    }

    pub(super) fn plain(&mut self) {
        let Some(character) = self.rest().chars().next() else { return };
        // These stand for the edges of links.
        if !matches!(character, OPEN | CLOSE | '\u{e002}') {
            self.out.push(character);
        }
        self.at += character.len_utf8();
    }

    /// Goes behind `end`, or to the end of the passage.
    pub(super) fn skip_to(&mut self, end: &str, from: usize) {
        let found = self.text[from..].find(end).map(|at| from + at + end.len());
        self.at = found.unwrap_or(self.text.len());
    }

    pub(super) fn note(&mut self, code: &'static str, what: &str, hint: &'static str, from: usize) {
        match self.base {
            Some(base) => self.left.add_at(code, what, hint, base + from..base + self.at.max(from)),
            None => self.left.add(code, what, hint),
        }
    }

    fn link(&mut self) {
        let from = self.at;
        let Some(end) = self.near().find("]]") else { return self.plain() };
        let inner = &self.rest()[2..end];
        self.at += end + 2;
        let inner = match inner.split_once("][") {
            Some((link, _)) => {
                self.note("logic-left-out", "What a link sets, `[[…][$x to 1]]`, was left out.", HINT, from);
                link
            }
            None => inner,
        };
        let (text, to) = if let Some((text, to)) = inner.rsplit_once("->") {
            (text, to)
        } else if let Some((to, text)) = inner.split_once("<-") {
            (text, to)
        } else {
            inner.rsplit_once('|').unwrap_or((inner, inner))
        };
        self.leads(text, to, from);
    }

    pub(super) fn leads(&mut self, text: &str, to: &str, from: usize) {
        let text = unformatted(&plain::paragraphs(text).join(" "));
        self.out.push(OPEN);
        self.out.push_str(&text);
        self.out.push(CLOSE);
        let at = self.base.map(|base| base + from..base + self.at);
        self.links.push(Link { text, to: plain::decoded(to.trim()), at });
    }

    fn tag(&mut self) {
        let from = self.at;
        let name: String = self.rest()[1..].chars().take_while(char::is_ascii_alphanumeric).collect();
        let name = name.to_ascii_lowercase();
        match &*name {
            "img" | "audio" | "video" | "iframe" | "svg" | "canvas" => {
                self.skip_to(">", from);
                self.note("media-left-out", &format!("`<{name}>` was left out."), "", from);
            }
            "script" | "style" => {
                let close = format!("</{name}>");
                self.skip_to(&close, from);
                self.note("look-left-out", &format!("`<{name}>` was left out."), "", from);
            }
            _ => self.plain(),
        }
    }
}

/// The texts between quotation marks.
pub(super) fn quoted_words(inner: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = inner;
    while let Some(at) = rest.find(['"', '\'']) {
        let mark = rest.as_bytes()[at] as char;
        let after = &rest[at + 1..];
        let Some(end) = after.find(mark) else { break };
        words.push(&after[..end]);
        rest = &after[end + 1..];
    }
    words
}
