//! Walks over everything of one kind in a scenario, with the way to each.

use super::at::At;
use crate::scenario::{Advice, Condition, Effect, Routes, Scenario};

/// Visits all routes but those of closing, which lead out of every node.
pub fn each_routes<'c>(scenario: &'c Scenario, top: &At<'_>, visit: &mut impl FnMut(&'c Routes, &At<'_>)) {
    let resolutions = top.field("resolutions");
    for (index, resolution) in scenario.resolutions.iter().enumerate() {
        let at = resolutions.item(index);
        visit(&resolution.accepted.goto, &at.field("accepted").field("goto"));
        visit(&resolution.declined.goto, &at.field("declined").field("goto"));
    }
    if let Some(ticket) = &scenario.desk.ticket {
        let at = top.field("desk");
        visit(&ticket.filed.goto, &at.field("ticket").field("filed").field("goto"));
    }
    let script = top.field("script");
    let nodes = script.field("nodes");
    for (index, node) in scenario.script.nodes.iter().enumerate() {
        let at = nodes.item(index);
        let replies = at.field("replies");
        for (index, reply) in node.replies.iter().enumerate() {
            visit(&reply.goto, &replies.item(index).field("goto"));
        }
        let listens = at.field("listens");
        for (index, listen) in node.listens.iter().enumerate() {
            visit(&listen.goto, &listens.item(index).field("goto"));
        }
        visit(&node.otherwise, &at.field("otherwise"));
    }
}

/// Visits all effects.
pub fn each_effect<'c>(scenario: &'c Scenario, top: &At<'_>, visit: &mut impl FnMut(&'c Effect, &At<'_>)) {
    let mut all = |effects: &'c [Effect], at: At<'_>| {
        for (index, effect) in effects.iter().enumerate() {
            visit(effect, &at.item(index));
        }
    };
    let desk = top.field("desk");
    let knowledge = desk.field("knowledge");
    for (index, article) in scenario.desk.knowledge.iter().enumerate() {
        all(&article.effects, knowledge.item(index).field("effects"));
    }
    each_advice(scenario, top, &mut |advice, at| all(&advice.effects, at.field("effects")));
    let script = top.field("script");
    let nodes = script.field("nodes");
    for (index, node) in scenario.script.nodes.iter().enumerate() {
        let at = nodes.item(index);
        all(&node.enter, at.field("enter"));
        let replies = at.field("replies");
        for (index, reply) in node.replies.iter().enumerate() {
            all(&reply.effects, replies.item(index).field("effects"));
        }
        let listens = at.field("listens");
        for (index, listen) in node.listens.iter().enumerate() {
            all(&listen.effects, listens.item(index).field("effects"));
        }
    }
}

/// Visits all answers of colleagues.
fn each_advice<'c>(scenario: &'c Scenario, top: &At<'_>, visit: &mut impl FnMut(&'c Advice, &At<'_>)) {
    let desk = top.field("desk");
    let colleagues = desk.field("colleagues");
    for (index, colleague) in scenario.desk.colleagues.iter().enumerate() {
        let at = colleagues.item(index);
        let answers = at.field("answers");
        for (index, advice) in colleague.answers.iter().enumerate() {
            visit(advice, &answers.item(index));
        }
    }
}

/// Visits all conditions, those inside others included.
pub fn each_condition<'c>(
    scenario: &'c Scenario,
    top: &At<'_>,
    visit: &mut impl FnMut(&'c Condition, &At<'_>),
) {
    let facts = top.field("facts");
    for (index, fact) in scenario.facts.iter().enumerate() {
        inside(&fact.needs, &facts.item(index).field("needs"), visit);
    }
    let resolutions = top.field("resolutions");
    for (index, resolution) in scenario.resolutions.iter().enumerate() {
        inside(&resolution.eligible, &resolutions.item(index).field("eligible"), visit);
    }
    each_advice(scenario, top, &mut |advice, at| inside(&advice.when, &at.field("when"), visit));
    let escalation = top.field("escalation");
    let cues = escalation.field("cues");
    for (index, cue) in scenario.escalation.cues.iter().enumerate() {
        let at = cues.item(index);
        inside(&cue.opens, &at.field("opens"), visit);
        inside(&cue.closes, &at.field("closes"), visit);
    }
    let script = top.field("script");
    in_routes(&scenario.script.closing, &script.field("closing"), visit);
    let nodes = script.field("nodes");
    for (index, node) in scenario.script.nodes.iter().enumerate() {
        let at = nodes.item(index);
        let says = at.field("says");
        for (index, variant) in node.says.iter().enumerate() {
            inside(&variant.when, &says.item(index).field("when"), visit);
        }
        let replies = at.field("replies");
        for (index, reply) in node.replies.iter().enumerate() {
            inside(&reply.when, &replies.item(index).field("when"), visit);
        }
    }
    each_routes(scenario, top, &mut |routes, at| in_routes(routes, at, visit));
}

fn in_routes<'c>(routes: &'c Routes, at: &At<'_>, visit: &mut impl FnMut(&'c Condition, &At<'_>)) {
    for (index, route) in routes.0.iter().enumerate() {
        inside(&route.when, &at.item(index).field("when"), visit);
    }
}

/// Visits a condition and those inside it. Reading refuses files nested so deep that this could overflow.
fn inside<'c, F: FnMut(&'c Condition, &At<'_>)>(condition: &'c Condition, at: &At<'_>, visit: &mut F) {
    visit(condition, at);
    match condition {
        Condition::Not(inner) => inside(inner, &at.item(0), visit),
        Condition::All(list) | Condition::Any(list) => {
            let items = at.item(0);
            for (index, inner) in list.iter().enumerate() {
                inside(inner, &items.item(index), visit);
            }
        }
        _ => {}
    }
}
