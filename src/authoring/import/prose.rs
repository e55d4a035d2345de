//! The text of a Twine passage: what is said and what can be chosen, without the markup of any story format.
//!
//! Twine has no markup of its own; each story format brings one. What a format's macros and variables do stays behind and is
//! listed; a macro that is nothing but a link is a link.

use super::leftover::Leftovers;
use super::plain;
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

/// So far behind its opening a link, a macro or a tag has to close, in bytes.
const REACH: usize = 2_000;

const HINT: &str = "Write it as conditions, effects and facts where the scenario needs it.";

/// The macros of Harlowe that authors use; round brackets alone are ordinary text.
const HARLOWE: &[&str] = &[
    "set",
    "put",
    "move",
    "if",
    "unless",
    "else-if",
    "elseif",
    "else",
    "for",
    "loop",
    "either",
    "cond",
    "nth",
    "display",
    "print",
    "verbatim",
    "link",
    "link-goto",
    "link-reveal",
    "link-reveal-goto",
    "link-repeat",
    "link-undo",
    "link-show",
    "link-rerun",
    "link-replace",
    "click",
    "click-replace",
    "click-append",
    "click-goto",
    "goto",
    "go-to",
    "undo",
    "restart",
    "reload",
    "show",
    "hidden",
    "live",
    "stop",
    "event",
    "after",
    "after-time",
    "history",
    "visits",
    "passage",
    "passages",
    "save-game",
    "load-game",
    "saved-games",
    "prompt",
    "confirm",
    "alert",
    "input",
    "input-box",
    "dropdown",
    "checkbox",
    "cycling-link",
    "seq-link",
    "text-style",
    "text-colour",
    "text-color",
    "colour",
    "color",
    "background",
    "font",
    "align",
    "transition",
    "t8n",
    "enchant",
    "change",
    "append",
    "prepend",
    "replace",
    "random",
    "rand",
    "round",
    "str",
    "num",
    "text",
    "a",
    "array",
    "dm",
    "datamap",
    "ds",
    "box",
    "float-box",
    "columns",
    "css",
    "hook",
    "scroll",
    "open-url",
    "goto-url",
    "meter",
];

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

struct Scan<'t, 'l> {
    text: &'t str,
    at: usize,
    out: String,
    links: Vec<Link>,
    /// Hooks that are open: square brackets behind a macro.
    hooks: usize,
    format: Format,
    base: Option<usize>,
    left: &'l mut Leftovers,
}

