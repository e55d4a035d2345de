//! What would have done more in this stage: the fault that cost most, or else what the weakest technique lacks.

use super::evidence::{Coaching, Flagged};
use super::listener::CueFind;
use super::reply::{Example, Reply};
use super::rubric::{Advice, Cue, Moment, Rubric};
use crate::phrase::Phrases;
use crate::scenario::Dynamics;
use crate::vocabulary::{Channel, Mark, PerTechnique, RedFlag, Stage, Technique};
use std::sync::Arc;

/// Where all techniques together could not add more than this to an impact of 200, a coach says nothing.
const NOT_WORTH_A_WORD: i64 = 35;

/// Advice of which the reply shows the fault comes back only after so many others.
const REST: usize = 2;

/// A fault is looked at even where its technique hardly counts: then it counts as much as this.
const LEAST_WEIGHT: i64 = 10;

/// An example longer than this, in bytes, is a letter and no example.
const LONGEST_EXAMPLE: usize = 420;

/// The advice of a rubric, ready to be given.
#[derive(Clone, Debug)]
pub(super) struct Coach {
    advice: Vec<Ready>,
    /// For each cue the red flags it speaks for.
    speaks_for: Vec<Vec<RedFlag>>,
    for_example: Lead,
    here_for_example: Lead,
}

/// How an example follows the advice: the pieces around it.
type Lead = Vec<Arc<str>>;

/// Advice with the positions of its cues in the rubric.
#[derive(Clone, Debug)]
struct Ready {
    advice: Advice,
    they_said: Phrases,
    after: Vec<usize>,
    with: Vec<usize>,
    without: Vec<usize>,
}

impl Ready {
    /// Whether it answers a fault, and not something that is lacking.
    fn answers_a_fault(&self) -> bool {
        self.advice.flag.is_some() || !self.after.is_empty() || !self.they_said.is_empty()
    }

    /// Whether it answers what stands in the customer's message.
    fn was_called_for(&self, reply: &Reply<'_>) -> bool {
        !self.they_said.is_empty() && self.they_said.matches(reply.context)
    }

    /// Whether the reply shows what it builds on, and lacks what must be missing.
    fn has_room(&self, heard: &[Option<CueFind>]) -> bool {
        let shows = |cue: &usize| is_shown(heard, *cue);
        !self.without.iter().any(shows) && (self.with.is_empty() || self.with.iter().any(shows))
    }
}

impl Coach {
    pub(super) fn new(rubric: &Rubric) -> Self {
        let known = |ids: &[Arc<str>]| {
            ids.iter().filter_map(|id| rubric.cues.iter().position(|cue| cue.id == *id)).collect()
        };
        // `Rubric::parse` refuses phrases that cannot be read.
        let phrases = |sources: &[String]| {
            Phrases::parse(sources.iter().map(|phrase| rubric.expand(phrase)).collect()).unwrap_or_default()
        };
        let ready = |advice: &Advice| Ready {
            they_said: phrases(&advice.they_said),
            after: known(&advice.after),
            with: known(&advice.with),
            without: known(&advice.without),
            advice: advice.clone(),
        };
        let speaks_for =
            |cue: &Cue| cue.flags.iter().filter(|(_, weight)| **weight > 0).map(|(&flag, _)| flag).collect();
        Self {
            advice: rubric.coaching.iter().map(ready).collect(),
            speaks_for: rubric.cues.iter().map(speaks_for).collect(),
            for_example: lead(&rubric.for_example),
            here_for_example: lead(&rubric.here_for_example),
        }
    }

