//! Conditions: `always`, `trust(at_least: 25)`, `all([…])`.

use super::context::{Context, describe};
use super::effect::{Forms, form, one_argument};
use super::fields::named_group;
use super::list::list_of;
use super::named::named;
use super::number::whole;
use super::words::reference;
use crate::diagnostic::Diagnostic;
use crate::scenario::syntax::{Kind, Value};
use crate::scenario::{Condition, Range};

/// The forms of a condition.
const FORMS: Forms = Forms {
    of: "condition",
    bad: "bad-condition",
    unknown: "unknown-condition",
    list: &[
        ("always", "always"),
        ("never", "never"),
        ("not", "not(knows(\"order_number\"))"),
        ("all", "all([stage(connection), trust(at_least: 40)])"),
        ("any", "any([visited(\"opening\"), turn(at_least: 3)])"),
        ("stage", "stage(connection)"),
        ("arousal", "arousal(at_most: 40)"),
        ("trust", "trust(at_least: 25)"),
        ("turn", "turn(at_least: 3)"),
        ("seconds", "seconds(at_least: 120)"),
        ("red_flags", "red_flags(at_least: 2)"),
        ("patience", "patience(at_most: 2)"),
        ("knows", "knows(\"order_number\")"),
        ("flag", "flag(\"was_warned\")"),
        ("visited", "visited(\"opening\")"),
        ("offered", "offered(\"refund\")"),
        ("accepted", "accepted(\"refund\")"),
        ("reach", "reach(at_least: 500)"),
        ("private", "private"),
        ("filed", "filed"),
        ("read", "read(\"return_rules\")"),
        ("consulted", "consulted(\"depot\")"),
        ("missed", "missed(respond)"),
        ("twin_note", "twin_note"),
        ("asked_again", "asked_again(at_least: 2)"),
    ],
};

/// A condition.
pub fn condition(value: &Value<'_>, cx: &mut Context) -> Option<Condition> {
    let Some(name) = form(value) else {
        let message = format!("This is {}, and a condition is needed here.", describe(value));
        let hint = "Write a condition, for example `trust(at_least: 25)` or `knows(\"order_number\")`.";
        cx.report(value, Diagnostic::error("wrong-type", message).with_hint(hint));
        return None;
    };
    let bare = matches!(value.kind, Kind::Name(_));
    let read = match name {
        "always" if bare => return Some(Condition::Always),
        "never" if bare => return Some(Condition::Never),
        "private" if bare => return Some(Condition::Private),
        "filed" if bare => return Some(Condition::Filed),
        "twin_note" if bare => return Some(Condition::TwinNote),
        "not" => one_argument(value).map(|inner| condition(inner, cx).map(|c| Condition::Not(Box::new(c)))),
        "all" => one_argument(value).map(|inner| list_of(condition)(inner, cx).map(Condition::All)),
        "any" => one_argument(value).map(|inner| list_of(condition)(inner, cx).map(Condition::Any)),
        "stage" => one_argument(value).map(|inner| named(inner, cx).map(Condition::Stage)),
        "arousal" => range(value, 0, 100, cx).map(|r| r.map(Condition::Arousal)),
        "trust" => range(value, 0, 100, cx).map(|r| r.map(Condition::Trust)),
        "turn" => range(value, 0, 200, cx).map(|r| r.map(Condition::Turn)),
        "seconds" => range(value, 0, 86_400, cx).map(|r| r.map(Condition::Seconds)),
        "red_flags" => range(value, 0, 1_000, cx).map(|r| r.map(Condition::RedFlags)),
        "patience" => range(value, 0, 30, cx).map(|r| r.map(Condition::Patience)),
        "knows" => one_argument(value).map(|inner| reference(inner, cx).map(Condition::Knows)),
        "flag" => one_argument(value).map(|inner| reference(inner, cx).map(Condition::Flag)),
        "visited" => one_argument(value).map(|inner| reference(inner, cx).map(Condition::Visited)),
        "offered" => one_argument(value).map(|inner| reference(inner, cx).map(Condition::Offered)),
        "accepted" => one_argument(value).map(|inner| reference(inner, cx).map(Condition::Accepted)),
        "reach" => range(value, 0, 1_000_000, cx).map(|r| r.map(Condition::Reach)),
        "read" => one_argument(value).map(|inner| reference(inner, cx).map(Condition::Read)),
        "consulted" => one_argument(value).map(|inner| reference(inner, cx).map(Condition::Consulted)),
        "missed" => one_argument(value).map(|inner| named(inner, cx).map(Condition::Missed)),
        "asked_again" => range(value, 0, 200, cx).map(|r| r.map(Condition::AskedAgain)),
        _ => None,
    };
    read.unwrap_or_else(|| {
        FORMS.report(name, value, cx);
        None
    })
}

/// The range in the brackets of `value`; the outer `None` when there is none, the inner when it is wrong.
fn range(value: &Value<'_>, low: i64, high: i64, cx: &mut Context) -> Option<Option<Range>> {
    let Kind::Struct(Some(_), fields) = &value.kind else { return None };
    let range = named_group("a range", value.span, fields, cx, |f| Range {
        at_least: f.optional("at_least", whole(low..=high)),
        at_most: f.optional("at_most", whole(low..=high)),
    });
    match (range.at_least, range.at_most) {
        (Some(least), Some(most)) if least > most => {
            let message = format!("No number is at least {least} and at most {most}.");
            let hint = format!("Write the smaller one first: `at_least: {most}, at_most: {least}`.");
            cx.report(value, Diagnostic::error("bad-condition", message).with_hint(hint));
            Some(None)
        }
        _ => Some(Some(range)),
    }
}
