//! The three stages in a row: where the conversation is, what is behind it, and a relapse when it fell back.

use super::Icon;
use crate::ui::theme::{self, Palette, Type, Weight, space};
use crate::vocabulary::{PerStage, Stage};
use egui::accesskit::Role;
use egui::{Align2, Pos2, Rect, Response, Sense, Shape, Stroke, Ui, Vec2, Widget, WidgetInfo, pos2, vec2};
use std::sync::Arc;

const DOT: f32 = 9.0;

/// The stage rail.
#[must_use = "add it with ui.add"]
pub struct StageRail<'a> {
    current: Stage,
    names: &'a PerStage<&'a str>,
    relapse: Option<(Stage, &'a str)>,
}

impl<'a> StageRail<'a> {
    /// The rail with `current` lit.
    pub const fn new(current: Stage, names: &'a PerStage<&'a str>) -> Self {
        Self { current, names, relapse: None }
    }

    /// The conversation fell back from a later stage; `words` say so.
    pub const fn relapsed_from(mut self, from: Stage, words: &'a str) -> Self {
        self.relapse = Some((from, words));
        self
    }
}

impl Widget for StageRail<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let palette = theme::of(ui);
        let names: [Arc<egui::Galley>; 3] = std::array::from_fn(|i| {
            let stage = Stage::ALL[i];
            let (weight, ink) = if stage == self.current {
                (Weight::SemiBold, palette.ink)
            } else {
                (Weight::Regular, palette.ink_second)
            };
            theme::layout_line(ui, self.names[stage], Type::Body, weight, ink)
        });
        let relapse = self.relapse.filter(|(from, _)| *from > self.current);
        let note = relapse
            .map(|(_, words)| theme::layout_line(ui, words, Type::Small, Weight::SemiBold, palette.warning));
        let note_height = note.as_ref().map_or(0.0, |note| note.size().y + space::TIGHT);
        let words: f32 = names.iter().map(|name| name.size().x + 2.0 * DOT + space::SMALL).sum();
        // The connecting lines take what is left, within reason.
        let link = ((ui.available_width() - words) / 2.0 - 2.0 * space::SMALL).clamp(12.0, 64.0);
        let size =
            vec2(words + 2.0 * (link + 2.0 * space::SMALL), names[0].size().y + space::SMALL + note_height);
        let (rect, response) = ui.allocate_exact_size(size.round(), Sense::hover());
        let y = rect.top() + space::TIGHT + names[0].size().y / 2.0;
        let mut x = rect.left();
        let mut centres = [Pos2::ZERO; 3];
        for (i, name) in names.into_iter().enumerate() {
            let stage = Stage::ALL[i];
            centres[i] = pos2(x + DOT, y);
            self.dot(ui, palette, centres[i], stage);
            x += 2.0 * DOT + space::SMALL;
            let place = Align2::LEFT_CENTER.anchor_size(pos2(x, y), name.size());
            x += name.size().x + space::SMALL;
            ui.painter().galley(place.min, name, palette.ink);
            if i < 2 {
                let stroke =
                    Stroke::new(2.0, if stage < self.current { palette.accent } else { palette.line });
                ui.painter().hline(x..=x + link, y, stroke);
                x += link + space::SMALL;
            }
        }
        if let (Some((from, _)), Some(note)) = (relapse, note) {
            fell_back(ui, palette, centres[from as usize], centres[self.current as usize], note);
        }
        response.widget_info(|| {
            let mut info = WidgetInfo::labeled(Role::Status, true, self.names[self.current]);
            info.current_text_value = relapse.map(|(_, words)| words.to_owned());
            info
        });
        response
    }
}

impl StageRail<'_> {
    /// Behind us: a tick. Here: filled. Ahead: a ring.
    fn dot(&self, ui: &Ui, palette: &Palette, centre: Pos2, stage: Stage) {
        let painter = ui.painter();
        if stage == self.current {
            painter.circle_filled(centre, DOT, palette.accent);
            painter.circle_filled(centre, 3.5, palette.on_accent);
        } else if stage < self.current {
            painter.circle(centre, DOT - 0.75, palette.accent_tint, Stroke::new(1.5, palette.accent));
            Icon::Check.paint(painter, Rect::from_center_size(centre, Vec2::splat(12.0)), palette.accent);
        } else {
            painter.circle_stroke(centre, DOT - 0.75, Stroke::new(1.5, palette.outline));
        }
    }
}

/// An arrow under the rail from where the conversation was to where it is, with its words in the middle.
fn fell_back(ui: &Ui, palette: &Palette, from: Pos2, to: Pos2, note: Arc<egui::Galley>) {
    let stroke = Stroke::new(1.5, palette.warning);
    let y = from.y + DOT + space::TIGHT + note.size().y / 2.0;
    let painter = ui.painter();
    let words = Align2::CENTER_CENTER.anchor_size(pos2((from.x + to.x) / 2.0, y), note.size());
    painter.add(Shape::line(
        vec![pos2(from.x, from.y + DOT + 3.0), pos2(from.x, y), pos2(words.right() + 6.0, y)],
        stroke,
    ));
    painter.add(Shape::line(
        vec![pos2(words.left() - 6.0, y), pos2(to.x, y), pos2(to.x, to.y + DOT + 4.0)],
        stroke,
    ));
    let tip = pos2(to.x, to.y + DOT + 2.0);
    painter.add(Shape::line(vec![tip + vec2(-4.0, 5.0), tip, tip + vec2(4.0, 5.0)], stroke));
    painter.galley(words.min, note, palette.warning);
}
