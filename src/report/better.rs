//! What would have been better: the turns in which most was left on the table.

use super::{Alternative, Decision, Reply, Right, Turn};
use crate::scoring::Coaching;
use crate::vocabulary::Stage;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// A written reply below this impact gets its coaching repeated here: less than "present" all through.
const PRESENT: i64 = 100;

/// A reply on offer below this impact is not named as the better one: half of "present" all through.
const WORTH_NAMING: i64 = 50;

/// What would have been better.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Better {
    /// The turns in which something better could have been done, most to gain first: those with a better reply on
    /// offer and the interruptions, by the impact that was left, then written replies by themselves, weakest first.
    pub turns: Vec<BetterTurn>,
    /// The right escalation decision; `None` when it was taken, or when none was judged.
    pub decision: Option<Right>,
}

/// A turn in which something better could have been said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BetterTurn {
    /// The turn.
    pub turn: u32,
    /// The stage of the reply.
    pub stage: Stage,
    /// What was said.
    pub said: Arc<str>,
    /// The impact it had, −200 to 200.
    pub impact: i64,
    /// What to do instead.
    pub instead: Instead,
}

/// What to do instead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Instead {
    /// Let the customer finish first.
    Listen {
        /// The impact that was left, 0 to 400.
        left: i64,
    },
    /// Say this, which was on offer.
    Say {
        /// The reply.
        reply: Alternative,
        /// The impact it would have added, 1 to 400.
        left: i64,
    },
    /// Raise this technique in one's own words.
    Raise(Coaching),
}

pub(super) fn better(turns: &[Turn], decision: Option<&Decision>) -> Better {
    let mut named = Vec::new();
    let replies = turns.iter().flat_map(|turn| turn.replies().map(move |reply| (turn.turn, reply)));
    let mut better: Vec<_> =
        replies.filter_map(|(turn, reply)| better_reply(turn, reply, &mut named)).collect();
    better.sort_by_key(|turn| match &turn.instead {
        Instead::Say { left, .. } | Instead::Listen { left } => (0, -left, turn.turn),
        Instead::Raise(_) => (1, turn.impact, turn.turn),
    });
    let wrong = decision.filter(|decision| !decision.judgement.verdict.is_right());
    Better { turns: better, decision: wrong.map(|decision| decision.right.clone()) }
}

/// What to do instead of this reply. What was on offer in several turns is named in the first of them only, since
/// once said it would not have been there again; a later turn gets the next best.
fn better_reply(turn: u32, reply: &Reply, named: &mut Vec<Arc<str>>) -> Option<BetterTurn> {
    let best = reply
        .others
        .iter()
        .filter(|other| other.impact > reply.impact && !named.contains(&other.text))
        // What is merely less bad is nothing to learn by heart.
        .filter(|other| other.impact >= WORTH_NAMING)
        .rev()
        .max_by_key(|other| other.impact);
    let instead = match (best, &reply.coaching) {
        _ if reply.interrupted => Instead::Listen { left: reply.left },
        (Some(best), _) => {
            named.push(best.text.clone());
            Instead::Say { reply: best.clone(), left: best.impact.saturating_sub(reply.impact) }
        }
        (None, Some(coaching)) if reply.others.is_empty() && reply.impact < PRESENT => {
            Instead::Raise(coaching.clone())
        }
        _ => return None,
    };
    Some(BetterTurn { turn, stage: reply.stage, said: reply.text.clone(), impact: reply.impact, instead })
}
