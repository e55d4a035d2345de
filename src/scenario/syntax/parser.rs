//! From text to tree, never stopping at the first problem.

use super::{Arena, Entry, Field, Findings, Kind, Span, Value};
use crate::diagnostic::Diagnostic;
use std::collections::HashSet;

/// How deep brackets may nest. Far more than any scenario needs, and little enough to recurse safely.
pub const DEEPEST: usize = 64;

/// The bytes a name is mostly made of: letters from a to z, digits and `_`.
const PLAIN: [bool; 256] = {
    let mut plain = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        plain[byte] = (byte as u8).is_ascii_alphanumeric() || byte as u8 == b'_';
        byte += 1;
    }
    plain
};

/// What came of a text.
#[derive(Debug)]
pub struct Parsed<'s> {
    /// The value the file holds; `None` when it holds nothing.
    pub root: Option<Value<'s>>,
    /// Where comments are, in order.
    pub comments: Vec<Span>,
    /// What is wrong.
    pub findings: Findings,
    /// Whether brackets and quotation marks match, so that the tree has the shape the author meant.
    pub sound: bool,
}

/// Reads a text into an arena. Whatever is wrong with it, the tree holds what could be read and the findings the rest.
#[must_use]
pub fn parse<'s>(source: &'s str, arena: &'s Arena) -> Parsed<'s> {
    let mut parser = Parser {
        source,
        arena,
        at: 0,
        open: Vec::new(),
        values: Vec::new(),
        names: Vec::new(),
        nameless: Vec::new(),
        comments: Vec::new(),
        findings: Findings::default(),
        sound: true,
        abandoned: false,
        surplus: None,
    };
    let root = parser.file();
    Parsed { root, comments: parser.comments, findings: parser.findings, sound: parser.sound }
}

pub(super) struct Parser<'s> {
    pub(super) source: &'s str,
    pub(super) arena: &'s Arena,
    /// The next byte to read.
    pub(super) at: usize,
    /// The closing bracket that each bracket now open waits for.
    open: Vec<u8>,
    /// Parts of the lists, groups and maps being read, innermost last; each takes its own off the end
    /// and into the arena. A value is written here as soon as it is known and handed nowhere else: the
    /// processor waits for what is copied right after it was written.
    pub(super) values: Vec<Value<'s>>,
    /// The names of the parts of groups and where they stand, and the places in `values` of parts without.
    names: Vec<(&'s str, Span)>,
    nameless: Vec<usize>,
    pub(super) comments: Vec<Span>,
    pub(super) findings: Findings,
    pub(super) sound: bool,
    /// Whether the rest of the text is not worth reading.
    pub(super) abandoned: bool,
    /// The closing brackets of which the text has more than opening ones, once somebody asked.
    pub(super) surplus: Option<Vec<u8>>,
}

