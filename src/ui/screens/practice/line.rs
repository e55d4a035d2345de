//! One row of the conversation, with everything it shows put into words once.

use super::beside;
use crate::app::Core;
use crate::scoring::Evidence;
use crate::session::{Event, Replied, Source};
use crate::ui::widgets::Icon;
use crate::vocabulary::{Manner, Mark, PerTechnique, Technique};
use std::sync::Arc;

/// A row.
pub enum Row {
    /// The customer spoke.
    Customer(Arc<str>),
    /// The trainee replied.
    Reply(Box<Reply>),
    /// Something happened that nobody said.
    Note(Icon, String),
    /// Somebody else said or wrote something, beside the conversation or before it.
    Aside(String, String),
}

/// A reply of the trainee as the screen shows it.
pub struct Reply {
    /// The words.
    pub text: Arc<str>,
    /// Its marks.
    pub marks: PerTechnique<Mark>,
    /// The marks in words.
    pub marks_words: String,
    /// Marks the scorer would not stand by.
    pub unsure: PerTechnique<bool>,
    /// The words that earned or cost something.
    pub evidence: Vec<Evidence>,
    /// Red flags in words.
    pub flags: Vec<String>,
    /// What it did to the customer, or what would have done more.
    pub coaching: Vec<Arc<str>>,
}

impl Reply {
    fn new(replied: &Replied, core: &Core) -> Self {
        let mark = |technique: Technique| {
            let name = core.say_for("technique", technique.key(), &[]);
            format!("{name} {}", replied.marks[technique])
        };
        let marks: Vec<String> = Technique::ALL.iter().copied().map(mark).collect();
        let flags = replied.red_flags.iter();
        Self {
            text: Arc::clone(&replied.text),
            marks: replied.marks,
            marks_words: core.say("practice-marks", &[("marks", (&marks.join(", ")).into())]),
            unsure: replied.unsure,
            evidence: replied.evidence.clone(),
            flags: flags.map(|raised| core.say_for("flag", raised.flag.key(), &[])).collect(),
            coaching: replied
                .coach
                .iter()
                .cloned()
                .chain(replied.coaching.iter().map(|c| Arc::clone(&c.sentence)))
                .collect(),
        }
    }
}

/// The rows an event adds to the conversation. With `coaching`, what each reply did is said at once.
pub fn rows(event: &Event, coaching: bool, core: &Core) -> Vec<Row> {
    let note = |icon, words: String| vec![Row::Note(icon, words)];
    match event {
        Event::Said { text, .. } => vec![Row::Customer(Arc::clone(text))],
        Event::Replied(replied) => replied_rows(replied, coaching, core),
        Event::KeptSilent => note(Icon::Ear, core.say("practice-silence", &[])),
        Event::FactTold { label, value, .. } => {
            note(Icon::Check, core.say("practice-fact", &[("label", label.into()), ("value", value.into())]))
        }
        Event::StageMoved { from, to } if to < from => {
            let stage = core.say_for("stage", to.key(), &[]);
            note(Icon::Undo, core.say("practice-relapse", &[("stage", (&stage).into())]))
        }
        Event::OfferAnswered(answer) if answer.obstacle.is_none() => {
            note(Icon::Check, core.say("practice-offer-taken", &[("offer", (&answer.label).into())]))
        }
        Event::HintGiven { text } => {
            note(Icon::Info, core.say("practice-hint-given", &[("hint", text.into())]))
        }
        Event::Escalated(escalated) => {
            note(Icon::Flag, core.say("practice-handed-to", &[("target", (&escalated.target_name).into())]))
        }
        _ => beside::rows(event, core),
    }
}

fn replied_rows(replied: &Replied, coaching: bool, core: &Core) -> Vec<Row> {
    let reply = Reply::new(replied, core);
    let said = reply.coaching.iter().filter(|_| coaching);
    let notes: Vec<Row> = said.map(|words| Row::Note(Icon::Info, words.to_string())).collect();
    let offer = matches!(replied.source, Source::Offered { .. });
    let tag = offer.then(|| Row::Note(Icon::Next, core.say("practice-you-offer", &[])));
    let manner = manner(replied.manner, core);
    let before = tag.into_iter().chain(manner.map(|words| Row::Note(Icon::Practise, words)));
    before.chain([Row::Reply(Box::new(reply))]).chain(notes).collect()
}

/// The voice and face of a reply in words, where one was chosen.
fn manner(manner: Manner, core: &Core) -> Option<String> {
    let tone = manner.tone.map(|tone| core.say_for("practice-tone", tone.key(), &[]));
    let face = manner.expression.map(|face| core.say_for("practice-expression", face.key(), &[]));
    match (tone, face) {
        (None, None) => None,
        (Some(one), None) | (None, Some(one)) => Some(one),
        (Some(tone), Some(face)) => Some(format!("{tone} · {face}")),
    }
}
