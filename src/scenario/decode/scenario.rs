//! The whole file.

use super::arrival::{arrival, audience, pace};
use super::briefing::briefing;
use super::context::Context;
use super::cue::cue;
use super::customer::customer;
use super::desk::desk;
use super::dynamics::dynamics;
use super::ending::ending;
use super::escalation::escalation;
use super::fact::fact;
use super::fields::{Fields, group};
use super::list::{groups_of, list_of};
use super::named::named;
use super::number::{magnitude, whole, yes_or_no};
use super::phrases::{phrase_lists, report_unnamed};
use super::resolution::resolution;
use super::review::review;
use super::script::script;
use super::words::{id, language, line, line_or_nothing, text};
use crate::scenario::syntax::{Kind, Value};
use crate::scenario::{Desk, Dynamics, Pace, Scenario};

/// A scenario.
pub fn scenario(value: &Value<'_>, cx: &mut Context) -> Option<Scenario> {
    group("the scenario", value, cx, |f| {
        f.required("format", format);
        // Every text below needs to know which language is its own.
        let language = f.required("language", language);
        f.context().language = language;
        read(f, language)
    })
}

fn read(f: &mut Fields<'_, '_, '_>, language: crate::vocabulary::Language) -> Scenario {
    let channel = f.required("channel", named);
    // Wherever they stand in the file: what follows may name them.
    let phrase_lists = f.or_blank("phrase_lists", phrase_lists);
    let scenario = Scenario {
        id: f.required("id", id),
        title: f.required("title", text),
        summary: f.required("summary", text),
        language,
        channel,
        magnitude: f.required("magnitude", magnitude),
        minutes: f.required("minutes", whole(1..=120)),
        tags: f.or_blank("tags", list_of(line)),
        coaching: f.or_blank("coaching", yes_or_no),
        urgent: f.or_blank("urgent", yes_or_no),
        notes: f.or_blank("notes", line_or_nothing),
        review: f.optional("review", review),
        twin_of: f.optional("twin_of", id),
        pace: f.or("pace", Pace::of(channel), pace(channel)),
        briefing: f.part("briefing", briefing),
        arrival: f.optional("arrival", arrival),
        audience: f.optional("audience", audience),
        desk: f.or("desk", Desk::default(), desk),
        customer: f.part("customer", customer),
        facts: f.or_blank("facts", groups_of(fact)),
        resolutions: f.or_blank("resolutions", groups_of(resolution)),
        escalation: f.part("escalation", escalation),
        script: f.part("script", script),
        endings: f.required("endings", groups_of(ending)),
        phrase_lists,
        cues: f.or_blank("cues", groups_of(cue)),
        dynamics: f.or("dynamics", Dynamics::default(), dynamics),
    };
    report_unnamed(f.context());
    scenario
}

/// The number of the format. Which ones are read was settled before, and older ones were brought to today's.
fn format(value: &Value<'_>, cx: &mut Context) -> Option<i64> {
    match value.kind {
        Kind::Integer(format) => Some(format),
        _ => {
            cx.wrong_type(value, "the number of the format");
            None
        }
    }
}
