//! Bytes of the source.

/// From byte `start` up to, not including, byte `end`. Sources are at most 4 GB; scenario files far less.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The first byte.
    pub start: u32,
    /// The first byte behind it.
    pub end: u32,
}

impl Span {
    /// From `start` up to `end`.
    #[must_use]
    pub fn new(start: usize, end: usize) -> Self {
        let byte = |at| u32::try_from(at).unwrap_or(u32::MAX);
        Self { start: byte(start), end: byte(end) }
    }

    /// Its first byte only: where something large begins.
    #[must_use]
    pub fn opening(self) -> Self {
        Self { start: self.start, end: self.end.min(self.start + 1) }
    }

    /// As a range to index a text with.
    #[must_use]
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}
