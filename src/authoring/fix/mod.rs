//! What mends a finding, where that is certain enough to be one press away.

mod checks;
mod names;
mod notation;
mod sensible;
mod signs;
mod values;

pub(crate) use sensible::sensible;

use super::write::Page;
use super::{Change, Draft, Edit, PartId, Patch, StepName, Tree};
use crate::diagnostic::{Diagnostic, Place};

/// A change that mends a finding.
#[derive(Clone, Debug, PartialEq)]
pub struct Fix {
    /// What it does, as it is offered and as the step is called afterwards.
    pub name: StepName,
    /// The change.
    pub change: Change,
}

/// The fixes of a finding, best first; none where nothing is certain. The finding has to be one of the draft as it stands.
#[must_use]
pub fn fixes(finding: &Diagnostic, draft: &Draft) -> Vec<Fix> {
    fixes_in(finding, draft.text(), draft.tree())
}

pub(super) fn fixes_in(finding: &Diagnostic, text: &str, tree: &Tree) -> Vec<Fix> {
    let Some(place) = finding.place.as_ref().filter(|place| text.get(place.start..place.end).is_some())
    else {
        return Vec::new();
    };
    let broken = Broken { finding, place, page: Page { text, tree } };
    // The brackets have to match before anybody can tell what belongs to what.
    let found = if tree.is_sound() { broken.all() } else { broken.to_sound() };
    found.into_iter().filter(|fix| !fix.change.is_empty()).collect()
}

/// A finding with the text it was found in.
struct Broken<'b> {
    finding: &'b Diagnostic,
    place: &'b Place,
    page: Page<'b>,
}

impl Broken<'_> {
    /// What makes brackets and quotation marks match again.
    fn to_sound(&self) -> Vec<Fix> {
        let is_sound = |fix: &Fix| {
            let mut text = self.page.text.to_owned();
            fix.change.apply(&mut text);
            Tree::of(&text).is_sound()
        };
        let mut found = signs::fixes(self);
        found.extend(notation::fixes(self).into_iter().filter(is_sound));
        found
    }

    fn all(&self) -> Vec<Fix> {
        let mut all = signs::fixes(self);
        all.extend(notation::fixes(self));
        all.extend(values::fixes(self));
        all.extend(names::fixes(self));
        all.extend(checks::fixes(self));
        all
    }

    /// The text the finding marks.
    fn marked(&self) -> &str {
        &self.page.text[self.place.start..self.place.end]
    }

    /// The last words of the line before a place.
    fn before(&self, at: usize) -> String {
        const MOST: usize = 32;
        let line = &self.page.text[super::write::line_start(self.page.text, at)..at];
        let from = line.char_indices().rev().nth(MOST - 1).map_or(0, |(at, _)| at);
        line[from..].trim_start().to_owned()
    }

    /// The outermost part with exactly the bytes marked; else the innermost one around them.
    fn part(&self) -> Option<PartId> {
        let tree = self.page.tree;
        let is_marked = |part: &PartId| tree.span(*part).range() == (self.place.start..self.place.end);
        tree.parts().find(is_marked).or_else(|| tree.at(self.place.start))
    }

    /// The field or entry whose name is marked.
    fn field(&self) -> Option<PartId> {
        let tree = self.page.tree;
        tree.parts().find(|part| {
            tree.name_span(*part).is_some_and(|name| name.range() == (self.place.start..self.place.end))
        })
    }

    /// The first words between backticks in the message.
    fn named(&self) -> Option<&str> {
        self.finding.message.split('`').nth(1)
    }

    fn replace(&self, name: StepName, with: impl Into<String>) -> Vec<Fix> {
        vec![Fix { name, change: Change::of(vec![Patch::new(self.place.start..self.place.end, with)]) }]
    }

    /// A fix that is an edit; none where it cannot be made.
    fn edit(&self, name: StepName, edit: &Edit) -> Vec<Fix> {
        let change = edit.change(self.page.text, self.page.tree);
        change.map(|(change, _)| Fix { name, change }).into_iter().collect()
    }
}
