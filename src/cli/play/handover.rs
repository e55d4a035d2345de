//! Composing an escalation: lane, target, reason, how, what the customer hears, facts and note.

use super::super::paint::Style;
use super::reader::{Answer, Reader, given};
use crate::scenario::PresentationElement;
use crate::session::{Action, Case, Handover, Setup, State};
use crate::vocabulary::{Lane, Mode, Reason, Warmth};
use std::io;

/// Asks for everything an escalation needs; an empty answer to a choice withdraws it.
pub fn handover(
    case: &Case,
    setup: &Setup,
    state: &State,
    reader: &mut Reader<'_, '_>,
) -> io::Result<Answer<Action>> {
    let (words, scenario, language) = (reader.words, &case.scenario, setup.language);
    let lanes: Vec<String> = Lane::ALL.iter().map(|l| words.say_for("lane", l.key(), &[])).collect();
    let lane = Lane::ALL[given!(reader.one_of(&words.say("cli-ask-lane", &[]), &lanes)?)];

    let path = &scenario.escalation.path;
    let named = |step: &crate::scenario::PathStep| {
        format!("{}: {}", step.name.get(language), step.handles.get(language))
    };
    let targets: Vec<String> = path.iter().map(named).collect();
    let target = path[given!(reader.one_of(&words.say("cli-ask-target", &[]), &targets)?)].id.clone();

    let reasons: Vec<String> = Reason::ALL.iter().map(|r| words.say_for("reason", r.key(), &[])).collect();
    let reason = Reason::ALL[given!(reader.one_of(&words.say("cli-ask-reason", &[]), &reasons)?)];

    let ways: Vec<String> = Warmth::ALL.iter().map(|w| words.say_for("cli-warmth", w.key(), &[])).collect();
    let warmth = Warmth::ALL[given!(reader.one_of(&words.say("cli-ask-warmth", &[]), &ways)?)];

    if setup.mode == Mode::Guided {
        for element in PresentationElement::ALL {
            let example = scenario.escalation.presentation.element(element).example.get(language);
            let name = words.say_for("presentation", element.key(), &[]);
            reader.console.led(&format!("  {name}: "), Style::Quiet, example)?;
        }
    }
    let presentation = given!(reader.text(&words.say("cli-ask-presentation", &[]))?);

    let known: Vec<_> =
        scenario.facts.iter().zip(&state.known).filter(|(_, known)| **known).map(|(fact, _)| fact).collect();
    let listed: Vec<String> =
        known.iter().map(|f| format!("{}: {}", f.label.get(language), f.value.get(language))).collect();
    let passed = given!(reader.any_of(&words.say("cli-ask-facts", &[]), &listed)?);
    let facts = passed.into_iter().map(|index| known[index].id.clone()).collect();
    let noted = state.notes.join(" ");
    if !noted.is_empty() {
        reader.console.led("  ", Style::Quiet, &words.say("cli-noted", &[("text", (&noted).into())]))?;
    }
    let note = given!(reader.text(&words.say("cli-ask-note", &[]))?);
    let note = [noted, note].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");

    if !given!(reader.yes(&words.say("cli-ask-escalate", &[]), true)?) {
        return Ok(Answer::Withdrawn);
    }
    Ok(Answer::Given(Action::Escalate(Handover {
        lane,
        target,
        reason,
        warmth,
        presentation: presentation.into(),
        facts,
        note: note.into(),
    })))
}
