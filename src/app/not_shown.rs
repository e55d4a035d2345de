//! Why there is no window to practise in: what the window tells the command line that asked for it.

/// Why there was no window to practise in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotShown {
    /// It could not be opened: why, and what would help, in one line.
    NoDisplay(String),
    /// The data could not be read: why, and what to do. No terminal could play on them either.
    NoData(String),
}
