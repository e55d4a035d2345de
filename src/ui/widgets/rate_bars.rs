//! A rate over time: a bar for each period, with its interval.

use super::plot::{self, Plot, Rest};
use super::surface;
use crate::ui::theme::{self, Type, space};
use egui::{Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

const LEFT: f32 = 52.0;
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
    let height = 180.0;
    let below = Type::Small.line_height(ui) + space::SMALL + plot::caption_height(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height + below), Sense::click());
    let frame = Rect::from_min_max(
        rect.min + vec2(LEFT, space::SMALL),
        pos2(rect.right() - space::LARGE, rect.top() + height),
    );
    let count = bars.len().max(1);
    let plot = Plot { frame, x: (0.0, count as f64), y: (0.0, 1.0) };
    let width = frame.width() / count as f32;
    let reading = plot::reading(ui, &response, bars.len(), Rest::default(), |pointer| {
        let at = ((pointer.x - frame.left()) / width).floor();
        (at >= 0.0 && (at as usize) < bars.len()).then_some(at as usize)
    });
    let said = reading.map(&read);
    if ui.is_rect_visible(rect) {
        plot.across(ui, &[0.0, 0.5, 1.0].map(|value| (value, share(value))));
        let every = plot::step(count as i64, (frame.width() / LABEL) as i64).max(1) as usize;
        let middle = |at: usize| at as f64 + 0.5;
        let labels = bars.iter().enumerate().step_by(every);
        let labels: Vec<_> = labels.map(|(at, bar)| (middle(at), bar.name.clone())).collect();
        plot.below(ui, &labels);
        for (at, bar) in bars.iter().enumerate() {
            draw(ui, &plot, (middle(at), bar), (width * 0.6).min(44.0), reading == Some(at));
        }
        plot::caption(ui, &response, frame.left(), said.as_deref(), idle);
    }
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(Role::Slider, true, name);
        info.value = reading.map(|at| at as f64);
        info.current_text_value = said.clone();
        info
    });
    response.clicked().then_some(reading).flatten()
}

fn draw(ui: &Ui, plot: &Plot, (middle, bar): (f64, &RateBar), width: f32, read: bool) {
    let palette = theme::of(ui);
    let x = plot.at_x(middle);
    let body =
        Rect::from_x_y_ranges(x - width / 2.0..=x + width / 2.0, plot.at_y(bar.rate)..=plot.frame.bottom());
    if bar.enough {
        let fill = palette.accent.gamma_multiply(if read { 1.0 } else { 0.6 });
        ui.painter().rect_filled(body, 2, fill);
    } else {
        surface::hatch(ui.painter(), body, 6.0, Stroke::new(1.0, palette.accent));
        ui.painter().rect_stroke(body, 2, Stroke::new(1.0, palette.accent), StrokeKind::Inside);
    }
    let stroke = Stroke::new(1.5, palette.ink);
    plot::whisker(ui, pos2(x, plot.at_y(bar.low)), pos2(x, plot.at_y(bar.high)), stroke);
}
