//! What each edit does to a text, byte for byte.

use super::{Draft, Edit, NewValue, Path, Thing, Unwritable, extract};

const SOUND: &str = include_str!("../scenario/check/sound.ron");

fn path(written: &str) -> Path {
    written.parse().expect(written)
}

/// Makes the edit and gives the text around `marker`, one line; undo must bring every byte back.
#[track_caller]
fn after(text: &str, edit: &Edit) -> String {
    let mut draft = Draft::new(text, "draft.ron");
    draft.edit(edit).expect("the edit can be made");
    let new = draft.text().to_owned();
    assert!(draft.tree().is_sound(), "{new}");
    draft.undo();
    assert_eq!(draft.text(), text, "undoing brings every byte back");
    draft.redo();
    assert_eq!(draft.text(), new);
    new
}

fn set(at: &str, value: impl Into<NewValue>) -> Edit {
    Edit::Set { path: path(at), value: value.into() }
}

#[test]
fn a_value_changes_and_nothing_else() {
    let text = "(\n    id: \"a\", // keep\n    title: \"Old\",\n)\n";
    assert_eq!(
        after(text, &set("title", "New \"one\"")),
        "(\n    id: \"a\", // keep\n    title: \"New \\\"one\\\"\",\n)\n"
    );
    let raw = "(title: r#\"Say \"no\"\"#)";
    assert_eq!(after(raw, &set("title", "\"Yes\"")), "(title: r#\"\"Yes\"\"#)");
}

#[test]
fn a_field_is_written_where_its_kind_of_group_has_it() {
    let text = "(\n    id: \"a\",\n    title: \"T\",\n    language: \"en\",\n)\n";
    let new = after(text, &set("summary", "S"));
    assert_eq!(new, "(\n    id: \"a\",\n    title: \"T\",\n    summary: \"S\",\n    language: \"en\",\n)\n");
    assert_eq!(after("(id: \"a\", minutes: 5)", &set("title", "T")), "(id: \"a\", title: \"T\", minutes: 5)");
    assert_eq!(after("(id: \"a\")", &set("coaching", true)), "(id: \"a\", coaching: true)");
    assert_eq!(after("()", &set("id", "a")), "(id: \"a\")");
    let deep = after("(id: \"a\")", &set("briefing.authority.refund_up_to", 5));
    assert_eq!(deep, "(id: \"a\", briefing: (authority: (refund_up_to: 5)))");
}

#[test]
fn the_style_around_is_kept() {
    let hanging = "(endings: [\n    (id: \"a\", outcome: resolved,\n     tells: \"T\"),\n])";
    let new = after(hanging, &set("endings[0].says", "Bye"));
    assert_eq!(
        new,
        "(endings: [\n    (id: \"a\", outcome: resolved,\n     says: \"Bye\",\n     tells: \"T\"),\n])"
    );
    let add = Edit::Insert { list: path("endings"), index: 9, value: NewValue::group([("id", "b".into())]) };
    assert_eq!(
        after(hanging, &add),
        "(endings: [\n    (id: \"a\", outcome: resolved,\n     tells: \"T\"),\n    (id: \"b\"),\n])"
    );
    let inline = "(tags: [\"a\", \"b\"])";
    let add = |index| Edit::Insert { list: path("tags"), index, value: "c".into() };
    assert_eq!(after(inline, &add(0)), "(tags: [\"c\", \"a\", \"b\"])");
    assert_eq!(after(inline, &add(1)), "(tags: [\"a\", \"c\", \"b\"])");
    assert_eq!(after(inline, &add(2)), "(tags: [\"a\", \"b\", \"c\"])");
    assert_eq!(after("(tags: [\"a\",])", &add(1)), "(tags: [\"a\", \"c\",])");
    assert_eq!(after("(tags: [])", &add(0)), "(tags: [\"c\"])");
    assert_eq!(after("(tags: [\n    // none yet\n])", &add(0)), "(tags: [\n    // none yet\n    \"c\",\n])");
    assert_eq!(
        after("(tags: [\n    \"a\" // last\n])", &add(1)),
        "(tags: [\n    \"a\", // last\n    \"c\"\n])"
    );
    assert_eq!(after("(tags: [\r\n    \"a\",\r\n])", &add(1)), "(tags: [\r\n    \"a\",\r\n    \"c\",\r\n])");
}

