//! Effects: `trust(3)`, `learn("order_number")`, `set("was_warned")`; and what they share with conditions.

use super::context::{Context, describe};
use super::number::whole;
use super::words::{id, reference};
use crate::diagnostic::{Diagnostic, nearest};
use crate::scenario::Effect;
use crate::scenario::syntax::{Kind, Value};

/// The forms of an effect.
const FORMS: Forms = Forms {
    of: "effect",
    bad: "bad-effect",
    unknown: "unknown-effect",
    list: &[
        ("arousal", "arousal(-5)"),
        ("trust", "trust(5)"),
        ("patience", "patience(1)"),
        ("learn", "learn(\"order_number\")"),
        ("set", "set(\"was_warned\")"),
        ("clear", "clear(\"was_warned\")"),
        ("go_private", "go_private"),
        ("reach", "reach(200)"),
        ("hold", "hold(90)"),
    ],
};

/// An effect.
pub fn effect(value: &Value<'_>, cx: &mut Context) -> Option<Effect> {
    let Some(name) = form(value) else {
        let message = format!("This is {}, and an effect is needed here.", describe(value));
        let hint = "Write an effect, for example `trust(5)` or `learn(\"order_number\")`.";
        cx.report(value, Diagnostic::error("wrong-type", message).with_hint(hint));
        return None;
    };
    let argument = one_argument(value);
    let read = match name {
        "go_private" if matches!(value.kind, Kind::Name(_)) => return Some(Effect::GoPrivate),
        "reach" => argument.map(|inner| whole(-100_000..=100_000)(inner, cx).map(Effect::Reach)),
        "hold" => argument.map(|inner| whole(1..=86_400)(inner, cx).map(Effect::Hold)),
        "arousal" => argument.map(|inner| whole(-50..=50)(inner, cx).map(Effect::Arousal)),
        "trust" => argument.map(|inner| whole(-50..=50)(inner, cx).map(Effect::Trust)),
        "patience" => argument.map(|inner| whole(-10..=10)(inner, cx).map(Effect::Patience)),
        "learn" => argument.map(|inner| reference(inner, cx).map(Effect::Learn)),
        "set" => argument.map(|inner| id(inner, cx).map(Effect::Set)),
        "clear" => argument.map(|inner| id(inner, cx).map(Effect::Clear)),
        _ => None,
    };
    read.unwrap_or_else(|| {
        FORMS.report(name, value, cx);
        None
    })
}

/// The forms of something a trainer writes as words with brackets.
pub(super) struct Forms {
    /// What they are forms of: `effect`.
    pub of: &'static str,
    /// The code of the problem that a form is not written as it should be.
    pub bad: &'static str,
    /// The code of the problem that there is no such form.
    pub unknown: &'static str,
    /// Every form with an example of it.
    pub list: &'static [(&'static str, &'static str)],
}

impl Forms {
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        self.list.iter().map(|(name, _)| *name)
    }

    /// Says what is wrong with a form that could not be read: how it is written, or that there is none of that name.
    pub fn report(&self, name: &str, value: &Value<'_>, cx: &mut Context) {
        let of = self.of;
        if let Some((_, example)) = self.list.iter().find(|(known, _)| *known == name) {
            let message = format!("The {of} `{name}` is not written like this.");
            let problem =
                Diagnostic::error(self.bad, message).with_hint(format!("Write it like `{example}`."));
            return cx.report(value, problem);
        }
        let mut problem = Diagnostic::error(self.unknown, format!("There is no {of} `{name}`."));
        if let Some(meant) = nearest(name, self.names()) {
            problem = problem.with_hint(format!("Did you mean `{meant}`?"));
        }
        let all = self.names().collect::<Vec<_>>().join("`, `");
        cx.report(value, problem.with_hint(format!("The {of}s are `{all}`.")));
    }
}

/// The name of a form: the bare word, or the word before the brackets.
pub(super) fn form<'s>(value: &Value<'s>) -> Option<&'s str> {
    match value.kind {
        Kind::Name(name) | Kind::Tuple(Some(name), _) | Kind::Struct(Some(name), _) => Some(name),
        _ => None,
    }
}

/// The only thing in the brackets of a form.
pub(super) fn one_argument<'v, 's>(value: &'v Value<'s>) -> Option<&'v Value<'s>> {
    match &value.kind {
        Kind::Tuple(_, items) if items.len() == 1 => items.first(),
        _ => None,
    }
}
