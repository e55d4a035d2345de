//! White space, comments and commas between parts.

/// The first byte behind white space and comments from `at` on.
pub fn skip(text: &str, at: usize) -> usize {
    let bytes = text.as_bytes();
    let mut at = at;
    loop {
        let rest = &text[at..];
        let blank = rest.len() - rest.trim_start().len();
        at += blank;
        match bytes.get(at..at + 2) {
            Some(b"//") => at += text[at..].find('\n').unwrap_or(text.len() - at),
            Some(b"/*") => at = block_end(text, at),
            _ if blank == 0 => return at,
            _ => {}
        }
    }
}

/// The first byte behind a block comment, which may hold others.
fn block_end(text: &str, start: usize) -> usize {
    let bytes = text.as_bytes();
    let (mut at, mut depth) = (start, 0_u32);
    while at < bytes.len() {
        match bytes.get(at..at + 2) {
            Some(b"/*") => (at, depth) = (at + 2, depth + 1),
            Some(b"*/") => {
                (at, depth) = (at + 2, depth - 1);
                if depth == 0 {
                    return at;
                }
            }
            _ => at += 1,
        }
    }
    at.min(text.len())
}

/// The byte of the comma that follows a part ending at `end`, if one does.
pub fn comma_after(text: &str, end: usize) -> Option<usize> {
    let at = skip(text, end);
    (text.as_bytes().get(at) == Some(&b',')).then_some(at)
}

/// Where the line that `at` is on begins.
pub fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |newline| newline + 1)
}

/// Where the line that `at` is on ends: at its line feed, a carriage return before it left out, or at the end.
pub fn line_end(text: &str, at: usize) -> usize {
    let end = text[at..].find('\n').map_or(text.len(), |newline| at + newline);
    if text[at..end].ends_with('\r') { end - 1 } else { end }
}

/// Whether nothing but white space stands before `at` on its line.
pub fn begins_line(text: &str, at: usize) -> bool {
    text[line_start(text, at)..at].trim().is_empty()
}

/// Where a line comment or block comment on the same line behind `at` ends, if nothing else follows on the line.
pub fn trailing_comment_end(text: &str, at: usize) -> Option<usize> {
    let end = line_end(text, at);
    let rest = &text[at..end];
    let comment = rest.trim_start();
    let is_comment = comment.starts_with("//")
        || comment.starts_with("/*") && block_end(text, end - comment.len()) == at + rest.trim_end().len();
    (is_comment || comment.is_empty()).then_some(at + rest.trim_end().len())
}

/// The line ending the text uses.
pub fn newline(text: &str) -> &'static str {
    match text.find('\n') {
        Some(at) if text[..at].ends_with('\r') => "\r\n",
        _ => "\n",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_are_passed_over() {
        assert_eq!(skip("  // a\n /* b /* c */ */ x", 0), 24);
        assert_eq!(comma_after("x /* , */ ,", 1), Some(10));
        assert_eq!(comma_after("x ]", 1), None);
        assert_eq!(skip("/* never", 0), 8);
    }

    #[test]
    fn a_line_knows_its_ends() {
        let text = "ab\r\n  cd // e\r\n";
        assert_eq!((line_start(text, 6), line_end(text, 6)), (4, 13));
        assert!(begins_line(text, 6) && !begins_line(text, 7));
        assert_eq!(trailing_comment_end(text, 8), Some(13));
        assert_eq!(trailing_comment_end(text, 6), None);
        assert_eq!(newline(text), "\r\n");
    }
}
