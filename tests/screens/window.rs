//! A window on a data folder of its own.

use egui::{Key, Modifiers, Vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use evenkeel::app::{Command, Core, Running, StudioCommand};
use evenkeel::authoring::Draft;
use evenkeel::session::{Action, Event, Setup};
use evenkeel::store::{AttemptId, Entry, Store};
use evenkeel::ui::Window;
use evenkeel::vocabulary::{Language, Mode};
use std::path::Path;
use std::rc::Rc;
use tempfile::TempDir;

/// What the scenario of these tests is called.
pub const TITLE: &str = "The lost suitcase";

/// Its text.
pub const SOUND: &str = include_str!("../fixtures/lost_suitcase.ron");

/// A data folder that is gone when the test is over.
pub struct Data(pub TempDir);

impl Data {
    /// Ana has said who she is; nothing else is kept. The one scenario of these tests stands beside those that come with
    /// the program.
    pub fn new() -> Self {
        let folder = Self::nobody();
        folder.write("settings.ron", "(trainee: \"Ana\", profiles: [(name: \"Ana\")])");
        folder
    }

    /// The same before anybody has said who they are.
    pub fn nobody() -> Self {
        let folder = Self(tempfile::tempdir().expect("a folder"));
        std::fs::create_dir(folder.path().join("scenarios")).expect("a folder");
        folder.write("scenarios/lost_suitcase.ron", SOUND);
        folder
    }

    /// The case that has everything a channel and a desk can bring, on a channel.
    pub fn with_kettle(self, channel: &str) -> Self {
        let scenario = include_str!("../fixtures/broken_kettle.ron");
        let scenario = scenario.replace("channel: counter", &format!("channel: {channel}"));
        self.write("scenarios/broken_kettle.ron", &scenario);
        self
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    pub fn write(&self, name: &str, text: &str) {
        std::fs::write(self.path().join(name), text).expect("written");
    }

    pub fn store(&self) -> Rc<Store> {
        Rc::new(Store::open(self.path()).expect("a store"))
    }

    /// An attempt in which the trainee has listened and picked, and then stopped; or gone on until it was over.
    pub fn attempt(&self, finished: bool) -> AttemptId {
        self.attempt_of("Ana", finished)
    }

    /// The same by somebody.
    pub fn attempt_of(&self, trainee: &str, finished: bool) -> AttemptId {
        let entry = Entry::from_file(&self.path().join("scenarios/lost_suitcase.ron"));
        let setup = Setup::new(7, Mode::Mixed, Language::En);
        let mut running = Running::begin(&self.store(), &entry, setup, trainee).expect("begins");
        let first_reply =
            |running: &Running| running.state().on_offer(running.case()).next().map(|reply| reply.id.clone());
        let first = first_reply(&running);
        running.act(Action::Listen, 2_000).expect("listened");
        if let Some(reply) = first_reply(&running).or(first) {
            running.act(Action::pick(reply), 3_000).expect("picked");
        }
        if finished && !running.state().ended {
            running.act(Action::Close, 1_000).expect("closed");
        }
        running.id()
    }

    /// The window on this folder.
    pub fn window(&self) -> Screens<'static> {
        self.window_of(Vec2::new(1280.0, 800.0))
    }

    pub fn window_of(&self, size: Vec2) -> Screens<'static> {
        let core = Core::open(self.path()).expect("opens");
        let mut harness = Harness::builder()
            .with_size(size)
            .with_max_steps(16)
            .build_eframe(move |creation| Window::new(core, &creation.egui_ctx));
        harness.run();
        Screens { harness }
    }

    /// The studio with the scenario of these tests open in it.
    pub fn studio(&self) -> Screens<'static> {
        self.studio_of(Vec2::new(1280.0, 800.0))
    }

    pub fn studio_of(&self, size: Vec2) -> Screens<'static> {
        let mut window = self.window_of(size);
        let path = self.path().join("scenarios/lost_suitcase.ron");
        window.execute(Command::Studio(StudioCommand::OpenFile { path }));
        assert!(window.core().studio().is_some(), "the file is open");
        window
    }
}

/// The window under test.
pub struct Screens<'a> {
    pub harness: Harness<'a, Window>,
}

