//! What the trainee does beside the conversation: look up, consult, file, note; and look back afterwards.

use super::Turn;
use crate::scenario::{Article, Colleague, TicketPlan};
use crate::session::holds::{holds, way};
use crate::session::{Consulted, Event, Filed, Line, Portion, TWIN_NOTE, WrapUp};
use crate::vocabulary::{Passing, Priority};
use std::sync::Arc;

impl Turn<'_> {
    /// The trainee reads while the customer waits.
    pub fn look(&mut self, article: &Article) {
        let title = self.words(&article.title);
        self.emit(Event::Looked { article: Arc::clone(&article.id), title });
        self.effects(&article.effects);
        self.hold(article.secs);
    }

    /// The trainee reads what they documented after the twin case.
    pub fn look_at_twin_note(&mut self) {
        let title = self.setup.twin_note.clone().unwrap_or_default();
        self.emit(Event::Looked { article: Arc::from(TWIN_NOTE), title });
    }

    /// The trainee asks a colleague while the customer waits.
    pub fn consult(&mut self, colleague: &Colleague) {
        let advice = colleague.answers.iter().find(|advice| holds(&advice.when, self.state, self.case));
        let consulted = Consulted {
            colleague: Arc::clone(&colleague.id),
            name: self.words(&colleague.name),
            counsel: advice.map(|advice| advice.counsel),
            says: advice.map(|advice| self.words(&advice.says)).unwrap_or_default(),
        };
        self.emit(Event::Consulted(Box::new(consulted)));
        if let Some(advice) = advice {
            self.effects(&advice.effects);
            self.hold(advice.secs);
        }
    }

    /// The trainee files the ticket; the customer may notice.
    pub fn file(&mut self, plan: &TicketPlan, category: &str, priority: Priority) {
        let label = |id: &str| {
            let found = plan.categories.iter().find(|category| &*category.id == id);
            found.map(|category| self.words(&category.label)).unwrap_or_default()
        };
        let filed = Filed {
            category: label(category),
            priority,
            right_category: (*plan.category != *category).then(|| label(&plan.category)),
            right_priority: (plan.priority != priority).then_some(plan.priority),
        };
        self.emit(Event::Filed(Box::new(filed)));
        let words = Portion { text: self.words(&plan.filed.says), pause_ms: 900 };
        // Whoever was in the middle of something goes on with it.
        let rest = self.state.pending.iter().cloned();
        let portions: Arc<[Portion]> =
            std::iter::once(words).filter(|words| !words.text.is_empty()).chain(rest).collect();
        if !plan.filed.says.main().is_empty() {
            self.say(Line::Script, portions);
        }
        let leads = way(&plan.filed.goto, self.state, self.case).map(Arc::clone);
        if let Some(target) = leads {
            match self.case.node_index(&target) {
                Some(_) => self.enter(&target),
                None => self.end_at(&target, None),
            }
        }
    }

    /// The trainee looks back.
    pub fn wrap_up(&mut self, wrap_up: &WrapUp) {
        self.emit(Event::WrappedUp(wrap_up.clone()));
    }

    /// The customer is on hold.
    pub(super) fn hold(&mut self, secs: u64) {
        self.pass(secs, Passing::Hold, 100);
    }
}
