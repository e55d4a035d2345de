//! A reply of the trainee before the customer has heard it: words, marks, and what it asks, offers and leads to.

use super::{CannedUse, Case, Saying, Source, State};
use crate::scenario::{Effect, Listen, Node, Resolution, Routes};
use crate::scoring::{Example, Flagged, Reply, Scored};
use crate::vocabulary::{Fit, Language, Manner, Mark, PerTechnique, RedFlag};
use std::borrow::Cow;
use std::sync::Arc;

/// A reply on its way to the customer.
pub struct Said<'a> {
    /// Where it came from.
    pub source: Source,
    /// The words.
    pub text: &'a Arc<str>,
    /// What is known of them.
    pub saying: Cow<'a, Saying>,
    /// Its marks with everything that explains them.
    pub scored: Scored,
    /// What it does to the customer, by the author.
    pub coach: Option<&'a Arc<str>>,
    /// The facts it asks for.
    pub asks: Cow<'a, [Arc<str>]>,
    /// The resolution it offers, by id.
    pub offers: Option<&'a Arc<str>>,
    /// Whether it says what happens next and when.
    pub follow_up: bool,
    /// The voice and face it is given with.
    pub manner: Manner,
    /// What became of the canned reply it began as.
    pub canned: Option<CannedUse>,
    /// What it does beyond its marks.
    pub effects: &'a [Effect],
    /// Where it leads.
    pub goto: Option<&'a Routes>,
}

impl<'a> Said<'a> {
    /// The scripted reply at this place of a node, with its author's marks.
    #[must_use]
    pub fn picked(case: &'a Case, node: usize, place: usize, language: Language, manner: Manner) -> Self {
        let reply = &case.node(node).replies[place];
        let whole = |&flag: &RedFlag| Flagged { flag, start: 0, end: 0 };
        let red_flags = reply.flags.iter().map(whole).collect();
        Self {
            source: Source::Picked { reply: Arc::clone(&reply.id) },
            text: reply.text.get(language),
            saying: Cow::Borrowed(&case.lines(node, language).sayings[place]),
            scored: Scored { marks: reply.marks, red_flags, ..Scored::default() },
            coach: Some(reply.coach.get(language)),
            asks: Cow::Borrowed(&reply.asks),
            offers: reply.offers.as_ref(),
            follow_up: reply.marks.resolution == Mark::STRONG,
            manner,
            canned: None,
            effects: &reply.effects,
            goto: Some(&reply.goto),
        }
    }

    /// A written reply, marked by the scorer and compared with what the node listens for.
    #[must_use]
    pub fn written(
        case: &'a Case,
        node: &'a Node,
        text: &'a Arc<str>,
        state: &State,
        language: Language,
    ) -> Self {
        let earlier: Vec<Arc<str>> = state.said.iter().map(|said| Arc::clone(&said.text)).collect();
        let context = state.heard.join(" ");
        let at_hand = at_hand(node, state, language);
        let facts = &case.scenario.facts;
        let asked: Vec<usize> = (0..facts.len()).filter(|&i| facts[i].asked_by.matches(text)).collect();
        let scored = case.scorer.score(&Reply {
            text,
            context: &context,
            name: &case.scenario.customer.name,
            earlier: &earlier,
            at_hand: &at_hand,
            heard_out: !state.is_speaking(),
            asks_anew: asked.iter().any(|&i| !state.known[i]),
            ..surroundings(case, state)
        });
        // To what is no reply there is no answer but a puzzled one.
        let understood = !scored.meaningless;
        let listened = node.listens.iter().find(|listen| understood && hears(listen, text, &scored.marks));
        let mut asks = listened.map_or_else(Vec::new, |listen| listen.asks.clone());
        for fact in asked.iter().filter(|_| understood).map(|&i| &facts[i]) {
            if !asks.contains(&fact.id) {
                asks.push(Arc::clone(&fact.id));
            }
        }
        Self {
            source: Source::Written,
            text,
            saying: case.saying(text),
            follow_up: scored.marks.resolution == Mark::STRONG,
            scored,
            coach: None,
            asks: Cow::Owned(asks),
            offers: listened.and_then(|listen| listen.offers.as_ref()),
            manner: Manner::default(),
            canned: None,
            effects: listened.map_or(&[], |listen| &listen.effects),
            goto: understood.then(|| listened.map_or(&node.otherwise, |listen| &listen.goto)),
        }
    }

    /// The words of an offer from the panel. It earns resolution marks alone: a fitting offer one, and one more
    /// for saying what happens next and when; an offer that does not fit is poor. `text` is [`words_of_offer`].
    #[must_use]
    pub fn offered(case: &'a Case, resolution: &'a Resolution, follow_up: bool, text: &'a Arc<str>) -> Self {
        let fits = if resolution.fit == Fit::None { -1 } else { 1 };
        let marks = PerTechnique {
            resolution: Mark::clamped(fits + i64::from(follow_up && fits > 0)),
            ..PerTechnique::default()
        };
        Self {
            source: Source::Offered { resolution: Arc::clone(&resolution.id) },
            text,
            saying: case.saying(text),
            scored: Scored { marks, ..Scored::default() },
            coach: None,
            asks: Cow::Borrowed(&[]),
            offers: Some(&resolution.id),
            follow_up,
            manner: Manner::default(),
            canned: None,
            effects: &[],
            goto: None,
        }
    }
}

/// What is said to offer a resolution, and with `follow_up` what happens next and when.
pub fn words_of_offer(resolution: &Resolution, follow_up: bool, language: Language) -> Arc<str> {
    let says = resolution.says.get(language);
    match follow_up {
        true => Arc::from(format!("{says} {}", resolution.next.get(language))),
        false => Arc::clone(says),
    }
}

/// Where a reply is given, as far as a coach looks at it.
pub fn surroundings<'a>(case: &Case, state: &'a State) -> Reply<'a> {
    Reply {
        stage: Some(state.stage),
        channel: Some(case.scenario.channel),
        weights: Some(case.scenario.dynamics.weights[state.stage]),
        coached: &state.coached,
        ..Reply::default()
    }
}

/// The blameless ones among the replies on offer.
fn at_hand<'a>(node: &'a Node, state: &State, language: Language) -> Vec<Example<'a>> {
    let replies = node.replies.iter().enumerate();
    replies
        .filter(|(index, reply)| state.choices.contains(index) && reply.flags.is_empty())
        .map(|(_, reply)| Example { text: reply.text.get(language), marks: reply.marks })
        .collect()
}

/// Whether a written reply is what a node listens for.
fn hears(listen: &Listen, text: &str, marks: &PerTechnique<Mark>) -> bool {
    let reaches =
        listen.marks.iter().all(|(technique, least)| least.is_none_or(|least| marks[technique] >= least));
    reaches && (listen.hears.is_empty() || listen.hears.matches(text))
}
