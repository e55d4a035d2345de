//! From order to place: every box near the middle of what it is tied to, none on another.

use super::geometry::{Direction, Measures, Point, Rect, Size};
use super::layers::Layers;
use super::trunks::Web;
use super::{Band, Course, Layout, Line};
use crate::authoring::graph::ScriptGraph;
use std::cmp::Ordering;

/// How often each layer is drawn towards its neighbours.
const PASSES: usize = 30;

/// Places what was ordered. Within this file *along* is the way the drawing runs and *across* is across it.
pub(super) fn place(graph: &ScriptGraph, layers: &Layers, web: &Web, measures: &Measures) -> Layout {
    let lengthwise = measures.direction == Direction::LeftToRight;
    let Size { width, height } = measures.node;
    let (thick, wide) = if lengthwise { (width, height) } else { (height, width) };
    let across = across(web, wide, measures.between);
    let widest = web.layers.iter().flatten().map(|&item| across[item]).fold(0.0_f32, f32::max) + wide / 2.0;
    // Band headings stand above the bands, or at the left of them.
    let lead = measures.margin + measures.heading;

    let mut starts = Vec::with_capacity(web.layers.len());
    let mut bands: Vec<(Option<crate::vocabulary::Stage>, f32, f32)> = Vec::new();
    let mut along = 0.0;
    for (at, band) in layers.bands.iter().enumerate() {
        let new = at == 0 || layers.bands[at - 1] != *band;
        along += match (at, new) {
            (0, _) => measures.margin,
            (_, true) => measures.layers + 2.0 * measures.margin,
            (_, false) => measures.layers,
        };
        let border = if at == 0 { 0.0 } else { along - measures.layers / 2.0 - measures.margin };
        if new {
            bands.push((*band, border, 0.0));
        }
        starts.push(along);
        along += thick;
        let end = if at + 1 == layers.bands.len() {
            along + measures.margin
        } else {
            along + measures.layers / 2.0 + measures.margin
        };
        if let Some(last) = bands.last_mut() {
            last.2 = end;
        }
    }
    let length = along + measures.margin;
    let breadth = lead + widest + measures.margin;

    let rect = |along: f32, across: f32, thick: f32, wide: f32| match measures.direction {
        Direction::LeftToRight => Rect { x: along, y: across, width: thick, height: wide },
        Direction::TopToBottom => Rect { x: across, y: along, width: wide, height: thick },
    };
    let places = (0..web.vertices)
        .map(|item| rect(starts[layers.of[item]], lead + across[item] - wide / 2.0, thick, wide))
        .collect();
    let size = rect(0.0, 0.0, length, breadth);
    let bands =
        bands.into_iter().map(|(stage, from, to)| Band { stage, room: rect(from, 0.0, to - from, breadth) });
    let bands = bands.collect();
    let lines = Lines {
        graph,
        layers,
        web,
        across: &across,
        starts: &starts,
        thick,
        wide,
        lead,
        bow: measures.layers * 0.5,
    };
    Layout {
        size: Size { width: size.width, height: size.height },
        bands,
        places,
        lines: lines.all(measures.direction),
    }
}

/// Where each item stands across the drawing, its middle; the least is half a box.
fn across(web: &Web, wide: f32, between: f32) -> Vec<f32> {
    let extent = |item: usize| if item < web.vertices { wide } else { between };
    let gap = |a: usize, b: usize| f32::midpoint(extent(a), extent(b)) + between;
    let mut across = vec![0.0; web.before.len()];
    for layer in &web.layers {
        let mut at = 0.0;
        for (place, &item) in layer.iter().enumerate() {
            at += if place == 0 { 0.0 } else { gap(layer[place - 1], item) };
            across[item] = at;
        }
        // In the middle, so that a layer with little in it does not hang from the edge.
        layer.iter().for_each(|&item| across[item] -= at / 2.0);
    }
    for pass in 0..PASSES {
        for step in 0..web.layers.len() {
            let layer = &web.layers[if pass % 2 == 0 { step } else { web.layers.len() - 1 - step }];
            let wanted: Vec<f32> = layer.iter().map(|&item| wanted(item, web, &across)).collect();
            let gaps: Vec<f32> = layer.windows(2).map(|pair| gap(pair[0], pair[1])).collect();
            for (&item, place) in layer.iter().zip(apart(&wanted, &gaps)) {
                across[item] = place;
            }
        }
    }
    let least = web.layers.iter().flatten().map(|&item| across[item]).fold(f32::INFINITY, f32::min);
    let shift = if least.is_finite() { wide / 2.0 - least } else { 0.0 };
    across.iter_mut().for_each(|place| *place += shift);
    across
}

/// The middle of what an item is tied to; where it is, if it is tied to nothing.
fn wanted(item: usize, web: &Web, across: &[f32]) -> f32 {
    let tied = web.before[item].iter().chain(&web.after[item]);
    let (sum, count) = tied.fold((0.0, 0.0), |(sum, count), &other| {
        // A line through two points should be straight before anything else.
        let weight = if item >= web.vertices && other >= web.vertices { 4.0 } else { 1.0 };
        (sum + weight * across[other], count + weight)
    });
    if count > 0.0 { sum / count } else { across[item] }
}

