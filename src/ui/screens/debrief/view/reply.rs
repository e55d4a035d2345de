//! A reply with everything there is to say about it.

use super::{marks_in_words, quoted};
use crate::report::telling::{self, mark_name, signed};
use crate::report::{Alternative, AttemptReport, Marking, Quote, RedFlagQuote, Reply};
use crate::vocabulary::{Mark, PerTechnique, Technique};
use crate::words::{Arg, Words};
use std::ops::Range;
use std::sync::Arc;

/// Flagged words beyond this length are not said again beside the reply.
const LONGEST_FLAGGED: usize = 40;

/// A reply.
pub(in super::super) struct ReplyView {
    /// The turn's number, by which a ruling finds it.
    pub turn: u32,
    pub who: String,
    pub text: Arc<str>,
    /// The marks that count.
    pub marks: PerTechnique<Mark>,
    pub unsure: PerTechnique<bool>,
    /// All four marks in a sentence.
    pub marks_said: String,
    /// Each technique with its mark in a word.
    pub names: PerTechnique<String>,
    /// What the scorer says of the marks it would not stand by.
    pub doubts: Vec<String>,
    /// What a trainer said of the marks.
    pub ruled: Vec<Ruled>,
    pub flags: Vec<Flagged>,
    pub quotes: Vec<Quoted>,
    /// What the reply did to the customer, or would have raised the weakest technique.
    pub coaching: Vec<String>,
    /// How it was given, that it was said before, and what it cut off.
    pub remarks: Vec<String>,
    /// The other replies, best first.
    pub others: Vec<Other>,
}

/// Words that earned or cost something.
pub(in super::super) struct Quoted {
    pub range: Range<usize>,
    /// The techniques they speak about in the same way, at least one.
    pub techniques: Vec<Technique>,
    pub cost: bool,
    /// The words in quotation marks.
    pub words: String,
    /// "Empathy, earned. …": what they do to the customer.
    pub note: String,
}

/// A red flag with the words that raised it.
pub(in super::super) struct Flagged {
    pub words: String,
}

/// A mark that a trainer corrected.
pub(in super::super) struct Ruled {
    pub technique: Technique,
    /// The mark that no longer counts.
    pub given: String,
    pub mark: String,
    /// Both, who says so and why, in a sentence.
    pub sentence: String,
}

/// A reply that was on offer.
pub(in super::super) struct Other {
    pub text: Arc<str>,
    pub marks: PerTechnique<Mark>,
    pub marks_said: String,
    /// "impact 60", and for the best one how much it would have added.
    pub impact: String,
    pub coach: Option<Arc<str>>,
    pub best: bool,
}

impl ReplyView {
    pub fn of(turn: u32, reply: &Reply, report: &AttemptReport, words: &dyn Words) -> Self {
        let marks = PerTechnique::from_fn(|technique| reply.marks[technique].mark);
        let unsure = PerTechnique::from_fn(|technique| reply.marks[technique].unsure);
        Self {
            turn,
            who: words.say("report-you", &[]),
            text: reply.text.clone(),
            marks,
            unsure,
            marks_said: marks_in_words(&marks, |technique| unsure[technique], words),
            names: PerTechnique::from_fn(|technique| named(technique, &reply.marks[technique], words)),
            doubts: reply.marks.iter().filter_map(|(t, marking)| doubt(t, marking, words)).collect(),
            ruled: reply.marks.iter().filter_map(|(t, marking)| Ruled::of(t, marking, words)).collect(),
            flags: reply.red_flags.iter().map(|flag| Flagged::of(flag, words)).collect(),
            quotes: quotes(reply, words),
            coaching: coaching(reply, words),
            remarks: remarks(reply, report.pronoun(), words),
            others: others(reply, words),
        }
    }
}

fn named(technique: Technique, marking: &Marking, words: &dyn Words) -> String {
    let name = words.say_for("technique", technique.key(), &[]);
    if marking.unsure { name } else { format!("{name}: {}", mark_name(marking.mark, words)) }
}

fn doubt(technique: Technique, marking: &Marking, words: &dyn Words) -> Option<String> {
    let name = words.say_for("technique", technique.key(), &[]);
    marking.unsure.then(|| words.say("report-unsure", &[("technique", (&name).into())]))
}

