//! The files a verb about scenarios reads and writes.

use super::failure::Failure;
use crate::scenario::LARGEST;
use crate::store::write_whole;
use std::fs::File;
use std::io::{self, Read, Write};
use std::path::Path;

/// The bytes of a file, at most `most` of them.
pub fn bytes(file: &Path, most: usize) -> Result<Vec<u8>, Failure> {
    let unusable = |error| unreadable(file, &error);
    let mut bytes = Vec::new();
    // One more than allowed tells that there is more.
    let limit = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
    File::open(file).map_err(unusable)?.take(limit).read_to_end(&mut bytes).map_err(unusable)?;
    if bytes.len() > most {
        let megabytes = most / (1024 * 1024);
        return Err(Failure::Unusable(format!(
            "{} has more than {megabytes} MB and is not read",
            file.display()
        )));
    }
    Ok(bytes)
}

/// Why a file cannot be read, as a person would say it.
pub fn unreadable(file: &Path, error: &io::Error) -> Failure {
    let file = file.display();
    Failure::Unusable(match error.kind() {
        io::ErrorKind::NotFound => format!("there is no file {file}"),
        io::ErrorKind::PermissionDenied => format!("{file} may not be read with your rights"),
        io::ErrorKind::IsADirectory => format!("{file} is a folder; name a file in it"),
        _ => format!("{file} cannot be read: {error}"),
    })
}

/// The text of a scenario file.
pub fn text(file: &Path) -> Result<String, Failure> {
    String::from_utf8(bytes(file, LARGEST)?)
        .map_err(|_| Failure::Unusable(format!("{} is not saved as UTF-8 text", file.display())))
}

/// Writes to a file, in one step, or to standard output.
pub fn deliver(file: Option<&Path>, bytes: &[u8]) -> Result<(), Failure> {
    match file {
        Some(file) => Ok(write_whole(file, bytes)?),
        None => {
            let mut out = std::io::stdout().lock();
            out.write_all(bytes)?;
            Ok(out.flush()?)
        }
    }
}
