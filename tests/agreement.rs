//! How well the scorer agrees with the labelled replies, on the part it was tuned on and on the part nobody looked at.

use evenkeel::scoring::agreement::{Detection, quadratic_kappa};
use evenkeel::scoring::{LabelledGroup, Rubric, Scorer};
use evenkeel::vocabulary::{Language, RedFlag, Technique};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

#[derive(Default)]
struct Agreement {
    kappa: BTreeMap<&'static str, f64>,
    flags: Detection,
    by_flag: BTreeMap<&'static str, Detection>,
    replies: usize,
}

fn agreement(groups: &[LabelledGroup], held_out: bool) -> Agreement {
    let scorer = Scorer::new(Rubric::built_in(Language::En).expect("an English rubric"));
    let mut pairs: BTreeMap<&'static str, Vec<_>> = BTreeMap::new();
    let mut found = Agreement::default();
    for group in groups.iter().filter(|group| group.is_held_out() == held_out) {
        for labelled in &group.replies {
            let scored = scorer.score(&group.reply(labelled));
            found.replies += 1;
            for &technique in Technique::ALL {
                pairs
                    .entry(technique.key())
                    .or_default()
                    .push((scored.marks[technique], labelled.marks[technique]));
            }
            for &flag in RedFlag::ALL {
                let raised = scored.red_flags.iter().any(|f| f.flag == flag);
                let there = labelled.flags.contains(&flag);
                found.flags.count(raised, there);
                found.by_flag.entry(flag.key()).or_default().count(raised, there);
            }
        }
    }
    found.kappa = pairs.into_iter().filter_map(|(t, p)| Some((t, quadratic_kappa(p)?))).collect();
    found
}

/// What was reached, rounded down; a change that loses agreement has to say so here.
struct Recorded {
    held_out: bool,
    kappa: [(&'static str, f64); 4],
    precision: f64,
    recall: f64,
}

const RECORDED: [Recorded; 2] = [
    Recorded {
        held_out: false,
        kappa: [("composure", 0.83), ("active_listening", 0.82), ("empathy", 0.83), ("resolution", 0.83)],
        precision: 0.84,
        recall: 0.81,
    },
    Recorded {
        held_out: true,
        kappa: [("composure", 0.76), ("active_listening", 0.75), ("empathy", 0.79), ("resolution", 0.79)],
        precision: 0.75,
        recall: 0.66,
    },
];

/// Every file of labelled replies, in order of names.
fn groups() -> Vec<LabelledGroup> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/replies/en");
    let entries = std::fs::read_dir(folder).expect("the folder of labelled replies");
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("a file").path()).collect();
    files.sort();
    let read = |file: &PathBuf| {
        let source = std::fs::read_to_string(file).expect("a file that can be read");
        LabelledGroup::read(&source).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
    };
    files.iter().flat_map(read).collect()
}

#[test]
fn agreement_has_not_dropped() {
    let groups = groups();
    for recorded in RECORDED {
        let found = agreement(&groups, recorded.held_out);
        print(&found, recorded.held_out);
        for (technique, least) in recorded.kappa {
            let reached = found.kappa[technique];
            assert!(reached >= least, "{technique}: {reached:.3}, recorded {least:.3}");
        }
        assert!(found.flags.precision() >= recorded.precision && found.flags.recall() >= recorded.recall);
    }
}

fn print(found: &Agreement, held_out: bool) {
    println!("{} ({} replies)", if held_out { "held out" } else { "tuned on" }, found.replies);
    for (technique, kappa) in &found.kappa {
        println!("  {technique:18} {kappa:.3}");
    }
    println!(
        "  red flags          precision {:.2} recall {:.2}",
        found.flags.precision(),
        found.flags.recall()
    );
    for (flag, d) in &found.by_flag {
        println!(
            "    {flag:26} precision {:.2} recall {:.2} ({} there)",
            d.precision(),
            d.recall(),
            d.hits + d.misses
        );
    }
}