#[test]
fn what_no_longer_fits_the_line_begins_one_of_its_own() {
    let text = "(script: (nodes: [\n    (id: \"a\", stage: dialysis, replies: []),\n]))";
    let reply = |id: &str| NewValue::group([("id", id.into()), ("text", "…".into())]);
    let add = |index, id| Edit::Insert { list: path("script.nodes[0].replies"), index, value: reply(id) };
    let words =
        "You have told us twice, and twice nobody wrote it down. I have it in the file now, with your name.";
    let mut draft = Draft::new(text, "draft.ron");
    for edit in
        [add(0, "first"), set("script.nodes[0].replies[0].text", words), add(1, "second"), add(2, "third")]
    {
        draft.edit(&edit).expect("the edit can be made");
    }
    let lines: Vec<&str> = draft.text().lines().collect();
    assert!(lines[1].ends_with(&format!("(id: \"first\", text: \"{words}\"),")), "{}", draft.text());
    let below = " ".repeat(lines[1].find("(id: \"first\"").expect("it is there"));
    assert_eq!(lines[2], format!("{below}(id: \"second\", text: \"…\"),"));
    assert_eq!(lines[3], format!("{below}(id: \"third\", text: \"…\")]),"));
}

#[test]
fn what_is_removed_takes_its_comma_and_its_comments_along() {
    let remove = |at: &str| Edit::Remove { path: path(at) };
    let lines = "(tags: [\n    // one\n    \"a\", // first\n\n    // two\n    \"b\",\n])";
    assert_eq!(after(lines, &remove("tags[0]")), "(tags: [\n\n    // two\n    \"b\",\n])");
    assert_eq!(after(lines, &remove("tags[1]")), "(tags: [\n    // one\n    \"a\", // first\n\n])");
    let inline = "(tags: [\"a\", \"b\", /* c */ \"c\"])";
    assert_eq!(after(inline, &remove("tags[0]")), "(tags: [\"b\", /* c */ \"c\"])");
    assert_eq!(after(inline, &remove("tags[1]")), "(tags: [\"a\", /* c */ \"c\"])");
    assert_eq!(after(inline, &remove("tags[2]")), "(tags: [\"a\", \"b\", /* c */ ])");
    assert_eq!(after("(id: \"a\", title: \"T\")", &remove("title")), "(id: \"a\")");
    assert_eq!(
        after("(id: \"a\", title: \"T\",\n minutes: 5)", &remove("title")),
        "(id: \"a\",\n minutes: 5)"
    );
    assert_eq!(after("(id: \"a\")", &remove("id")), "()");
}

#[test]
fn an_item_moves_with_its_comments() {
    let text = "(tags: [\n    \"a\", // first\n    // about b\n    \"b\",\n    \"c\"\n])";
    let to = |item: &str, to| Edit::Move { item: path(item), to };
    assert_eq!(
        after(text, &to("tags[1]", 0)),
        "(tags: [\n    // about b\n    \"b\",\n    \"a\", // first\n    \"c\"\n])"
    );
    assert_eq!(
        after(text, &to("tags[0]", 2)),
        "(tags: [\n    // about b\n    \"b\",\n    \"c\",\n    \"a\", // first\n])"
    );
    assert_eq!(after("(tags: [\"a\", \"b\", \"c\"])", &to("tags[2]", 0)), "(tags: [\"c\", \"a\", \"b\"])");
    assert_eq!(after("(tags: [\"a\", \"b\", \"c\"])", &to("tags[0]", 1)), "(tags: [\"b\", \"a\", \"c\"])");
}

#[test]
fn a_copy_gets_an_id_of_its_own() {
    let new = after(SOUND, &Edit::Duplicate { item: path("script.nodes[1]") });
    assert!(new.contains("(id: \"wants_2\", stage: skin_graft, says: [(chunks: [\"I want my money back.\"])],\n             replies: ["));
    let reply = after(SOUND, &Edit::Duplicate { item: path("script.nodes[0].replies[2]") });
    assert!(reply.contains("\n                (id: \"fix_2\", text: \"I'll book you a new slot.\""));
}

