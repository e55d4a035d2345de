//! The beginning of a line, where there is no room for all of it.

/// The text in one line and at most `most` characters, cut between words where it can be, with `…` where it was cut.
#[must_use]
pub fn shortened(text: &str, most: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= most {
        return line;
    }
    let kept: String = line.chars().take(most.saturating_sub(1)).collect();
    // A single long word is cut where it must be.
    let whole = match kept.rfind(' ') {
        Some(space) if kept[space..].chars().count() <= most / 2 => &kept[..space],
        _ => &kept,
    };
    format!("{}…", whole.trim_end_matches([' ', ',', '.', ';', ':', '-']))
}

#[cfg(test)]
mod tests {
    use super::shortened;

    #[test]
    fn a_line_is_cut_between_words() {
        assert_eq!(shortened("You took\n  my money.", 40), "You took my money.");
        assert_eq!(shortened("You took money from me again.", 16), "You took money…");
        assert_eq!(shortened("Donaudampfschifffahrt", 8), "Donauda…");
        assert_eq!(shortened("ünïcödé", 4), "ünï…");
        assert_eq!(shortened("anything", 0), "…");
    }
}
