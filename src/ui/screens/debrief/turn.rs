//! A turn of the transcript: its head, and what happened in it.

use super::reading::Around;
use super::reply;
use super::transcript::Hands;
use super::view::{MoodMove, NoticeKind, Piece};
use crate::ui::theme::{self, Type, Weight, space};
use crate::ui::widgets::{Bubble, Icon, Speaker, icon_button};
use egui::{
    Align, Color32, CornerRadius, Frame, Label, Layout, Margin, Rect, Response, RichText, Role, Sense, Shape,
    Ui, Vec2, WidgetInfo, pos2, vec2,
};

/// The margin at the left, in which red flags stand.
const MARGIN: f32 = 32.0;
/// The height of a turn's name, to press.
const HEAD: f32 = 28.0;
/// The bar beside a turn that stands out.
const BAR: f32 = 4.0;

/// Shows a turn and returns its height. One that was asked for takes the keyboard.
pub(super) fn show(ui: &mut Ui, place: usize, asked_for: bool, hands: &mut Hands<'_>) -> f32 {
    let view = hands.view;
    let Some(turn) = view.turns.get(place) else { return 0.0 };
    let palette = theme::of(ui);
    let top = ui.cursor().min;
    let width = ui.available_width();
    let ground = ui.painter().add(Shape::Noop);
    let inner = Frame::new().inner_margin(Margin { left: MARGIN as i8, ..Margin::symmetric(8, 8) });
    let rect = inner
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing = vec2(space::SMALL, space::SMALL);
            head(ui, place, &turn.heading, asked_for, hands);
            for (index, piece) in turn.pieces.iter().enumerate() {
                ui.push_id(index, |ui| self::piece(ui, place, piece, hands));
            }
        })
        .response
        .rect;
    let rect = Rect::from_min_max(top, pos2(top.x + width, rect.bottom()));
    let of_cell = hands.reading.around(place, view).is_some();
    if of_cell || hands.reading.turn() == Some(place) {
        let bar = rect.with_max_x(rect.left() + BAR);
        let radius = CornerRadius::same(space::RADIUS);
        let shapes = [
            Shape::rect_filled(rect, radius, palette.raised),
            Shape::rect_filled(bar, CornerRadius::same(2), palette.accent),
        ];
        ui.painter().set(ground, Shape::Vec(shapes.into()));
    }
    if let Some(words) = &turn.flags {
        margin_flag(ui, rect.min + vec2(BAR + space::TIGHT, space::SMALL), words);
    }
    rect.height()
}

/// A flag in the margin, with the red flags of the turn in words.
fn margin_flag(ui: &Ui, at: egui::Pos2, words: &str) {
    let square = Rect::from_min_size(at, Vec2::splat(20.0)).translate(vec2(0.0, 4.0));
    Icon::Flag.paint(ui.painter(), square, theme::of(ui).danger);
    let response = ui.interact(square, ui.scope_id().with("margin"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, words));
    response.on_hover_text(words);
}

/// The turn's name, to press; and where it stands among the turns of the cell in view.
fn head(ui: &mut Ui, place: usize, words: &str, asked_for: bool, hands: &mut Hands<'_>) {
    let around = hands.reading.around(place, hands.view);
    let height = if around.is_some() { space::CONTROL } else { HEAD };
    let size = vec2(ui.available_width(), height);
    ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
        ui.set_min_height(height);
        let response = name(ui, words, hands.reading.turn() == Some(place));
        if asked_for {
            response.request_focus();
        }
        if response.clicked() {
            hands.reading.go(place);
        }
        if let Some(around) = around {
            self::around(ui, &around, hands);
        }
    });
}

/// "Empathy: 2 of 5", with the ways to the turn before and the one after.
fn around(ui: &mut Ui, around: &Around, hands: &mut Hands<'_>) {
    let technique = hands.core.say_for("technique", around.technique.key(), &[]);
    let counted =
        [("technique", (&technique).into()), ("n", around.number.into()), ("count", around.count.into())];
    ui.label(theme::small(ui, hands.core.say("debrief-of-cell", &counted)));
    let steps = [
        (around.before, Icon::Back, hands.core.say("debrief-cell-before", &[])),
        (around.after, Icon::Next, hands.core.say("debrief-cell-after", &[])),
    ];
    for (to, icon, words) in steps {
        ui.add_enabled_ui(to.is_some(), |ui| {
            if ui.add(icon_button(icon, &words)).clicked() {
                to.into_iter().for_each(|place| hands.reading.go(place));
            }
        });
    }
}

