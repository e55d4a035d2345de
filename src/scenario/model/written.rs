//! Conditions and effects as they are written in a scenario file.

use super::{Condition, Effect, Range, Routes};
use std::fmt::{Display, Formatter, Result};

impl Display for Condition {
    /// As in a file: `all([trust(at_least: 25), knows("order")])`.
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self {
            Self::Always => f.write_str("always"),
            Self::Never => f.write_str("never"),
            Self::Not(inner) => write!(f, "not({inner})"),
            Self::All(list) => listed(f, "all", list),
            Self::Any(list) => listed(f, "any", list),
            Self::Stage(stage) => write!(f, "stage({})", stage.key()),
            Self::Arousal(range) => write!(f, "arousal({range})"),
            Self::Trust(range) => write!(f, "trust({range})"),
            Self::Turn(range) => write!(f, "turn({range})"),
            Self::Seconds(range) => write!(f, "seconds({range})"),
            Self::RedFlags(range) => write!(f, "red_flags({range})"),
            Self::Patience(range) => write!(f, "patience({range})"),
            Self::Reach(range) => write!(f, "reach({range})"),
            Self::AskedAgain(range) => write!(f, "asked_again({range})"),
            Self::Knows(id) => write!(f, "knows({id:?})"),
            Self::Flag(id) => write!(f, "flag({id:?})"),
            Self::Visited(id) => write!(f, "visited({id:?})"),
            Self::Offered(id) => write!(f, "offered({id:?})"),
            Self::Accepted(id) => write!(f, "accepted({id:?})"),
            Self::Read(id) => write!(f, "read({id:?})"),
            Self::Consulted(id) => write!(f, "consulted({id:?})"),
            Self::Private => f.write_str("private"),
            Self::Filed => f.write_str("filed"),
            Self::TwinNote => f.write_str("twin_note"),
            Self::Missed(deadline) => write!(f, "missed({})", deadline.key()),
        }
    }
}

impl Display for Range {
    /// As in a file: `at_least: 20, at_most: 60`.
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match (self.at_least, self.at_most) {
            (Some(low), Some(high)) => write!(f, "at_least: {low}, at_most: {high}"),
            (Some(low), None) => write!(f, "at_least: {low}"),
            (None, Some(high)) => write!(f, "at_most: {high}"),
            (None, None) => Ok(()),
        }
    }
}

impl Display for Effect {
    /// As in a file: `learn("order")`.
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self {
            Self::Arousal(by) => write!(f, "arousal({by})"),
            Self::Trust(by) => write!(f, "trust({by})"),
            Self::Patience(by) => write!(f, "patience({by})"),
            Self::Learn(id) => write!(f, "learn({id:?})"),
            Self::Set(id) => write!(f, "set({id:?})"),
            Self::Clear(id) => write!(f, "clear({id:?})"),
            Self::GoPrivate => f.write_str("go_private"),
            Self::Reach(by) => write!(f, "reach({by})"),
            Self::Hold(secs) => write!(f, "hold({secs})"),
        }
    }
}

impl Display for Routes {
    /// As in a file: `"resolved"`, or `[(when: …, to: "resolved"), (to: "leaves")]`.
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let one = |f: &mut Formatter<'_>, route: &super::Route| match route.when {
            Condition::Always => write!(f, "(to: {:?})", route.to),
            _ => write!(f, "(when: {}, to: {:?})", route.when, route.to),
        };
        match &self.0[..] {
            [only] if only.when == Condition::Always => write!(f, "{:?}", only.to),
            routes => {
                f.write_str("[")?;
                for (index, route) in routes.iter().enumerate() {
                    f.write_str(if index == 0 { "" } else { ", " })?;
                    one(f, route)?;
                }
                f.write_str("]")
            }
        }
    }
}

fn listed(f: &mut Formatter<'_>, name: &str, list: &[Condition]) -> Result {
    write!(f, "{name}([")?;
    for (index, condition) in list.iter().enumerate() {
        write!(f, "{}{condition}", if index == 0 { "" } else { ", " })?;
    }
    f.write_str("])")
}

#[cfg(test)]
mod tests {
    use crate::scenario::decode::{Context, part};
    use crate::scenario::syntax::{Arena, parse};

    #[test]
    fn what_is_written_reads_as_the_same() {
        for written in [
            "always",
            "never",
            "not(knows(\"order\"))",
            "all([stage(skin_graft), trust(at_least: 25), arousal(at_most: 40)])",
            "any([turn(at_least: 2, at_most: 5), seconds(at_least: 9), red_flags(at_least: 1), patience(at_most: 2)])",
            "any([reach(at_least: 5), asked_again(at_least: 1), private, filed, twin_note, missed(respond)])",
            "all([flag(\"a\"), visited(\"b\"), offered(\"c\"), accepted(\"d\"), read(\"e\"), consulted(\"f\")])",
        ] {
            let arena = Arena::new();
            let parsed = parse(written, &arena);
            let mut cx = Context::default();
            let condition = part::condition(parsed.root.as_ref().expect("a value"), &mut cx).expect(written);
            assert_eq!(condition.to_string(), written);
        }
        for written in [
            "arousal(-5)",
            "trust(5)",
            "patience(1)",
            "learn(\"a\")",
            "set(\"b\")",
            "clear(\"c\")",
            "go_private",
            "reach(200)",
            "hold(90)",
        ] {
            let arena = Arena::new();
            let parsed = parse(written, &arena);
            let effect =
                part::effect(parsed.root.as_ref().expect("a value"), &mut Context::default()).expect(written);
            assert_eq!(effect.to_string(), written);
        }
        for written in ["\"end\"", "[(when: private, to: \"a\"), (to: \"b\")]"] {
            let arena = Arena::new();
            let parsed = parse(written, &arena);
            let routes =
                part::routes(parsed.root.as_ref().expect("a value"), &mut Context::default()).expect(written);
            assert_eq!(routes.to_string(), written);
        }
    }
}
