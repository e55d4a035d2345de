//! Walking through a story of ink: from each place a choice leads to, until the next choices or the end.

use super::super::leftover::Leftovers;
use super::super::story::{Moment, Story, Way};
use super::super::{MOST_MOMENTS, broken, too_large};
use super::container::{Containers, Item, Place};
use super::settle::settle;
use super::walker::Walker;
use crate::diagnostic::Diagnostic;
use std::collections::{HashMap, VecDeque};

/// So many items are gone through at most, over all moments: a story that has more goes round without a choice.
const MOST_STEPS: usize = 4_000_000;

/// The story, walked from its beginning.
pub fn walk(containers: &Containers<'_>, left: &mut Leftovers) -> Result<Story, Box<Diagnostic>> {
    let mut map = Moments { places: HashMap::new(), open: VecDeque::new(), count: 0 };
    let mut story = Story::default();
    let start = settle(containers, (0, 0));
    map.number(start);
    let mut steps = 0;
    while let Some(place) = map.open.pop_front() {
        if map.count > MOST_MOMENTS {
            return Err(Box::new(too_large(format!("The story has more than {MOST_MOMENTS} moments."))));
        }
        let at = map.places[&place];
        let mut walker = Walker::new(containers, place, left);
        walker.go();
        steps += walker.steps;
        if steps > MOST_STEPS {
            return Err(Box::new(too_large("The story goes round and round without a choice.")));
        }
        let Walker { lines, choices, tags, .. } = walker;
        let name = containers.title(place);
        let mut moment = Moment {
            name: if name.is_empty() { "opening".to_owned() } else { name },
            says: lines,
            tags,
            ..Moment::default()
        };
        for choice in choices {
            let (line, to) = after_choice(containers, choice.to, left);
            let to = Some(map.number(settle(containers, to)));
            let text = if line.is_empty() { choice.text.clone() } else { line };
            moment.ways.push(Way { text, short: choice.text, tells: String::new(), to });
        }
        if story.moments.len() <= at {
            story.moments.resize_with(map.count.max(at + 1), Moment::default);
        }
        story.moments[at] = moment;
    }
    if story.moments.is_empty() {
        return Err(broken("The story holds nothing."));
    }
    story.title = about(containers).unwrap_or_default();
    Ok(story)
}

/// The places that became moments, and those still to be walked from.
struct Moments {
    places: HashMap<Place, usize>,
    open: VecDeque<Place>,
    count: usize,
}

impl Moments {
    fn number(&mut self, place: Place) -> usize {
        *self.places.entry(place).or_insert_with(|| {
            self.open.push_back(place);
            self.count += 1;
            self.count - 1
        })
    }
}

/// The title a story gives itself in a tag at its top.
fn about(containers: &Containers<'_>) -> Option<String> {
    let mut place = (0, 0);
    for _ in 0..200 {
        match containers.item(place)? {
            Item::Container(inner) => place = (inner, 0),
            Item::Command("#") => {
                if let Item::Text(words) = containers.item((place.0, place.1 + 1))?
                    && let Some(title) = words.trim().strip_prefix("title:")
                {
                    return Some(title.trim().to_owned());
                }
                place.1 += 3;
            }
            Item::Text("\n") => place.1 += 1,
            _ => return None,
        }
    }
    None
}

/// What stands on the line of a choice after it was chosen, which is the trainee's, and the place behind it.
fn after_choice(containers: &Containers<'_>, to: Place, left: &mut Leftovers) -> (String, Place) {
    let mut walker = Walker::new(containers, to, left);
    walker.line_only = true;
    walker.go();
    walker.end_line();
    (walker.lines.join(" "), walker.place)
}