fn name(ui: &mut Ui, words: &str, selected: bool) -> Response {
    let palette = theme::of(ui);
    let galley = theme::layout_line(ui, words, Type::Body, Weight::SemiBold, Color32::PLACEHOLDER);
    let size = vec2(galley.size().x + 2.0 * space::TIGHT, HEAD);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    if ui.is_rect_visible(rect) {
        let lit = selected || response.hovered();
        let ink = if lit { palette.accent } else { palette.ink };
        let at = pos2(rect.left() + space::TIGHT, rect.center().y - galley.size().y / 2.0);
        ui.painter().galley(at, galley, ink);
        if response.has_focus() {
            let stroke = egui::Stroke::new(space::FOCUS, palette.accent);
            let radius = CornerRadius::same(space::RADIUS_MARK);
            ui.painter().rect_stroke(rect, radius, stroke, egui::StrokeKind::Inside);
        }
    }
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, selected, words));
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

fn piece(ui: &mut Ui, place: usize, piece: &Piece, hands: &mut Hands<'_>) {
    match piece {
        Piece::Customer { who, note, text } => {
            if let Some(note) = note {
                ui.add(Label::new(theme::small(ui, note)).wrap());
            }
            Bubble::new(Speaker::Customer, who, text).show(ui);
        }
        Piece::Reply(reply) => reply::show(ui, place, reply, hands),
        Piece::Told { who, text } => {
            Bubble::new(Speaker::Trainee, who, text).show(ui);
        }
        Piece::Notice { kind, words } => notice(ui, *kind, words),
        Piece::Mood(moved) => mood(ui, moved),
    }
}

fn notice(ui: &mut Ui, kind: NoticeKind, words: &str) {
    let palette = theme::of(ui);
    let (icon, ink, ground) = match kind {
        NoticeKind::Listening => (Icon::Ear, palette.ink_second, None),
        NoticeKind::Plain => (Icon::Info, palette.ink_second, None),
        NoticeKind::Stage => (Icon::Progress, palette.ink, Some(palette.sunken)),
        NoticeKind::Window => (Icon::Warning, palette.warning, Some(palette.warning_tint)),
        NoticeKind::Handover => (Icon::People, palette.ink, Some(palette.sunken)),
        NoticeKind::End => (Icon::Flag, palette.ink, Some(palette.sunken)),
    };
    let frame = match ground {
        Some(fill) => Frame::new()
            .fill(fill)
            .corner_radius(CornerRadius::same(space::RADIUS_CONTROL))
            .inner_margin(Margin::symmetric(space::MEDIUM as i8, space::SMALL as i8)),
        None => Frame::new(),
    };
    frame.show(ui, |ui| {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::SMALL;
            let side = Type::Body.line_height(ui);
            let (square, _) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
            icon.paint(ui.painter(), square.shrink(2.0), ink);
            let said = if ground.is_some() { theme::body(ui, words) } else { theme::second(ui, words) };
            ui.add(Label::new(said).wrap());
        });
    });
}

/// How the mood moved, in the two colours with their words, and why.
fn mood(ui: &mut Ui, moved: &MoodMove) {
    let palette = theme::of(ui);
    // Rows of words are as high as their words, not as high as a button.
    ui.spacing_mut().interact_size.y = 0.0;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::LARGE;
        let part = |ui: &Ui, words: &str, ink: Color32| -> RichText {
            theme::small(ui, words).font(Type::Small.font(ui, Weight::SemiBold)).color(ink)
        };
        ui.add(Label::new(part(ui, &moved.arousal, palette.arousal)));
        ui.add(Label::new(part(ui, &moved.trust, palette.trust)));
    });
    for cause in &moved.causes {
        ui.add(Label::new(theme::small(ui, cause)).wrap());
    }
}
