//! Taking a part out, together with its comma and the comments that belong to it.

use super::Page;
use super::trivia::{begins_line, comma_after, line_end, line_start, trailing_comment_end};
use crate::authoring::{PartId, Patch};
use std::ops::Range;

/// A part of a list or group with what belongs to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extent {
    /// The comments on the lines directly above, from the beginning of the first of them; empty before the part itself.
    pub lead: Range<usize>,
    /// The part, from the name of its field on.
    pub body: Range<usize>,
    /// The byte of the comma behind it.
    pub comma: Option<usize>,
    /// The comment behind it on its line, where nothing else follows there.
    pub trail: Range<usize>,
    /// Whether it has its lines to itself.
    pub alone: bool,
}

/// What belongs to a part that stands in another.
#[must_use]
pub fn extent(page: Page<'_>, part: PartId) -> Extent {
    let text = page.text;
    let body = page.tree.whole_span(part).range();
    let comma = comma_after(text, body.end);
    let after = comma.map_or(body.end, |comma| comma + 1);
    let trail_end = trailing_comment_end(text, after);
    let alone = begins_line(text, body.start) && trail_end.is_some();
    let lead =
        if begins_line(text, body.start) { lead(page, part, body.start) } else { body.start..body.start };
    let trail = match trail_end {
        Some(end) if alone => after..end,
        _ => after..after,
    };
    Extent { lead, body, comma, trail, alone }
}

/// The comments on the lines directly above, with no empty line between.
fn lead(page: Page<'_>, part: PartId, start: usize) -> Range<usize> {
    let text = page.text;
    // Nothing before the part in front, or the bracket, can belong to it.
    let floor = match page.tree.position(part) {
        0 => page.tree.parent(part).map_or(0, |around| page.tree.span(around).start as usize + 1),
        position => {
            let siblings = page.tree.parent(part).map(|around| page.tree.children(around));
            let before = siblings.and_then(|mut all| all.nth(position - 1));
            before.map_or(0, |before| page.tree.span(before).range().end)
        }
    };
    let mut top = line_start(text, start);
    let comments = page.tree.comments();
    let mut next = comments.partition_point(|comment| (comment.start as usize) < start);
    while let Some(comment) = next.checked_sub(1).map(|index| comments[index].range()) {
        let own_line = comment.start > floor && begins_line(text, comment.start);
        let directly_above = comment.end <= top && text[comment.end..top].trim() == "" && {
            text[comment.end..top].matches('\n').count() == 1
        };
        if !own_line || !directly_above {
            break;
        }
        top = line_start(text, comment.start);
        next -= 1;
    }
    let first = text[top..].len() - text[top..].trim_start_matches([' ', '\t']).len();
    top + first..start
}

/// Takes a part out of what it stands in.
#[must_use]
pub fn remove(page: Page<'_>, part: PartId) -> Patch {
    let text = page.text;
    let extent = extent(page, part);
    if extent.alone {
        // Its lines go with it, down to the beginning of the next.
        let start = line_start(text, extent.lead.start);
        let end = line_end(text, extent.trail.end);
        let newline = text[end..].len() - text[end..].trim_start_matches('\r').trim_start_matches('\n').len();
        let newline = newline.min(if text[end..].starts_with("\r\n") { 2 } else { 1 });
        return Patch::new(start..end + newline, "");
    }
    let blank_before = |at: usize| at - (text[..at].len() - text[..at].trim_end_matches([' ', '\t']).len());
    let blank_after = |at: usize| at + (text[at..].len() - text[at..].trim_start_matches([' ', '\t']).len());
    match extent.comma {
        Some(comma) => {
            let after = blank_after(comma + 1);
            let ends_line = text[after..].starts_with(['\n', '\r']) || text[after..].starts_with("//");
            if ends_line && !begins_line(text, extent.body.start) {
                Patch::new(blank_before(extent.body.start)..comma + 1, "")
            } else {
                Patch::new(extent.body.start..after, "")
            }
        }
        None => {
            // The last one takes the comma in front along, unless a comment stands between.
            let siblings = page.tree.parent(part).map(|around| page.tree.children(around));
            let before = page.tree.position(part).checked_sub(1).and_then(|p| siblings?.nth(p));
            let from = before.map(|before| page.tree.span(before).range().end);
            match from {
                Some(from) if text[from..extent.body.start].trim() == "," => {
                    Patch::new(from..extent.body.end, "")
                }
                _ => Patch::new(extent.body, ""),
            }
        }
    }
}
