//! A report over a million attempts: the first figures of all, and any filter, beside a plain `GROUP BY` over as many rows.
//!
//! The rows are made, not played: a few hundred attempts go through the store, and SQL copies what it counted of them.
//! Aim: first figures within 200 ms, any filter within a second, and no screen that waits; 100,000 attempts exported in memory that
//! does not grow with them. `cargo bench --bench cohort -- FOLDER` keeps the data there, for a look in the window.

#[path = "../tests/report/cases.rs"]
mod cases;
#[path = "../tests/report/played.rs"]
mod played;
#[path = "../tests/report/tape.rs"]
mod tape;

use evenkeel::app::{Asked, CohortFile, Command, Core, Followup, HistoryColumn, Place, Progress, Sought};
use evenkeel::export::Format;
use evenkeel::export::cohort::AboutCohort;
use evenkeel::report::cohort::{CohortReport, Figure, Tally};
use evenkeel::report::items::{ItemReport, ItemTally};
use evenkeel::scenario::hash;
use evenkeel::session::{Action, Recorded, Setup, Timed};
use evenkeel::store::{CohortFilter, FILE_NAME, NewAttempt, Store, Which};
use evenkeel::vocabulary::{Channel, Language, Magnitude, Mode};
use evenkeel::words::Locale;
use std::fmt::Write;
use std::ops::ControlFlow;
use std::path::Path;
use std::time::{Duration, Instant};

const ATTEMPTS: u32 = 1_000_000;
/// Each case is played at so many speeds, so that seconds differ.
const SPEEDS: u64 = 40;
const SOURCE: &str = "(format: 1)";
/// Each figure is the middle one of so many measurements.
const TIMES: usize = 5;

fn main() {
    let given = std::env::args().skip(1).find(|argument| !argument.starts_with('-'));
    let passing = tempfile::tempdir().expect("a folder");
    let folder = given.as_deref().map_or(passing.path(), Path::new);
    let store = Store::open(folder).expect("opens");
    for speed in 1..=SPEEDS {
        for (_, events) in cases::all().into_iter().filter(|(name, _)| *name != "abandoned") {
            play(&store, speed, events);
        }
    }
    items(&store);
    fill(&store, folder);
    std::fs::write(
        folder.join("settings.ron"),
        "(trainee: \"trainee 77\", profiles: [(name: \"trainee 77\")])",
    )
    .expect("written");
    println!(
        "{ATTEMPTS} attempts, {} MB",
        std::fs::metadata(store.file()).map_or(0, |file| file.len() / 1_000_000)
    );

    let plain = rusqlite::Connection::open(store.file()).expect("opens");
    let group_by = |sql: &str| {
        measured(|| {
            let mut verdicts = plain.prepare(sql).expect("a query");
            let rows = verdicts.query_map([], |row| row.get::<_, i64>(1)).expect("rows");
            rows.map(|count| count.expect("a count")).sum::<i64>()
        })
    };
    println!(
        "{:>8.1?}  plain GROUP BY verdict",
        group_by("SELECT verdict, count(*) FROM attempts GROUP BY 1")
    );
    let over_figures = group_by("SELECT scenario, count(*) FROM figures GROUP BY 1");
    println!("{over_figures:>8.1?}  plain GROUP BY scenario over the figures");

    let none = CohortFilter::default;
    let filters = [
        ("all: the first figures", none()),
        ("one trainee of 5,000", CohortFilter { trainee: Some("trainee 77".into()), ..none() }),
        ("a group of 50", CohortFilter { group: Some("spring".into()), ..none() }),
        ("one scenario of 40", CohortFilter { scenario: Some("case 7".into()), ..none() }),
        ("one channel of 6", CohortFilter { channel: Some(Channel::Telephone), ..none() }),
        ("English, half of all", CohortFilter { language: Some(Language::En), ..none() }),
        ("magnitude 3 of 5", CohortFilter { magnitude: Magnitude::new(3), ..none() }),
        ("one mode of 4", CohortFilter { mode: Some(Mode::Open), ..none() }),
        ("the last half year of two", CohortFilter { from: Some(20_500), ..none() }),
        ("all but the first day", CohortFilter { from: Some(20_001), ..none() }),
        ("the best of each at each", CohortFilter { which: Some(Which::Best), ..none() }),
    ];
    for (name, filter) in filters {
        let mut attempts = 0;
        let took = measured(|| {
            let report = CohortReport::new(&store.cohort(&filter).expect("counts"));
            attempts = report.attempts;
            report
        });
        println!("{took:>8.1?}  {name} ({attempts} attempts)");
    }
    window(folder);
    export(&store, Format::Csv);
    export(&store, Format::Xlsx);
}

