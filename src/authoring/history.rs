//! What was done to a text and can be undone, without end.

use super::{Change, Patch, StepName};

/// One step back or forward.
#[derive(Clone, Debug)]
struct Entry {
    name: StepName,
    /// What takes the text to the other side of the step.
    change: Change,
    /// Whether more typing may still join it.
    open: bool,
    /// Whether the typing so far ends with white space, so that a word begins next.
    ends_blank: bool,
}

/// The steps behind the text as it is, and those that were undone and can be done again.
#[derive(Clone, Debug, Default)]
pub struct History {
    undo: Vec<Entry>,
    redo: Vec<Entry>,
}

impl History {
    /// Keeps a step: `done` was applied and `back` takes it back.
    pub fn push(&mut self, name: StepName, back: Change) {
        self.redo.clear();
        self.undo.push(Entry { name, change: back, open: false, ends_blank: false });
    }

    /// Keeps typing. What continues the step before becomes one with it, so that undoing takes back a word at a time.
    pub fn push_typing(&mut self, done: &Patch, back: Change) {
        self.redo.clear();
        let ends_blank = done.with.ends_with(char::is_whitespace);
        if let Some(last) = self.undo.last_mut().filter(|entry| entry.open)
            && let [taken] = back.patches()
            && let Some(change) = joined(last, taken, done)
        {
            (last.change, last.ends_blank) = (change, ends_blank);
            return;
        }
        self.undo.push(Entry { name: StepName::typing(), change: back, open: true, ends_blank });
    }

    /// Ends a run of typing: what is typed next is a step of its own.
    pub fn close(&mut self) {
        if let Some(last) = self.undo.last_mut() {
            last.open = false;
        }
    }

    /// The name of the step that would be undone.
    pub fn undo_name(&self) -> Option<&StepName> {
        self.undo.last().map(|entry| &entry.name)
    }

    /// The name of the step that would be done again.
    pub fn redo_name(&self) -> Option<&StepName> {
        self.redo.last().map(|entry| &entry.name)
    }

    /// Takes back the last step; gives its change as it was made.
    pub fn undo(&mut self, text: &mut String) -> Option<Change> {
        let entry = self.undo.pop()?;
        let again = entry.change.apply(text);
        self.redo.push(Entry { change: again, open: false, ..entry.clone() });
        self.close();
        Some(entry.change)
    }

    /// Does the last undone step again.
    pub fn redo(&mut self, text: &mut String) -> Option<Change> {
        let entry = self.redo.pop()?;
        let back = entry.change.apply(text);
        self.undo.push(Entry { change: back, open: false, ..entry.clone() });
        Some(entry.change)
    }
}

/// The change that takes back both `earlier` and the patch whose way back is `taken`, where the two are one run of
/// typing a word or of deleting.
fn joined(earlier: &Entry, taken: &Patch, done: &Patch) -> Option<Change> {
    let [before] = earlier.change.patches() else { return None };
    let few = |words: &str| words.chars().count() <= 2 && !words.contains('\n');
    let patch = if taken.with.is_empty() && before.with.is_empty() {
        let begins_word = earlier.ends_blank && !done.with.starts_with(char::is_whitespace);
        let goes_on = before.range.end == taken.range.start && few(&done.with) && !begins_word;
        goes_on.then(|| Patch::new(before.range.start..taken.range.end, ""))
    } else if taken.range.is_empty() && before.range.is_empty() && few(&taken.with) {
        // Backspace takes what stands before, the delete key what stands behind.
        if taken.range.start + taken.with.len() == before.range.start {
            Some(Patch::insert(taken.range.start, format!("{}{}", taken.with, before.with)))
        } else if taken.range.start == before.range.start {
            Some(Patch::insert(taken.range.start, format!("{}{}", before.with, taken.with)))
        } else {
            None
        }
    } else {
        None
    };
    patch.map(|patch| Change::of(vec![patch]))
}
