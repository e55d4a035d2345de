//! A scenario being written: its text, its steps back and forward, and what is known of it as it stands.

use super::history::History;
use super::layout::Drawn;
use super::{Change, Edit, Patch, Path, Step, StepName, Tree, Unwritable};
use crate::diagnostic::Diagnostic;
use crate::scenario::{self, Reading, Scenario};
use std::ops::Range;
use std::sync::Arc;

/// Up to this many bytes a text is read at once whenever it changes: a few milliseconds. Beyond it reading belongs in the background.
pub const READ_AT_ONCE: usize = 300 * 1024;

/// A text being written. The text is the one truth; everything else follows from it.
#[derive(Clone, Debug)]
pub struct Draft {
    file: Arc<str>,
    text: String,
    revision: u64,
    history: History,
    tree: Tree,
    reading: Option<Arc<DraftReading>>,
    /// The text that was last saved or opened.
    saved: String,
    /// Whether the text is another.
    is_changed: bool,
}

/// What reading a draft gave.
#[derive(Clone, Debug)]
pub struct DraftReading {
    /// The revision of the draft that was read.
    pub revision: u64,
    /// The scenario, when nothing is wrong with it.
    pub scenario: Option<Arc<Scenario>>,
    /// Everything found, by place.
    pub diagnostics: Vec<Diagnostic>,
    /// The script as a drawing, of a text too large to be drawn at once.
    pub drawn: Option<Arc<Drawn>>,
}

/// A draft's text taken along to be read elsewhere.
#[derive(Clone, Debug)]
pub struct Unread {
    file: Arc<str>,
    text: String,
    revision: u64,
}

impl Unread {
    /// Reads and checks it.
    #[must_use]
    pub fn read(self) -> DraftReading {
        let Reading { scenario, diagnostics } = scenario::read(self.text.as_bytes(), &self.file);
        let drawn = (self.text.len() > READ_AT_ONCE).then(|| match &scenario {
            Some(scenario) => Some(Drawn::of(scenario)),
            None => scenario::sketch(&self.text).as_ref().map(Drawn::of),
        });
        DraftReading {
            revision: self.revision,
            scenario: scenario.map(Arc::new),
            diagnostics,
            drawn: drawn.flatten().map(Arc::new),
        }
    }
}

impl Draft {
    /// Begins with a text. `file` is the name it goes by in diagnostics.
    pub fn new(text: impl Into<String>, file: impl Into<Arc<str>>) -> Self {
        let text = text.into();
        let mut draft = Self {
            file: file.into(),
            tree: Tree::default(),
            revision: 0,
            history: History::default(),
            reading: None,
            saved: text.clone(),
            is_changed: false,
            text,
        };
        draft.look(&Change::default());
        draft
    }

