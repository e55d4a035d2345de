//! Every code a finding in a scenario file can have, with a sentence for the trainer's document.

use super::{check, decode, migrate, source, syntax};

/// The codes, each with what it means. A code never changes its meaning.
pub fn codes() -> impl Iterator<Item = (&'static str, &'static str)> {
    source::CODES
        .iter()
        .chain(syntax::CODES)
        .chain(migrate::CODES)
        .chain(decode::CODES)
        .chain(check::codes())
        .copied()
}

#[cfg(test)]
mod tests {
    use super::codes;
    use std::collections::HashSet;

    #[test]
    fn no_code_has_two_meanings() {
        let mut seen = HashSet::new();
        for (code, meaning) in codes() {
            assert!(seen.insert(code), "{code}");
            assert!(meaning.ends_with('.'), "{code} has a sentence");
        }
    }
}
