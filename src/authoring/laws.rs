//! What holds for any sequence of edits: all other bytes stay, the text means what the edit says, and undo is exact.

use super::{Draft, Edit, Form, NewValue, PartId, Path, Step, Thing, Tree};
use proptest::prelude::*;

/// A scenario in several styles at once: aligned, hanging, on one line, commented everywhere, with raw texts.
const STYLES: &str = r####"// A head that nobody may touch.
(
    format: 1, id: "styles", // the id
    title: "One", summary: r#"Two "quoted""#,
    /* a block */ language: "en",
    channel: telephone, magnitude: 2, minutes: 5,
    tags: ["a", "b", /* between */ "c"],
    // about the facts
    facts: [
        // the first
        (id: "order", label: "Order", value: "1", tells: {"en": "It's one.", "pt": "É um."}),

        (
            id: "name",
            label: "Name", // a label
            value: "2",
            tells: "It's
two.",
        ), // behind
        (id: "last", label: "Last", value: "3", tells: "Three.", needs: all([knows("order"), trust(at_least: 5)]))
    ],
    script: (start: "a", nodes: [
        (id: "a", stage: dialysis, says: [(chunks: ["Hm."])],
         replies: [
            (id: "x", text: "X", marks: (), coach: "C", asks: ["order"], goto: "b"),
            (id: "y", text: "Y", marks: (empathy: 1), coach: "C", goto: [(when: never, to: "a"), (to: "b")]),
         ]),
        (id: "b", stage: connection, says: [(chunks: ["So?"])], otherwise: "a"), (id: "c", stage: dialysis, says: []),
    ]),
)
// The foot.
"####;

/// What a text means, without its layout.
#[derive(Clone, Debug, PartialEq)]
enum Meaning {
    Plain(String),
    Group(Option<String>, Vec<(String, Meaning)>),
    Items(Option<String>, Vec<Meaning>),
}

fn meaning(text: &str) -> Meaning {
    let tree = Tree::of(text);
    assert!(tree.is_sound(), "{text}");
    of(&tree, text, tree.root().expect("there is something"))
}

fn of(tree: &Tree, text: &str, part: PartId) -> Meaning {
    let head = tree.head(part, text).map(str::to_owned);
    let children = || tree.children(part);
    match tree.form(part) {
        Form::Group | Form::Map => Meaning::Group(
            head,
            children().map(|c| (tree.name(c, text).expect("named").to_owned(), of(tree, text, c))).collect(),
        ),
        // Empty brackets do not say what they would hold.
        Form::Tuple if children().len() == 0 => Meaning::Group(head, Vec::new()),
        Form::List | Form::Tuple => Meaning::Items(head, children().map(|c| of(tree, text, c)).collect()),
        Form::Text => Meaning::Plain(super::names::text_at(text, tree.span(part)).expect("a text")),
        _ => Meaning::Plain(text[tree.span(part).range()].to_owned()),
    }
}

impl Meaning {
    fn at(&mut self, steps: &[Step]) -> &mut Meaning {
        let Some((step, rest)) = steps.split_first() else { return self };
        let inner = match (self, step) {
            (Meaning::Group(_, fields), Step::Field(name)) => {
                fields.iter_mut().find(|(n, _)| n == name).map(|(_, v)| v)
            }
            (Meaning::Group(_, fields), Step::Key(key)) => {
                fields.iter_mut().find(|(n, _)| n.trim_matches('"') == key).map(|(_, v)| v)
            }
            (Meaning::Items(_, items), Step::Item(index)) => items.get_mut(*index),
            _ => None,
        };
        inner.expect("it is there").at(rest)
    }

    fn items(&mut self) -> &mut Vec<Meaning> {
        match self {
            Meaning::Items(_, items) => items,
            _ => panic!("a list"),
        }
    }
}

/// What stands at every path, for choosing among.
fn paths(text: &str, wanted: impl Fn(&Tree, PartId) -> bool) -> Vec<Path> {
    let tree = Tree::of(text);
    tree.parts().filter(|part| wanted(&tree, *part)).map(|part| tree.path(part, text)).collect()
}

