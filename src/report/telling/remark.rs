//! What there is to say about how a reply was given, beside its marks.

use super::lists::and_list;
use crate::session::{CannedUse, Replied};
use crate::vocabulary::Manner;
use crate::words::Words;
use std::sync::Arc;

/// Voice and face, what became of a canned reply, and what was asked again: a sentence each.
#[must_use]
pub fn remarks(given: Given<'_>, pronoun: &str, words: &dyn Words) -> Vec<String> {
    let again: Vec<String> = given.asked_again.iter().map(|label| label.to_string()).collect();
    let asked_again = (!again.is_empty()).then(|| {
        let what = and_list(&again, words);
        words.say("remark-asked-again", &[("pronoun", pronoun.into()), ("what", (&what).into())])
    });
    let canned = given.canned.map(|canned| canned_use(canned, pronoun, words));
    [manner(given.manner, words), canned, asked_again].into_iter().flatten().collect()
}

/// How a reply was given.
#[derive(Clone, Copy, Debug)]
pub struct Given<'a> {
    /// The voice and face.
    pub manner: Manner,
    /// What became of the canned reply it began as.
    pub canned: Option<&'a CannedUse>,
    /// The labels of what it asked for although it was known.
    pub asked_again: &'a [Arc<str>],
}

impl<'a> From<&'a Replied> for Given<'a> {
    fn from(replied: &'a Replied) -> Self {
        let Replied { manner, canned, asked_again, .. } = replied;
        Self { manner: *manner, canned: canned.as_ref(), asked_again }
    }
}

impl<'a> From<&'a crate::report::Reply> for Given<'a> {
    fn from(reply: &'a crate::report::Reply) -> Self {
        Self { manner: reply.manner, canned: reply.canned.as_ref(), asked_again: &reply.asked_again }
    }
}

/// "Voice: warm. Face: attentive."; `None` where nothing was chosen.
fn manner(manner: Manner, words: &dyn Words) -> Option<String> {
    let tone = manner.tone.map(|tone| {
        let name = words.say_for("remark-tone", tone.key(), &[]);
        words.say("remark-voice", &[("name", (&name).into())])
    });
    let expression = manner.expression.map(|expression| {
        let name = words.say_for("remark-expression", expression.key(), &[]);
        words.say("remark-face", &[("name", (&name).into())])
    });
    let said: Vec<String> = tone.into_iter().chain(expression).collect();
    (!said.is_empty()).then(|| said.join(" "))
}

fn canned_use(canned: &CannedUse, pronoun: &str, words: &dyn Words) -> String {
    let open: Vec<String> = canned.unfilled.iter().map(|slot| slot.to_string()).collect();
    let slots = and_list(&open, words);
    let became = match (canned.personal, open.is_empty()) {
        (true, _) => "personal",
        (false, true) => "as_it_was",
        (false, false) => "open_slots",
    };
    let args = [("pronoun", pronoun.into()), ("count", open.len().into()), ("slots", (&slots).into())];
    words.say_for("remark-canned", became, &args)
}
