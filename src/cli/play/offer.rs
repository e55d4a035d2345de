//! Composing an offer.

use super::reader::{Answer, Reader, given};
use crate::session::{Action, Case};
use crate::vocabulary::Language;
use std::io;

/// Asks which resolution, and whether to say what happens next.
pub fn offer(case: &Case, language: Language, reader: &mut Reader<'_, '_>) -> io::Result<Answer<Action>> {
    let resolutions = &case.scenario.resolutions;
    let told = |resolution: &crate::scenario::Resolution| {
        format!("{}: “{}”", resolution.label.get(language), resolution.says.get(language))
    };
    let list: Vec<String> = resolutions.iter().map(told).collect();
    let chosen = given!(reader.one_of(&reader.words.say("cli-offer-which", &[]), &list)?);
    let resolution = &resolutions[chosen];
    let next = resolution.next.get(language);
    let follow_up = match next.is_empty() {
        true => false,
        false => {
            let question = reader.words.say("cli-offer-next", &[("next", next.into())]);
            given!(reader.yes(&question, true)?)
        }
    };
    Ok(Answer::Given(Action::Offer { resolution: resolution.id.clone(), follow_up }))
}
