//! The stage by technique matrix: three rows, four columns, 0 to 100 a cell, and "not exercised" as its own value.

use super::{paint_technique, surface};
use crate::ui::theme::{self, Palette, Type, Weight, space};
use crate::vocabulary::{PerStage, PerTechnique, Stage, Technique};
use egui::{Align2, CornerRadius, CursorIcon, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2};
use egui::{WidgetInfo, pos2, vec2};

/// A score from 0 to 100 for each cell, or `None` where nothing was exercised.
pub type Scores = PerStage<PerTechnique<Option<u8>>>;

const CELL_HEIGHT: f32 = 60.0;
/// The means are read and not pressed, so they need less room.
const MEAN: Vec2 = vec2(52.0, 40.0);
const GAP: f32 = 4.0;

/// The words around a matrix.
#[derive(Clone, Copy, Debug)]
pub struct MatrixWords<'a> {
    /// Names of the rows.
    pub stages: PerStage<&'a str>,
    /// Names of the columns.
    pub techniques: PerTechnique<&'a str>,
    /// What an empty cell means.
    pub not_exercised: &'a str,
}

/// What the cells come to: a mean for each row, for each column, and for all.
#[derive(Clone, Copy, Debug)]
pub struct Means<'a> {
    /// The heading of the means.
    pub name: &'a str,
    /// A mean for each row.
    pub stages: PerStage<Option<u8>>,
    /// A mean for each column.
    pub techniques: PerTechnique<Option<u8>>,
    /// One for all.
    pub total: Option<u8>,
}

/// The matrix, large with cells to press or small as a thumbnail.
#[must_use = "call show or show_thumbnail"]
pub struct Matrix<'a> {
    scores: &'a Scores,
    means: Option<&'a Means<'a>>,
    counts: Option<&'a PerStage<PerTechnique<String>>>,
    selected: Option<(Stage, Technique)>,
}

impl<'a> Matrix<'a> {
    /// A matrix of `scores`.
    pub const fn new(scores: &'a Scores) -> Self {
        Self { scores, means: None, counts: None, selected: None }
    }

    /// The means of rows and columns, beside and under the cells.
    pub const fn means(mut self, means: &'a Means<'a>) -> Self {
        self.means = Some(means);
        self
    }

    /// How many marks stand behind each cell, in its corner; empty where there are none.
    pub const fn counts(mut self, counts: &'a PerStage<PerTechnique<String>>) -> Self {
        self.counts = Some(counts);
        self
    }

    /// The cell whose turns are shown.
    pub const fn selected(mut self, cell: Option<(Stage, Technique)>) -> Self {
        self.selected = cell;
        self
    }