impl Screens<'_> {
    pub fn core(&self) -> &Core {
        self.harness.state().core()
    }

    /// The draft that is open in the studio.
    pub fn draft(&self) -> &Draft {
        self.core().studio().expect("a draft").draft()
    }

    /// The value at this place of the draft, where one is written.
    pub fn written(&self, path: &str) -> Option<String> {
        self.draft().value_of(&path.parse().expect("a path"))
    }

    /// The same, empty where nothing is written.
    pub fn value(&self, path: &str) -> String {
        self.written(path).unwrap_or_default()
    }

    /// Presses what has this name.
    pub fn press(&mut self, name: &str) {
        self.harness.get_by_label(name).click();
        self.harness.run();
    }

    /// Presses the first thing whose name has these words in it.
    pub fn press_like(&mut self, words: &str) {
        let nodes: Vec<_> = self.harness.query_all_by_label_contains(words).collect();
        nodes.first().unwrap_or_else(|| panic!("nothing is named like {words:?}")).click();
        self.harness.run();
    }

    /// Presses what has this name and lies on top: in a dialog, rather than on the screen under it.
    pub fn press_in_dialog(&mut self, name: &str) {
        let nodes: Vec<_> = self.harness.query_all_by_label(name).collect();
        nodes.last().unwrap_or_else(|| panic!("nothing is named {name:?}")).click();
        self.harness.run();
    }

    /// What comes onto the clipboard after this was pressed, also where a job makes it first.
    pub fn copied_by(&mut self, press: impl FnOnce(&Harness<'_, Window>)) -> String {
        press(&self.harness);
        for _ in 0..200 {
            self.harness.step();
            for command in &self.harness.output().platform_output.commands {
                if let egui::OutputCommand::CopyText(text) = command {
                    return text.clone();
                }
            }
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        panic!("nothing was copied");
    }

    pub fn key(&mut self, modifiers: Modifiers, key: Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.harness.run();
    }

    pub fn write(&mut self, text: &str) {
        self.harness.event(egui::Event::Text(text.to_owned()));
        self.harness.run();
    }

    /// Begins a scenario and hears the customer out.
    pub fn begin(&mut self, scenario: &str, mode: Mode) {
        self.execute(Command::Begin { scenario: scenario.into(), mode });
        for _ in 0..20 {
            if !self.core().running().expect("an attempt").state().is_speaking() {
                return;
            }
            self.key(Modifiers::COMMAND, Key::L);
        }
        panic!("the customer never stops");
    }

    /// Presses what has this name as a screen reader does, wherever it is scrolled to.
    pub fn press_named(&mut self, name: &str) {
        let nodes: Vec<_> = self.harness.query_all_by_label(name).collect();
        nodes.last().unwrap_or_else(|| panic!("nothing is named {name:?}")).click_accesskit();
        self.harness.run();
    }

    /// The same for the first thing whose name has these words in it.
    pub fn press_named_like(&mut self, words: &str) {
        let nodes: Vec<_> = self.harness.query_all_by_label_contains(words).collect();
        nodes.first().unwrap_or_else(|| panic!("nothing is named like {words:?}")).click_accesskit();
        self.harness.run();
    }

    /// What has happened in the attempt under way.
    pub fn events(&self) -> impl DoubleEndedIterator<Item = &Event> {
        self.core().running().expect("an attempt").events().iter().map(|recorded| &recorded.event)
    }

    /// Whether something on the screen is named or says so.
    pub fn shows(&self, words: &str) -> bool {
        self.harness.query_all_by_label_contains(words).next().is_some()
            || self
                .harness
                .root()
                .children_recursive()
                .any(|node| node.accesskit_node().value().is_some_and(|value| value.contains(words)))
    }

    /// Waits for jobs in the background.
    pub fn wait_until(&mut self, what: impl Fn(&Self) -> bool) {
        for _ in 0..1_000 {
            self.harness.run();
            if what(self) {
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
        panic!("it did not come about");
    }

    pub fn execute(&mut self, command: Command) {
        let ctx = self.harness.ctx.clone();
        self.harness.state_mut().execute(&ctx, command);
        self.harness.run();
    }
}
