//! Where something happens next in a story of ink.

use super::container::{Containers, Item, Place};
use std::collections::HashSet;

/// Where a story is over.
pub(super) const OVER: Place = (0, usize::MAX);

/// The place where something is said, chosen or decided next; what is silent on the way is gone over.
pub(super) fn settle(containers: &Containers<'_>, mut place: Place) -> Place {
    let mut seen = HashSet::new();
    while seen.insert(place) {
        let (id, at) = place;
        let next = (id, at + 1);
        place = match containers.item(place) {
            None if place == OVER => return OVER,
            None => match containers.get(id).parent {
                Some((around, Some(at))) => (around, at + 1),
                _ => return OVER,
            },
            Some(Item::Container(inner)) => (inner, 0),
            Some(Item::Text(words)) if words.trim().is_empty() => next,
            Some(Item::Command("nop")) => next,
            Some(Item::Command("done" | "end")) => return OVER,
            Some(Item::Command("#")) if is_about(containers, next) => (id, at + 3),
            Some(Item::Command("ev")) => match behind_assignment(containers, next) {
                Some(behind) => behind,
                None => return place,
            },
            Some(Item::Object(fields)) if fields.contains_key("->") && fields.len() == 1 => {
                let path = fields["->"].as_str().unwrap_or_default();
                match containers.find(path, id) {
                    Some(to) => to,
                    None => return place,
                }
            }
            _ => return place,
        };
    }
    place
}

/// Whether a tag tells about the story, as `title: The parcel` does.
fn is_about(containers: &Containers<'_>, place: Place) -> bool {
    matches!(containers.item(place), Some(Item::Text(words)) if words.contains(':'))
}

/// Behind something that is worked out only to be kept in a variable.
fn behind_assignment(containers: &Containers<'_>, (id, mut at): Place) -> Option<Place> {
    let mut is_kept = false;
    loop {
        let item = containers.item((id, at))?;
        match item {
            Item::Command("/ev") => break,
            Item::Command("str" | "out" | "ev") | Item::Text(_) | Item::Container(_) => return None,
            _ => at += 1,
        }
        // A variable that is changed is kept before the working out ends, a new one behind it.
        is_kept = is_assignment(&item);
    }
    match containers.item((id, at + 1)) {
        Some(next) if is_assignment(&next) => Some((id, at + 2)),
        _ => is_kept.then_some((id, at + 1)),
    }
}

fn is_assignment(item: &Item<'_>) -> bool {
    matches!(item, Item::Object(fields) if fields.contains_key("VAR=") || fields.contains_key("temp="))
}