    /// Shows it over the width of its column and returns the cell that was pressed.
    pub fn show(self, ui: &mut Ui, words: &MatrixWords<'_>) -> Option<(Stage, Technique)> {
        let width = ui.available_width();
        let names = (width * 0.20).clamp(84.0, 140.0);
        let means = if self.means.is_some() { MEAN.x + GAP } else { 0.0 };
        let cell = vec2((width - names - means - 4.0 * GAP) / 4.0, CELL_HEIGHT);
        let mut pressed = None;
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(GAP);
            heading(ui, words, names, cell.x, self.means);
            for &stage in Stage::ALL {
                ui.horizontal(|ui| {
                    row_name(ui, stage, words.stages[stage], vec2(names, cell.y));
                    for &technique in Technique::ALL {
                        let response = self.cell(ui, stage, technique, words, cell);
                        if response.clicked() {
                            pressed = Some((stage, technique));
                        }
                    }
                    if let Some(means) = self.means {
                        mean(
                            ui,
                            [words.stages[stage], means.name],
                            means.stages[stage],
                            words,
                            vec2(MEAN.x, cell.y),
                        );
                    }
                });
            }
            if let Some(means) = self.means {
                ui.horizontal(|ui| means.row(ui, words, names, cell.x));
            }
        });
        pressed
    }

    /// Shows it 64 by 40 points; `name` says in words what can be seen.
    pub fn show_thumbnail(self, ui: &mut Ui, name: &str) -> Response {
        let palette = theme::of(ui);
        let cell = vec2(14.0, 12.0);
        let step = cell + Vec2::splat(2.0);
        let (rect, response) =
            ui.allocate_exact_size(vec2(4.0 * step.x - 2.0, 3.0 * step.y - 2.0), Sense::hover());
        for (row, (_, techniques)) in self.scores.iter().enumerate() {
            for (column, (_, score)) in techniques.iter().enumerate() {
                let at = rect.min + vec2(column as f32 * step.x, row as f32 * step.y);
                ground(ui, palette, Rect::from_min_size(at, cell), *score, 2);
            }
        }
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, name));
        response.on_hover_text(name)
    }

    fn cell(
        &self,
        ui: &mut Ui,
        stage: Stage,
        technique: Technique,
        words: &MatrixWords<'_>,
        size: Vec2,
    ) -> Response {
        let palette = theme::of(ui);
        let score = self.scores[stage][technique];
        let (rect, response) = ui.allocate_exact_size(size, Sense::click());
        if ui.is_rect_visible(rect) {
            ground(ui, palette, rect, score, space::RADIUS_MARK + 2);
            match score {
                Some(score) => figure(ui, palette, rect, score),
                None => {
                    let dash = Rect::from_center_size(rect.center(), vec2(12.0, 2.0));
                    ui.painter().rect_filled(dash, 1, palette.ink_second);
                }
            }
            if let Some(counts) = self.counts {
                let words = &counts[stage][technique];
                let count = theme::layout_line(ui, words, Type::Small, Weight::Regular, palette.ink);
                let corner = rect.right_top() + vec2(-space::SMALL, space::TIGHT);
                let at = Align2::RIGHT_TOP.anchor_size(corner, count.size());
                ui.painter().galley(at.min, count, palette.ink);
            }
            if self.selected == Some((stage, technique)) || response.hovered() {
                let stroke = Stroke::new(2.0, palette.accent);
                let radius = CornerRadius::same(space::RADIUS_MARK + 2);
                ui.painter().rect_stroke(rect, radius, stroke, StrokeKind::Inside);
            }
            // Inside the cell: its neighbours are closer than a ring is wide.
            surface::focus_ring(
                ui,
                &response,
                rect.shrink(space::FOCUS + space::FOCUS_GAP),
                space::RADIUS_MARK,
            );
        }
        let said = score.map_or_else(|| words.not_exercised.to_owned(), |score| score.to_string());
        let enabled = ui.is_enabled();
        response.widget_info(|| {
            let name = format!("{}, {}: {said}", words.stages[stage], words.techniques[technique]);
            WidgetInfo::labeled(Role::Button, enabled, name)
        });
        let response = response.on_hover_cursor(CursorIcon::PointingHand);
        if score.is_none() { response.on_hover_text(words.not_exercised) } else { response }
    }
}

impl Means<'_> {
    /// The means of the columns, and the one for all.
    fn row(&self, ui: &mut Ui, words: &MatrixWords<'_>, names: f32, cell: f32) {
        let palette = theme::of(ui);
        let (rect, _) = ui.allocate_exact_size(vec2(names, MEAN.y), Sense::hover());
        let name = theme::layout_line(ui, self.name, Type::Small, Weight::SemiBold, palette.ink);
        let at = Align2::LEFT_CENTER.anchor_size(rect.left_center() + vec2(space::SMALL, 0.0), name.size());
        ui.painter().galley(at.min, name, palette.ink);
        for (technique, score) in self.techniques.iter() {
            mean(ui, [self.name, words.techniques[technique]], *score, words, vec2(cell, MEAN.y));
        }
        mean(ui, [self.name, self.name], self.total, words, MEAN);
    }
}

/// A mean: a number without a fill, so that it is not taken for a cell.
fn mean(ui: &mut Ui, of: [&str; 2], score: Option<u8>, words: &MatrixWords<'_>, size: Vec2) {
    let palette = theme::of(ui);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    match score {
        Some(score) => {
            let number =
                theme::layout_line(ui, &score.to_string(), Type::Section, Weight::SemiBold, palette.ink);
            let at = Align2::CENTER_CENTER.anchor_size(rect.center(), number.size());
            ui.painter().galley(at.min, number, palette.ink);
        }
        None => {
            let dash = Rect::from_center_size(rect.center(), vec2(12.0, 2.0));
            ui.painter().rect_filled(dash, 1, palette.ink_second);
        }
    }
    let said = score.map_or_else(|| words.not_exercised.to_owned(), |score| score.to_string());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, format!("{}, {}: {said}", of[0], of[1])));
}