    /// What to say to a reply that was marked like this; nothing when hardly anything was left to gain.
    ///
    /// `heard` are the cues of the reply, `flags` its red flags, and `hear` finds the cues of any other words.
    pub(super) fn coach(
        &self,
        reply: &Reply<'_>,
        heard: &[Option<CueFind>],
        flags: &[Flagged],
        hear: impl Fn(&str) -> Vec<Option<CueFind>>,
        marks: &PerTechnique<Mark>,
    ) -> Option<Coaching> {
        let weights = weights(reply);
        let gain = |t: Technique| (Mark::STRONG.value() - marks[t].value()) * weights[t];
        let weakest = Technique::ALL.iter().copied().rev().max_by_key(|&t| gain(t))?;
        let shows = |cue: &usize| is_shown(heard, *cue);
        let open = |ready: &&Ready| {
            let advice = &ready.advice;
            advice.moment.is_none() && fits(advice, reply) && advice.is_true_beside(marks)
        };
        let lacking = |ready: &&Ready| ready.has_room(heard);

        let cost = |t: Technique| (Mark::STRONG.value() - marks[t].value()) * weights[t].max(LEAST_WEIGHT);
        let rested = |ready: &&Ready| given_ago(reply, &ready.advice).is_none_or(|ago| ago > REST);
        let shows_one = |ready: &Ready| ready.after.iter().any(shows);
        let worst = |answers: &dyn Fn(&Ready) -> bool| {
            // What is said of a fault is the rarest: most advice answers none that was heard.
            self.advice
                .iter()
                .filter(|ready| answers(ready))
                .filter(open)
                .filter(lacking)
                .filter(|ready| ready.advice.technique.is_none_or(|t| marks[t] < Mark::default()))
                .filter(rested)
                .rev()
                .max_by_key(|ready| {
                    let told = given_ago(reply, &ready.advice).is_none();
                    (ready.advice.technique.map_or(i64::MAX, cost), told)
                })
        };
        // A red flag is what the customer has heard, whatever else there is to say: first by the words that raised it.
        let raised = |flag: &RedFlag| flags.iter().any(|raised| raised.flag == *flag);
        let speaks_for_one = |cue: &usize| self.speaks_for[*cue].iter().any(raised);
        let by_words = worst(&|ready| ready.after.iter().any(|cue| shows(cue) && speaks_for_one(cue)));
        let flagged = || {
            let answers = self.advice.iter().filter(|ready| ready.advice.flag.as_ref().is_some_and(raised));
            longest_ago(answers.filter(open).filter(lacking).filter(rested), reply)
        };
        if let Some(ready) = by_words
            .or_else(flagged)
            .or_else(|| worst(&|ready| shows_one(ready) || ready.was_called_for(reply)))
        {
            return Some(self.say(ready, ready.advice.technique.unwrap_or(weakest), reply, &hear, marks));
        }
        if Technique::ALL.iter().map(|&t| gain(t)).sum::<i64>() <= NOT_WORTH_A_WORD {
            return None;
        }
        let general = || {
            let on = |r: &&Ready| !r.answers_a_fault() && r.advice.technique == Some(weakest);
            self.advice.iter().filter(on).filter(open).filter(lacking)
        };
        // The author of the scenario knows what works at this moment: what they can show goes first.
        let shown = general().filter(|r| given_ago(reply, &r.advice).is_none()).find(|r| {
            !r.advice.examples.is_empty() && self.example_here(r, weakest, reply, &hear, marks).is_some()
        });
        let best = shown.or_else(|| longest_ago(general(), reply))?;
        Some(self.say(best, weakest, reply, &hear, marks))
    }

    /// What to say about something beside the words.
    pub(super) fn coach_moment(
        &self,
        moment: Moment,
        reply: &Reply<'_>,
        heard: &[Option<CueFind>],
    ) -> Option<Coaching> {
        let answers = self
            .advice
            .iter()
            .filter(|ready| ready.advice.moment == Some(moment) && fits(&ready.advice, reply))
            .filter(|ready| ready.has_room(heard));
        let advice = &longest_ago(answers, reply)?.advice;
        let technique = advice.technique.unwrap_or(Technique::ActiveListening);
        Some(Coaching { technique, sentence: self.with_own_example(advice, reply) })
    }

    fn say(
        &self,
        ready: &Ready,
        technique: Technique,
        reply: &Reply<'_>,
        hear: &impl Fn(&str) -> Vec<Option<CueFind>>,
        marks: &PerTechnique<Mark>,
    ) -> Coaching {
        let advice = &ready.advice;
        let here = match advice.examples.is_empty() {
            true => None,
            false => self.example_here(ready, technique, reply, hear, marks),
        };
        let sentence = match here {
            Some(example) => join(&advice.says, &self.here_for_example, example),
            None => self.with_own_example(advice, reply),
        };
        Coaching { technique, sentence }
    }

