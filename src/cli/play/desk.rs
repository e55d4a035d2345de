//! The ticket and the canned replies, asked for step by step.

use super::super::paint::Style;
use super::reader::{Answer, Reader, given};
use crate::scenario::{CannedReply, TicketPlan};
use crate::session::Action;
use crate::vocabulary::{Language, Manner, Priority};
use std::io;
use std::sync::Arc;

/// Asks for category and priority.
pub fn file(
    plan: &TicketPlan,
    language: Language,
    reader: &mut Reader<'_, '_>,
) -> io::Result<Answer<Action>> {
    let words = reader.words;
    let categories: Vec<String> =
        plan.categories.iter().map(|category| category.label.get(language).to_string()).collect();
    let chosen = given!(reader.one_of(&words.say("cli-ask-category", &[]), &categories)?);
    let priorities: Vec<String> =
        Priority::ALL.iter().map(|priority| words.say_for("priority", priority.key(), &[])).collect();
    let priority = Priority::ALL[given!(reader.one_of(&words.say("cli-ask-priority", &[]), &priorities)?)];
    Ok(Answer::Given(Action::File { category: Arc::clone(&plan.categories[chosen].id), priority }))
}

/// Lists the canned replies with their words.
pub fn canned(list: &[CannedReply], language: Language, reader: &mut Reader<'_, '_>) -> io::Result<()> {
    for (number, canned) in (1..).zip(list) {
        let told = format!("{}: “{}”", canned.label.get(language), canned.text.get(language));
        reader.console.led(&format!("  {number}  "), Style::Plain, &told)?;
    }
    Ok(())
}

/// Shows a canned reply and asks for the words it becomes.
pub fn paste(
    canned: &CannedReply,
    language: Language,
    manner: Manner,
    reader: &mut Reader<'_, '_>,
) -> io::Result<Answer<Action>> {
    reader.console.led("  ", Style::Quiet, canned.text.get(language))?;
    let text = given!(reader.text(&reader.words.say("cli-ask-own-words", &[]))?);
    if text.is_empty() {
        return Ok(Answer::Withdrawn);
    }
    let canned = Some(Arc::clone(&canned.id));
    Ok(Answer::Given(Action::Write { text: text.into(), manner, canned }))
}
