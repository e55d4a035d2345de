//! JSON: the report as it is, with what was asked for and its sentences.

use super::{AboutCohort, Cohort};
use crate::report::cohort::{CohortReport, Comparison, telling};
use crate::vocabulary::Language;
use serde::Serialize;
use serde_json::{Number, Value};

/// The document; `schema` comes first, so that a reader can decide before reading on.
#[derive(Serialize)]
struct Document<'a> {
    #[serde(flatten)]
    report: &'a CohortReport,
    comparison: Option<&'a Comparison>,
    about: &'a AboutCohort,
    sentences: Sentences,
}

#[derive(Serialize)]
struct Sentences {
    language: Language,
    reading: String,
    also: Vec<String>,
}

/// Decimals that are kept: no figure here is surer than that, and further ones differ between machines.
const DECIMALS: f64 = 1e6;

pub(super) fn document(cohort: Cohort<'_>) -> Vec<u8> {
    let report = cohort.report;
    let sentences = Sentences {
        language: cohort.words.language(),
        reading: telling::reading(report, cohort.words),
        also: report.reading.also.iter().map(|&h| telling::habit(report, h, cohort.words)).collect(),
    };
    let document = Document { report, comparison: cohort.comparison, about: cohort.about, sentences };
    // Plain structs, strings and numbers: there is nothing in them that JSON could refuse.
    let mut value = serde_json::to_value(&document).unwrap_or_default();
    round(&mut value);
    let mut bytes = serde_json::to_vec_pretty(&value).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

/// Rounds every number that is not whole.
fn round(value: &mut Value) {
    match value {
        Value::Number(number) if number.is_f64() => {
            let rounded = number.as_f64().map(|number| (number * DECIMALS).round() / DECIMALS);
            // A zero keeps no sign: which one it had depends on the machine.
            *value = rounded.and_then(|rounded| Number::from_f64(rounded + 0.0)).map_or(Value::Null, Value::Number);
        }
        Value::Array(values) => values.iter_mut().for_each(round),
        Value::Object(fields) => fields.values_mut().for_each(round),
        _ => {}
    }
}
