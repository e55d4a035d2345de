//! "Did you mean…?"

/// The longest word worth comparing; what is longer is no slip of the fingers.
const LONGEST: usize = 64;

/// The candidate that `word` is most likely a slip of, if one is near enough; the first of several equally near.
#[must_use]
pub fn nearest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    if word.is_empty() || word.len() > LONGEST {
        return None;
    }
    let plain = word.to_lowercase();
    let allowed = plain.chars().count().div_ceil(3);
    candidates
        .into_iter()
        .filter(|candidate| candidate.len() <= LONGEST)
        .map(|candidate| (strsim::damerau_levenshtein(&plain, candidate), candidate))
        .filter(|&(distance, candidate)| distance <= allowed && distance < candidate.chars().count())
        .min_by_key(|&(distance, _)| distance)
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn finds_the_slip() {
        assert_eq!(nearest("empaty", ["composure", "empathy"]), Some("empathy"));
        assert_eq!(nearest("Clarify", ["opening", "clarify"]), Some("clarify"));
    }

    #[test]
    fn keeps_quiet_about_strangers() {
        assert_eq!(nearest("weather", ["composure", "empathy"]), None);
        assert_eq!(nearest("", ["a"]), None);
        assert_eq!(nearest("x", ["y"]), None);
    }
}
