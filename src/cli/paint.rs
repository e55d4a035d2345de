//! Terminal colours, used sparingly and only where somebody looks.

use std::io::IsTerminal;

/// A way to set words off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// As everything else.
    Plain,
    /// Names and headings.
    Strong,
    /// What stands beside the conversation.
    Quiet,
}

impl Style {
    /// The words in this style.
    pub fn paint(self, words: &str, colours: bool) -> String {
        let code = match self {
            Self::Strong => "1",
            Self::Quiet => "2",
            Self::Plain => return words.to_owned(),
        };
        if colours && !words.is_empty() { format!("\x1b[{code}m{words}\x1b[0m") } else { words.to_owned() }
    }
}

/// Whether to colour what goes to this stream: it is a terminal that can, and nobody asked for none.
pub fn wanted(stream: &impl IsTerminal) -> bool {
    let asked_for_none = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
    stream.is_terminal() && !asked_for_none && !dumb
}
