//! Large numbers.

/// A number in groups of three, with a space between them that does not break.
#[must_use]
pub fn grouped(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push('\u{a0}');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::grouped;

    #[test]
    fn large_numbers_are_read_in_groups() {
        assert_eq!(grouped(240), "240");
        assert_eq!(grouped(12_400), "12\u{a0}400");
        assert_eq!(grouped(1_000_000), "1\u{a0}000\u{a0}000");
    }
}
