//! Being told when a file is changed by somebody else.

use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher, recommended_watcher};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Watches one file until it is dropped.
pub struct Watch {
    touched: Arc<AtomicBool>,
    /// Stops watching when it goes.
    _watcher: RecommendedWatcher,
}

impl Watch {
    /// Watches `file`; `wake` is called from another thread when something happens to it. `None` where the system cannot
    /// watch its folder: then a change is found only when saving.
    pub fn new(file: &Path, wake: impl Fn() + Send + 'static) -> Option<Self> {
        let touched = Arc::new(AtomicBool::new(false));
        let name = file.file_name()?.to_owned();
        let seen = Arc::clone(&touched);
        let on_event = move |event: notify::Result<Event>| {
            // After an event that was lost, anything may have happened.
            let is_ours = event.as_ref().map_or(true, |event| {
                !event.kind.is_access() && event.paths.iter().any(|path| path.file_name() == Some(&name))
            });
            if is_ours && !seen.swap(true, Ordering::AcqRel) {
                wake();
            }
        };
        let mut watcher = recommended_watcher(on_event).ok()?;
        // Editors put a new file in the place of the old one, so the folder is watched and not the file.
        let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        watcher.watch(folder, RecursiveMode::NonRecursive).ok()?;
        Some(Self { touched, _watcher: watcher })
    }

    /// Whether something has happened to the file since this was asked last.
    #[must_use]
    pub fn touched(&self) -> bool {
        self.touched.swap(false, Ordering::AcqRel)
    }
}

impl std::fmt::Debug for Watch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Watch").field("touched", &self.touched).finish_non_exhaustive()
    }
}
