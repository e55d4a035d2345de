//! Conditions, effects and costs: words with something in brackets.

use super::{Shape, Thing};
use crate::vocabulary::{Deadline, Stage};

/// One form.
#[derive(Debug)]
pub struct FormSpec {
    /// The word.
    pub name: &'static str,
    /// What stands in its brackets.
    pub argument: Argument,
}

/// What stands in the brackets of a form.
#[derive(Clone, Copy, Debug)]
pub enum Argument {
    /// There are no brackets.
    Nothing,
    /// One value.
    One(Shape),
    /// `at_least` and `at_most`, each in this range.
    Range(i64, i64),
}

const fn form(name: &'static str, argument: Argument) -> FormSpec {
    FormSpec { name, argument }
}

const fn naming(name: &'static str, thing: Thing) -> FormSpec {
    form(name, Argument::One(Shape::Reference(thing)))
}

static CONDITION: Shape = Shape::Condition;

/// Every condition.
pub static CONDITIONS: &[FormSpec] = &[
    form("always", Argument::Nothing),
    form("never", Argument::Nothing),
    form("not", Argument::One(Shape::Condition)),
    form("all", Argument::One(Shape::List(&CONDITION))),
    form("any", Argument::One(Shape::List(&CONDITION))),
    form("stage", Argument::One(Shape::Word(|| Stage::ALL.iter().map(|s| s.key()).collect()))),
    form("arousal", Argument::Range(0, 100)),
    form("trust", Argument::Range(0, 100)),
    form("turn", Argument::Range(0, 200)),
    form("seconds", Argument::Range(0, 86_400)),
    form("red_flags", Argument::Range(0, 1_000)),
    form("patience", Argument::Range(0, 30)),
    naming("knows", Thing::Fact),
    naming("flag", Thing::Flag),
    naming("visited", Thing::Node),
    naming("offered", Thing::Resolution),
    naming("accepted", Thing::Resolution),
    form("reach", Argument::Range(0, 1_000_000)),
    form("private", Argument::Nothing),
    form("filed", Argument::Nothing),
    naming("read", Thing::Article),
    naming("consulted", Thing::Colleague),
    form("missed", Argument::One(Shape::Word(|| Deadline::ALL.iter().map(|d| d.key()).collect()))),
    form("twin_note", Argument::Nothing),
    form("asked_again", Argument::Range(0, 200)),
];

/// Every effect.
pub static EFFECTS: &[FormSpec] = &[
    form("arousal", Argument::One(Shape::Number(-50, 50))),
    form("trust", Argument::One(Shape::Number(-50, 50))),
    form("patience", Argument::One(Shape::Number(-10, 10))),
    naming("learn", Thing::Fact),
    form("set", Argument::One(Shape::Id(Thing::Flag))),
    naming("clear", Thing::Flag),
    form("go_private", Argument::Nothing),
    form("reach", Argument::One(Shape::Number(-100_000, 100_000))),
    form("hold", Argument::One(Shape::Number(1, 86_400))),
];

/// What an offer can cost.
pub static COSTS: &[FormSpec] = &[
    form("refund", Argument::One(Shape::Number(1, 1_000_000))),
    form("discount", Argument::One(Shape::Number(1, 100))),
];
