//! What happens in an attempt. Reports are made from these alone, so they carry the words and figures they speak of.

use super::WrapUp;
use crate::customer::Survey;
use crate::escalation::Judgement;
use crate::scenario::PresentationElement;
use crate::scoring::{Coaching, Evidence, Flagged};
use crate::vocabulary::{
    Channel, Counsel, Deadline, EndedBy, Fit, Forerunner, Lane, Language, Magnitude, Manner, Mark, Mode,
    Mood, Necessity, Outcome, Passing, PerStage, PerTechnique, Priority, Reason, Stage, Warmth,
};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// An event with its moment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recorded {
    /// The trainee's turn it belongs to: 0 before the first reply, then 1, 2, ….
    pub turn: u32,
    /// Milliseconds since the contact began.
    pub at_ms: u64,
    /// What happened.
    pub event: Event,
}

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    /// The contact began.
    Started(Box<Started>),
    /// The conversation came to a node of the script.
    Entered {
        /// The node's id.
        node: Arc<str>,
    },
    /// The customer begins to speak; the portions follow as [`Event::Said`], one now and one each time the trainee listens.
    Speaks {
        /// Why they speak.
        line: Line,
        /// The portions, in order.
        chunks: Vec<Portion>,
    },
    /// The customer said a portion.
    Said {
        /// Why they speak.
        line: Line,
        /// The words.
        text: Arc<str>,
        /// How many portions are still to come.
        left: u32,
        /// The pause before the next portion, in milliseconds.
        pause_ms: u64,
    },
    /// What a bot, a colleague or a forum had of the contact before the trainee.
    Arrived {
        /// Who had it.
        from: Forerunner,
        /// Their name.
        name: Arc<str>,
        /// What was said or written.
        lines: Vec<Before>,
    },
    /// The trainee may pick from these, in this order.
    Choices {
        /// The replies.
        replies: Vec<Choice>,
    },
    /// The trainee let the customer go on.
    Listened,
    /// The trainee said nothing although an answer was due.
    KeptSilent,
    /// The trainee replied, by picking, writing or offering.
    Replied(Box<Replied>),
    /// The customer told a fact.
    FactTold {
        /// Its id.
        fact: Arc<str>,
        /// What it is.
        label: Arc<str>,
        /// What it says.
        value: Arc<str>,
    },
    /// The customer would not tell a fact yet.
    FactWithheld {
        /// Its id.
        fact: Arc<str>,
        /// What it is.
        label: Arc<str>,
    },
    /// The customer took an offer or did not.
    OfferAnswered(Box<OfferAnswered>),
    /// The mood moved.
    MoodMoved {
        /// Before.
        from: Mood,
        /// After.
        to: Mood,
        /// Why, in the order it happened.
        causes: Vec<Cause>,
    },
    /// The conversation is in another stage.
    StageMoved {
        /// Before.
        from: Stage,
        /// After; earlier than `from` in a relapse.
        to: Stage,
    },
    /// The customer's patience moved.
    PatienceMoved {
        /// What is left of it.
        left: i64,
    },
    /// A good reply got through only in part, or in full again.
    ResistanceMoved {
        /// How many good replies will still be half-heard in this stage.
        left: u32,
    },
    /// An author's flag was set or cleared.
    FlagMoved {
        /// Its name.
        flag: Arc<str>,
        /// Whether it is set now.
        set: bool,
    },
    /// An escalation cue appeared.
    WindowOpened {
        /// The cue's id.
        cue: Arc<str>,
    },
    /// It is too late for an escalation cue.
    WindowClosed {
        /// The cue's id.
        cue: Arc<str>,
    },
    /// The trainee asked for a hint.
    HintGiven {
        /// The author's hint.
        text: Arc<str>,
    },
    /// The trainee read an article of the knowledge base.
    Looked {
        /// Its id.
        article: Arc<str>,
        /// Its title.
        title: Arc<str>,
    },
    /// The trainee asked a colleague.
    Consulted(Box<Consulted>),
    /// The ticket was filed.
    Filed(Box<Filed>),
    /// The trainee wrote something on the case's shared note.
    Noted {
        /// The words.
        text: Arc<str>,
    },
    /// Time passed that was not the trainee's own.
    TimePassed {
        /// Seconds.
        secs: u64,
        /// Why.
        why: Passing,
    },
    /// A deadline passed.
    DeadlineMissed {
        /// Which.
        deadline: Deadline,
    },
    /// The contact was taken to where nobody else can read or hear it.
    WentPrivate,
    /// More or fewer people watch.
    ReachMoved {
        /// How many before.
        from: i64,
        /// How many now.
        to: i64,
    },
    /// The trainee handed the case on.
    Escalated(Box<Escalated>),
    /// Whom the case was handed to takes it, or passes it on.
    Received(Box<Received>),
    /// What was promised beyond authority came back.
    PromiseBroken {
        /// What had been promised.
        label: Arc<str>,
    },
    /// The contact is over.
    Ended(Box<Ended>),
    /// The customer answered the survey.
    Surveyed(Survey),
    /// The escalation decision was judged; the last event of every contact.
    Judged(Box<Judgement>),
    /// After the contact the trainee looked back.
    WrappedUp(WrapUp),
}

