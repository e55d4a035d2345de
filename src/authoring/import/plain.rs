//! Words out of HTML: tags away, paragraphs kept apart, entities read.

/// Elements that begin a new line.
const BLOCKS: &[&str] = &[
    "p",
    "div",
    "br",
    "li",
    "ul",
    "ol",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "tr",
    "table",
    "blockquote",
    "hr",
    "section",
];

/// A tag is no longer than this, in bytes; attributes with whole pictures in them are no words in any case.
const LONGEST_TAG: usize = 4_000;

/// The paragraphs of a piece of HTML, without empty ones.
pub fn paragraphs(html: &str) -> Vec<String> {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        text.push_str(&rest[..at]);
        let tag = &rest[at + 1..];
        let begins = |c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!');
        let near = &tag[..tag.floor_char_boundary(LONGEST_TAG)];
        let Some(end) = near.find('>').filter(|_| tag.starts_with(begins)) else {
            // A sign that is no tag.
            text.push('<');
            rest = tag;
            continue;
        };
        let name: String =
            tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
        if BLOCKS.contains(&name.to_ascii_lowercase().as_str()) {
            text.push('\n');
        }
        rest = &tag[end + 1..];
    }
    text.push_str(rest);
    let lines = text.lines().map(decoded);
    lines
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|line| !line.is_empty())
        .collect()
}

/// A text with its entities read.
pub fn decoded(text: &str) -> String {
    html_escape::decode_html_entities(text).into_owned()
}

#[cfg(test)]
mod tests {
    use super::paragraphs;

    #[test]
    fn tags_go_and_words_stay() {
        let html = "<p>N&atilde;o <strong>chegou</strong>.&nbsp;</p>\n<p>1 < 2 &amp; 3<br/>Tom &#39;n&#x2019; co</p><p> </p>";
        assert_eq!(paragraphs(html), ["Não chegou.", "1 < 2 & 3", "Tom 'n’ co"]);
        assert_eq!(paragraphs("<"), ["<"]);
        assert_eq!(paragraphs("a <b"), ["a <b"]);
        assert_eq!(paragraphs(""), [""; 0]);
    }
}
