//! What became of a canned reply: whether its slots were filled and its words made to fit this customer.

use super::CannedUse;
use std::sync::Arc;

/// How many words beside those in the slots make a canned reply one's own.
const OWN_WORDS: usize = 5;

/// Compares a written reply with the canned one it began as.
///
/// It is personal when no slot is left open and either a third of the canned words are gone, or at least five words
/// came in beyond two for each slot.
#[must_use]
pub fn used(id: &Arc<str>, template: &str, text: &str) -> CannedUse {
    let slots = slots(template);
    let unfilled: Vec<Arc<str>> =
        slots.iter().filter(|slot| text.contains(**slot)).map(|slot| Arc::from(*slot)).collect();
    let mut literal = template.to_lowercase();
    for slot in &slots {
        literal = literal.replace(&slot.to_lowercase(), " ");
    }
    let written = text.to_lowercase();
    let mut rest: Vec<&str> = words(&literal).collect();
    let canned = rest.len();
    let mut added = 0usize;
    for word in words(&written) {
        match rest.iter().position(|left| *left == word) {
            Some(place) => drop(rest.remove(place)),
            None => added += 1,
        }
    }
    let rewritten = rest.len() * 3 >= canned;
    let enlarged = added >= OWN_WORDS + 2 * slots.len();
    CannedUse { id: Arc::clone(id), personal: unfilled.is_empty() && (rewritten || enlarged), unfilled }
}

/// The slots of a canned reply, with their brackets.
#[must_use]
pub fn slots(template: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = template;
    while let Some(open) = rest.find('{') {
        let Some(length) = rest[open..].find('}') else { break };
        found.push(&rest[open..=open + length]);
        rest = &rest[open + length + 1..];
    }
    found
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '\'').filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    const LATE: &str = "Dear {name}, we are sorry that your order {order} is late. It will arrive by {day}.";

    fn used_as(text: &str) -> (usize, bool) {
        let used = used(&"late".into(), LATE, text);
        (used.unfilled.len(), used.personal)
    }

    #[test]
    fn a_template_with_open_slots_is_one() {
        assert_eq!(used_as(LATE), (3, false));
        assert_eq!(
            used_as("Dear Marta, we are sorry that your order {order} is late. It will arrive by Friday."),
            (1, false)
        );
    }

    #[test]
    fn filling_the_slots_is_not_yet_writing_to_somebody() {
        let filled =
            "Dear Marta, we are sorry that your order A-20881 is late. It will arrive by Friday noon.";
        assert_eq!(used_as(filled), (0, false));
    }

    #[test]
    fn own_words_make_it_a_letter() {
        let own = "Dear Marta, we are sorry that your order A-20881 is late, and for a birthday of all days, \
                   after two calls in which nobody looked. It will arrive by Friday.";
        assert_eq!(used_as(own), (0, true));
        assert_eq!(used_as("Marta, A-20881 is late and that is our doing. Friday, before noon."), (0, true));
    }
}
