//! The graph pane: the script as moments and the ways between them, drawn by stage, to be moved about in and changed.

mod boxes;
mod camera;
mod ways;

use super::ask::Ask;
use super::balance::Heat;
use super::subject;
use crate::analysis::Kind;
use crate::app::Core;
use crate::authoring::grammar::Thing;
use crate::authoring::graph::{ScriptGraph, Vertex, VertexKind};
use crate::authoring::layout::{Layout, Measures, lay_out};
use crate::authoring::{Draft, Edit, Path, READ_AT_ONCE};
use crate::diagnostic::Severity;
use crate::scenario::sketch;
use crate::ui::theme::{self, Type, Weight, space};
use crate::ui::widgets::{Chip, Icon, icon_button, quiet_button};
use camera::Camera;
use egui::{
    Align, CornerRadius, Id, Key, Label, Pos2, Rect, Sense, Stroke, StrokeKind, Ui, Vec2, pos2, vec2,
};

/// What the drawing is of.
struct Drawing {
    revision: u64,
    graph: ScriptGraph,
    layout: Layout,
    /// The worst finding in each vertex.
    worst: Vec<Option<Severity>>,
    /// In percent, how many simulated contacts came to each vertex.
    visits: Vec<Option<u8>>,
    visits_of: Option<(u64, u64, u32, Kind)>,
}

/// Below this width, in points, what can be done stands in two rows.
const NARROW: f32 = 480.0;

/// What the colour of a box says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Colour {
    #[default]
    Nothing,
    /// The worst finding in it.
    Findings,
    /// How many simulated contacts came to it.
    Visits,
}

/// The graph pane.
#[derive(Default)]
pub(super) struct Graph {
    drawing: Option<Drawing>,
    camera: Camera,
    colour: Colour,
    /// The vertex a line is being drawn from.
    drawn_from: Option<usize>,
    /// Whether what is worked on is to be brought into view.
    reveal: bool,
}

impl Graph {
    pub(super) fn reveal(&mut self) {
        self.reveal = true;
    }

