//! What a new thing begins as: everything it has to have, so that nothing is wrong with it but its words.

use super::grammar::Thing;
use super::{NewValue, Path};

/// Stands where the author has something to write.
pub const TO_WRITE: &str = "…";

/// The list a new thing goes into, and the thing; `None` for what cannot be added by itself.
pub(super) fn template(thing: Thing, within: &Path, id: &str) -> Option<(Path, NewValue)> {
    let top = Path::top();
    let text = || NewValue::text(TO_WRITE);
    let id = || ("id", NewValue::text(id));
    let answer = || NewValue::group([("says", text())]);
    let word = |word: &str| NewValue::word(word);
    let (list, fields) = match thing {
        Thing::Node => {
            let says = NewValue::List(vec![NewValue::group([("chunks", NewValue::texts([TO_WRITE]))])]);
            let list = top.field("script").field("nodes");
            (
                list,
                vec![
                    id(),
                    ("stage", word("dialysis")),
                    ("says", says),
                    ("replies", NewValue::List(Vec::new())),
                ],
            )
        }
        Thing::Reply => {
            let marks = NewValue::Group(Vec::new());
            (within.field("replies"), vec![id(), ("text", text()), ("marks", marks), ("coach", text())])
        }
        Thing::Ending => (top.field("endings"), vec![id(), ("outcome", word("resolved")), ("tells", text())]),
        Thing::Fact => {
            (top.field("facts"), vec![id(), ("label", text()), ("value", text()), ("tells", text())])
        }
        Thing::Resolution => {
            let fields = vec![
                id(),
                ("label", text()),
                ("says", text()),
                ("next", text()),
                ("fit", word("partly")),
                ("accepted", answer()),
                ("declined", answer()),
            ];
            (top.field("resolutions"), fields)
        }
        Thing::PathStep => {
            let fields = vec![
                id(),
                ("name", text()),
                ("handles", text()),
                ("how", text()),
                ("lane", word("hierarchical")),
            ];
            (top.field("escalation").field("path"), fields)
        }
        Thing::EscalationCue => {
            let fields = vec![
                id(),
                ("reason", word("authority")),
                ("what", text()),
                ("lane", word("hierarchical")),
                ("necessity", word("allowed")),
                ("opens", NewValue::Source("turn(at_least: 3)".to_owned())),
            ];
            (top.field("escalation").field("cues"), fields)
        }
        Thing::Article => {
            (top.field("desk").field("knowledge"), vec![id(), ("title", text()), ("text", text())])
        }
        Thing::Canned => (top.field("desk").field("canned"), vec![id(), ("label", text()), ("text", text())]),
        Thing::Colleague => {
            let answers =
                NewValue::List(vec![NewValue::group([("counsel", word("helps")), ("says", text())])]);
            let fields = vec![id(), ("name", text()), ("knows", text()), ("answers", answers)];
            (top.field("desk").field("colleagues"), fields)
        }
        Thing::Category => {
            (top.field("desk").field("ticket").field("categories"), vec![id(), ("label", text())])
        }
        Thing::PhraseList => {
            (top.field("phrase_lists"), vec![id(), ("phrases", NewValue::texts(["words to listen for"]))])
        }
        Thing::Cue => {
            let fields = vec![
                id(),
                ("technique", word("empathy")),
                ("phrases", NewValue::texts(["words to listen for"])),
                ("weight", NewValue::Number(40)),
                ("coaching", text()),
            ];
            (top.field("cues"), fields)
        }
        Thing::Scenario | Thing::Destination | Thing::Flag => return None,
    };
    Some((list, NewValue::group(fields)))
}