    /// The best of what the author would have said at this moment, as far as it beats the reply, shows what the advice asks
    /// for and was not an example yet.
    fn example_here<'a>(
        &self,
        ready: &Ready,
        technique: Technique,
        reply: &Reply<'a>,
        hear: &impl Fn(&str) -> Vec<Option<CueFind>>,
        marks: &PerTechnique<Mark>,
    ) -> Option<&'a str> {
        let weights = weights(reply);
        let worth =
            |of: &PerTechnique<Mark>| Technique::ALL.iter().map(|&t| of[t].value() * weights[t]).sum::<i64>();
        // Kind words that pass over what matters most at this moment are no example, however kind.
        let best = reply.at_hand.iter().map(|example| worth(&example.marks)).max().unwrap_or_default();
        let better = |of: &PerTechnique<Mark>| {
            let clean = of.iter().all(|(_, mark)| *mark >= Mark::default());
            clean && 2 * worth(of) >= best && of[technique] > marks[technique].max(Mark::default())
        };
        let fresh = |text: &str| {
            let shown = reply.coached.iter().any(|sentence| sentence.contains(text));
            text.len() <= LONGEST_EXAMPLE && !shown && !text.eq_ignore_ascii_case(reply.text.trim())
        };
        // An answer to a fault need only be better; what is lacking must be there, by its cues or in the author's strongest mark.
        let shows_it = |example: &Example<'_>| match (ready.answers_a_fault(), ready.without.is_empty()) {
            (true, _) => true,
            (false, true) => example.marks[technique] == Mark::STRONG,
            (false, false) => {
                let heard = hear(example.text);
                ready.without.iter().any(|&cue| is_shown(&heard, cue))
            }
        };
        let fitting = reply.at_hand.iter().filter(|e| better(&e.marks) && fresh(e.text) && shows_it(e));
        fitting.rev().max_by_key(|e| (e.marks[technique], worth(&e.marks))).map(|e| e.text)
    }

    /// The advice with the example of its own that was heard longest ago.
    fn with_own_example(&self, advice: &Advice, reply: &Reply<'_>) -> Arc<str> {
        let given = |example: &str| reply.coached.iter().rposition(|sentence| sentence.contains(example));
        match advice.examples.iter().min_by_key(|example| given(example).map_or(0, |at| at + 1)) {
            Some(example) => join(&advice.says, &self.for_example, example),
            None => Arc::clone(&advice.says),
        }
    }
}

/// How much each technique counts where the reply was given, in hundredths.
fn weights(reply: &Reply<'_>) -> PerTechnique<i64> {
    let stage = reply.stage.unwrap_or(Stage::Dialysis);
    reply.weights.unwrap_or_else(|| Dynamics::default().weights[stage])
}

/// Whether advice is meant for this stage and channel.
fn fits(advice: &Advice, reply: &Reply<'_>) -> bool {
    let stage = reply.stage.unwrap_or(Stage::Dialysis);
    let channel = |channel: Channel| advice.channels.contains(&channel);
    (advice.stages.is_empty() || advice.stages.contains(&stage))
        && (advice.channels.is_empty() || reply.channel.is_some_and(channel))
}

/// How many sentences ago the advice was given, 1 for the last one.
fn given_ago(reply: &Reply<'_>, advice: &Advice) -> Option<usize> {
    reply.coached.iter().rev().position(|sentence| sentence.starts_with(&*advice.says)).map(|ago| ago + 1)
}

/// The first that was never given, or else the one that was given longest ago.
fn longest_ago<'a>(advice: impl Iterator<Item = &'a Ready>, reply: &Reply<'_>) -> Option<&'a Ready> {
    advice.min_by_key(|ready| given_ago(reply, &ready.advice).map_or(0, |ago| usize::MAX - ago))
}

/// Whether a cue was heard, and not turned into its opposite.
fn is_shown(heard: &[Option<CueFind>], cue: usize) -> bool {
    heard[cue].as_ref().is_some_and(|find| !find.turned)
}

fn lead(written: &str) -> Lead {
    written.split("{example}").map(Arc::from).collect()
}

fn join(says: &str, lead: &[Arc<str>], example: &str) -> Arc<str> {
    [says, " ", &lead.join(example)].concat().into()
}
