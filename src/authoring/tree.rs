//! The shape of a text: every part with its bytes, kept apart from the text so that both can live together.

use super::{Path, Step};
use crate::scenario::syntax::{self, Kind, Parsed, Span, Value};
use std::ops::Range;

/// What a part is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// `true` or `false`.
    YesNo,
    /// A number.
    Number,
    /// A single character.
    Char,
    /// A text in quotation marks.
    Text,
    /// A bare word such as `telephone`.
    Word,
    /// A group of named fields, perhaps with a word before its bracket.
    Group,
    /// Values between round brackets, perhaps with a word before them: `knows("order")`.
    Tuple,
    /// A list in square brackets.
    List,
    /// A group in curly brackets: a text in several languages.
    Map,
    /// Something unreadable.
    Broken,
}

/// A part of a [`Tree`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PartId(pub(super) u32);

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) span: Span,
    pub(super) form: Form,
    /// The name of the field, or the key of the entry, that this is the value of.
    pub(super) name: Option<Span>,
    /// The word before the bracket.
    pub(super) head: Option<Span>,
    pub(super) parent: Option<PartId>,
    pub(super) children: Range<u32>,
}

/// The parts of a text. Everything it says about bytes holds for the text it was made of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tree {
    pub(super) parts: Vec<Part>,
    pub(super) comments: Vec<Span>,
    sound: bool,
}

impl Tree {
    /// The parts of `text`, as far as it can be read.
    #[must_use]
    pub fn of(text: &str) -> Self {
        Self::from_parsed(&syntax::parse(text, &syntax::Arena::new()))
    }

    pub(super) fn from_parsed(parsed: &Parsed<'_>) -> Self {
        let mut tree = Self { parts: Vec::new(), comments: parsed.comments.clone(), sound: parsed.sound };
        if let Some(root) = &parsed.root {
            tree.parts.push(Part::of(root, None, None));
            tree.add_children(PartId(0), root);
        }
        tree
    }