/// Why the customer speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Line {
    /// The script's words for this node.
    Script,
    /// Nothing listened for the written reply.
    Puzzled,
    /// A good reply was not enough yet to go on.
    NotYet,
    /// The conversation fell back.
    Relapse,
    /// They were interrupted.
    Interrupted,
    /// They were left without an answer.
    Silence,
    /// They tell a fact.
    Fact,
    /// They will not tell a fact yet.
    Withheld,
    /// They answer an offer.
    Offer,
    /// Their last words.
    Ending,
}

/// A portion of speech with the pause after it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Portion {
    /// The words.
    pub text: Arc<str>,
    /// Milliseconds before the next portion.
    pub pause_ms: u64,
}

/// How the contact began: all that a report says about the case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Started {
    /// The scenario's id.
    pub scenario: Arc<str>,
    /// Its title in the language played.
    pub title: Arc<str>,
    /// The customer's name.
    pub customer: Arc<str>,
    /// The word for the customer: `she`, `he` or `they`.
    pub pronoun: Arc<str>,
    /// The seed of the customer's portrait.
    pub portrait: u64,
    /// The channel.
    pub channel: Channel,
    /// How severe the complaint is.
    pub magnitude: Magnitude,
    /// The language the customer speaks.
    pub language: Language,
    /// Pick, write, or both.
    pub mode: Mode,
    /// Where chance starts.
    pub seed: u64,
    /// The engine that decided.
    pub engine: Arc<str>,
    /// How the customer feels at first.
    pub mood: Mood,
    /// The customer's patience.
    pub patience: i64,
    /// How much each technique counts in each stage, in percent.
    pub weights: PerStage<PerTechnique<i64>>,
    /// The escalation cues of the case.
    pub cues: Vec<CueBrief>,
    /// The escalation path: id and name of each step.
    pub path: Vec<TargetBrief>,
    /// Who watches or reads along, and how many at first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub audience: Option<AudienceBrief>,
    /// The deadlines of the case, in seconds since the contact began.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub deadlines: Vec<(Deadline, u64)>,
}

/// Who watches, as the report needs it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AudienceBrief {
    /// Who they are.
    pub what: Arc<str>,
    /// How many they are at first.
    pub size: i64,
}

/// A line from before the trainee's time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Before {
    /// Whose it is.
    pub by: Arc<str>,
    /// The words.
    pub text: Arc<str>,
}

/// A colleague's answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consulted {
    /// The colleague's id.
    pub colleague: Arc<str>,
    /// Their name.
    pub name: Arc<str>,
    /// How they took it; `None` when they did not answer at all.
    pub counsel: Option<Counsel>,
    /// Their words.
    pub says: Arc<str>,
}

/// A ticket as it was filed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filed {
    /// The category chosen, in words.
    pub category: Arc<str>,
    /// The priority chosen.
    pub priority: Priority,
    /// The right category, in words, where another was chosen.
    pub right_category: Option<Arc<str>>,
    /// The right priority, where another was chosen.
    pub right_priority: Option<Priority>,
}

/// How whom the case was handed to takes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Received {
    /// Who it is.
    pub name: Arc<str>,
    /// Their first words to the customer.
    pub says: Arc<str>,
    /// What the customer had to tell once more.
    pub asked_again: Vec<FactBrief>,
    /// To whom it goes on because it does not belong here.
    pub passed_to: Option<TargetBrief>,
}

/// What became of the canned reply a written one began as.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CannedUse {
    /// Its id.
    pub id: Arc<str>,
    /// Slots left unfilled, as they stand in the reply.
    pub unfilled: Vec<Arc<str>>,
    /// Whether the words were made to fit this customer.
    pub personal: bool,
}

/// An escalation cue as the report needs it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CueBrief {
    /// Its id.
    pub id: Arc<str>,
    /// The cause.
    pub reason: Reason,
    /// The cue in words.
    pub what: Arc<str>,
    /// The right lane.
    pub lane: Lane,
    /// The right targets, by id.
    pub targets: Vec<Arc<str>>,
    /// Duty or choice.
    pub necessity: Necessity,
}

/// A step of the escalation path as the report needs it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TargetBrief {
    /// Its id.
    pub id: Arc<str>,
    /// Its name.
    pub name: Arc<str>,
    /// Its lane.
    pub lane: Lane,
}

/// A reply the trainee could have picked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// Its id in the node.
    pub id: Arc<str>,
    /// The words.
    pub text: Arc<str>,
    /// The author's marks.
    pub marks: PerTechnique<Mark>,
    /// What it does to the customer.
    pub coach: Arc<str>,
}

/// Where a reply came from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "from", rename_all = "snake_case")]
pub enum Source {
    /// Picked from the script.
    Picked {
        /// Its id in the node.
        reply: Arc<str>,
    },
    /// Written by the trainee.
    Written,
    /// The words of an offer.
    Offered {
        /// The resolution's id.
        resolution: Arc<str>,
    },
}

