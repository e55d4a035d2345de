//! A rubric made ready: a reply goes in, marks with quotes come out.

use super::coaching::Coach;
use super::evidence::{Coaching, Scored};
use super::listener::{Heard, Listener};
use super::reply::Reply;
use super::rubric::{Moment, Rubric};
use super::tally::Tally;
use super::wording::Wording;
use crate::phrase::ExtraCue;
use crate::vocabulary::{PerTechnique, Technique};
use std::sync::Arc;

/// Marks replies by one rubric; build it once and use it for all replies.
#[derive(Clone, Debug)]
pub struct Scorer {
    rubric: Rubric,
    listener: Listener,
    coach: Coach,
    wording: Arc<Wording>,
    extra: Vec<ExtraCue>,
}

/// So near to a cut, in hundredths, a mark could as well be the next one.
const NEAR_A_CUT: u32 = 12;

/// When named cues say at least this much both for and against a technique, in hundredths, they contradict each other.
const CONTRADICTION: i32 = 60;

impl Scorer {
    /// Makes a rubric ready.
    #[must_use]
    pub fn new(rubric: &Rubric) -> Self {
        Self::with_cues(rubric, &[])
    }

    /// Makes a rubric ready together with a scenario's own cues.
    #[must_use]
    pub fn with_cues(rubric: &Rubric, extra: &[ExtraCue]) -> Self {
        Self {
            listener: Listener::new(rubric),
            coach: Coach::new(rubric),
            wording: if rubric.small_signs { Wording::built_in(rubric.language) } else { Arc::default() },
            extra: extra.to_vec(),
            rubric: rubric.clone(),
        }
    }

    /// Marks a reply and quotes the words that earned or cost the marks.
    #[must_use]
    pub fn score(&self, reply: &Reply<'_>) -> Scored {
        self.weigh(reply).0
    }

    /// The same, and for each technique what the named cues said for and against it, both as positive hundredths.
    pub(super) fn weigh(&self, reply: &Reply<'_>) -> (Scored, PerTechnique<(i32, i32)>) {
        let heard = self.hear(reply);
        let mut tally = Tally::of(&self.rubric, &self.wording, &self.extra, &heard, reply.text);
        let strength = PerTechnique::from_fn(|t| tally.strength(t));
        let marks = PerTechnique::from_fn(|t| self.rubric.cuts[t].mark(strength[t]));
        let red_flags = tally.red_flags(&self.rubric, &marks, reply);
        let scored = Scored {
            marks,
            strength,
            unsure: PerTechnique::from_fn(|t| self.is_unsure(&tally, t)),
            coaching: self.coach.coach(
                reply,
                &heard.cues,
                &red_flags,
                |text| self.hear(&Reply { text, ..*reply }).cues,
                &marks,
            ),
            red_flags,
            meaningless: tally.drowned,
            evidence: tally.quotes(&self.rubric, &marks),
        };
        (scored, PerTechnique::from_fn(|technique| tally.for_and_against(technique)))
    }

    /// What a coach says about something beside the words of a reply.
    #[must_use]
    pub fn coach_moment(&self, moment: Moment, reply: &Reply<'_>) -> Option<Coaching> {
        self.coach.coach_moment(moment, reply, &self.hear(reply).cues)
    }

    /// What is heard in a reply before anything is weighed.
    #[must_use]
    pub fn hear(&self, reply: &Reply<'_>) -> Heard {
        self.listener.hear(&self.rubric, reply)
    }

    /// Near a cut with nothing named to lean on, or with cues that contradict each other.
    fn is_unsure(&self, tally: &Tally, technique: Technique) -> bool {
        let (good, bad) = tally.for_and_against(technique);
        let near = self.rubric.cuts[technique].distance(tally.strength(technique)) < NEAR_A_CUT;
        let nothing_named = good == 0 && bad == 0;
        let contradiction = good >= CONTRADICTION && bad >= CONTRADICTION;
        !tally.drowned && near && (nothing_named || contradiction)
    }
}
