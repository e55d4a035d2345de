//! Facts that the customer never tells, although somebody asks.

use super::{Report, Subject};
use crate::scenario::At;

pub const CODES: &[(&str, &str)] =
    &[("fact-not-told", "A fact is asked for, and what it needs never holds when it is.")];

pub fn check(subject: &Subject<'_>, report: &mut Report<'_>) {
    let facts = At::TOP.field("facts");
    for (index, fact) in subject.scenario().facts.iter().enumerate() {
        let explored = &subject.explored;
        if explored.can_be_told(index) || subject.by_writing(|writing| writing.can_be_told(index)) {
            continue;
        }
        let play = explored.withheld(index).map(|state| explored.play_to(state, &subject.repertoire));
        let problem = subject
            .never("fact-not-told", format!("What the fact `{}` needs is never so in any play", fact.id))
            .with_hint("Ask for less in `needs`, or leave it out if the customer tells it at once.");
        report.push(&facts.item(index).field("needs"), problem, play);
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{finds, says_nothing_of};

    #[test]
    fn needs_beyond_reach_are_found() {
        finds(
            &[("needs: trust(at_least: 25)", "needs: all([trust(at_least: 99), arousal(at_least: 95)])")],
            "fact-not-told",
            "all(",
        );
        says_nothing_of(&[], "fact-not-told");
    }
}
