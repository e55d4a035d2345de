//! The parts of a text after a small change: only what stands around the change is read again, the rest moves along.

use super::tree::{Part, PartId, Tree};
use super::{Form, Patch};
use crate::scenario::syntax::{Arena, DEEPEST, Span, parse};
use std::ops::Range;

impl Tree {
    /// The parts of `text`, which is the text of this tree after `patch`. They are those [`Tree::of`] gives; where the change
    /// lies within something in brackets that can be read by itself and has nothing wrong with it, little more than that is read.
    #[must_use]
    pub fn after(self, patch: &Patch, text: &str) -> Self {
        let moved = patch.with.len() as i64 - patch.range.len() as i64;
        let mut around = if self.is_sound() { self.bracket_around(&patch.range) } else { None };
        while let Some(part) = around {
            let span = self.span(part);
            let end = (i64::from(span.end) + moved) as usize;
            // What is nearly the whole is read as the whole.
            if span.range().len() > text.len() / 2 {
                break;
            }
            let slice = text.get(span.start as usize..end);
            let depth = self.depth(part);
            let arena = Arena::new();
            let parsed = slice.map(|slice| parse(slice, &arena)).filter(|parsed| parsed.findings.is_empty());
            let grown = parsed.map(|parsed| Self::from_parsed(&parsed));
            match grown.filter(|grown| grown.stands_for(slice.unwrap_or_default(), depth)) {
                Some(grown) => return self.with(part, grown, moved),
                None => around = self.parent(part),
            }
        }
        Self::of(text)
    }

    /// The innermost part in brackets, with something in them, within whose brackets these bytes lie.
    fn bracket_around(&self, range: &Range<usize>) -> Option<PartId> {
        let mut part = self.at(range.start);
        while let Some(inside) = part {
            let span = self.span(inside).range();
            let bracketed = matches!(self.form(inside), Form::Group | Form::Tuple | Form::List | Form::Map);
            let within = span.start < range.start && range.end < span.end;
            if bracketed && within && self.children(inside).len() > 0 {
                return Some(inside);
            }
            part = self.parent(inside);
        }
        None
    }

    /// Whether a slice was read as one thing in brackets that may stand so deep, and nothing in it reaches out.
    fn stands_for(&self, slice: &str, depth: usize) -> bool {
        let Some(root) = self.root() else { return false };
        let deepest = || self.parts().map(|part| self.depth(part)).max().unwrap_or_default();
        self.is_sound()
            && self.span(root).range() == (0..slice.len())
            && slice.ends_with([')', ']', '}'])
            && self.children(root).len() > 0
            && depth + deepest() + 1 < DEEPEST
    }

    /// How many parts a part stands in.
    fn depth(&self, part: PartId) -> usize {
        std::iter::successors(self.parent(part), |parent| self.parent(*parent)).count()
    }

    /// What stands in a part lies together in the list of parts: from its first child to behind the last of all.
    fn block(&self, part: PartId) -> Range<usize> {
        let first = self.part(part).children.start as usize;
        let mut last = part;
        while let Some(child) = self.children(last).rev().find(|child| self.children(*child).len() > 0) {
            last = child;
        }
        first..self.part(last).children.end as usize
    }