impl<'t> Scan<'t, '_> {
    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    /// What stands near here.
    fn near(&self) -> &'t str {
        let rest = self.rest();
        &rest[..rest.floor_char_boundary(REACH)]
    }

    /// Goes over whatever stands here.
    fn step(&mut self) {
        let rest = self.rest();
        let before = self.at;
        let is_sugar = matches!(self.format, Format::SugarCube | Format::Other);
        let is_harlowe = matches!(self.format, Format::Harlowe | Format::Other);
        match rest.as_bytes()[0] {
            b'[' if rest.starts_with("[[") => self.link(),
            b'[' if rest.starts_with("[img[") || rest.starts_with("[<img[") || rest.starts_with("[>img[") => {
                self.skip_to("]]", before);
                self.note("media-left-out", "Pictures were left out.", "", before);
            }
            b'[' if self.format == Format::Chapbook && self.is_modifier() => self.modifier(),
            b'<' if rest.starts_with("<!--") => self.skip_to("-->", before),
            b'<' if rest.starts_with("<%") => {
                self.skip_to("%>", before);
                self.note("logic-left-out", "Code of Snowman, `<% … %>`, was left out.", HINT, before);
            }
            b'<' if is_sugar && rest.starts_with("<<") => self.sugar(),
            b'<' if rest[1..].starts_with(|c: char| c.is_ascii_alphabetic()) => self.tag(),
            b'/' if is_sugar && (rest.starts_with("/%") || rest.starts_with("/*")) => {
                self.skip_to(if rest.starts_with("/%") { "%/" } else { "*/" }, before);
            }
            b'(' if is_harlowe => self.harlowe(),
            b'{' if self.format == Format::Chapbook => {
                self.skip_to("}", before);
                let what = &self.text[before..self.at];
                let name: String =
                    what.chars().skip(1).take_while(|c| c.is_alphanumeric() || *c == ' ').take(30).collect();
                let message = format!("The insert `{{{}}}` was left out.", name.trim());
                self.note("logic-left-out", &message, HINT, before);
            }
            b'{' | b'}' if self.format == Format::Harlowe => self.at += 1,
            b']' if self.hooks > 0 => {
                self.hooks -= 1;
                self.at += 1;
            }
            b'$' if rest[1..].starts_with(|c: char| c.is_ascii_alphabetic())
                && self.format != Format::Chapbook =>
            {
                self.note(
                    "logic-left-out",
                    "Variables in the text, such as `$name`, stand in it as they are.",
                    "Write the words.",
                    before,
                );
                self.plain();
            }
            _ => self.plain(),
        }
    }

    fn plain(&mut self) {
        let Some(character) = self.rest().chars().next() else { return };
        // These stand for the edges of links.
        if !matches!(character, OPEN | CLOSE | '\u{e002}') {
            self.out.push(character);
        }
        self.at += character.len_utf8();
    }

    /// Goes behind `end`, or to the end of the passage.
    fn skip_to(&mut self, end: &str, from: usize) {
        let found = self.text[from..].find(end).map(|at| from + at + end.len());
        self.at = found.unwrap_or(self.text.len());
    }

    fn note(&mut self, code: &'static str, what: &str, hint: &'static str, from: usize) {
        match self.base {
            Some(base) => self.left.add_at(code, what, hint, base + from..base + self.at.max(from)),
            None => self.left.add(code, what, hint),
        }
    }

    fn link(&mut self) {
        let from = self.at;
        let Some(end) = self.near().find("]]") else { return self.plain() };
        let inner = &self.rest()[2..end];
        self.at += end + 2;
        let inner = match inner.split_once("][") {
            Some((link, _)) => {
                self.note("logic-left-out", "What a link sets, `[[…][$x to 1]]`, was left out.", HINT, from);
                link
            }
            None => inner,
        };
        let (text, to) = if let Some((text, to)) = inner.rsplit_once("->") {
            (text, to)
        } else if let Some((to, text)) = inner.split_once("<-") {
            (text, to)
        } else {
            inner.rsplit_once('|').unwrap_or((inner, inner))
        };
        self.leads(text, to, from);
    }

    fn leads(&mut self, text: &str, to: &str, from: usize) {
        let text = unformatted(&plain::paragraphs(text).join(" "));
        self.out.push(OPEN);
        self.out.push_str(&text);
        self.out.push(CLOSE);
        let at = self.base.map(|base| base + from..base + self.at);
        self.links.push(Link { text, to: plain::decoded(to.trim()), at });
    }

    /// `<<name …>>`: left out, but for a link with plain words.
    fn sugar(&mut self) {
        let from = self.at;
        let rest = self.near();
        let Some(end) = rest.find(">>") else { return self.plain() };
        let inner = &rest[2..end];
        self.at += end + 2;
        let name: String =
            inner.trim_start().chars().take_while(|c| !c.is_whitespace() && *c != '[').take(30).collect();
        if matches!(&*name, "link" | "button" | "linkappend" | "linkreplace") {
            if let Some(link) = inner.find("[[").and_then(|at| inner[at + 2..].split("]]").next()) {
                let (text, to) =
                    link.rsplit_once("->").or_else(|| link.rsplit_once('|')).unwrap_or((link, link));
                return self.leads(text, to, from);
            }
            if let [text, to] = quoted_words(inner)[..] {
                return self.leads(text, to, from);
            }
        }
        if matches!(&*name, "script" | "silently" | "widget") {
            let close = format!("<</{name}>>");
            self.skip_to(&close, from);
        }
        if !name.starts_with('/') {
            self.note("logic-left-out", &format!("The macro `<<{name}>>` was left out."), HINT, from);
        }
    }

    /// `(name: …)`: left out, but for a link with plain words; the brackets behind it go, what is in them stays.
    fn harlowe(&mut self) {
        let from = self.at;
        let rest = self.near();
        let name: String = rest[1..]
            .chars()
            .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
            .take(30)
            .collect();
        let is_macro =
            rest[1 + name.len()..].starts_with(':') && HARLOWE.contains(&&*name.to_ascii_lowercase());
        let Some(end) = is_macro.then(|| closing(rest)).flatten() else { return self.plain() };
        let inner = &rest[1..end];
        self.at += end + 1;
        let words = quoted_words(inner);
        match (&*name, &words[..]) {
            ("link-goto" | "link-reveal-goto", [text, to]) => return self.leads(text, to, from),
            ("link-goto", [to]) => return self.leads(to, to, from),
            _ => {}
        }
        self.note("logic-left-out", &format!("The macro `({name}:)` was left out."), HINT, from);
        let after = self.rest();
        let hook = after.trim_start_matches([' ', '\t']);
        if hook.starts_with('[') && !hook.starts_with("[[") {
            self.at += after.len() - hook.len() + 1;
            self.hooks += 1;
        }
    }

    fn tag(&mut self) {
        let from = self.at;
        let name: String = self.rest()[1..].chars().take_while(char::is_ascii_alphanumeric).collect();
        let name = name.to_ascii_lowercase();
        match &*name {
            "img" | "audio" | "video" | "iframe" | "svg" | "canvas" => {
                self.skip_to(">", from);
                self.note("media-left-out", &format!("`<{name}>` was left out."), "", from);
            }
            "script" | "style" => {
                let close = format!("</{name}>");
                self.skip_to(&close, from);
                self.note("look-left-out", &format!("`<{name}>` was left out."), "", from);
            }
            _ => self.plain(),
        }
    }

    /// Whether a line holds nothing but square brackets, as modifiers of Chapbook do.
    fn is_modifier(&self) -> bool {
        let begins = self.text[..self.at].rsplit('\n').next().is_none_or(|before| before.trim().is_empty());
        let line = self.rest().lines().next().unwrap_or_default().trim_end();
        begins && line.ends_with(']') && !line.starts_with("[[")
    }

    fn modifier(&mut self) {
        let from = self.at;
        let line = self.rest().lines().next().unwrap_or_default();
        self.at += line.len();
        let name =
            line.trim().trim_matches(['[', ']']).split([' ', ';']).next().unwrap_or_default().to_owned();
        if !matches!(
            &*name,
            "continue" | "cont'd" | "cont" | "note" | "note to myself" | "n.b." | "todo" | "fixme"
        ) {
            self.note("logic-left-out", &format!("The modifier `[{name}]` was left out."), HINT, from);
        }
    }

    /// The variables a passage of Chapbook begins with, down to a line of two hyphens.
    fn skip_variables(&mut self) {
        let mut end = 0;
        for line in self.text.split_inclusive('\n') {
            end += line.len();
            if line.trim_end() == "--" {
                self.at = end;
                self.note(
                    "logic-left-out",
                    "Variables set before a passage, down to `--`, were left out.",
                    HINT,
                    0,
                );
                return;
            }
        }
    }
}

/// The texts between quotation marks.
fn quoted_words(inner: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = inner;
    while let Some(at) = rest.find(['"', '\'']) {
        let mark = rest.as_bytes()[at] as char;
        let after = &rest[at + 1..];
        let Some(end) = after.find(mark) else { break };
        words.push(&after[..end]);
        rest = &after[end + 1..];
    }
    words
}

/// Where the bracket closes that `text` begins with.
fn closing(text: &str) -> Option<usize> {
    // Most brackets that never close have nothing that could close them.
    memchr::memchr(b')', text.as_bytes())?;
    let mut depth = 0_usize;
    let mut quote = None;
    for (at, byte) in text.bytes().enumerate() {
        match (quote, byte) {
            (Some(mark), _) if byte == mark => quote = None,
            (Some(_), _) => {}
            (None, b'"') => quote = Some(byte),
            (None, b'(') => depth += 1,
            (None, b')') => {
                depth -= 1;
                if depth == 0 {
                    return Some(at);
                }
            }
            _ => {}
        }
    }
    None
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
