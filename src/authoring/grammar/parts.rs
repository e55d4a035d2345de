//! The groups of a scenario, from the outermost to the innermost, with the fields of each.

use super::{FieldSpec, PartSpec, Shape, Thing};
use crate::vocabulary::{
    Channel, Counsel, Fit, Forerunner, Lane, Necessity, Outcome, Priority, Reason, RedFlag, ReviewState,
    Stage, Technique,
};
use Shape::{Id, Line, List, Number, Part, Reference, Text, Word, YesNo};

/// The words of a vocabulary type.
macro_rules! words {
    ($of:ty) => {
        Word(|| <$of>::ALL.iter().map(|value| value.key()).collect())
    };
}

/// A group: its name as findings say it, and its fields; those behind `must` have to be there.
macro_rules! part {
    ($vis:vis $name:ident = $words:literal { $($must:ident $field:ident: $shape:expr,)* }) => {
        #[doc = concat!("The fields of ", $words, ".")]
        $vis static $name: PartSpec = PartSpec {
            name: $words,
            fields: &[$(FieldSpec {
                name: stringify!($field),
                shape: $shape,
                required: part!(@ $must),
            }),*],
        };
    };
    (@ must) => { true };
    (@ may) => { false };
}

static LINE: Shape = Line;
static TEXT: Shape = Text;
static PHRASE: Shape = Shape::Phrase;
static EFFECT: Shape = Shape::Effect;
static CHUNK: Shape = Shape::Chunk;
static FACT_NAME: Shape = Reference(Thing::Fact);
static STEP_NAME: Shape = Reference(Thing::PathStep);
static FLAG: Shape = words!(RedFlag);

const PHRASES: Shape = List(&PHRASE);
const EFFECTS: Shape = List(&EFFECT);
const FACTS: Shape = List(&FACT_NAME);

/// Lists of groups.
macro_rules! lists {
    ($($list:ident of $part:ident),* $(,)?) => { $(static $list: Shape = Part(&$part);)* };
}

lists!(
    HISTORY of HISTORY_ENTRY, SENSITIVITIES of SENSITIVITY, FACT_LIST of FACT, RESOLUTIONS of RESOLUTION,
    PATH of PATH_STEP, ESCALATION_CUES of ESCALATION_CUE, NODES of NODE, VARIANTS of VARIANT, REPLIES of REPLY,
    LISTENS of LISTEN, ENDINGS of ENDING, CUES of CUE, LINES of ARRIVAL_LINE, CATEGORIES of CATEGORY,
    ARTICLES of ARTICLE, CANNED_REPLIES of CANNED, COLLEAGUES of COLLEAGUE, ANSWERS of ADVICE,
    COMMENTS of COMMENT, PHRASE_LISTS of PHRASE_LIST,
);

part!(pub SCENARIO = "the scenario" {
    must format: Number(1, crate::scenario::FORMAT),
    must id: Id(Thing::Scenario),
    must title: Text,
    must summary: Text,
    must language: Shape::Language,
    must channel: words!(Channel),
    must magnitude: Number(1, 5),
    must minutes: Number(1, 120),
    may tags: List(&LINE),
    may coaching: YesNo,
    may urgent: YesNo,
    may notes: Line,
    may review: Part(&REVIEW),
    may twin_of: Line,
    may pace: Part(&PACE),
    must briefing: Part(&BRIEFING),
    may arrival: Part(&ARRIVAL),
    may audience: Part(&AUDIENCE),
    may desk: Part(&DESK),
    must customer: Part(&CUSTOMER),
    may facts: List(&FACT_LIST),
    may resolutions: List(&RESOLUTIONS),
    must escalation: Part(&ESCALATION),
    must script: Part(&SCRIPT),
    must endings: List(&ENDINGS),
    may phrase_lists: List(&PHRASE_LISTS),
    may cues: List(&CUES),
    may dynamics: Part(&DYNAMICS),
});

part!(REVIEW = "the review" {
    must state: words!(ReviewState),
    may comments: List(&COMMENTS),
});

part!(COMMENT = "a comment" {
    must by: Line,
    must on: Line,
    may at: Reference(Thing::Destination),
    may reply: Reference(Thing::Reply),
    must text: Line,
    may resolved: YesNo,
});

part!(PACE = "the pace" {
    may answer_within_secs: Number(5, 86_400),
    may turnaround_secs: Number(0, 604_800),
});

part!(BRIEFING = "the briefing" {
    must role: Text,
    must situation: Text,
    may authority: Part(&AUTHORITY),
    may deadlines: Part(&DEADLINES),
});

part!(AUTHORITY = "the authority" {
    may refund_up_to: Number(0, 1_000_000),
    may discount_up_to: Number(0, 100),
    may currency: Line,
    may may: List(&TEXT),
    may may_not: List(&TEXT),
});

