//! Showing a folder in the system's file manager.

use crate::app::{Done, Job};
use crate::words::key;
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// The job that asks the file manager.
pub(super) fn job(folder: PathBuf) -> Job {
    Job::new(key("job-opening-folder"), move |_| {
        let program = if cfg!(target_os = "windows") {
            "explorer"
        } else if cfg!(target_os = "macos") {
            "open"
        } else {
            "xdg-open"
        };
        let status = Command::new(program)
            .arg(&folder)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        match status {
            // Explorer answers 1 although it has opened the folder.
            Ok(status) if status.success() || cfg!(target_os = "windows") => Done::Quietly,
            Ok(_) => Done::failed(key("notice-folder-not-opened"), folder.display()),
            Err(error) => Done::failed(
                key("notice-folder-not-opened"),
                format_args!("{} ({program}: {error})", folder.display()),
            ),
        }
    })
}
