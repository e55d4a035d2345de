//! Reading a portable file, whoever made it: nothing is believed, and nothing can take more memory than its limit.

use super::PortableAttempt;
use super::record::{Heading, KIND, Record, VERSION};
use crate::scenario;
use flate2::bufread::GzDecoder;
use std::collections::BTreeMap;
use std::io::{self, BufRead, BufReader, Read};
use std::sync::Arc;

/// The longest line, in bytes. The longest contact of a working day is a hundredth of it.
const LONGEST_LINE: usize = 32 * 1024 * 1024;

/// The most a file may hold when it is unpacked, in bytes; a million attempts are about so much.
const LARGEST: u64 = 32 * 1024 * 1024 * 1024;

/// The most its scenarios may take together, in bytes.
const SCENARIOS: usize = 128 * 1024 * 1024;

/// So many lines that mean nothing are enough to see that the file is none of ours.
const NONSENSE: u32 = 100;

/// Why a portable file cannot be read, or not to its end.
#[derive(Debug, thiserror::Error)]
pub enum PortableError {
    /// It is something else.
    #[error("it is no file of Evenkeel attempts")]
    NotOurs,
    /// A later version has written it.
    #[error(
        "a newer Evenkeel wrote it (version {0} of the file; this program knows {VERSION}). Use the newer program"
    )]
    Newer(u32),
    /// It ends too early.
    #[error("its end is missing: it was cut off on the way. Ask for it again")]
    CutOff,
    /// Its bytes are not what was written.
    #[error("it is damaged ({0}). Ask for it again")]
    Damaged(String),
    /// It is larger inside than attempts can be.
    #[error("it is larger inside than attempts can be, and was not read further")]
    TooLarge,
}

/// What comes next in a portable file.
#[derive(Debug)]
pub enum PortableItem {
    /// An attempt, with its scenario where the file has it under the right hash.
    Attempt(Box<PortableAttempt>, Option<Arc<str>>),
    /// A line that is no attempt this program knows, with what is wrong.
    Unreadable(String),
}

/// A portable file being read.
pub struct PortableReader<R: Read> {
    input: BufReader<Counted<GzDecoder<BufReader<R>>>>,
    scenarios: BTreeMap<String, Arc<str>>,
    scenario_bytes: usize,
    announced: u64,
    attempts: u64,
    nonsense: u32,
    ended: bool,
}

/// Counts what was unpacked, and stops where it becomes too much.
struct Counted<R> {
    from: R,
    left: u64,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.from.read(into)?;
        self.left = self.left.checked_sub(read as u64).ok_or_else(too_large)?;
        Ok(read)
    }
}

fn too_large() -> io::Error {
    io::ErrorKind::FileTooLarge.into()
}

impl<R: Read> PortableReader<R> {
    /// Opens a file by its heading.
    ///
    /// # Errors
    /// When it is none of ours, or of a later version.
    pub fn open(from: R) -> Result<Self, PortableError> {
        let unpacked = Counted { from: GzDecoder::new(BufReader::new(from)), left: LARGEST };
        let mut reader = Self {
            input: BufReader::new(unpacked),
            scenarios: BTreeMap::new(),
            scenario_bytes: 0,
            announced: 0,
            attempts: 0,
            nonsense: 0,
            ended: false,
        };
        let line = reader.line().map_err(|error| match error {
            PortableError::TooLarge => PortableError::TooLarge,
            _ => PortableError::NotOurs,
        })?;
        let heading: serde_json::Value =
            line.and_then(|line| serde_json::from_slice(&line).ok()).ok_or(PortableError::NotOurs)?;
        if heading["evenkeel"] != KIND {
            return Err(PortableError::NotOurs);
        }
        // Looked at before the rest, which a later version may write otherwise.
        match heading["version"].as_u64().and_then(|version| u32::try_from(version).ok()) {
            Some(VERSION) => {}
            Some(newer) if newer > VERSION => return Err(PortableError::Newer(newer)),
            _ => return Err(PortableError::NotOurs),
        }
        let heading: Heading = serde_json::from_value(heading).map_err(|_| PortableError::NotOurs)?;
        reader.announced = heading.attempts;
        Ok(reader)
    }

