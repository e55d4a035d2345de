//! `report --items`: what is picked, how hard each node is, and what tells strong attempts from weak ones.

use crate::app::known_nodes;
use crate::cli::args::ReportArgs;
use crate::cli::failure::Failure;
use crate::cli::home::Home;
use crate::cli::moment;
use crate::cli::report::{deliver, format};
use crate::export::items::Items;
use crate::report::items::{ItemReport, ItemTally};
use crate::store::{CohortFilter, Library};
use jiff::Timestamp;

/// Writes the item analysis of a scenario to a file, in one step, or to standard output.
pub fn items(home: &Home, args: &ReportArgs, scenario: &str) -> Result<(), Failure> {
    let mut tally = ItemTally::default();
    home.store.tapes(scenario, &CohortFilter::default(), &|| false, |tape| {
        tally.add(tape.attempt, tape.events, tape.overrules);
    })?;
    let library = Library::open(&home.folder);
    let known = library.find(scenario).and_then(|entry| entry.scenario.as_deref());
    if known.is_none() && tally.attempts() == 0 {
        return Err(Failure::Unusable(format!(
            "there is no scenario `{scenario}` in the library, and nobody has played one. `evenkeel attempts` lists what was played"
        )));
    }
    let language = home.settings.language;
    let nodes = known.map(|known| known_nodes(known, language)).unwrap_or_default();
    let title = known.map_or_else(|| scenario.to_owned(), |known| known.title.get(language).to_string());
    let report = ItemReport::new(&tally, &nodes);
    let made = moment::long(Timestamp::now());
    let items = Items { report: &report, scenario, title: &title, made: &made, words: &home.words };
    deliver(args, &items.written(format(args)))
}
