//! Where the conversation can go from each node.

use super::names::{Destination, Names};
use crate::scenario::{Condition, Routes, Scenario};
use crate::vocabulary::Fit;

/// What can be reached from where. Moods and stages are left aside: a way that may open counts as open.
#[derive(Debug, Default)]
pub struct Graph {
    /// For each node, whether a play can come to it.
    pub reached: Vec<bool>,
    /// For each ending, whether a play can come to it.
    pub endings_reached: Vec<bool>,
    /// For each node, whether an ending can be reached from it by talking, that is without closing the contact.
    pub ends: Vec<bool>,
    /// Whether every route leads to something that exists; if not, the rest is uncertain.
    pub certain: bool,
}

impl Graph {
    pub fn of(scenario: &Scenario, names: &Names<'_>) -> Self {
        let mut ways = Ways { names, certain: true };
        let nodes = &scenario.script.nodes;
        let anywhere = ways.ways_of_the_desk(scenario);
        let next: Vec<Vec<Destination>> = nodes
            .iter()
            .map(|node| {
                let mut to = Vec::with_capacity(2 * node.replies.len());
                node.replies.iter().for_each(|reply| ways.add(&reply.goto, &mut to));
                node.listens.iter().for_each(|listen| ways.add(&listen.goto, &mut to));
                ways.add(&node.otherwise, &mut to);
                to
            })
            .collect();
        let start = names.destinations.get(&*scenario.script.start).copied();
        let mut graph = Self {
            reached: vec![false; nodes.len()],
            endings_reached: vec![false; scenario.endings.len()],
            ends: vec![false; nodes.len()],
            certain: ways.certain && start.is_some(),
        };
        graph.reach(start.into_iter().chain(anywhere.iter().copied()).collect(), &next);
        graph.find_ends(&next, &anywhere);
        let customer = &scenario.customer;
        let always = [&customer.patience_ends, &customer.breaks, &scenario.script.time_up];
        let escalation = [&scenario.escalation.well, &scenario.escalation.badly];
        let closing = scenario.script.closing.0.iter().map(|route| &route.to);
        for id in always.into_iter().chain(escalation).chain(closing) {
            if let Some(Destination::Ending(index)) = names.destinations.get(&**id) {
                graph.endings_reached[*index] = true;
            }
        }
        graph
    }

    fn reach(&mut self, mut waiting: Vec<Destination>, next: &[Vec<Destination>]) {
        while let Some(to) = waiting.pop() {
            match to {
                Destination::Ending(index) => self.endings_reached[index] = true,
                Destination::Node(index) if !self.reached[index] => {
                    self.reached[index] = true;
                    waiting.extend(&next[index]);
                }
                Destination::Node(_) => {}
            }
        }
    }

    /// Walks backwards from the nodes that lead to an ending. What leads on from anywhere leads on from every node.
    fn find_ends(&mut self, next: &[Vec<Destination>], anywhere: &[Destination]) {
        let mut before = vec![Vec::new(); next.len()];
        let mut waiting = Vec::new();
        for (from, ways) in next.iter().enumerate() {
            for to in ways {
                match to {
                    Destination::Ending(_) => waiting.push(from),
                    Destination::Node(to) => before[*to].push(from),
                }
            }
        }
        while let Some(node) = waiting.pop() {
            if !std::mem::replace(&mut self.ends[node], true) {
                waiting.extend(&before[node]);
            }
        }
        let ends = |to: &Destination| match to {
            Destination::Ending(_) => true,
            Destination::Node(node) => self.ends[*node],
        };
        if anywhere.iter().any(ends) {
            self.ends.fill(true);
        }
    }
}

struct Ways<'n, 'c> {
    names: &'n Names<'c>,
    certain: bool,
}

impl Ways<'_, '_> {
    /// Offers can be made and the ticket can be filed at any node, so where they lead can be reached from any.
    fn ways_of_the_desk(&mut self, scenario: &Scenario) -> Vec<Destination> {
        let mut to = Vec::new();
        if let Some(ticket) = &scenario.desk.ticket {
            self.add(&ticket.filed.goto, &mut to);
        }
        for resolution in &scenario.resolutions {
            self.add(&resolution.declined.goto, &mut to);
            if resolution.fit != Fit::None && resolution.eligible != Condition::Never {
                self.add(&resolution.accepted.goto, &mut to);
            }
        }
        to
    }

    fn add(&mut self, routes: &Routes, to: &mut Vec<Destination>) {
        for route in routes.0.iter().filter(|route| route.when != Condition::Never) {
            match self.names.destinations.get(&*route.to) {
                Some(destination) => to.push(*destination),
                None => self.certain = false,
            }
        }
    }
}
