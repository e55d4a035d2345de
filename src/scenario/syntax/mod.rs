//! Our own reader of RON: a text becomes a tree in which every part knows its bytes.
//!
//! Why not the `ron` crate, which we hold ours against in a test: it stops at the first error and drops
//! spans as soon as a value is built, so it can neither report every problem of a file at its place nor
//! tell an editor which bytes to replace. This reader recovers and goes on, keeps where comments are,
//! borrows names and plain texts from the source, keeps all else in an [`Arena`], and takes nothing from the rest of Evenkeel but the
//! shape of a diagnostic.
//!
//! It reads what a scenario can hold: structs and tuples with and without a name, lists, maps, texts,
//! raw texts, characters, numbers, `true`, `false` and bare names. Byte strings, number suffixes (`5u8`)
//! and ranges (`1..3`) are RON too; no scenario has them and this reader refuses them.

mod arena;
mod comments;
mod finding;
mod literal;
mod parser;
mod quoted;
mod recovery;
mod span;
mod tree;

pub use arena::Arena;
pub use finding::{Finding, Findings, MOST};
pub use parser::{DEEPEST, Parsed, parse};
pub use recovery::closer_of;
pub use span::Span;
pub use tree::{Entry, Field, Kind, Value};

/// What can be wrong with the notation itself.
pub const CODES: &[(&str, &str)] = &[
    ("empty-file", "There is nothing in the file, or nothing but comments."),
    ("too-deep", "Brackets are nested more than 64 deep."),
    ("unclosed-bracket", "An opening bracket has no closing one, or the wrong kind closes it."),
    ("extra-bracket", "A closing bracket has nothing to close."),
    ("unclosed-text", "A text begins with a quotation mark and never ends."),
    ("unclosed-comment", "A comment begins with `/*` and never ends."),
    ("bad-escape", "A backslash in a text is followed by something that has no meaning there."),
    ("bad-number", "Something begins like a number and is none."),
    ("bad-character", "A character between single quotation marks is not exactly one."),
    ("curly-quotes", "A text stands between typographic quotation marks instead of straight ones."),
    ("unquoted-text", "A text stands without quotation marks."),
    ("quoted-name", "The name of a field stands in quotation marks."),
    ("missing-comma", "Two things stand side by side without a comma."),
    ("missing-colon", "A name and its value stand side by side without a colon."),
    ("missing-name", "In a group of named fields, a value has no name."),
    ("missing-value", "A value is missing after a colon or before a comma."),
    ("unexpected-character", "A character stands where it means nothing."),
    ("text-after-end", "Something follows after the last closing bracket of the file."),
    ("duplicate-field", "One group has the same field twice."),
    ("duplicate-key", "One map has the same key twice."),
    ("too-many-problems", "The file has more problems than are worth listing; only the first are shown."),
];
