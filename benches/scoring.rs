//! How fast replies are marked, with the `vader_sentiment` crate as a yardstick in the same run.
//!
//! Aims: 50,000 replies of 18 words a second on one core, one reply under 100 µs, loading a rubric under 20 ms, and
//! time linear in the length of the text. The first reply is measured by itself: what the phrases are searched with is
//! made then.

use criterion::{BatchSize, BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use evenkeel::scoring::{Reply, Rubric, Scorer};
use evenkeel::vocabulary::{Language, Stage};
use std::hint::black_box;

/// Eighteen words each, of different tempers.
const REPLIES: [&str; 5] = [
    "I'm so sorry, that was our mistake; a technician is booked for nine tomorrow and I'll ring you after.",
    "With all due respect, it is in the manual, and most people manage to read it before they call.",
    "I understand your frustration, but the policy is clear and there is nothing more I can do for you.",
    "Three weeks of waiting for your son's birthday and then an empty box: that would upset anyone, wouldn't it?",
    "Please fill in the form on our website and someone from the relevant team will be in touch soon.",
];

const CONTEXT: &str =
    "Three weeks I waited for my son's birthday present and the box was empty! What are you going to do?";

fn scoring(c: &mut Criterion) {
    let rubric = Rubric::built_in(Language::En).expect("an English rubric");
    let scorer = Scorer::new(rubric);
    let mut group = c.benchmark_group("eighteen words");
    group.throughput(Throughput::Elements(REPLIES.len() as u64));
    group.bench_function("evenkeel", |b| {
        b.iter(|| {
            REPLIES
                .iter()
                .map(|text| scorer.score(&Reply::new(black_box(text))).evidence.len())
                .sum::<usize>()
        });
    });
    group.bench_function("evenkeel, with the customer's words", |b| {
        b.iter(|| {
            let reply = |text| Reply::new(text).to(CONTEXT).in_stage(Stage::Dialysis);
            REPLIES.iter().map(|text| scorer.score(&reply(black_box(text))).evidence.len()).sum::<usize>()
        });
    });
    let vader = vader_sentiment::SentimentIntensityAnalyzer::new();
    group.bench_function("vader_sentiment, one polarity", |b| {
        b.iter(|| REPLIES.iter().map(|text| vader.polarity_scores(black_box(text))["compound"]).sum::<f64>());
    });
    group.finish();
}

fn loading(c: &mut Criterion) {
    let source = include_str!("../assets/rubrics/en.ron");
    c.bench_function("load a rubric and its table of small signs", |b| {
        b.iter(|| {
            let rubric = Rubric::parse(black_box(source), "en.ron").expect("a rubric");
            let table =
                evenkeel::scoring::wording::Wording::parse(include_str!("../assets/rubrics/en.words.tsv"));
            (Scorer::new(&rubric), table)
        });
    });
    c.bench_function("the first reply", |b| {
        // A scorer shares its table with all others, and what it searches with only with those of the same rubric.
        let fresh = || Scorer::new(&Rubric::parse(source, "en.ron").expect("a rubric"));
        let first = |scorer: Scorer| scorer.score(&Reply::new(black_box(REPLIES[0]))).evidence.len();
        b.iter_batched(fresh, first, BatchSize::LargeInput);
    });
}

fn length(c: &mut Criterion) {
    let scorer = Scorer::new(Rubric::built_in(Language::En).expect("an English rubric"));
    let mut group = c.benchmark_group("length");
    group.sample_size(10);
    for kilobytes in [1, 32, 1024] {
        let text = REPLIES.join(" ").repeat(kilobytes * 1024 / 480);
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_with_input(BenchmarkId::new("sentences", kilobytes), &text, |b, text| {
            b.iter(|| scorer.score(&Reply::new(black_box(text))));
        });
        let endless = text.replace(['.', '?', ';', ','], "");
        group.bench_with_input(BenchmarkId::new("one endless sentence", kilobytes), &endless, |b, text| {
            b.iter(|| scorer.score(&Reply::new(black_box(text))));
        });
    }
    group.finish();
}

criterion_group!(benches, scoring, loading, length);
criterion_main!(benches);
