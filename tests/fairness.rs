//! Chance orders the replies and draws among lines; it must not decide how well somebody did. The same quality of
//! answers gives the same outcome, whatever the seed.
//!
//! The band, over 1,000 seeds: always the best reply, or always the worst, comes to the same kind of outcome in at least
//! 95 % of the attempts, helped or not, and in these the customer is left in a mood that differs by at most 16 points of
//! arousal and 16 of trust. Between two middling replies that are worth the same, an author may tell the story in two
//! ways; there it is two thirds of the attempts and 24 points. Which ending is the usual one, and how usual, is printed.

use evenkeel::customer::impact;
use evenkeel::scenario::{self, Effect};
use evenkeel::scoring::Rubric;
use evenkeel::session::{Action, Case, Event, Session, Setup, State, Timed};
use evenkeel::vocabulary::{Mode, Mood, Outcome as Kind};
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

const SEEDS: u64 = 1_000;

/// How well somebody answers, every time.
#[derive(Clone, Copy, Debug)]
enum Quality {
    Best,
    Middling,
    Worst,
}

impl Quality {
    const ALL: [Self; 3] = [Self::Best, Self::Middling, Self::Worst];

    /// The least share of the more frequent kind of outcome, in percent, and the most by which arousal or trust may differ at
    /// the end, in points.
    const fn band(self) -> (usize, i64) {
        match self {
            Self::Best | Self::Worst => (95, 16),
            Self::Middling => (66, 24),
        }
    }

    /// The reply of this quality among those on offer, by their marks as the stage weighs them; where these are the
    /// same, by their red flags and by what the author says they do. Among equals it is the one that stands first, as
    /// a person would take it: their order is the seed's.
    fn choose(self, case: &Case, state: &State) -> Option<Arc<str>> {
        let weighed = state.on_offer(case).map(|reply| {
            let impact = impact(&reply.marks, state.stage, &case.scenario.dynamics);
            let effects = reply.effects.iter().map(|effect| match effect {
                Effect::Arousal(change) => -change,
                Effect::Trust(change) => *change,
                _ => 0,
            });
            ((impact, Reverse(reply.flags.len()), effects.sum::<i64>()), &reply.id)
        });
        let mut weighed: Vec<_> = weighed.collect();
        weighed.sort_by_key(|(worth, _)| *worth);
        let place = match self {
            Self::Best => {
                weighed.iter().position(|(worth, _)| Some(worth) == weighed.last().map(|(best, _)| best))?
            }
            Self::Middling => weighed.len() / 2,
            Self::Worst => 0,
        };
        weighed.get(place).map(|(_, id)| Arc::clone(id))
    }
}

/// How an attempt came out.
struct Outcome {
    ending: Arc<str>,
    /// Whether the problem was solved, in part at least, or is in good hands.
    helped: bool,
    mood: Mood,
}

/// Plays an attempt to its end.
fn played(case: &Arc<Case>, quality: Quality, seed: u64) -> Outcome {
    let setup = Setup::new(seed, Mode::Guided, case.scenario.language);
    let mut session = Session::begin(Arc::clone(case), setup);
    while !session.state().ended {
        let state = session.state();
        let action = match quality.choose(case, state) {
            _ if state.is_speaking() => Action::Listen,
            Some(reply) => Action::pick(reply),
            // The script has come to its end.
            None => Action::Close,
        };
        session.act(&Timed { after_ms: 4_000, action }).expect("on offer");
    }
    let ending = session.events().iter().find_map(|recorded| match &recorded.event {
        Event::Ended(ended) => Some((Arc::clone(&ended.ending), ended.outcome)),
        _ => None,
    });
    let (ending, outcome) = ending.expect("an ended contact has an ending");
    let helped = matches!(outcome, Kind::Resolved | Kind::PartlyResolved | Kind::Escalated);
    Outcome { ending, helped, mood: session.state().mood }
}

/// The lowest and the highest of some figures.
fn span(figures: impl Iterator<Item = i64> + Clone) -> (i64, i64) {
    (figures.clone().min().unwrap_or(0), figures.max().unwrap_or(0))
}

/// What a thousand seeds made of one quality, in a line; and whether that is within the band.
fn judged(case: &Arc<Case>, quality: Quality) -> (String, bool) {
    let outcomes: Vec<Outcome> = (0..SEEDS).map(|seed| played(case, quality, seed)).collect();
    let mut endings: BTreeMap<&str, usize> = BTreeMap::new();
    for outcome in &outcomes {
        *endings.entry(&outcome.ending).or_default() += 1;
    }
    let (usual, times) = endings.iter().max_by_key(|(_, times)| **times).expect("a thousand attempts");
    let helped = outcomes.iter().filter(|outcome| outcome.helped).count() * 2 >= outcomes.len();
    let alike =
        || outcomes.iter().filter(move |outcome| outcome.helped == helped).map(|outcome| outcome.mood);
    let percent = |count: usize| count * 100 / outcomes.len();
    let (same, usually) = (percent(alike().count()), percent(*times));
    let arousal = span(alike().map(|mood| mood.arousal.value()));
    let trust = span(alike().map(|mood| mood.trust.value()));
    let (least, apart) = quality.band();
    let narrow = |(low, high): (i64, i64)| high - low <= apart;
    let line = format!(
        "{:<17} {:<9} {} {same:>3} % (≥ {least}), arousal {:>3}–{:<3} trust {:>3}–{:<3} (≤ {apart} apart); {usual} {usually} %",
        case.scenario.id,
        format!("{quality:?}"),
        if helped { "helped    " } else { "not helped" },
        arousal.0,
        arousal.1,
        trust.0,
        trust.1,
    );
    (line, same >= least && narrow(arousal) && narrow(trust))
}

#[test]
fn the_seed_does_not_decide_how_well_somebody_did() {
    let begun = Instant::now();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
    let mut files: Vec<_> =
        std::fs::read_dir(folder).expect("scenarios").flatten().map(|e| e.path()).collect();
    files.sort();
    let cases: Vec<Arc<Case>> = files
        .iter()
        .map(|file| {
            let source = std::fs::read(file).expect("readable");
            let scenario = scenario::read(&source, &file.display().to_string()).scenario.expect("sound");
            let rubric = Rubric::built_in(scenario.language).expect("a rubric");
            Arc::new(Case::new(Arc::new(scenario), rubric))
        })
        .collect();
    let found: Vec<(String, bool)> = std::thread::scope(|scope| {
        let each = cases.iter().flat_map(|case| Quality::ALL.map(|quality| (case, quality)));
        let playing: Vec<_> =
            each.map(|(case, quality)| scope.spawn(move || judged(case, quality))).collect();
        playing.into_iter().map(|thread| thread.join().expect("played")).collect()
    });
    for (line, fair) in &found {
        eprintln!("{line}{}", if *fair { "" } else { "  OUTSIDE THE BAND" });
    }
    eprintln!("{} attempts in {:.1} s", found.len() as u64 * SEEDS, begun.elapsed().as_secs_f32());
    let unfair: Vec<_> = found.iter().filter(|(_, fair)| !fair).map(|(line, _)| line).collect();
    assert!(unfair.is_empty(), "{unfair:#?}");
}