/// The fill of a cell. Where nothing was exercised there is hatching and no fill, so it cannot pass for a low score.
fn ground(ui: &Ui, palette: &Palette, rect: Rect, score: Option<u8>, radius: u8) {
    let radius = CornerRadius::same(radius);
    match score {
        Some(score) => {
            let stroke = Stroke::new(1.0, surface::between(palette.line, palette.outline, 0.35));
            ui.painter().rect(rect, radius, palette.score(score), stroke, StrokeKind::Inside);
        }
        None => {
            let stroke = Stroke::new(1.0, surface::between(palette.line, palette.outline, 0.35));
            ui.painter().add(surface::hatch(rect.shrink(2.0), 6.0, stroke));
            ui.painter().rect_stroke(rect, radius, stroke, StrokeKind::Inside);
        }
    }
}

/// The number, and under it the same as a length.
fn figure(ui: &Ui, palette: &Palette, rect: Rect, score: u8) {
    let number = theme::layout_line(ui, &score.to_string(), Type::Section, Weight::Bold, palette.ink);
    let place = Align2::CENTER_CENTER.anchor_size(rect.center() - vec2(0.0, 5.0), number.size());
    ui.painter().galley(place.min, number, palette.ink);
    let track = Rect::from_min_max(
        pos2(rect.left() + space::MEDIUM, rect.bottom() - 12.0),
        pos2(rect.right() - space::MEDIUM, rect.bottom() - 8.0),
    );
    ui.painter().rect_filled(track, 2, surface::between(palette.score(score), palette.ink, 0.14));
    let length = track.width() * f32::from(score.min(100)) / 100.0;
    let bar = Rect::from_min_size(track.min, vec2(length, track.height()));
    ui.painter().rect_filled(bar, 2, palette.ink);
}

fn heading(ui: &mut Ui, words: &MatrixWords<'_>, names: f32, cell: f32, means: Option<&Means<'_>>) {
    let palette = theme::of(ui);
    let galleys = PerTechnique::from_fn(|technique| {
        let width = cell - space::TIGHT;
        theme::layout(ui, words.techniques[technique], Type::Small, Weight::SemiBold, palette.ink, width)
    });
    let tallest = galleys.iter().map(|(_, galley)| galley.size().y).fold(0.0, f32::max);
    let across = if means.is_some() { MEAN.x + GAP } else { 0.0 };
    let size = vec2(names + 4.0 * (cell + GAP) + across, tallest + 20.0 + space::TIGHT);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    for (column, (technique, galley)) in galleys.iter().enumerate() {
        let centre = rect.left() + names + GAP + cell / 2.0 + column as f32 * (cell + GAP);
        let shape = Rect::from_center_size(pos2(centre, rect.top() + 9.0), Vec2::splat(18.0));
        paint_technique(ui.painter(), technique, shape, palette.technique(technique));
        let at = Align2::CENTER_TOP.anchor_size(pos2(centre, rect.top() + 22.0), galley.size());
        ui.painter().galley(at.min, galley.clone(), palette.ink);
    }
    if let Some(means) = means {
        let name = theme::layout_line(ui, means.name, Type::Small, Weight::SemiBold, palette.ink);
        let centre = rect.right() - MEAN.x / 2.0;
        let at = Align2::CENTER_TOP.anchor_size(pos2(centre, rect.top() + 22.0), name.size());
        ui.painter().galley(at.min, name, palette.ink);
    }
}

fn row_name(ui: &mut Ui, stage: Stage, name: &str, size: Vec2) {
    let palette = theme::of(ui);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let radius = CornerRadius::same(space::RADIUS_MARK + 2);
    ui.painter().rect_filled(rect, radius, palette.stage(stage));
    let room = size.x - 2.0 * space::SMALL;
    let galley = theme::layout(ui, name, Type::Small, Weight::SemiBold, palette.ink, room);
    let at = Align2::LEFT_CENTER.anchor_size(rect.left_center() + vec2(space::SMALL, 0.0), galley.size());
    ui.painter().galley(at.min, galley, palette.ink);
}
