//! What a drawing promises, over generated scripts and the largest that is aimed at.

use super::*;
use crate::authoring::graph::{By, Edge, Vertex, VertexKind, Way};
use crate::scenario::Condition;
use crate::vocabulary::Outcome;
use proptest::prelude::*;

/// A graph of nodes with these stages, some endings, and edges between any of them.
fn graph(stages: &[usize], endings: usize, edges: &[(usize, usize)]) -> ScriptGraph {
    let kinds = stages
        .iter()
        .enumerate()
        .map(|(index, &stage)| VertexKind::Node { index, stage: Stage::ALL[stage % 3], replies: 3 })
        .chain((0..endings).map(|index| VertexKind::Ending { index, outcome: Outcome::Resolved }))
        .chain([VertexKind::Anywhere]);
    let vertices: Vec<Vertex> = kinds
        .enumerate()
        .map(|(at, kind)| Vertex { id: format!("v{at}").into(), kind, says: "".into(), again: vec![] })
        .collect();
    let mut edges: Vec<(usize, usize)> =
        edges.iter().map(|(from, to)| (from % vertices.len(), to % vertices.len())).collect();
    edges.retain(|(from, to)| from != to && !matches!(vertices[*from].kind, VertexKind::Ending { .. }));
    edges.sort_unstable();
    edges.dedup();
    let way = Way { by: By::Otherwise, when: Condition::Always };
    let edges = edges.into_iter().map(|(from, to)| Edge { from, to, ways: vec![way.clone()] }).collect();
    ScriptGraph { start: (!stages.is_empty()).then_some(0), vertices, edges }
}

fn stage_of(layout: &Layout, place: &Rect) -> Option<Stage> {
    let middle = place.center();
    let holds = |room: &Rect| {
        room.x <= middle.x
            && middle.x <= room.x + room.width
            && room.y <= middle.y
            && middle.y <= room.y + room.height
    };
    layout.bands.iter().find(|band| holds(&band.room)).expect("every box is in a band").stage
}

fn promises(graph: &ScriptGraph, direction: Direction) {
    let measures = Measures { direction, ..Measures::default() };
    let layout = lay_out(graph, &measures);
    assert_eq!(layout, lay_out(graph, &measures), "the same every time");
    assert_eq!(layout.places.len(), graph.vertices.len());
    assert_eq!(layout.lines.len(), graph.edges.len());
    for (at, place) in layout.places.iter().enumerate() {
        assert!(
            place.x >= 0.0 && place.x + place.width <= layout.size.width + 0.1,
            "{place:?} in {:?}",
            layout.size
        );
        assert!(place.y >= 0.0 && place.y + place.height <= layout.size.height + 0.1, "{place:?}");
        assert!(layout.places[..at].iter().all(|other| !other.overlaps(place)), "{place:?} lies on another");
        let own = match graph.vertices[at].kind {
            VertexKind::Node { stage, .. } => Some(stage),
            _ => None,
        };
        assert_eq!(stage_of(&layout, place), own);
    }
    for (edge, line) in graph.edges.iter().zip(&layout.lines) {
        let touches = |place: &Rect, point: &Point| {
            let (x, y) = (point.x - place.x, point.y - place.y);
            (-0.5..=place.width + 0.5).contains(&x) && (-0.5..=place.height + 0.5).contains(&y)
        };
        assert!(touches(&layout.places[edge.from], &line.points[0]), "{line:?}");
        assert!(touches(&layout.places[edge.to], line.points.last().expect("an end")), "{line:?}");
        assert!(line.points.iter().all(|point| point.x.is_finite() && point.y.is_finite()));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_box_has_its_own_place_in_its_stage(
        stages in proptest::collection::vec(0_usize..3, 0..24),
        endings in 0_usize..5,
        edges in proptest::collection::vec((0_usize..64, 0_usize..64), 0..80),
    ) {
        let graph = graph(&stages, endings, &edges);
        promises(&graph, Direction::LeftToRight);
        promises(&graph, Direction::TopToBottom);
    }
}

#[test]
fn a_plain_conversation_is_a_straight_line() {
    let graph = graph(&[0, 0, 1, 2], 1, &[(0, 1), (1, 2), (2, 3), (3, 4)]);
    let layout = lay_out(&graph, &Measures::default());
    let across: Vec<f32> = layout.places[..5].iter().map(|place| place.y).collect();
    assert!(across.windows(2).all(|pair| (pair[0] - pair[1]).abs() < 1.0), "{across:?}");
    assert!(layout.places[..5].windows(2).all(|pair| pair[0].x < pair[1].x));
}

#[test]
fn lines_that_need_not_cross_do_not() {
    // Two conversations side by side, written in the wrong order.
    let graph =
        graph(&[0, 0, 0, 1, 1, 2, 2], 2, &[(0, 1), (0, 2), (1, 4), (2, 3), (3, 5), (4, 6), (5, 7), (6, 8)]);
    let layout = lay_out(&graph, &Measures::default());
    let y = |at: usize| layout.places[at].y;
    let upper = y(1) < y(2);
    assert!(upper == (y(4) < y(3)) && upper == (y(6) < y(5)) && upper == (y(8) < y(7)));
}

/// A script as large as is aimed at: 500 nodes, four ways from each, circles among them.
fn large() -> ScriptGraph {
    let stages: Vec<usize> = (0_usize..500).map(|at| at * 3 / 500).collect();
    let edges: Vec<(usize, usize)> = (0_usize..500)
        .flat_map(|at| {
            [(at, at + 1), (at, at + 2 + at % 7), (at, at.saturating_sub(at % 11)), (at, 500 + at % 6)]
        })
        .collect();
    graph(&stages, 6, &edges)
}

#[test]
fn a_large_script_is_laid_out_and_a_hostile_one_does_not_overflow() {
    let layout = lay_out(&large(), &Measures::default());
    assert_eq!(layout.places.len(), 507);
    let chain: Vec<(usize, usize)> = (0..20_000).map(|at| (at, at + 1)).collect();
    let layout = lay_out(&graph(&vec![0; 20_000], 0, &chain), &Measures::default());
    assert!(layout.size.width.is_finite());
}
