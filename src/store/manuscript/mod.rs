//! A scenario file while somebody writes it: saved whole, backed up, watched, and what is not saved yet kept beside.
//!
//! No word is lost: a file is replaced in one step and never over somebody else's change without asking; what it held
//! before is among its backups; and what was not saved is in a recovery file that is written while the person works.

mod backups;
mod file;
mod recovery;
mod watch;

pub use backups::{BACKUPS_KEPT, Backup, backups};
pub use file::{Manuscript, OnDisk, SaveError};
pub use recovery::{Recovery, Rescue, Turn};
pub use watch::Watch;

use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::path::Path;

/// What a file is called among backups and recoveries: its own name, and enough of the way to it to tell it from others.
fn folder_name(file: &Path) -> String {
    let whole = std::path::absolute(file).unwrap_or_else(|_| file.to_owned());
    let stem: String = file.file_stem().unwrap_or_default().to_string_lossy().chars().take(40).collect();
    let digest = Sha256::digest(whole.as_os_str().as_encoded_bytes());
    let mut name = stem.replace(|c: char| !c.is_alphanumeric() && !matches!(c, '_' | '-'), "_");
    name.push('-');
    for byte in &digest[..6] {
        // Writing to a string cannot fail.
        let _ = write!(name, "{byte:02x}");
    }
    name
}

/// The digest of bytes in hexadecimal.
fn digest(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        let _ = write!(out, "{byte:02x}");
    }
    out
}
