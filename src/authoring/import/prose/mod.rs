//! The text of a Twine passage: what is said and what can be chosen, without the markup of any story format.
//!
//! Twine has no markup of its own; each story format brings one. What a format's macros and variables do stays behind and is
//! listed; a macro that is nothing but a link is a link.

mod chapbook;
mod harlowe;
mod scan;
mod sugarcube;

use super::leftover::Leftovers;
use super::plain;
use scan::Scan;
use std::ops::Range;

/// The story format whose markup a passage is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// `(if: $x)[…]`
    Harlowe,
    /// `<<if $x>>…<</if>>`
    SugarCube,
    /// `[if x]` on a line, `{x}` in the text.
    Chapbook,
    /// `<% if (s.x) { %>`
    Snowman,
    /// Not said, or another; what is certain in any of them is looked for.
    Other,
}

impl Format {
    /// The format of this name, as a story gives it.
    pub fn of(name: &str) -> Self {
        let name = name.to_ascii_lowercase();
        let known = [
            ("harlowe", Self::Harlowe),
            ("sugarcube", Self::SugarCube),
            ("chapbook", Self::Chapbook),
            ("snowman", Self::Snowman),
        ];
        known.into_iter().find(|(start, _)| name.starts_with(start)).map_or(Self::Other, |(_, format)| format)
    }
}

/// What a passage holds.
#[derive(Debug, Default)]
pub struct Prose {
    /// What is said, by paragraph.
    pub says: Vec<String>,
    /// The links, in order.
    pub links: Vec<Link>,
}

/// A link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The words.
    pub text: String,
    /// The name of the passage it leads to.
    pub to: String,
    /// Where it stands, where the story is a text.
    pub at: Option<Range<usize>>,
}

/// Around the words of a link until it is known whether they stand alone on their line.
const OPEN: char = '\u{e000}';
const CLOSE: char = '\u{e001}';

/// Reads a passage. `base` is where it stands in the story, where that is a text.
pub fn read(text: &str, format: Format, base: Option<usize>, left: &mut Leftovers) -> Prose {
    let mut scan = Scan {
        text,
        at: 0,
        out: String::with_capacity(text.len()),
        links: Vec::new(),
        hooks: 0,
        format,
        base,
        left,
    };
    if format == Format::Chapbook {
        scan.skip_variables();
    }
    while scan.at < text.len() {
        scan.step();
    }
    let Scan { out, links, .. } = scan;
    let lines: String = out.lines().filter_map(spoken).fold(String::new(), |all, line| all + &line + "\n");
    let says =
        plain::paragraphs(&lines).into_iter().map(|line| unformatted(&line)).filter(|line| !line.is_empty());
    Prose { says: says.collect(), links }
}

/// A line without the marks of links; `None` where it holds nothing but links.
fn spoken(line: &str) -> Option<String> {
    let mut outside = String::new();
    let (mut inside, mut has_link) = (0_usize, false);
    for character in line.chars() {
        match character {
            OPEN => (inside, has_link) = (inside + 1, true),
            CLOSE => inside = inside.saturating_sub(1),
            other if inside == 0 => outside.push(other),
            _ => {}
        }
    }
    let says = outside.chars().any(char::is_alphanumeric);
    (says || !has_link).then(|| line.chars().filter(|c| !matches!(*c, OPEN | CLOSE)).collect())
}

/// Words without the marks of bold, italics and headings.
fn unformatted(line: &str) -> String {
    let plain = line.replace("''", "").replace("**", "").replace("~~", "").replace("://", "\u{e002}");
    let plain = plain.replace("//", "").replace('\u{e002}', "://");
    plain.trim_start_matches(['!', '#', '>', '*', ' ']).trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::super::leftover::Leftovers;
    use super::{Format, read};

    fn told(text: &str, format: Format) -> (Vec<String>, Vec<String>, Vec<String>) {
        let mut left = Leftovers::new("x");
        let prose = read(text, format, Some(0), &mut left);
        let links = prose.links.iter().map(|link| format!("{} > {}", link.text, link.to)).collect();
        (prose.says, links, left.told(Some(text)).into_iter().map(|left| left.message).collect())
    }

    #[test]
    fn links_are_choices_in_every_way_they_are_written() {
        let (says, links, left) = told(
            "Where is my parcel?\n\n* [[Say sorry->Sorry]]\n* [[Ask<-Ask for it]]\n[[Wait|Waits]] [[Leave]]\nYou [[stay]].",
            Format::Other,
        );
        assert_eq!(says, ["Where is my parcel?", "You stay."]);
        assert_eq!(
            links,
            ["Say sorry > Sorry", "Ask for it > Ask", "Wait > Waits", "Leave > Leave", "stay > stay"]
        );
        assert_eq!(left, [""; 0]);
    }

    #[test]
    fn harlowe_keeps_what_its_hooks_hold() {
        let (says, links, left) = told(
            "(set: $calm to (random: 1, 6))''Where'' is it (again)?\n(if: $calm > 3)[She waits.](else:)[She shouts.]\n(link-goto: \"Look\", \"Look it up\")",
            Format::Harlowe,
        );
        assert_eq!(says, ["Where is it (again)?", "She waits.She shouts."]);
        assert_eq!(links, ["Look > Look it up"]);
        assert_eq!(
            left,
            [
                "The macro `(set:)` was left out.",
                "The macro `(if:)` was left out.",
                "The macro `(else:)` was left out."
            ]
        );
    }

    #[test]
    fn sugarcube_chapbook_and_snowman_leave_their_code_behind() {
        let (says, links, left) = told(
            "<<set $x to 1>>Hello, $name.<<link \"Go\" \"There\">><</link>>[[On|Next][$y to 2]]",
            Format::SugarCube,
        );
        assert_eq!(says, ["Hello, $name.Go On"].map(|_| "Hello, $name.GoOn"));
        assert_eq!(links, ["Go > There", "On > Next"]);
        assert_eq!(left.len(), 3, "{left:?}");
        let (says, _, left) = told("calm: 3\n--\nHello {name}.\n[if calm > 2]\nShe sits.", Format::Chapbook);
        assert_eq!(says, ["Hello .", "She sits."]);
        assert_eq!(left.len(), 3, "{left:?}");
        let (says, _, left) = told("A <% s.x = 1 %>b.", Format::Snowman);
        assert_eq!((says, left.len()), (vec!["A b.".to_owned()], 1));
    }
}