    /// Begins with a text that is not what the file holds; nothing has to be undone for it.
    pub fn unsaved(saved: impl Into<String>, text: impl Into<String>, file: impl Into<Arc<str>>) -> Self {
        let mut draft = Self::new(text, file);
        draft.set_saved(saved);
        draft
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The name it goes by in diagnostics.
    #[must_use]
    pub fn file(&self) -> &Arc<str> {
        &self.file
    }

    /// Gives it another name, after it was saved elsewhere.
    pub fn set_file(&mut self, file: impl Into<Arc<str>>) {
        self.file = file.into();
        self.revision += 1;
        self.read_at_once();
    }

    /// A number that rises with every change of the text, undoing included.
    #[must_use]
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// The parts of the text as it stands.
    #[must_use]
    pub fn tree(&self) -> &Tree {
        &self.tree
    }

    /// What the last reading gave; of an earlier revision where the text is large and the new one is still being read.
    #[must_use]
    pub fn reading(&self) -> Option<&Arc<DraftReading>> {
        self.reading.as_ref()
    }

    /// Whether the last reading is of the text as it stands.
    #[must_use]
    pub fn is_read(&self) -> bool {
        self.reading.as_ref().is_some_and(|reading| reading.revision == self.revision)
    }

    /// What has to be read elsewhere; `None` when the reading is of the text as it stands.
    #[must_use]
    pub fn unread(&self) -> Option<Unread> {
        let unread =
            || Unread { file: Arc::clone(&self.file), text: self.text.clone(), revision: self.revision };
        (!self.is_read()).then(unread)
    }

    /// Takes in a reading, unless a later one is there.
    pub fn take_reading(&mut self, reading: DraftReading) {
        let newer = self.reading.as_ref().is_none_or(|known| known.revision < reading.revision);
        if newer && reading.revision <= self.revision {
            self.reading = Some(Arc::new(reading));
        }
    }

    /// Makes an edit; gives where the caret belongs after it.
    ///
    /// # Errors
    /// When the edit cannot be made; nothing has changed then.
    pub fn edit(&mut self, edit: &Edit) -> Result<Option<Range<usize>>, Unwritable> {
        let (change, name) = edit.change(&self.text, &self.tree)?;
        Ok(self.apply(&change, name))
    }

    /// Makes several edits that are one step to undo. Each is made in the text the one before has left.
    ///
    /// # Errors
    /// When one of them cannot be made; nothing has changed then.
    pub fn edit_all(&mut self, edits: &[Edit], name: StepName) -> Result<Option<Range<usize>>, Unwritable> {
        let mut text = self.text.clone();
        let mut tree = self.tree.clone();
        for edit in edits {
            let (change, _) = edit.change(&text, &tree)?;
            change.apply(&mut text);
            tree = Tree::of(&text);
        }
        let change = Change::between(&self.text, &text);
        Ok(self.apply(&change, name))
    }

    /// Makes patches under a name, such as those of a [`Fix`](super::Fix); gives where the caret belongs.
    /// What does not fit the text is not made.
    pub fn apply(&mut self, change: &Change, name: StepName) -> Option<Range<usize>> {
        if change.is_empty() || !change.fits(&self.text) {
            return None;
        }
        let back = change.apply(&mut self.text);
        self.history.push(name, back);
        self.changed(change);
        change.focus()
    }

    /// Replaces bytes, as typing and pasting do. A range that is not in the text, or cuts a character in two, changes nothing.
    pub fn replace(&mut self, range: Range<usize>, with: &str) {
        if self.text.get(range.clone()).is_none_or(|old| old == with) {
            return;
        }
        let patch = Patch::new(range, with);
        let change = Change::of(vec![patch.clone()]);
        let back = change.apply(&mut self.text);
        self.history.push_typing(&patch, back);
        self.changed(&change);
    }

    /// Takes in a text that was changed elsewhere, such as in a text field, as typing.
    pub fn typed(&mut self, text: &str) {
        if let [patch] = Change::between(&self.text, text).patches() {
            self.replace(patch.range.clone(), &patch.with);
        }
    }

    /// Takes in a whole text as one step with a name, such as one that was merged or formatted.
    pub fn take_over(&mut self, text: &str, name: StepName) {
        let change = Change::between(&self.text, text);
        self.apply(&change, name);
    }

    /// Ends a run of typing: what is typed next is undone by itself.
    pub fn pause(&mut self) {
        self.history.close();
    }

    /// Takes the last step back; gives where the caret belongs.
    pub fn undo(&mut self) -> Option<Range<usize>> {
        let change = self.history.undo(&mut self.text)?;
        self.changed(&change);
        change.focus()
    }

    /// Does the step undone last again; gives where the caret belongs.
    pub fn redo(&mut self) -> Option<Range<usize>> {
        let change = self.history.redo(&mut self.text)?;
        self.changed(&change);
        change.focus()
    }

    /// The name of the step that would be undone; `None` when there is none.
    #[must_use]
    pub fn undo_name(&self) -> Option<&StepName> {
        self.history.undo_name()
    }

    /// The name of the step that would be done again; `None` when there is none.
    #[must_use]
    pub fn redo_name(&self) -> Option<&StepName> {
        self.history.redo_name()
    }

    /// Whether the text is another than the one last saved or opened.
    #[must_use]
    pub fn is_changed(&self) -> bool {
        self.is_changed
    }

    /// The text last saved or opened.
    #[must_use]
    pub fn saved(&self) -> &str {
        &self.saved
    }

    /// Notes what the file holds now, after saving or after looking.
    pub fn set_saved(&mut self, text: impl Into<String>) {
        self.saved = text.into();
        self.is_changed = self.text != self.saved;
        self.history.close();
    }

    /// The way to the innermost part at a byte.
    #[must_use]
    pub fn path_at(&self, byte: usize) -> Option<Path> {
        self.tree.at(byte).map(|part| self.tree.path(part, &self.text))
    }

    /// The bytes of a part, without the name of its field; `None` where it is not written out.
    #[must_use]
    pub fn span_of(&self, path: &Path) -> Option<Range<usize>> {
        self.tree.find(path, &self.text).map(|part| self.tree.span(part).range())
    }

    /// The words of a text, the bare word, or whatever else is written at `path`; `None` where nothing is.
    #[must_use]
    pub fn value_of(&self, path: &Path) -> Option<String> {
        let part = self.tree.find(path, &self.text)?;
        let span = self.tree.span(part);
        match self.tree.form(part) {
            super::Form::Text => super::names::text_at(&self.text, span),
            _ => self.text.get(span.range()).map(str::to_owned),
        }
    }

    /// How many items the list at `path` has; 0 where there is none.
    #[must_use]
    pub fn count(&self, path: &Path) -> usize {
        self.tree.find(path, &self.text).map_or(0, |part| self.tree.children(part).len())
    }

    /// The way to the node with this id.
    #[must_use]
    pub fn node(&self, id: &str) -> Option<Path> {
        let nodes = Path::top().field("script").field("nodes");
        (0..self.count(&nodes))
            .map(|index| nodes.with(Step::Item(index)))
            .find(|node| self.value_of(&node.field("id")).as_deref() == Some(id))
    }

    fn changed(&mut self, change: &Change) {
        self.revision += 1;
        self.is_changed = self.text != self.saved;
        self.look(change);
    }

    /// Looks at the text as it stands after a change: its parts always, the rest when it is small enough.
    fn look(&mut self, change: &Change) {
        self.tree = match change.patches() {
            [patch] => std::mem::take(&mut self.tree).after(patch, &self.text),
            _ => Tree::of(&self.text),
        };
        self.read_at_once();
    }

    fn read_at_once(&mut self) {
        if self.text.len() <= READ_AT_ONCE
            && let Some(unread) = self.unread()
        {
            let reading = unread.read();
            self.take_reading(reading);
        }
    }
}
