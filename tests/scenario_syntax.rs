//! Our reader of RON against the `ron` crate: what both accept means the same, and ours accepts all that
//! crate does of what a scenario can hold.

use evenkeel::scenario::syntax::{Arena, Kind, Value, parse};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// What the `ron` crate would make of our tree. It drops names of groups and makes bare names a unit.
fn as_ron(value: &Value<'_>) -> ron::Value {
    match &value.kind {
        Kind::Bool(yes) => ron::Value::Bool(*yes),
        Kind::Integer(number) => ron::Value::Number((*number).into()),
        Kind::Float(number) => ron::Value::Number((*number).into()),
        Kind::Char(character) => ron::Value::Char(*character),
        Kind::Text(text) => ron::Value::String(text.to_string()),
        Kind::Name("None") => ron::Value::Option(None),
        Kind::Tuple(Some("Some"), items) => ron::Value::Option(Some(Box::new(as_ron(&items[0])))),
        Kind::Name(_) | Kind::Broken => ron::Value::Unit,
        Kind::Tuple(_, items) | Kind::List(items) => ron::Value::Seq(items.iter().map(as_ron).collect()),
        Kind::Struct(_, fields) => ron::Value::Map(
            fields.iter().map(|f| (ron::Value::String(f.name.to_owned()), as_ron(&f.value))).collect(),
        ),
        Kind::Map(entries) => {
            ron::Value::Map(entries.iter().map(|e| (as_ron(&e.key), as_ron(&e.value))).collect())
        }
    }
}

/// Numbers of one value compare equal whatever they were stored as; `()` is a unit as well as an empty tuple.
fn plain(value: ron::Value) -> String {
    match value {
        ron::Value::Number(number) => format!("{:?}", number.into_f64()),
        ron::Value::Unit => "[]".to_owned(),
        ron::Value::Seq(items) => format!("[{}]", items.into_iter().map(plain).collect::<Vec<_>>().join(",")),
        ron::Value::Option(inner) => format!("Option({})", inner.map_or_else(String::new, |v| plain(*v))),
        ron::Value::Map(map) => {
            // The same key twice is a finding of ours and no error of theirs.
            let entries: BTreeSet<String> =
                map.into_iter().map(|(k, v)| format!("{}:{}", plain(k), plain(v))).collect();
            format!("{entries:?}")
        }
        other => format!("{other:?}"),
    }
}

/// Both readings of a text, each `None` when refused.
fn both(source: &str) -> (Option<String>, Option<String>) {
    let arena = Arena::new();
    let parsed = parse(source, &arena);
    let ours = (parsed.findings.errors() == 0).then(|| parsed.root.as_ref().map(as_ron).map(plain)).flatten();
    (ours, source.parse::<ron::Value>().ok().map(plain))
}

#[test]
fn examples_mean_the_same() {
    for source in [
        "()",
        "( )",
        "[]",
        "{}",
        "(1, 2,)",
        "(a: 1, b: [true, false],)",
        "Name(a: 'x')",
        "Name (1)",
        "[ One, Two(2) ]",
        "{\"en\": \"Hello\", \"pt\": \"Olá\"}",
        "{1: {}, (2): []}",
        "\"a\\\"b\\\\ \\u{e9}\\x41\\xc3\\xa9\\n\"",
        "r\"C:\\x\"",
        "r#\"a \"quoted\" word\"#",
        "\"two\nlines\"",
        "\"joined \\\n   lines\"",
        "'\\''",
        "'\\n'",
        "'\\u{1F600}'",
        "'é'",
        "// first\n(/* in /* it */ */ a: 1 // last\n)",
        "-5",
        "+5",
        "1_000",
        "0xFF",
        "0b11",
        "0o17",
        "-0x10",
        ".5",
        "5.",
        "2.5e-3",
        "99999999999999999999",
        "Some(3)",
        "None",
        "Some(Some(\"x\"))",
        "#![enable(implicit_some)]\n(a: 1)",
        "(r#type: 1)",
        "(été: 1)",
        "inf",
        "\u{2028}[1\u{85},2]",
    ] {
        let (ours, theirs) = both(source);
        assert!(theirs.is_some(), "the example {source} is RON");
        assert_eq!(ours, theirs, "{source}");
    }
}

#[test]
fn the_sound_scenario_means_the_same() {
    let (ours, theirs) = both(include_str!("../src/scenario/check/sound.ron"));
    assert!(ours.is_some());
    assert_eq!(ours, theirs);
}

