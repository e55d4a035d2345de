//! A share of contacts in whole percent.

use std::fmt;

/// So many of so many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// How many.
    pub count: u32,
    /// Of how many.
    pub of: u32,
}

impl Share {
    /// In percent, 0 to 100, halves up; 0 of none.
    #[must_use]
    pub fn percent(self) -> u8 {
        let (count, of) = (u64::from(self.count), u64::from(self.of));
        let percent = (count * 200 + of).checked_div(of * 2).unwrap_or(0);
        u8::try_from(percent.min(100)).unwrap_or(100)
    }
}

/// `37 %`; a point for none, so that what is there stands out, and `<1 %` for hardly any.
impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.percent() {
            _ if self.count == 0 => f.write_str("·"),
            0 => f.write_str("<1 %"),
            percent => write!(f, "{percent} %"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Share;

    #[test]
    fn a_share_is_told_in_whole_percent() {
        let told = |count, of| Share { count, of }.to_string();
        assert_eq!(told(0, 10), "·");
        assert_eq!(told(1, 1_000), "<1 %");
        assert_eq!(told(3, 8), "38 %", "37.5, halves up");
        assert_eq!(told(8, 8), "100 %");
        assert_eq!(Share::default().percent(), 0);
    }
}
