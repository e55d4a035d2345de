//! What is wrong with a phrase somebody wrote.

/// A phrase that cannot be understood, and what to write instead.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("phrase {}: {message} ({hint})", index + 1)]
pub struct PhraseError {
    /// Which of the phrases, from 0.
    pub index: usize,
    /// What is wrong, in one sentence.
    pub message: String,
    /// What can be done about it.
    pub hint: String,
}
