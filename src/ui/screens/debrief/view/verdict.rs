//! The verdict with its figures, and how the case was handed on.

use super::{Figure, Link, Places, quoted};
use crate::report::telling::{self, clock, slope};
use crate::report::{AttemptReport, Decision, Escalation};
use crate::scenario::PresentationElement;
use crate::session::FactBrief;
use crate::vocabulary::{PerTechnique, Technique};
use crate::words::Words;

/// The verdict.
pub(in super::super) struct VerdictView {
    pub name: String,
    pub right: bool,
    pub means: String,
    /// Where it was decided.
    pub turn: Option<Link>,
    pub figures: Vec<Figure>,
    pub tried: PerTechnique<Tried>,
    /// All of it as a paragraph.
    pub told: Option<String>,
}

/// How the case was handed on.
pub(in super::super) struct HandoverView {
    pub figures: Vec<Figure>,
    /// What the customer should hear, and whether they did.
    pub told: Vec<Item>,
    /// What was passed on.
    pub passed: Vec<Item>,
    /// What was known and not passed on.
    pub forgotten: Vec<Item>,
    /// What was needed and never asked for.
    pub unknown: Vec<Item>,
    /// The rest of the note.
    pub note: Option<String>,
    /// The receiver's side; `None` in attempts of an engine that did not play it.
    pub received: Option<ReceivedView>,
}

/// How whom the case was handed to took it.
pub(in super::super) struct ReceivedView {
    /// How long it took, and to whom it went on.
    pub figures: Vec<Figure>,
    /// Their first words, with their name.
    pub says: Option<String>,
    /// What had to be told again.
    pub again: Vec<Item>,
}

/// Something that was done or left out.
pub(in super::super) struct Item {
    pub words: String,
    pub done: bool,
}

impl VerdictView {
    pub fn of(report: &AttemptReport, places: &Places, words: &dyn Words) -> Option<Self> {
        let decision = report.decision.as_ref()?;
        let judgement = &decision.judgement;
        let key = judgement.verdict.key();
        Some(Self {
            name: words.say_for("verdict", key, &[]),
            right: judgement.verdict.is_right(),
            means: telling::means(report, words).unwrap_or_default(),
            turn: places.of_turn(judgement.turn).map(|place| Link { turn: judgement.turn, place }),
            figures: figures(report, decision, words),
            tried: PerTechnique::from_fn(|technique| Tried::of(technique, judgement.tried[technique], words)),
            told: telling::verdict(report, words),
        })
    }
}

fn figures(report: &AttemptReport, decision: &Decision, words: &dyn Words) -> Vec<Figure> {
    let judgement = &decision.judgement;
    let mut figures = Vec::new();
    let mut figure = |name: String, value: String| figures.push(Figure { name, value });
    figure(words.say("report-figure-time", &[]), clock(judgement.seconds.saturating_mul(1000)));
    figure(words.say("report-figure-stage", &[]), words.say_for("stage", judgement.stage.key(), &[]));
    let change = slope(judgement.arousal_slope, words);
    let arousal = [("arousal", judgement.arousal.value().into()), ("slope", (&change).into())];
    figure(words.say("mood-arousal", &[]), words.say("debrief-arousal", &arousal));
    figure(words.say("mood-trust", &[]), judgement.trust.to_string());
    let cue = decision.cue().or_else(|| report.cue(judgement.cue.as_deref()?));
    let what = cue.map_or_else(|| words.say("debrief-no-cue", &[]), |cue| cue.what.to_string());
    figure(words.say("debrief-figure-cue", &[]), what);
    if let (Some(turns), Some(secs)) = (judgement.latency_turns, judgement.latency_secs) {
        let ago = clock(secs.saturating_mul(1000));
        let turns = words.say("report-turns", &[("count", turns.into())]);
        let latency = [("turns", (&turns).into()), ("clock", (&ago).into())];
        figure(words.say("report-figure-latency", &[]), words.say("debrief-latency", &latency));
    }
    if judgement.bounces > 0 {
        figure(words.say("debrief-figure-bounces", &[]), judgement.bounces.to_string());
    }
    figures
}

/// In how many replies a technique had been shown by then.
pub(in super::super) struct Tried {
    pub times: String,
    /// With the technique's name.
    pub words: String,
}

impl Tried {
    fn of(technique: Technique, times: u32, words: &dyn Words) -> Self {
        let name = words.say_for("technique", technique.key(), &[]);
        let gaps = [("technique", (&name).into()), ("times", times.into())];
        Self { times: times.to_string(), words: words.say("debrief-tried", &gaps) }
    }
}

impl HandoverView {
    pub fn of(escalation: &Escalation, words: &dyn Words) -> Self {
        let given = &escalation.escalated;
        let figure = |name: String, value: String| Figure { name, value };
        let handoff = escalation.handoff;
        let counts = [
            ("passed", handoff.passed.into()),
            ("known", handoff.known.into()),
            ("needed", handoff.needed.into()),
        ];
        Self {
            figures: vec![
                figure(words.say("debrief-figure-target", &[]), given.target_name.to_string()),
                figure(words.say("debrief-figure-lane", &[]), words.say_for("lane", given.lane.key(), &[])),
                figure(
                    words.say("debrief-figure-reason", &[]),
                    words.say_for("reason", given.reason.key(), &[]),
                ),
                figure(
                    words.say("debrief-figure-warmth", &[]),
                    words.say_for("warmth", given.warmth.key(), &[]),
                ),
                figure(words.say("report-figure-handoff", &[]), words.say("debrief-handoff", &counts)),
            ],
            told: PresentationElement::ALL
                .iter()
                .map(|element| Item {
                    words: words.say_for("presentation", element.key(), &[]),
                    done: given.told.contains(element),
                })
                .collect(),
            passed: facts(&given.passed, true),
            forgotten: facts(&given.forgotten, false),
            unknown: facts(&given.unknown, false),
            note: Some(given.note.to_string()).filter(|note| !note.is_empty()),
            received: ReceivedView::of(escalation, words),
        }
    }
}

impl ReceivedView {
    fn of(escalation: &Escalation, words: &dyn Words) -> Option<Self> {
        let received = escalation.received.as_ref()?;
        let waited = (escalation.waited_secs > 0).then(|| Figure {
            name: words.say("report-queue", &[]),
            value: telling::duration(escalation.waited_secs, words),
        });
        let on = received
            .passed_to
            .as_ref()
            .map(|step| Figure { name: words.say("report-bounced-to", &[]), value: step.name.to_string() });
        Some(Self {
            figures: waited.into_iter().chain(on).collect(),
            says: (!received.says.is_empty())
                .then(|| format!("{}: {}", received.name, quoted(&received.says, words))),
            again: facts(&received.asked_again, false),
        })
    }
}

fn facts(facts: &[FactBrief], done: bool) -> Vec<Item> {
    let said = |fact: &FactBrief| match &*fact.value {
        "" => fact.label.to_string(),
        value => format!("{}: {value}", fact.label),
    };
    facts.iter().map(|fact| Item { words: said(fact), done }).collect()
}