part!(DEADLINES = "the deadlines" {
    may priority: words!(Priority),
    may respond_secs: Number(1, 2_592_000),
    may resolve_secs: Number(1, 2_592_000),
});

part!(ARRIVAL = "the arrival" {
    must from: words!(Forerunner),
    must name: Text,
    must lines: List(&LINES),
    may told: FACTS,
});

part!(ARRIVAL_LINE = "a line of the arrival" {
    may by: Text,
    must text: Text,
});

part!(AUDIENCE = "the audience" {
    must what: Text,
    must size: Number(0, 1_000_000),
    may grows: Number(0, 100_000),
});

part!(DESK = "the desk" {
    may ticket: Part(&TICKET),
    may knowledge: List(&ARTICLES),
    may canned: List(&CANNED_REPLIES),
    may colleagues: List(&COLLEAGUES),
});

part!(TICKET = "the ticket" {
    must categories: List(&CATEGORIES),
    must category: Reference(Thing::Category),
    must priority: words!(Priority),
    may filed: Part(&ANSWER),
});

part!(CATEGORY = "a category" {
    must id: Id(Thing::Category),
    must label: Text,
});

part!(ARTICLE = "an article" {
    must id: Id(Thing::Article),
    must title: Text,
    must text: Text,
    may words: List(&LINE),
    may secs: Number(0, 3_600),
    may effects: EFFECTS,
});

part!(CANNED = "a canned reply" {
    must id: Id(Thing::Canned),
    must label: Text,
    must text: Text,
});

part!(COLLEAGUE = "a colleague" {
    must id: Id(Thing::Colleague),
    must name: Text,
    must knows: Text,
    must answers: List(&ANSWERS),
});

part!(ADVICE = "a colleague's answer" {
    may when: Shape::Condition,
    must counsel: words!(Counsel),
    must says: Text,
    may secs: Number(0, 3_600),
    may effects: EFFECTS,
});

part!(CUSTOMER = "the customer" {
    must name: Line,
    may pronoun: Word(|| crate::scenario::Pronoun::ALL.iter().map(|(_, word)| *word).collect()),
    must about: Text,
    may portrait: Number(0, i64::MAX),
    may history: List(&HISTORY),
    must arousal: Number(0, 100),
    must trust: Number(0, 100),
    may stubbornness: Number(0, 5),
    may patience: Number(1, 30),
    may angers: List(&SENSITIVITIES),
    may soothes: List(&SENSITIVITIES),
    must patience_ends: Reference(Thing::Ending),
    must breaks: Reference(Thing::Ending),
});

part!(HISTORY_ENTRY = "an entry of the history" {
    must when: Text,
    must what: Text,
});

part!(SENSITIVITY = "a sensitivity" {
    must what: Text,
    must phrases: PHRASES,
    may arousal: Number(-50, 50),
    may trust: Number(-50, 50),
});

part!(FACT = "a fact" {
    must id: Id(Thing::Fact),
    must label: Text,
    must value: Text,
    must tells: Text,
    may withholds: Text,
    may asked_by: PHRASES,
    may needs: Shape::Condition,
    may personal: YesNo,
    may needed: YesNo,
});

part!(RESOLUTION = "a resolution" {
    must id: Id(Thing::Resolution),
    must label: Text,
    must says: Text,
    must next: Text,
    must fit: words!(Fit),
    may needs_authority: Reference(Thing::PathStep),
    may costs: Shape::Cost,
    may eligible: Shape::Condition,
    must accepted: Part(&ANSWER),
    must declined: Part(&ANSWER),
});

part!(ANSWER = "the customer's answer to an offer" {
    must says: Text,
    may goto: Shape::Routes,
});

part!(ESCALATION = "the escalation" {
    must path: List(&PATH),
    may cues: List(&ESCALATION_CUES),
    must presentation: Part(&PRESENTATION),
    must well: Reference(Thing::Ending),
    must badly: Reference(Thing::Ending),
});

part!(PATH_STEP = "a step of the path" {
    must id: Id(Thing::PathStep),
    must name: Text,
    must handles: Text,
    must how: Text,
    must lane: words!(Lane),
    may queue_secs: Number(0, 86_400),
    may receives: Part(&RECEIVING),
});

part!(RECEIVING = "what a receiver says" {
    may takes: Text,
    may asks_again: Text,
    may passes_on: Text,
});

part!(ESCALATION_CUE = "an escalation cue" {
    must id: Id(Thing::EscalationCue),
    must reason: words!(Reason),
    must what: Text,
    must lane: words!(Lane),
    may targets: List(&STEP_NAME),
    must necessity: words!(Necessity),
    may comes: Word(|| vec!["surely", "if_provoked"]),
    must opens: Shape::Condition,
    may closes: Shape::Condition,
    may lasts: Number(1, 200),
});

