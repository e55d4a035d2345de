//! Scores one after the other: a dot for each attempt and the mean of the last few, to be read one by one.

use super::surface;
use crate::ui::theme::{self, Type, Weight, space};
use egui::accesskit::Action;
use egui::{Align2, EventFilter, Key, Modifiers, Pos2, Rect, Response, Role, Sense, Stroke, Ui, WidgetInfo};
use egui::{Shape, pos2, vec2};

/// The height of the frame in which the dots are, in points.
const HEIGHT: f32 = 132.0;
/// So many scores make a mean.
const MEAN_OF: usize = 5;
const DOT: f32 = 4.0;

/// Scores from 0 to 100, oldest first; an attempt without one leaves a gap.
#[must_use = "call show"]
pub struct Trend<'a> {
    scores: &'a [Option<u8>],
    name: &'a str,
    idle: &'a str,
}

impl<'a> Trend<'a> {
    /// A trend of `scores`, called `name`; `idle` stands below while none is being read.
    pub const fn new(scores: &'a [Option<u8>], name: &'a str, idle: &'a str) -> Self {
        Self { scores, name, idle }
    }

    /// Shows it over the width of its column, and returns the one that was pressed; `read` says one in words.
    pub fn show(self, ui: &mut Ui, read: impl Fn(usize) -> String) -> Option<usize> {
        let line = Type::Body.line_height(ui);
        let size = vec2(ui.available_width(), HEIGHT + space::SMALL + line);
        let (rect, response) = ui.allocate_exact_size(size, Sense::click());
        let labels = theme::tabular(ui, "100", Type::Small, Weight::Regular, theme::of(ui).ink_second);
        let left = rect.left() + labels.size().x + space::SMALL;
        let frame = Rect::from_min_max(
            pos2(left, rect.top() + 2.0 * DOT),
            pos2(rect.right() - 2.0 * DOT, rect.top() + HEIGHT - 2.0 * DOT),
        );
        let reading = self.follow(ui, &response, frame);
        if ui.is_rect_visible(rect) {
            let palette = theme::of(ui);
            for (score, words) in [(0, "0"), (50, "50"), (100, "100")] {
                let y = height(frame, score);
                ui.painter().hline(frame.x_range(), y, (1.0, palette.line));
                let label = theme::tabular(ui, words, Type::Small, Weight::Regular, palette.ink_second);
                let at = Align2::RIGHT_CENTER.anchor_size(pos2(left - space::SMALL, y), label.size());
                ui.painter().galley(at.min, label, palette.ink_second);
            }
            self.mean(ui, frame);
            for (index, score) in self.scores.iter().enumerate() {
                let Some(score) = score else { continue };
                let at = pos2(self.across(frame, index), height(frame, *score));
                ui.painter().circle_filled(at, DOT, palette.accent);
                if reading == Some(index) {
                    ui.painter().circle_stroke(at, DOT + 3.0, (space::FOCUS, palette.accent));
                }
            }
            let said = reading.map(&read);
            let ink = if said.is_some() { palette.ink } else { palette.ink_second };
            let under = said.as_deref().unwrap_or(self.idle);
            let galley = theme::layout_elided(ui, under, Type::Body, Weight::Regular, ink, rect.width());
            ui.painter().galley(pos2(rect.left(), rect.bottom() - line), galley, ink);
            surface::focus_ring(ui, &response, rect, space::RADIUS_MARK);
        }
        response.widget_info(|| {
            let mut info = WidgetInfo::labeled(Role::Slider, true, self.name);
            info.value = reading.map(|index| index as f64);
            info.current_text_value = reading.map(&read);
            info
        });
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_min_numeric_value(0.0);
            node.set_max_numeric_value(self.scores.len().saturating_sub(1) as f64);
            node.add_action(Action::Increment);
            node.add_action(Action::Decrement);
        });
        response.clicked().then_some(reading).flatten()
    }

    /// The mean of the last few up to each, as a quiet line.
    fn mean(&self, ui: &Ui, frame: Rect) {
        let mut points: Vec<Pos2> = Vec::new();
        for index in MEAN_OF.saturating_sub(1)..self.scores.len() {
            let few: Vec<u8> = self.scores[index + 1 - MEAN_OF..=index].iter().copied().flatten().collect();
            if !few.is_empty() {
                let sum: u32 = few.iter().map(|score| u32::from(*score)).sum();
                let mean = sum as f32 / few.len() as f32;
                let y = frame.bottom() - frame.height() * mean / 100.0;
                points.push(pos2(self.across(frame, index), y));
            }
        }
        ui.painter().add(Shape::line(points, Stroke::new(2.0, theme::of(ui).outline)));
    }

    fn across(&self, frame: Rect, index: usize) -> f32 {
        let steps = self.scores.len().saturating_sub(1).max(1) as f32;
        frame.left() + frame.width() * index as f32 / steps
    }

    /// The attempt being read: under the pointer, or where the arrow keys have brought it.
    fn follow(&self, ui: &Ui, response: &Response, frame: Rect) -> Option<usize> {
        let last = self.scores.len().checked_sub(1)?;
        if let Some(pointer) = response.hover_pos() {
            let share = ((pointer.x - frame.left()) / frame.width().max(1.0)).clamp(0.0, 1.0);
            let index = (share * last as f32).round() as usize;
            ui.data_mut(|data| data.insert_temp(response.id, index));
            return Some(index);
        }
        let asked = |action| ui.input(|input| input.num_accesskit_action_requests(response.id, action));
        let (mut forth, mut back) = (asked(Action::Increment), asked(Action::Decrement));
        if response.has_focus() {
            let arrows = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
            ui.input_mut(|input| {
                forth += input.count_and_consume_key(Modifiers::NONE, Key::ArrowRight);
                back += input.count_and_consume_key(Modifiers::NONE, Key::ArrowLeft);
            });
        } else if forth + back == 0 {
            return None;
        }
        let kept = ui.data(|data| data.get_temp::<usize>(response.id)).unwrap_or(last).min(last);
        let index = (kept + forth).saturating_sub(back).min(last);
        ui.data_mut(|data| data.insert_temp(response.id, index));
        Some(index)
    }
}

fn height(frame: Rect, score: u8) -> f32 {
    frame.bottom() - frame.height() * f32::from(score.min(100)) / 100.0
}
