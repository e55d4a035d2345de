//! The frame of a drawing: where a value stands, the grid, and how often an axis is labelled.

use maud::{Markup, html};

/// A drawing in its own units, which are pixels at its natural size.
#[derive(Clone, Copy, Debug)]
pub(super) struct Plot {
    pub width: i64,
    pub left: i64,
    pub right: i64,
    pub top: i64,
    pub bottom: i64,
    /// The values at the left and right ends.
    pub x: (f64, f64),
    /// The values at the lower and upper ends.
    pub y: (f64, f64),
}

impl Plot {
    /// Where a value stands from left to right; what lies outside stands at the end.
    pub fn at_x(&self, value: f64) -> i64 {
        let share = ((value - self.x.0) / (self.x.1 - self.x.0)).clamp(0.0, 1.0);
        self.left + (share * (self.right - self.left) as f64).round() as i64
    }

    /// Where a value stands from bottom to top.
    pub fn at_y(&self, value: f64) -> i64 {
        let share = ((value - self.y.0) / (self.y.1 - self.y.0)).clamp(0.0, 1.0);
        self.bottom - (share * (self.bottom - self.top) as f64).round() as i64
    }

    /// Lines across at these values, each with its label.
    pub fn across(&self, labels: &[(f64, String)]) -> Markup {
        html! {
            @for (value, label) in labels {
                @let y = self.at_y(*value);
                line class="grid" x1=(self.left) x2=(self.right) y1=(y) y2=(y) {}
                text class="tick" x=(self.left - 8) y=(y + 4) text-anchor="end" { (label) }
            }
        }
    }

    /// Labels under the axis.
    pub fn below(&self, labels: &[(f64, String)]) -> Markup {
        html! {
            @for (value, label) in labels {
                text class="tick" x=(self.at_x(*value)) y=(self.bottom + 18) text-anchor="middle" { (label) }
            }
        }
    }

    /// The name of the axis below.
    pub fn axis(&self, name: &str) -> Markup {
        html! {
            text class="tick" x=(i64::midpoint(self.left, self.right)) y=(self.bottom + 38) text-anchor="middle" { (name) }
        }
    }
}

/// Every how many a row is labelled so that there are at most so many labels: 1, 2, 5, 10, 20, 50 and so on.
pub(super) fn step(length: i64, labels: i64) -> i64 {
    let least = (length / labels.max(1)).max(1);
    let round = std::iter::successors(Some(1_i64), |ten| ten.checked_mul(10));
    round
        .flat_map(|ten| [1, 2, 5].map(|n| ten.saturating_mul(n)))
        .find(|&step| step >= least)
        .unwrap_or(least)
}
