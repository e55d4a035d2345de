//! How much room the window leaves: in a short one every row counts, so the rows around the conversation stand closer; in
//! a wide one the conversation keeps to the middle.

use crate::ui::theme::space;
use egui::{Ui, UiBuilder, vec2};

/// Below this height of the window it is short, in points.
const SHORT: f32 = 700.0;

/// The widest conversation and replies get; beyond it both sides of a talk lie too far apart.
const WIDEST: f32 = 1080.0;

/// Shows `contents` in the middle of a wide window, and over the whole width of any other.
pub fn middle<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let whole = ui.available_rect_before_wrap();
    let spare = ((whole.width() - WIDEST) / 2.0).max(0.0).floor();
    let inner = UiBuilder::new().max_rect(whole.shrink2(vec2(spare, 0.0)));
    ui.scope_builder(inner, contents).inner
}

/// Whether the window is short.
pub fn is_short(ui: &Ui) -> bool {
    ui.ctx().content_rect().height() < SHORT
}

/// The air over and under the line of stages.
pub fn over_stages(ui: &Ui) -> f32 {
    if is_short(ui) { space::TIGHT } else { space::MEDIUM }
}

/// The air over and under the customer where they are a strip.
pub fn over_strip(ui: &Ui) -> f32 {
    if is_short(ui) { space::TIGHT } else { space::SMALL }
}

/// The air over and under what can be answered.
pub fn over_answers(ui: &Ui) -> f32 {
    if is_short(ui) { space::SMALL } else { space::MEDIUM }
}

/// The height of the line that says whose turn it is.
pub fn turn(ui: &Ui) -> f32 {
    if is_short(ui) { space::CONTROL } else { space::CONTROL_LARGE }
}

/// The height the conversation keeps, whatever there is to pick from: more where it is `written`, because a letter stands
/// whole. Beyond it the replies scroll.
pub fn conversation(ui: &Ui, written: bool) -> f32 {
    match (is_short(ui), written) {
        (true, false) => 168.0,
        (true, true) => 200.0,
        (false, false) => 200.0,
        (false, true) => 240.0,
    }
}
