//! The formats a report can be exported in.

/// A format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// One page that opens in any browser, without a network, and prints well.
    Html,
    /// All the data, for programs.
    Json,
    /// One row for each turn, for any program that reads tables.
    Csv,
    /// A sheet for each table, with numbers as numbers and drawings, for spreadsheets.
    Xlsx,
}

impl Format {
    /// Every format.
    pub const ALL: [Format; 4] = [Self::Html, Self::Json, Self::Csv, Self::Xlsx];

    /// The stable name used on the command line.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Json => "json",
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
        }
    }

    /// The format with this name, if there is one.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.key() == key)
    }

    /// The ending of a file's name, without the dot.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        self.key()
    }

    /// The media type.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Html => "text/html; charset=utf-8",
            Self::Json => "application/json",
            Self::Csv => "text/csv; charset=utf-8; header=present",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }
}