/// A random edit, and what the text means after it.
fn an_edit(
    text: &str,
    kind: u8,
    choice: prop::sample::Index,
    number: usize,
    words: &str,
) -> Option<(Edit, Meaning)> {
    let mut after = meaning(text);
    let choose = |paths: Vec<Path>| (!paths.is_empty()).then(|| paths[choice.index(paths.len())].clone());
    let edit = match kind {
        0 => {
            let path = choose(paths(text, |tree, part| tree.form(part) == Form::Text))?;
            *after.at(path.steps()) = Meaning::Plain(words.to_owned());
            Edit::Set { path, value: NewValue::text(words) }
        }
        1 => {
            let in_a_list = |tree: &Tree, part| tree.parent(part).is_some_and(|p| tree.form(p) == Form::List);
            let path = choose(paths(text, in_a_list))?;
            after.at(path.parent()?.steps()).items().remove(path.index()?);
            Edit::Remove { path }
        }
        2 => {
            let in_a_group =
                |tree: &Tree, part| tree.parent(part).is_some_and(|p| tree.form(p) == Form::Group);
            let path = choose(paths(text, in_a_group))?;
            let Meaning::Group(_, fields) = after.at(path.parent()?.steps()) else { return None };
            let Some(Step::Field(name)) = path.last() else { return None };
            fields.remove(fields.iter().position(|(n, _)| n == name)?);
            Edit::Remove { path }
        }
        3 => {
            let list = choose(paths(text, |tree, part| tree.form(part) == Form::List))?;
            let items = after.at(list.steps()).items();
            let index = number.min(items.len());
            items.insert(index, Meaning::Plain(words.to_owned()));
            Edit::Insert { list, index, value: NewValue::text(words) }
        }
        4 => {
            let in_a_list = |tree: &Tree, part| tree.parent(part).is_some_and(|p| tree.form(p) == Form::List);
            let item = choose(paths(text, in_a_list))?;
            let items = after.at(item.parent()?.steps()).items();
            let moved = items.remove(item.index()?);
            let to = number.min(items.len());
            items.insert(to, moved);
            Edit::Move { item, to }
        }
        _ => {
            let in_a_list = |tree: &Tree, part| {
                let list = tree.parent(part).is_some_and(|p| tree.form(p) == Form::List);
                list && tree.field(part, "id", text).is_none()
            };
            let item = choose(paths(text, in_a_list))?;
            let items = after.at(item.parent()?.steps()).items();
            let copy = items[item.index()?].clone();
            items.insert(item.index()? + 1, copy);
            Edit::Duplicate { item }
        }
    };
    Some((edit, after))
}

