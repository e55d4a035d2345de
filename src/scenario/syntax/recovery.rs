//! What to say when the notation is wrong, and how to go on after it.

use super::parser::Parser;
use super::{Kind, Span, Value};
use crate::diagnostic::Diagnostic;

impl<'s> Parser<'s> {
    /// A part of a group: a field, or a value alone.
    pub(super) fn field_or_item(&mut self) {
        let start = self.at;
        if let Some(name) = self.name() {
            let name_span = Span::new(start, self.at);
            let (end, comments) = (self.at, self.comments.len());
            // Mostly the colon stands right behind.
            let next = if self.peek() == Some(b':') { Some(b':') } else { self.next() };
            return match next {
                Some(b':' | b'=' | b'"' | b'0'..=b'9' | b'[' | b'{') => {
                    self.field(name, name_span, next);
                }
                _ => {
                    // Not a field after all; `value_named` wants to stand right behind the name.
                    self.at = end;
                    self.comments.truncate(comments);
                    self.value_named(name, start);
                    self.item();
                }
            };
        }
        self.value();
        if let Some(&Value { kind: Kind::Text(text), span: name_span }) = self.values.last() {
            let next = self.next();
            if next == Some(b':') {
                self.values.pop();
                let hint = format!("Write `{text}:` without the quotation marks.");
                self.report(
                    name_span,
                    Diagnostic::error("quoted-name", "The name of a field stands in quotation marks.")
                        .with_hint(hint),
                );
                return self.field(text, name_span, next);
            }
        }
        self.item();
    }

    /// A part of a group has no name, and others have one.
    pub(super) fn missing_name(&mut self, item: &Value<'s>) {
        // Where brackets do not match, a value without a name probably belongs elsewhere.
        if !self.sound || item.is_broken() || self.findings.is_full() {
            return;
        }
        self.report(
            item.span,
            Diagnostic::error(
                "missing-name",
                "This value has no name, and the others in its group have one.",
            )
            .with_hint("Write the name of the field and a colon before it, for example `id: \"opening\"`."),
        );
    }

    /// The colon and the value that follow the name or key at `name`; `next` is the byte behind it.
    #[inline(always)]
    pub(super) fn value_behind(&mut self, name: Span, next: Option<u8>) {
        let has_colon = next == Some(b':');
        if has_colon {
            self.at += 1;
        } else {
            self.missing_colon(name);
        }
        if matches!(self.next(), None | Some(b',' | b')' | b']' | b'}')) {
            self.missing_value(name, has_colon);
        } else {
            self.value();
        }
    }

    /// Something else stands behind a name than a colon; a `=` is taken for one.
    #[cold]
    fn missing_colon(&mut self, name: Span) {
        let equals = self.peek() == Some(b'=');
        let message = if equals {
            "A `=` stands here between a name and its value."
        } else {
            "There is no colon between this name and its value."
        };
        let hint = format!("Write a colon between them: `{}: …`.", shortened(&self.source[name.range()]));
        self.report(name, Diagnostic::error("missing-colon", message).with_hint(hint));
        self.at += usize::from(equals);
    }

    /// Nothing stands behind a name that could be its value.
    #[cold]
    fn missing_value(&mut self, name: Span, has_colon: bool) {
        if has_colon && self.peek().is_some() {
            let name_text = shortened(&self.source[name.range()]);
            self.report(
                name,
                Diagnostic::error("missing-value", format!("Nothing follows after `{name_text}:`."))
                    .with_hint("Write the value behind the colon, or remove the name."),
            );
        }
        self.add(self.at, Kind::Broken);
    }

    pub(super) fn nothing_before_comma(&mut self) {
        if !self.sound {
            return;
        }
        self.report(
            Span::new(self.at, self.at + 1),
            Diagnostic::error("missing-value", "There is nothing before this comma.")
                .with_hint("Remove the comma."),
        );
    }

    pub(super) fn missing_comma(&mut self, end: usize) {
        self.report(
            Span::new(end.saturating_sub(1), end),
            Diagnostic::error("missing-comma", "A comma is missing here.")
                .with_hint("Write a comma between this and what follows."),
        );
    }

