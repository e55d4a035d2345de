//! Item analysis of a scenario, for its author: what is offered and picked, how hard each node is, what tells stronger
//! attempts from weaker ones, what nobody picks or reaches, where attempts are abandoned, and where trainers disagree.
//!
//! It is made from the events of attempts. What no event tells, which nodes and replies there are, is handed in as [`KnownNode`]s.
//!
#![doc = include_str!("schema.md")]

mod correlation;
mod tally;
pub mod telling;

pub use correlation::{Correlation, Pairs};
pub use tally::{Example, ItemTally};

use super::cohort::Share;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use tally::{NodeTally, ReplyTally};

/// The version of the report's shape; it rises when a reader of version 1 would misread it.
pub const SCHEMA: u32 = 1;

/// A node the scenario has, with its replies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownNode {
    /// Its id.
    pub id: Arc<str>,
    /// Its replies: id and words.
    pub replies: Vec<(Arc<str>, Arc<str>)>,
}

/// The item analysis of a scenario.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ItemReport {
    /// [`SCHEMA`].
    pub schema: u32,
    /// The attempts that came to their end.
    pub finished: u64,
    /// Those that did not.
    pub unfinished: u64,
    /// The nodes, in the order of the script; those it no longer has at the end.
    pub nodes: Vec<NodeItem>,
    /// Marks a trainer has overruled.
    pub overruled: u64,
}

/// A node.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NodeItem {
    /// Its id.
    pub node: Arc<str>,
    /// Whether the scenario still has it.
    pub known: bool,
    /// Of all attempts, those that came here.
    pub reached: Share,
    /// Replies given here, be they picked, written or offers.
    pub replied: u64,
    /// Of these, written ones.
    pub written: u64,
    /// How well it is answered: the mean impact of the replies given here, 0 harmful to 100 strong; `None` without one.
    pub score: Option<f64>,
    /// Whether those who answer better here answer better elsewhere in the same attempt.
    pub discrimination: Correlation,
    /// Of the attempts that came here, those that were handed on here.
    pub escalated: Share,
    /// Attempts that were abandoned here.
    pub abandoned: u64,
    /// Marks of replies given here that a trainer has overruled.
    pub overruled: u64,
    /// The scripted replies, in the order of the script.
    pub replies: Vec<ReplyItem>,
    /// Some of the attempts that were abandoned here, the newest last.
    #[serde(skip)]
    pub abandoned_in: Vec<Example>,
    /// Some of the attempts that came here.
    #[serde(skip)]
    pub reached_in: Vec<Example>,
    /// Some of the attempts with an overruled mark here.
    #[serde(skip)]
    pub overruled_in: Vec<Example>,
}

/// A scripted reply.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReplyItem {
    /// Its id in the node.
    pub reply: Arc<str>,
    /// Its words, as they were offered last.
    pub text: Arc<str>,
    /// Whether the scenario still has it.
    pub known: bool,
    /// Of the replies given while it was on offer, those that were this one.
    pub picked: Share,
    /// Its mean impact where it was picked, 0 to 100; `None` where nobody did.
    pub score: Option<f64>,
    /// Whether those who pick it answer better elsewhere in the same attempt (point-biserial).
    pub discrimination: Correlation,
    /// Whether its marks and those who pick it contradict each other: it is marked better than what else is said here and
    /// picked by those who do worse elsewhere, or the other way round.
    pub doubtful: bool,
    /// Its marks that a trainer has overruled.
    pub overruled: u64,
    /// Some of the attempts in which it was picked, the newest last.
    #[serde(skip)]
    pub picked_in: Vec<Example>,
}

impl ItemReport {
    /// The analysis of what was counted, of a scenario that has these nodes; without any, only what was played is known.
    #[must_use]
    pub fn new(tally: &ItemTally, known: &[KnownNode]) -> Self {
        let nothing = NodeTally::default();
        let of_script = known.iter().map(|node| {
            let counted = tally.nodes.get(&node.id).unwrap_or(&nothing);
            NodeItem::new(&node.id, counted, Some(node), tally.attempts())
        });
        let gone = tally.nodes.iter().filter(|(id, _)| known.iter().all(|node| node.id != **id));
        let gone = gone.map(|(id, counted)| NodeItem::new(id, counted, None, tally.attempts()));
        let nodes: Vec<_> = of_script.chain(gone).collect();
        Self {
            schema: SCHEMA,
            finished: tally.finished,
            unfinished: tally.unfinished,
            overruled: nodes.iter().map(|node| node.overruled).sum(),
            nodes,
        }
    }

