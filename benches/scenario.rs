//! Reading and checking a scenario of 1,000 nodes with 4 replies each, beside a raw parse of the same bytes.
//!
//! Absolute times vary from machine to machine; the ratio at the end is measured in one run, in turns.
//! The aim is at most twice the raw parse, and at most 10 ms.

use criterion::Criterion;
use evenkeel::scenario::read;
use std::fmt::Write as _;
use std::hint::black_box;
use std::time::{Duration, Instant};

const NODES: usize = 1_000;
const FRAME: &str = include_str!("../src/scenario/check/sound.ron");

/// The sound scenario with its nodes replaced by a great many, led on in a ring with ways out.
fn generated() -> String {
    let (head, rest) = FRAME.split_once("nodes: [").expect("the frame has nodes");
    let (_, tail) =
        rest.split_once("\n        ],\n    ),\n    endings").expect("the nodes end before the endings");
    let head = head
        .replace("visited(\"wants\")", "visited(\"node_7\")")
        .replace("start: \"opening\"", "start: \"node_0\"");
    let mut source = format!("{head}nodes: [");
    for node in 0..NODES {
        let stage = ["dialysis", "skin_graft", "connection"][node * 3 / NODES];
        let _ = write!(
            source,
            r#"
            (id: "node_{node}", stage: {stage}, enter: [set("told")],
             says: [(when: arousal(at_least: 85), chunks: ["A whole day, number {node}!"]), (chunks: ["I waited all Friday.", "Nobody came, again."])],
             replies: ["#
        );
        for reply in 0..4 {
            let to = (node * 4 + reply + 1) % NODES;
            let longer = "and there is more to say about it ".repeat((node + reply) % 3);
            let _ = write!(
                source,
                r#"
                (id: "reply_{reply}", text: "You took Friday off {longer}and nobody came, number {node}.",
                 marks: (composure: 1, active_listening: {}, empathy: 1, resolution: {}), coach: "He hears his own story back, and that is a beginning.",
                 asks: ["order"], effects: [trust(2)], goto: [(when: flag("told"), to: "node_{to}"), (to: "settled")]),"#,
                (node + reply) % 3,
                (node * reply) % 3,
            );
        }
        let _ =
            write!(source, "\n             ],\n             otherwise: \"node_{}\"),", (node + 1) % NODES);
    }
    source.push_str("\n        ],\n    ),\n    endings");
    source.push_str(tail);
    source
}

fn time(work: impl FnOnce()) -> Duration {
    let started = Instant::now();
    work();
    started.elapsed()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

fn main() {
    let source = generated();
    let reading = read(source.as_bytes(), "generated.ron");
    assert!(reading.scenario.is_some(), "{:?}", reading.diagnostics.first());
    println!("{NODES} nodes × 4 replies, {} KB, {} findings", source.len() / 1024, reading.diagnostics.len());

    let mut criterion = Criterion::default().sample_size(40).configure_from_args();
    criterion.bench_function("scenario/read_and_check", |b| {
        b.iter(|| read(black_box(source.as_bytes()), "generated.ron"))
    });
    criterion.bench_function("scenario/raw_ron_value", |b| {
        b.iter(|| ron::from_str::<ron::Value>(black_box(&source)))
    });
    criterion.final_summary();

    let (mut ours, mut raw) = (Vec::new(), Vec::new());
    for _ in 0..31 {
        ours.push(time(|| drop(black_box(read(source.as_bytes(), "generated.ron")))));
        raw.push(time(|| drop(black_box(ron::from_str::<ron::Value>(&source)))));
    }
    let (ours, raw) = (median(ours), median(raw));
    println!(
        "read and check {:.2} ms, raw parse {:.2} ms, ratio {:.2}",
        ours.as_secs_f64() * 1e3,
        raw.as_secs_f64() * 1e3,
        ours.as_secs_f64() / raw.as_secs_f64()
    );
}