    pub(super) fn too_deep(&mut self) {
        self.report(
            Span::new(self.at, self.at + 1),
            Diagnostic::error(
                "too-deep",
                format!("Brackets are nested more than {} deep here.", super::DEEPEST),
            )
            .with_hint("No scenario needs that; probably closing brackets are missing further up."),
        );
        self.abandon();
    }

    /// Whether the text as a whole has more brackets like `closer` than opening ones: then, where brackets do not
    /// match, this one is too many, and it is not another that is missing.
    pub(super) fn is_too_many(&mut self, closer: u8) -> bool {
        self.surplus.get_or_insert_with(|| surplus(self.source)).contains(&closer)
    }

    /// A closing bracket nobody opened. Without it the rest makes sense, so reading goes on.
    pub(super) fn extra_bracket(&mut self) {
        let bracket = self.bytes()[self.at] as char;
        self.report(
            Span::new(self.at, self.at + 1),
            Diagnostic::error("extra-bracket", format!("This `{bracket}` closes nothing."))
                .with_hint("Remove it, or open the bracket it should close."),
        );
        self.at += 1;
    }

    /// The bracket at `opening` is not closed before the end, or before the closing bracket that comes next.
    pub(super) fn unclosed(&mut self, opening: usize) {
        if !self.abandoned && self.sound {
            let culprit = misindented(self.source).unwrap_or(opening);
            let bracket = self.bytes()[culprit] as char;
            let closer = closer_of(self.bytes()[culprit]);
            self.report(
                Span::new(culprit, culprit + 1),
                Diagnostic::error("unclosed-bracket", format!("This `{bracket}` is never closed.")).with_hint(format!(
                    "Write `{closer}` where it ends. Nothing behind it was checked, because it is not clear what belongs together."
                )),
            );
        }
        self.sound = false;
    }

    pub(super) fn after_the_end(&mut self, root: &Value<'_>) {
        if !std::mem::replace(&mut self.sound, false) {
            return;
        }
        if matches!(self.peek(), Some(b')' | b']' | b'}')) {
            self.extra_bracket();
            return;
        }
        let problem = if matches!(root.kind, Kind::Name(_)) && self.peek() == Some(b':') {
            Diagnostic::error("text-after-end", "The fields of the scenario do not stand in brackets.")
                .with_hint("Write `(` before the first field and `)` after the last.")
        } else {
            Diagnostic::error("text-after-end", "The file goes on after its last closing bracket.")
                .with_hint("Remove what follows, or remove the bracket before it if it closes too early.")
        };
        self.report(Span::new(self.at, self.at + 1), problem);
    }

    /// Whether more words follow on the line of the bare name that ended at `end`: then it is a text
    /// without quotation marks. The parser stands on the first of those words.
    pub(super) fn is_prose(&self, end: usize) -> bool {
        if !self.source[end..self.at].chars().all(|c| c == ' ') || self.at == end {
            return false;
        }
        let rest = &self.source[self.at..];
        let word = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        word > 0
            && rest.starts_with(char::is_alphabetic)
            && !rest[word..].trim_start_matches(' ').starts_with([':', '('])
    }

    /// Skips a text without quotation marks, which began at `start`.
    pub(super) fn unquoted(&mut self, start: usize) {
        let rest = &self.source[self.at..];
        self.at += rest.find(['\n', ',', ')', ']', '}']).unwrap_or(rest.len());
        self.report(
            Span::new(start, self.at),
            Diagnostic::error("unquoted-text", "This text stands without quotation marks.")
                .with_hint(format!("Write it as `\"{}\"`.", shortened(self.source[start..self.at].trim()))),
        );
        self.add(start, Kind::Broken);
    }

