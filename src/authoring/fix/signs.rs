//! Brackets, commas and quotation marks that are missing or too many, where there is one place only at which the text
//! can be read again.

use super::{Broken, Fix};
use crate::authoring::write::{line_end, line_start, skip};
use crate::authoring::{Change, Form, PartId, Patch, StepName, Tree};
use crate::scenario::{self, syntax::closer_of};
use crate::words::key;

/// So many bytes are read at most to find the place: some hundredths of a second.
const MOST_READ: usize = 3 << 20;
/// And so many places are tried.
const MOST_TRIED: usize = 40;

pub fn fixes(broken: &Broken<'_>) -> Vec<Fix> {
    let text = broken.page.text;
    let (start, end) = (broken.place.start, broken.place.end);
    let tried = match broken.finding.code {
        "unclosed-bracket" => closings(broken, start),
        "extra-bracket" => vec![taken_out(text, start..end)],
        "unclosed-text" if broken.marked() == "\"" => marks(broken, start),
        "unclosed-text" => closing_marks(broken, start, end),
        "missing-comma" => parted(broken, end),
        "text-after-end" => wraps(broken),
        _ => Vec::new(),
    };
    the_only(broken, tried).into_iter().collect()
}

/// What each part is and stands in, whatever the layout.
type Shape = Vec<(Form, Option<PartId>)>;

/// A change that might be meant, and what it is called.
struct Tried {
    change: Change,
    name: StepName,
}

impl Tried {
    fn of(patches: Vec<Patch>, name: StepName) -> Self {
        Self { change: Change::of(patches), name }
    }

    /// Something is written at a place.
    fn writes(broken: &Broken<'_>, at: usize, what: &str) -> Self {
        let name = StepName::of(key("fix-close"), format!("{}{what}", broken.before(at)));
        Self::of(vec![Patch::insert(at, what)], name)
    }
}

/// What is found where a quotation mark is amiss: until it is mended, nobody can tell where a bracket belongs.
const MARKS_AMISS: &[&str] = &[
    "unclosed-text",
    "unquoted-text",
    "curly-quotes",
    "bad-character",
    "unexpected-character",
    "missing-name",
];
/// And what is found where a text was cut at the wrong mark, although brackets match.
const MISCUT: &[&str] = &["unknown-field", "missing-field", "missing-comma", "missing-colon", "wrong-type"];

/// The one that leaves the fewest errors, if no other does that means something else. What moves a quotation mark has to
/// leave everything in its place.
fn the_only(broken: &Broken<'_>, tried: Vec<Tried>) -> Option<Fix> {
    let text = broken.page.text;
    let places_brackets = matches!(broken.finding.code, "unclosed-bracket" | "extra-bracket");
    let miscut: &[&str] = if places_brackets { &[] } else { MISCUT };
    let spoils = |code: &&str| MARKS_AMISS.contains(code) || miscut.contains(code);
    if tried.len() > MOST_TRIED || tried.len() * text.len() > MOST_READ {
        return None;
    }
    let mut best: Option<(usize, Shape, Tried)> = None;
    let mut is_certain = false;
    for tried in tried {
        let mut new = text.to_owned();
        tried.change.apply(&mut new);
        let tree = Tree::of(&new);
        if !tree.is_sound() {
            continue;
        }
        let found = scenario::read(new.as_bytes(), "").diagnostics;
        if found.iter().any(|finding| spoils(&finding.code)) {
            continue;
        }
        let errors = found.iter().filter(|finding| finding.is_error()).count();
        let shape: Shape = tree.parts().map(|part| (tree.form(part), tree.parent(part))).collect();
        match &best {
            Some((fewest, _, _)) if *fewest < errors => {}
            Some((fewest, known, _)) if *fewest == errors => is_certain &= *known == shape,
            _ => {
                best = Some((errors, shape, tried));
                is_certain = true;
            }
        }
    }
    let (_, _, Tried { change, name }) = best.filter(|_| is_certain)?;
    Some(Fix { name, change })
}

/// Every place at which the bracket at `opening` could be closed: behind a value that stands right in it, as far as
/// the lines are set in deeper than its own. A bracket in it that looks closed may have taken the closing one meant for it.
fn closings(broken: &Broken<'_>, opening: usize) -> Vec<Tried> {
    let text = broken.page.text;
    let indent = |at: usize| {
        let line = &text[line_start(text, at)..line_end(text, at)];
        line.len() - line.trim_start().len()
    };
    let own = (line_start(text, opening), indent(opening));
    let Some(bracket) = text.as_bytes().get(opening) else { return Vec::new() };
    // Each open bracket, and whether closing it here would give its closing one to the bracket at `opening`.
    let mut open = vec![(*bracket, true)];
    let (mut tried, mut at) = (Vec::new(), opening + 1);
    loop {
        at = skip(text, at);
        let Some(byte) = text.as_bytes().get(at).copied() else { break };
        let left = line_start(text, at) != own.0 && indent(at) <= own.1;
        let end = match byte {
            _ if left => break,
            b'(' | b'[' | b'{' => {
                let passes_on = open.last().is_some_and(|(outer, passes_on)| *passes_on && *outer == byte);
                open.push((byte, passes_on));
                at + 1
            }
            b')' | b']' | b'}' => match open.pop() {
                Some((known, _)) if closer_of(known) == char::from(byte) && !open.is_empty() => at + 1,
                _ => break,
            },
            b'"' => match text_end(text, at) {
                Some(end) => end,
                None => break,
            },
            b',' | b':' => at + 1,
            _ => {
                let stops = |c: char| c.is_whitespace() || ",:()[]{}\"".contains(c);
                at + text[at..].find(stops).unwrap_or(text.len() - at).max(1)
            }
        };
        at = end;
        let ends_value = !matches!(byte, b'(' | b'[' | b'{' | b',' | b':');
        if let Some((bracket, true)) = open.last()
            && ends_value
        {
            tried.extend(closed_behind(broken, end, closer_of(*bracket)));
        }
    }
    tried
}

