//! What putting a text in order promises.

use super::format;
use super::tokens::Sort;
use crate::authoring::skeleton::{Complaint, Need, Wish, skeleton};
use crate::authoring::{Draft, Edit, NewValue, Path, Thing, Unwritable};
use crate::scenario::{read, sketch, syntax};
use proptest::prelude::*;

fn formatted(text: &str) -> String {
    format(text, "text.ron").unwrap_or_else(|wrong| panic!("{wrong:?}\n{text}"))
}

/// The comments of a text, in order, without the space around them.
fn comments(text: &str) -> Vec<String> {
    let arena = syntax::Arena::new();
    let parsed = syntax::parse(text, &arena);
    parsed
        .comments
        .iter()
        .map(|span| text[span.start as usize..span.end as usize].trim_end().to_owned())
        .collect()
}

/// The tree of a text without its places.
fn shape(text: &str) -> String {
    let arena = syntax::Arena::new();
    let parsed = syntax::parse(text, &arena);
    let debug = format!("{:?}", parsed.root);
    let places = regex::Regex::new(r"(name_)?span: Span \{[^}]*\}(, )?").expect("a pattern");
    places.replace_all(&debug, "").into_owned()
}

#[test]
fn a_new_scenario_is_in_order() {
    for &need in Need::ALL {
        for &complaint in Complaint::ALL {
            let text = skeleton(&Wish { need, complaint, ..Wish::default() });
            let ordered = formatted(&text);
            let differs = text.lines().zip(ordered.lines()).enumerate().find(|(_, (a, b))| a != b);
            assert!(text == ordered, "{need:?}: {differs:#?}");
        }
    }
}

/// Makes an edit and sees that there is nothing to put in order after it.
#[track_caller]
fn stays_in_order(draft: &mut Draft, edit: &Edit) {
    draft.edit(edit).unwrap_or_else(|wrong| panic!("{edit:?}: {wrong}"));
    let ordered = formatted(draft.text());
    let differs = draft.text().lines().zip(ordered.lines()).find(|(a, b)| a != b);
    assert!(draft.text() == ordered, "{edit:?}: {differs:#?}");
}

#[test]
fn what_a_form_adds_and_fills_in_is_in_order() {
    const WORDS: &str = "You have told us twice, and twice nobody wrote it down. I have it in the file now, with your \
                         name and the day you rang, and I read it to you before anything else happens.";
    let mut draft = Draft::new(skeleton(&Wish::default()), "new.ron");
    let nodes = Path::top().field("script").field("nodes");
    let node = nodes.item(draft.count(&nodes));
    let listen = node.field("listens").item(0);
    for &thing in Thing::ALL {
        let within = if thing == Thing::Reply { node.clone() } else { Path::top() };
        let edit = Edit::Add { thing, within, id: "new".into() };
        match draft.clone().edit(&edit) {
            Err(Unwritable::Nowhere(_)) => continue,
            _ => stays_in_order(&mut draft, &edit),
        }
    }
    let another = |list: Path, value| Edit::Insert { list, index: usize::MAX, value };
    let reply = node.field("replies").item(0);
    for edit in [
        Edit::Add { thing: Thing::Reply, within: node.clone(), id: String::new() },
        another(node.field("says").item(0).field("chunks"), NewValue::text(WORDS)),
        Edit::Connect { from: reply.clone(), to: "opening".into() },
        Edit::Set { path: reply.field("marks").field("empathy"), value: 1.into() },
        another(reply.field("flags"), NewValue::word("blame")),
        another(reply.field("goto"), NewValue::group([("to", "agree".into())])),
        another(node.field("listens"), NewValue::Group(Vec::new())),
        Edit::Set { path: listen.field("marks").field("empathy"), value: 1.into() },
        another(listen.field("hears"), NewValue::text(WORDS)),
        another(listen.field("hears"), NewValue::text(WORDS)),
        Edit::Set { path: node.field("hint"), value: WORDS.into() },
    ] {
        stays_in_order(&mut draft, &edit);
    }
    while let Some(at) = draft.text().find("\"…\"") {
        let path = draft.path_at(at + 1).expect("a text");
        stays_in_order(&mut draft, &Edit::Set { path, value: WORDS.into() });
    }
}

#[test]
fn spaces_commas_and_breaks_are_put_in_order() {
    let cases = [
        ("(a:1,b :2)", "(\n    a: 1,\n    b: 2,\n)\n"),
        ("(a: [ 1,2 , 3, ],)", "(\n    a: [1, 2, 3],\n)\n"),
        ("(\n\n\na: (\nb: 1\n\n\n,c: 2)\n)", "(\n    a: (\n        b: 1,\n        c: 2),\n)\n"),
        ("(a: (b: 1,\nc: 2,\n))", "(\n    a: (b: 1,\n        c: 2),\n)\n"),
        ("(a: knows ( \"x\" ), b: all([x,y]))", "(\n    a: knows(\"x\"),\n    b: all([x, y]),\n)\n"),
        ("(a: {\"en\" : \"x\",\"pt\":\"y\"})", "(\n    a: {\"en\": \"x\", \"pt\": \"y\"},\n)\n"),
        ("// top\n\n\n\n(a: 1) // end", "// top\n\n(\n    a: 1,\n) // end\n"),
        ("(a: 1 // one\n, b: 2 /* two */ )", "(\n    a: 1, // one\n    b: 2, /* two */\n)\n"),
        ("(a: ()\n, b: [\n])", "(\n    a: (),\n    b: [],\n)\n"),
        ("(a: \"x\n  y\", b: r#\"z\n\"#)", "(\n    a: \"x\n  y\",\n    b: r#\"z\n\"#,\n)\n"),
        ("(a: [ // why\n 1])", "(\n    a: [ // why\n        1],\n)\n"),
    ];
    for (text, wanted) in cases {
        let ordered = formatted(text);
        assert_eq!(ordered, wanted, "{text}");
        assert_eq!(formatted(&ordered), ordered);
    }
}

