//! What the trainee is about to say: the words so far, the canned reply they began as, voice and face.

use crate::scenario::CannedReply;
use crate::session::{Action, Event, Recorded, Source, slots};
use crate::vocabulary::{Language, Manner};
use std::ops::Range;
use std::sync::Arc;

/// The reply being composed.
#[derive(Default)]
pub struct Draft {
    /// The words so far.
    pub words: String,
    /// The voice and face of the next reply; they stay for those after it.
    pub manner: Manner,
    /// The canned reply the words began as.
    canned: Option<Arc<str>>,
    /// Characters to select in the next frame.
    pub select: Option<Range<usize>>,
    /// Whether the field takes the keyboard in the next frame.
    pub take_keyboard: bool,
}

impl Draft {
    /// Nothing yet; the field may take the keyboard at once.
    pub fn new(take_keyboard: bool) -> Self {
        Self { take_keyboard, ..Self::default() }
    }

    /// Picking this reply with the voice and face chosen.
    pub fn picking(&self, reply: &Arc<str>) -> Action {
        Action::Pick { reply: Arc::clone(reply), manner: self.manner }
    }

    /// Sending the words as they are now.
    pub fn sending(&self) -> Action {
        Action::Write { text: self.words.trim().into(), manner: self.manner, canned: self.canned.clone() }
    }

    /// Whether there are words to send.
    pub fn can_send(&self) -> bool {
        !self.words.trim().is_empty()
    }

    /// Puts a canned reply after the words so far and selects its first slot, so that typing fills it.
    pub fn paste(&mut self, canned: &CannedReply, language: Language) {
        if !self.words.trim().is_empty() {
            self.words.push(' ');
        }
        let from = self.words.len();
        self.words.push_str(canned.text.get(language));
        self.canned = Some(Arc::clone(&canned.id));
        self.select = open_slots(&self.words).into_iter().find(|slot| slot.start >= from).map(|slot| {
            let start = self.words[..slot.start].chars().count();
            start..start + self.words[slot].chars().count()
        });
        self.take_keyboard = true;
    }

    /// Words all taken away are a reply begun anew.
    pub fn follow(&mut self) {
        if self.words.trim().is_empty() {
            self.canned = None;
        }
    }

    /// The slots of the canned reply nobody has filled yet.
    pub fn unfilled(&self) -> Vec<&str> {
        if self.canned.is_some() { slots(&self.words) } else { Vec::new() }
    }

    /// Forgets the words once they have been said, in whatever way they were sent: a key, a button or the palette.
    pub fn heard(&mut self, events: &[Recorded]) {
        let said = |recorded: &Recorded| match &recorded.event {
            Event::Replied(replied) => {
                replied.source == Source::Written && *replied.text == *self.words.trim()
            }
            _ => false,
        };
        if events.iter().any(said) {
            self.sent();
        }
    }

    /// Forgets what was sent; voice and face stay.
    pub fn sent(&mut self) {
        self.words.clear();
        self.canned = None;
        self.take_keyboard = true;
    }
}

/// Where the slots stand in some words, by bytes.
pub fn open_slots(words: &str) -> Vec<Range<usize>> {
    let found = slots(words).into_iter();
    let start = |slot: &str| slot.as_ptr() as usize - words.as_ptr() as usize;
    found.map(|slot| start(slot)..start(slot) + slot.len()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slots_are_found_where_they_stand() {
        let words = "Dear {name}, žali we will {do} it.";
        let found: Vec<&str> = open_slots(words).into_iter().map(|range| &words[range]).collect();
        assert_eq!(found, ["{name}", "{do}"]);
    }
}