#[test]
fn a_new_id_reaches_every_place() {
    let rename = Edit::Rename { thing: Thing::Node, within: None, from: "wants".into(), to: "money".into() };
    let new = after(SOUND, &rename);
    assert_eq!(new, SOUND.replace("\"wants\"", "\"money\""));
    let taken = Edit::Rename { thing: Thing::Node, within: None, from: "wants".into(), to: "settled".into() };
    let mut draft = Draft::new(SOUND, "sound.ron");
    assert_eq!(
        draft.edit(&taken),
        Err(Unwritable::Taken("settled".into())),
        "nodes and endings share their names"
    );
    let flag = Edit::Rename { thing: Thing::Flag, within: None, from: "told".into(), to: "heard".into() };
    assert_eq!(after(SOUND, &flag), SOUND.replace("\"told\"", "\"heard\""));
    let reply = Edit::Rename {
        thing: Thing::Reply,
        within: Some(path("script.nodes[1]")),
        from: "ask".into(),
        to: "asks".into(),
    };
    assert_eq!(after(SOUND, &reply), SOUND.replace("\"ask\"", "\"asks\""));
}

#[test]
fn a_list_of_phrases_is_renamed_where_it_is_named() {
    let listed = SOUND.replace("hears: [\"tomorrow\"]", "hears: [\"@soon\", \"soon\"]").replace(
        "    cues: [(",
        "    phrase_lists: [(id: \"soon\", phrases: [\"tomorrow\"])],\n    cues: [(",
    );
    let rename =
        Edit::Rename { thing: Thing::PhraseList, within: None, from: "soon".into(), to: "in_time".into() };
    let new = after(&listed, &rename);
    assert_eq!(new, listed.replace("\"@soon\"", "\"@in_time\"").replace("id: \"soon\"", "id: \"in_time\""));
    let draft = Draft::new(&listed, "listed.ron");
    let node = extract(draft.text(), draft.tree(), &path("script.nodes[2]")).expect("a node has an id");
    assert!(
        node.contains("(id: \"soon\", phrases: [\"tomorrow\"])"),
        "what it listens for comes along:\n{node}"
    );
}

#[test]
fn a_comment_follows_what_it_is_about() {
    let comment = "review: (state: draft, comments: [(by: \"Ines\", on: \"1 May\", at: \"wants\", reply: \"ask\", text: \"?\"), \
                   (by: \"Ines\", on: \"1 May\", at: \"opening\", reply: \"ask\", text: \"?\")]),\n    script: (";
    let reviewed = SOUND.replace("script: (", comment);
    let node = Edit::Rename { thing: Thing::Node, within: None, from: "wants".into(), to: "money".into() };
    assert_eq!(after(&reviewed, &node), reviewed.replace("\"wants\"", "\"money\""));
    let within = Some(path("script.nodes[1]"));
    let reply = Edit::Rename { thing: Thing::Reply, within, from: "ask".into(), to: "asks".into() };
    let own = reviewed.replace("(id: \"ask\"", "(id: \"asks\"");
    let own = own.replace("at: \"wants\", reply: \"ask\"", "at: \"wants\", reply: \"asks\"");
    assert_eq!(after(&reviewed, &reply), own, "not the comment on a reply of another node");
}

#[test]
fn a_reply_is_led_somewhere_else() {
    let connect = |from: &str, to: &str| Edit::Connect { from: path(from), to: to.into() };
    let new = after(SOUND, &connect("script.nodes[0].replies[2]", "agree"));
    assert_eq!(new, SOUND.replace("coach: \"Too early.\"", "coach: \"Too early.\", goto: \"agree\""));
    let new = after(SOUND, &connect("script.nodes[0].replies[0]", "agree"));
    assert_eq!(
        new,
        SOUND.replace("coach: \"He is heard.\", goto: \"wants\"", "coach: \"He is heard.\", goto: \"agree\"")
    );
    let new = after(SOUND, &connect("script.nodes[1].replies[2]", "wants"));
    assert_eq!(new, SOUND.replace("to: \"agree\"), (to: \"opening\")", "to: \"agree\"), (to: \"wants\")"));
    let new = after(SOUND, &connect("script.nodes[1]", "agree"));
    assert_eq!(new, SOUND.replace("otherwise: \"wants\"", "otherwise: \"agree\""));
}

