//! Two people's changes of one text, put together where they do not touch the same lines.

/// The text with both changes: those from `base` to `ours` and those from `base` to `theirs`. `None` where both changed the
/// same lines differently; then somebody has to choose.
#[must_use]
pub fn merge(base: &str, ours: &str, theirs: &str) -> Option<String> {
    if ours == theirs || theirs == base {
        return Some(ours.to_owned());
    }
    if ours == base {
        return Some(theirs.to_owned());
    }
    diffy::merge(base, ours, theirs).ok()
}

#[cfg(test)]
mod tests {
    use super::merge;

    #[test]
    fn changes_of_different_lines_come_together() {
        let base = "a\nb\nc\nd\ne\n";
        assert_eq!(merge(base, "A\nb\nc\nd\ne\n", "a\nb\nc\nd\nE\n").as_deref(), Some("A\nb\nc\nd\nE\n"));
        assert_eq!(merge(base, base, "x").as_deref(), Some("x"));
        assert_eq!(merge(base, "x", base).as_deref(), Some("x"));
        assert_eq!(merge(base, "x", "x").as_deref(), Some("x"));
    }

    #[test]
    fn changes_of_the_same_line_are_for_a_person() {
        assert_eq!(merge("a\nb\n", "a\nB\n", "a\nx\n"), None);
    }
}