    /// The nodes nobody has come to.
    pub fn never_reached(&self) -> impl Iterator<Item = &NodeItem> {
        self.nodes.iter().filter(|node| node.known && node.reached.count == 0 && node.replied == 0)
    }

    /// The replies nobody picked although they were on offer, each with its node.
    pub fn never_picked(&self) -> impl Iterator<Item = (&NodeItem, &ReplyItem)> {
        let of_node = |node| move |reply| (node, reply);
        let all = self.nodes.iter().flat_map(move |node| node.replies.iter().map(of_node(node)));
        all.filter(|(_, reply): &(&NodeItem, &ReplyItem)| reply.picked.of > 0 && reply.picked.count == 0)
    }

    /// The replies whose marks and pickers contradict each other, each with its node.
    pub fn doubtful(&self) -> impl Iterator<Item = (&NodeItem, &ReplyItem)> {
        let of_node = |node| move |reply| (node, reply);
        let all = self.nodes.iter().flat_map(move |node| node.replies.iter().map(of_node(node)));
        all.filter(|(_, reply): &(&NodeItem, &ReplyItem)| reply.doubtful)
    }
}

impl NodeItem {
    fn new(id: &Arc<str>, tally: &NodeTally, known: Option<&KnownNode>, attempts: u64) -> Self {
        let score = mean(tally.impact, tally.replied);
        let nothing = ReplyTally::default();
        let of_script = known.iter().flat_map(|node| &node.replies).map(|(reply, text)| {
            let counted = tally.replies.get(reply).unwrap_or(&nothing);
            ReplyItem::new(reply, counted, Some(text), score)
        });
        let is_known =
            |reply: &Arc<str>| known.is_some_and(|node| node.replies.iter().any(|(id, _)| id == reply));
        let gone = tally.replies.iter().filter(|(reply, _)| !is_known(reply));
        let gone = gone.map(|(reply, counted)| ReplyItem::new(reply, counted, None, score));
        Self {
            node: Arc::clone(id),
            known: known.is_some(),
            reached: Share::new(tally.reached, attempts),
            replied: tally.replied,
            written: tally.written,
            score,
            discrimination: Correlation::new(&tally.with_rest),
            escalated: Share::new(tally.escalated, tally.reached),
            abandoned: tally.abandoned,
            overruled: tally.overruled,
            replies: of_script.chain(gone).collect(),
            abandoned_in: tally.abandoned_in.clone(),
            reached_in: tally.reached_in.clone(),
            overruled_in: tally.overruled_in.clone(),
        }
    }
}

impl ReplyItem {
    fn new(id: &Arc<str>, tally: &ReplyTally, known: Option<&Arc<str>>, of_node: Option<f64>) -> Self {
        let score = mean(tally.impact, tally.picked);
        let discrimination = Correlation::new(&tally.with_rest);
        let better = score.zip(of_node).map(|(own, others)| own - others);
        let doubtful = discrimination.enough
            && better.is_some_and(|better| {
                better > 0.0 && discrimination.high.is_some_and(|high| high < 0.0)
                    || better < 0.0 && discrimination.low.is_some_and(|low| low > 0.0)
            });
        Self {
            reply: Arc::clone(id),
            text: known.unwrap_or(&tally.text).clone(),
            known: known.is_some(),
            picked: Share::new(tally.picked, tally.offered),
            score,
            discrimination,
            doubtful,
            overruled: tally.overruled,
            picked_in: tally.picked_in.clone(),
        }
    }
}

/// A mean impact, −200 to 200, as 0 to 100.
fn mean(sum: i64, of: u64) -> Option<f64> {
    (of > 0).then(|| (sum as f64 / of as f64 + 200.0) / 4.0)
}
