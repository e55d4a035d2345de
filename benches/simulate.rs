//! Simulated contacts a second on one core, in a scenario of 25 nodes with 4 replies each, beside a bare walk.
//!
//! The bare walk takes the same number of steps over the same replies: a draw, a mood moved by the reply's impact, the next
//! node. It has no events, no words and no rules, and is the least any simulation would have to do. The ratio is measured in
//! one run, in turns; the aim is 100,000 contacts a second. Each contact is a real attempt, so it levels off at what its actions
//! cost the engine: whoever listens and talks to the end takes twenty of them, whoever gives up early three.

mod generated;

use evenkeel::analysis::{Kind, Repertoire, Trainee, play};
use evenkeel::app::case_of;
use evenkeel::customer;
use evenkeel::scenario::{Scenario, read};
use evenkeel::session::Chance;
use evenkeel::vocabulary::Stage;
use generated::framed;
use std::fmt::Write as _;
use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// The program's own.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const NODES: usize = 25;
const CONTACTS: u32 = 2_000;

/// A scenario of 25 nodes that lead from venting to an ending.
fn generated() -> Scenario {
    let source = framed(NODES, |source, node| {
        let stage = ["dialysis", "skin_graft", "connection"][node * 3 / NODES];
        let _ = write!(
            source,
            r#"
            (id: "node_{node}", stage: {stage}, enter: [set("told")],
             says: [(when: arousal(at_least: 85), chunks: ["A whole day, number {node}!"]), (chunks: ["I waited all Friday.", "Nobody came."])],
             replies: ["#
        );
        for reply in 0..4 {
            // The further on, the fewer steps lead to the end: a contact has about ten turns, as real ones have.
            let to = (node + 1 + reply * 2).min(NODES);
            let to = if to == NODES { "settled".to_owned() } else { format!("node_{to}") };
            let marks = [
                "composure: 1, active_listening: 2, empathy: 1",
                "empathy: 1, resolution: 1",
                "resolution: -1",
                "composure: -1",
            ][reply];
            let _ = write!(
                source,
                r#"
                (id: "reply_{reply}", text: "You took Friday off and nobody came, number {node}, reply {reply}.", marks: ({marks}),
                 coach: "He hears his own story back.", goto: "{to}"),"#
            );
        }
        source.push_str("\n             ]),");
    });
    let reading = read(source.as_bytes(), "generated.ron");
    reading.scenario.unwrap_or_else(|| panic!("{:#?}", reading.diagnostics))
}

/// As many steps over the same replies, and nothing else. The sum of moods keeps it from being optimised away.
fn bare(scenario: &Scenario, steps: u64) -> i64 {
    let mut chance = Chance::of_turn(7, 0);
    let (mut node, mut arousal, mut sum) = (0, 70, 0);
    for _ in 0..steps {
        let replies = &scenario.script.nodes[node].replies;
        let reply = &replies[(chance.draw() % replies.len() as u64) as usize];
        arousal = (arousal - customer::impact(&reply.marks, Stage::Dialysis, &scenario.dynamics) / 10)
            .clamp(0, 100);
        sum += arousal;
        node = (node + 1) % NODES;
    }
    sum
}

fn time(work: impl FnOnce()) -> Duration {
    let started = Instant::now();
    work();
    started.elapsed()
}

fn main() {
    let scenario = Arc::new(generated());
    let repertoire = Repertoire::new(case_of(&scenario).expect("it can be played"));
    let (mut all, mut whole) = (0.0, Duration::ZERO);
    for &kind in Kind::ALL {
        let mut trainee = Trainee::of_kind(kind, 7, &repertoire);
        let mut actions = 0;
        let mut contacts = |trainee: &mut Trainee| {
            for number in 0..CONTACTS {
                let mut each = |_: &_, _: &[_]| actions += 1;
                black_box(
                    play(&repertoire, trainee, u64::from(number), number, &mut each).map(|found| found.0),
                );
            }
        };
        contacts(&mut trainee);
        let (mut ours, mut floor) = (Duration::MAX, Duration::MAX);
        let steps = actions;
        for _ in 0..9 {
            ours = ours.min(time(|| {
                for number in 0..CONTACTS {
                    black_box(
                        play(&repertoire, &mut trainee, u64::from(number), number, &mut |_, _| ())
                            .map(|found| found.0),
                    );
                }
            }));
            floor = floor.min(time(|| {
                black_box(bare(&scenario, steps));
            }));
        }
        let a_second = f64::from(CONTACTS) / ours.as_secs_f64();
        println!(
            "{kind}: {a_second:.0} contacts a second, {:.1} actions each, {:.2} µs an action, {:.0} × the bare walk",
            steps as f64 / f64::from(CONTACTS),
            ours.as_secs_f64() * 1e6 / steps as f64,
            ours.as_secs_f64() / floor.as_secs_f64()
        );
        all += f64::from(CONTACTS);
        whole += ours;
    }
    println!("all kinds together: {:.0} contacts a second", all / whole.as_secs_f64());
}
