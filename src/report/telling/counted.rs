//! What quoted words did: for which techniques, and whether they earned or cost.

use super::lists::and_list;
use crate::vocabulary::Technique;
use crate::words::Words;

/// "Empathy and composure, earned": in front of the sentence that explains it. `cost` says that the words took from the marks.
#[must_use]
pub fn counted(techniques: impl Iterator<Item = Technique>, cost: bool, words: &dyn Words) -> String {
    let names: Vec<String> =
        techniques.map(|technique| words.say_for("technique", technique.key(), &[])).collect();
    let direction = words.say(if cost { "report-cost" } else { "report-earned" }, &[]);
    format!("{}, {direction}", and_list(&names, words))
}
