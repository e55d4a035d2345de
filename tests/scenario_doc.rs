//! The trainer's document: every snippet in it works, every field and every code is in it.
//! `BLESS=1 cargo test --test scenario_doc` rewrites its table of codes.

use evenkeel::scenario::decode::{Context, part};
use evenkeel::scenario::syntax::{Arena, Kind, Value, parse};
use evenkeel::scenario::{codes, decode, read};
use std::path::Path;

const DOC: &str = include_str!("../docs/SCENARIO.md");

/// The snippets with the part each names behind the word `ron`.
fn snippets() -> impl Iterator<Item = (&'static str, &'static str)> {
    DOC.split("\n```ron").skip(1).map(|rest| {
        let (info, body) = rest.split_once('\n').expect("a fence has a line");
        (info.trim(), body.split_once("\n```").expect("a fence is closed").0)
    })
}

/// Decodes a snippet as the part it names, and gives back what was found.
fn problems(kind: &str, value: &Value<'_>) -> Vec<String> {
    let mut cx = Context::default();
    let cx_ref = &mut cx;
    let list =
        |value: &Value<'_>, cx: &mut Context, each: &dyn Fn(&Value<'_>, &mut Context)| match &value.kind {
            Kind::List(items) => items.iter().for_each(|item| each(item, cx)),
            _ => each(value, cx),
        };
    match kind {
        "head" => drop(decode::scenario(value, cx_ref)),
        "review" => drop(part::review(value, cx_ref)),
        "briefing" => drop(part::briefing(value, cx_ref)),
        "arrival" => drop(part::arrival(value, cx_ref)),
        "audience" => drop(part::audience(value, cx_ref)),
        "pace" => {
            part::pace(value, cx_ref);
        }
        "desk" => drop(part::desk(value, cx_ref)),
        "customer" => drop(part::customer(value, cx_ref)),
        "fact" => drop(part::fact(value, cx_ref)),
        "resolution" => drop(part::resolution(value, cx_ref)),
        "escalation" => drop(part::escalation(value, cx_ref)),
        "node" => drop(part::node(value, cx_ref)),
        "reply" => drop(part::reply(value, cx_ref)),
        "listen" => drop(part::listen(value, cx_ref)),
        "fallback" => drop(part::fallback(value, cx_ref)),
        "endings" => list(value, cx_ref, &|v, cx| drop(part::ending(v, cx))),
        "effects" => list(value, cx_ref, &|v, cx| drop(part::effect(v, cx))),
        "routes" => drop(part::routes(value, cx_ref)),
        "phrase_lists" => drop(part::phrase_lists(value, cx_ref)),
        "cue" => drop(part::cue(value, cx_ref)),
        "text" => drop(part::text(value, cx_ref)),
        "condition" => drop(part::condition(value, cx_ref)),
        "dynamics" => drop(part::dynamics(value, cx_ref)),
        other => panic!("a snippet is of the unknown kind `{other}`"),
    }
    let findings = cx.findings.into_sorted();
    // The head of a file lacks the rest of it, and that is all that may be wrong with it.
    let excused = |code: &str| kind == "head" && code == "missing-field";
    findings.into_iter().filter(|f| !excused(f.diagnostic.code)).map(|f| f.diagnostic.to_string()).collect()
}

/// The value a snippet shows: alone, or behind the name of its field, or several fields of one group.
fn shown<'v, 's>(kind: &str, wrapped: &'v Value<'s>) -> &'v Value<'s> {
    match &wrapped.kind {
        Kind::Struct(None, fields) if kind != "head" && fields.len() == 1 => &fields[0].value,
        Kind::Tuple(None, items) if items.len() == 1 => &items[0],
        _ => wrapped,
    }
}

#[test]
fn every_snippet_works() {
    let mut files = 0;
    for (kind, body) in snippets() {
        if kind == "file" {
            let reading = read(body.as_bytes(), "SCENARIO.md");
            assert_eq!(reading.diagnostics, [], "the whole file is without fault");
            files += 1;
            continue;
        }
        let source = format!("({body}\n)");
        let arena = Arena::new();
        let parsed = parse(&source, &arena);
        let root = parsed.root.as_ref().expect("a snippet holds something");
        assert_eq!(parsed.findings.errors(), 0, "{kind}: {:#?}", parsed.findings);
        assert_eq!(problems(kind, shown(kind, root)), [""; 0], "{kind}:\n{body}");
    }
    assert_eq!(files, 1);
    assert!(snippets().count() > 15);
}

