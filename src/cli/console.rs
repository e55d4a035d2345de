//! The person's terminal, or the pipe in its place: wrapped lines, quiet styles, and errors instead of panics.

use super::paint::{Style, wanted};
use std::io::{self, IsTerminal, Write};
use unicode_segmentation::UnicodeSegmentation;

/// The widest a line gets; longer ones are hard to read.
const WIDEST: usize = 88;

/// Where a verb writes its result.
pub struct Console {
    out: Box<dyn Write>,
    /// Whether to use terminal colours.
    pub colours: bool,
    /// Whether the terminal shows more than ASCII in its drawings.
    pub unicode: bool,
    width: Option<usize>,
    echoes: bool,
}

impl Console {
    /// Standard output.
    pub fn stdout() -> Self {
        let stdout = io::stdout();
        let watched = stdout.is_terminal();
        let width = terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
        Self {
            colours: wanted(&stdout),
            unicode: shows_unicode(),
            width: watched.then(|| width.unwrap_or(80).clamp(20, WIDEST)),
            echoes: !io::stdin().is_terminal(),
            out: Box::new(stdout.lock()),
        }
    }

    /// Writes a paragraph, wrapped where a person watches and in one line otherwise.
    pub fn say(&mut self, style: Style, words: &str) -> io::Result<()> {
        self.led("", style, words)
    }

    /// Writes a paragraph led by a name or number, its further lines set in by as much.
    pub fn led(&mut self, lead: &str, style: Style, words: &str) -> io::Result<()> {
        let indent = columns(lead);
        let mut lead = Style::Strong.paint(lead, self.colours);
        for paragraph in words.lines() {
            for line in wrap(paragraph, self.width.map(|width| width.saturating_sub(indent).max(10))) {
                writeln!(self.out, "{lead}{}", style.paint(&line, self.colours))?;
                lead = " ".repeat(indent);
            }
        }
        Ok(())
    }

    /// Writes a heading with a blank line before it.
    pub fn heading(&mut self, words: &str) -> io::Result<()> {
        writeln!(self.out, "\n{}", Style::Strong.paint(words, self.colours))
    }

    /// Writes text as it is.
    pub fn write(&mut self, text: &str) -> io::Result<()> {
        self.out.write_all(text.as_bytes())
    }

    /// Writes an empty line.
    pub fn blank(&mut self) -> io::Result<()> {
        writeln!(self.out)
    }

    /// Asks for an answer on the same line.
    pub fn prompt(&mut self, words: &str) -> io::Result<()> {
        write!(self.out, "{} ", Style::Strong.paint(words, self.colours))?;
        self.out.flush()
    }

    /// Writes what was answered, where no terminal did so: then the record of a piped play reads like a conversation.
    pub fn echo(&mut self, answer: &str) -> io::Result<()> {
        if self.echoes { writeln!(self.out, "{answer}") } else { Ok(()) }
    }

    /// Writes a value as JSON, for programs.
    pub fn json(&mut self, value: &impl serde::Serialize) -> io::Result<()> {
        serde_json::to_writer_pretty(&mut self.out, value)?;
        writeln!(self.out)
    }
}

/// How many columns words take.
pub fn columns(words: &str) -> usize {
    words.graphemes(true).count()
}

/// Breaks a paragraph between words; a word longer than a line stays whole.
fn wrap(paragraph: &str, width: Option<usize>) -> Vec<String> {
    let Some(width) = width else { return vec![paragraph.to_owned()] };
    let mut lines = vec![String::new()];
    for word in paragraph.split_whitespace() {
        let line = lines.last_mut().expect("there is always a line");
        if line.is_empty() {
            line.push_str(word);
        } else if columns(line) + 1 + columns(word) <= width {
            line.push(' ');
            line.push_str(word);
        } else {
            lines.push(word.to_owned());
        }
    }
    lines
}

/// Whether drawings may use more than ASCII: on Unix the locale says so, elsewhere terminals can.
fn shows_unicode() -> bool {
    let named = ["LC_ALL", "LC_CTYPE", "LANG"]
        .iter()
        .filter_map(std::env::var_os)
        .find(|value| !value.is_empty())
        .map(|value| value.to_string_lossy().to_lowercase());
    match named {
        Some(locale) => locale.contains("utf-8") || locale.contains("utf8"),
        None => cfg!(not(unix)),
    }
}

#[cfg(test)]
mod tests {
    use super::wrap;

    #[test]
    fn lines_break_between_words_and_words_stay_whole() {
        assert_eq!(wrap("one two three", Some(8)), ["one two", "three"]);
        assert_eq!(wrap("žņķ ēūī", Some(7)), ["žņķ ēūī"]);
        assert_eq!(wrap("incomprehensibilities no", Some(5)), ["incomprehensibilities", "no"]);
        assert_eq!(wrap("as  it is", None), ["as  it is"]);
        assert_eq!(wrap("", Some(5)), [""]);
    }
}
