//! Stories that are none, that never end, or that are larger than any.

use super::{archive, brought_in, refused, scenario};
use proptest::prelude::*;

#[test]
fn what_is_no_story_is_refused_with_what_is_one() {
    for bytes in [&b""[..], b"Hello", b"{}", b"<html></html>", b"\xff\xfe\x00", b"(format: 2)", b"\x1f\x8b"] {
        let problem = brought_in(bytes, "x").expect_err("no story");
        assert_eq!(problem.code, "no-story");
        assert!(problem.hints[0].contains("Twine"), "{problem}");
    }
    assert_eq!(refused(b":: A\n\xff\xff"), "broken-story");
    assert_eq!(refused(b"<html><tw-storydata name=\"x"), "broken-story");
    assert_eq!(refused(br#"{"inkVersion":21}"#), "broken-story");
    assert_eq!(refused(br#"{"inkVersion":21,"root":"#), "broken-story");
    assert_eq!(refused(br#"{"inkVersion":21,"root":5}"#), "broken-story");
}

#[test]
fn a_story_without_a_choice_is_nothing_to_practise() {
    assert_eq!(refused(b":: Start\nOnce upon a time."), "nothing-to-practise");
    assert_eq!(
        refused(br##"{"inkVersion":21,"root":[["^Once.","\n",["done",{"#f":1}],null],"done",null]}"##),
        "nothing-to-practise"
    );
}

#[test]
fn ten_thousand_brackets_are_too_deep() {
    let deep = format!("{{\"inkVersion\":21,\"root\":{}{}}}", "[".repeat(10_000), "]".repeat(10_000));
    assert_eq!(refused(deep.as_bytes()), "story-too-large");
    let course = format!("{{\"branchingScenario\":{}{}}}", "[".repeat(10_000), "]".repeat(10_000));
    let h5p = br#"{"title":"x","mainLibrary":"H5P.BranchingScenario"}"#;
    assert_eq!(
        refused(&archive(&[("h5p.json", h5p), ("content/content.json", course.as_bytes())])),
        "broken-story"
    );
}

#[test]
fn diverts_that_go_in_circles_come_to_an_end() {
    let round = br##"{"inkVersion":21,"root":[["^Go.","\n",{"->":"a"},["done",{"#f":1}],null],"done",{"a":[{"->":"b"},null],"b":[{"->":"a"},null]}]}"##;
    assert_eq!(refused(round), "nothing-to-practise");
    let speaking = br#"{"inkVersion":21,"root":[{"->":"a"},"done",{"a":["^Round.","\n",{"->":"b"},null],"b":["^And round.","\n",{"->":"a"},null]}]}"#;
    assert_eq!(refused(speaking), "nothing-to-practise");
    let calls = br#"{"inkVersion":21,"root":[{"f()":"a"},"done",{"a":["^x",{"f()":"a"},{"f()":"a"},null]}]}"#;
    assert_eq!(refused(calls), "nothing-to-practise");
    let itself = br#"{"inkVersion":21,"root":[{"->":"0"},"done",null]}"#;
    assert_eq!(refused(itself), "nothing-to-practise");
}

#[test]
fn links_in_a_circle_are_a_story_without_an_end_and_said_to_be() {
    let imported = brought_in(b":: Start\nHello?\n[[Yes->There]]\n\n:: There\nHello?\n[[Yes->Start]]", "x")
        .expect("a story");
    let reading = evenkeel::scenario::read(imported.text.as_bytes(), "x.ron");
    let codes: Vec<&str> =
        reading.diagnostics.iter().filter(|found| found.is_error()).map(|found| found.code).collect();
    assert!(
        codes.iter().all(|code| matches!(*code, "no-ending" | "endless-node")) && !codes.is_empty(),
        "{codes:?}"
    );
}

#[test]
fn passages_without_end_are_refused() {
    assert_eq!(refused(":: A\n[[A]]\n".repeat(10_002).as_bytes()), "story-too-large");
    assert_eq!(refused(":: A\nx\n".repeat(3_000_000).as_bytes()), "story-too-large");
}

#[test]
fn what_an_author_writes_is_a_text_and_never_notation() {
    let story = ":: Say \"it\"), (id: \\\"x\n\\ \"quoted\" «quoted_id» // no comment\n[[He said: \"No.\" */->End]]\n\n:: End\nBye \\";
    let imported = brought_in(story.as_bytes(), "a \"b\".twee").expect("a story");
    let scenario = scenario(&imported);
    let said = scenario.script.nodes[0].says[0].chunks[0].text.main().to_string();
    assert_eq!(said, "\\ \"quoted\" «quoted_id» no comment");
    assert_eq!(scenario.script.nodes[0].replies[0].text.main().as_ref(), "He said: \"No.\" */");
}

#[test]
fn brackets_that_never_close_cost_no_more_than_reading() {
    for piece in ["[[", "<<", "(if:", "<a", "<!--", "((", "$a", "[img[", "<%", "{", "&#x", "''"] {
        let story = format!(":: Start\n[[Go->End]]\n{}\n\n:: End\nBye", piece.repeat(60_000 / piece.len()));
        let _ = brought_in(story.as_bytes(), "x");
        let page = format!(
            "<html><tw-storydata name=x><tw-passagedata name=a>{}",
            piece.repeat(60_000 / piece.len())
        );
        let _ = brought_in(page.as_bytes(), "x");
    }
}

/// Something that looks like a story, with pieces of all notations in any order.
fn mixed() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        ":: A\n",
        ":: B [x]\n",
        "[[A]]",
        "[[go->B]]",
        "[[",
        "]]",
        "<<if $x>>",
        "(if: $x)[",
        "]",
        "{",
        "}",
        "\\",
        "::",
        "<p>",
        "&amp;",
        "\"",
        "\n",
        "^x",
        "\"ev\",",
        "\"str\",",
        "{\"->\":\"a\"},",
        "{\"*\":\".^.c\",\"flg\":7},",
        "null",
        "[",
        "é",
        "\u{e000}",
        "\u{feff}",
        "$n",
        "//",
        "''",
        ",",
    ]);
    prop::collection::vec(pieces, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn no_text_makes_it_panic_and_what_comes_of_it_can_be_read(text in mixed(), kind in 0..4) {
        let story = match kind {
            0 => format!(":: Start\n[[x->A]]\n{text}"),
            1 => format!("<html><tw-storydata name=\"a\" format=\"Chapbook\"><tw-passagedata pid=\"1\" name=\"A\">{text}</tw-passagedata>"),
            2 => format!("{{\"inkVersion\":21,\"root\":[{text}null]}}"),
            _ => text,
        };
        if let Ok(imported) = brought_in(story.as_bytes(), "x") {
            let found = evenkeel::scenario::notation(&imported.text, "x.ron");
            prop_assert_eq!(found, vec![], "{}", imported.text);
        }
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..400), archive in any::<bool>()) {
        let bytes = if archive { [b"PK\x03\x04", &bytes[..]].concat() } else { bytes };
        let _ = brought_in(&bytes, "x");
    }
}
