//! Which files outside the library were opened in the studio last, so that nobody has to look for them again.

use super::write_whole;
use std::path::{Path, PathBuf};

/// How many files are remembered.
pub const RECENT_KEPT: usize = 8;

/// The list's name in the data folder: one path a line, the newest first.
const FILE_NAME: &str = "recent_scenarios.txt";

/// The files that were opened last and are still there, newest first.
#[must_use]
pub fn recent(data_folder: &Path) -> Vec<PathBuf> {
    let list = std::fs::read_to_string(data_folder.join(FILE_NAME)).unwrap_or_default();
    list.lines().map(PathBuf::from).filter(|path| path.is_file()).take(RECENT_KEPT).collect()
}

/// Puts a file first among those that were opened last. A list that cannot be written costs nobody anything.
pub fn remember(data_folder: &Path, file: &Path) {
    let mut files = recent(data_folder);
    files.retain(|known| known != file);
    files.insert(0, file.to_owned());
    let lines: Vec<&str> =
        files.iter().filter_map(|path| path.to_str()).filter(|path| !path.contains('\n')).collect();
    let _ = write_whole(
        &data_folder.join(FILE_NAME),
        (lines[..lines.len().min(RECENT_KEPT)].join("\n") + "\n").as_bytes(),
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_come_first_and_what_is_gone_is_left_out() {
        let folder = tempfile::tempdir().expect("a folder");
        let files: Vec<PathBuf> =
            (0..RECENT_KEPT + 2).map(|n| folder.path().join(format!("{n}.ron"))).collect();
        assert!(recent(folder.path()).is_empty());
        for file in &files {
            std::fs::write(file, "").expect("written");
            remember(folder.path(), file);
        }
        remember(folder.path(), &files[5]);
        let known = recent(folder.path());
        assert_eq!(known.len(), RECENT_KEPT);
        assert_eq!(known[..2], [files[5].clone(), files[RECENT_KEPT + 1].clone()]);
        std::fs::remove_file(&files[5]).expect("it is there");
        assert!(!recent(folder.path()).contains(&files[5]));
    }
}
