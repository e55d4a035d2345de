//! A scenario in which every written reply that is listened for can be picked, at its best.

use crate::scenario::{Condition, Node, Routes, Scenario, ScriptedReply, Text};
use crate::vocabulary::{Mark, PerTechnique};
use std::sync::Arc;

/// The same scenario with a reply more for all that a node listens for, and one for anything else: each with the highest
/// marks. What no play of it comes to, nobody who writes comes to either.
pub(in crate::analysis) fn with_written_replies(scenario: &Scenario) -> Scenario {
    let mut scenario = scenario.clone();
    for node in &mut scenario.script.nodes {
        let written = written(node);
        node.replies.extend(written);
    }
    scenario
}

fn written(node: &Node) -> Vec<ScriptedReply> {
    let reply = |number: usize, goto: &Routes| ScriptedReply {
        id: Arc::from(format!("written {number}")),
        when: Condition::Always,
        text: Text::plain(format!("{} {number}", node.id)),
        marks: PerTechnique::default().map(|_: Mark| Mark::STRONG),
        flags: Vec::new(),
        coach: Text::plain(""),
        asks: Vec::new(),
        offers: None,
        effects: Vec::new(),
        goto: goto.clone(),
    };
    let heard = node.listens.iter().enumerate().map(|(number, listen)| ScriptedReply {
        asks: listen.asks.clone(),
        offers: listen.offers.clone(),
        effects: listen.effects.clone(),
        ..reply(number, &listen.goto)
    });
    heard.chain([reply(node.listens.len(), &node.otherwise)]).collect()
}
