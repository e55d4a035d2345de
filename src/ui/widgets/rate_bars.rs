//! A rate over time: a bar for each period, with its interval.

use super::plot::{self, Frame, Rest};
use super::surface;
use crate::ui::theme;
use egui::{Color32, Stroke, StrokeKind, Ui};
use egui_plot::{Axis, Bar, BarChart, PlotPoint};

const HEIGHT: f32 = 180.0;
const LEFT: f32 = 52.0;
/// The most of the room of its period that a bar takes, and the widest it is, in points.
const BAR: (f32, f32) = (0.6, 44.0);
/// The least room a label needs from its neighbour.
const LABEL: f32 = 84.0;

/// The rate of a period.
#[derive(Clone, Debug, PartialEq)]
pub struct RateBar {
    /// The period's name.
    pub name: String,
    /// The rate, 0 to 1.
    pub rate: f64,
    /// The lower end of its interval.
    pub low: f64,
    /// The upper end.
    pub high: f64,
    /// Whether enough attempts are behind it; hatched otherwise.
    pub enough: bool,
}

/// Shows the bars, known by `name`; `read` says one of them in words, `share` labels the axis. The bar that was pressed.
pub fn rate_bars(
    ui: &mut Ui,
    bars: &[RateBar],
    [name, idle]: [&str; 2],
    read: impl Fn(usize) -> String,
    share: impl Fn(f64) -> String,
) -> Option<usize> {
    let palette = theme::of(ui);
    let count = bars.len().max(1);
    let width = ui.available_width() - LEFT;
    let every = plot::step(count as i64, (width / LABEL) as i64).max(1) as usize;
    let labelled = bars.iter().enumerate().step_by(every);
    let frame = Frame {
        name,
        height: HEIGHT,
        left: LEFT,
        x: (-0.5, count as f64 - 0.5),
        y: (0.0, 1.0),
        lines: Axis::Y,
        across: [0.0, 0.5, 1.0].map(|value| (value, share(value))).to_vec(),
        below: vec![labelled.map(|(at, bar)| (at as f64, bar.name.clone())).collect()],
        axis: "",
    };
    let broad = f64::from(BAR.0.min(BAR.1 * count as f32 / width));
    let edge = Stroke::new(1.0, palette.accent);
    let drawn = frame.draw(ui, |plot| {
        let filled = palette.accent.gamma_multiply(0.6);
        let body = |(at, bar): (usize, &RateBar)| {
            let fill = if bar.enough { filled } else { Color32::TRANSPARENT };
            Bar::new(at as f64, bar.rate).width(broad).fill(fill).stroke(edge)
        };
        plot.bar_chart(BarChart::new("", bars.iter().enumerate().map(body).collect()));
        for (at, bar) in bars.iter().enumerate() {
            let ends = [[at as f64, bar.low], [at as f64, bar.high]];
            plot.line(plot::interval(ends[0], ends[1], Stroke::new(1.5, palette.ink)));
        }
    });
    let body = |at: usize, bar: &RateBar| {
        let corner = |side: f64, share| PlotPoint::new(at as f64 + side * broad / 2.0, share);
        drawn.transform.rect_from_values(&corner(-1.0, 0.0), &corner(1.0, bar.rate))
    };
    let few = bars.iter().enumerate().filter(|(_, bar)| !bar.enough);
    drawn.paint_beneath(ui, few.map(|(at, bar)| surface::hatch(body(at, bar), 6.0, edge)).collect());
    let under = |pointer| {
        let at = drawn.transform.value_from_position(pointer).x.round();
        (at >= 0.0 && (at as usize) < bars.len()).then_some(at as usize)
    };
    let shown = drawn.read(ui, bars.len(), Rest::default(), idle, under, read);
    if let Some((at, bar)) = shown.mark.and_then(|at| Some((at, bars.get(at)?))) {
        ui.painter().rect_stroke(body(at, bar), 0, Stroke::new(2.0, palette.ink), StrokeKind::Outside);
    }
    shown.pressed
}