#[test]
fn spans_and_comments_are_those_of_the_text() {
    let source = "(\n  // why\n  a: \"é\", /* b */ list: [1, 23],\n)";
    let arena = Arena::new();
    let parsed = parse(source, &arena);
    let root = parsed.root.expect("it is sound");
    let text = |span: evenkeel::scenario::syntax::Span| &source[span.range()];
    assert_eq!(text(root.span), source);
    let list = root.field("list").expect("it is there");
    assert_eq!((text(list.name_span), text(list.value.span)), ("list", "[1, 23]"));
    assert_eq!(list.value.item(1).map(|v| text(v.span)), Some("23"));
    assert_eq!(parsed.comments.iter().map(|c| text(*c)).collect::<Vec<_>>(), ["// why", "/* b */"]);
}

#[test]
fn several_faults_are_all_found() {
    let source = "(a 1, b: , c: 5x, \"d\": 1, e: “x”, f: 'xy', g: \"\\q\", g: 2 h: 3, i: §)";
    let arena = Arena::new();
    let codes: Vec<&str> =
        parse(source, &arena).findings.into_sorted().iter().map(|f| f.diagnostic.code).collect();
    let expected = [
        "missing-colon",
        "missing-value",
        "bad-number",
        "quoted-name",
        "curly-quotes",
        "bad-character",
        "bad-escape",
        "duplicate-field",
        "missing-comma",
        "unexpected-character",
    ];
    assert_eq!(codes, expected);
}

#[test]
fn a_missing_bracket_is_looked_for_by_the_indentation() {
    let source = "(\n    one: (\n        a: 1,\n    two: (\n        b: 2,\n    ),\n)\n";
    let arena = Arena::new();
    let findings = parse(source, &arena).findings.into_sorted();
    assert_eq!(findings.len(), 1);
    assert_eq!(&source[findings[0].span.start as usize - 5..][..6], "one: (");
}

fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[a-zA-Zé ,:()\\[\\]{}'/-]{0,8}".boxed(),
        prop::sample::select(vec!["\\\"", "\\\\", "\\n", "\\t", "\\u{e9}", "\\x41", "//", "/*", "\n", "“"])
            .prop_map(str::to_owned)
            .boxed(),
    ];
    prop::collection::vec(piece, 0..4).prop_map(|pieces| format!("\"{}\"", pieces.concat()))
}

fn document() -> impl Strategy<Value = String> {
    let name = prop::sample::select(vec!["a", "b_2", "Some_thing", "été", "r#type", "truth"]);
    let leaf = prop_oneof![
        any::<i64>().prop_map(|n| n.to_string()),
        (-1e9..1e9_f64).prop_map(|n| format!("{n:?}")),
        prop::sample::select(vec![
            "true",
            "false",
            "'x'",
            "'\\''",
            "()",
            "telephone",
            "r#\"a\"b\"#",
            "0x1F",
            "1_0",
            "None"
        ])
        .prop_map(str::to_owned),
        text(),
    ];
    let gap = prop::sample::select(vec!["", " ", "\n", " /* , */ ", " // )\n"]);
    leaf.prop_recursive(5, 40, 5, move |inner| {
        let name = name.clone();
        let gap = gap.clone();
        let items = prop::collection::vec((inner.clone(), gap.clone()), 0..5).prop_map(|items| {
            items.into_iter().map(|(v, g)| format!("{g}{v}{g}")).collect::<Vec<_>>().join(",")
        });
        let pairs = |colon: &'static str,
                     key: BoxedStrategy<String>,
                     value: BoxedStrategy<String>,
                     gap: BoxedStrategy<&'static str>| {
            prop::collection::vec((key, value, gap), 1..5).prop_map(move |pairs| {
                let mut seen = BTreeSet::new();
                pairs
                    .into_iter()
                    .filter(|(k, _, _)| seen.insert(k.clone()))
                    .map(|(k, v, g)| format!("{g}{k}{colon}{g}{v}"))
                    .collect::<Vec<_>>()
                    .join(",")
            })
        };
        let key = name.clone().prop_map(str::to_owned).boxed();
        prop_oneof![
            items.clone().prop_map(|items| format!("[{items}]")),
            (name.clone(), items).prop_map(|(n, items)| format!("{n}({items})")),
            pairs(":", key, inner.clone().boxed(), gap.clone().boxed())
                .prop_map(|fields| format!("({fields},)")),
            pairs(": ", text().boxed(), inner.boxed(), gap.boxed())
                .prop_map(|entries| format!("{{{entries}}}")),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn what_ron_accepts_means_the_same_to_us(source in document()) {
        let (ours, theirs) = both(&source);
        prop_assert!(theirs.is_some(), "the generator makes RON: {source}");
        prop_assert_eq!(ours, theirs, "{}", source);
    }

    #[test]
    fn what_both_accept_means_the_same(source in "[(){}\\[\\]:,\"'ab1. \\-]{0,14}") {
        if let (Some(ours), Some(theirs)) = both(&source) {
            prop_assert_eq!(ours, theirs, "{}", source);
        }
    }
}
