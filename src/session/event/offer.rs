//! The replies on offer: some of those of a node, in the order they were drawn.

use super::Choice;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::sync::Arc;

/// Replies a trainee may pick from, in their order. Those of a node are made once and shared by all that are drawn from them.
#[derive(Clone)]
pub struct Offer {
    all: Arc<[Choice]>,
    order: Vec<usize>,
}

impl Offer {
    /// Those of `all` that stand at these positions, in this order.
    ///
    /// # Panics
    /// When there is none at one of them.
    #[must_use]
    pub fn new(all: Arc<[Choice]>, order: Vec<usize>) -> Self {
        assert!(order.iter().all(|&place| place < all.len()), "{order:?} of {}", all.len());
        Self { all, order }
    }

    /// The replies in their order, each with its position among all.
    pub fn places(&self) -> impl Iterator<Item = (usize, &Choice)> {
        self.order.iter().map(|&place| (place, &self.all[place]))
    }

    /// The replies in their order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Choice> {
        self.order.iter().map(|&place| &self.all[place])
    }
}

impl FromIterator<Choice> for Offer {
    fn from_iter<I: IntoIterator<Item = Choice>>(replies: I) -> Self {
        let all: Arc<[Choice]> = replies.into_iter().collect();
        Self { order: (0..all.len()).collect(), all }
    }
}

impl PartialEq for Offer {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl Eq for Offer {}

impl fmt::Debug for Offer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl Serialize for Offer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

impl<'de> Deserialize<'de> for Offer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::deserialize(deserializer).map(Self::from_iter)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choice(id: &str) -> Choice {
        Choice { id: id.into(), text: "".into(), marks: Default::default(), coach: "".into() }
    }

    #[test]
    fn what_is_drawn_is_written_and_read_as_the_list_it_is() {
        let drawn = Offer::new(["a", "b", "c"].map(choice).into(), vec![2, 0]);
        let listed = Offer::from_iter(["c", "a"].map(choice));
        assert_eq!(drawn, listed);
        let json = serde_json::to_string(&drawn).expect("plain data");
        assert_eq!(json, serde_json::to_string(&["c", "a"].map(choice)).expect("plain data"));
        let read: Offer = serde_json::from_str(&json).expect("what was written");
        assert_eq!(read, drawn);
    }
}
