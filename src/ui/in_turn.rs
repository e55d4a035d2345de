//! Keys that lead somewhere else are taken one a frame, so that what is pressed before and behind them goes where it is meant to.
//!
//! Whoever presses Tab and an arrow within one slow frame would otherwise be led from the field they left in the direction of
//! the arrow, and what they write next would land there; and whoever saves with the last letter would save without it.

use egui::{Context, Event, Key, Plugin, RawInput, Ui};

/// What was pressed behind such a key and waits for the next frame.
#[derive(Default)]
pub(super) struct InTurn {
    waiting: Vec<Event>,
    /// Whether such a key came in the frame before: what has the keyboard now says only in the next one which keys it keeps.
    settles: bool,
}

impl Plugin for InTurn {
    fn debug_name(&self) -> &'static str {
        "in turn"
    }

    fn input_hook(&mut self, _ctx: &Context, input: &mut RawInput) {
        self.waiting.append(&mut input.events);
        if std::mem::take(&mut self.settles) {
            return;
        }
        // Such a key comes alone: what was pressed before it is still for where the keyboard was.
        let behind = self.waiting.iter().position(leads_elsewhere).map_or(self.waiting.len(), |at| at.max(1));
        input.events = self.waiting.drain(..behind).collect();
        self.settles = input.events.first().is_some_and(leads_elsewhere);
    }

    fn on_end_pass(&mut self, ui: &mut Ui) {
        if !self.waiting.is_empty() {
            ui.ctx().request_repaint();
        }
    }
}

/// Whether a key can give the keyboard to something else, or press what has it: Tab, an arrow, Enter, or one held with Control;
/// unless it only repeats.
fn leads_elsewhere(event: &Event) -> bool {
    match event {
        Event::Key { key, pressed: true, repeat: false, modifiers, .. } => match key {
            Key::Tab | Key::Enter => true,
            Key::ArrowUp | Key::ArrowDown | Key::ArrowLeft | Key::ArrowRight => true,
            _ => modifiers.command,
        },
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::InTurn;
    use egui::{Context, Event, Key, Modifiers, Plugin, RawInput};

    fn pressed(key: Key, modifiers: Modifiers) -> Event {
        Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers }
    }

    #[test]
    fn a_key_that_leads_elsewhere_comes_alone() {
        let (tab, arrow) = (pressed(Key::Tab, Modifiers::NONE), pressed(Key::ArrowRight, Modifiers::NONE));
        let add = pressed(Key::N, Modifiers::COMMAND | Modifiers::SHIFT);
        let word = || Event::Text("a".to_owned());
        let (mut turn, ctx) = (InTurn::default(), Context::default());
        let mut frame = |events: Vec<Event>| {
            let mut input = RawInput { events, ..RawInput::default() };
            turn.input_hook(&ctx, &mut input);
            input.events
        };
        let first = frame(vec![word(), tab.clone(), arrow.clone(), add.clone(), word()]);
        assert_eq!(first, [word()]);
        assert_eq!(frame(Vec::new()), [tab]);
        assert_eq!(frame(vec![arrow.clone()]), [], "the keyboard arrives");
        assert_eq!(frame(Vec::new()), std::slice::from_ref(&arrow), "what waited comes first");
        assert_eq!(frame(Vec::new()), []);
        assert_eq!(frame(Vec::new()), [add]);
        assert_eq!(frame(Vec::new()), []);
        assert_eq!(frame(Vec::new()), [word()]);
        assert_eq!(frame(Vec::new()), [arrow]);
        assert_eq!(frame(Vec::new()), []);
    }
}
