//! Work that would hold up the window: it runs on a thread of its own, says how far it is, can be stopped, and ends in a [`Done`].

use super::Done;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};

/// Something to be done in the background.
pub struct Job {
    /// The locale key of what is being done: "Writing the report".
    pub words: &'static str,
    /// Whether stopping it half-way leaves nothing behind.
    pub can_be_stopped: bool,
    /// Whether the screen it is for shows it, so that the window need not.
    pub is_quiet: bool,
    work: Box<dyn FnOnce(&Progress) -> Done + Send>,
}

impl Job {
    /// Work with its words. It has to look at [`Progress::stopped`] now and then if it takes long.
    pub fn new(words: &'static str, work: impl FnOnce(&Progress) -> Done + Send + 'static) -> Self {
        Self { words, can_be_stopped: false, is_quiet: false, work: Box::new(work) }
    }

    /// The same work, offered to be stopped.
    #[must_use]
    pub fn stoppable(self) -> Self {
        Self { can_be_stopped: true, ..self }
    }

    /// The same work, shown by the screen it is for and not by the window.
    #[must_use]
    pub fn quiet(self) -> Self {
        Self { is_quiet: true, ..self }
    }

    /// Does the work here and now; for whoever has no window to hold up.
    #[must_use]
    pub fn run(self, progress: &Progress) -> Done {
        // A fault in one job must not take the window and what is on it along.
        catch_unwind(AssertUnwindSafe(|| (self.work)(progress))).unwrap_or(Done::Broke)
    }
}

impl std::fmt::Debug for Job {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Job").field("words", &self.words).finish_non_exhaustive()
    }
}

/// How far a job is, seen from both sides.
#[derive(Clone, Debug, Default)]
pub struct Progress {
    // Per mille plus one; 0 while nobody can tell.
    done: Arc<AtomicU32>,
    stopped: Arc<AtomicBool>,
}

impl Progress {
    /// Says that `done` of `of` steps are behind us.
    pub fn at(&self, done: usize, of: usize) {
        let per_mille = (done.min(of) * 1000).checked_div(of).unwrap_or(1000);
        self.done.store(u32::try_from(per_mille).unwrap_or(1000) + 1, Ordering::Relaxed);
    }

    /// The share that is done, 0 to 1; `None` while nobody can tell.
    #[must_use]
    pub fn share(&self) -> Option<f32> {
        let done = self.done.load(Ordering::Relaxed);
        (done > 0).then(|| (done - 1) as f32 / 1000.0)
    }

    /// Asks the job to stop.
    pub fn stop(&self) {
        self.stopped.store(true, Ordering::Relaxed);
    }

    /// Whether the job was asked to stop.
    #[must_use]
    pub fn stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }
}

/// A job under way.
#[derive(Debug)]
pub struct RunningJob {
    /// The locale key of what is being done.
    pub words: &'static str,
    /// Whether it may be stopped.
    pub can_be_stopped: bool,
    /// Whether the screen it is for shows it.
    pub is_quiet: bool,
    /// Since when, in the window's milliseconds.
    pub since_ms: u64,
    /// How far it is.
    pub progress: Progress,
    number: u64,
}

/// The jobs under way and the way back from them.
pub struct Jobs {
    running: Vec<RunningJob>,
    started: u64,
    sender: Sender<(u64, Done)>,
    receiver: Receiver<(u64, Done)>,
    wake: Arc<dyn Fn() + Send + Sync>,
}

impl Jobs {
    /// No jobs yet. `wake` is called from a job's thread when it has ended, so that somebody looks.
    pub fn new(wake: impl Fn() + Send + Sync + 'static) -> Self {
        let (sender, receiver) = channel();
        Self { running: Vec::new(), started: 0, sender, receiver, wake: Arc::new(wake) }
    }

    /// Starts a job.
    pub fn start(&mut self, job: Job, now_ms: u64) {
        self.started += 1;
        let number = self.started;
        let progress = Progress::default();
        self.running.push(RunningJob {
            words: job.words,
            can_be_stopped: job.can_be_stopped,
            is_quiet: job.is_quiet,
            since_ms: now_ms,
            progress: progress.clone(),
            number,
        });
        let (sender, wake) = (self.sender.clone(), Arc::clone(&self.wake));
        std::thread::spawn(move || {
            let done = job.run(&progress);
            // Nobody listens any more when the window is gone; then nobody needs to know either.
            let _ = sender.send((number, done));
            wake();
        });
    }

    /// What has come of the jobs that have ended since the last look.
    pub fn finished(&mut self) -> Vec<Done> {
        let ended: Vec<_> = self.receiver.try_iter().collect();
        self.running.retain(|job| ended.iter().all(|(number, _)| *number != job.number));
        ended.into_iter().map(|(_, done)| done).collect()
    }

    /// The jobs under way, oldest first.
    #[must_use]
    pub fn running(&self) -> &[RunningJob] {
        &self.running
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    fn wait(jobs: &mut Jobs) -> Vec<Done> {
        for _ in 0..400 {
            let done = jobs.finished();
            if !done.is_empty() {
                return done;
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        panic!("the job did not end");
    }

    #[test]
    fn a_job_ends_in_what_it_found_and_wakes_the_window() {
        let (woken, wakes) = channel();
        let mut jobs = Jobs::new(move || woken.send(()).expect("the test listens"));
        jobs.start(Job::new("job-saving", |_| Done::PathChosen(None)), 0);
        assert_eq!(jobs.running().len(), 1);
        wakes.recv_timeout(Duration::from_secs(5)).expect("the window is woken");
        assert!(matches!(wait(&mut jobs)[..], [Done::PathChosen(None)]));
        assert!(jobs.running().is_empty());
    }

    #[test]
    fn a_job_that_breaks_is_told_and_not_fatal() {
        let mut jobs = Jobs::new(|| ());
        jobs.start(Job::new("job-saving", |_| std::panic::resume_unwind(Box::new("broken"))), 0);
        assert!(matches!(wait(&mut jobs)[..], [Done::Broke]));
    }

    #[test]
    fn progress_is_a_share_or_unknown() {
        let progress = Progress::default();
        assert_eq!(progress.share(), None);
        progress.at(1, 4);
        assert_eq!(progress.share(), Some(0.25));
        progress.at(0, 0);
        assert_eq!(progress.share(), Some(1.0));
        progress.stop();
        assert!(progress.clone().stopped());
    }
}
