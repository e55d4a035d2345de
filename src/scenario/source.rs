//! From the bytes of a file to text, or a finding that says why not.

use super::syntax::{Finding, Span};
use crate::diagnostic::{Diagnostic, Lines, Place};

/// The largest file that is read, in bytes. A scenario of a thousand nodes is smaller than a tenth of it.
pub const LARGEST: usize = 16 * 1024 * 1024;

/// What can be wrong with the bytes themselves.
pub const CODES: &[(&str, &str)] = &[
    ("file-too-large", "The file has more than 16 MB; it is not read at all."),
    ("not-utf8", "The file is not saved as UTF-8 text."),
];

/// The text the bytes stand for. A byte order mark stays in it, so that positions are those of the file.
///
/// # Errors
/// A file too large, or not UTF-8; then with the place of the first wrong byte.
pub fn text<'b>(bytes: &'b [u8], file: &str) -> Result<&'b str, Diagnostic> {
    if bytes.len() > LARGEST {
        let size = bytes.len().div_ceil(1024 * 1024);
        return Err(Diagnostic::error("file-too-large", format!("The file has {size} MB and is not read."))
            .with_hint("A scenario has at most 16 MB; is this really one?")
            .at(Place { file: file.into(), line: 1, column: 1, start: 0, end: 0 }));
    }
    std::str::from_utf8(bytes).map_err(|error| {
        let valid = std::str::from_utf8(&bytes[..error.valid_up_to()]).unwrap_or_default();
        let (line, column) = Lines::new(valid).position(valid.len());
        let message = if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
            "The file is saved as UTF-16."
        } else {
            "From here on the file is not UTF-8 text."
        };
        Diagnostic::error("not-utf8", message)
            .with_hint("Open it in your editor and save it again with the encoding UTF-8.")
            .at(Place { file: file.into(), line, column, start: valid.len(), end: valid.len() })
    })
}

/// The findings as diagnostics with their places in `file`.
pub fn placed(findings: Vec<Finding>, source: &str, file: &str) -> Vec<Diagnostic> {
    let mut lines = Lines::new(source);
    let name: std::sync::Arc<str> = file.into();
    let at = |Finding { span, diagnostic }| {
        let Span { start, end } = span;
        let (line, column) = lines.position(start as usize);
        diagnostic.at(Place { file: name.clone(), line, column, start: start as usize, end: end as usize })
    };
    findings.into_iter().map(at).collect()
}
