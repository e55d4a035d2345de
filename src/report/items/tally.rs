//! What happened at each node and with each reply, counted attempt by attempt.

use super::Pairs;
use crate::report::{AttemptReport, Overrule, Reply};
use crate::session::{Event, Recorded, Source};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// As many attempts are remembered of each figure, the latest, to lead back to.
const EXAMPLES: usize = 30;

/// An attempt and the turn in it, by the attempt's id.
pub type Example = (Arc<str>, u32);

/// The counts of a scenario.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ItemTally {
    pub(super) finished: u64,
    pub(super) unfinished: u64,
    pub(super) nodes: BTreeMap<Arc<str>, NodeTally>,
}

/// The counts of a node.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct NodeTally {
    pub reached: u64,
    pub replied: u64,
    pub written: u64,
    pub impact: i64,
    pub escalated: u64,
    pub abandoned: u64,
    pub overruled: u64,
    /// The mean impact here against that of all other replies of the attempt, in hundredths.
    pub with_rest: Pairs,
    pub replies: BTreeMap<Arc<str>, ReplyTally>,
    pub abandoned_in: Vec<Example>,
    pub reached_in: Vec<Example>,
    pub overruled_in: Vec<Example>,
}

/// The counts of a scripted reply.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct ReplyTally {
    pub text: Arc<str>,
    pub offered: u64,
    pub picked: u64,
    pub impact: i64,
    pub overruled: u64,
    /// Whether it was picked, against the impact of all other replies of the attempt.
    pub with_rest: Pairs,
    pub picked_in: Vec<Example>,
}

/// A reply given at a node, with what else was on offer then.
struct Answer {
    turn: u32,
    node: Arc<str>,
    /// The reply that was picked; `None` for a written one and for an offer.
    picked: Option<Arc<str>>,
    written: bool,
    offered: BTreeMap<Arc<str>, Arc<str>>,
    impact: i64,
    overruled: u64,
}

impl ItemTally {
    /// Counts an attempt of this id, with a trainer's rulings on its marks.
    pub fn add(&mut self, attempt: &str, events: &[Recorded], overrules: &[Overrule]) {
        let attempt: Arc<str> = attempt.into();
        let report = AttemptReport::new(events, overrules);
        match report.finished {
            true => self.finished += 1,
            false => self.unfinished += 1,
        }
        self.reached(&attempt, events, report.finished);
        let answers = answers(&report);
        for answer in &answers {
            self.answered(&attempt, answer);
        }
        self.compared(&answers);
    }

    /// How many attempts were counted.
    #[must_use]
    pub fn attempts(&self) -> u64 {
        self.finished + self.unfinished
    }

    /// Which nodes the attempt came to, where it was handed on, and where it was abandoned.
    fn reached(&mut self, attempt: &Arc<str>, events: &[Recorded], finished: bool) {
        let (mut here, mut seen) = (None, BTreeSet::new());
        for recorded in events {
            match &recorded.event {
                Event::Entered { node } => {
                    here = Some((Arc::clone(node), recorded.turn));
                    if seen.insert(Arc::clone(node)) {
                        let tally = self.nodes.entry(Arc::clone(node)).or_default();
                        tally.reached += 1;
                        remember(&mut tally.reached_in, attempt, recorded.turn);
                    }
                }
                Event::Escalated(_) => {
                    if let Some((node, _)) = &here {
                        self.nodes.entry(Arc::clone(node)).or_default().escalated += 1;
                    }
                    // A bounce hands the same case on once more, by nobody's decision here.
                    here = None;
                }
                _ => {}
            }
        }
        if let Some((node, _)) = here.filter(|_| !finished) {
            let tally = self.nodes.entry(node).or_default();
            tally.abandoned += 1;
            let last = events.last().map_or(0, |recorded| recorded.turn);
            remember(&mut tally.abandoned_in, attempt, last);
        }
    }

    fn answered(&mut self, attempt: &Arc<str>, answer: &Answer) {
        let node = self.nodes.entry(Arc::clone(&answer.node)).or_default();
        node.replied += 1;
        node.written += u64::from(answer.written);
        node.impact += answer.impact;
        node.overruled += answer.overruled;
        if answer.overruled > 0 {
            remember(&mut node.overruled_in, attempt, answer.turn);
        }
        for (id, text) in &answer.offered {
            let reply = node.replies.entry(Arc::clone(id)).or_default();
            reply.text = Arc::clone(text);
            reply.offered += 1;
            if answer.picked.as_ref() == Some(id) {
                reply.picked += 1;
                reply.impact += answer.impact;
                reply.overruled += answer.overruled;
                remember(&mut reply.picked_in, attempt, answer.turn);
            }
        }
    }

    /// Each node and reply of the attempt against all that was said at other nodes: what is compared with itself
    /// would always go together (Henrysson 1963).
    fn compared(&mut self, answers: &[Answer]) {
        let nodes: BTreeSet<&Arc<str>> = answers.iter().map(|answer| &answer.node).collect();
        for id in nodes {
            let (here, rest): (Vec<_>, Vec<_>) = answers.iter().partition(|answer| answer.node == *id);
            let (Some(own), Some(rest)) = (mean(&here), mean(&rest)) else { continue };
            let node = self.nodes.entry(Arc::clone(id)).or_default();
            node.with_rest.add(own, rest);
            let offered: BTreeSet<&Arc<str>> = here.iter().flat_map(|answer| answer.offered.keys()).collect();
            for reply in offered {
                let picked = here.iter().any(|answer| answer.picked.as_ref() == Some(reply));
                node.replies.entry(Arc::clone(reply)).or_default().with_rest.add(i64::from(picked), rest);
            }
        }
    }
}

/// The replies of the attempt, each with what was on offer.
fn answers(report: &AttemptReport) -> Vec<Answer> {
    let given = report.transcript.iter().flat_map(|turn| turn.replies().map(move |reply| (turn.turn, reply)));
    given
        .map(|(turn, reply)| {
            let picked = match &reply.source {
                Source::Picked { reply } => Some(Arc::clone(reply)),
                Source::Written | Source::Offered { .. } => None,
            };
            Answer {
                turn,
                node: Arc::clone(&reply.node),
                written: reply.source == Source::Written,
                offered: offered(reply, picked.as_ref()),
                picked,
                impact: reply.impact,
                overruled: reply.marks.iter().filter(|(_, marking)| marking.overruled.is_some()).count()
                    as u64,
            }
        })
        .collect()
}

/// What was on offer: the reply that was picked and the others. An offer of a resolution is another decision than which
/// words to pick, and leaves nothing unpicked.
fn offered(reply: &Reply, picked: Option<&Arc<str>>) -> BTreeMap<Arc<str>, Arc<str>> {
    if matches!(reply.source, Source::Offered { .. }) {
        return BTreeMap::new();
    }
    let others = reply.others.iter().map(|other| (Arc::clone(&other.id), Arc::clone(&other.text)));
    others.chain(picked.map(|id| (Arc::clone(id), Arc::clone(&reply.text)))).collect()
}

/// The mean impact in hundredths.
fn mean(answers: &[&Answer]) -> Option<i64> {
    let count = i64::try_from(answers.len()).ok().filter(|count| *count > 0)?;
    Some(answers.iter().map(|answer| answer.impact).sum::<i64>() * 100 / count)
}

fn remember(examples: &mut Vec<Example>, attempt: &Arc<str>, turn: u32) {
    if examples.len() == EXAMPLES {
        examples.remove(0);
    }
    examples.push((Arc::clone(attempt), turn));
}