fn coaching(reply: &Reply, words: &dyn Words) -> Vec<String> {
    let by_author = reply.coach.as_ref().filter(|coach| !coach.is_empty()).map(|coach| coach.to_string());
    let by_scorer = reply.coaching.as_ref().map(|coaching| {
        let name = words.say_for("technique", coaching.technique.key(), &[]);
        format!("{name}: {}", coaching.sentence)
    });
    by_author.into_iter().chain(by_scorer).collect()
}

fn remarks(reply: &Reply, pronoun: &str, words: &dyn Words) -> Vec<String> {
    let mut remarks = telling::remarks(reply.into(), pronoun, words);
    if reply.said_before > 0 {
        remarks.push(words.say("report-said-before", &[("times", reply.said_before.into())]));
    }
    if !reply.cut_off.is_empty() {
        let not_said = words.say("report-cut-off", &[("pronoun", pronoun.into())]);
        let quoted = quoted(&reply.cut_off.join(" "), words);
        remarks.push(format!("{not_said} {quoted}"));
    }
    remarks
}

/// Best first; among equals in the order they stood in.
fn others(reply: &Reply, words: &dyn Words) -> Vec<Other> {
    let mut others: Vec<&Alternative> = reply.others.iter().collect();
    others.sort_by_key(|other| -other.impact);
    others.into_iter().map(|other| Other::of(other, reply, words)).collect()
}

impl Other {
    fn of(other: &Alternative, reply: &Reply, words: &dyn Words) -> Self {
        let best = reply.best.as_ref() == Some(&other.id);
        let impact = signed(other.impact);
        Self {
            text: other.text.clone(),
            marks: other.marks,
            marks_said: marks_in_words(&other.marks, |_| false, words),
            impact: if best {
                words.say("report-better-here", &[("left", reply.left.into())])
            } else {
                words.say("report-impact", &[("impact", (&impact).into())])
            },
            coach: Some(other.coach.clone()).filter(|coach| !coach.is_empty()),
            best,
        }
    }
}

/// Every quote once: what the same words do for several techniques is said in one sentence.
fn quotes(reply: &Reply, words: &dyn Words) -> Vec<Quoted> {
    let mut left: Vec<&Quote> = reply.quotes.iter().collect();
    let mut quotes = Vec::new();
    while let Some(&first) = left.first() {
        let (same, others): (Vec<&Quote>, Vec<&Quote>) =
            left.into_iter().partition(|quote| says_the_same(first, quote));
        quotes.push(Quoted::of(&same, words));
        left = others;
    }
    quotes
}

fn says_the_same(a: &Quote, b: &Quote) -> bool {
    (a.start, a.end, a.weight < 0, &a.coaching) == (b.start, b.end, b.weight < 0, &b.coaching)
}

impl Quoted {
    /// From quotes that say the same, of which there is at least one.
    fn of(same: &[&Quote], words: &dyn Words) -> Self {
        let first = same[0];
        let cost = first.weight < 0;
        let counted = telling::counted(same.iter().map(|quote| quote.technique), cost, words);
        Self {
            range: first.start..first.end,
            techniques: same.iter().map(|quote| quote.technique).collect(),
            cost,
            words: quoted(&first.words, words),
            note: format!("{counted}. {}", first.coaching),
        }
    }
}

impl Flagged {
    fn of(raised: &RedFlagQuote, words: &dyn Words) -> Self {
        let name = words.say_for("flag", raised.flag.key(), &[]);
        let short = !raised.words.is_empty() && raised.words.chars().count() <= LONGEST_FLAGGED;
        Self { words: if short { format!("{name}: {}", quoted(&raised.words, words)) } else { name } }
    }
}

impl Ruled {
    fn of(technique: Technique, marking: &Marking, words: &dyn Words) -> Option<Self> {
        let ruling = marking.overruled.as_ref()?;
        let (given, mark) = (marking.given.to_string(), marking.mark.to_string());
        let name = words.say_for("technique", technique.key(), &[]);
        let gaps: [(&str, Arg<'_>); 5] = [
            ("technique", (&name).into()),
            ("given", (&given).into()),
            ("mark", (&mark).into()),
            ("by", (&ruling.by).into()),
            ("reason", (&ruling.reason).into()),
        ];
        Some(Self { technique, sentence: words.say("report-overruled", &gaps), given, mark })
    }
}
