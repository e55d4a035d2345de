//! Why a verb did not end well, and the exit code that says so.

use crate::app::{ActError, BeginError, UnreadableScenario};
use crate::store::StoreError;
use std::io;
use std::io::Write;
use std::process::ExitCode;

/// Why a verb did not end well.
#[derive(Debug)]
pub enum Failure {
    /// It did what it should and found errors; they have been shown.
    Findings,
    /// Wrong use, or input that cannot be read, in a sentence.
    Unusable(String),
    /// What it wrote could not be taken.
    Output(io::Error),
}

impl Failure {
    /// Says it on standard error and gives the exit code.
    pub fn tell(self) -> ExitCode {
        let sentence = match self {
            Self::Findings => return ExitCode::from(1),
            // Whoever reads has seen enough, as `head` does; that is no failure of ours.
            Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => return ExitCode::SUCCESS,
            Self::Output(error) => format!("the output cannot be written: {error}"),
            Self::Unusable(sentence) => sentence,
        };
        // Where nobody listens to errors either there is nothing left to do.
        let _ = writeln!(io::stderr(), "evenkeel: {sentence}");
        ExitCode::from(2)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        Self::Output(error.into())
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::Unusable(error.to_string())
    }
}

impl From<BeginError> for Failure {
    fn from(error: BeginError) -> Self {
        Self::Unusable(error.to_string())
    }
}

impl From<ActError> for Failure {
    fn from(error: ActError) -> Self {
        Self::Unusable(error.to_string())
    }
}

impl From<UnreadableScenario> for Failure {
    fn from(error: UnreadableScenario) -> Self {
        Self::Unusable(error.to_string())
    }
}