    pub(super) fn show(
        &mut self,
        ui: &mut Ui,
        core: &Core,
        draft: &Draft,
        selected: &Path,
        heat: Option<&Heat>,
        asks: &mut Vec<Ask>,
    ) {
        self.follow(draft);
        let Some(mut drawing) = self.drawing.take() else {
            ui.add(Label::new(theme::small(ui, core.say("studio-reading", &[]))).extend());
            return;
        };
        drawing.heat(heat);
        self.bar(ui, core, heat.is_some(), asks);
        let room = ui.available_rect_before_wrap();
        ui.painter().rect_filled(room, space::RADIUS_CONTROL, theme::of(ui).sunken.gamma_multiply(0.5));
        let chosen = chosen(&drawing, selected);
        let mut child = ui.new_child(egui::UiBuilder::new().max_rect(room));
        child.set_clip_rect(room.intersect(ui.clip_rect()));
        let ui = &mut child;
        let background = ui.interact(room, Id::unique("studio-graph"), Sense::click_and_drag());
        self.camera.fit_first(&drawing.layout, room);
        if std::mem::take(&mut self.reveal)
            && let Some(at) = chosen
        {
            self.camera.bring_into_view(&drawing.layout.places[at], room);
        }
        self.camera.steer(ui, &background, room);
        let view = self.camera.view(room);
        self.bands(ui, core, &drawing, &view);
        ways::paint(ui, &drawing.graph, &drawing.layout, &view, chosen);
        self.boxes(ui, core, draft, &drawing, &view, chosen, selected, asks);
        if chosen.is_some() && background.has_focus() && ui.input(|input| input.key_pressed(Key::Delete)) {
            let (path, _) = subject::subject(selected);
            asks.push(Ask::Remove(path));
        }
        self.minimap(ui, &drawing.layout, room);
        let label = core.say("studio-pane-graph", &[]);
        background.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Group, true, &label));
        self.drawing = Some(drawing);
    }

    /// Draws anew when the text has changed and can be read.
    fn follow(&mut self, draft: &Draft) {
        let is_new = self.drawing.as_ref().is_none_or(|drawing| drawing.revision != draft.revision());
        if !is_new || !draft.tree().is_sound() {
            return;
        }
        let (revision, graph, layout) = if draft.text().len() > READ_AT_ONCE {
            // What is large is drawn where it is read, in the background; until then the last drawing stays.
            let Some(reading) = draft.reading() else { return };
            let Some(drawn) = reading.drawn.as_deref().filter(|_| self.is_older(reading.revision)) else {
                return;
            };
            (reading.revision, drawn.graph.clone(), drawn.layout.clone())
        } else {
            let Some(scenario) = sketch(draft.text()) else { return };
            let graph = ScriptGraph::of(&scenario);
            let layout = match self.drawing.take() {
                // Words alone move nothing.
                Some(old) if same_shape(&old.graph, &graph) => old.layout,
                _ => lay_out(&graph, &Measures::default()),
            };
            (draft.revision(), graph, layout)
        };
        let worst = graph.vertices.iter().map(|vertex| worst(draft, &vertex_path(vertex.kind)?)).collect();
        self.drawing = Some(Drawing { revision, graph, layout, worst, visits: Vec::new(), visits_of: None });
    }

    /// Whether what is drawn is of an earlier revision than this.
    fn is_older(&self, revision: u64) -> bool {
        self.drawing.as_ref().is_none_or(|drawing| drawing.revision < revision)
    }

    fn bar(&mut self, ui: &mut Ui, core: &Core, heated: bool, asks: &mut Vec<Ask>) {
        let looks = |ui: &mut Ui, camera: &mut Camera| {
            if ui.add(icon_button(Icon::Minus, &core.say("studio-graph-out", &[]))).clicked() {
                camera.zoom_by(0.8);
            }
            if ui.add(icon_button(Icon::Plus, &core.say("studio-graph-in", &[]))).clicked() {
                camera.zoom_by(1.25);
            }
            if ui.add(icon_button(Icon::Fit, &core.say("studio-graph-fit", &[]))).clicked() {
                camera.fit();
            }
        };
        let hint =
            |ui: &mut Ui| ui.add(Label::new(theme::small(ui, core.say("studio-graph-hint", &[]))).wrap());
        if ui.available_width() < NARROW {
            ui.horizontal_wrapped(|ui| self.changes(ui, core, asks));
            ui.horizontal(|ui| {
                ui.with_layout(egui::Layout::right_to_left(Align::Center), |ui| {
                    looks(ui, &mut self.camera);
                    ui.with_layout(egui::Layout::left_to_right(Align::Center), |ui| {
                        self.colours(ui, core, heated);
                    });
                });
            });
            hint(ui);
            return;
        }
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(space::TIGHT);
            ui.with_layout(egui::Layout::right_to_left(Align::Center), |ui| {
                looks(ui, &mut self.camera);
                ui.with_layout(egui::Layout::left_to_right(Align::Center), |ui| self.changes(ui, core, asks));
            });
        });
        ui.horizontal_wrapped(|ui| {
            self.colours(ui, core, heated);
            ui.add_space(space::TIGHT);
            hint(ui);
        });
    }

    /// What the colour of a box can say.
    fn colours(&mut self, ui: &mut Ui, core: &Core, heated: bool) {
        ui.spacing_mut().item_spacing = Vec2::splat(space::TIGHT);
        let mut colours = vec![(Colour::Findings, core.say("studio-graph-findings", &[]))];
        if heated {
            colours.push((Colour::Visits, core.say("balance-visits", &[])));
        }
        for (colour, words) in colours {
            let on = self.colour == colour;
            if ui.add(Chip::new(&words, on)).clicked() {
                self.colour = if on { Colour::Nothing } else { colour };
            }
        }
    }

    /// What can be added.
    fn changes(&self, ui: &mut Ui, core: &Core, asks: &mut Vec<Ask>) {
        for thing in [Thing::Node, Thing::Ending] {
            let words = core.say_for("studio-add", thing.key(), &[]);
            if ui.add(quiet_button(&words).icon(Icon::Plus)).clicked() {
                asks.push(Ask::EditAndShow(Edit::Add { thing, within: Path::top(), id: String::new() }));
            }
        }
    }

    fn bands(&self, ui: &Ui, core: &Core, drawing: &Drawing, view: &camera::View) {
        let palette = theme::of(ui);
        for band in &drawing.layout.bands {
            let rect = view.rect(&band.room);
            if !rect.intersects(ui.clip_rect()) {
                continue;
            }
            let (tint, name) = match band.stage {
                Some(stage) => (palette.stage(stage), core.say_for("stage", stage.key(), &[])),
                None => (palette.raised, core.say("studio-graph-endings", &[])),
            };
            ui.painter().rect_filled(rect.shrink(2.0), space::RADIUS_CONTROL, tint);
            let name = theme::layout_elided(
                ui,
                &name,
                Type::Small,
                Weight::SemiBold,
                palette.ink_second,
                (rect.width() - space::LARGE).max(0.0),
            );
            // The name stays in view while its band is.
            let top = rect.top().max(ui.clip_rect().top()) + space::SMALL;
            ui.painter().galley(pos2(rect.left() + space::SMALL, top), name, palette.ink_second);
        }
    }

    /// The whole in a corner, with what is in view.
    fn minimap(&mut self, ui: &mut Ui, layout: &Layout, room: Rect) {
        const LARGEST: Vec2 = vec2(140.0, 90.0);
        let whole = vec2(layout.size.width.max(1.0), layout.size.height.max(1.0));
        let scale = (LARGEST.x / whole.x).min(LARGEST.y / whole.y);
        if self.camera.shows_all(layout, room) || room.width() < 2.0 * LARGEST.x {
            return;
        }
        let palette = theme::of(ui);
        let size = whole * scale;
        let map = Rect::from_min_size(room.right_bottom() - size - Vec2::splat(space::MEDIUM), size);
        let frame = map.expand(space::TIGHT);
        let painter = ui.painter();
        let stroke = Stroke::new(1.0, palette.line);
        painter.rect(
            frame,
            CornerRadius::same(space::RADIUS_MARK),
            palette.raised,
            stroke,
            StrokeKind::Inside,
        );
        for place in &layout.places {
            let corner = map.min + vec2(place.x, place.y) * scale;
            let size = (vec2(place.width, place.height) * scale).max(Vec2::splat(2.0));
            painter.rect_filled(Rect::from_min_size(corner, size), 1, palette.ink_second.gamma_multiply(0.6));
        }
        let seen = self.camera.seen(room);
        let seen =
            Rect::from_min_max(map.min + seen.min.to_vec2() * scale, map.min + seen.max.to_vec2() * scale);
        painter.rect_stroke(
            seen.intersect(frame),
            CornerRadius::same(2),
            Stroke::new(1.5, palette.accent),
            StrokeKind::Inside,
        );
        let response = ui.interact(frame, Id::unique("studio-graph-map"), Sense::click_and_drag());
        if let Some(at) = response.interact_pointer_pos() {
            let point: Pos2 = ((at - map.min) / scale).to_pos2();
            self.camera.centre_on(point, room);
        }
    }
}

