//! Somebody at a terminal, line by line: what they see, what they type.

use super::Desk;
use std::io::{Read, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, ExitStatus, Stdio};

/// A play under way.
pub struct Terminal {
    child: Child,
    input: ChildStdin,
    output: ChildStdout,
}

impl Terminal {
    /// Sits down to a play.
    pub fn new(desk: &Desk, arguments: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_evenkeel"))
            .arg("--data")
            .arg(desk.folder())
            .arg("play")
            .args(arguments)
            .env("LANG", "C.UTF-8")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("it runs");
        let (input, output) = (child.stdin.take().expect("a pipe"), child.stdout.take().expect("a pipe"));
        Self { child, input, output }
    }

    pub fn types(&mut self, line: &str) {
        self.input.write_all(format!("{line}\n").as_bytes()).expect("it reads");
    }

    /// Reads until one of these is on the screen and says which; `None` when the output ended before.
    pub fn sees_any<'w>(&mut self, any: &[&'w str]) -> Option<&'w str> {
        let (mut seen, mut byte) = (Vec::new(), [0]);
        loop {
            if let Some(words) = any.iter().find(|words| seen.ends_with(words.as_bytes())) {
                return Some(words);
            }
            match self.output.read(&mut byte) {
                Ok(1) => seen.push(byte[0]),
                _ => return None,
            }
        }
    }

    pub fn sees(&mut self, words: &str) {
        assert!(self.sees_any(&[words]).is_some(), "never saw `{words}`");
    }

    /// On Unix this is `kill -9`.
    pub fn dies(mut self) {
        self.child.kill().expect("killed");
        self.child.wait().expect("ends");
    }

    /// How it ended, and what it said of that on standard error.
    pub fn ends(self) -> (ExitStatus, String) {
        let Self { child, input, output } = self;
        drop((input, output));
        let told = child.wait_with_output().expect("ends");
        (told.status, String::from_utf8_lossy(&told.stderr).into_owned())
    }
}