    fn add_children(&mut self, parent: PartId, value: &Value<'_>) {
        let first = self.parts.len() as u32;
        let inner: Vec<&Value<'_>> = match &value.kind {
            Kind::Struct(_, fields) => {
                let parts = fields.iter().map(|f| Part::of(&f.value, Some(f.name_span), Some(parent)));
                self.parts.extend(parts);
                fields.iter().map(|field| &field.value).collect()
            }
            Kind::Tuple(_, items) | Kind::List(items) => {
                self.parts.extend(items.iter().map(|item| Part::of(item, None, Some(parent))));
                items.iter().collect()
            }
            Kind::Map(entries) => {
                let parts = entries.iter().map(|e| Part::of(&e.value, Some(e.key.span), Some(parent)));
                self.parts.extend(parts);
                entries.iter().map(|entry| &entry.value).collect()
            }
            _ => return,
        };
        // Where nothing stands within, the range says nothing about a place either.
        if inner.is_empty() {
            return;
        }
        self.parts[parent.0 as usize].children = first..first + inner.len() as u32;
        for (child, value) in (first..).zip(inner) {
            self.add_children(PartId(child), value);
        }
    }

    /// Whether brackets and quotation marks match, so that the parts are what the author meant.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.sound
    }

    /// The whole; `None` where the text holds nothing.
    #[must_use]
    pub fn root(&self) -> Option<PartId> {
        (!self.parts.is_empty()).then_some(PartId(0))
    }

    /// What the part is.
    #[must_use]
    pub fn form(&self, part: PartId) -> Form {
        self.part(part).form
    }

    /// The bytes of the part, without the name of its field.
    #[must_use]
    pub fn span(&self, part: PartId) -> Span {
        self.part(part).span
    }

    /// The bytes of the part, from the name of its field on.
    #[must_use]
    pub fn whole_span(&self, part: PartId) -> Span {
        let Part { span, name, .. } = self.part(part);
        Span { start: name.map_or(span.start, |name| name.start), end: span.end }
    }

    /// Where the name of its field stands, or the key of its entry.
    #[must_use]
    pub fn name_span(&self, part: PartId) -> Option<Span> {
        self.part(part).name
    }

    /// The word before the bracket, such as `knows` in `knows("order")`.
    #[must_use]
    pub fn head<'t>(&self, part: PartId, text: &'t str) -> Option<&'t str> {
        self.part(part).head.and_then(|head| text.get(head.range()))
    }

    /// The name of the field it is the value of.
    #[must_use]
    pub fn name<'t>(&self, part: PartId, text: &'t str) -> Option<&'t str> {
        self.part(part).name.and_then(|name| text.get(name.range()))
    }

    /// What it stands in.
    #[must_use]
    pub fn parent(&self, part: PartId) -> Option<PartId> {
        self.part(part).parent
    }

    /// What stands in it, in the order of the text.
    pub fn children(
        &self,
        part: PartId,
    ) -> impl DoubleEndedIterator<Item = PartId> + ExactSizeIterator + use<> {
        self.part(part).children.clone().map(PartId)
    }

    /// The field of this name.
    #[must_use]
    pub fn field(&self, part: PartId, name: &str, text: &str) -> Option<PartId> {
        if self.form(part) != Form::Group {
            return None;
        }
        self.children(part).find(|child| self.name(*child, text) == Some(name))
    }

    /// The item at this index of a list or between the brackets of a form.
    #[must_use]
    pub fn item(&self, part: PartId, index: usize) -> Option<PartId> {
        let children = &self.part(part).children;
        let is_list = matches!(self.form(part), Form::List | Form::Tuple);
        let child = u32::try_from(index).ok().and_then(|index| children.start.checked_add(index));
        child.filter(|child| is_list && *child < children.end).map(PartId)
    }

    /// Its position in what it stands in, from 0.
    #[must_use]
    pub fn position(&self, part: PartId) -> usize {
        let Some(parent) = self.parent(part) else { return 0 };
        (part.0 - self.part(parent).children.start) as usize
    }

    /// The part a path leads to, if every step is written out.
    #[must_use]
    pub fn find(&self, path: &Path, text: &str) -> Option<PartId> {
        path.steps().iter().try_fold(self.root()?, |part, step| self.step(part, step, text))
    }

    /// The part one step down.
    pub(super) fn step(&self, part: PartId, step: &Step, text: &str) -> Option<PartId> {
        match step {
            Step::Field(name) => self.field(part, name, text),
            Step::Item(index) => self.item(part, *index),
            Step::Key(key) if self.form(part) == Form::Map => {
                let is_key =
                    |child: &PartId| self.name(*child, text).is_some_and(|k| k.trim_matches('"') == key);
                self.children(part).find(is_key)
            }
            Step::Key(_) => None,
        }
    }

    /// The way to a part.
    #[must_use]
    pub fn path(&self, part: PartId, text: &str) -> Path {
        let mut steps = Vec::new();
        let mut part = part;
        while let Some(parent) = self.parent(part) {
            let name = || self.name(part, text).unwrap_or_default();
            steps.push(match self.form(parent) {
                Form::Group => Step::Field(name().to_owned()),
                Form::Map => Step::Key(name().trim_matches('"').to_owned()),
                _ => Step::Item(self.position(part)),
            });
            part = parent;
        }
        steps.reverse();
        Path::from(steps)
    }

    /// The innermost part at a byte; the name of a field counts as the field.
    #[must_use]
    pub fn at(&self, byte: usize) -> Option<PartId> {
        let byte = u32::try_from(byte).ok()?;
        let mut part = self.root()?;
        if !touches(self.span(part), byte) {
            return None;
        }
        loop {
            let children = &self.part(part).children;
            let inside = &self.parts[children.start as usize..children.end as usize];
            let before = inside.partition_point(|child| child.span.end < byte);
            // Where two parts touch at the byte, the later one begins there and is meant.
            let candidates = [before + 1, before];
            let next = candidates.iter().find(|&&index| {
                inside
                    .get(index)
                    .is_some_and(|_| touches(self.whole_span(PartId(children.start + index as u32)), byte))
            });
            match next {
                Some(&index) => part = PartId(children.start + index as u32),
                None => return Some(part),
            }
        }
    }

    /// Every part, each before what stands in it.
    pub fn parts(&self) -> impl Iterator<Item = PartId> + use<> {
        (0..self.parts.len() as u32).map(PartId)
    }

    /// Where comments stand, in order.
    #[must_use]
    pub fn comments(&self) -> &[Span] {
        &self.comments
    }

    pub(super) fn part(&self, part: PartId) -> &Part {
        &self.parts[part.0 as usize]
    }
}

