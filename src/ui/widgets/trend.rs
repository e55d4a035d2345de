//! Scores one after the other: a dot for each attempt and the mean of the last few, to be read one by one.

use super::plot::{self, Plot, Rest};
use crate::ui::theme::{self, Type, Weight, space};
use egui::{Pos2, Rect, Role, Sense, Stroke, Ui, WidgetInfo};
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
        let size = vec2(ui.available_width(), HEIGHT + plot::caption_height(ui));
        let (rect, response) = ui.allocate_exact_size(size, Sense::click());
        let labels = theme::tabular(ui, "100", Type::Small, Weight::Regular, theme::of(ui).ink_second);
        let left = rect.left() + labels.size().x + space::SMALL;
        let frame = Rect::from_min_max(
            pos2(left, rect.top() + 2.0 * DOT),
            pos2(rect.right() - 2.0 * DOT, rect.top() + HEIGHT - 2.0 * DOT),
        );
        let last = self.scores.len().saturating_sub(1);
        let plot = Plot { frame, x: (0.0, last.max(1) as f64), y: (0.0, 100.0) };
        let rest = Rest { read: None, from: last };
        let reading = plot::reading(ui, &response, self.scores.len(), rest, |pointer| {
            Some(plot.nearest(pointer.x).min(last))
        });
        if ui.is_rect_visible(rect) {
            let palette = theme::of(ui);
            plot.across(ui, &[0.0, 50.0, 100.0].map(|score| (score, score.to_string())));
            self.mean(ui, &plot);
            for (index, score) in self.scores.iter().enumerate() {
                let Some(score) = score else { continue };
                let at = plot.at(index as f64, f64::from((*score).min(100)));
                ui.painter().circle_filled(at, DOT, palette.accent);
                if reading == Some(index) {
                    ui.painter().circle_stroke(at, DOT + 3.0, (space::FOCUS, palette.accent));
                }
            }
            let said = reading.map(&read);
            plot::caption(ui, &response, rect.left(), said.as_deref(), self.idle);
        }
        response.widget_info(|| {
            let mut info = WidgetInfo::labeled(Role::Slider, true, self.name);
            info.value = reading.map(|index| index as f64);
            info.current_text_value = reading.map(&read);
            info
        });
        response.clicked().then_some(reading).flatten()
    }

    /// The mean of the last few up to each, as a quiet line.
    fn mean(&self, ui: &Ui, plot: &Plot) {
        let mut points: Vec<Pos2> = Vec::new();
        for index in MEAN_OF.saturating_sub(1)..self.scores.len() {
            let few: Vec<u8> = self.scores[index + 1 - MEAN_OF..=index].iter().copied().flatten().collect();
            if !few.is_empty() {
                let sum: u32 = few.iter().map(|score| u32::from(*score)).sum();
                points.push(plot.at(index as f64, f64::from(sum) / few.len() as f64));
            }
        }
        ui.painter().add(Shape::line(points, Stroke::new(2.0, theme::of(ui).outline)));
    }
}
