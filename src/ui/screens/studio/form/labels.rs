//! What the fields of a form are called.

use crate::app::Core;
use crate::authoring::grammar::{FieldSpec, PartSpec};

/// The fields whose name means something else in some groups: the group, the field, and the key of its words.
const OTHERWISE: &[(&str, &str, &str)] = &[
    ("an entry of the history", "when", "when-happened"),
    ("the presentation", "when", "tell-when"),
    ("the presentation", "next", "tell-next"),
    ("the presentation", "why", "tell-why"),
    ("a resolution", "says", "offers-words"),
    ("a listen", "marks", "least-marks"),
    ("an ending", "says", "last-words"),
    ("an ending", "tells", "what-becomes"),
    ("an article", "text", "article-text"),
    ("a canned reply", "text", "canned-text"),
    ("a step of the path", "name", "person"),
    ("the arrival", "name", "person"),
    ("a comment", "by", "comment-by"),
    ("a comment", "text", "comment-text"),
    ("the weights of a stage", "resolution", "weight-resolution"),
];

/// The end of the locale key of a field's name and help.
#[must_use]
pub fn field_key(spec: &PartSpec, field: &FieldSpec) -> &'static str {
    let special = OTHERWISE.iter().find(|(part, name, _)| *part == spec.name && *name == field.name);
    special.map_or(field.name, |(_, _, key)| key)
}

/// The fields that have a sentence of help.
pub const HELPED_FIELDS: &[&str] = &[
    "id",
    "summary",
    "magnitude",
    "minutes",
    "tags",
    "coaching",
    "urgent",
    "role",
    "situation",
    "may",
    "may_not",
    "arousal",
    "trust",
    "stubbornness",
    "patience",
    "angers",
    "soothes",
    "patience_ends",
    "breaks",
    "withholds",
    "asked_by",
    "needs",
    "needed",
    "next",
    "fit",
    "needs_authority",
    "eligible",
    "stage",
    "hint",
    "says",
    "chunks",
    "marks",
    "coach",
    "flags",
    "asks",
    "goto",
    "hears",
    "otherwise",
    "opens",
    "closes",
    "lasts",
    "targets",
    "necessity",
    "comes",
    "well",
    "badly",
    "start",
    "closing",
    "time_up",
    "turn_limit",
    "puzzled",
    "not_yet",
    "relapse",
    "interrupted",
    "silence",
    "what-becomes",
    "last-words",
    "least-marks",
    "weight",
    "phrases",
    "portrait",
    "state",
    "resolved",
];

/// What one item of a list is called: the field with the list, and the key of its words.
pub const ITEMS: &[(&str, &str)] = &[
    ("says", "variant"),
    ("chunks", "portion"),
    ("history", "entry"),
    ("angers", "trigger"),
    ("soothes", "comfort"),
    ("lines", "line"),
    ("effects", "effect"),
    ("enter", "effect"),
    ("tags", "tag"),
    ("may", "line"),
    ("may_not", "line"),
    ("phrases", "phrase"),
    ("asked_by", "phrase"),
    ("hears", "phrase"),
    ("words", "word"),
    ("categories", "category"),
    ("answers", "answer"),
    ("puzzled", "line"),
    ("not_yet", "line"),
    ("relapse", "line"),
    ("interrupted", "line"),
    ("silence", "line"),
    ("closing", "way"),
    ("goto", "way"),
    ("otherwise", "way"),
    ("all", "condition"),
    ("any", "condition"),
];

/// The end of the locale key of an item's name, by the field that holds the list.
pub(in super::super) fn item_key(field: &str) -> &'static str {
    ITEMS.iter().find(|(name, _)| *name == field).map_or("line", |(_, key)| key)
}

/// A word in the person's language; words that only trainers meet have a family of their own.
pub(in super::super) fn word_name(core: &Core, field: &str, word: &str) -> String {
    match field {
        "stage" => core.say_for("stage", word, &[]),
        "channel" => core.say_for("channel", word, &[]),
        "lane" => core.say_for("lane", word, &[]),
        "outcome" => core.say_for("outcome", word, &[]),
        "fit" => core.say_for("fit", word, &[]),
        "reason" => core.say_for("reason", word, &[]),
        "technique" => core.say_for("technique", word, &[]),
        "priority" => core.say_for("priority", word, &[]),
        "state" => core.say_for("review-state", word, &[]),
        "flags" => core.say_for("flag", word, &[]),
        _ => core.say_for("studio-word", word, &[]),
    }
}
