//! Reading and checking a scenario of 1,000 nodes with 4 replies each, beside a raw parse of the same bytes.
//!
//! Absolute times vary from machine to machine; the ratio at the end is measured in one run, in turns.
//! The aim is at most twice the raw parse, and at most 10 ms. Last counted: 78 million instructions for one reading, 42 of them
//! for the tree, 19 for the model and 16 for the checks; 8.9 ms of one processor on a machine busy with other work, a sixth of
//! the raw parse.

mod generated;

use criterion::Criterion;
use evenkeel::scenario::read;
use generated::generated;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// The program's own.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const NODES: usize = 1_000;

fn time(work: impl FnOnce()) -> Duration {
    let started = Instant::now();
    work();
    started.elapsed()
}

/// The fastest of several, which is the one that other programs disturbed least.
fn fastest(times: &[Duration]) -> Duration {
    times.iter().min().copied().unwrap_or_default()
}

fn main() {
    let source = generated(NODES);
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
    for _ in 0..61 {
        ours.push(time(|| drop(black_box(read(source.as_bytes(), "generated.ron")))));
        raw.push(time(|| drop(black_box(ron::from_str::<ron::Value>(&source)))));
    }
    let (ours, raw) = (fastest(&ours), fastest(&raw));
    println!(
        "read and check {:.2} ms, raw parse {:.2} ms, ratio {:.2}",
        ours.as_secs_f64() * 1e3,
        raw.as_secs_f64() * 1e3,
        ours.as_secs_f64() / raw.as_secs_f64()
    );
}
