//! Writing a portable file.

use super::PortableAttempt;
use super::Pseudonyms;
use super::record::{Heading, KIND, Record, VERSION};
use flate2::Compression;
use flate2::write::GzEncoder;
use serde::Serialize;
use std::collections::BTreeSet;
use std::io::{self, Write};

/// A portable file under way: one attempt is in memory at a time.
pub struct PortableWriter<W: Write> {
    out: GzEncoder<W>,
    scenarios: BTreeSet<String>,
    attempts: u64,
    pseudonyms: Option<Pseudonyms>,
}

impl<W: Write> PortableWriter<W> {
    /// Begins a file of about so many attempts. With pseudonyms it is an anonymous one: they take the place of names, and nothing that a
    /// trainee or a trainer wrote is in it.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn new(to: W, attempts: u64, pseudonyms: Option<Pseudonyms>) -> io::Result<Self> {
        let mut writer = Self {
            out: GzEncoder::new(to, Compression::default()),
            scenarios: BTreeSet::new(),
            attempts: 0,
            pseudonyms,
        };
        writer.line(&Heading { evenkeel: KIND.to_owned(), version: VERSION, attempts })?;
        Ok(writer)
    }

    /// Adds an attempt with the scenario it was played with.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn add(&mut self, mut attempt: PortableAttempt, source: &str) -> io::Result<()> {
        if let Some(pseudonyms) = &self.pseudonyms {
            pseudonyms.hide(&mut attempt);
        }
        if self.scenarios.insert(attempt.scenario_hash.clone()) {
            let (hash, source) = (attempt.scenario_hash.clone(), source.to_owned());
            self.line(&Record::Scenario { hash, source })?;
        }
        self.attempts += 1;
        self.line(&Record::Attempt(Box::new(attempt)))
    }

    /// Ends the file and gives back what it was written to.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn finish(mut self) -> io::Result<W> {
        self.line(&Record::End { attempts: self.attempts })?;
        self.out.finish()
    }

    fn line(&mut self, record: &impl Serialize) -> io::Result<()> {
        serde_json::to_writer(&mut self.out, record)?;
        self.out.write_all(b"\n")
    }
}
