//! The plays of `tests/plays` as whole contacts, with their events and their report.

#[path = "../plays/script.rs"]
#[allow(dead_code, reason = "a play is only read here, never written")]
mod script;

use evenkeel::escalation::Verdict;
use evenkeel::report::AttemptReport;
use evenkeel::scenario::{self, Scenario};
use evenkeel::scoring::Rubric;
use evenkeel::session::{Action, Case, Event, Recorded, Replied, Session, Setup, Timed};
use evenkeel::vocabulary::{Language, Mode, Outcome};
use script::Play;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

/// A contact that was played.
pub struct Contact {
    pub scenario: Arc<Scenario>,
    pub actions: Vec<Timed>,
    pub events: Vec<Recorded>,
}

/// The contact `tests/plays/<scenario>/<play>.play` tells.
pub fn play(scenario: &str, play: &str) -> Contact {
    let file = root().join(format!("tests/plays/{scenario}/{play}.play"));
    let source = std::fs::read_to_string(&file).expect("a play").replace("\r\n", "\n");
    let parsed = Play::parse(&source).expect("a play that can be read");
    let actions: Vec<Timed> = parsed.actions.into_iter().map(|step| step.timed).collect();
    let (scenario, events) = act(scenario, Setup::new(parsed.seed, parsed.mode, Language::En), &actions);
    Contact { scenario, actions, events }
}

/// Plays these actions, five seconds each.
pub fn does(scenario: &str, mode: Mode, actions: &[Action]) -> Contact {
    let timed = actions.iter().map(|action| Timed { after_ms: 5_000, action: action.clone() });
    let actions: Vec<Timed> = timed.collect();
    let (scenario, events) = act(scenario, Setup::new(1, mode, Language::En), &actions);
    Contact { scenario, actions, events }
}

fn act(id: &str, setup: Setup, actions: &[Timed]) -> (Arc<Scenario>, Vec<Recorded>) {
    let scenario = shipped(id);
    let rubric = Rubric::built_in(Language::En).expect("a rubric");
    let mut session = Session::begin(Arc::new(Case::new(Arc::clone(&scenario), rubric)), setup);
    for action in actions {
        session.act(action).expect("possible");
    }
    (scenario, session.events().to_vec())
}

/// A scenario that comes with the program.
pub fn shipped(id: &str) -> Arc<Scenario> {
    Arc::clone(library().iter().find(|scenario| *scenario.id == *id).expect("a scenario"))
}

/// Every scenario that comes with the program.
pub fn library() -> &'static [Arc<Scenario>] {
    static LIBRARY: LazyLock<Vec<Arc<Scenario>>> = LazyLock::new(|| {
        let read = |id: String| {
            let source = std::fs::read(root().join(format!("scenarios/{id}.ron"))).expect("a scenario");
            Arc::new(scenario::read(&source, &id).scenario.expect("a sound scenario"))
        };
        names(&root().join("scenarios"), "ron").into_iter().map(read).collect()
    });
    &LIBRARY
}

/// Every play there is, played once for all tests.
pub fn plays() -> &'static [Contact] {
    static PLAYS: LazyLock<Vec<Contact>> = LazyLock::new(|| {
        let of = |id: &str| names(&root().join("tests/plays").join(id), "play");
        let ids = library().iter().map(|scenario| &scenario.id);
        ids.flat_map(|id| of(id).into_iter().map(move |name| play(id, &name))).collect()
    });
    &PLAYS
}

fn names(folder: &Path, ending: &str) -> Vec<String> {
    let files = std::fs::read_dir(folder).expect("a folder").flatten().map(|entry| entry.path());
    let ours = files.filter(|file| file.extension().is_some_and(|extension| extension == ending));
    let mut names: Vec<String> =
        ours.filter_map(|file| Some(file.file_stem()?.to_str()?.to_owned())).collect();
    names.sort();
    names
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

impl Contact {
    pub fn happened(&self) -> impl DoubleEndedIterator<Item = &Event> {
        self.events.iter().map(|recorded| &recorded.event)
    }

    pub fn replies(&self) -> impl DoubleEndedIterator<Item = &Replied> {
        self.happened().filter_map(|event| match event {
            Event::Replied(replied) => Some(&**replied),
            _ => None,
        })
    }

    pub fn report(&self) -> AttemptReport {
        AttemptReport::new(&self.events, &[])
    }

    pub fn outcome(&self) -> Option<Outcome> {
        self.report().ending.map(|ending| ending.ended.outcome)
    }

    pub fn verdict(&self) -> Option<Verdict> {
        self.report().decision.map(|decision| decision.judgement.verdict)
    }

    pub fn csat(&self) -> u8 {
        self.report().survey.expect("a survey").csat
    }

    /// Arousal after the last event.
    pub fn arousal(&self) -> i64 {
        self.report().last_mood().expect("a mood").arousal.value()
    }
}
