//! Why an action could not be taken; nothing has changed then.

use std::sync::Arc;

/// An action that is not possible now.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The contact is over.
    #[error("the contact is over")]
    Over,
    /// There is no such reply here.
    #[error("there is no reply `{0}` to pick here")]
    NoSuchReply(Arc<str>),
    /// The mode allows writing only.
    #[error("in open mode you write your replies yourself")]
    CannotPick,
    /// The mode allows picking only.
    #[error("in guided mode you pick a reply")]
    CannotWrite,
    /// Nothing was written.
    #[error("the reply is empty")]
    Empty,
    /// More was written than anyone would say.
    #[error("the reply has {0} characters; {max} is the most", max = super::MAX_REPLY_CHARS)]
    TooLong(usize),
    /// There is no such resolution.
    #[error("there is no resolution `{0}` in this case")]
    NoSuchResolution(Arc<str>),
    /// There is nobody of that name on the escalation path.
    #[error("there is no `{0}` on the escalation path")]
    NoSuchTarget(Arc<str>),
    /// The handoff note passes on something nobody told.
    #[error("the fact `{0}` is not known yet")]
    UnknownFact(Arc<str>),
    /// There is no such article in the knowledge base.
    #[error("there is no article `{0}` in this knowledge base")]
    NoSuchArticle(Arc<str>),
    /// There is no such colleague.
    #[error("there is no colleague `{0}` to ask")]
    NoSuchColleague(Arc<str>),
    /// There is no such canned reply.
    #[error("there is no canned reply `{0}`")]
    NoSuchCanned(Arc<str>),
    /// This case has no ticket, or no such category.
    #[error("the ticket has no category `{0}`")]
    NoSuchCategory(Arc<str>),
    /// The ticket was filed before.
    #[error("the ticket is filed already")]
    FiledAlready,
    /// The channel carries no voice, or no face.
    #[error("this channel carries no such voice or face")]
    NoSuchManner,
    /// Looking back before the contact is over.
    #[error("the contact is not over yet")]
    NotOver,
    /// The trainee has looked back already.
    #[error("you have looked back on this contact already")]
    WrappedUpAlready,
    /// The author gave no hint here, or the mode does not allow one.
    #[error("there is no hint here")]
    NoHint,
}

impl Refusal {
    /// What it says, as a sentence by itself.
    #[must_use]
    pub fn sentence(&self) -> String {
        let words = self.to_string();
        let mut letters = words.chars();
        letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).chain(['.']).collect()
    }
}
