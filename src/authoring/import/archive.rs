//! A file out of an archive somebody sent: read into memory, within limits, and never written anywhere.

use super::{broken, too_large};
use crate::diagnostic::Diagnostic;
use std::io::{Read, Seek};
use zip::ZipArchive;

/// More files than any course has.
const MOST_FILES: usize = 20_000;

/// The most bytes one of its texts may unpack to.
const LARGEST_TEXT: u64 = 16 * 1024 * 1024;

/// An archive all of whose names have been looked at.
pub struct Archive<R>(ZipArchive<R>);

impl<R: Read + Seek> Archive<R> {
    /// Opens an archive; one with a name that leads out of it is refused as a whole.
    pub fn open(source: R) -> Result<Self, Box<Diagnostic>> {
        let archive = ZipArchive::new(source)
            .map_err(|error| broken(format!("The archive cannot be read: {error}.")))?;
        if archive.len() > MOST_FILES {
            return Err(Box::new(too_large(format!("The archive holds more than {MOST_FILES} files."))));
        }
        let bad = archive.file_names().find_map(|name| match name {
            Ok(name) => leads_out(&name).then(|| name.into_owned()),
            Err(_) => Some("(no text)".to_owned()),
        });
        if let Some(name) = bad {
            let shown: String = name.chars().take(80).collect();
            let message = format!("The archive holds a file called `{shown}`, which leads out of it.");
            let hint = "No tool writes such a name. Do not open this file, and ask whoever sent it.";
            return Err(Box::new(Diagnostic::error("unsafe-archive", message).with_hint(hint)));
        }
        Ok(Self(archive))
    }

    /// The text of the file of this name.
    pub fn text(&mut self, name: &str) -> Result<String, Box<Diagnostic>> {
        let file = self.0.by_name(name).map_err(|error| match error {
            zip::result::ZipError::FileNotFound => broken(format!("The archive has no `{name}`.")),
            other => broken(format!("`{name}` in the archive cannot be read: {other}.")),
        })?;
        let large = || Box::new(too_large(format!("`{name}` in the archive has more than 16 MB.")));
        if file.size() > LARGEST_TEXT {
            return Err(large());
        }
        // What an archive says of its sizes need not be so.
        let mut bytes = Vec::new();
        file.take(LARGEST_TEXT + 1)
            .read_to_end(&mut bytes)
            .map_err(|error| broken(format!("`{name}` in the archive is damaged: {error}.")))?;
        if bytes.len() as u64 > LARGEST_TEXT {
            return Err(large());
        }
        let text = String::from_utf8(bytes)
            .map_err(|_| broken(format!("`{name}` in the archive is not UTF-8 text.")))?;
        Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
    }
}

/// Whether a name would be a file elsewhere if somebody unpacked it.
fn leads_out(name: &str) -> bool {
    let drive = name.as_bytes().get(1) == Some(&b':');
    name.starts_with(['/', '\\'])
        || drive
        || name.contains('\0')
        || name.split(['/', '\\']).any(|part| part == "..")
}

#[cfg(test)]
mod tests {
    use super::leads_out;

    #[test]
    fn names_that_lead_out_are_known() {
        for name in ["../x", "a/../../x", "/etc/passwd", "C:\\x", "a\\..\\x", "\\\\server\\x", "a\0b"] {
            assert!(leads_out(name), "{name}");
        }
        for name in ["h5p.json", "content/content.json", "content/images/..jpg", "a..b/c"] {
            assert!(!leads_out(name), "{name}");
        }
    }
}
