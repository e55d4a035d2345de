//! A data folder with one author at it.

use evenkeel::app::{Command, Core, Followup, Progress, Studio, StudioCommand};
use evenkeel::authoring::{Edit, NewValue, Path as Way};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A sound scenario to write in.
pub const SOUND: &str = include_str!("../../src/scenario/check/sound.ron");

pub struct Desk {
    folder: TempDir,
    pub core: Core,
    /// The window's clock.
    pub now_ms: u64,
}

impl Desk {
    /// An empty data folder.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let core = Core::open(folder.path()).expect("the folder can be used");
        Self { folder, core, now_ms: 0 }
    }

    /// A data folder with the sound scenario among the person's own, open in the studio.
    pub fn writing() -> Self {
        let mut desk = Self::new();
        desk.put(SOUND);
        desk.does(StudioCommand::OpenFile { path: desk.file() });
        desk
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The person's own scenario.
    pub fn file(&self) -> PathBuf {
        self.folder().join("scenarios").join("late_sofa.ron")
    }

    /// Another program writes the file.
    pub fn put(&self, text: &str) {
        let file = self.file();
        std::fs::create_dir_all(file.parent().expect("in a folder")).expect("a folder");
        std::fs::write(&file, text).expect("it can be written");
    }

    /// What the file holds.
    pub fn on_disk(&self) -> String {
        std::fs::read_to_string(self.file()).expect("it can be read")
    }

    /// Does something, and all the work that follows.
    pub fn does(&mut self, command: StudioCommand) {
        let followups = self.core.execute(Command::Studio(command), self.now_ms);
        self.follow(followups);
    }

    fn follow(&mut self, followups: Vec<Followup>) {
        for followup in followups {
            if let Followup::Start(job) = followup {
                let done = job.run(&Progress::default());
                let more = self.core.finish(done);
                self.follow(more);
            }
        }
    }

    /// The clock moves on, and what is due is done.
    pub fn waits(&mut self, ms: u64) {
        let due = self.begins_to_wait(ms);
        self.follow(due);
    }

    /// The clock moves on; what is due is still to be done.
    pub fn begins_to_wait(&mut self, ms: u64) -> Vec<Followup> {
        self.now_ms += ms;
        self.core.tick(self.now_ms)
    }

    /// Waits until `happens`, as what the system tells comes when it comes.
    pub fn waits_until(&mut self, happens: impl Fn(&Core) -> bool) -> bool {
        for _ in 0..400 {
            self.waits(5);
            if happens(&self.core) {
                return true;
            }
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        false
    }

    pub fn studio(&self) -> &Studio {
        self.core.studio().expect("something is open")
    }

    pub fn text(&self) -> &str {
        self.studio().draft().text()
    }

    /// Gives the scenario another title.
    pub fn titles(&mut self, title: &str) {
        let edit = Edit::Set { path: Way::top().field("title"), value: NewValue::text(title) };
        self.does(StudioCommand::Edit(edit));
    }

    /// Types at the end of the text, as a comment.
    pub fn types(&mut self, words: &str) {
        let end = self.text().len();
        self.does(StudioCommand::Type { range: end..end, with: words.to_owned() });
    }

    /// Types this in place of everything.
    pub fn writes_all(&mut self, text: &str) {
        let range = 0..self.text().len();
        self.does(StudioCommand::Type { range, with: text.to_owned() });
    }

    /// The window is gone in a moment, and another one opens on the same folder.
    pub fn crashes(self) -> Self {
        let Self { folder, core, .. } = self;
        drop(core);
        let core = Core::open(folder.path()).expect("the folder can be used");
        Self { folder, core, now_ms: 0 }
    }

    /// The titles of what the program has to say.
    pub fn notices(&self) -> Vec<&str> {
        self.core.notices().iter().map(|notice| notice.title.as_str()).collect()
    }
}
