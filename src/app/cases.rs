//! Cases made ready once for the many attempts that were played with them.

use super::case_of;
use crate::scenario;
use crate::session::Case;
use std::collections::BTreeMap;
use std::sync::Arc;

/// So many are kept ready.
const READY: usize = 32;

/// Cases by the hash of their scenario.
#[derive(Default)]
pub(super) struct Cases(BTreeMap<String, Option<Arc<Case>>>);

impl Cases {
    /// The case of a scenario's text; `None` where this program cannot read it.
    pub fn get(&mut self, hash: &str, source: &str) -> Option<Arc<Case>> {
        if self.0.len() >= READY && !self.0.contains_key(hash) {
            self.0.clear();
        }
        let made = || {
            let scenario = scenario::read(source.as_bytes(), hash).scenario?;
            case_of(&Arc::new(scenario))
        };
        self.0.entry(hash.to_owned()).or_insert_with(made).clone()
    }
}
