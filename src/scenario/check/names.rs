//! Every name in a scenario, for looking up only: its order reaches no result.

use crate::scenario::{Effect, Scenario};
use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};

use super::at::At;
use super::walk::each_effect;

/// What a conversation can go to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Destination {
    /// The node at this index.
    Node(usize),
    /// The ending at this index.
    Ending(usize),
}

/// The names; where two things share one, the first has it.
pub struct Names<'c> {
    pub destinations: FxHashMap<&'c str, Destination>,
    pub facts: FxHashMap<&'c str, usize>,
    pub resolutions: FxHashMap<&'c str, usize>,
    pub path: FxHashMap<&'c str, usize>,
    /// The flags some effect sets.
    pub flags_set: FxHashSet<&'c str>,
    /// The facts some effect teaches.
    pub facts_taught: FxHashSet<&'c str>,
    /// Whether some effect takes the contact to a private place.
    pub goes_private: bool,
}

impl<'c> Names<'c> {
    pub fn of(scenario: &'c Scenario) -> Self {
        let nodes = scenario.script.nodes.iter().enumerate().map(|(i, n)| (&*n.id, Destination::Node(i)));
        let endings = scenario.endings.iter().enumerate().map(|(i, e)| (&*e.id, Destination::Ending(i)));
        let mut names = Self {
            destinations: first_of_each(nodes.chain(endings)),
            facts: first_of_each(scenario.facts.iter().enumerate().map(|(i, f)| (&*f.id, i))),
            resolutions: first_of_each(scenario.resolutions.iter().enumerate().map(|(i, r)| (&*r.id, i))),
            path: first_of_each(scenario.escalation.path.iter().enumerate().map(|(i, s)| (&*s.id, i))),
            flags_set: FxHashSet::default(),
            facts_taught: FxHashSet::default(),
            goes_private: false,
        };
        each_effect(scenario, &At::TOP, &mut |effect, _| match effect {
            Effect::Set(flag) => drop(names.flags_set.insert(flag)),
            Effect::Learn(fact) => drop(names.facts_taught.insert(fact)),
            Effect::GoPrivate => names.goes_private = true,
            _ => {}
        });
        names
    }
}

fn first_of_each<'c, T>(pairs: impl Iterator<Item = (&'c str, T)>) -> FxHashMap<&'c str, T> {
    let mut map = FxHashMap::with_capacity_and_hasher(pairs.size_hint().0, FxBuildHasher);
    for (name, value) in pairs {
        map.entry(name).or_insert(value);
    }
    map
}
