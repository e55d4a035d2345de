//! The way from the top of a scenario to one of its parts.

use crate::scenario::syntax::Value;

/// A way to a part, built on the stack while walking down, and followed through the tree of the file only
/// when there is something to report: a scenario without faults pays nothing for places.
#[derive(Clone, Copy, Debug)]
pub struct At<'p> {
    parent: Option<&'p At<'p>>,
    step: Step,
}

#[derive(Clone, Copy, Debug)]
enum Step {
    Top,
    Field(&'static str),
    Item(usize),
}

impl At<'_> {
    /// The scenario itself.
    pub const TOP: At<'static> = At { parent: None, step: Step::Top };

    /// The field of this name.
    pub fn field(&self, name: &'static str) -> At<'_> {
        At { parent: Some(self), step: Step::Field(name) }
    }

    /// The item at this index, of a list or between the brackets of a form.
    pub fn item(&self, index: usize) -> At<'_> {
        At { parent: Some(self), step: Step::Item(index) }
    }

    /// The value it leads to, if every step of the way is written out.
    pub fn written<'v, 's>(&self, root: &'v Value<'s>) -> Option<&'v Value<'s>> {
        let around = match self.parent {
            Some(parent) => parent.written(root)?,
            None => root,
        };
        match self.step {
            Step::Top => Some(around),
            Step::Field(name) => around.field(name).map(|field| &field.value),
            Step::Item(index) => around.item(index),
        }
    }

    /// The value it leads to. What is not written out, such as a default or the list around a single route,
    /// stands where the nearest written part around it stands.
    pub fn find<'v, 's>(&self, root: &'v Value<'s>) -> &'v Value<'s> {
        let around = self.parent.map_or(root, |parent| parent.find(root));
        match self.step {
            Step::Top => around,
            Step::Field(name) => around.field(name).map_or(around, |field| &field.value),
            Step::Item(index) => around.item(index).unwrap_or(around),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::At;
    use crate::scenario::syntax::{Arena, parse};

    #[test]
    fn finds_what_is_written_and_what_is_not() {
        let source = r#"(script: (nodes: [(id: "a", goto: "b", when: all([never]))]))"#;
        let arena = Arena::new();
        let root = parse(source, &arena).root.expect("it is sound");
        let text = |at: &At<'_>| &source[at.find(&root).span.range()];
        let script = At::TOP.field("script");
        let nodes = script.field("nodes");
        let node = nodes.item(0);
        assert_eq!(text(&node.field("id")), r#""a""#);
        assert_eq!(text(&node.field("goto").item(0).field("to")), r#""b""#, "a route without a list");
        assert_eq!(text(&node.field("when").item(0).item(0)), "never");
        assert_eq!(text(&nodes.item(7)), text(&nodes));
    }
}
