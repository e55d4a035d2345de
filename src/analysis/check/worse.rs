//! Replies that are worse in every way and come to a better end.

use super::{Report, Subject};
use crate::analysis::{Kind, Trainee};
use crate::diagnostic::Diagnostic;
use crate::escalation::Verdict;
use crate::scenario::{At, ScriptedReply};
use crate::session::{Action, Chance, Event, Setup, State, Timed, decide};
use crate::vocabulary::{Mode, Outcome, Technique};
use std::sync::Arc;

pub const CODES: &[(&str, &str)] = &[(
    "worse-reply-wins",
    "A reply with lower marks than another leads to a better end, however well it goes on.",
)];

/// No contact is longer than this.
const LONGEST: usize = 400;

/// How good an end is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum End {
    Lost,
    Open,
    Partly,
    Well,
}

pub fn check(subject: &Subject<'_>, report: &mut Report<'_>) {
    let script = At::TOP.field("script");
    let nodes_at = script.field("nodes");
    for (index, node) in subject.scenario().script.nodes.iter().enumerate() {
        let Some((place, state)) = subject.explored.at_node(index) else { continue };
        let ends: Vec<_> = node
            .replies
            .iter()
            .enumerate()
            .filter(|(at, _)| state.choices.contains(at))
            .filter_map(|(at, reply)| Some((at, reply, go_on(subject, state, reply)?)))
            .collect();
        for (at, worse, (end, actions)) in &ends {
            let within = |reply: &ScriptedReply| {
                let offered = reply.offers.as_ref().and_then(|id| subject.scenario().resolution(id));
                offered.is_none_or(|it| !it.is_beyond(&subject.scenario().briefing.authority))
            };
            // A promise beyond authority is no better for its marks.
            let beaten = ends
                .iter()
                .find(|(_, better, (other, _))| is_worse(worse, better) && within(better) && other < end);
            let Some((_, better, _)) = beaten else { continue };
            let message =
                format!("`{}` has lower marks than `{}`, and leads to a better end.", worse.id, better.id);
            let problem = Diagnostic::hint("worse-reply-wins", message).with_hint(
                "Look at where each leads: the better reply may go to a node that comes too early, or miss a flag that the end asks for.",
            );
            let mut play = subject.explored.play_to(*place, &subject.repertoire);
            play.actions.extend(actions.iter().cloned());
            report.push(&nodes_at.item(index).field("replies").item(*at).field("id"), problem, Some(play));
        }
    }
}

/// Whether a reply is worse than another in its marks and no better in its flags.
fn is_worse(worse: &ScriptedReply, better: &ScriptedReply) -> bool {
    let marks = |technique| (worse.marks[technique], better.marks[technique]);
    let never_better = Technique::ALL.iter().all(|&technique| marks(technique).0 <= marks(technique).1);
    let once_worse = Technique::ALL.iter().any(|&technique| marks(technique).0 < marks(technique).1);
    never_better && once_worse && better.flags.iter().all(|flag| worse.flags.contains(flag))
}

/// Gives a reply and goes on as well as can be; how it ends, and what was done.
fn go_on(subject: &Subject<'_>, state: &State, reply: &ScriptedReply) -> Option<(End, Vec<Timed>)> {
    let repertoire = &subject.repertoire;
    let setup = Setup::new(0, Mode::Guided, repertoire.language());
    let mut state = state.clone();
    let mut chance = Chance::of_turn(setup.seed, state.turn);
    let mut trainee = Trainee::of_kind(Kind::Ideal, 0, repertoire);
    let mut timed = Timed { after_ms: 5_000, action: Action::pick(Arc::clone(&reply.id)) };
    let (mut actions, mut events, mut outcome, mut verdict) = (Vec::new(), Vec::new(), None, None);
    for _ in 0..LONGEST {
        events.clear();
        decide(repertoire.case(), &setup, &mut state, &mut events, &mut chance, &timed).ok()?;
        actions.push(timed);
        for recorded in &events {
            match &recorded.event {
                Event::Ended(ended) => outcome = Some(ended.outcome),
                Event::Judged(judgement) => verdict = Some(judgement.verdict),
                _ => {}
            }
        }
        if state.ended {
            break;
        }
        timed = trainee.next(repertoire, &state);
    }
    let end = match (outcome?, verdict?) {
        (Outcome::Resolved, _) | (Outcome::Escalated, Verdict::InWindow) => End::Well,
        (Outcome::PartlyResolved, _) => End::Partly,
        (Outcome::Escalated | Outcome::Unresolved | Outcome::OutOfTime, _) => End::Open,
        _ => End::Lost,
    };
    Some((end, actions))
}

#[cfg(test)]
mod tests {
    use super::super::testing::{finds, says_nothing_of};

    #[test]
    fn a_better_reply_that_is_punished_is_found() {
        let punished = [
            ("coach: \"Vague.\"", "coach: \"Vague.\", goto: \"settled\""),
            (
                "coach: \"What he needs.\", offers: \"tomorrow\"",
                "coach: \"What he needs.\", goto: \"leaves\"",
            ),
            ("necessity: required", "necessity: allowed"),
        ];
        finds(&punished, "worse-reply-wins", "\"wait\"");
        says_nothing_of(&[], "worse-reply-wins");
    }
}
