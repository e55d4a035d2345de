//! After the contact: a breath, and three questions.

use super::super::paint::Style;
use super::reader::{Answer, Reader, given};
use crate::session::{Action, WrapUp};
use std::io;

/// Asks what set the trainee off, what they would say next time, and what the next person should know. An empty
/// answer skips a question; where nothing was done, nothing is kept.
pub fn wrap_up(reader: &mut Reader<'_, '_>) -> io::Result<Answer<Action>> {
    let words = reader.words;
    reader.console.heading(&words.say("cli-wrap-up", &[]))?;
    reader.console.say(Style::Quiet, &words.say("cli-wrap-up-skip", &[]))?;
    let breathed = given!(reader.yes(&words.say("cli-ask-breath", &[]), false)?);
    let set_off = given!(reader.text(&words.say("cli-ask-set-off", &[]))?);
    let next_time = given!(reader.text(&words.say("cli-ask-next-time", &[]))?);
    let documented = given!(reader.text(&words.say("cli-ask-documented", &[]))?);
    let done = WrapUp {
        breathed,
        set_off: set_off.into(),
        next_time: next_time.into(),
        documented: documented.into(),
    };
    Ok(if done == WrapUp::default() { Answer::Withdrawn } else { Answer::Given(Action::WrapUp(done)) })
}