impl<'s> Parser<'s> {
    pub(super) fn bytes(&self) -> &'s [u8] {
        self.source.as_bytes()
    }

    pub(super) fn peek(&self) -> Option<u8> {
        self.bytes().get(self.at).copied()
    }

    pub(super) fn character(&self) -> Option<char> {
        self.source[self.at..].chars().next()
    }

    pub(super) fn report(&mut self, span: Span, diagnostic: Diagnostic) {
        self.findings.push(span, diagnostic);
    }

    /// Gives up on the rest of the text.
    pub(super) fn abandon(&mut self) {
        self.at = self.bytes().len();
        self.abandoned = true;
        self.sound = false;
    }

    fn file(&mut self) -> Option<Value<'s>> {
        self.trivia();
        self.attributes();
        let Some(first) = self.peek() else {
            if self.findings.errors() == 0 {
                self.report(
                    Span::default(),
                    Diagnostic::error("empty-file", "There is nothing in this file.")
                        .with_hint("Begin with `(`, then the fields of the scenario, and end with `)`."),
                );
            }
            return None;
        };
        if matches!(first, b')' | b']' | b'}') {
            self.extra_bracket();
            self.abandon();
            return None;
        }
        self.value();
        let root = self.values.pop()?;
        self.trivia();
        if self.at < self.bytes().len() {
            self.after_the_end(&root);
        }
        Some(root)
    }

    /// `#![enable(implicit_some)]` and the like, which other readers of RON need; this one does not.
    fn attributes(&mut self) {
        while self.source[self.at..].starts_with("#![") {
            let rest = &self.source[self.at..];
            self.at += rest.find(']').map_or(rest.len(), |end| end + 1);
            self.trivia();
        }
    }

    /// Reads any value and adds it to `values`. The next byte is neither white space nor the end.
    pub(super) fn value(&mut self) {
        let start = self.at;
        match self.peek() {
            Some(b'(') => self.group(None, start),
            Some(b'[') => self.list(),
            Some(b'{') => self.map(),
            Some(b'"') => self.text(),
            Some(b'\'') => self.single_character(),
            Some(b'0'..=b'9' | b'+' | b'-' | b'.') => self.number(),
            _ => match self.name() {
                Some(name) => self.value_named(name, start),
                None if self.at_raw_text() => self.raw_text(),
                None => self.no_value(),
            },
        }
    }

    /// Adds the value that began at `start` and was read up to here.
    #[inline(always)]
    pub(super) fn add(&mut self, start: usize, kind: Kind<'s>) {
        self.values.push(Value { span: Span::new(start, self.at), kind });
    }

    /// A value that begins with a name: the name alone, or a group behind it.
    pub(super) fn value_named(&mut self, name: &'s str, start: usize) {
        match name {
            "true" => self.add(start, Kind::Bool(true)),
            "false" => self.add(start, Kind::Bool(false)),
            "inf" => self.add(start, Kind::Float(f64::INFINITY)),
            "NaN" => self.add(start, Kind::Float(f64::NAN)),
            _ => {
                let end = self.at;
                self.trivia();
                match self.peek() {
                    Some(b'(') => self.group(Some(name), start),
                    _ if self.is_prose(end) => self.unquoted(start),
                    _ => self.values.push(Value { span: Span::new(start, end), kind: Kind::Name(name) }),
                }
            }
        }
    }

    /// A name, perhaps raw (`r#name`), if one stands here and not a raw text.
    pub(super) fn name(&mut self) -> Option<&'s str> {
        let rest = &self.source[self.at..];
        let length = rest.bytes().position(|byte| !PLAIN[usize::from(byte)]).unwrap_or(rest.len());
        match rest.as_bytes().get(length) {
            Some(b'#' | 0x80..) => return self.unusual_name(),
            Some(b'"') if length == 1 => return self.unusual_name(),
            _ if length == 0 || rest.as_bytes()[0].is_ascii_digit() => return None,
            _ => {}
        }
        self.at += length;
        Some(&rest[..length])
    }

    /// A name that may be raw or have letters beyond a to z.
    #[cold]
    fn unusual_name(&mut self) -> Option<&'s str> {
        if self.at_raw_text() {
            return None;
        }
        let raw = self.bytes()[self.at..].starts_with(b"r#");
        let start = if raw { self.at + 2 } else { self.at };
        let end = self.end_of_unusual_name(start, raw);
        if end == start {
            return None;
        }
        self.at = end;
        Some(&self.source[start..end])
    }

    /// Where a name ends that is raw or has letters beyond a to z.
    fn end_of_unusual_name(&self, start: usize, raw: bool) -> usize {
        let mut end = start;
        for c in self.source[start..].chars() {
            let belongs = match c {
                '.' | '+' | '-' => raw,
                '_' => true,
                _ if end > start || (raw && c.is_ascii_digit()) => c.is_alphanumeric(),
                _ => c.is_alphabetic(),
            };
            if !belongs {
                break;
            }
            end += c.len_utf8();
        }
        end
    }

    /// `( … )`, with `head` already read: a struct as soon as one of its parts has a name.
    fn group(&mut self, head: Option<&'s str>, start: usize) {
        let (first_name, first_nameless, first) = (self.names.len(), self.nameless.len(), self.values.len());
        self.inside(b')', Self::field_or_item);
        if self.names.len() == first_name {
            self.nameless.truncate(first_nameless);
            let items = self.taken(first);
            return self.add(start, Kind::Tuple(head, items));
        }
        if self.nameless.len() > first_nameless {
            self.drop_nameless(first_nameless, first);
        }
        let (names, values) = (&self.names[first_name..], &self.values[first..]);
        let fields = self.arena.keep_each(names.len(), |at| {
            let (name, name_span) = names[at];
            Field { name, name_span, value: values[at] }
        });
        self.names.truncate(first_name);
        self.values.truncate(first);
        self.repeated_fields(fields);
        self.add(start, Kind::Struct(head, fields));
    }

    /// Keeps of the values from the `first` on those that have a name, and says that the others lack one.
    #[cold]
    fn drop_nameless(&mut self, first_nameless: usize, first: usize) {
        let mut nameless = self.nameless.split_off(first_nameless).into_iter().peekable();
        for (at, value) in (first..).zip(self.values.split_off(first)) {
            match nameless.next_if_eq(&at) {
                Some(_) => self.missing_name(&value),
                None => self.values.push(value),
            }
        }
    }

    /// Takes in a part of a group that has no name, the value just read.
    pub(super) fn item(&mut self) {
        self.nameless.push(self.values.len() - 1);
    }

    /// Takes in a part of a group whose name was just read; its value follows, and `next` stands before it.
    #[inline(always)]
    pub(super) fn field(&mut self, name: &'s str, name_span: Span, next: Option<u8>) {
        self.names.push((name, name_span));
        self.value_behind(name_span, next);
    }

    fn list(&mut self) {
        let (start, first) = (self.at, self.values.len());
        self.inside(b']', Self::value);
        let items = self.taken(first);
        self.add(start, Kind::List(items));
    }

    /// The values from the `first` on, which are done.
    fn taken(&mut self, first: usize) -> &'s [Value<'s>] {
        let taken = self.arena.keep(&self.values[first..]);
        self.values.truncate(first);
        taken
    }

    fn map(&mut self) {
        let (start, first) = (self.at, self.values.len());
        self.inside(b'}', |parser| {
            parser.value();
            let key = parser.values.last().map_or(Span::default(), |key| key.span);
            let next = parser.next();
            parser.value_behind(key, next);
        });
        let parts = &self.values[first..];
        let entry = |at| Entry { key: parts[2 * at], value: parts[2 * at + 1] };
        let entries = self.arena.keep_each(parts.len() / 2, entry);
        self.values.truncate(first);
        self.repeated_keys(entries);
        self.add(start, Kind::Map(entries));
    }

    /// Reads the parts between an opening bracket, which is next, and its `closer`. `part` reads one part, whose
    /// last or only value it adds last.
    fn inside(&mut self, closer: u8, mut part: impl FnMut(&mut Self)) {
        let opening = self.at;
        if self.open.len() >= DEEPEST {
            self.too_deep();
            return;
        }
        self.at += 1;
        self.open.push(closer);
        let mut begun = false;
        let mut previous = None;
        loop {
            if self.findings.is_full() {
                self.abandon();
            }
            match self.next() {
                None => {
                    self.unclosed(opening);
                    break;
                }
                Some(byte) if byte == closer => {
                    self.at += 1;
                    break;
                }
                Some(byte @ (b')' | b']' | b'}')) => {
                    if self.open.contains(&byte) && !self.is_too_many(byte) {
                        self.unclosed(opening);
                        break;
                    }
                    self.extra_bracket();
                }
                Some(b',') => {
                    if !begun {
                        self.nothing_before_comma();
                    }
                    begun = false;
                    previous = None;
                    self.at += 1;
                }
                Some(_) => {
                    if let Some(end) = previous {
                        self.missing_comma(end);
                    }
                    let before = self.at;
                    begun = true;
                    part(self);
                    debug_assert!(self.at > before, "a part takes at least one character");
                    if self.peek() == Some(b',') {
                        self.at += 1;
                        (begun, previous) = (false, None);
                        continue;
                    }
                    // Behind a broken one nobody knows whether a comma is due.
                    previous = self.values.last().filter(|v| !v.is_broken()).map(|v| v.span.end as usize);
                }
            }
        }
        self.open.pop();
    }

    fn repeated_fields(&mut self, fields: &[Field<'s>]) {
        // Nearly all groups are short, and there comparing all pairs is quicker than hashing.
        let differs = |at: usize| fields[..at].iter().all(|other| other.name != fields[at].name);
        if fields.len() <= 32 && (1..fields.len()).all(differs) {
            return;
        }
        let mut seen = HashSet::new();
        for field in fields {
            if self.findings.is_full() {
                return;
            }
            if !seen.insert(field.name) {
                self.report(
                    field.name_span,
                    Diagnostic::error(
                        "duplicate-field",
                        format!("`{}` stands here for the second time.", field.name),
                    )
                    .with_hint("Keep one of the two and remove the other."),
                );
            }
        }
    }

    fn repeated_keys(&mut self, entries: &[Entry<'s>]) {
        let mut seen = HashSet::new();
        for entry in entries {
            let key = self.source[entry.key.span.range()].trim();
            if !seen.insert(key) {
                self.report(
                    entry.key.span,
                    Diagnostic::error("duplicate-key", format!("{key} stands here for the second time."))
                        .with_hint("Keep one of the two and remove the other."),
                );
            }
        }
    }
}