    /// Puts what was read of a part in its place; everything behind it moves by so many bytes.
    fn with(mut self, part: PartId, grown: Tree, moved: i64) -> Self {
        let old = self.part(part).span;
        let block = self.block(part);
        let more = grown.parts.len() as i64 - 1 - block.len() as i64;
        let after = |id: u32| (i64::from(id) + more) as u32;
        let behind = |byte: u32| (i64::from(byte) + moved) as u32;
        for known in &mut self.parts {
            if known.span.start >= old.end {
                known.each_span(|span| *span = Span { start: behind(span.start), end: behind(span.end) });
            } else if known.span.start <= old.start && known.span.end >= old.end {
                known.span.end = behind(known.span.end);
            }
            if known.children.start as usize >= block.end {
                known.children = after(known.children.start)..after(known.children.end);
            }
            if let Some(parent) = known.parent.as_mut().filter(|parent| parent.0 as usize >= block.end) {
                *parent = PartId(after(parent.0));
            }
        }
        let first = block.start as u32;
        let inside =
            |span: &mut Span| *span = Span { start: span.start + old.start, end: span.end + old.start };
        let mut parts = grown.parts.into_iter();
        if let Some(root) = parts.next() {
            let here = &mut self.parts[part.0 as usize];
            (here.form, here.head) = (root.form, root.head);
            here.head.iter_mut().for_each(inside);
            here.children = first + root.children.start - 1..first + root.children.end - 1;
        }
        let parts = parts.map(|mut inner| {
            inner.each_span(inside);
            if !inner.children.is_empty() {
                inner.children = first + inner.children.start - 1..first + inner.children.end - 1;
            }
            inner.parent = inner.parent.map(|parent| match parent.0 {
                0 => part,
                below => PartId(first + below - 1),
            });
            inner
        });
        self.parts.splice(block, parts);
        let from = self.comments.partition_point(|comment| comment.start < old.start);
        let to = self.comments.partition_point(|comment| comment.start < old.end);
        let mut comments = grown.comments;
        comments.iter_mut().for_each(inside);
        for comment in &mut self.comments[to..] {
            *comment = Span { start: behind(comment.start), end: behind(comment.end) };
        }
        self.comments.splice(from..to, comments);
        self
    }
}

impl Part {
    /// Every place it speaks of.
    fn each_span(&mut self, change: impl Fn(&mut Span)) {
        change(&mut self.span);
        self.name.iter_mut().for_each(&change);
        self.head.iter_mut().for_each(&change);
    }
}

#[cfg(test)]
mod tests {
    use crate::authoring::{Change, Patch, Tree};
    use proptest::prelude::*;

    const TEXT: &str = r#"(id: "a", /* why */ text: {"en": "Hi", "pt": "Olá"}, // because
 nodes: [
    (id: "x", when: knows("order"), says: [(chunks: ["One.", "Two."]), (chunks: ["Three."])], replies: []),
    // between
    (id: "y", goto: [(when: all([flag("b"), not(never)]), to: "x"), (to: "end")], marks: (empathy: -1)), (id: "z"),
 ],
 endings: [(id: "end", outcome: resolved)])"#;

    fn regrown(text: &str, patch: &Patch) -> (Tree, Tree) {
        let mut new = text.to_owned();
        Change::of(vec![patch.clone()]).apply(&mut new);
        (Tree::of(text).after(patch, &new), Tree::of(&new))
    }

    #[test]
    fn a_letter_in_a_text_moves_all_that_is_behind_it() {
        let at = TEXT.find("Two.").expect("it is there");
        let (grown, whole) = regrown(TEXT, &Patch::insert(at, "é"));
        assert_eq!(grown, whole);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(if cfg!(miri) { 8 } else { 700 }))]
        #[test]
        fn whatever_is_changed_the_parts_are_those_of_the_text(
            edits in proptest::collection::vec(
                (0_usize..TEXT.len(), 0_usize..12, prop::sample::select(&[
                    "", "a", "é", "\"", "(", ")", "[", "]", "{", "}", ",", ":", "/*", "*/", "// x\n", " ", "\n", "id: 1, ",
                    "(id: \"q\")", "r#\"", "\\", "'", "-3", "knows(\"b\")", "[()]", "()",
                ][..])), 1..5)
        ) {
            let mut text = TEXT.to_owned();
            let mut tree = Tree::of(&text);
            for (at, length, with) in edits {
                let start = text.floor_char_boundary(at.min(text.len()));
                let end = text.floor_char_boundary((start + length).min(text.len()));
                let patch = Patch::new(start..end.max(start), with);
                Change::of(vec![patch.clone()]).apply(&mut text);
                tree = tree.after(&patch, &text);
                prop_assert_eq!(&tree, &Tree::of(&text), "{}", text);
            }
        }
    }
}
