//! The transcript, turn by turn.

use super::{Page, bubble};
use crate::report::telling::{self, clock, signed};
use crate::report::{Moment, Turn, What};
use crate::session::{Cause, Event};
use crate::vocabulary::Mood;
use maud::{Markup, html};

pub(super) fn section(page: Page<'_>) -> Markup {
    html! {
        section.transcript {
            h2 { (page.say("report-transcript")) }
            @for turn in &page.report.transcript { (self::turn(turn, page)) }
        }
    }
}

fn turn(turn: &Turn, page: Page<'_>) -> Markup {
    let words = page.words;
    let stage = words.say_for("stage", turn.stage_before.key(), &[]);
    let name = match turn.turn {
        0 => page.say("report-beginning"),
        number => words.say("report-turn", &[("turn", number.into())]),
    };
    html! {
        article.turn id=(format!("turn-{}", turn.turn)) {
            h3 {
                (name)
                span.quiet { " · " (clock(turn.at_ms)) " · " (stage) }
            }
            @for moment in &turn.moments { (self::moment(moment, page)) }
        }
    }
}

fn moment(moment: &Moment, page: Page<'_>) -> Markup {
    let event = match &moment.what {
        What::Replied(reply) => return bubble::reply(reply, page),
        What::Happened(event) => event,
    };
    match event {
        Event::Said { line, text, .. } => bubble::customer(*line, text, page),
        Event::MoodMoved { from, to, causes } => mood(*from, *to, causes, page),
        Event::Arrived { lines, .. } => html! {
            (notice(event, page))
            @for line in lines { (bubble::other_voice(&line.by, &line.text)) }
        },
        Event::Escalated(escalated) => html! {
            (notice(event, page))
            @if !escalated.presentation.is_empty() { (bubble::told(&escalated.presentation, page)) }
        },
        Event::StageMoved { .. }
        | Event::WindowOpened { .. }
        | Event::WindowClosed { .. }
        | Event::DeadlineMissed { .. }
        | Event::WentPrivate
        | Event::Received(_)
        | Event::PromiseBroken { .. } => html! { div.marked { (notice(event, page)) } },
        _ => notice(event, page),
    }
}

fn notice(event: &Event, page: Page<'_>) -> Markup {
    let sentence = telling::notice(event, page.report.case.as_deref(), page.words);
    html! { @if let Some(sentence) = sentence { p.notice { (sentence) } } }
}

fn mood(from: Mood, to: Mood, causes: &[Cause], page: Page<'_>) -> Markup {
    let words = page.words;
    let gauge = |class: &str, name: String, from: i64, to: i64| {
        html! {
            span class=(class) { (name) " " (from) " → " strong { (to) } " (" (signed(to - from)) ")" }
        }
    };
    html! {
        div.mood {
            p {
                (gauge("arousal", page.say("mood-arousal"), from.arousal.value(), to.arousal.value())) " "
                (gauge("trust", page.say("mood-trust"), from.trust.value(), to.trust.value()))
            }
            @if !causes.is_empty() {
                ul {
                    @for cause in causes {
                        li {
                            (telling::cause(cause, page.pronoun(), words))
                            span.quiet { " (" (telling::effect(cause.arousal, cause.trust, words)) ")" }
                        }
                    }
                }
            }
        }
    }
}