/// A reply of the trainee with its marks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Replied {
    /// Where it came from.
    pub source: Source,
    /// The words.
    pub text: Arc<str>,
    /// The stage it was said in.
    pub stage: Stage,
    /// The node it was said at.
    pub node: Arc<str>,
    /// A mark for each technique.
    pub marks: PerTechnique<Mark>,
    /// Techniques the scorer could not judge; none for a picked reply.
    pub unsure: PerTechnique<bool>,
    /// The words that earned or cost the marks; empty for a picked reply.
    pub evidence: Vec<Evidence>,
    /// Red flags with the words that raised them.
    pub red_flags: Vec<Flagged>,
    /// What the reply did to the customer, by the author; `None` for a written one.
    pub coach: Option<Arc<str>>,
    /// What would have raised the weakest technique, by the scorer; `None` for a picked one.
    pub coaching: Option<Coaching>,
    /// Whether the customer had not finished.
    pub interrupted: bool,
    /// How often the trainee had said the same before.
    pub said_before: u32,
    /// The voice and face it was given with.
    #[serde(default, skip_serializing_if = "Manner::is_plain")]
    pub manner: Manner,
    /// The canned reply it began as.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub canned: Option<CannedUse>,
    /// What it asked for although it was known: the labels of the facts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub asked_again: Vec<Arc<str>>,
    /// Weight × mark over the techniques, −200 to 200.
    pub impact: i64,
}

/// The customer's answer to an offer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfferAnswered {
    /// The resolution's id.
    pub resolution: Arc<str>,
    /// What it is.
    pub label: Arc<str>,
    /// How well it fits.
    pub fit: Fit,
    /// Whether the trainee said what happens next and when.
    pub follow_up: bool,
    /// Why it was declined; `None` when it was accepted.
    pub obstacle: Option<Obstacle>,
}

/// Why an offer was not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Obstacle {
    /// The customer was not ready to hear a solution.
    TooEarly,
    /// It does not solve their problem.
    DoesNotFit,
    /// The trainee may not decide it.
    BeyondAuthority,
    /// The customer is not eligible.
    NotEligible,
}

/// A reason the mood moved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cause {
    /// The kind of reason.
    pub why: Why,
    /// What exactly, where the kind does not say it: the sensitivity, the flag.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub what: Option<Arc<str>>,
    /// By how much arousal was to move.
    pub arousal: i64,
    /// By how much trust was to move.
    pub trust: i64,
}

/// The kinds of reasons for which a mood moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// The marks of the reply, weighed by stage.
    Reply,
    /// A red flag.
    RedFlag,
    /// The customer was interrupted.
    Interruption,
    /// A fix before the feeling was out.
    PrematureFix,
    /// Words this customer is angered by.
    Angered,
    /// Words that do this customer good.
    Soothed,
    /// They were allowed to get it out.
    Heard,
    /// They were left without an answer.
    Silence,
    /// The author's effect.
    Script,
    /// They took an offer.
    Accepted,
    /// They declined an offer.
    Declined,
    /// How the escalation was told.
    Presented,
    /// Words and voice contradicted each other.
    Contradiction,
    /// They were asked for something already told.
    AskedAgain,
    /// A canned reply was left as it was.
    Template,
    /// They waited for an answer.
    KeptWaiting,
    /// They were on hold or in a queue.
    OnHold,
    /// A deadline passed.
    DeadlineMissed,
    /// They were passed on once more.
    Bounced,
    /// What was promised did not come.
    PromiseBroken,
}

/// An escalation, with what was said and passed on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Escalated {
    /// The lane chosen.
    pub lane: Lane,
    /// The target's id.
    pub target: Arc<str>,
    /// The target's name.
    pub target_name: Arc<str>,
    /// The reason given.
    pub reason: Reason,
    /// Whether the trainee introduced the customer.
    pub warmth: Warmth,
    /// What the customer was told.
    pub presentation: Arc<str>,
    /// Which of the four elements it said.
    pub told: Vec<PresentationElement>,
    /// The note in the trainee's words.
    pub note: Arc<str>,
    /// Labels and values of the facts passed on.
    pub passed: Vec<FactBrief>,
    /// Labels of the needed facts that were known and not passed on.
    pub forgotten: Vec<FactBrief>,
    /// Labels of the needed facts the trainee never learned.
    pub unknown: Vec<FactBrief>,
}

/// A fact as the report needs it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FactBrief {
    /// Its id.
    pub id: Arc<str>,
    /// What it is.
    pub label: Arc<str>,
    /// What it says.
    pub value: Arc<str>,
    /// Whether a receiver needs it.
    pub needed: bool,
}

/// How it ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ended {
    /// The ending's id.
    pub ending: Arc<str>,
    /// What became of the customer.
    pub outcome: Outcome,
    /// Whose doing it was.
    pub by: EndedBy,
    /// What happens then, told to the trainee.
    pub tells: Arc<str>,
}
