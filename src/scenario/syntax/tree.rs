//! The tree a text becomes. It borrows from the text and from the arena it was read into.

use super::Span;

/// A value and the bytes it was written with.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Value<'s> {
    /// Its bytes, from the first character of its name or bracket to the last.
    pub span: Span,
    /// What it is.
    pub kind: Kind<'s>,
}

/// What a value can be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind<'s> {
    /// `true` or `false`.
    Bool(bool),
    /// A whole number that fits 64 bits.
    Integer(i64),
    /// Any other number.
    Float(f64),
    /// `'x'`.
    Char(char),
    /// `"text"` or `r#"text"#`.
    Text(&'s str),
    /// A bare name such as `telephone`.
    Name(&'s str),
    /// `(field: value)`, perhaps with a name before the bracket.
    Struct(Option<&'s str>, &'s [Field<'s>]),
    /// `(value, value)`, perhaps with a name before the bracket; also `()`.
    Tuple(Option<&'s str>, &'s [Value<'s>]),
    /// `[value, value]`.
    List(&'s [Value<'s>]),
    /// `{key: value}`.
    Map(&'s [Entry<'s>]),
    /// Something that could not be read and was reported.
    Broken,
}

/// A field of a struct.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Field<'s> {
    /// Its name.
    pub name: &'s str,
    /// Where the name stands.
    pub name_span: Span,
    /// Its value.
    pub value: Value<'s>,
}

/// An entry of a map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Entry<'s> {
    /// The key.
    pub key: Value<'s>,
    /// The value.
    pub value: Value<'s>,
}

impl<'s> Value<'s> {
    /// The field of this name, the first if there are several; `None` in anything but a struct.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&'s Field<'s>> {
        match self.kind {
            Kind::Struct(_, fields) => fields.iter().find(|field| field.name == name),
            _ => None,
        }
    }

    /// Whether it could not be read.
    #[must_use]
    pub const fn is_broken(&self) -> bool {
        matches!(self.kind, Kind::Broken)
    }

    /// The item at this index of a list or tuple.
    #[must_use]
    pub fn item(&self, index: usize) -> Option<&'s Value<'s>> {
        match self.kind {
            Kind::List(items) | Kind::Tuple(_, items) => items.get(index),
            _ => None,
        }
    }
}
