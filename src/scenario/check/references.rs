//! Every place where a scenario names something that must stand elsewhere in it.

use super::at::At;
use super::walk::{each_condition, each_effect, each_routes};
use crate::scenario::{Condition, Effect, Routes, Scenario};

/// What a name must be the name of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// A node or an ending.
    Destination,
    /// A node.
    Node,
    /// An ending.
    Ending,
    /// A fact.
    Fact,
    /// A resolution.
    Resolution,
    /// A step of the escalation path.
    PathStep,
    /// An article of the knowledge base.
    Article,
    /// A colleague.
    Colleague,
    /// A category of the ticket.
    Category,
    /// What a comment is about: a node or an ending. One on nothing is no error, and has a check of its own.
    Commented,
    /// The reply a comment is about; likewise.
    CommentedReply,
}

/// Visits all of them.
pub fn each_reference<'c>(scenario: &'c Scenario, visit: &mut impl FnMut(Wanted, &'c str, &At<'_>)) {
    let top = At::TOP;
    each_routes(scenario, &top, &mut |routes, at| in_routes(Wanted::Destination, routes, at, visit));
    each_condition(scenario, &top, &mut |condition, at| match condition {
        Condition::Knows(fact) => visit(Wanted::Fact, fact, &at.item(0)),
        Condition::Visited(node) => visit(Wanted::Node, node, &at.item(0)),
        Condition::Offered(id) | Condition::Accepted(id) => visit(Wanted::Resolution, id, &at.item(0)),
        Condition::Read(article) => visit(Wanted::Article, article, &at.item(0)),
        Condition::Consulted(colleague) => visit(Wanted::Colleague, colleague, &at.item(0)),
        _ => {}
    });
    each_effect(scenario, &top, &mut |effect, at| {
        if let Effect::Learn(fact) = effect {
            visit(Wanted::Fact, fact, &at.item(0));
        }
    });
    of_the_case(scenario, visit);
    of_the_script(scenario, visit);
}

fn of_the_case<'c>(scenario: &'c Scenario, visit: &mut impl FnMut(Wanted, &'c str, &At<'_>)) {
    let customer = At::TOP.field("customer");
    visit(Wanted::Ending, &scenario.customer.patience_ends, &customer.field("patience_ends"));
    visit(Wanted::Ending, &scenario.customer.breaks, &customer.field("breaks"));
    let resolutions = At::TOP.field("resolutions");
    for (index, resolution) in scenario.resolutions.iter().enumerate() {
        if let Some(step) = &resolution.needs_authority {
            visit(Wanted::PathStep, step, &resolutions.item(index).field("needs_authority"));
        }
    }
    if let Some(arrival) = &scenario.arrival {
        let at = At::TOP.field("arrival");
        let told = at.field("told");
        for (index, fact) in arrival.told.iter().enumerate() {
            visit(Wanted::Fact, fact, &told.item(index));
        }
    }
    if let Some(ticket) = &scenario.desk.ticket {
        let at = At::TOP.field("desk");
        visit(Wanted::Category, &ticket.category, &at.field("ticket").field("category"));
    }
    let review = At::TOP.field("review");
    let comments = review.field("comments");
    for (index, comment) in scenario.review.iter().flat_map(|review| &review.comments).enumerate() {
        let at = comments.item(index);
        if let Some(about) = &comment.at {
            visit(Wanted::Commented, about, &at.field("at"));
        }
        if let Some(reply) = &comment.reply {
            visit(Wanted::CommentedReply, reply, &at.field("reply"));
        }
    }
    let escalation = At::TOP.field("escalation");
    let cues = escalation.field("cues");
    for (index, cue) in scenario.escalation.cues.iter().enumerate() {
        let at = cues.item(index);
        let targets = at.field("targets");
        for (index, target) in cue.targets.iter().enumerate() {
            visit(Wanted::PathStep, target, &targets.item(index));
        }
    }
    visit(Wanted::Ending, &scenario.escalation.well, &escalation.field("well"));
    visit(Wanted::Ending, &scenario.escalation.badly, &escalation.field("badly"));
}

fn of_the_script<'c>(scenario: &'c Scenario, visit: &mut impl FnMut(Wanted, &'c str, &At<'_>)) {
    let script = At::TOP.field("script");
    visit(Wanted::Node, &scenario.script.start, &script.field("start"));
    visit(Wanted::Ending, &scenario.script.time_up, &script.field("time_up"));
    in_routes(Wanted::Ending, &scenario.script.closing, &script.field("closing"), visit);
    let nodes = script.field("nodes");
    for (index, node) in scenario.script.nodes.iter().enumerate() {
        let at = nodes.item(index);
        let replies = at.field("replies");
        for (index, reply) in node.replies.iter().enumerate() {
            let at = replies.item(index);
            facts(&reply.asks, &at, visit);
            if let Some(resolution) = &reply.offers {
                visit(Wanted::Resolution, resolution, &at.field("offers"));
            }
        }
        let listens = at.field("listens");
        for (index, listen) in node.listens.iter().enumerate() {
            let at = listens.item(index);
            facts(&listen.asks, &at, visit);
            if let Some(resolution) = &listen.offers {
                visit(Wanted::Resolution, resolution, &at.field("offers"));
            }
        }
    }
}

fn facts<'c>(asks: &'c [std::sync::Arc<str>], at: &At<'_>, visit: &mut impl FnMut(Wanted, &'c str, &At<'_>)) {
    let list = at.field("asks");
    for (index, fact) in asks.iter().enumerate() {
        visit(Wanted::Fact, fact, &list.item(index));
    }
}

fn in_routes<'c>(
    wanted: Wanted,
    routes: &'c Routes,
    at: &At<'_>,
    visit: &mut impl FnMut(Wanted, &'c str, &At<'_>),
) {
    for (index, route) in routes.0.iter().enumerate() {
        visit(wanted, &route.to, &at.item(index).field("to"));
    }
}
