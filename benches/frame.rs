//! One frame of the practice screen with a conversation of 1,000 turns, beside one at its beginning. Aim: at most 2 ms of CPU.
//!
//! The frame is laid out and its accessibility tree is built, as a screen reader would have it; nothing is drawn on a GPU.

use criterion::{Criterion, criterion_group, criterion_main};
use egui_kittest::Harness;
use evenkeel::app::{Command, Core};
use evenkeel::scenario;
use evenkeel::scoring::Rubric;
use evenkeel::session::{Case, Event, Line, Recorded, Replied, Session, Setup, Source};
use evenkeel::store::{AttemptId, NewAttempt, Store};
use evenkeel::ui::Window;
use evenkeel::vocabulary::{Language, Manner, Mode, PerTechnique, Stage};
use std::path::Path;
use std::sync::Arc;

const SOURCE: &str = include_str!("../scenarios/first_call.ron");

/// An attempt with so many turns behind it, each a reply and an answer of ordinary length.
fn attempt(folder: &Path, turns: u32) -> AttemptId {
    let scenario =
        Arc::new(scenario::read(SOURCE.as_bytes(), "first_call.ron").scenario.expect("a shipped scenario"));
    let rubric = Rubric::built_in(Language::En).expect("an English rubric");
    let setup = Setup::new(7, Mode::Mixed, Language::En);
    let session = Session::begin(Arc::new(Case::new(Arc::clone(&scenario), rubric)), setup.clone());
    let mut events = session.events().to_vec();
    for turn in 1..=turns {
        let text = format!("I have that down, and I am on it; this is the {turn}th thing I tell you today.");
        let replied = Replied {
            source: Source::Written,
            text: text.into(),
            stage: Stage::Dialysis,
            node: "opening".into(),
            marks: PerTechnique::default(),
            unsure: PerTechnique::default(),
            evidence: Vec::new(),
            red_flags: Vec::new(),
            coach: None,
            coaching: None,
            interrupted: false,
            said_before: 0,
            manner: Manner::default(),
            canned: None,
            asked_again: Vec::new(),
            impact: 0,
        };
        let text =
            format!("Three weeks I have waited, and that is the {turn}th time somebody says so.").into();
        let said = Event::Said { line: Line::NotYet, text, left: 0, pause_ms: 900 };
        let at_ms = u64::from(turn) * 5_000;
        events.push(Recorded { turn, at_ms, event: Event::Replied(Box::new(replied)) });
        events.push(Recorded { turn, at_ms, event: said });
    }
    let new = NewAttempt {
        scenario: &scenario.id,
        scenario_hash: &scenario::hash(SOURCE.as_bytes()),
        scenario_source: SOURCE,
        title: scenario.title.main(),
        setup: &setup,
        trainee: "",
    };
    Store::open(folder).expect("a store").begin(&new, &events).expect("kept")
}

fn frames(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("practice frame");
    for turns in [0, 1_000] {
        let folder = tempfile::tempdir().expect("a folder");
        let attempt = attempt(folder.path(), turns);
        let core = Core::open(folder.path()).expect("opens");
        let mut harness = Harness::builder()
            .with_size(egui::Vec2::new(1280.0, 800.0))
            .build_eframe(move |creation| Window::new(core, &creation.egui_ctx));
        let ctx = harness.ctx.clone();
        harness.state_mut().execute(&ctx, Command::Resume { attempt });
        harness.run_steps(4);
        group.bench_function(format!("{turns} turns"), |bencher| bencher.iter(|| harness.step()));
    }
    group.finish();
}

criterion_group!(benches, frames);
criterion_main!(benches);
