//! The boxes: pressed to go there, drawn from to lead somewhere.

use super::super::ask::Ask;
use super::super::outline::stage_mark;
use super::super::subject::{self, Kind};
use super::camera::View;
use super::{Colour, Drawing, Graph, vertex_path, ways};
use crate::app::Core;
use crate::authoring::grammar::Thing;
use crate::authoring::graph::{Vertex, VertexKind};
use crate::authoring::{Draft, Edit, Path, fresh_id, mentions};
use crate::diagnostic::Severity;
use crate::ui::theme::{self, Type, Weight, space};
use egui::epaint::CubicBezierShape;
use egui::{
    Color32, CornerRadius, CursorIcon, FontId, Id, Key, Rect, Role, Sense, Stroke, StrokeKind, Ui, Vec2,
    WidgetInfo, pos2, vec2,
};

/// Below this scale a box is too small for what is said there, and shows its name alone.
const WORDS_FROM: f32 = 0.75;
/// Below this scale it is too small for its name.
const NAME_FROM: f32 = 0.3;
/// The least height of a letter, in points, that can be read.
const LEAST_TYPE: f32 = 9.5;
/// Where a line to another box begins.
const PORT: f32 = 7.0;

impl Graph {
    #[expect(
        clippy::too_many_arguments,
        reason = "a box is a place, a name, a finding and a way to somewhere"
    )]
    pub(super) fn boxes(
        &mut self,
        ui: &mut Ui,
        core: &Core,
        draft: &Draft,
        drawing: &Drawing,
        view: &View,
        chosen: Option<usize>,
        selected: &Path,
        asks: &mut Vec<Ask>,
    ) {
        let mut under = None;
        let pointer = ui.input(|input| input.pointer.latest_pos());
        for (at, vertex) in drawing.graph.vertices.iter().enumerate() {
            let rect = view.rect(&drawing.layout.places[at]);
            if !rect.expand(PORT).intersects(ui.clip_rect()) {
                continue;
            }
            if pointer.is_some_and(|at| rect.contains(at)) {
                under = Some(at);
            }
            let is_chosen = chosen == Some(at);
            let name = self.name(core, vertex);
            let Some(path) = vertex_path(vertex.kind) else {
                paint(ui, core, drawing, at, rect, view.scale, false, false, self.colour);
                continue;
            };
            let id = Id::unique(("studio-graph-box", at));
            let response = ui.interact(rect, id, Sense::click_and_drag());
            paint(ui, core, drawing, at, rect, view.scale, is_chosen, response.has_focus(), self.colour);
            response.widget_info(|| WidgetInfo::selected(Role::Button, true, is_chosen, &name));
            if response.clicked() {
                asks.push(Ask::Select(path.clone()));
            }
            if response.has_focus() && ui.input(|input| input.key_pressed(Key::Delete)) {
                asks.push(Ask::Remove(path.clone()));
            }
            if matches!(vertex.kind, VertexKind::Node { .. }) {
                self.port(ui, rect, at, is_chosen || response.hovered(), view);
            }
            response.on_hover_cursor(CursorIcon::PointingHand);
        }
        self.draw_line(ui, draft, drawing, view, under, selected, asks);
    }

    /// The place at the right edge of a box from which a line can be drawn.
    fn port(&mut self, ui: &mut Ui, rect: Rect, at: usize, shown: bool, view: &View) {
        let centre = rect.right_center();
        let radius = (PORT * view.scale).clamp(4.0, PORT);
        let area = Rect::from_center_size(centre, Vec2::splat(2.5 * radius));
        let response = ui.interact(area, Id::unique(("studio-graph-port", at)), Sense::drag());
        if response.drag_started() {
            self.drawn_from = Some(at);
        }
        if shown || response.hovered() || self.drawn_from == Some(at) {
            let palette = theme::of(ui);
            let stroke = Stroke::new(1.5, palette.accent);
            ui.painter().circle(centre, radius, palette.raised, stroke);
        }
        response.on_hover_cursor(CursorIcon::Crosshair);
    }

    /// A line on its way from one box to another.
    #[expect(clippy::too_many_arguments, reason = "where a line leads depends on all of them")]
    fn draw_line(
        &mut self,
        ui: &Ui,
        draft: &Draft,
        drawing: &Drawing,
        view: &View,
        under: Option<usize>,
        selected: &Path,
        asks: &mut Vec<Ask>,
    ) {
        let Some(from) = self.drawn_from else { return };
        if ui.input(|input| input.key_pressed(Key::Escape)) {
            self.drawn_from = None;
            return;
        }
        let Some(to) = ui.input(|input| input.pointer.latest_pos()) else { return };
        let palette = theme::of(ui);
        let start = view.rect(&drawing.layout.places[from]).right_center();
        let bend = ((to.x - start.x).abs() / 2.0).max(40.0);
        let points = [start, start + vec2(bend, 0.0), to - vec2(bend, 0.0), to];
        let stroke = Stroke::new(2.0, palette.accent);
        ui.painter().add(CubicBezierShape::from_points_stroke(points, false, Color32::TRANSPARENT, stroke));
        ui.painter().add(ways::head(points[2], to, palette.accent, 1.0));
        if let Some(at) = under {
            let rect = view.rect(&drawing.layout.places[at]).expand(3.0);
            ui.painter().rect_stroke(rect, CornerRadius::same(space::RADIUS), stroke, StrokeKind::Outside);
        }
        if ui.input(|input| input.pointer.any_released()) {
            self.drawn_from = None;
            let there = under.map(|at| &drawing.graph.vertices[at]).filter(|vertex| !vertex.id.is_empty());
            let Some(node) = vertex_path(drawing.graph.vertices[from].kind) else { return };
            match there {
                Some(vertex) => lead(draft, &node, &vertex.id, selected, asks),
                None if under.is_none() && ui.clip_rect().contains(to) => {
                    lead_to_new(draft, &node, selected, asks);
                }
                None => {}
            }
        }
    }

    fn name(&self, core: &Core, vertex: &Vertex) -> String {
        let what = match vertex.kind {
            VertexKind::Node { stage, .. } => core.say_for("stage", stage.key(), &[]),
            VertexKind::Ending { outcome, .. } => core.say_for("outcome", outcome.key(), &[]),
            VertexKind::Missing => core.say("studio-graph-missing", &[]),
            VertexKind::Anywhere => core.say("studio-graph-anywhere", &[]),
        };
        if vertex.id.is_empty() { what } else { format!("{}, {what}", vertex.id) }
    }
}

