//! The figures of a balance in words, made once for each balance.

use crate::analysis::{Balance, Fate, Imbalance, Kind, KindBalance, Share, Sort};
use crate::app::Core;
use crate::escalation::Verdict;
use crate::ui::widgets::{Fill, Part};

/// Tells one balance from the next: the draft, its revision, and the contacts of each kind.
pub(super) type Stamp = (u64, u64, u32);

/// More nodes than these are told by their number.
const NAMED: usize = 6;

/// A balance in words.
pub(super) struct View {
    pub stamp: Stamp,
    pub head: String,
    pub findings: Vec<Finding>,
    /// The parts that bars are made of.
    pub key: Vec<Part>,
    pub kinds: Vec<KindView>,
    /// The names of the kinds.
    pub columns: Vec<String>,
}

/// Something out of balance.
pub(super) struct Finding {
    pub title: String,
    pub words: String,
    /// Whether harm pays.
    pub grave: bool,
    /// A contact that shows it.
    pub shows: Option<(Kind, Sort)>,
}

/// A kind of trainee.
pub(super) struct KindView {
    pub kind: Kind,
    pub name: String,
    pub heading: String,
    /// What stands behind its bar.
    pub figure: String,
    /// Its row in words.
    pub said: String,
    pub figures: String,
    pub scores: Option<[u64; 10]>,
    pub scores_said: String,
    pub fates: Vec<Part>,
    pub fate_sorts: Vec<Sort>,
    pub verdicts: Vec<Part>,
    pub verdict_sorts: Vec<Sort>,
}

impl View {
    pub(super) fn of(balance: &Balance, stamp: Stamp, core: &Core) -> Self {
        let kinds: Vec<KindView> = balance.kinds.iter().map(|kind| KindView::of(kind, core)).collect();
        let whole = Share { count: 1, of: 1 };
        Self {
            stamp,
            head: core.say("balance-of", &[("runs", balance.runs.into())]),
            findings: balance.imbalances().iter().map(|found| finding(found, balance, core)).collect(),
            key: Fate::ALL.iter().map(|&fate| fate_part(fate, whole, core)).collect(),
            columns: kinds.iter().map(|kind| kind.name.clone()).collect(),
            kinds,
        }
    }
}

impl KindView {
    fn of(kind: &KindBalance, core: &Core) -> Self {
        let name = name(kind.kind, core);
        let fates: Vec<(Part, Sort)> = Fate::ALL
            .iter()
            .map(|&fate| (fate_part(fate, kind.fate(fate), core), Sort::Fate(fate)))
            .collect();
        let verdicts = Verdict::ALL.into_iter().filter(|verdict| kind.verdict(*verdict).count > 0);
        let verdicts: Vec<(Part, Sort)> = verdicts
            .map(|verdict| {
                let words = core.say_for("verdict", verdict.key(), &[]);
                let (fill, striped) = Fill::of_verdict(verdict);
                (part(words, kind.verdict(verdict), fill, striped), Sort::Verdict(verdict))
            })
            .collect();
        let score = kind.scores.to_string();
        let told = |part: &Part| {
            core.say("balance-part", &[("what", (&part.name).into()), ("share", (&part.size).into())])
        };
        let came = fates.iter().filter(|(part, _)| part.share > 0.0).map(|(part, _)| told(part));
        let came = came.collect::<Vec<_>>().join(", ");
        let said = core.say(
            "balance-row",
            &[
                ("kind", (&name).into()),
                ("fates", (&came).into()),
                ("right", (&kind.right().to_string()).into()),
                ("score", (&score).into()),
            ],
        );
        let spread = (kind.scores.mean(), kind.scores.percentile(10), kind.scores.percentile(90));
        let scores_said = match spread {
            (Some(mean), Some(low), Some(high)) if low == high => {
                core.say("balance-scores-same", &[("score", mean.into())])
            }
            (Some(mean), Some(low), Some(high)) => core.say(
                "balance-scores-said",
                &[("score", mean.into()), ("low", low.into()), ("high", high.into())],
            ),
            _ => core.say("balance-scores-none", &[]),
        };
        let figures = core.say(
            "balance-figures",
            &[
                ("arousal", (&kind.arousal.to_string()).into()),
                ("trust", (&kind.trust.to_string()).into()),
                ("turns", (&kind.turns.to_string()).into()),
                ("flags", (&kind.flags_in_a_contact()).into()),
            ],
        );
        let (fates, fate_sorts) = fates.into_iter().unzip();
        let (verdicts, verdict_sorts) = verdicts.into_iter().unzip();
        Self {
            kind: kind.kind,
            heading: core.say("balance-of-kind", &[("kind", (&name).into())]),
            name,
            figure: core.say("balance-score", &[("score", (&score).into())]),
            said,
            figures,
            scores: spread.0.map(|_| kind.scores.tens()),
            scores_said,
            fates,
            fate_sorts,
            verdicts,
            verdict_sorts,
        }
    }
}

