//! What the trainee knows before the first word.

use super::super::console::Console;
use super::super::paint::Style;
use crate::report::telling::duration;
use crate::scenario::{Authority, Deadlines, Scenario};
use crate::vocabulary::Language;
use crate::words::Words;
use std::io;

/// Writes the briefing: the trainee's side, the customer, whom to hand on to.
pub fn briefing(
    scenario: &Scenario,
    language: Language,
    words: &dyn Words,
    console: &mut Console,
) -> io::Result<()> {
    let channel = words.say_for("channel", scenario.channel.key(), &[]);
    console.say(Style::Strong, scenario.title.get(language))?;
    console.say(Style::Quiet, &format!("{channel} · {}", scenario.summary.get(language)))?;
    console.heading(&words.say("cli-briefing-you", &[]))?;
    console.say(Style::Plain, scenario.briefing.role.get(language))?;
    console.say(Style::Plain, scenario.briefing.situation.get(language))?;
    authority(&scenario.briefing.authority, language, words, console)?;
    deadlines(&scenario.briefing.deadlines, words, console)?;

    let customer = &scenario.customer;
    console.heading(&words.say("cli-briefing-customer", &[]))?;
    console.led(&format!("{}: ", customer.name), Style::Plain, customer.about.get(language))?;
    for entry in &customer.history {
        console.led(&format!("{}: ", entry.when.get(language)), Style::Plain, entry.what.get(language))?;
    }
    if !scenario.escalation.path.is_empty() {
        console.heading(&words.say("cli-briefing-path", &[]))?;
    }
    for step in &scenario.escalation.path {
        let lane = words.say_for("lane", step.lane.key(), &[]);
        let (handles, how) = (step.handles.get(language), step.how.get(language));
        console.led(
            &format!("{}: ", step.name.get(language)),
            Style::Plain,
            &format!("{handles}. {how} ({lane})."),
        )?;
    }
    console.blank()
}

fn authority(
    authority: &Authority,
    language: Language,
    words: &dyn Words,
    console: &mut Console,
) -> io::Result<()> {
    if let Some(amount) = authority.refund_up_to {
        let amount = [("amount", amount.into()), ("currency", (&authority.currency).into())];
        console.led("+ ", Style::Plain, &words.say("cli-may-refund", &amount))?;
    }
    if let Some(percent) = authority.discount_up_to {
        console.led("+ ", Style::Plain, &words.say("cli-may-discount", &[("percent", percent.into())]))?;
    }
    for may in &authority.may {
        console.led("+ ", Style::Plain, may.get(language))?;
    }
    for may_not in &authority.may_not {
        let what = may_not.get(language);
        console.led("- ", Style::Plain, &words.say("cli-may-not", &[("what", what.into())]))?;
    }
    Ok(())
}

fn deadlines(deadlines: &Deadlines, words: &dyn Words, console: &mut Console) -> io::Result<()> {
    if let Some(secs) = deadlines.respond_secs {
        let time = duration(secs, words);
        console.say(Style::Plain, &words.say("cli-respond-within", &[("time", (&time).into())]))?;
    }
    if let Some(secs) = deadlines.resolve_secs {
        let time = duration(secs, words);
        console.say(Style::Plain, &words.say("cli-resolve-within", &[("time", (&time).into())]))?;
    }
    Ok(())
}
