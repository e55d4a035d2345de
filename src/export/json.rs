//! JSON: the report as it is, with where it comes from and its sentences.

use super::About;
use crate::report::{AttemptReport, telling};
use crate::vocabulary::Language;
use crate::words::Words;
use serde::Serialize;

/// The document; `schema` comes first, so that a reader can decide before reading on.
#[derive(Serialize)]
struct Document<'a> {
    #[serde(flatten)]
    report: &'a AttemptReport,
    about: &'a About,
    sentences: Sentences,
}

/// What the figures say, in one language.
#[derive(Serialize)]
struct Sentences {
    language: Language,
    summary: String,
    decisive: Vec<String>,
    verdict: Option<String>,
    right: Option<String>,
    because: Option<String>,
}

pub(super) fn document(report: &AttemptReport, about: &About, words: &dyn Words) -> Vec<u8> {
    let sentences = Sentences {
        language: words.language(),
        summary: telling::summary(report, words),
        decisive: telling::decisive(report, words),
        verdict: telling::verdict(report, words),
        right: telling::right(report, words),
        because: report.survey.and_then(|survey| telling::because(&survey, words)),
    };
    let document = Document { report, about, sentences };
    // Plain structs, strings and whole numbers: there is nothing in them that JSON could refuse.
    let mut bytes = serde_json::to_vec_pretty(&document).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}
