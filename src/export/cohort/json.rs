//! JSON: the report as it is, with what was asked for and its sentences.

use super::{AboutCohort, Cohort};
use crate::report::cohort::{CohortReport, Comparison, Detection, Reading, Share, Trainee, Who, telling};
use crate::vocabulary::Language;
use crate::words::Words;
use serde::Serialize;
use serde_json::ser::{CompactFormatter, Formatter, PrettyFormatter, Serializer};
use std::io::{self, Write};

/// The document; `schema` comes first, so that a reader can decide before reading on.
#[derive(Serialize)]
struct Document<'a> {
    #[serde(flatten)]
    report: &'a CohortReport,
    comparison: Option<&'a Comparison>,
    who: Option<People<'a>>,
    about: &'a AboutCohort,
    sentences: Sentences,
}

#[derive(Serialize)]
struct People<'a> {
    groups: Vec<OneGroup<'a>>,
    trainees: &'a [Trainee],
}

#[derive(Serialize)]
struct OneGroup<'a> {
    name: &'a str,
    attempts: u64,
    reading: &'a Reading,
    sentence: String,
    right: &'a Share,
    rate: &'a Share,
    detection: &'a Detection,
}

impl<'a> People<'a> {
    fn new(who: &'a Who, words: &dyn Words) -> Self {
        let one = |(name, report): &'a (String, CohortReport)| OneGroup {
            name,
            attempts: report.attempts,
            reading: &report.reading,
            sentence: telling::reading(report, words),
            right: &report.right,
            rate: &report.escalations.rate,
            detection: &report.detection,
        };
        Self { groups: who.groups.iter().map(one).collect(), trainees: &who.trainees }
    }
}

#[derive(Serialize)]
struct Sentences {
    language: Language,
    reading: String,
    when: String,
    also: Vec<String>,
}

pub(super) fn document(cohort: Cohort<'_>) -> Vec<u8> {
    let report = cohort.report;
    let sentences = Sentences {
        language: cohort.words.language(),
        reading: telling::reading(report, cohort.words),
        when: telling::when(report, cohort.words),
        also: report.reading.also.iter().map(|&h| telling::habit(report, h, cohort.words)).collect(),
    };
    let who = cohort.who.map(|who| People::new(who, cohort.words));
    let document = Document { report, comparison: cohort.comparison, who, about: cohort.about, sentences };
    rounded(&document)
}

/// A document as JSON, indented and rounded.
pub(in crate::export) fn rounded<T: Serialize>(document: &T) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut serializer = Serializer::with_formatter(&mut bytes, Rounding(PrettyFormatter::new()));
    // Plain structs, strings and numbers into memory: there is nothing in them that JSON could refuse.
    let written = document.serialize(&mut serializer);
    debug_assert!(written.is_ok(), "{written:?}");
    bytes.push(b'\n');
    bytes
}

/// Decimals that are kept: no figure here is surer than that, and further ones differ between machines.
const DECIMALS: f64 = 1e6;

/// Indents, and rounds every number that is not whole.
struct Rounding<'a>(PrettyFormatter<'a>);

/// Hands the brackets and commas on to the formatter that indents.
macro_rules! indented {
    ($($method:ident($($argument:ident: $kind:ty)?)),+ $(,)?) => {
        $(fn $method<W: ?Sized + Write>(&mut self, writer: &mut W $(, $argument: $kind)?) -> io::Result<()> {
            self.0.$method(writer $(, $argument)?)
        })+
    };
}

impl Formatter for Rounding<'_> {
    indented!(
        begin_array(),
        end_array(),
        begin_array_value(first: bool),
        end_array_value(),
        begin_object(),
        end_object(),
        begin_object_key(first: bool),
        begin_object_value(),
        end_object_value(),
    );

    fn write_f64<W: ?Sized + Write>(&mut self, writer: &mut W, value: f64) -> io::Result<()> {
        // A zero keeps no sign: which one it had depends on the machine.
        let rounded = (value * DECIMALS).round() / DECIMALS + 0.0;
        CompactFormatter.write_f64(writer, rounded)
    }
}