fn name(kind: Kind, core: &Core) -> String {
    core.say_for("trainee-kind", kind.key(), &[])
}

fn part(name: String, share: Share, fill: Fill, striped: bool) -> Part {
    Part {
        name,
        size: share.to_string(),
        share: f64::from(share.count) / f64::from(share.of.max(1)),
        fill,
        striped,
    }
}

/// Settled is plain or striped, in other hands has its own colour; lost and left open differ.
fn fate_part(fate: Fate, share: Share, core: &Core) -> Part {
    let (fill, striped) = match fate {
        Fate::Resolved => (Fill::Right, false),
        Fate::Partly => (Fill::Right, true),
        Fate::HandedOn => (Fill::Place, false),
        Fate::Lost => (Fill::Missed, false),
        Fate::Open => (Fill::Early, true),
    };
    part(core.say_for("balance-fate", fate.key(), &[]), share, fill, striped)
}

fn finding(found: &Imbalance, balance: &Balance, core: &Core) -> Finding {
    match found {
        Imbalance::ScoresAsWell { kind, score, ideal } => Finding {
            title: core.say("balance-scores-title", &[("kind", (&name(*kind, core)).into())]),
            words: core
                .say("balance-scores-words", &[("score", (*score).into()), ("ideal", (*ideal).into())]),
            grave: found.is_grave(),
            shows: Some((*kind, Sort::Any)),
        },
        Imbalance::EndsAsWell { kind, good, ideal } => {
            let (good, ideal) = (good.to_string(), ideal.to_string());
            let ends = Fate::ALL.iter().copied().filter(|fate| fate.is_good());
            let of_kind = balance.of_kind(*kind);
            let came = |fate: &Fate| of_kind.is_some_and(|of_kind| of_kind.fate(*fate).count > 0);
            Finding {
                title: core.say("balance-ends-title", &[("kind", (&name(*kind, core)).into())]),
                words: core
                    .say("balance-ends-words", &[("good", (&good).into()), ("ideal", (&ideal).into())]),
                grave: found.is_grave(),
                shows: ends.into_iter().find(came).map(|fate| (*kind, Sort::Fate(fate))),
            }
        }
        Imbalance::IdealFails { good } => {
            let bad = Fate::ALL.iter().copied().filter(|fate| !fate.is_good());
            let of_kind = balance.of_kind(Kind::Ideal);
            let came = |fate: &Fate| of_kind.is_some_and(|of_kind| of_kind.fate(*fate).count > 0);
            Finding {
                title: core.say("balance-fails-title", &[]),
                words: core.say("balance-fails-words", &[("good", (&good.to_string()).into())]),
                grave: found.is_grave(),
                shows: bad.into_iter().find(came).map(|fate| (Kind::Ideal, Sort::Fate(fate))),
            }
        }
        Imbalance::NotVisited(nodes) => {
            let named: Vec<&str> = nodes.iter().take(NAMED).map(|&at| &*balance.nodes[at]).collect();
            let named = named.join(", ");
            let words = match nodes.len().saturating_sub(NAMED) {
                0 => core.say("balance-alone-words", &[("nodes", (&named).into())]),
                more => core.say("balance-alone-more", &[("nodes", (&named).into()), ("more", more.into())]),
            };
            let title = core.say("balance-alone-title", &[("n", nodes.len().into())]);
            Finding { title, words, grave: found.is_grave(), shows: None }
        }
    }
}
