//! The system's own dialogs for saving and opening a file, off the window's thread.

use crate::app::{Core, Done, FileKind, Job};
use crate::store::PORTABLE_EXTENSION;
use crate::words::key;
use std::path::Path;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::Thread;

/// The job that waits for the answer. Called on the window's thread, because some systems open dialogs on that one only;
/// waiting happens elsewhere.
pub(super) fn job(suggested: &Path) -> Job {
    let mut dialog = rfd::AsyncFileDialog::new();
    if let Some(name) = suggested.file_name() {
        dialog = dialog.set_file_name(name.to_string_lossy());
    }
    if let Some(folder) = suggested.parent().filter(|folder| folder.is_dir()) {
        dialog = dialog.set_directory(folder);
    }
    let answer = dialog.save_file();
    Job::new(key("job-choosing"), move |_| Done::PathChosen(wait(answer).map(|file| file.path().to_owned())))
}

/// The same for opening a file of some kind.
pub(super) fn opening(core: &Core, kind: FileKind) -> Job {
    let mut dialog = rfd::AsyncFileDialog::new();
    dialog = match kind {
        FileKind::Attempts => dialog.add_filter(core.say("take-in-title", &[]), &[PORTABLE_EXTENSION]),
        FileKind::Scenario => dialog
            .add_filter(core.say("studio-file-kind", &[]), &["ron"])
            .set_directory(core.scenario_folder()),
        FileKind::Story => dialog
            .add_filter(core.say("studio-story-kind", &[]), &["twee", "tw", "html", "htm", "json", "h5p"]),
    };
    let answer = dialog.pick_file();
    Job::new(key("job-choosing"), move |_| Done::PathChosen(wait(answer).map(|file| file.path().to_owned())))
}

/// Waits for a future on this thread.
fn wait<T>(future: impl Future<Output = T>) -> T {
    struct Sleeper(Thread);
    impl Wake for Sleeper {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }
    let waker = Waker::from(Arc::new(Sleeper(std::thread::current())));
    let mut context = Context::from_waker(&waker);
    let mut future = pin!(future);
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(answer) => return answer,
            Poll::Pending => std::thread::park(),
        }
    }
}
