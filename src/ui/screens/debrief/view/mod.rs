//! Everything the screen shows of a report, put into words once, so that a frame only has to draw it.

mod better;
mod case;
mod curve;
mod matrix;
mod reply;
mod turn;
mod verdict;

pub(super) use better::Better;
pub(super) use case::{Case, Outcome};
pub(super) use curve::CurveView;
pub(super) use matrix::MatrixView;
pub(super) use reply::{Other, Quoted, ReplyView, Ruled};
pub(super) use turn::{MoodMove, NoticeKind, Piece, TurnView};
pub(super) use verdict::{HandoverView, Item, ReceivedView, VerdictView};

use crate::report::{AttemptReport, telling};
use crate::vocabulary::{Mark, PerTechnique, Technique};
use crate::words::Words;

/// A figure with its name.
pub(super) struct Figure {
    pub name: String,
    pub value: String,
}

/// The report in words.
pub(super) struct View {
    /// The first sentence.
    pub summary: String,
    /// What decided it beside the conversation, a sentence each.
    pub decisive: Vec<String>,
    /// Who was played with; `None` for an empty tape.
    pub case: Option<Case>,
    pub outcome: Outcome,
    pub curve: CurveView,
    pub matrix: MatrixView,
    pub verdict: Option<VerdictView>,
    /// How the case was handed on, once for each time.
    pub handovers: Vec<HandoverView>,
    /// What the right decision would have been, when it was another one.
    pub right: Option<String>,
    /// The turns in which most was left, most first.
    pub better: Vec<Better>,
    pub turns: Vec<TurnView>,
    pub finished: bool,
}

impl View {
    pub fn new(report: &AttemptReport, words: &dyn Words) -> Self {
        let places = Places::of(report);
        Self {
            summary: telling::summary(report, words),
            decisive: telling::decisive(report, words),
            case: Case::of(report, words),
            outcome: Outcome::of(report, words),
            curve: CurveView::of(report, &places, words),
            matrix: MatrixView::of(report, &places, words),
            verdict: VerdictView::of(report, &places, words),
            handovers: report.escalations.iter().map(|e| HandoverView::of(e, words)).collect(),
            right: telling::right(report, words),
            better: report
                .better
                .turns
                .iter()
                .filter_map(|better| Better::of(better, &places, report.pronoun(), words))
                .collect(),
            turns: report.transcript.iter().map(|turn| TurnView::of(turn, report, words)).collect(),
            finished: report.finished,
        }
    }
}

/// Where each turn stands in the transcript; on a damaged tape turns are missing.
pub(super) struct Places(Vec<u32>);

impl Places {
    fn of(report: &AttemptReport) -> Self {
        Self(report.transcript.iter().map(|turn| turn.turn).collect())
    }

    fn of_turn(&self, turn: u32) -> Option<usize> {
        self.0.binary_search(&turn).ok()
    }

    /// The place of a turn, or of the last one before it.
    fn near(&self, turn: u32) -> usize {
        self.0.partition_point(|&known| known <= turn).saturating_sub(1)
    }

    fn of_turns(&self, turns: &[u32]) -> Vec<Link> {
        let link = |&turn| Some(Link { turn, place: self.of_turn(turn)? });
        turns.iter().filter_map(link).collect()
    }
}

/// Something that leads to a turn of the transcript.
#[derive(Clone, Copy)]
pub(super) struct Link {
    /// The turn's number.
    pub turn: u32,
    /// Its place in the transcript.
    pub place: usize,
}

/// Four marks in a sentence: "Composure 0, Active listening +1, …".
fn marks_in_words(
    marks: &PerTechnique<Mark>,
    unsure: impl Fn(Technique) -> bool,
    words: &dyn Words,
) -> String {
    let said = marks.iter().map(|(technique, mark)| {
        let name = words.say_for("technique", technique.key(), &[]);
        if unsure(technique) { format!("{name} ?") } else { format!("{name} {mark}") }
    });
    said.collect::<Vec<_>>().join(", ")
}

/// Somebody's words in the quotation marks of the language.
fn quoted(text: &str, words: &dyn Words) -> String {
    words.say("debrief-quote", &[("words", text.into())])
}
