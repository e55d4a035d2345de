//! What the library is narrowed to: words, and chips for what the scenarios differ in.

use crate::app::{Card, Core};
use crate::ui::theme::{self, Type, Weight, space};
use crate::ui::widgets::{Chip, Field, quiet_button};
use crate::vocabulary::{Channel, Language, Magnitude, ReviewState, Technique};
use egui::{Key, Label, Ui, Vec2, vec2};
use std::collections::BTreeSet;

/// The words and chips that are on. Chips of one kind widen, chips of different kinds narrow.
#[derive(Default)]
pub(super) struct Filter {
    words: String,
    channels: BTreeSet<Channel>,
    magnitudes: BTreeSet<Magnitude>,
    languages: BTreeSet<Language>,
    techniques: BTreeSet<Technique>,
    /// None means every state but retired.
    states: BTreeSet<ReviewState>,
    finding: bool,
    /// Whether the chips were asked for in a window that has no room to spare for them.
    unfolded: bool,
}

/// Below this height of the window the chips are folded away, so that the scenarios come into view, in points.
const SHORT: f32 = 700.0;

impl Filter {
    /// Gives the search field the keyboard in the next frame.
    pub fn find(&mut self) {
        self.finding = true;
    }

    /// Shows everything again.
    pub fn clear(&mut self) {
        *self = Self::default();
    }

    /// Whether nothing is filtered.
    pub fn is_off(&self) -> bool {
        self.words.trim().is_empty() && self.no_chip_is_on()
    }

    fn no_chip_is_on(&self) -> bool {
        self.channels.is_empty()
            && self.magnitudes.is_empty()
            && self.languages.is_empty()
            && self.techniques.is_empty()
            && self.states.is_empty()
    }

    /// Whether a scenario is to be seen.
    pub fn passes(&self, card: &Card, language: Language) -> bool {
        let scenario = &card.scenario;
        (self.channels.is_empty() || self.channels.contains(&scenario.channel))
            && (self.magnitudes.is_empty() || self.magnitudes.contains(&scenario.magnitude))
            && (self.languages.is_empty() || self.languages.contains(&scenario.language))
            && (self.techniques.is_empty() || card.trains.iter().any(|t| self.techniques.contains(t)))
            && self.shows(scenario.review_state())
            && self.words.split_whitespace().all(|word| contains(card, language, &word.to_lowercase()))
    }

    fn shows(&self, state: ReviewState) -> bool {
        match self.states.is_empty() {
            true => state != ReviewState::Retired,
            false => self.states.contains(&state),
        }
    }

    /// Whether the chips are seen: always where there is room, otherwise when asked for or while one is on.
    fn shows_chips(&self, ui: &Ui) -> bool {
        self.unfolded || !self.no_chip_is_on() || ui.ctx().content_rect().height() >= SHORT
    }

    /// Shows the search field and a chip for each value in which the scenarios differ; true when Enter was pressed in the
    /// field.
    pub fn show(&mut self, ui: &mut Ui, core: &Core) -> bool {
        let label = core.say("library-search", &[]);
        let field = Field::new("library-search", &label).hint(&label).label_hidden();
        if std::mem::take(&mut self.finding) {
            ui.memory_mut(|memory| memory.request_focus(field.id()));
        }
        let folded = !self.shows_chips(ui);
        let entered = ui
            .horizontal(|ui| {
                let field = ui
                    .scope(|ui| {
                        ui.set_width(ui.available_width().min(420.0));
                        field.show(ui, &mut self.words)
                    })
                    .inner;
                if folded {
                    let (words, help) =
                        (core.say("library-filters", &[]), core.say("library-filters-help", &[]));
                    self.unfolded = ui.add(quiet_button(&words).hint(&help)).clicked();
                }
                field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter))
            })
            .inner;
        if folded {
            return entered;
        }
        let cards = &core.shelf().cards;
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(space::SMALL);
            chips(
                ui,
                &core.say("filter-channel", &[]),
                &mut self.channels,
                cards.iter().map(|c| c.scenario.channel),
                |c| core.say_for("channel", c.key(), &[]),
            );
            chips(
                ui,
                &core.say("filter-magnitude", &[]),
                &mut self.magnitudes,
                cards.iter().map(|c| c.scenario.magnitude),
                |m| m.to_string(),
            );
            chips(
                ui,
                &core.say("filter-language", &[]),
                &mut self.languages,
                cards.iter().map(|c| c.scenario.language),
                |l| core.say_for("language", l.key(), &[]),
            );
            chips(
                ui,
                &core.say("filter-technique", &[]),
                &mut self.techniques,
                cards.iter().flat_map(|c| c.trains.iter().copied()),
                |t| core.say_for("technique", t.key(), &[]),
            );
            chips(
                ui,
                &core.say("filter-review", &[]),
                &mut self.states,
                cards.iter().map(|c| c.scenario.review_state()),
                |state| core.say_for("review-state", state.key(), &[]),
            );
        });
        entered
    }
}

/// The chips of one kind, after its name. A kind in which all scenarios are alike is not shown.
fn chips<T: Ord + Copy>(
    ui: &mut Ui,
    kind: &str,
    on: &mut BTreeSet<T>,
    values: impl Iterator<Item = T>,
    words: impl Fn(T) -> String,
) {
    let values: BTreeSet<T> = values.collect();
    if values.len() < 2 {
        return;
    }
    // A kind stays together where a line holds it, and a name never ends a line: it goes to the next one with its chips.
    let name = theme::layout_line(ui, kind, Type::Small, Weight::Regular, theme::of(ui).ink_second).size().x;
    let width = |value: &T| space::SMALL + Chip::new(&words(*value), on.contains(value)).width(ui);
    let whole = name + values.iter().map(width).sum::<f32>();
    let least = name + values.first().map_or(0.0, width);
    let needed = if whole <= ui.max_rect().width() { whole } else { least };
    if ui.available_size_before_wrap().x < needed {
        ui.end_row();
    }
    ui.add_sized(vec2(name, Chip::HEIGHT), Label::new(theme::small(ui, kind)).extend());
    for value in values {
        let is_on = on.contains(&value);
        if ui.add(Chip::new(&words(value), is_on)).clicked() && !on.remove(&value) {
            on.insert(value);
        }
    }
    ui.add_space(space::SMALL);
}

fn contains(card: &Card, language: Language, word: &str) -> bool {
    let scenario = &card.scenario;
    let texts = [scenario.title.get(language), scenario.summary.get(language), &scenario.customer.name];
    texts.into_iter().chain(&scenario.tags).any(|text| text.to_lowercase().contains(word))
}
