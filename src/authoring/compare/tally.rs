//! How much differs between two versions, in nodes and replies, for somebody who looks for the right one.

use super::{Change, Difference};
use std::collections::BTreeSet;

/// How many things of a kind came, went and changed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Only in the new version.
    pub added: usize,
    /// Only in the old version.
    pub removed: usize,
    /// In both, and not the same; also under another id.
    pub changed: usize,
}

/// How much differs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Nodes of the script, apart from their replies.
    pub nodes: Counts,
    /// Replies of nodes that are in both versions.
    pub replies: Counts,
    /// Differences in everything else: the card, the customer, facts, cues, endings.
    pub elsewhere: usize,
}

impl Tally {
    /// Counts differences.
    #[must_use]
    pub fn of(differences: &[Difference]) -> Self {
        let mut tally = Self::default();
        let (mut nodes, mut replies) = (BTreeSet::new(), BTreeSet::new());
        for difference in differences {
            let ids: Vec<&str> = difference.of.iter().map(|part| &*part.id).collect();
            let lists: Vec<&str> = difference.of.iter().map(|part| &*part.list).collect();
            let (counts, seen, is_whole) = match lists[..] {
                ["nodes"] => (&mut tally.nodes, &mut nodes, true),
                ["nodes", "replies"] => (&mut tally.replies, &mut replies, true),
                ["nodes", "replies", ..] => (&mut tally.replies, &mut replies, false),
                ["nodes", ..] => (&mut tally.nodes, &mut nodes, false),
                _ => {
                    tally.elsewhere += 1;
                    continue;
                }
            };
            let thing = ids[..ids.len().min(if lists.get(1) == Some(&"replies") { 2 } else { 1 })].to_vec();
            match (&difference.change, is_whole && difference.field.is_empty()) {
                (Change::Added { .. }, true) => counts.added += 1,
                (Change::Removed { .. }, true) => counts.removed += 1,
                _ if seen.insert(thing) => counts.changed += 1,
                _ => {}
            }
        }
        tally
    }

    /// Whether nothing differs.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