part!(PRESENTATION = "the presentation" {
    must why: Part(&TOLD),
    must to_whom: Part(&TOLD),
    must when: Part(&TOLD),
    must next: Part(&TOLD),
});

part!(TOLD = "an element of the presentation" {
    must phrases: PHRASES,
    must example: Text,
});

part!(SCRIPT = "the script" {
    must start: Reference(Thing::Node),
    may turn_limit: Number(1, 200),
    must time_up: Reference(Thing::Ending),
    must closing: Shape::Routes,
    must fallbacks: Part(&FALLBACKS),
    must nodes: List(&NODES),
});

part!(FALLBACKS = "the fallbacks" {
    must dialysis: Part(&FALLBACK),
    must skin_graft: Part(&FALLBACK),
    must connection: Part(&FALLBACK),
});

part!(FALLBACK = "the fallbacks of a stage" {
    must puzzled: List(&TEXT),
    must not_yet: List(&TEXT),
    must relapse: List(&TEXT),
    must interrupted: List(&TEXT),
    must silence: List(&TEXT),
});

part!(NODE = "a node" {
    must id: Id(Thing::Node),
    must stage: words!(Stage),
    may enter: EFFECTS,
    must says: List(&VARIANTS),
    may hint: Text,
    may replies: List(&REPLIES),
    may listens: List(&LISTENS),
    may otherwise: Shape::Routes,
    may notes: Line,
});

part!(VARIANT = "a variant" {
    may when: Shape::Condition,
    must chunks: List(&CHUNK),
});

part!(REPLY = "a reply" {
    must id: Id(Thing::Reply),
    must text: Text,
    must marks: Part(&MARKS),
    must coach: Text,
    may goto: Shape::Routes,
    may flags: List(&FLAG),
    may asks: FACTS,
    may offers: Reference(Thing::Resolution),
    may effects: EFFECTS,
    may when: Shape::Condition,
});

part!(LISTEN = "a listen" {
    may marks: Part(&MARKS),
    may hears: PHRASES,
    may asks: FACTS,
    may offers: Reference(Thing::Resolution),
    may effects: EFFECTS,
    may goto: Shape::Routes,
});

part!(MARKS = "the marks" {
    may composure: Number(-2, 2),
    may active_listening: Number(-2, 2),
    may empathy: Number(-2, 2),
    may resolution: Number(-2, 2),
});

part!(ENDING = "an ending" {
    must id: Id(Thing::Ending),
    must outcome: words!(Outcome),
    may says: Text,
    must tells: Text,
});

part!(PHRASE_LIST = "a list of phrases" {
    must id: Id(Thing::PhraseList),
    must phrases: PHRASES,
});

part!(CUE = "a cue" {
    must id: Id(Thing::Cue),
    must technique: words!(Technique),
    must phrases: PHRASES,
    must weight: Number(-200, 200),
    must coaching: Text,
});

part!(DYNAMICS = "the dynamics" {
    may weights: Part(&WEIGHTS),
    may good: Part(&MOOD_CHANGE),
    may bad: Part(&MOOD_CHANGE),
    may stubborn_share: Number(0, 100),
    may repeated_share: Number(0, 100),
    may red_flag: Part(&MOOD_CHANGE),
    may interruption: Part(&MOOD_CHANGE),
    may premature_fix: Part(&MOOD_CHANGE),
    may vent_heard: Part(&MOOD_CHANGE),
    may silence: Part(&MOOD_CHANGE),
    may accepted: Part(&MOOD_CHANGE),
    may declined: Part(&MOOD_CHANGE),
    may presented: Part(&MOOD_CHANGE),
    may cold_share: Number(0, 100),
    may contradiction: Part(&MOOD_CHANGE),
    may asked_again: Part(&MOOD_CHANGE),
    may template: Part(&MOOD_CHANGE),
    may kept_waiting: Part(&MOOD_CHANGE),
    may on_hold: Part(&MOOD_CHANGE),
    may deadline_missed: Part(&MOOD_CHANGE),
    may broken_promise: Part(&MOOD_CHANGE),
    may bounced: Part(&MOOD_CHANGE),
    may venting_above: Number(0, 100),
    may relapse_margin: Number(0, 50),
});

part!(WEIGHTS = "the weights" {
    may dialysis: Part(&STAGE_WEIGHTS),
    may skin_graft: Part(&STAGE_WEIGHTS),
    may connection: Part(&STAGE_WEIGHTS),
});

part!(STAGE_WEIGHTS = "the weights of a stage" {
    may composure: Number(0, 100),
    may active_listening: Number(0, 100),
    may empathy: Number(0, 100),
    may resolution: Number(0, 100),
});

part!(MOOD_CHANGE = "a change of the mood" {
    may arousal: Number(-100, 100),
    may trust: Number(-100, 100),
});