/// The items of a scenario, from the events of the few hundred attempts that were kept whole.
fn items(store: &Store) {
    let mut attempts = 0;
    let took = measured(|| {
        let mut tally = ItemTally::default();
        let filter = CohortFilter::default();
        let whole = store.tapes("case", &filter, &|| false, |tape| {
            attempts = tape.of;
            tally.add(tape.attempt, tape.events, tape.overrules);
        });
        whole.expect("read");
        ItemReport::new(&tally, &[])
    });
    println!("{took:>8.1?}  items of a scenario with {attempts} attempts");
}

/// What the window waits for, through its own commands: what follows from a command at once, and what its jobs take.
fn window(folder: &Path) {
    let took = measured(|| Core::open(folder).expect("opens"));
    println!("{took:>8.1?}  the program starts");
    let mut core = Core::open(folder).expect("opens");
    let by = |words: &str, column| {
        Command::Seek(Box::new(Sought { words: words.into(), column, descending: true }))
    };
    let asked = |filter| Command::Report(Box::new(Asked { filter, beside: None }));
    let telephone = CohortFilter { channel: Some(Channel::Telephone), ..CohortFilter::default() };
    let wide = CohortFilter { from: Some(20_001), ..CohortFilter::default() };
    let commands = [
        ("library", Command::Go(Place::Library)),
        ("progress", Command::Go(Place::Progress)),
        ("history of one", Command::Go(Place::History)),
        ("history of everybody", Command::SeeEveryone(true)),
        ("the next page", Command::SeekMore),
        ("by score", by("", HistoryColumn::Score)),
        ("by verdict", by("", HistoryColumn::Verdict)),
        ("one trainee by name", by("4321", HistoryColumn::When)),
        ("words nobody has", by("premature 2020", HistoryColumn::When)),
        ("who practises", Command::AskWho),
        ("settings", Command::Go(Place::Settings)),
        ("reports", Command::Go(Place::Reports)),
        ("reports, one channel", asked(telephone)),
        ("reports, the widest filter", asked(wide)),
    ];
    for (name, command) in commands {
        let begun = Instant::now();
        let mut followups = core.execute(command, 0);
        let at_once = begun.elapsed();
        let mut jobs = String::new();
        while let Some(at) = followups.iter().position(|followup| matches!(followup, Followup::Start(_))) {
            let Followup::Start(job) = followups.remove(at) else { continue };
            let (words, begun) = (job.words, Instant::now());
            let done = job.run(&Progress::default());
            let took = begun.elapsed();
            followups.extend(core.finish(done));
            write!(jobs, ", {words} {took:.1?}").expect("written");
        }
        println!("{at_once:>8.1?}  {name}{jobs}");
    }
}

/// Writes the latest 100,000 attempts to a file, and says how long it took and the most memory this process has had.
fn export(store: &Store, format: Format) {
    let filter = CohortFilter { from: Some(20_657), ..CohortFilter::default() };
    let (about, words) = (AboutCohort::default(), Locale::built_in(Language::En));
    let what = CohortFile { format, filter: &filter, against: None, about: &about, words: &words };
    let mut file = tempfile::tempfile().expect("a file");
    let mut rows = 0;
    let begun = Instant::now();
    let mut step = |done, _| {
        rows = done + 1;
        ControlFlow::Continue(())
    };
    what.write(store, &mut file, &mut step).expect("written");
    let (took, bytes) = (begun.elapsed(), file.metadata().map_or(0, |file| file.len()));
    let most = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let most = most.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("unknown").trim();
    println!(
        "{took:>8.1?}  {rows} attempts as {} ({} MB; most memory so far {most})",
        format.key(),
        bytes / 1_000_000
    );
}

fn measured<T>(mut work: impl FnMut() -> T) -> Duration {
    let mut times: Vec<_> = (0..TIMES)
        .map(|_| {
            let begun = Instant::now();
            std::hint::black_box(work());
            begun.elapsed()
        })
        .collect();
    times.sort();
    times[TIMES / 2]
}

