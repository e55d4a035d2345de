//! The fields of a group: each asked for by name, the ones nobody asked for reported.

use super::blank::Blank;
use super::context::{Context, describe};
use super::example;
use super::list::blank_group;
use crate::diagnostic::{Diagnostic, nearest};
use crate::scenario::syntax::{Field, Kind, Span, Value};

/// Reads the group `value`, a `part` in words ("a reply"), with `read`; then reports the fields `read` did
/// not ask for. `None` when `value` is no group at all.
pub(super) fn group<T>(
    part: &'static str,
    value: &Value<'_>,
    cx: &mut Context,
    read: impl FnOnce(&mut Fields<'_, '_, '_>) -> T,
) -> Option<T> {
    match &value.kind {
        Kind::Struct(None, fields) => Some(named_group(part, value.span, fields, cx, read)),
        Kind::Tuple(None, []) => Some(named_group(part, value.span, &[], cx, read)),
        Kind::Broken => None,
        _ => {
            let hint = match &value.kind {
                Kind::Map(_) => "Use round brackets: `( … )`. Curly ones are for texts in several languages.",
                Kind::Struct(Some(_), _) => "Write nothing before the opening bracket.",
                _ => "Write its fields in round brackets: `(name: value, name: value)`.",
            };
            let message = format!("This is {}, and {part} is a group of named fields.", describe(value));
            cx.report(value, Diagnostic::error("wrong-type", message).with_hint(hint));
            None
        }
    }
}

/// Reads fields that stand at `span`, whatever is written before their bracket.
pub(super) fn named_group<'v, 's, T>(
    part: &'static str,
    span: Span,
    fields: &'v [Field<'s>],
    cx: &mut Context,
    read: impl FnOnce(&mut Fields<'v, 's, '_>) -> T,
) -> T {
    let outer = (cx.part, cx.field);
    let first_asked = cx.asked.len();
    let mut group = Fields { part, span, fields, next: 0, found: 0, first_asked, cx };
    let read = read(&mut group);
    if group.found < fields.len() {
        group.report_unknown();
    }
    cx.asked.truncate(first_asked);
    (cx.part, cx.field) = outer;
    read
}

/// The fields of one group while they are being read.
pub(super) struct Fields<'v, 's, 'c> {
    part: &'static str,
    span: Span,
    fields: &'v [Field<'s>],
    /// Where to look first: authors mostly write fields in the order they are documented in.
    next: usize,
    found: usize,
    /// Where in the context the names begin that were asked for in this group.
    first_asked: usize,
    cx: &'c mut Context,
}

impl<'v, 's> Fields<'v, 's, '_> {
    /// A field that must be there.
    #[inline(always)]
    pub(super) fn required<T: Blank>(
        &mut self,
        name: &'static str,
        decode: impl FnOnce(&Value<'s>, &mut Context) -> Option<T>,
    ) -> T {
        match self.take(name) {
            Some(value) => self.decode(name, value, decode).unwrap_or_else(T::blank),
            None => {
                self.report_missing(name);
                T::blank()
            }
        }
    }

    /// A group that must be there.
    #[inline(always)]
    pub(super) fn part<T>(
        &mut self,
        name: &'static str,
        decode: impl Fn(&Value<'s>, &mut Context) -> Option<T>,
    ) -> T {
        let read = match self.take(name) {
            Some(value) => self.decode(name, value, &decode),
            None => {
                self.report_missing(name);
                None
            }
        };
        read.or_else(|| blank_group(decode))
            .unwrap_or_else(|| unreachable!("a group of blanks can always be read"))
    }

    /// A field that is `default` when it is not there.
    #[inline(always)]
    pub(super) fn or<T>(
        &mut self,
        name: &'static str,
        default: T,
        decode: impl FnOnce(&Value<'s>, &mut Context) -> Option<T>,
    ) -> T {
        match self.take(name) {
            Some(value) => self.decode(name, value, decode).unwrap_or(default),
            None => default,
        }
    }

    /// A field that is blank when it is not there: no text, no list, nothing.
    #[inline(always)]
    pub(super) fn or_blank<T: Blank>(
        &mut self,
        name: &'static str,
        decode: impl FnOnce(&Value<'s>, &mut Context) -> Option<T>,
    ) -> T {
        self.or(name, T::blank(), decode)
    }

    /// A field that may be there; `None` and `Some(…)` may be written out as in Rust.
    #[inline(always)]
    pub(super) fn optional<T>(
        &mut self,
        name: &'static str,
        decode: impl FnOnce(&Value<'s>, &mut Context) -> Option<T>,
    ) -> Option<T> {
        let value = self.take(name)?;
        match &value.kind {
            Kind::Name("None") => None,
            Kind::Tuple(Some("Some"), items) if items.len() == 1 => self.decode(name, &items[0], decode),
            _ => self.decode(name, value, decode),
        }
    }

    /// Looks at a field without decoding it as anything.
    ///
    /// What is asked for is known where this is called, and there a comparison is two or three instructions.
    #[inline(always)]
    pub(super) fn take(&mut self, name: &'static str) -> Option<&'v Value<'s>> {
        self.cx.asked.push(name);
        let field = match self.fields.get(self.next) {
            Some(field) if field.name == name => field,
            _ => self.elsewhere(name)?,
        };
        self.next += 1;
        self.found += 1;
        Some(&field.value)
    }

    /// The field of this name, wherever it stands, and to look behind it for the next.
    #[inline(never)]
    fn elsewhere(&mut self, name: &str) -> Option<&'v Field<'s>> {
        self.next = self.fields.iter().position(|field| field.name == name)?;
        self.fields.get(self.next)
    }

    /// The context, for what has to be known beyond the single field.
    pub(super) fn context(&mut self) -> &mut Context {
        self.cx
    }

    fn decode<T>(
        &mut self,
        name: &'static str,
        value: &Value<'s>,
        decode: impl FnOnce(&Value<'s>, &mut Context) -> Option<T>,
    ) -> Option<T> {
        (self.cx.part, self.cx.field) = (self.part, name);
        decode(value, self.cx)
    }

    #[cold]
    fn report_missing(&mut self, name: &'static str) {
        let hint = match example::of(self.part, name) {
            Some(example) => format!("Add it inside these brackets, for example `{name}: {example}`."),
            None => format!(
                "Add it inside these brackets, as `{name}: (…)`. docs/SCENARIO.md shows how, and `evenkeel new` writes a file that has one."
            ),
        };
        let message = format!("`{name}` is missing in {}.", self.part);
        self.cx
            .findings
            .push(self.span.opening(), Diagnostic::error("missing-field", message).with_hint(hint));
    }

    #[cold]
    fn report_unknown(&mut self) {
        let known = &self.cx.asked[self.first_asked..];
        for field in self.fields.iter().filter(|field| !known.contains(&field.name)) {
            if self.cx.findings.is_full() {
                return;
            }
            let message = format!("There is no field `{}` in {}.", field.name, self.part);
            let mut diagnostic = Diagnostic::error("unknown-field", message);
            if let Some(meant) = nearest(field.name, known.iter().copied()) {
                diagnostic = diagnostic.with_hint(format!("Did you mean `{meant}`?"));
            }
            let all = known.join("`, `");
            self.cx.findings.push(field.name_span, diagnostic.with_hint(format!("Its fields are `{all}`.")));
        }
    }
}