#[test]
fn what_is_taught_step_by_step_is_in_the_whole_file() {
    let squeezed = |text: &str| text.split_whitespace().collect::<String>();
    let whole =
        snippets().find(|(kind, _)| *kind == "file").map(|(_, body)| squeezed(body)).expect("it is there");
    for (kind, body) in snippets() {
        if matches!(
            kind,
            "head"
                | "briefing"
                | "customer"
                | "fact"
                | "resolution"
                | "escalation"
                | "node"
                | "reply"
                | "endings"
                | "cue"
        ) {
            assert!(whole.contains(squeezed(body).trim_end_matches(',')), "{kind}:\n{body}");
        }
    }
}

/// The names between backticks behind `intro`, in the hint of the first finding that has one.
fn listed(cx: Context, intro: &str) -> Vec<String> {
    let findings = cx.findings.into_sorted();
    let hints = findings.iter().flat_map(|f| &f.diagnostic.hints);
    let hint =
        hints.filter_map(|h| h.strip_prefix(intro)).next().unwrap_or_else(|| panic!("no hint with {intro}"));
    hint.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

#[test]
fn every_field_is_in_the_reference() {
    let arena = Arena::new();
    let stranger = parse("(stranger: 1)", &arena).root.expect("it is sound");
    type Decoder = fn(&Value<'_>, &mut Context);
    let parts: &[Decoder] = &[
        |v, cx| drop(decode::scenario(v, cx)),
        |v, cx| drop(part::review(v, cx)),
        |v, cx| drop(part::comment(v, cx)),
        |v, cx| drop(part::briefing(v, cx)),
        |v, cx| drop(part::arrival(v, cx)),
        |v, cx| drop(part::audience(v, cx)),
        |v, cx| {
            part::pace(v, cx);
        },
        |v, cx| drop(part::desk(v, cx)),
        |v, cx| drop(part::ticket(v, cx)),
        |v, cx| drop(part::article(v, cx)),
        |v, cx| drop(part::canned(v, cx)),
        |v, cx| drop(part::colleague(v, cx)),
        |v, cx| drop(part::advice(v, cx)),
        |v, cx| drop(part::receiving(v, cx)),
        |v, cx| drop(part::customer(v, cx)),
        |v, cx| drop(part::fact(v, cx)),
        |v, cx| drop(part::resolution(v, cx)),
        |v, cx| drop(part::escalation(v, cx)),
        |v, cx| drop(part::path_step(v, cx)),
        |v, cx| drop(part::escalation_cue(v, cx)),
        |v, cx| drop(part::script(v, cx)),
        |v, cx| drop(part::fallback(v, cx)),
        |v, cx| drop(part::node(v, cx)),
        |v, cx| drop(part::reply(v, cx)),
        |v, cx| drop(part::listen(v, cx)),
        |v, cx| drop(part::ending(v, cx)),
        |v, cx| drop(part::cue(v, cx)),
        |v, cx| {
            part::dynamics(v, cx);
        },
    ];
    for decoder in parts {
        let mut cx = Context::default();
        decoder(&stranger, &mut cx);
        for field in listed(cx, "Its fields are ") {
            assert!(DOC.contains(&format!("\n| `{field}` |")), "{field} is not in the reference");
        }
    }
}

#[test]
fn every_condition_and_effect_is_in_the_reference() {
    let arena = Arena::new();
    let stranger = parse("stranger(1)", &arena).root.expect("it is sound");
    let mut cx = Context::default();
    part::condition(&stranger, &mut cx);
    for form in listed(cx, "The conditions are ") {
        assert!(DOC.contains(&format!("`{form}(")) || DOC.contains(&format!("`{form}`")), "{form}");
    }
    let mut cx = Context::default();
    part::effect(&stranger, &mut cx);
    for form in listed(cx, "The effects are ") {
        let row = |end| DOC.contains(&format!("\n| `{form}{end}"));
        assert!(row('(') || row('`'), "{form}");
    }
}

#[test]
fn every_code_is_in_the_table() {
    let rows: String = codes()
        .chain(evenkeel::analysis::check::codes())
        .map(|(code, meaning)| format!("| `{code}` | {meaning} |\n"))
        .collect();
    let table = format!(" -->\n| code | what it means |\n|---|---|\n{rows}<!-- end of codes -->");
    if std::env::var_os("BLESS").is_some() {
        let (before, rest) = DOC.split_once("scenario_doc` -->").expect("the table has a beginning");
        let (_, after) = rest.split_once("<!-- end of codes -->").expect("the table has an end");
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/SCENARIO.md");
        std::fs::write(path, format!("{before}scenario_doc`{table}{after}"))
            .expect("the document can be written");
        return;
    }
    assert!(DOC.contains(&table), "the table of codes is old; BLESS=1 rewrites it");
}
