//! What a simulated trainee says.

use super::{Memory, Repertoire, lookup};
use crate::customer;
use crate::scenario::{Node, Resolution, Routes, ScriptedReply};
use crate::session::{Action, Chance, State, holds, way};
use crate::vocabulary::{Fit, Outcome, Stage};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// A habit of replying.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Replying {
    /// What helps most in the stage the customer is in, and leads on.
    Best,
    /// What is nearest to a solution.
    Fixing,
    /// An apology where there is one, else the kindest.
    Apologising,
    /// What does most harm.
    Worst,
    /// Anything that can be picked, offered or left unsaid.
    Anything,
    /// What has helped most before.
    Remembered,
    /// Money back, wherever it can be offered.
    Refunding,
    /// Nothing.
    Nothing,
}

/// A reply on offer, by its position in the node.
type Offered<'a> = (usize, &'a ScriptedReply);

/// The same with what it is worth.
type Valued<'a> = (i64, Offered<'a>);

impl Replying {
    /// The action that comes next when it is the trainee's turn.
    pub(super) fn next(
        self,
        repertoire: &Repertoire,
        state: &State,
        memory: &Memory,
        chance: &mut Chance,
    ) -> Action {
        let node = repertoire.case().node(state.node);
        let pick = |(_, (_, reply)): Valued<'_>| Action::pick(Arc::clone(&reply.id));
        match self {
            Self::Nothing => Action::Listen,
            Self::Best => best(repertoire, state, node),
            Self::Worst => {
                highest(state, node, |offered| -worth(repertoire, state, offered)).map_or(Action::Close, pick)
            }
            Self::Fixing => {
                let fix = highest(state, node, |(_, reply)| {
                    i64::from(reply.offers.is_some()) + 2 * reply.marks.resolution.value()
                });
                let fix = fix.filter(|(_, (_, reply))| reply.marks.resolution.value() > 0);
                let settled = !state.accepted.is_empty();
                let first = || offers(state, node).next().map(|offered| (0, offered));
                match fix.map(pick).filter(|_| !settled).or_else(|| any_offer(repertoire, state)) {
                    Some(action) => action,
                    None if settled => Action::Close,
                    None => first().map_or(Action::Close, pick),
                }
            }
            Self::Apologising => {
                let kindness = |(index, reply): Offered<'_>| {
                    100 * i64::from(repertoire.apologises(state.node, index)) + reply.marks.empathy.value()
                        - 3 * i64::from(said_before(repertoire, state, index))
                };
                highest(state, node, kindness).map_or(Action::Close, pick)
            }
            Self::Refunding => {
                let scenario = repertoire.scenario();
                let mut money = repertoire.money().iter().map(|&index| &scenario.resolutions[index]);
                let given = money.clone().any(|resolution| state.accepted.contains(&resolution.id));
                if given {
                    return Action::Close;
                }
                let taken = money.find(|resolution| is_taken(repertoire, state, resolution));
                taken.map_or_else(|| best(repertoire, state, node), offer)
            }
            Self::Remembered => {
                let explores = chance.draw() % 100 < memory.curiosity();
                if explores {
                    return anything(repertoire, state, node, chance);
                }
                let remembered = |(index, _): Offered<'_>| memory.of_reply(state.node, index).unwrap_or(0);
                let found = highest(state, node, remembered).filter(|&(_, (index, _))| {
                    let helped = memory.of_reply(state.node, index).is_none_or(|gain| gain > 0);
                    helped && said_before(repertoire, state, index) < 2
                });
                found.map_or_else(|| offers_or_closes(repertoire, state), pick)
            }
            Self::Anything => anything(repertoire, state, node, chance),
        }
    }
}

/// The replies on offer.
pub(super) fn offers<'n>(state: &State, node: &'n Node) -> impl Iterator<Item = Offered<'n>> {
    node.replies.iter().enumerate().filter(|(index, _)| state.choices.contains(index))
}

/// The reply on offer with the highest value, and that value; the first of several.
fn highest<'a>(
    state: &'a State,
    node: &'a Node,
    mut value: impl FnMut(Offered<'a>) -> i64,
) -> Option<Valued<'a>> {
    let mut found: Option<Valued<'a>> = None;
    for reply in offers(state, node) {
        let value = value(reply);
        if found.is_none_or(|(highest, _)| value > highest) {
            found = Some((value, reply));
        }
    }
    found
}

/// What is to be looked up, the best reply, an offer that is worth more, or the end when nothing helps any more.
fn best(repertoire: &Repertoire, state: &State, node: &Node) -> Action {
    // Whoever vents is not left alone for the knowledge base.
    if state.stage > Stage::Dialysis || repertoire.scenario().urgent {
        let open = |action: &&Action| lookup::is_open(action, state, repertoire.case());
        if let Some(action) = repertoire.desk().iter().find(open) {
            return action.clone();
        }
    }
    let reply = highest(state, node, |offered| worth(repertoire, state, offered));
    let (least, reply) = reply.map_or((0, None), |(worth, (_, reply))| (worth.max(0), Some(reply)));
    match (best_offer(repertoire, state), reply) {
        (Some((worth, resolution)), _) if worth >= least && worth > 0 => offer(resolution),
        (_, Some(reply)) if least > 0 => Action::pick(Arc::clone(&reply.id)),
        _ => Action::Close,
    }
}

