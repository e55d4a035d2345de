//! The shared note: what stands on it, and a line to add.

use crate::app::{Command, Core, Running};
use crate::session::Action;
use crate::ui::offered::Offered;
use crate::ui::theme::{self, space};
use crate::ui::widgets::{Field, secondary_button};
use egui::{Key, Label, Modifiers, Ui};

/// Shows the note. Enter adds the line.
pub(super) fn show(
    ui: &mut Ui,
    core: &Core,
    session: &Running,
    line: &mut String,
    take_keyboard: bool,
    out: &mut Vec<Command>,
) {
    ui.add(Label::new(theme::small(ui, core.say("practice-note-words", &[]))).wrap());
    for written in &session.state().notes {
        ui.add(Label::new(theme::body(ui, &**written)).wrap());
    }
    if session.state().ended {
        return;
    }
    let (label, hint) = (core.say("practice-note-label", &[]), core.say("practice-note-hint", &[]));
    let field = Field::new("practice-note-line", &label).label_hidden().hint(&hint).multiline(2);
    let id = field.id();
    let focused = ui.memory(|memory| memory.has_focus(id));
    let enter = focused && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
    field.show(ui, line);
    if take_keyboard {
        ui.memory_mut(|memory| memory.request_focus(id));
    }
    ui.add_space(space::TIGHT);
    let note = Command::Act(Action::Note { text: line.trim().into() });
    let can_write = !line.trim().is_empty();
    let pressed = ui.add_enabled_ui(can_write, |ui| {
        let words = core.say("practice-note-add", &[]);
        Offered::new(core, note.clone()).called(words).show(ui, out, secondary_button).clicked()
    });
    if enter && can_write {
        out.push(note);
    }
    if pressed.inner || (enter && can_write) {
        // What was written stands above; a refused line would say so and the words are few.
        line.clear();
    }
}