/// The bracket closed behind the value that ends at `end`.
fn closed_behind(broken: &Broken<'_>, end: usize, closer: char) -> Vec<Tried> {
    let text = broken.page.text;
    let next = skip(text, end);
    let follows = text.as_bytes().get(next);
    // It is the name of a field, or of a form.
    if follows == Some(&b':') || text[end..].starts_with('(') {
        return Vec::new();
    }
    // Where another value follows at once, it wants a comma before it.
    let parts = matches!(follows, None | Some(b',' | b')' | b']' | b'}'));
    let written = if parts { closer.to_string() } else { format!("{closer},") };
    let mut tried = vec![Tried::writes(broken, end, &written)];
    // Of two commas, the second stood behind the bracket.
    let second = skip(text, (next + 1).min(text.len()));
    if follows == Some(&b',') && text[second..].starts_with(',') {
        tried.push(Tried::writes(broken, second, &closer.to_string()));
    }
    tried
}

/// Where a text ends that begins at `start`, its closing mark included.
fn text_end(text: &str, start: usize) -> Option<usize> {
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate().skip(start + 1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return Some(at + 1),
            _ => {}
        }
    }
    None
}

/// A bracket too many.
fn taken_out(text: &str, bracket: std::ops::Range<usize>) -> Tried {
    let name = StepName::of(key("fix-remove"), text[bracket.clone()].to_owned());
    Tried::of(vec![Patch::new(bracket, "")], name)
}

/// Whether what ends here is whole, so that only a comma can be missing behind it.
pub fn is_whole(text: &str, end: usize) -> bool {
    text[..end].ends_with(['"', ')', ']', '}']) || text[end..].starts_with(char::is_whitespace)
}

/// Something else follows at once: the mark is missing at which a text begins.
fn parted(broken: &Broken<'_>, end: usize) -> Vec<Tried> {
    let text = broken.page.text;
    if is_whole(text, end) {
        return Vec::new();
    }
    let line = line_start(text, end);
    let begins = text[line..end].rfind([':', '[', '(', ',']).map_or(line, |at| line + at + 1);
    let begins = skip(text, begins).min(end);
    let behind = &text[begins..line_end(text, end)];
    let shown = &behind[..behind.find('"').unwrap_or(end - begins)];
    let name = StepName::of(key("fix-quote"), shown.to_owned());
    vec![Tried::of(vec![Patch::insert(begins, "\"")], name)]
}

/// The text ended at the mark at `mark`, and words follow: either the marks around them belong to it, or it ends earlier.
fn marks(broken: &Broken<'_>, mark: usize) -> Vec<Tried> {
    let text = broken.page.text;
    let line = &text[mark + 1..line_end(text, mark)];
    let is_end = |at: &usize| {
        let next = line[at + 1..].trim_start();
        next.is_empty() || next.starts_with([',', ')', ']', '}'])
    };
    let mut tried = Vec::new();
    let inner = line.match_indices('"').map(|(at, _)| at);
    if let Some(end) = inner.clone().find(is_end) {
        let marks = std::iter::once(mark).chain(inner.map(|at| mark + 1 + at));
        let patches: Vec<Patch> =
            marks.take_while(|at| *at < mark + 1 + end).map(|at| Patch::insert(at, "\\")).collect();
        tried.push(Tried::of(patches, StepName::plain(key("fix-escape"))));
    }
    let start = line_start(text, mark);
    let begins = text[start..mark].rfind('"').map_or(start, |at| start + at);
    tried.extend(closing_marks(broken, begins, mark));
    tried
}

/// The text that begins at `start` ends before one of the signs in it, or at `end`.
fn closing_marks(broken: &Broken<'_>, start: usize, end: usize) -> Vec<Tried> {
    let signs = broken.page.text[start..end].match_indices([',', ')', ']']).map(|(at, _)| start + at);
    signs.chain([end]).map(|at| Tried::writes(broken, at, "\"")).collect()
}

/// The fields of the scenario stand without brackets, or the last of them behind these.
fn wraps(broken: &Broken<'_>) -> Vec<Tried> {
    let (text, tree) = (broken.page.text, broken.page.tree);
    let Some(root) = tree.root() else { return Vec::new() };
    let name = StepName::plain(key("fix-wrap"));
    let end = text.trim_end().len();
    if tree.form(root) == Form::Word {
        let start = tree.span(root).range().start;
        return vec![Tried::of(vec![Patch::insert(start, "("), Patch::insert(end, ")")], name)];
    }
    let close = tree.span(root).range().end;
    let behind = text[..close].ends_with(')') && broken.place.start >= close;
    let comma = match text[..close.saturating_sub(1)].trim_end().ends_with([',', '(']) {
        true => "",
        false => ",",
    };
    let patches = vec![Patch::new(close.saturating_sub(1)..close, comma), Patch::insert(end, "\n)")];
    if behind { vec![Tried::of(patches, name)] } else { Vec::new() }
}