#[test]
fn what_is_added_is_content_but_for_its_words() {
    for &thing in Thing::ALL {
        let within = if thing == Thing::Reply { path("script.nodes[1]") } else { Path::top() };
        let mut draft = Draft::new(SOUND, "sound.ron");
        match draft.edit(&Edit::Add { thing, within, id: "Neu ist es!".into() }) {
            Ok(_) => {}
            Err(Unwritable::Nowhere(_)) => continue,
            Err(other) => panic!("{thing:?}: {other}"),
        }
        let reading = draft.reading().expect("it is small");
        // A node without replies is stuck, and a ticket needs more than a category.
        let known = ["dead-end", "missing-field"];
        let errors = reading.diagnostics.iter().filter(|d| d.is_error());
        let unknown: Vec<_> = errors.filter(|d| !known.contains(&d.code)).collect();
        assert!(unknown.is_empty(), "{thing:?}: {unknown:#?}");
        assert!(draft.text().contains("\"neu_ist_es_\""), "{thing:?}");
    }
}

#[test]
fn a_part_is_taken_out_with_what_it_needs_and_put_in_again() {
    let draft = Draft::new(SOUND, "sound.ron");
    let snippet = extract(draft.text(), draft.tree(), &path("script.nodes[2]")).expect("a node has an id");
    for brought in ["\"order\"", "\"tomorrow\"", "\"manager\"", "\"agree\""] {
        assert!(snippet.contains(&format!("(id: {brought}")), "{snippet}");
    }
    let paste = Edit::Paste { snippet: snippet.clone(), within: Path::top() };
    let new = after(SOUND, &paste);
    assert!(new.contains("(id: \"agree_2\", stage: connection, says: [(chunks: [\"So what now?\"])],\n             replies: ["), "{new}");
    assert_eq!(new.matches("(id: \"order\"").count(), 1, "what is there already is not brought again");
    let mut bare = Draft::new("(facts: [], script: (nodes: []))", "bare.ron");
    bare.edit(&paste).expect("it can be put anywhere");
    assert!(
        bare.text().contains("(id: \"order\"") && bare.text().contains("(id: \"agree\""),
        "{}",
        bare.text()
    );
    assert_eq!(
        bare.edit(&Edit::Paste { snippet: "[1]".into(), within: Path::top() }),
        Err(Unwritable::NoSnippet)
    );
}

#[test]
fn typing_is_undone_a_word_at_a_time() {
    let mut draft = Draft::new("()", "x.ron");
    for (number, letter) in "ab cd".chars().enumerate() {
        draft.replace(1 + number..1 + number, &letter.to_string());
    }
    assert_eq!(draft.text(), "(ab cd)");
    draft.undo();
    assert_eq!(draft.text(), "(ab )");
    draft.undo();
    assert_eq!(draft.text(), "()");
    draft.redo();
    draft.redo();
    assert_eq!(draft.text(), "(ab cd)");
    draft.replace(5..6, "");
    draft.replace(4..5, "");
    draft.undo();
    assert_eq!(draft.text(), "(ab cd)", "deleting is one step");
    draft.typed("(ab x cd)");
    assert_eq!(draft.text(), "(ab x cd)");
    assert!(draft.is_changed());
    draft.replace(100..200, "x");
    assert_eq!(draft.text(), "(ab x cd)", "what is not there cannot be replaced");
}

#[test]
fn nothing_is_edited_while_brackets_do_not_match() {
    let mut draft = Draft::new("(id: \"a\"", "x.ron");
    assert_eq!(draft.edit(&set("id", "b")), Err(Unwritable::Unsound));
    assert_eq!(draft.text(), "(id: \"a\"");
}
