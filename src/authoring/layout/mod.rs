//! Where the boxes and lines of a script's drawing go: in layers by stage, with few crossings, the same every time.
//!
//! The method is Sugiyama's: cut the circles, put each box into a layer, order the boxes within the layers so that few
//! lines cross, then give each box its place. Two things are ours. A layer belongs to one stage, so that the stages stand
//! side by side. And lines to the same box share a trunk once they have left their own layer, because in a script half of
//! all lines lead to the same three endings.

mod assign;
mod crossings;
mod geometry;
mod layers;
mod order;
mod trunks;

pub use geometry::{Direction, Measures, Point, Rect, Size};

use super::graph::ScriptGraph;
use crate::scenario::Scenario;
use crate::vocabulary::Stage;

/// A drawing: where everything goes, in the units of the [`Measures`]; nothing is left of or above (0, 0).
#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    /// How much room the whole takes.
    pub size: Size,
    /// The stages from first to last and the endings, those that have something in them.
    pub bands: Vec<Band>,
    /// The box of each vertex of the graph.
    pub places: Vec<Rect>,
    /// The line of each edge of the graph.
    pub lines: Vec<Line>,
}

/// The part of the drawing that belongs to a stage or to the endings.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Band {
    /// The stage; `None` for the endings.
    pub stage: Option<Stage>,
    /// Its room, from edge to edge of the drawing.
    pub room: Rect,
}

/// Where a line leads, seen along the drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Course {
    /// To a later layer: it leaves at the far side of its box and arrives at the near side of the other.
    On,
    /// To an earlier layer: it leaves at the near side and arrives at the far side.
    Back,
    /// To a box of the same layer: it leaves and arrives at the far side.
    Beside,
}

/// The line of an edge.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Where it goes through, from the box it leaves to the box it leads to; at least two points, and in a line that leads
    /// [beside](Course::Beside) three, of which the second is the height of its bow. [`Line::curves`] draws it.
    pub points: Vec<Point>,
    /// Where it leads.
    pub course: Course,
}

impl Line {
    /// The line as cubic curves: for each its beginning, two handles and its end.
    pub fn curves(&self, direction: Direction) -> impl Iterator<Item = [Point; 4]> {
        let bow = (self.course == Course::Beside).then(|| self.points.get(1).copied()).flatten();
        let step = if bow.is_some() { 2 } else { 1 };
        self.points.windows(step + 1).map(move |points| {
            let [from, to] = [points[0], points[step]];
            let top = bow.unwrap_or(Point { x: f32::midpoint(from.x, to.x), y: f32::midpoint(from.y, to.y) });
            match direction {
                Direction::LeftToRight => {
                    [from, Point { x: top.x, y: from.y }, Point { x: top.x, y: to.y }, to]
                }
                Direction::TopToBottom => {
                    [from, Point { x: from.x, y: top.y }, Point { x: to.x, y: top.y }, to]
                }
            }
        })
    }
}

/// A script as it is drawn: what there is, and where it stands.
#[derive(Clone, Debug)]
pub struct Drawn {
    /// The moments and the ways between them.
    pub graph: ScriptGraph,
    /// Where they stand.
    pub layout: Layout,
}

impl Drawn {
    /// Draws a scenario, which may be one that was only [sketched](crate::scenario::sketch).
    #[must_use]
    pub fn of(scenario: &Scenario) -> Self {
        let graph = ScriptGraph::of(scenario);
        let layout = lay_out(&graph, &Measures::default());
        Self { graph, layout }
    }
}

/// Lays out a graph.
#[must_use]
pub fn lay_out(graph: &ScriptGraph, measures: &Measures) -> Layout {
    let layers = layers::Layers::of(graph);
    let mut web = trunks::Web::of(graph, &layers);
    order::order(&mut web);
    assign::place(graph, &layers, &web, measures)
}

#[cfg(test)]
mod tests;