fn play(store: &Store, speed: u64, mut events: Vec<Recorded>) {
    events.iter_mut().for_each(|recorded| recorded.at_ms = recorded.at_ms * (20 + speed) / 30);
    let setup = Setup::new(speed, Mode::Mixed, Language::En);
    let new = NewAttempt {
        scenario: "case",
        scenario_hash: &hash(SOURCE.as_bytes()),
        scenario_source: SOURCE,
        title: "A case",
        setup: &setup,
        trainee: "somebody",
    };
    let id = store.begin(&new, &events[..1]).expect("begins");
    store.append(id, 1, &Timed { after_ms: 5, action: Action::Close }, &events[1..]).expect("kept");
}

/// Copies what was counted until there are a million, by 5,000 trainees at 40 scenarios over two years.
fn fill(store: &Store, folder: &Path) {
    let database = rusqlite::Connection::open(folder.join(FILE_NAME)).expect("opens");
    database
        .execute_batch(&format!(
            "BEGIN;
             CREATE TEMP TABLE base AS SELECT row_number() OVER () - 1 AS n, figures.*, attempts.scenario_hash,
                 attempts.setup, attempts.verdict, attempts.outcome FROM figures JOIN attempts ON attempts.id = attempt;
             CREATE UNIQUE INDEX temp.base_n ON base (n);
             DELETE FROM figures; DELETE FROM rollup; DELETE FROM events; DELETE FROM actions; DELETE FROM attempts;
             CREATE TEMP TABLE made AS
                 WITH RECURSIVE numbers (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n + 1 < {ATTEMPTS})
                 SELECT n, printf('0198c2f1-%04x-7a40-9c77-%012x', n / 65536, n) AS attempt,
                     'trainee ' || (n * 7919 % 5000) AS trainee, 'case ' || (n * 104729 / 5000 % 40) AS scenario,
                     n * 31 % (SELECT count(*) FROM base) AS base, 20000 + n * 730 / {ATTEMPTS} AS day FROM numbers;
             INSERT INTO attempts (id, scenario, scenario_hash, title, engine, setup, trainee, started_at, actions, events,
                     turns, finished, outcome, verdict, score, seal, figured)
                 SELECT made.attempt, made.scenario, scenario_hash, 'A case', '0', setup, made.trainee,
                     strftime('%Y-%m-%dT%H:%M:%fZ', made.day * 86400, 'unixepoch'), 0, 0, 6, 1, outcome, verdict, score, '', 1
                 FROM made JOIN base ON base.n = made.base;
             INSERT INTO figures (attempt, trainee, scenario, channel, language, mode, magnitude, day, score, decided, standing,
                     counts, progress)
                 SELECT made.attempt, made.trainee, made.scenario,
                     CASE made.n % 6 WHEN 0 THEN 'telephone' WHEN 1 THEN 'live_chat' WHEN 2 THEN 'email'
                         WHEN 3 THEN 'social' WHEN 4 THEN 'portal' ELSE 'counter' END,
                     CASE made.n / 6 % 2 WHEN 0 THEN 'en' ELSE 'pt' END,
                     CASE made.n / 12 % 4 WHEN 0 THEN 'open' WHEN 1 THEN 'mixed' WHEN 2 THEN 'guided' ELSE 'timed' END,
                     made.n % 5 + 1, made.day, score, decided,
                     CASE made.n % 5 WHEN 0 THEN 1 WHEN 1 THEN 2 WHEN 2 THEN 4 ELSE 0 END, counts, progress
                 FROM made JOIN base ON base.n = made.base;
             INSERT INTO groups (name, trainee) SELECT DISTINCT 'spring', trainee FROM made WHERE n < 50;
             COMMIT;"
        ))
        .expect("a million rows");
    // The sums are kept by whoever ends an attempt; nobody did here, so they are taken from the rows.
    let tally = store.cohort(&CohortFilter { from: Some(0), ..CohortFilter::default() }).expect("counts");
    keep_sums(&database, &tally);
}

fn keep_sums(database: &rusqlite::Connection, tally: &Tally) {
    let transaction = database.unchecked_transaction().expect("begins");
    for &figure in Figure::ALL {
        for (value, times) in tally.of(figure).iter() {
            transaction
                .execute("INSERT INTO rollup VALUES (?1, ?2, ?3)", (figure as u8, value, times as i64))
                .expect("kept");
        }
    }
    transaction.commit().expect("kept");
}