/// Leads a node to another: with the reply or listen that is worked on where it is one of this node, else with a new reply.
fn lead(draft: &Draft, node: &Path, to: &str, selected: &Path, asks: &mut Vec<Ask>) {
    let (edits, reply) = leading(draft, node, to, selected);
    asks.push(Ask::Edits(edits));
    asks.push(Ask::Select(reply));
}

/// The same to a node that is added for it, and named next.
fn lead_to_new(draft: &Draft, node: &Path, selected: &Path, asks: &mut Vec<Ask>) {
    let id = fresh_id(&mentions(draft.tree(), draft.text()), Thing::Node, "");
    let (mut edits, _) = leading(draft, node, &id, selected);
    edits.insert(0, Edit::Add { thing: Thing::Node, within: Path::top(), id });
    asks.push(Ask::Edits(edits));
    let nodes = Path::top().field("script").field("nodes");
    asks.push(Ask::Name(nodes.item(draft.count(&nodes))));
}

/// What leads a node somewhere, and the reply or listen that does.
fn leading(draft: &Draft, node: &Path, to: &str, selected: &Path) -> (Vec<Edit>, Path) {
    let (path, kind) = subject::subject(selected);
    let is_answer = matches!(kind, Kind::Thing(Thing::Reply) | Kind::Listen);
    if is_answer && path.is_in(node) {
        return (vec![Edit::Connect { from: path.clone(), to: to.to_owned() }], path);
    }
    let replies = node.field("replies");
    let reply = replies.item(draft.count(&replies));
    let add = Edit::Add { thing: Thing::Reply, within: node.clone(), id: to.to_owned() };
    (vec![add, Edit::Connect { from: reply.clone(), to: to.to_owned() }], reply)
}

