//! The steps between the states that were explored: shortest ways, and rounds without a way out.

use super::moves::Move;
use super::seen::Seen;
use crate::vocabulary::EndedBy;
use std::collections::VecDeque;

/// The steps, by where they lead from and to.
pub(super) struct Graph {
    next: Vec<Vec<(u32, Move)>>,
    before: Vec<Option<(u32, Move)>>,
}

impl Graph {
    pub fn new(states: usize, edges: &[(u32, u32, Move)]) -> Self {
        let mut next = vec![Vec::new(); states];
        for &(from, to, tried) in edges {
            next[from as usize].push((to, tried));
        }
        let mut graph = Self { next, before: vec![None; states] };
        graph.find_ways();
        graph
    }

    /// Walks from the first state, nearest first.
    fn find_ways(&mut self) {
        let mut seen = vec![false; self.next.len()];
        let mut waiting = VecDeque::from([0u32]);
        if let Some(first) = seen.first_mut() {
            *first = true;
        }
        while let Some(from) = waiting.pop_front() {
            for &(to, tried) in self.next.get(from as usize).into_iter().flatten() {
                if !std::mem::replace(&mut seen[to as usize], true) {
                    self.before[to as usize] = Some((from, tried));
                    waiting.push_back(to);
                }
            }
        }
    }

    /// The steps of a shortest way to a state, each with the state it is taken in.
    pub fn way_to(&self, state: u32) -> Vec<(u32, Move)> {
        let mut steps = Vec::new();
        let mut at = state;
        while let Some((from, tried)) = self.before[at as usize] {
            steps.push((from, tried));
            at = from;
        }
        steps.reverse();
        steps
    }

    /// States that lie on a round and from which nothing leads to an end of the script, a settled case or an open window. What was
    /// not tried counts as a way out.
    pub fn traps(&self, seen: &[Seen]) -> Vec<u32> {
        let is_way_out = |seen: &Seen| match seen.end {
            Some((_, EndedBy::Limit)) => false,
            Some((_, EndedBy::Customer)) => !seen.had_enough,
            Some(_) => true,
            None => !seen.tried || seen.way_out,
        };
        let mut free: Vec<bool> = seen.iter().map(is_way_out).collect();
        let mut back = vec![Vec::new(); seen.len()];
        for (from, ways) in self.next.iter().enumerate() {
            for &(to, _) in ways {
                back[to as usize].push(from as u32);
            }
        }
        let mut waiting: Vec<u32> =
            (0..).zip(&free).filter(|(_, free)| **free).map(|(index, _)| index).collect();
        while let Some(to) = waiting.pop() {
            for &from in &back[to as usize] {
                if !std::mem::replace(&mut free[from as usize], true) {
                    waiting.push(from);
                }
            }
        }
        let mut first: Vec<u32> = Vec::new();
        for index in self.on_a_round(&free) {
            let node = seen[index as usize].node;
            let known = first.iter_mut().find(|known| seen[**known as usize].node == node);
            match known {
                Some(known) if self.way_to(index).len() < self.way_to(*known).len() => *known = index,
                Some(_) => {}
                None => first.push(index),
            }
        }
        first
    }

    /// Those of the states that are not free that lie on a round or between two: what is left when, again and again, states
    /// without a way on among these are taken away, and states without a way to them.
    fn on_a_round(&self, free: &[bool]) -> Vec<u32> {
        let mut back = vec![Vec::new(); free.len()];
        let mut on = vec![Vec::new(); free.len()];
        for (from, ways) in self.next.iter().enumerate().filter(|(from, _)| !free[*from]) {
            for &(to, _) in ways.iter().filter(|(to, _)| !free[*to as usize]) {
                back[to as usize].push(from);
                on[from].push(to as usize);
            }
        }
        let mut gone = free.to_vec();
        peel(&mut gone, &on, &back);
        peel(&mut gone, &back, &on);
        (0..free.len()).filter(|&index| !gone[index]).map(|index| index as u32).collect()
    }
}

/// Takes away, again and again, what has no way on among the rest. `back` are the same ways from the other end.
fn peel(gone: &mut [bool], on: &[Vec<usize>], back: &[Vec<usize>]) {
    let mut left: Vec<usize> = on.iter().map(|ways| ways.iter().filter(|to| !gone[**to]).count()).collect();
    let mut waiting: Vec<usize> = (0..gone.len()).filter(|&index| !gone[index] && left[index] == 0).collect();
    while let Some(index) = waiting.pop() {
        if std::mem::replace(&mut gone[index], true) {
            continue;
        }
        for &from in &back[index] {
            left[from] -= 1;
            if left[from] == 0 {
                waiting.push(from);
            }
        }
    }
}
