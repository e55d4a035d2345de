//! What every check is handed.

use super::at::At;
use super::graph::Graph;
use super::names::Names;
use crate::diagnostic::Diagnostic;
use crate::scenario::Scenario;
use crate::scenario::syntax::{Findings, Value};

/// A scenario with what several checks need to know of it, worked out once.
pub struct Case<'c> {
    pub scenario: &'c Scenario,
    pub names: Names<'c>,
    pub graph: Graph,
}

impl<'c> Case<'c> {
    pub fn new(scenario: &'c Scenario) -> Self {
        let names = Names::of(scenario);
        let graph = Graph::of(scenario, &names);
        Self { scenario, names, graph }
    }
}

/// Where findings go.
pub struct Report<'r, 's> {
    root: &'r Value<'s>,
    findings: &'r mut Findings,
}

impl<'r, 's> Report<'r, 's> {
    pub fn new(root: &'r Value<'s>, findings: &'r mut Findings) -> Self {
        Self { root, findings }
    }

    /// Reports a problem with the part `at` leads to.
    pub fn push(&mut self, at: &At<'_>, diagnostic: Diagnostic) {
        self.findings.push(at.find(self.root).span, diagnostic);
    }

    /// Whether there are no errors so far.
    pub fn is_sound(&self) -> bool {
        self.findings.errors() == 0
    }

    /// Whether something was reported already at or inside the part `at` leads to, or the part is not there at
    /// all: then the emptiness a check sees is a stand-in and no fault of its own.
    pub fn is_at_an_error(&self, at: &At<'_>) -> bool {
        match at.written(self.root) {
            Some(value) => self.findings.has_error_in(value.span),
            None => self.findings.errors() > 0,
        }
    }
}