/// The comments of a text that stand in no part the edit touches.
fn comments_outside(text: &str, edit: &Edit) -> Vec<String> {
    let tree = Tree::of(text);
    let touched = match edit {
        Edit::Set { path, .. } | Edit::Remove { path } => tree.find(path, text),
        _ => None,
    };
    let own = touched.map(|part| super::write::extent(super::write::Page { text, tree: &tree }, part));
    let is_own = |range: std::ops::Range<usize>| {
        own.as_ref()
            .is_some_and(|own| own.lead.start <= range.start && range.end <= own.trail.end.max(own.body.end))
    };
    // A line comment does not end before the carriage return.
    let comments = tree.comments().iter().map(|comment| {
        let range = comment.range();
        range.start..range.start + text[range].trim_end().len()
    });
    comments.filter(|range| !is_own(range.clone())).map(|range| text[range].to_owned()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 250, ..ProptestConfig::default() })]

    #[test]
    fn any_sequence_of_edits_changes_what_it_says_and_no_other_byte(
        edits in prop::collection::vec((0..6_u8, any::<prop::sample::Index>(), 0..5_usize, "[ -~é\"\\\\]{0,12}"), 1..12),
        windows in any::<bool>(),
    ) {
        let start = if windows { STYLES.replace('\n', "\r\n") } else { STYLES.to_owned() };
        let mut draft = Draft::new(start.clone(), "styles.ron");
        let mut texts = vec![start];
        for (kind, choice, number, words) in edits {
            let before = draft.text().to_owned();
            let Some((edit, expected)) = an_edit(&before, kind, choice, number, &words) else { continue };
            let (change, _) = edit.change(&before, draft.tree()).map_err(|e| TestCaseError::fail(format!("{edit:?}: {e}")))?;
            draft.edit(&edit).map_err(|e| TestCaseError::fail(format!("{edit:?}: {e}")))?;
            let after = draft.text().to_owned();
            prop_assert_eq!(meaning(&after), expected, "{:?}\n{}", edit, after);
            // Only the part itself, commas and white space are replaced.
            let own = match &edit {
                Edit::Set { path, .. } | Edit::Remove { path } | Edit::Move { item: path, .. } => {
                    let part = draft_part(&before, path);
                    let tree = Tree::of(&before);
                    let extent = super::write::extent(super::write::Page { text: &before, tree: &tree }, part);
                    extent.lead.start..extent.trail.end.max(extent.body.end)
                }
                _ => 0..0,
            };
            for patch in change.patches() {
                for (at, byte) in before[patch.range.clone()].char_indices() {
                    let at = patch.range.start + at;
                    prop_assert!(own.contains(&at) || byte == ',' || byte.is_whitespace(), "{:?} takes {:?}", edit, byte);
                }
            }
            for comment in comments_outside(&before, &edit) {
                prop_assert!(after.contains(&comment), "{:?} lost {}", edit, comment);
            }
            if !change.is_empty() {
                texts.push(after);
            }
        }
        for text in texts.iter().rev() {
            prop_assert_eq!(draft.text(), text);
            draft.undo();
        }
        prop_assert_eq!(draft.text(), &texts[0]);
        for text in &texts[1..] {
            draft.redo();
            prop_assert_eq!(draft.text(), text);
        }
    }

    #[test]
    fn any_typing_and_undoing_is_exact(
        strokes in prop::collection::vec((any::<prop::sample::Index>(), 0..4_usize, "[ a-z\"(\\n]{0,3}"), 0..40),
    ) {
        let mut draft = Draft::new("(id: \"é\")", "x.ron");
        let mut text = draft.text().to_owned();
        for (place, length, words) in strokes {
            let start = place.index(text.len() + 1);
            let end = (start + length).min(text.len());
            if text.get(start..end).is_some() {
                text.replace_range(start..end, &words);
            }
            draft.replace(start..end, &words);
            prop_assert_eq!(draft.text(), &text);
        }
        while draft.undo().is_some() {}
        prop_assert_eq!(draft.text(), "(id: \"é\")");
        while draft.redo().is_some() {}
        prop_assert_eq!(draft.text(), &text);
    }

    #[test]
    fn no_edit_of_any_text_makes_it_panic(text in "[()\\[\\]{},:\"/* \\na-c1]{0,60}", kind in 0..6_u8, index in 0..3_usize) {
        let mut draft = Draft::new(text, "x.ron");
        let path = Path::from(vec![Step::Item(index)]);
        let named = Path::top().field("a");
        let edit = match kind {
            0 => Edit::Set { path: named, value: "x".into() },
            1 => Edit::Remove { path },
            2 => Edit::Insert { list: Path::top(), index, value: "x".into() },
            3 => Edit::Move { item: path, to: index },
            4 => Edit::Duplicate { item: path },
            _ => Edit::Rename { thing: Thing::Node, within: None, from: "a".into(), to: "b".into() },
        };
        let before = draft.text().to_owned();
        let arena = crate::scenario::syntax::Arena::new();
        let was_right = crate::scenario::syntax::parse(&before, &arena).findings.errors() == 0;
        if draft.edit(&edit).is_ok() {
            prop_assert!(draft.tree().is_sound() || !was_right, "{:?}: {} became {}", edit, before, draft.text());
        } else {
            prop_assert_eq!(draft.text(), before);
        }
    }
}

fn draft_part(text: &str, path: &Path) -> PartId {
    Tree::of(text).find(path, text).expect("it was there")
}
