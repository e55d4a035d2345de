//! The size the window had last time, kept in a small file beside the settings.

use crate::store::write_whole;
use egui::Vec2;
use std::path::Path;

const FILE_NAME: &str = "window";

/// The size of last time, in points; nothing when there was none, or it makes no sense.
pub(super) fn load(folder: &Path) -> Option<[f32; 2]> {
    parse(&std::fs::read_to_string(folder.join(FILE_NAME)).ok()?)
}

/// Keeps the size for next time. Where that fails, next time begins with the usual size; nobody needs to know.
pub(super) fn save(folder: &Path, size: Vec2) {
    if let Some([width, height]) = parse(&format!("{} {}", size.x.round(), size.y.round())) {
        let _ = write_whole(&folder.join(FILE_NAME), format!("{width} {height}\n").as_bytes());
    }
}

fn parse(text: &str) -> Option<[f32; 2]> {
    let mut sizes = text.split_whitespace().map(|size| size.parse().ok());
    let (width, height): (f32, f32) = (sizes.next()??, sizes.next()??);
    let plausible = (400.0..=10_000.0).contains(&width) && (300.0..=10_000.0).contains(&height);
    plausible.then_some([width, height])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_is_remembered_and_nonsense_forgotten() {
        let folder = tempfile::tempdir().expect("a folder");
        assert_eq!(load(folder.path()), None);
        save(folder.path(), Vec2::new(1024.4, 700.0));
        assert_eq!(load(folder.path()), Some([1024.0, 700.0]));
        save(folder.path(), Vec2::ZERO);
        assert_eq!(load(folder.path()), Some([1024.0, 700.0]), "a window made small by the system is not meant");
        for nonsense in ["", "1000", "NaN 500", "1e9 700", "wide high"] {
            assert_eq!(parse(nonsense), None, "{nonsense}");
        }
    }
}
