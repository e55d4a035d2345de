//! A scenario of as many nodes as are asked for, with 4 replies each.

use std::fmt::Write as _;

const FRAME: &str = include_str!("../../src/scenario/check/sound.ron");

/// The sound scenario with its nodes replaced by so many, each written by `node`.
pub fn framed(nodes: usize, node: impl Fn(&mut String, usize)) -> String {
    let (head, rest) = FRAME.split_once("nodes: [").expect("the frame has nodes");
    let (_, tail) =
        rest.split_once("\n        ],\n    ),\n    endings").expect("the nodes end before the endings");
    let head = head
        .replace("visited(\"wants\")", "visited(\"node_7\")")
        .replace("start: \"opening\"", "start: \"node_0\"");
    let mut source = format!("{head}nodes: [");
    (0..nodes).for_each(|number| node(&mut source, number));
    source.push_str("\n        ],\n    ),\n    endings");
    source.push_str(tail);
    source
}

/// So many nodes, led on in a ring with ways out.
#[allow(dead_code, reason = "not every bench that has the frame walks this ring")]
pub fn generated(nodes: usize) -> String {
    framed(nodes, |source, node| {
        let stage = ["dialysis", "skin_graft", "connection"][node * 3 / nodes];
        let _ = write!(
            source,
            r#"
            (id: "node_{node}", stage: {stage}, enter: [set("told")],
             says: [(when: arousal(at_least: 85), chunks: ["A whole day, number {node}!"]), (chunks: ["I waited all Friday.", "Nobody came, again."])],
             replies: ["#
        );
        for reply in 0..4 {
            let to = (node * 4 + reply + 1) % nodes;
            let longer = "and there is more to say about it ".repeat((node + reply) % 3);
            let _ = write!(
                source,
                r#"
                (id: "reply_{reply}", text: "You took Friday off {longer}and nobody came, number {node}.",
                 marks: (composure: 1, active_listening: {}, empathy: 1, resolution: {}), coach: "He hears his own story back, and that is a beginning.",
                 asks: ["order"], effects: [trust(2)], goto: [(when: flag("told"), to: "node_{to}"), (to: "settled")]),"#,
                (node + reply) % 3,
                (node * reply) % 3,
            );
        }
        let _ =
            write!(source, "\n             ],\n             otherwise: \"node_{}\"),", (node + 1) % nodes);
    })
}
