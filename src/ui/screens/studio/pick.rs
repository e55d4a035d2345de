//! A list that folds open, of which one thing is chosen.

use crate::ui::theme::{self, Type, Weight, space};
use egui::text::{LayoutJob, TextFormat};
use egui::{Align, ComboBox, Event, IdSalt, Ui};

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

/// From so many choices on only those in view are laid out.
const MANY: usize = 60;

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
    let now = chosen.and_then(|at| options.get(at)).map_or(none, |option| option.words.as_str());
    pick_from(ui, salt, label, now, || {
        let make = |at: usize| {
            let option = &options[at];
            Choice { words: option.words.clone(), about: option.about.clone() }
        };
        Folded { count: options.len(), chosen, make }
    })
}

/// What a list holds once it is folded open.
pub(super) struct Folded<F> {
    /// How much there is to choose from.
    pub count: usize,
    /// What is chosen already.
    pub chosen: Option<usize>,
    /// Makes a choice, by its position.
    pub make: F,
}

/// The same for a list that may be long: `now` is what it says, and the rest is made only when it is folded open.
pub(super) fn pick_from<F: Fn(usize) -> Choice>(
    ui: &mut Ui,
    salt: &str,
    label: &str,
    now: &str,
    open: impl FnOnce() -> Folded<F>,
) -> Option<usize> {
    let (mut pressed, mut chosen) = (None, None);
    let opened = !ComboBox::is_open(ui.ctx(), ui.make_persistent_id(IdSalt::new(("studio-pick", salt))));
    let width = ui.available_width().min(360.0);
    let list = ComboBox::from_id_salt(("studio-pick", salt)).selected_text(theme::body(ui, now));
    let response = list.width(width).height(320.0).truncate().show_ui(ui, |ui| {
        let folded = open();
        let height = ui.spacing().interact_size.y;
        let found = typed(ui, opened).and_then(|letters| find(&folded, &letters));
        for at in 0..folded.count {
            let place = egui::Rect::from_min_size(ui.cursor().min, egui::vec2(1.0, height));
            // A few more on either side, so that the keyboard has somewhere to go.
            let is_found = found == Some(at);
            if folded.count > MANY && !is_found && !ui.clip_rect().expand(4.0 * height).intersects(place) {
                ui.add_space(height + ui.spacing().item_spacing.y);
                continue;
            }
            let option = (folded.make)(at);
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
            let row = ui.selectable_label(folded.chosen == Some(at), words);
            if is_found {
                row.request_focus();
                row.scroll_to_me(Some(Align::Center));
            }
            if row.gained_focus() {
                row.scroll_to_me(None);
            }
            if opened && folded.chosen == Some(at) {
                row.scroll_to_me(Some(Align::Center));
            }
            if row.clicked() {
                chosen = Some(at);
                pressed = (folded.chosen != Some(at)).then_some(at);
                ui.close();
            }
        }
    });
    let response = response.response;
    if chosen.is_some() {
        // The keyboard goes on where it came from.
        response.request_focus();
    }
    response.ctx.accesskit_node_builder(response.id, |node| {
        node.set_label(label);
        node.set_value(now);
    });
    pressed
}

/// The letters written since the list was folded open, when there are new ones.
fn typed(ui: &Ui, opened: bool) -> Option<String> {
    let id = ui.scope_id().with("typed");
    let new = ui.input(|input| {
        let texts = input.events.iter().filter_map(|event| match event {
            Event::Text(text) => Some(text.trim()),
            _ => None,
        });
        texts.collect::<String>().to_lowercase()
    });
    ui.data_mut(|data| {
        let letters = data.get_temp_mut_or_default::<String>(id);
        if opened {
            letters.clear();
        }
        letters.push_str(&new);
        (!new.is_empty()).then(|| letters.clone())
    })
}

/// The first choice that begins with these letters, or has them anywhere in it.
fn find<F: Fn(usize) -> Choice>(folded: &Folded<F>, letters: &str) -> Option<usize> {
    let words = |at: usize| (folded.make)(at).words.to_lowercase();
    let mut all = 0..folded.count;
    let begins = all.clone().find(|at| words(*at).starts_with(letters));
    begins.or_else(|| all.find(|at| words(*at).contains(letters)))
}
