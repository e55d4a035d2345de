//! A list that folds open, of which one thing is chosen.

use crate::ui::theme::{self, Type, Weight, space};
use egui::text::{LayoutJob, TextFormat};
use egui::{ComboBox, Ui};

/// Something that can be chosen.
pub(super) struct Choice {
    /// What is listed.
    pub words: String,
    /// What it is, behind it in second ink.
    pub about: String,
}

impl Choice {
    /// Something that needs no more words.
    pub(super) fn plain(words: String) -> Self {
        Self { words, about: String::new() }
    }
}

/// Shows the list; gives what was chosen, if it was not chosen already. `salt` tells it from the other lists of the window,
/// `none` is what it says while nothing is chosen.
pub(super) fn pick(
    ui: &mut Ui,
    salt: &str,
    label: &str,
    options: &[Choice],
    chosen: Option<usize>,
    none: &str,
) -> Option<usize> {
    let mut pressed = None;
    let now = chosen.and_then(|at| options.get(at)).map_or(none, |option| option.words.as_str());
    let width = ui.available_width().min(360.0);
    let list = ComboBox::from_id_salt(("studio-pick", salt)).selected_text(theme::body(ui, now));
    let response = list.width(width).height(320.0).truncate().show_ui(ui, |ui| {
        for (at, option) in options.iter().enumerate() {
            let palette = theme::of(ui);
            let format = |size: Type, ink| TextFormat {
                font_id: size.font(ui, Weight::Regular),
                color: ink,
                ..TextFormat::default()
            };
            let mut words = LayoutJob::default();
            words.append(&option.words, 0.0, format(Type::Body, palette.ink));
            if !option.about.is_empty() {
                words.append(&option.about, space::SMALL, format(Type::Small, palette.ink_second));
            }
            if ui.selectable_label(chosen == Some(at), words).clicked() {
                pressed = Some(at);
            }
        }
    });
    let response = response.response;
    response.ctx.accesskit_node_builder(response.id, |node| {
        node.set_label(label);
        node.set_value(now);
    });
    pressed.filter(|at| chosen != Some(*at))
}