/// What a scripted reply is worth now: what it does to the mood, what it brings to light, and where it leads. Hundredths of a mark.
pub(super) fn worth(repertoire: &Repertoire, state: &State, (index, reply): Offered<'_>) -> i64 {
    let (scenario, case) = (repertoire.scenario(), repertoire.case());
    let mut worth = customer::impact(&reply.marks, state.stage, &scenario.dynamics);
    match said_before(repertoire, state, index) {
        0 => {}
        1 => worth /= 3,
        _ => return worth.min(0) - 150,
    }
    worth -= 100 * reply.flags.len() as i64;
    for id in &reply.asks {
        let Some(index) = scenario.facts.iter().position(|fact| fact.id == *id) else { continue };
        worth += match (state.known[index], holds(&scenario.facts[index].needs, state, case)) {
            (true, _) => -40,
            (false, true) => 30,
            (false, false) => 0,
        };
    }
    if let Some(resolution) = reply.offers.as_ref().and_then(|id| scenario.resolution(id)) {
        worth += if is_taken(repertoire, state, resolution) { 60 } else { -80 };
    }
    worth + leads(repertoire, state, &reply.goto)
}

/// How often the trainee has said what the reply at this place of the present node says.
fn said_before(repertoire: &Repertoire, state: &State, index: usize) -> u32 {
    let lines = repertoire.case().lines(state.node, repertoire.language());
    state.said_before(lines.sayings[index].key, &lines.choices[index].text).0
}

/// What the way on is worth.
fn leads(repertoire: &Repertoire, state: &State, goto: &Routes) -> i64 {
    let (scenario, case) = (repertoire.scenario(), repertoire.case());
    let Some(to) = way(goto, state, case) else { return -10 };
    match case.node_index(to) {
        Some(index) if case.node(index).stage > state.stage => -5,
        Some(index) if state.visited[index] => -10,
        Some(_) => 25,
        None => match scenario.ending(to).map(|ending| ending.outcome) {
            Some(Outcome::Resolved) => 60,
            Some(Outcome::PartlyResolved | Outcome::Escalated) => 10,
            _ => -150,
        },
    }
}

/// Whether the customer would take this offer now.
fn is_taken(repertoire: &Repertoire, state: &State, resolution: &Resolution) -> bool {
    let scenario = repertoire.scenario();
    let ready = match resolution.fit {
        Fit::Well => Stage::SkinGraft,
        Fit::Partly | Fit::None => Stage::Connection,
    };
    (scenario.urgent || state.stage >= ready)
        && resolution.fit != Fit::None
        && !resolution.is_beyond(&scenario.briefing.authority)
        && holds(&resolution.eligible, state, repertoire.case())
        && !state.accepted.contains(&resolution.id)
}

/// The offer from the panel that helps most, with what it is worth.
fn best_offer<'a>(repertoire: &'a Repertoire, state: &State) -> Option<(i64, &'a Resolution)> {
    let scenario = repertoire.scenario();
    let taken = |id: &Arc<str>| scenario.resolution(id).is_some_and(|resolution| resolution.fit == Fit::Well);
    if state.accepted.iter().any(taken) {
        return None;
    }
    let fresh = repertoire.by_fit().iter().map(|&index| &scenario.resolutions[index]);
    let found = fresh.filter(|r| !state.offered.contains(&r.id)).find(|r| is_taken(repertoire, state, r))?;
    let weight = scenario.dynamics.weights[state.stage].resolution;
    let fits = if found.fit == Fit::Well { 60 } else { 20 };
    Some((2 * weight + fits, found))
}

/// That offer, or the end where there is none.
fn offers_or_closes(repertoire: &Repertoire, state: &State) -> Action {
    best_offer(repertoire, state).map_or(Action::Close, |(_, resolution)| offer(resolution))
}

/// Any offer that was not made yet, be the time ripe or not.
fn any_offer(repertoire: &Repertoire, state: &State) -> Option<Action> {
    let all = repertoire.by_fit().iter().map(|&index| &repertoire.scenario().resolutions[index]);
    let fresh = all.filter(|resolution| !state.offered.contains(&resolution.id));
    fresh.filter(|_| state.accepted.is_empty()).map(offer).next()
}

fn offer(resolution: &Resolution) -> Action {
    Action::Offer { resolution: Arc::clone(&resolution.id), follow_up: true }
}

/// One of the replies, or now and then an offer, silence or the end.
fn anything(repertoire: &Repertoire, state: &State, node: &Node, chance: &mut Chance) -> Action {
    let resolutions = &repertoire.scenario().resolutions;
    let drawn = chance.draw();
    let open = state.choices.len() as u64;
    match drawn % 100 {
        0..2 => Action::Close,
        2..5 => Action::Listen,
        5..12 if !resolutions.is_empty() => {
            let resolution = &resolutions[(drawn / 100 % resolutions.len() as u64) as usize];
            Action::Offer { resolution: Arc::clone(&resolution.id), follow_up: drawn & 1 == 0 }
        }
        _ if open == 0 => offers_or_closes(repertoire, state),
        _ => {
            let picked = offers(state, node).nth((drawn / 100 % open) as usize);
            picked.map_or(Action::Close, |(_, reply)| Action::pick(Arc::clone(&reply.id)))
        }
    }
}
