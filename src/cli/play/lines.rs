//! What the person types, line by line, read beside the conversation so that a pause can be cut short.

use std::io::BufRead;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

/// The lines of standard input.
pub struct Lines(Receiver<String>);

/// What came in a while.
#[derive(Debug, PartialEq, Eq)]
pub enum Heard {
    /// A line, without its end.
    Line(String),
    /// Nothing yet.
    Nothing,
    /// There will be no more.
    End,
}

impl Lines {
    /// Standard input. The reader ends with the process: nothing can wake it from a read.
    pub fn stdin() -> Self {
        let (sender, receiver) = channel();
        std::thread::spawn(move || {
            let mut input = std::io::stdin().lock();
            let mut bytes = Vec::new();
            while input.read_until(b'\n', &mut bytes).is_ok_and(|count| count > 0) {
                let line = String::from_utf8_lossy(&bytes).trim_end_matches(['\n', '\r']).to_owned();
                if sender.send(line).is_err() {
                    break;
                }
                bytes.clear();
            }
        });
        Self(receiver)
    }

    /// The next line, however long it takes; `None` when there are no more.
    pub fn next(&self) -> Option<String> {
        self.0.recv().ok()
    }

    /// What comes within a while.
    pub fn within(&self, pause: Duration) -> Heard {
        match self.0.recv_timeout(pause) {
            Ok(line) => Heard::Line(line),
            Err(RecvTimeoutError::Timeout) => Heard::Nothing,
            Err(RecvTimeoutError::Disconnected) => Heard::End,
        }
    }
}