/// The places nearest to the wanted ones, by the sum of squares, that keep the order and the gaps.
fn apart(wanted: &[f32], gaps: &[f32]) -> Vec<f32> {
    // Without the gaps the places only have to be in order: neighbours in the wrong order are pooled and share their mean.
    let offsets: Vec<f32> = std::iter::once(0.0)
        .chain(gaps.iter().scan(0.0, |sum, gap| {
            *sum += gap;
            Some(*sum)
        }))
        .collect();
    let mut pools: Vec<(f32, usize)> = Vec::with_capacity(wanted.len());
    for (want, offset) in wanted.iter().zip(&offsets) {
        pools.push((want - offset, 1));
        while let [.., (a, m), (b, n)] = pools[..] {
            if a <= b {
                break;
            }
            pools.truncate(pools.len() - 2);
            pools.push(((a * m as f32 + b * n as f32) / (m + n) as f32, m + n));
        }
    }
    let flat = pools.iter().flat_map(|&(mean, count)| std::iter::repeat_n(mean, count));
    flat.zip(&offsets).map(|(mean, offset)| mean + offset).collect()
}

/// What the lines are drawn from.
struct Lines<'a> {
    graph: &'a ScriptGraph,
    layers: &'a Layers,
    web: &'a Web,
    across: &'a [f32],
    starts: &'a [f32],
    thick: f32,
    wide: f32,
    lead: f32,
    bow: f32,
}

/// What a line has to do with a side of a box: how far across its other end is, and the edge if it leaves there.
type Touch = (f32, Option<usize>);

/// The near and the far side of a box.
const NEAR: usize = 0;
const FAR: usize = 1;

impl Lines<'_> {
    fn all(&self, direction: Direction) -> Vec<Line> {
        let ports = self.ports();
        let line = |index: usize| {
            let course = self.course(index);
            let point = |(along, across): (f32, f32)| match direction {
                Direction::LeftToRight => Point { x: along, y: across },
                Direction::TopToBottom => Point { x: across, y: along },
            };
            Line { points: self.points(index, course, ports[index]).into_iter().map(point).collect(), course }
        };
        (0..self.graph.edges.len()).map(line).collect()
    }

    fn course(&self, edge: usize) -> Course {
        let edge = &self.graph.edges[edge];
        match self.layers.of[edge.to].cmp(&self.layers.of[edge.from]) {
            Ordering::Greater => Course::On,
            Ordering::Less => Course::Back,
            Ordering::Equal => Course::Beside,
        }
    }

    /// The points of a line, along and across.
    fn points(&self, index: usize, course: Course, (leaves, arrives): (f32, f32)) -> Vec<(f32, f32)> {
        let edge = &self.graph.edges[index];
        let side = |vertex: usize, side: usize| {
            self.starts[self.layers.of[vertex]] + if side == FAR { self.thick } else { 0.0 }
        };
        let [from, to] = sides(course);
        let (first, last) = ((side(edge.from, from), leaves), (side(edge.to, to), arrives));
        let way = &self.web.ways[index];
        let mut points = vec![first];
        if course == Course::Beside {
            // The farther away, the wider the bow, so that the bows of a layer do not lie on each other.
            let far = ((leaves - arrives).abs() / (8.0 * self.wide)).min(1.0);
            points.push((first.0 + self.bow * (0.5 + far), f32::midpoint(leaves, arrives)));
        }
        for (count, &item) in way[1..way.len() - 1].iter().enumerate() {
            let from = self.layers.of[edge.from];
            let layer = if course == Course::Back { from - count - 1 } else { from + count + 1 };
            // Through the layer it runs straight, so that it bends only between the layers.
            let across = self.lead + self.across[item];
            let mut ends = [(self.starts[layer], across), (self.starts[layer] + self.thick, across)];
            if course == Course::Back {
                ends.reverse();
            }
            points.extend(ends);
        }
        points.push(last);
        points
    }

    /// Where each edge leaves and arrives, across the drawing. On each side of a box lines leave in the order of where they
    /// go; lines that arrive at the same side share a place.
    fn ports(&self) -> Vec<(f32, f32)> {
        let mut boxes: Vec<[Vec<Touch>; 2]> = vec![Default::default(); self.web.vertices];
        for (index, edge) in self.graph.edges.iter().enumerate() {
            let way = &self.web.ways[index];
            let [from, to] = sides(self.course(index));
            boxes[edge.from][from].push((self.across[way[1]], Some(index)));
            let arriving = &mut boxes[edge.to][to];
            if !arriving.iter().any(|(_, leaving)| leaving.is_none()) {
                arriving.push((self.across[way[way.len() - 2]], None));
            }
        }
        let mut ports = vec![(0.0, 0.0); self.graph.edges.len()];
        let mut arrivals = vec![[0.0; 2]; self.web.vertices];
        for (vertex, both) in boxes.iter_mut().enumerate() {
            for (side, lines) in both.iter_mut().enumerate() {
                lines.sort_by(|a, b| a.0.total_cmp(&b.0));
                let share = self.wide * 0.7 / lines.len() as f32;
                for (place, (_, leaving)) in lines.iter().enumerate() {
                    let from_middle = (place as f32 + 0.5) * share - self.wide * 0.35;
                    let at = self.lead + self.across[vertex] + from_middle;
                    match leaving {
                        Some(edge) => ports[*edge].0 = at,
                        None => arrivals[vertex][side] = at,
                    }
                }
            }
        }
        for (index, edge) in self.graph.edges.iter().enumerate() {
            let [_, to] = sides(self.course(index));
            ports[index].1 = arrivals[edge.to][to];
        }
        ports
    }
}

/// The sides at which a line leaves and arrives.
const fn sides(course: Course) -> [usize; 2] {
    match course {
        Course::On => [FAR, NEAR],
        Course::Back => [NEAR, FAR],
        Course::Beside => [FAR, FAR],
    }
}
