//! Changes to a text as bytes replaced by others, each of which can be taken back.

use std::ops::Range;

/// Bytes to be replaced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Patch {
    /// The bytes of the text as it is.
    pub range: Range<usize>,
    /// What stands there afterwards.
    pub with: String,
}

impl Patch {
    /// Replaces bytes.
    pub fn new(range: Range<usize>, with: impl Into<String>) -> Self {
        Self { range, with: with.into() }
    }

    /// Puts something in between.
    pub fn insert(at: usize, text: impl Into<String>) -> Self {
        Self::new(at..at, text)
    }
}

/// Some patches that belong together. Their ranges are those of the text before all of them, rise, and do not overlap.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change(Vec<Patch>);

impl Change {
    /// A change of these patches, in any order; those with the same place keep theirs.
    ///
    /// # Panics
    /// In tests, when two of them overlap.
    #[must_use]
    pub fn of(mut patches: Vec<Patch>) -> Self {
        patches.sort_by_key(|patch| (patch.range.start, patch.range.end));
        debug_assert!(
            patches.windows(2).all(|pair| pair[0].range.end <= pair[1].range.start),
            "patches overlap: {patches:?}"
        );
        Self(patches)
    }

    /// The patches, by place.
    #[must_use]
    pub fn patches(&self) -> &[Patch] {
        &self.0
    }

    /// Whether nothing is changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Changes `text` and gives the change that takes it back.
    pub fn apply(&self, text: &mut String) -> Change {
        let mut back = Vec::with_capacity(self.0.len());
        let mut moved = 0_isize;
        for Patch { range, with } in &self.0 {
            let start = range.start.checked_add_signed(moved).unwrap_or_default();
            back.push(Patch::new(start..start + with.len(), &text[range.clone()]));
            moved += with.len() as isize - range.len() as isize;
        }
        if let [Patch { range, with }] = &self.0[..] {
            text.replace_range(range.clone(), with);
        } else {
            // One pass, however many patches there are.
            let mut new = String::with_capacity(text.len().saturating_add_signed(moved));
            let mut done = 0;
            for Patch { range, with } in &self.0 {
                new.push_str(&text[done..range.start]);
                new.push_str(with);
                done = range.end;
            }
            new.push_str(&text[done..]);
            *text = new;
        }
        Change(back)
    }

    /// Where the caret belongs after the change: around what the last patch put there.
    #[must_use]
    pub fn focus(&self) -> Option<Range<usize>> {
        let (last, before) = self.0.split_last()?;
        let moved: isize = before.iter().map(|p| p.with.len() as isize - p.range.len() as isize).sum();
        let start = last.range.start.checked_add_signed(moved).unwrap_or_default();
        Some(start..start + last.with.len())
    }

    /// Whether every range lies in `text`, between characters.
    #[must_use]
    pub fn fits(&self, text: &str) -> bool {
        self.0.iter().all(|patch| text.get(patch.range.clone()).is_some())
    }

    /// What turns `old` into `new`, as one patch between what they begin and end with; nothing where they are the same.
    #[must_use]
    pub fn between(old: &str, new: &str) -> Self {
        if old == new {
            return Self::default();
        }
        let mut head = old.bytes().zip(new.bytes()).take_while(|(a, b)| a == b).count();
        while !old.is_char_boundary(head) || !new.is_char_boundary(head) {
            head -= 1;
        }
        let (rest, news) = (&old[head..], &new[head..]);
        let mut tail = rest.bytes().rev().zip(news.bytes().rev()).take_while(|(a, b)| a == b).count();
        while !rest.is_char_boundary(rest.len() - tail) || !news.is_char_boundary(news.len() - tail) {
            tail -= 1;
        }
        Self(vec![Patch::new(head..old.len() - tail, &new[head..new.len() - tail])])
    }
}

#[cfg(test)]
mod tests {
    use super::{Change, Patch};

    #[test]
    fn a_change_can_be_taken_back() {
        let before = "one two three";
        let change =
            Change::of(vec![Patch::new(8..13, "3"), Patch::new(0..3, "first"), Patch::insert(4, "and ")]);
        let mut text = before.to_owned();
        let back = change.apply(&mut text);
        assert_eq!(text, "first and two 3");
        assert_eq!(&text[change.focus().expect("something changed")], "3");
        let again = back.apply(&mut text);
        assert_eq!(text, before);
        assert_eq!(again, change);
    }

    #[test]
    fn the_difference_of_two_texts_is_one_patch() {
        let between = |old: &str, new: &str| {
            let mut text = old.to_owned();
            let change = Change::between(old, new);
            change.apply(&mut text);
            assert_eq!(text, new);
            change.patches().first().cloned()
        };
        assert_eq!(between("abc", "abc"), None);
        assert_eq!(between("abc", "abxc"), Some(Patch::insert(2, "x")));
        assert_eq!(between("aa", "aaa"), Some(Patch::insert(2, "a")));
        assert_eq!(between("é", "è"), Some(Patch::new(0..2, "è")), "characters are never cut in two");
        assert_eq!(between("xé", "yé"), Some(Patch::new(0..1, "y")));
        between("", "x");
        between("日本", "日木本");
    }
}