#[expect(clippy::too_many_arguments, reason = "a box is painted by all of these")]
fn paint(
    ui: &Ui,
    core: &Core,
    drawing: &Drawing,
    at: usize,
    rect: Rect,
    scale: f32,
    chosen: bool,
    focused: bool,
    colour: Colour,
) {
    let palette = theme::of(ui);
    let vertex = &drawing.graph.vertices[at];
    let worst = drawing.worst[at];
    let missing = vertex.kind == VertexKind::Missing;
    let visits = drawing.visits.get(at).copied().flatten().filter(|_| colour == Colour::Visits);
    let fill = match (colour, worst, missing) {
        (_, _, true) => palette.danger_tint,
        (Colour::Findings, Some(Severity::Error), _) => palette.danger_tint,
        (Colour::Findings, Some(Severity::Warning), _) => palette.warning_tint,
        _ => visits.filter(|visits| *visits > 0).map_or(palette.raised, |visits| palette.score(visits)),
    };
    let (width, line) = match (chosen || focused, missing) {
        (true, _) => (2.0, palette.accent),
        (false, true) => (1.0, palette.danger),
        (false, false) => (1.0, palette.outline),
    };
    let radius = CornerRadius::same((f32::from(space::RADIUS_CONTROL) * scale.clamp(0.3, 1.0)) as u8);
    let painter = ui.painter().with_clip_rect(ui.clip_rect());
    painter.rect(rect, radius, fill, Stroke::new(width, line), StrokeKind::Inside);
    if scale < NAME_FROM {
        return;
    }
    let inner = rect.shrink(8.0 * scale);
    let mut left = inner.left();
    let font = |size: Type, weight: Weight| {
        let font = size.font(ui, weight);
        FontId::new((font.size * scale).max(LEAST_TYPE), font.family)
    };
    if let VertexKind::Node { stage, .. } = vertex.kind {
        let middle = if scale < WORDS_FROM { inner.center().y } else { inner.top() + 9.0 * scale };
        stage_mark(ui, pos2(left + 5.0, middle), stage);
        left += 14.0;
    }
    let title = match vertex.kind {
        VertexKind::Anywhere => core.say("studio-graph-anywhere", &[]),
        _ => vertex.id.to_string(),
    };
    let mut right = inner.right();
    if let Some(visits) = visits {
        let words = format!("{visits} %");
        let share = elided(ui, &words, font(Type::Small, Weight::SemiBold), palette.ink, f32::INFINITY, 1);
        right -= share.size().x + space::TIGHT;
        painter.galley(pos2(right + space::TIGHT, inner.top()), share, palette.ink);
    }
    let title = elided(ui, &title, font(Type::Body, Weight::SemiBold), palette.ink, right - left, 1);
    if scale < WORDS_FROM {
        painter.galley(pos2(left, inner.center().y - title.size().y / 2.0), title, palette.ink);
    } else {
        let below = inner.top() + title.size().y + 2.0 * scale;
        painter.galley(pos2(left, inner.top()), title, palette.ink);
        let words = if missing { core.say("studio-graph-missing", &[]) } else { vertex.says.to_string() };
        let font = font(Type::Small, Weight::Regular);
        let words = elided(ui, &words, font, palette.ink_second, inner.width(), 2);
        painter.galley(pos2(inner.left(), below), words, palette.ink_second);
    }
    if drawing.graph.start == Some(at) {
        let centre = pos2(rect.left(), rect.center().y);
        painter.circle_filled(centre, 5.0 * scale, palette.accent);
    }
    if let Some(severity) = worst.filter(|severity| *severity != Severity::Hint) {
        let ink = if severity == Severity::Error { palette.danger } else { palette.warning };
        let square =
            Rect::from_center_size(rect.right_top() + vec2(-10.0, 10.0) * scale, Vec2::splat(14.0 * scale));
        crate::ui::widgets::Icon::Warning.paint(&painter, square, ink);
    }
}

fn elided(
    ui: &Ui,
    words: &str,
    font: FontId,
    ink: Color32,
    width: f32,
    rows: usize,
) -> std::sync::Arc<egui::Galley> {
    let mut job = egui::text::LayoutJob::simple(words.to_owned(), font, ink, width.max(1.0));
    job.wrap.max_rows = rows;
    ui.painter().layout_job(job)
}
