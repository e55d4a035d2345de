//! What a comparison tells.

use super::{Change, Counts, Tally, compare};
use crate::authoring::format::format;

const SOUND: &str = include_str!("../../scenario/check/sound.ron");

/// The differences, each in a line, after replacing the first text by the second.
fn changed(changes: &[(&str, &str)]) -> Vec<String> {
    let mut new = SOUND.to_owned();
    for (from, to) in changes {
        assert!(new.contains(from), "{from}");
        new = new.replace(from, to);
    }
    told(SOUND, &new)
}

fn told(old: &str, new: &str) -> Vec<String> {
    let found = compare(old, new).expect("both can be read");
    let line = |difference: &super::Difference| {
        let of: Vec<String> = difference.of.iter().map(|part| format!("{}/{}", part.list, part.id)).collect();
        let change = match &difference.change {
            Change::Added { .. } => "added".to_owned(),
            Change::Removed { .. } => "removed".to_owned(),
            Change::Changed { old, new } => format!("{old} > {new}"),
            Change::Renamed { new } => format!("renamed {new}"),
            Change::Reordered => "reordered".to_owned(),
        };
        format!("{} {}: {change}", of.join(" "), difference.field)
    };
    found.iter().map(line).collect()
}

#[test]
fn layout_comments_and_the_order_of_fields_make_no_difference() {
    assert_eq!(told(SOUND, &format(SOUND, "a.ron").expect("sound")), [""; 0]);
    assert_eq!(
        told(SOUND, &SOUND.replace("magnitude: 2,\n    minutes: 5,", "minutes: 5, /* x */ magnitude: 2,")),
        [""; 0]
    );
}

#[test]
fn a_mark_a_line_and_a_number() {
    assert_eq!(
        changed(&[
            ("composure: 1, active_listening: 2, empathy: 1)", "composure: 2, active_listening: 2)"),
            ("Nobody came.", "No one came."),
            ("arousal: 70", "arousal: 75")
        ]),
        [
            " customer.arousal: 70 > 75",
            "nodes/opening says.2.chunks: [\"I waited all Friday.\", \"Nobody came.\"] > [\"I waited all Friday.\", \"No one came.\"]",
            "nodes/opening replies/hear marks.composure: 1 > 2",
            "nodes/opening replies/hear marks.empathy: removed",
        ]
    );
}

#[test]
fn a_change_of_state_is_told() {
    let with =
        |state: &str| SOUND.replacen("briefing: (", &format!("review: (state: {state}), briefing: ("), 1);
    assert_eq!(told(&with("draft"), &with("live")), [" review.state: draft > live"]);
    assert_eq!(told(SOUND, &with("draft")), [" review: added"]);
}

#[test]
fn things_come_go_and_change_their_names() {
    assert_eq!(
        changed(&[
            (
                "(id: \"fix\", text: \"I'll book you a new slot.\", marks: (resolution: 1), coach: \"Too early.\"),",
                ""
            ),
            ("id: \"brush\"", "id: \"wall\"")
        ]),
        ["nodes/opening replies/fix : removed", "nodes/wants replies/brush : renamed wall"]
    );
    assert_eq!(changed(&[("facts: [", "facts: [(id: \"x\"),")]), ["facts/x : added"]);
    assert_eq!(
        told("(a: [(id: \"x\", n: 1), (id: \"y\", n: 2)])", "(a: [(id: \"y\", n: 2), (id: \"x\", n: 1)])"),
        [" a: reordered"]
    );
    assert_eq!(compare("(a: 1", "(a: 1)"), None);
}

#[test]
fn what_differs_is_counted_in_nodes_and_replies() {
    let of = |new: &str| Tally::of(&compare(SOUND, new).expect("both can be read"));
    assert!(of(&format(SOUND, "a.ron").expect("sound")).is_empty());
    let mut draft = crate::authoring::Draft::new(SOUND.to_owned(), "a.ron");
    let top = crate::authoring::Path::top;
    let node = top().field("script").field("nodes").item(0);
    let add = |thing, within, id: &str| crate::authoring::Edit::Add { thing, within, id: id.to_owned() };
    draft.edit(&add(crate::authoring::Thing::Node, top(), "new_node")).expect("possible");
    draft.edit(&add(crate::authoring::Thing::Reply, node.clone(), "new_reply")).expect("possible");
    let reply = node.field("replies").item(0);
    for (field, words) in [("text", "Other words"), ("coach", "Another effect")] {
        let value = crate::authoring::NewValue::text(words);
        draft.edit(&crate::authoring::Edit::Set { path: reply.field(field), value }).expect("possible");
    }
    let value = crate::authoring::NewValue::text("Another title");
    draft.edit(&crate::authoring::Edit::Set { path: top().field("title"), value }).expect("possible");
    let tally = of(draft.text());
    assert_eq!(tally.nodes, Counts { added: 1, ..Counts::default() });
    assert_eq!(tally.replies, Counts { added: 1, changed: 1, ..Counts::default() }, "a reply counts once");
    assert_eq!(tally.elsewhere, 1);
    let back = Tally::of(&compare(draft.text(), SOUND).expect("both can be read"));
    assert_eq!(back.nodes, Counts { removed: 1, ..Counts::default() });
}