impl Part {
    fn of(value: &Value<'_>, name: Option<Span>, parent: Option<PartId>) -> Self {
        let (form, head) = match &value.kind {
            Kind::Bool(_) => (Form::YesNo, None),
            Kind::Integer(_) | Kind::Float(_) => (Form::Number, None),
            Kind::Char(_) => (Form::Char, None),
            Kind::Text(_) => (Form::Text, None),
            Kind::Name(_) => (Form::Word, None),
            // Empty round brackets are a group without fields, or the end of a form.
            Kind::Tuple(None, []) => (Form::Group, None),
            Kind::Struct(head, _) => (Form::Group, *head),
            Kind::Tuple(head, _) => (Form::Tuple, *head),
            Kind::List(_) => (Form::List, None),
            Kind::Map(_) => (Form::Map, None),
            Kind::Broken => (Form::Broken, None),
        };
        let head =
            head.map(|word| Span { start: value.span.start, end: value.span.start + word.len() as u32 });
        Self { span: value.span, form, name, head, parent, children: 0..0 }
    }
}

fn touches(span: Span, byte: u32) -> bool {
    span.start <= byte && byte <= span.end
}

#[cfg(test)]
mod tests {
    use super::{Form, Tree};
    use crate::authoring::Path;

    const TEXT: &str = r#"(id: "a", text: {"en": "Hi", "pt": "Olá"}, // why
 nodes: [(id: "x", when: knows("order")), (id: "y")])"#;

    #[test]
    fn every_part_has_a_way_and_every_way_a_part() {
        let tree = Tree::of(TEXT);
        assert!(tree.is_sound());
        for part in tree.parts() {
            assert_eq!(tree.find(&tree.path(part, TEXT), TEXT), Some(part));
        }
        assert_eq!(tree.comments().len(), 1);
    }

    #[test]
    fn a_byte_belongs_to_the_innermost_part() {
        let tree = Tree::of(TEXT);
        let at = |what: &str| tree.path(tree.at(TEXT.find(what).expect(what)).expect(what), TEXT).to_string();
        assert_eq!(at("\"a\""), "id");
        assert_eq!(at("id: \"x\""), "nodes[0].id");
        assert_eq!(at("order"), "nodes[0].when[0]");
        assert_eq!(at("knows"), "nodes[0].when");
        assert_eq!(at("Olá"), "text{pt}");
        assert_eq!(at("// why"), "");
        let when = tree.find(&"nodes[0].when".parse::<Path>().expect("a path"), TEXT).expect("it is there");
        assert_eq!((tree.head(when, TEXT), tree.form(when)), (Some("knows"), Form::Tuple));
    }

    #[test]
    fn any_text_has_a_tree() {
        for text in ["", "   ", "(", "(a: ", "[1, 2", "(a: \"", ")", "(a: (b: [c(", "x", "{\"a\": 1, }"] {
            let tree = Tree::of(text);
            for byte in 0..=text.len() + 1 {
                let _ = tree.at(byte);
            }
        }
    }
}
