//! Putting a part into a list or group, in the style of those that are there.

use super::style::{INDENT, WIDTH, blank_of_line, step_in};
use super::trivia::{begins_line, comma_after, line_start, newline, trailing_comment_end};
use super::{Page, extent, indent_at};
use crate::authoring::{PartId, Patch};

/// A part to be put in.
#[derive(Clone, Copy, Debug)]
pub struct Item<'i> {
    /// Comments to stand above it, each on a line of its own.
    pub lead: &'i str,
    /// A comment to stand behind it.
    pub trail: &'i str,
}

impl Item<'_> {
    /// Nothing around it.
    pub const BARE: Item<'static> = Item { lead: "", trail: "" };
}

/// Puts a part in at `index`, from 0, of what stands between the brackets of `around`. `body` writes the part, given the
/// white space its line begins with.
#[must_use]
pub fn insert(
    page: Page<'_>,
    around: PartId,
    index: usize,
    item: Item<'_>,
    body: impl Fn(&str) -> String,
) -> Vec<Patch> {
    let children: Vec<PartId> = page.tree.children(around).collect();
    match children.len() {
        0 => first(page, around, item, body),
        count if index < count => before(page, &children, index, item, body),
        _ => last(page, &children, item, body),
    }
}

/// The first part between brackets.
fn first(page: Page<'_>, around: PartId, item: Item<'_>, body: impl Fn(&str) -> String) -> Vec<Patch> {
    let text = page.text;
    let span = page.tree.span(around).range();
    let open = page.tree.head(around, text).map_or(span.start, |head| span.start + head.len());
    let open = open + text[open..span.end].find(['(', '[', '{']).unwrap_or(0) + 1;
    let close = span.end - 1;
    let inner = &text[open..close];
    let deeper = step_in(text, span.start);
    let outer = deeper.strip_suffix(INDENT).unwrap_or_default();
    let written = body(&deeper);
    let end = newline(text);
    let bare = item.lead.is_empty() && item.trail.is_empty();
    if inner.trim().is_empty()
        && bare
        && !inner.contains('\n')
        && !written.contains('\n')
        && written.len() <= 80
    {
        return vec![Patch::new(open..close, written)];
    }
    if inner.trim().is_empty() {
        let lead = lead_lines(item.lead, &deeper, end);
        let trail = spaced(item.trail);
        return vec![Patch::new(open..close, format!("{end}{lead}{deeper}{written},{trail}{end}{outer}"))];
    }
    // Nothing but comments between the brackets: the part comes behind them.
    let kept = open + inner.trim_end().len();
    let lead = lead_lines(item.lead, &deeper, end);
    let trail = spaced(item.trail);
    vec![Patch::new(kept..close, format!("{end}{lead}{deeper}{written},{trail}{end}{outer}"))]
}

/// A part in front of another.
fn before(
    page: Page<'_>,
    children: &[PartId],
    index: usize,
    item: Item<'_>,
    body: impl Fn(&str) -> String,
) -> Vec<Patch> {
    let text = page.text;
    let next = extent(page, children[index]);
    let bare = item.lead.is_empty() && item.trail.is_empty();
    let end = newline(text);
    if begins_line(text, next.body.start) {
        let indent = indent_at(text, next.body.start);
        let lead = lead_lines(item.lead, &indent, end);
        let trail = spaced(item.trail);
        let written = body(&indent);
        let at = line_start(text, next.lead.start);
        return vec![Patch::insert(at, format!("{lead}{indent}{written},{trail}{end}"))];
    }
    if bare {
        let written = body(&blank_of_line(text, next.body.start));
        return vec![Patch::insert(next.body.start, format!("{written}, "))];
    }
    let indent = indent_at(text, next.body.start);
    let written = body(&indent);
    let lead = lead_lines(item.lead, &indent, end);
    let trail = spaced(item.trail);
    vec![Patch::insert(next.body.start, format!("{end}{lead}{indent}{written},{trail}{end}{indent}"))]
}

/// A part behind all others.
fn last(page: Page<'_>, children: &[PartId], item: Item<'_>, body: impl Fn(&str) -> String) -> Vec<Patch> {
    let text = page.text;
    let end = newline(text);
    let previous = children[children.len() - 1];
    let span = page.tree.whole_span(previous).range();
    let comma = comma_after(text, span.end);
    let after = comma.map_or(span.end, |comma| comma + 1);
    let own_lines = begins_line(text, span.start)
        // One that follows its bracket on the line does not say how several would stand.
        || !item.lead.is_empty() || !item.trail.is_empty();
    if !own_lines {
        // Lines of its own go on from the line it begins in.
        let mut written = body(&blank_of_line(text, after));
        let mut gap = " ".to_owned();
        let before = text[line_start(text, after)..after].chars().count();
        // What no longer fits the line begins one of its own below the first, and so will what comes after it.
        if before + written.lines().next().unwrap_or_default().chars().count() > WIDTH {
            let indent = indent_at(text, page.tree.whole_span(children[0]).range().start);
            written = body(&indent);
            gap = format!("{end}{indent}");
        }
        return vec![match comma {
            Some(_) => Patch::insert(after, format!("{gap}{written},")),
            None => Patch::insert(after, format!(",{gap}{written}")),
        }];
    }
    let indent = indent_at(text, span.start);
    let written = body(&indent);
    let lead = lead_lines(item.lead, &indent, end);
    let trail = spaced(item.trail);
    let (mut patches, trailing_comma) = match comma {
        Some(_) => (Vec::new(), ","),
        None => (vec![Patch::insert(span.end, ",")], if item.trail.is_empty() { "" } else { "," }),
    };
    // Behind a comment that belongs to the one before.
    let at = trailing_comment_end(text, after).unwrap_or(after);
    let put = format!("{end}{lead}{indent}{written}{trailing_comma}{trail}");
    match patches.last_mut() {
        Some(comma) if comma.range.start == at => comma.with.push_str(&put),
        _ => patches.push(Patch::insert(at, put)),
    }
    // A line comment would swallow the closing bracket.
    let rest = &text[at..];
    if item.trail.trim_start().starts_with("//")
        && !rest.starts_with(['\n', '\r'])
        && let Some(patch) = patches.last_mut()
    {
        patch.with.push_str(end);
    }
    patches
}

/// Comments on lines of their own.
fn lead_lines(lead: &str, indent: &str, end: &str) -> String {
    lead.lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| format!("{indent}{}{end}", line.trim()))
        .collect()
}

fn spaced(trail: &str) -> String {
    if trail.trim().is_empty() { String::new() } else { format!(" {}", trail.trim()) }
}