    /// Something that begins no value: skips the run of it.
    pub(super) fn no_value(&mut self) {
        let start = self.at;
        let Some(first) = self.character() else { return self.add(start, Kind::Broken) };
        if matches!(first, '“' | '”' | '„' | '‟' | '‘' | '’' | '«' | '»') {
            return self.curly_text();
        }
        let rest = &self.source[start + first.len_utf8()..];
        let stop = |c: char| c.is_whitespace() || matches!(c, ',' | '(' | ')' | '[' | ']' | '{' | '}' | '"');
        self.at += first.len_utf8() + rest.find(stop).unwrap_or(rest.len());
        let shown = if first.is_control() { first.escape_default().to_string() } else { first.to_string() };
        self.report(
            Span::new(start, self.at),
            Diagnostic::error("unexpected-character", format!("`{shown}` means nothing here."))
                .with_hint("Remove it; texts stand between straight quotation marks, `\"like this\"`."),
        );
        self.add(start, Kind::Broken);
    }

    fn curly_text(&mut self) {
        let start = self.at;
        let line = self.source[start..].lines().next().unwrap_or_default();
        let ends = |(at, c): &(usize, char)| {
            let next = line[at + c.len_utf8()..].trim_start();
            *at > 0
                && matches!(c, '“' | '”' | '’' | '‘' | '»' | '«' | '"')
                && (next.is_empty() || next.starts_with([',', ')', ']', '}', ':']))
        };
        let end = line.char_indices().find(ends).map_or(line.trim_end().len(), |(at, c)| at + c.len_utf8());
        self.at += end;
        self.report(
            Span::new(start, self.at),
            Diagnostic::error("curly-quotes", "This text stands between typographic quotation marks.").with_hint(
                "Write straight ones, `\"like this\"`; word processors change them, plain text editors do not.",
            ),
        );
        self.add(start, Kind::Broken);
    }
}

/// At most 40 characters of a text, to quote in a hint.
pub(super) fn shortened(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    match line.char_indices().nth(40) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line.to_owned(),
    }
}

/// The bracket that closes this one, which is `(`, `[` or `{`.
#[must_use]
pub const fn closer_of(opening: u8) -> char {
    match opening {
        b'(' => ')',
        b'[' => ']',
        _ => '}',
    }
}

/// Every bracket of a text outside of texts and line comments, with the indentation of its line and whether it is
/// the first thing on it.
fn brackets(source: &str) -> impl Iterator<Item = Bracket> {
    let mut in_text = false;
    let mut line_start = 0;
    source.split_inclusive('\n').flat_map(move |line| {
        let indent = line.len() - line.trim_start().len();
        let mut found = Vec::new();
        let mut characters = line.bytes().enumerate();
        while let Some((column, byte)) = characters.next() {
            match byte {
                b'\\' if in_text => drop(characters.next()),
                b'"' => in_text = !in_text,
                _ if in_text => {}
                b'/' if line[column..].starts_with("//") => break,
                b'(' | b'[' | b'{' | b')' | b']' | b'}' => {
                    found.push(Bracket { byte, at: line_start + column, indent, first: column == indent });
                }
                _ => {}
            }
        }
        line_start += line.len();
        found
    })
}

struct Bracket {
    byte: u8,
    at: usize,
    indent: usize,
    first: bool,
}

/// The closing brackets there are more of than of their opening ones.
fn surplus(source: &str) -> Vec<u8> {
    let mut surplus = Vec::new();
    for (opener, closer) in [(b'(', b')'), (b'[', b']'), (b'{', b'}')] {
        let count = |wanted: u8| brackets(source).filter(|bracket| bracket.byte == wanted).count();
        if count(closer) > count(opener) {
            surplus.push(closer);
        }
    }
    surplus
}

/// The bracket that is probably the unclosed one, told by how the author indented: the first whose closing
/// bracket begins a line that is indented otherwise than the line it was opened on.
fn misindented(source: &str) -> Option<usize> {
    let mut open: Vec<Bracket> = Vec::new();
    for bracket in brackets(source) {
        if matches!(bracket.byte, b'(' | b'[' | b'{') {
            open.push(bracket);
            continue;
        }
        let opened = open.pop()?;
        if closer_of(opened.byte) != char::from(bracket.byte)
            || (bracket.first && opened.indent != bracket.indent)
        {
            return Some(opened.at);
        }
    }
    None
}
