//! What a learner remembers from one contact to the next.

use super::Repertoire;
use crate::vocabulary::Mood;

/// What each reply did to the customer so far, and what came of handing on at each node; by position in the script.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    replies: Vec<Vec<Tried>>,
    handing_on: Vec<Tried>,
    contacts: u32,
}

/// How often something was tried and how it went in sum.
#[derive(Clone, Copy, Debug, Default)]
struct Tried {
    times: i64,
    sum: i64,
}

impl Tried {
    fn mean(self) -> Option<i64> {
        (self.times > 0).then(|| self.sum * 100 / self.times)
    }
}

impl Memory {
    /// Nothing remembered of a case yet.
    #[must_use]
    pub fn of(repertoire: &Repertoire) -> Self {
        let nodes = &repertoire.scenario().script.nodes;
        Self {
            replies: nodes.iter().map(|node| vec![Tried::default(); node.replies.len()]).collect(),
            handing_on: vec![Tried::default(); nodes.len()],
            contacts: 0,
        }
    }

    /// How a reply went so far, in hundredths of a point of trust gained over arousal; `None` for one never tried.
    pub(super) fn of_reply(&self, node: usize, reply: usize) -> Option<i64> {
        self.replies.get(node)?.get(reply)?.mean()
    }

    /// Whether handing on at this node has been right more often than not; `None` when it was never tried.
    pub(super) fn of_handing_on(&self, node: usize) -> Option<bool> {
        Some(self.handing_on.get(node)?.mean()? > 0)
    }

    /// In percent, how often the learner still tries something instead of going by what is remembered.
    pub(super) fn curiosity(&self) -> u64 {
        60u64.saturating_sub(u64::from(self.contacts) / 2).max(3)
    }

    /// A reply was given; the customer's mood before and after it.
    pub(super) fn replied(&mut self, node: usize, reply: usize, before: Mood, after: Mood) {
        if let Some(tried) = self.replies.get_mut(node).and_then(|replies| replies.get_mut(reply)) {
            let balance = |mood: Mood| mood.trust.value() - mood.arousal.value();
            tried.times += 1;
            tried.sum += balance(after) - balance(before);
        }
    }

    /// The case was handed on at this node, and that was right or wrong.
    pub(super) fn handed_on(&mut self, node: usize, right: bool) {
        if let Some(tried) = self.handing_on.get_mut(node) {
            tried.times += 1;
            tried.sum += if right { 1 } else { -1 };
        }
    }

    /// A contact is over.
    pub(super) fn contact_ended(&mut self) {
        self.contacts = self.contacts.saturating_add(1);
    }
}