    /// How many attempts the file says it has. Good for a progress bar and for nothing else.
    #[must_use]
    pub const fn announced(&self) -> u64 {
        self.announced
    }

    /// What comes next; `None` after a whole file.
    fn item(&mut self) -> Result<Option<PortableItem>, PortableError> {
        while !self.ended {
            let line = self.line()?.ok_or(PortableError::CutOff)?;
            let record = serde_json::from_slice(&line);
            drop(line);
            match record {
                Ok(Record::Scenario { hash, source }) => self.keep(hash, source)?,
                Ok(Record::Attempt(attempt)) => {
                    self.attempts += 1;
                    let source = self.scenarios.get(&attempt.scenario_hash).cloned();
                    return Ok(Some(PortableItem::Attempt(attempt, source)));
                }
                Ok(Record::End { attempts }) => {
                    self.ended = true;
                    self.close(attempts)?;
                }
                Err(error) => {
                    self.nonsense += 1;
                    if self.nonsense > NONSENSE {
                        return Err(PortableError::Damaged("most of its lines mean nothing".to_owned()));
                    }
                    return Ok(Some(PortableItem::Unreadable(error.to_string())));
                }
            }
        }
        Ok(None)
    }

    /// A scenario counts only under the hash of its own text; another text would let anybody change what is decided.
    fn keep(&mut self, hash: String, source: String) -> Result<(), PortableError> {
        self.scenario_bytes += source.len();
        if self.scenario_bytes > SCENARIOS {
            return Err(PortableError::TooLarge);
        }
        if scenario::hash(source.as_bytes()) == hash {
            self.scenarios.insert(hash, source.into());
        }
        Ok(())
    }

    /// Reads to the real end, where the sum over all bytes stands.
    fn close(&mut self, attempts: u64) -> Result<(), PortableError> {
        if self.line()?.is_some() {
            return Err(PortableError::Damaged("something follows after its end".to_owned()));
        }
        match attempts == self.attempts + u64::from(self.nonsense) {
            true => Ok(()),
            false => Err(PortableError::Damaged("attempts are missing in it".to_owned())),
        }
    }

    /// The next line without its end; `None` when there is none.
    fn line(&mut self) -> Result<Option<Vec<u8>>, PortableError> {
        let mut line = Vec::new();
        loop {
            let piece = match self.input.fill_buf() {
                Ok(piece) => piece,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(unread(&error)),
            };
            if piece.is_empty() {
                // A line without its end is one that was cut off.
                return if line.is_empty() { Ok(None) } else { Err(PortableError::CutOff) };
            }
            let (taken, done) = match piece.iter().position(|&byte| byte == b'\n') {
                Some(at) => (at, true),
                None => (piece.len(), false),
            };
            if line.len() + taken > LONGEST_LINE {
                return Err(PortableError::TooLarge);
            }
            line.extend_from_slice(&piece[..taken]);
            self.input.consume(taken + usize::from(done));
            if done {
                return Ok(Some(line));
            }
        }
    }
}

/// What is in a file, one after the other. An error is the last item: the file cannot be read further, and what came before
/// stands.
impl<R: Read> Iterator for PortableReader<R> {
    type Item = Result<PortableItem, PortableError>;

    fn next(&mut self) -> Option<Self::Item> {
        let item = self.item();
        self.ended |= item.is_err();
        item.transpose()
    }
}

fn unread(error: &io::Error) -> PortableError {
    match error.kind() {
        io::ErrorKind::UnexpectedEof => PortableError::CutOff,
        io::ErrorKind::FileTooLarge => PortableError::TooLarge,
        _ => PortableError::Damaged(error.to_string()),
    }
}