#[test]
fn a_wide_list_of_replies_has_one_a_line() {
    let reply = "(id: \"a\", text: \"Something that is long enough to fill much of a line on its own.\")";
    let ordered = formatted(&format!("(nodes: [(id: \"n\", replies: [{reply}, {reply}])])"));
    assert_eq!(ordered.lines().filter(|line| line.trim() == format!("{reply},")).count(), 2, "{ordered}");
    assert_eq!(formatted(&ordered), ordered);
}

#[test]
fn no_line_of_a_node_begins_far_from_the_margin() {
    // As a form leaves it that adds to a node on one line.
    let deep = " ".repeat(90);
    let before = "(nodes: [\n// the first\n(id: \"n\", stage: dialysis, says: [(chunks: [\"So when can I come?\"])], replies: [";
    let text = format!(
        "{before}(id: \"a\", text: \"Now.\", marks: (empathy: 1,\n{deep}resolution: 1), coach: \"Fine.\"), (id: \"b\",\n{deep}text: \"Later.\"),\n])])"
    );
    let ordered = formatted(&text);
    let indents = ordered.lines().map(|line| line.len() - line.trim_start().len());
    assert!(indents.max() < Some(40), "{ordered}");
    for field in ["stage: dialysis,", "says: [(chunks: [\"So when can I come?\"])],", "replies: ["] {
        assert!(ordered.lines().any(|line| line.trim() == field), "{field} stands alone: {ordered}");
    }
    assert_eq!(formatted(&ordered), ordered);
    assert_eq!(shape(&ordered), shape(&text));
    // What is compact and near the margin stays as its author wrote it.
    let compact = "(\n    facts: [\n        (id: \"a\", label: \"A\",\n         tells: \"B\"),\n    ],\n)\n";
    assert_eq!(formatted(compact), compact);
}

#[test]
fn a_long_reply_on_one_line_has_one_field_a_line() {
    let reply =
        |words: usize| format!("(id: \"a\", text: \"{}\", coach: \"It is long.\")", "word ".repeat(words));
    let lines = |words: usize| formatted(&format!("(replies: [\n{},\n])", reply(words))).lines().count();
    assert_eq!((lines(20), lines(60)), (5, 9));
}

#[test]
fn a_text_with_faults_in_its_notation_is_left_alone() {
    for text in ["(a: 1", "(a: \"x)", "(a 1)", "", "(a: 1, a: 2)"] {
        let wrong = format(text, "text.ron").expect_err(text);
        assert!(wrong.iter().all(|found| found.is_error() && found.place.is_some()), "{text}");
        assert!(!wrong.is_empty());
    }
}

#[test]
fn line_ends_and_the_byte_order_mark_stay() {
    let text = formatted("\u{feff}(\r\na: 1)\r\n");
    assert_eq!(text, "\u{feff}(\r\n    a: 1,\r\n)\r\n");
}

/// A sound scenario with white space, comments and commas thrown in wherever they may stand.
fn disordered(seeds: &[u8]) -> String {
    let source = include_str!("../../scenario/check/sound.ron");
    let arena = syntax::Arena::new();
    let parsed = syntax::parse(source, &arena);
    let mut tokens = super::tokens::tokens(source, parsed.root.as_ref().expect("sound"), &parsed.comments);
    super::frames::arrange(source, &mut tokens);
    let noise = ["", " ", "\n", "\n\n\n  ", " // a comment\n", "/* another */", "\t", "\r\n"];
    let mut text = String::new();
    for (at, token) in tokens.iter().enumerate() {
        text.push_str(token.text(source));
        text.push_str(if token.sort == Sort::LineComment { "\n" } else { "" });
        // Between a name, its colon and its value, and between a word and its bracket, there is only white space.
        let next = tokens.get(at + 1).map(|next| next.sort);
        let between = matches!(token.sort, Sort::Colon)
            || next == Some(Sort::Colon)
            || (token.sort == Sort::Word && next == Some(Sort::Open));
        let noise = if between { &["", " ", "\n", "\t"][..] } else { &noise[..] };
        text.push_str(noise[usize::from(seeds[at % seeds.len()]) % noise.len()]);
    }
    text
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn nothing_but_the_layout_changes_and_twice_is_once(seeds in proptest::collection::vec(any::<u8>(), 1..400)) {
        let text = disordered(&seeds);
        let ordered = formatted(&text);
        prop_assert_eq!(sketch(&ordered), sketch(&text));
        prop_assert_eq!(shape(&ordered), shape(&text));
        prop_assert_eq!(comments(&ordered), comments(&text));
        prop_assert_eq!(formatted(&ordered), ordered.clone());
        prop_assert!(read(ordered.as_bytes(), "ordered.ron").scenario.is_some());
    }
}
