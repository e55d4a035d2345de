//! Counting the items of one scenario, from the events of its attempts.

use super::ask::given_up;
use super::{Asked, Counted, Counting};
use crate::app::{Core, Done, Followup, Job};
use crate::report::items::{ItemReport, ItemTally, KnownNode};
use crate::scenario::Scenario;
use crate::store::Store;
use crate::vocabulary::Language;
use crate::words::key;

impl Core {
    /// Counts the items where one scenario is asked for; nothing is left to count otherwise.
    pub(super) fn ask_items(&mut self, asked: Asked) -> Vec<Followup> {
        let Some(scenario) = asked.filter.scenario.clone() else { return self.all_counted() };
        let (revision, ticket) = (self.revision, self.reports.ticket.draw());
        self.reports.counting = Counting::Items;
        let folder = self.folder.clone();
        // A scenario that is gone from the library is told by what was played of it.
        let known = self.library.find(&scenario).and_then(|entry| entry.scenario.as_deref());
        let known = known.map(|known| known_nodes(known, self.language())).unwrap_or_default();
        let job = Job::new(key("job-counting-items"), move |progress| {
            let stopped = || progress.stopped() || ticket.is_void();
            let mut tally = ItemTally::default();
            let counted = Store::open(&folder).and_then(|store| {
                store.tapes(&scenario, &asked.filter, &stopped, |tape| {
                    progress.at(tape.number, tape.of);
                    tally.add(tape.attempt, tape.events, tape.overrules);
                })
            });
            match counted {
                Ok(true) => {
                    let items = Box::new(ItemReport::new(&tally, &known));
                    Done::Counted(Counted::Items { asked: Box::new(asked), revision, items })
                }
                Ok(false) => given_up(&ticket),
                Err(error) => Done::failed(key("notice-not-counted"), error),
            }
        });
        vec![Followup::Start(job.stoppable())]
    }
}

/// The nodes a scenario has, with its replies in a language.
#[must_use]
pub fn known_nodes(scenario: &Scenario, language: Language) -> Vec<KnownNode> {
    let nodes = scenario.script.nodes.iter();
    nodes
        .map(|node| KnownNode {
            id: node.id.clone(),
            replies: node
                .replies
                .iter()
                .map(|reply| (reply.id.clone(), reply.text.get(language).clone()))
                .collect(),
        })
        .collect()
}
