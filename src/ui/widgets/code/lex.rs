//! What the signs of a scenario's text are, line by line, so that only the lines in view are ever looked at closely.

use std::ops::Range;

/// What a stretch of text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// Words the author wrote, with their quotation marks.
    Text,
    /// The name of a field.
    Field,
    /// A word from a fixed set: `telephone`, `true`.
    Word,
    /// A number.
    Number,
    /// For the author alone.
    Comment,
    /// Brackets, commas, colons, white space.
    Sign,
}

/// The stretches of a line.
pub(super) type Stretches = Vec<(Class, Range<usize>)>;

/// What a line begins in the middle of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Within {
    /// Nothing.
    #[default]
    Plain,
    /// A text.
    Text,
    /// A raw text that ends with a quotation mark and so many `#`.
    Raw(u8),
    /// A comment, with so many others open around it.
    Comment(u8),
}

/// What the line after this one begins in the middle of.
pub(super) fn after(line: &str, within: Within) -> Within {
    walk(line, within, &mut |_, _| ())
}

/// The stretches of a line, in order and without gaps.
pub(super) fn stretches(line: &str, within: Within) -> Stretches {
    let mut found = Stretches::new();
    walk(line, within, &mut |class, range: Range<usize>| match found.last_mut() {
        _ if range.is_empty() => {}
        Some((last, stretch)) if *last == class => stretch.end = range.end,
        _ => found.push((class, range)),
    });
    found
}

fn walk(line: &str, mut within: Within, tell: &mut dyn FnMut(Class, Range<usize>)) -> Within {
    let bytes = line.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let start = at;
        let class = match within {
            Within::Text => {
                at = end_of_text(bytes, at, &mut within);
                Class::Text
            }
            Within::Raw(signs) => {
                at = end_of_raw(bytes, at, signs, &mut within);
                Class::Text
            }
            Within::Comment(depth) => {
                at = end_of_comment(bytes, at, depth, &mut within);
                Class::Comment
            }
            Within::Plain => plain(line, &mut at, &mut within),
        };
        tell(class, start..at);
    }
    within
}

/// One stretch that begins in the middle of nothing.
fn plain(line: &str, at: &mut usize, within: &mut Within) -> Class {
    let bytes = line.as_bytes();
    let rest = &bytes[*at..];
    match rest[0] {
        b'"' => {
            *within = Within::Text;
            *at = end_of_text(bytes, *at + 1, within);
            Class::Text
        }
        b'/' if rest.starts_with(b"//") => {
            *at = bytes.len();
            Class::Comment
        }
        b'/' if rest.starts_with(b"/*") => {
            *within = Within::Comment(0);
            *at = end_of_comment(bytes, *at + 2, 0, within);
            Class::Comment
        }
        b'r' if raw_signs(rest).is_some() => {
            let signs = raw_signs(rest).unwrap_or_default();
            *within = Within::Raw(signs);
            *at = end_of_raw(bytes, *at + 2 + usize::from(signs), signs, within);
            Class::Text
        }
        b'0'..=b'9' | b'-' | b'+' => {
            *at += 1;
            while bytes.get(*at).is_some_and(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_')) {
                *at += 1;
            }
            Class::Number
        }
        byte if byte.is_ascii_alphabetic() || byte == b'_' || byte >= 0x80 => {
            while bytes.get(*at).is_some_and(|b| b.is_ascii_alphanumeric() || *b == b'_' || *b >= 0x80) {
                *at += 1;
            }
            let named = line[*at..].trim_start().starts_with(':');
            if named { Class::Field } else { Class::Word }
        }
        _ => {
            *at += 1;
            Class::Sign
        }
    }
}

/// How many `#` a raw text that begins here has; nothing where none begins.
fn raw_signs(rest: &[u8]) -> Option<u8> {
    let signs = rest[1..].iter().take_while(|byte| **byte == b'#').count();
    (rest.get(1 + signs) == Some(&b'"')).then(|| u8::try_from(signs).unwrap_or(u8::MAX))
}

fn end_of_text(bytes: &[u8], mut at: usize, within: &mut Within) -> usize {
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => at += 2,
            b'"' => {
                *within = Within::Plain;
                return at + 1;
            }
            _ => at += 1,
        }
    }
    bytes.len()
}

fn end_of_raw(bytes: &[u8], mut at: usize, signs: u8, within: &mut Within) -> usize {
    while at < bytes.len() {
        let closing = &bytes[at + 1..];
        if bytes[at] == b'"' && closing.iter().take_while(|b| **b == b'#').count() >= usize::from(signs) {
            *within = Within::Plain;
            return at + 1 + usize::from(signs);
        }
        at += 1;
    }
    bytes.len()
}

fn end_of_comment(bytes: &[u8], mut at: usize, mut depth: u8, within: &mut Within) -> usize {
    while at < bytes.len() {
        let rest = &bytes[at..];
        if rest.starts_with(b"*/") {
            at += 2;
            if depth == 0 {
                *within = Within::Plain;
                return at;
            }
            depth -= 1;
        } else if rest.starts_with(b"/*") {
            at += 2;
            depth = depth.saturating_add(1);
        } else {
            at += 1;
        }
    }
    *within = Within::Comment(depth);
    bytes.len()
}

#[cfg(test)]
mod tests {
    use super::{Class, Within, after, stretches};

    fn told(line: &str) -> Vec<(Class, &str)> {
        let all = stretches(line, Within::Plain).into_iter().map(|(class, range)| (class, &line[range]));
        all.filter(|(class, _)| *class != Class::Sign).collect()
    }

    #[test]
    fn a_line_is_told_apart() {
        use Class::{Comment, Field, Number, Text, Word};
        assert_eq!(
            told(r#"  (id: "a \" b", stage: dialysis, weight : -4, ok: true), // why"#),
            [
                (Field, "id"),
                (Text, r#""a \" b""#),
                (Field, "stage"),
                (Word, "dialysis"),
                (Field, "weight"),
                (Number, "-4"),
                (Field, "ok"),
                (Word, "true"),
                (Comment, "// why"),
            ]
        );
        assert_eq!(told(r###"notes: r#"a "quoted" word"#, x"###)[1], (Text, r##"r#"a "quoted" word"#"##));
    }

    #[test]
    fn what_is_open_at_the_end_of_a_line_goes_on() {
        assert_eq!(after("says: \"two", Within::Plain), Within::Text);
        assert_eq!(after("lines\",", Within::Text), Within::Plain);
        assert_eq!(after("/* a /* b */", Within::Plain), Within::Comment(0));
        assert_eq!(after("c */ x", Within::Comment(0)), Within::Plain);
        assert_eq!(after("r##\"a\"#", Within::Plain), Within::Raw(2));
        assert_eq!(after("\"##", Within::Raw(2)), Within::Plain);
    }

    #[test]
    fn stretches_cover_any_line() {
        for line in ["", "é: \"ü\\", "\\", "/*/", "r#", "r\"", "\"\\\"", "ключ: слово", "--", "'x'"]
        {
            for within in [Within::Plain, Within::Text, Within::Raw(1), Within::Comment(1)] {
                let found = stretches(line, within);
                let whole: String = found.iter().map(|(_, range)| &line[range.clone()]).collect();
                assert_eq!(whole, line);
            }
        }
    }
}
