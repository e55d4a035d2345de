//! Attempts that move from machine to machine: what arrives is what was played, or is refused with the reason; and what is
//! deleted is gone.

mod anonymous;
mod broken;
mod carried;
mod edited;
mod forgotten;
mod program;

use evenkeel::app::{Carried, Intake, Running, TakingIn, carried, carry, take_in};
use evenkeel::report::Overrule;
use evenkeel::session::{Action, Handover, Setup, WrapUp};
use evenkeel::store::{AttemptId, Entry, Store, StoredAttempt};
use evenkeel::vocabulary::{Lane, Language, Mark, Mode, Reason, Technique, Warmth};
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use std::io::{Read, Write};
use std::ops::ControlFlow;
use std::path::Path;
use std::rc::Rc;
use tempfile::{TempDir, tempdir};

/// Sentences nobody else writes, one for each place in which a person can write something.
const REPLY: &str = "Your father's funeral is tomorrow. What is the tag number, zanzibarheron?";
const NOTE: &str = "Shared quokkanote about the parcel";
const PRESENTATION: &str = "I hand you to Bea because I may not, narwhalwords, she calls within the hour";
const HANDOFF: &str = "She waited axolotlnote long enough";
const SET_OFF: &str = "The okapishouting did";
const NEXT_TIME: &str = "I would say pangolinsorry";
const DOCUMENTED: &str = "Look at the tag capybaradoc first";
const TWIN: &str = "From the twin: wombatnote";
const REASON: &str = "In this voice it was sarcasm, tapirreason";
const TRAINER: &str = "Ms Quetzalcoatl";

/// A data folder of its own.
struct Machine {
    folder: TempDir,
    store: Rc<Store>,
}

impl Machine {
    fn new() -> Self {
        let folder = tempdir().expect("a folder");
        let store = Rc::new(Store::open(folder.path()).expect("a new store"));
        Self { folder, store }
    }

    /// Somebody plays a case to its end, writing wherever something can be written.
    fn play(&self, trainee: &str, seed: u64) -> AttemptId {
        let mut running = self.begin(trainee, seed);
        for action in [
            Action::Listen,
            Action::Listen,
            Action::write(REPLY),
            Action::Note { text: NOTE.into() },
            Action::Escalate(Handover {
                lane: Lane::Hierarchical,
                target: "branch_manager".into(),
                reason: Reason::Authority,
                warmth: Warmth::Warm,
                presentation: PRESENTATION.into(),
                facts: Vec::new(),
                note: HANDOFF.into(),
            }),
            Action::Close,
            Action::WrapUp(WrapUp {
                breathed: true,
                set_off: SET_OFF.into(),
                next_time: NEXT_TIME.into(),
                documented: DOCUMENTED.into(),
            }),
        ] {
            // What is not possible in this case has not happened.
            let _ = running.act(action, 1_700);
        }
        assert!(running.state().ended, "the play comes to its end");
        running.id()
    }

    fn begin(&self, trainee: &str, seed: u64) -> Running {
        let mut setup = Setup::new(seed, Mode::Mixed, Language::En);
        setup.twin_note = Some(TWIN.into());
        Running::begin(&self.store, &case("wrong_parcel"), setup, trainee).expect("begins")
    }

    fn overrule(&self, attempt: AttemptId) {
        let overrule = Overrule {
            turn: 1,
            technique: Technique::Empathy,
            mark: Mark::clamped(-1),
            reason: REASON.to_owned(),
            by: TRAINER.to_owned(),
        };
        self.store.overrule(attempt, &overrule).expect("kept");
    }

    fn load(&self, attempt: AttemptId) -> StoredAttempt {
        self.store.load(attempt).expect("whole")
    }

    fn file(&self, which: &Carried, anonymous: bool) -> Vec<u8> {
        let attempts = carried(&self.store, which).expect("a list");
        let mut file = Vec::new();
        let mut step = |_, _| ControlFlow::Continue(());
        let away = carry(&self.store, &attempts, anonymous, &mut file, &mut step).expect("written");
        assert_eq!(away.left_out, Vec::<String>::new());
        file
    }

    fn take(&self, file: &[u8]) -> Intake {
        self.take_as(file, TAKING)
    }

    fn take_as(&self, file: &[u8], how: TakingIn) -> Intake {
        take_in(&self.store, file, how, &mut |_, _| ControlFlow::Continue(())).expect("a file of ours")
    }

    fn count(&self) -> usize {
        self.store.attempts(&evenkeel::store::Filter::default()).expect("a list").len()
    }
}

const TAKING: TakingIn = TakingIn { unverified: false, rulings: true };
const MARKING: TakingIn = TakingIn { unverified: true, rulings: true };

fn case(name: &str) -> Entry {
    Entry::from_file(&Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/fixtures/{name}.ron")))
}

/// The lines of a file.
fn unpacked(file: &[u8]) -> String {
    let mut text = String::new();
    GzDecoder::new(file).read_to_string(&mut text).expect("a whole file");
    text
}

/// A file of these lines.
fn packed(text: &str) -> Vec<u8> {
    let mut out = GzEncoder::new(Vec::new(), flate2::Compression::fast());
    out.write_all(text.as_bytes()).expect("into memory");
    out.finish().expect("into memory")
}

/// The codes of what was refused.
fn refusals(intake: &Intake) -> Vec<String> {
    let value = serde_json::to_value(intake).expect("JSON");
    let refused = value["refused"].as_array().expect("a list");
    refused.iter().map(|one| one["code"].as_str().expect("a code").to_owned()).collect()
}
