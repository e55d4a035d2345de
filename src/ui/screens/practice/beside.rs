//! What happens beside the conversation, as rows in it: who had it before, the desk, time, who watches, who takes over.

use super::case::{answer, counsel};
use super::line::Row;
use super::span::span;
use crate::app::Core;
use crate::session::{Before, Consulted, Event, Received, TWIN_NOTE};
use crate::ui::widgets::Icon;
use crate::vocabulary::Forerunner;
use crate::words::grouped;
use std::sync::Arc;

/// The rows an event adds; most add none.
pub fn rows(event: &Event, core: &Core) -> Vec<Row> {
    let note = |icon, words: String| vec![Row::Note(icon, words)];
    match event {
        Event::Arrived { from, name, lines } => arrived(*from, name, lines, core),
        Event::Looked { article, .. } if **article == *TWIN_NOTE => {
            note(Icon::Learn, core.say("practice-read-twin-note", &[]))
        }
        Event::Looked { title, .. } => {
            note(Icon::Learn, core.say("practice-looked", &[("title", title.into())]))
        }
        Event::Consulted(consulted) => asked(consulted, core),
        Event::Filed(filed) => {
            let priority = core.say_for("practice-priority", filed.priority.key(), &[]);
            let about = [("category", (&filed.category).into()), ("priority", (&priority).into())];
            note(Icon::Ticket, core.say("practice-filed", &about))
        }
        Event::Noted { text } => note(Icon::Note, core.say("practice-noted", &[("text", text.into())])),
        Event::TimePassed { secs, why } => {
            let time = span(core, *secs);
            note(Icon::Clock, core.say_for("practice-passed", why.key(), &[("time", (&time).into())]))
        }
        Event::DeadlineMissed { deadline } => {
            note(Icon::Warning, core.say_for("practice-missed-now", deadline.key(), &[]))
        }
        Event::WentPrivate => note(Icon::Lock, core.say("practice-went-private", &[])),
        Event::ReachMoved { from, to } if to > from => {
            let (more, now) = (grouped(to - from), grouped(*to));
            note(
                Icon::People,
                core.say("practice-reach", &[("more", (&more).into()), ("now", (&now).into())]),
            )
        }
        Event::Received(received) => takes_over(received, core),
        Event::PromiseBroken { label } => {
            note(Icon::Warning, core.say("practice-promise-broken", &[("label", label.into())]))
        }
        _ => Vec::new(),
    }
}

fn arrived(from: Forerunner, name: &Arc<str>, lines: &[Before], core: &Core) -> Vec<Row> {
    let icon = match from {
        Forerunner::Bot => Icon::Chat,
        Forerunner::Colleague => Icon::Note,
        Forerunner::Forum => Icon::Portal,
    };
    let head = Row::Note(icon, core.say_for("practice-arrived", from.key(), &[("name", name.into())]));
    let lines = lines.iter().map(|line| Row::Aside(line.by.to_string(), line.text.to_string()));
    std::iter::once(head).chain(lines).collect()
}

fn asked(consulted: &Consulted, core: &Core) -> Vec<Row> {
    let took = core.say_for("practice-counsel", counsel(consulted), &[]);
    let head = core.say("practice-asked", &[("name", (&consulted.name).into())]);
    let by = format!("{} · {took}", consulted.name);
    vec![Row::Note(Icon::People, head), Row::Aside(by, answer(core, consulted))]
}

fn takes_over(received: &Received, core: &Core) -> Vec<Row> {
    let mut rows = Vec::new();
    if !received.says.is_empty() {
        rows.push(Row::Aside(received.name.to_string(), received.says.to_string()));
    }
    if !received.asked_again.is_empty() {
        let again: Vec<&str> = received.asked_again.iter().map(|fact| &*fact.label).collect();
        let words = core.say("practice-told-again", &[("facts", (&again.join(", ")).into())]);
        rows.push(Row::Note(Icon::Undo, words));
    }
    if let Some(next) = &received.passed_to {
        rows.push(Row::Note(Icon::Next, core.say("practice-passed-on", &[("name", (&next.name).into())])));
    }
    rows
}
