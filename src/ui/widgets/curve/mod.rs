//! Arousal and trust over the turns of an attempt: where they crossed, when escalation was right, and when it came.

mod picture;

use super::plot::{Frame, Rest};
use super::symbol;
use crate::ui::theme::{self, Type, Weight, space};
use crate::vocabulary::{Level, PerStage, Stage};
use egui::vec2;
use egui::{Align2, Color32, Rect, Role, Sense, Stroke, Ui, WidgetInfo};
use egui_plot::Axis;
use std::ops::RangeInclusive;

const LEFT: f32 = 36.0;

/// The mood after one turn; the first point is the mood the contact began in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CurvePoint {
    /// Arousal then.
    pub arousal: Level,
    /// Trust then.
    pub trust: Level,
    /// The stage then.
    pub stage: Stage,
}

/// The words around a curve.
#[derive(Clone, Copy, Debug)]
pub struct CurveWords<'a> {
    /// What the picture is called.
    pub name: &'a str,
    /// The line of triangles.
    pub arousal: &'a str,
    /// The line of discs.
    pub trust: &'a str,
    /// Names of the stage bands.
    pub stages: PerStage<&'a str>,
    /// The hatched bands.
    pub window: &'a str,
    /// The axis along the bottom.
    pub turn: &'a str,
    /// What stands in the place of a reading while there is none.
    pub idle: &'a str,
}

/// The curve.
#[must_use = "call show"]
pub struct Curve<'a> {
    points: &'a [CurvePoint],
    windows: &'a [RangeInclusive<usize>],
    flag: Option<(usize, &'a str)>,
    selected: Option<usize>,
    height: f32,
}

/// What the curve was used for.
#[derive(Debug)]
pub struct CurveResponse {
    /// The turn being read.
    pub reading: Option<usize>,
    /// The turn that was pressed, to open it.
    pub pressed: Option<usize>,
}

impl<'a> Curve<'a> {
    /// A curve through `points`.
    pub const fn new(points: &'a [CurvePoint]) -> Self {
        Self { points, windows: &[], flag: None, selected: None, height: 180.0 }
    }

    /// Turns in which an escalation window was open.
    pub const fn windows(mut self, windows: &'a [RangeInclusive<usize>]) -> Self {
        self.windows = windows;
        self
    }

    /// The turn in which the trainee escalated or the contact ended, with its word.
    pub const fn flag(mut self, turn: usize, words: &'a str) -> Self {
        self.flag = Some((turn, words));
        self
    }

    /// The turn that is open elsewhere on the screen.
    pub const fn selected(mut self, turn: Option<usize>) -> Self {
        self.selected = turn;
        self
    }

    /// The height of the frame in which the lines run.
    pub const fn height(mut self, height: f32) -> Self {
        self.height = height;
        self
    }

    /// Shows the curve over the width of its column; `read` says one turn in words.
    pub fn show(self, ui: &mut Ui, words: &CurveWords<'_>, read: impl Fn(usize) -> String) -> CurveResponse {
        legend(ui, words, !self.windows.is_empty());
        let palette = theme::of(ui);
        let turns = self.points.len();
        let above = picture::above(ui, self.flag.is_some());
        ui.add_space(above);
        let every = (32.0 * turns as f32 / (ui.available_width() - LEFT)).ceil().max(1.0) as usize;
        let frame = Frame {
            name: words.name,
            height: self.height,
            left: LEFT,
            x: (-0.5, turns.max(1) as f64 - 0.5),
            y: (0.0, 100.0),
            lines: Axis::Y,
            across: [0, 50, 100].map(|level| (f64::from(level), level.to_string())).to_vec(),
            below: vec![(0..turns).step_by(every).map(|turn| (turn as f64, turn.to_string())).collect()],
            axis: words.turn,
        };
        let points = self.points;
        let drawn = frame.draw(ui, |plot| {
            picture::lines(plot, palette, points);
        });
        drawn.paint_beneath(ui, picture::bands(palette, &drawn.transform, points, self.windows));
        picture::name_bands(ui, &drawn, points, words, above);
        if let Some((turn, words)) = self.flag {
            picture::flag(ui, &drawn, turn, words);
        }
        let under = |pointer| {
            let turn = drawn.transform.value_from_position(pointer).x.round().max(0.0) as usize;
            Some(turn.min(turns.saturating_sub(1)))
        };
        let shown = drawn.read(ui, turns, Rest { read: self.selected, from: 0 }, words.idle, under, read);
        if let Some((turn, point)) = shown.mark.and_then(|turn| Some((turn, points.get(turn)?))) {
            picture::cursor(ui, &drawn, turn, point);
        }
        CurveResponse { reading: shown.mark, pressed: shown.pressed }
    }
}

/// What the lines and the hatching mean, in words.
fn legend(ui: &mut Ui, words: &CurveWords<'_>, windows: bool) {
    let palette = theme::of(ui);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::SMALL, space::TIGHT);
        // Rows of a legend are as high as their words, not as high as a button.
        ui.spacing_mut().interact_size.y = 0.0;
        let mut entry = |words: &str, paint: &dyn Fn(&Ui, Rect)| {
            let galley = theme::layout_line(ui, words, Type::Small, Weight::Regular, palette.ink);
            let size = vec2(28.0 + galley.size().x + space::MEDIUM, galley.size().y.max(20.0));
            let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
            paint(ui, Rect::from_center_size(rect.left_center() + vec2(10.0, 0.0), vec2(20.0, 12.0)));
            let at = Align2::LEFT_CENTER.anchor_size(rect.left_center() + vec2(26.0, 0.0), galley.size());
            ui.painter().galley(at.min, galley, palette.ink);
            response.widget_info(|| WidgetInfo::labeled(Role::Label, true, words));
        };
        let line = |color: Color32, shape: fn(&egui::Painter, egui::Pos2, f32, Color32)| {
            move |ui: &Ui, rect: Rect| {
                ui.painter().hline(rect.x_range(), rect.center().y, Stroke::new(2.0, color));
                shape(ui.painter(), rect.center(), 5.0, color);
            }
        };
        entry(words.arousal, &line(palette.arousal, symbol::arousal));
        entry(words.trust, &line(palette.trust, symbol::trust));
        if windows {
            entry(words.window, &|ui, rect| ui.painter().extend(picture::window(palette, rect)));
        }
    });
}