impl Drawing {
    /// Looks up who came to each vertex, when that or the drawing is new.
    fn heat(&mut self, heat: Option<&Heat>) {
        let of = heat.map(Heat::stamp);
        if self.visits_of == of && self.visits.len() == self.graph.vertices.len() {
            return;
        }
        let visits = |vertex: &Vertex| match vertex.kind {
            VertexKind::Node { .. } => heat?.visits.get(&vertex.id).copied(),
            _ => None,
        };
        self.visits = self.graph.vertices.iter().map(visits).collect();
        self.visits_of = of;
    }
}

/// Where a vertex stands in the text.
fn vertex_path(kind: VertexKind) -> Option<Path> {
    match kind {
        VertexKind::Node { index, .. } => Some(Path::top().field("script").field("nodes").item(index)),
        VertexKind::Ending { index, .. } => Some(Path::top().field("endings").item(index)),
        VertexKind::Missing | VertexKind::Anywhere => None,
    }
}

/// The vertex of what is worked on.
fn chosen(drawing: &Drawing, selected: &Path) -> Option<usize> {
    let node = selected.item_of(&Path::top().field("script").field("nodes"));
    let ending = selected.item_of(&Path::top().field("endings"));
    let is_it = |vertex: &Vertex| match vertex.kind {
        VertexKind::Node { index, .. } => node == Some(index),
        VertexKind::Ending { index, .. } => ending == Some(index),
        VertexKind::Missing | VertexKind::Anywhere => false,
    };
    drawing.graph.vertices.iter().position(is_it)
}

/// The worst finding in a part.
fn worst(draft: &Draft, path: &Path) -> Option<Severity> {
    let span = draft.span_of(path)?;
    let findings = draft.reading().filter(|_| draft.is_read()).map(|reading| &reading.diagnostics[..]);
    let inside = findings.unwrap_or_default().iter().filter(|finding| {
        finding.place.as_ref().is_some_and(|place| span.start <= place.start && place.start < span.end)
    });
    inside.map(|finding| finding.severity).max()
}

/// Whether two graphs have the same boxes in the same stages and the same lines, so that one layout does for both.
fn same_shape(a: &ScriptGraph, b: &ScriptGraph) -> bool {
    let shape = |kind: VertexKind| match kind {
        VertexKind::Node { stage, .. } => (0, Some(stage)),
        VertexKind::Ending { .. } => (1, None),
        VertexKind::Missing => (2, None),
        VertexKind::Anywhere => (3, None),
    };
    a.start == b.start
        && a.vertices.len() == b.vertices.len()
        && a.edges.len() == b.edges.len()
        && a.vertices.iter().zip(&b.vertices).all(|(a, b)| shape(a.kind) == shape(b.kind))
        && a.edges.iter().zip(&b.edges).all(|(a, b)| (a.from, a.to) == (b.from, b.to))
}
